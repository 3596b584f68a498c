"""An agreement without an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus


@periksa(
    "jangka-waktu-tanpa-akhir",
    "peringatan",
    "Perjanjian berlaku tanpa batas waktu",
    mengapa="Tanpa akhir tidak ada saat untuk menilai kerja sama, dan perjanjian mudah melampaui Nota Kesepahamannya.",
    salah=pasal("{{ naskah.nama }} ini berlaku untuk waktu yang tidak ditentukan."),
    benar=pasal("Kewajiban merahasiakan Data Pribadi berlaku untuk waktu yang tidak ditentukan."),
)
def without_end(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement itself never ends."""
    yield from first_faults(_endless(bahan))


@per_kalimat
def _endless(teks: str, latar: Latar) -> Iterator[Cela]:
    for match in _pattern(latar.kamus, latar.naskah).finditer(teks):
        if not is_denied(teks, match.start("cela"), latar.kamus):
            what = f"perjanjian tidak mempunyai akhir: “{match['cela']}”"
            yield Cela(match.start("cela"), match.end("cela"), what, "sebut lamanya, sama dengan `jangka_waktu`")


@lru_cache(maxsize=16)
def _pattern(kamus: Kamus, naskah: str) -> Pola:
    """What is said must be of the agreement or its term, at the beginning of the sentence, not of a duty under it."""
    ever = kamus.isi.pemakaian_data.selamanya
    agreement = rf"(?:{re.escape(naskah)}|perjanjian(?:\s+kerja\s+sama)?|kesepakatan|kerja\s+sama)(?:\s+ini)?"
    subject = rf"(?:^|[:,]\s)\W*(?:(?:jangka\s+waktu|masa\s+berlaku)\s+)?{agreement}"
    lasts = r"(?:mulai\s+)?(?:berlaku|mengikat|dilaksanakan|berlangsung|diadakan|adalah|ialah)"
    pattern = rf"{subject}\s+(?:\w+\s+){{0,2}}?(?P<cela>{lasts}\s[^.;,]{{0,80}}?\b(?:{alternatives(ever)}))(?!\w)"
    return Pola(pattern, anchors(ever))
