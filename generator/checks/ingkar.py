"""Whether a sentence denies what it says: "tidak membatasi pemeriksaan Laporan"."""

from __future__ import annotations

import re

from generator.checks.pola import frasa
from generator.words.kamus import Kamus

_CONDITION = re.compile(
    r"^\W*(?:dalam\s+hal|apabila|jika|bilamana|bila|selama|sepanjang|sebelum|sesudah|setelah|terhadap|untuk)\b[^,.;]*,",
    re.IGNORECASE,
)


def is_denied(teks: str, at: int, kamus: Kamus) -> bool:
    """Whether a sentence denies something before ``at``, apart from a condition it opens with."""
    condition = _CONDITION.match(teks)
    begin = condition.end() if condition and condition.end() <= at else 0
    return bool(frasa(kamus.isi.ingkar).search(teks, begin, at))
