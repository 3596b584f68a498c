"""Whether a sentence denies what it says: "tidak membatasi pemeriksaan Laporan"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.katalog import Cela
from generator.checks.pola import Pola, frasa
from generator.words.kamus import Kamus

_CONDITION = re.compile(
    r"^\W*(?:dalam\s+hal|apabila|jika|bilamana|bila|selama|sepanjang|sebelum|sesudah|setelah|terhadap|untuk)\b[^,.;]*,",
    re.IGNORECASE,
)

# "Perpanjangan otomatis tidak berlaku", "penyelesaian … dikesampingkan"; not "… tidak menunda Program".
_NO_MORE_OF_IT = (
    r"(?!(?:yang|dan|lalu|kemudian|apabila|jika|bila\w*|kalau|setelah|sebelum|karena|meskipun|sepanjang|selama)\b)"
)
_PASSIVE = (
    r"di(?:kenal|perkenankan|perbolehkan|izinkan|mungkinkan|lakukan|laksanakan|adakan|benarkan|gunakan|pakai|pilih|tempuh"
    r"|kehendaki|sepakati|setujui|anut|atur|ambil)"
)
_RULED_OUT = Pola(
    rf"(?:\s+{_NO_MORE_OF_IT}[\w/-]+){{0,10}}?\s+(?:(?:tidak|bukan)\s+(?:(?:dapat|akan|boleh|pernah|lagi|merupakan|menjadi)\s+)*"
    rf"(?:berlaku|terjadi|ada|cara|jalan|pilihan|{_PASSIVE})"
    r"|di(?:kesampingkan|kecualikan|tiadakan|hindari|larang|hapus|hapuskan|tolak))(?!\w)",
    ("tidak", "bukan", "di"),
)


def is_ruled_out(teks: str, at: int) -> bool:
    """Whether the clause goes on, from ``at``, to say that what it named so far is not to be."""
    return _RULED_OUT.match(teks, at) is not None


def is_denied(teks: str, at: int, kamus: Kamus) -> bool:
    """Whether a sentence denies something before ``at``, apart from a condition it opens with."""
    condition = _CONDITION.match(teks)
    begin = condition.end() if condition and condition.end() <= at else 0
    return bool(frasa(kamus.isi.ingkar).search(teks, begin, at))


_WAIVED = Pola(
    r"\b(?:tanpa|tidak\s+(?:memerlukan|perlu|harus|membutuhkan|disyaratkan|mensyaratkan))\s+"
    r"(?:(?:perlu|harus|adanya|ada|memperoleh|mendapat|meminta|menunggu|dengan)\s+)*"
    r"(?:persetujuan|disetujui|izin|seizin|perjanjian|kesepakatan)(?:\s+tertulis)?(?!\w)",
    ("tanpa", "tidak"),
)


def without_waivers(teks: str) -> str:
    """A sentence with dots for the consents it says are not needed, which make nothing lawful."""
    return _WAIVED.sub(lambda match: "·" * len(match[0]), teks)


def undenied(teks: str, pola: Pola, kamus: Kamus, what: str, mend: str) -> Iterator[Cela]:
    """The places of a sentence that match, each with what is wrong there; none that is denied or ruled out."""
    for match in pola.finditer(teks):
        group = match.lastgroup or 0
        begin, end = match.span(group)
        if not is_denied(teks, begin, kamus) and not is_ruled_out(teks, end):
            yield Cela(begin, end, f"{what}: “{match[group]}”", mend)
