"""The grammar of clauses that make the Ombudsman answer for its duties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.checks.hambatan.kata import any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.checks.pungutan import LAWFUL, TO
from generator.words.kamus import Kamus


@per_kalimat
def suits(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence lets somebody sue the Ombudsman, or makes it pay for what it does."""
    for match in _found(teks, _suit_patterns(latar.kamus, latar.ombudsman), latar.kamus):
        if not LAWFUL.search(teks):
            mend = "hapus: Ombudsman tidak dapat digugat karena tugasnya"
            yield Cela(match.start(), match.end(), f"Ombudsman dapat digugat: “{match[0]}”", mend)


def _found(teks: str, patterns: Iterable[Pola], kamus: Kamus) -> Iterator[re.Match[str]]:
    """The matches that the sentence does not deny."""
    found = (match for one in patterns for match in one.finditer(teks))
    return (match for match in found if not is_denied(teks, match.end(), kamus))


@lru_cache(maxsize=64)
def _suit_patterns(kamus: Kamus, ombudsman: str) -> tuple[Pola, ...]:
    omb = rf"(?:{re.escape(ombudsman)}|Ombudsman(?:\s+Republik\s+Indonesia)?)(?!\w)"
    may = r"\b(?:dapat|berhak|boleh|berwenang|mempunyai\s+hak|memiliki\s+hak)\b[^.;]{0,80}?"
    sue = alternatives(kamus.isi.gugatan)
    sued = kamus.isi.ganti_rugi.digugat
    accept = rf"\b{omb}\s+(?:dapat|bisa|bersedia|boleh)\s+{any_of(sued)}"
    return (
        Pola(
            rf"{may}\b(?:{sue})\s+(?:(?:ganti\s+rugi|kerugian|dari|kepada|terhadap)\s+)*{omb}(?!\s+(?:untuk|agar))",
            anchors(kamus.isi.gugatan),
        ),
        Pola(accept, anchors(sued)),
        *_liabilities(kamus, omb),
    )


def _liabilities(kamus: Kamus, omb: str) -> Iterator[Pola]:
    """ "Ombudsman bertanggung jawab atas ganti rugi yang timbul dari rekomendasinya", and the loss first."""
    words = kamus.isi.ganti_rugi
    loss, bears, duty = any_of(words.kerugian), any_of(words.menanggung), any_of(words.tugas)
    cause = r"\b(?:dari|akibat|karena|oleh|atas|terhadap|disebabkan)\b"
    yield Pola(
        rf"\b{omb}\s[^.;]{{0,60}}?{bears}\s+(?:[\w-]+\s+){{0,3}}?{loss}[^.;]{{0,60}}?{cause}\s+(?:[\w-]+\s+){{0,3}}?{duty}",
        anchors(words.kerugian),
        anchors(words.tugas),
    )
    claims = (
        r"\b(?:dapat|berhak|boleh|berwenang)\s+(?:untuk\s+)?(?:meminta|menagih|mengklaim|memperoleh|menerima"
        r"|menuntut)\s+"
    )
    paid = r"(?:ganti\s+(?:rugi|kerugian)|kompensasi|penggantian\s+kerugian)"
    yield Pola(
        rf"{claims}{paid}\s+(?:kepada|dari)\s+{omb}[^.;]{{0,60}}?{cause}\s+(?:[\w-]+\s+){{0,3}}?{duty}",
        ("ganti", "kompensasi"),
        anchors(words.tugas),
    )
    charged = any_of(kamus.isi.pungutan.dibebankan)
    yield Pola(
        rf"{loss}[^.;]{{0,60}}?{cause}\s+(?:[\w-]+\s+){{0,3}}?{duty}[^.;]{{0,60}}?(?:{charged}|\bdiganti)\s+(?:{TO}\s+)*{omb}",
        anchors(words.kerugian),
        anchors(words.tugas),
    )
