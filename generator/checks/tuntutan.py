"""The grammar of clauses that make those who report pay, and of those that make the Ombudsman answer for its duties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.checks.hambatan.kata import any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus

_LAWFUL = re.compile(r"\b(?:peraturan|undang-undang)\b", re.IGNORECASE)
"""What a law makes people pay, or lets them sue for, is not for a clause to forbid."""
_TO = r"(?:kepada|pada|oleh|dari|sepenuhnya|sendiri|terhadap|setiap|masing-masing|para)"


@per_kalimat
def payments(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence makes those who report pay, or asks a fee for handling a report."""
    for match in _found(teks, _payment_patterns(latar.kamus), latar.kamus):
        # No law lets anybody ask a fee for a report itself (UU 37/2008 Pasal 29).
        if "laporan" in match.re.groupindex or not _LAWFUL.search(teks):
            mend = "hapus: penanganan Laporan tidak dipungut biaya"
            yield Cela(match.start(), match.end(), f"biaya dibebankan kepada Pelapor: “{match[0]}”", mend)


@per_kalimat
def suits(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence lets somebody sue the Ombudsman, or makes it pay for what it does."""
    for match in _found(teks, _suit_patterns(latar.kamus, latar.ombudsman), latar.kamus):
        if not _LAWFUL.search(teks):
            mend = "hapus: Ombudsman tidak dapat digugat karena tugasnya"
            yield Cela(match.start(), match.end(), f"Ombudsman dapat digugat: “{match[0]}”", mend)


def _found(teks: str, patterns: Iterable[Pola], kamus: Kamus) -> Iterator[re.Match[str]]:
    """The matches that the sentence does not deny."""
    found = (match for one in patterns for match in one.finditer(teks))
    return (match for match in found if not is_denied(teks, match.end(), kamus))


@lru_cache(maxsize=8)
def _payment_patterns(kamus: Kamus) -> tuple[Pola, ...]:
    words = kamus.isi.pungutan
    fee, pays, charged = any_of(words.biaya), any_of(words.membayar), any_of(words.dibebankan)
    payer = rf"(?:{any_of(words.pelapor)}|{any_of(words.orang)}\s+yang\s+(?:akan\s+|telah\s+)?{any_of(words.melapor)})"
    needed = anchors(words.biaya), anchors((*words.pelapor, *words.melapor))
    service = rf"(?P<laporan>{any_of(words.layanan)}\s+(?:(?:atas|suatu|setiap)\s+)?(?:laporan|pengaduan)(?!\w))"
    patterns = (
        rf"{fee}[^.;]{{0,100}}?{charged}(?:\s+{_TO})*\s+{payer}",
        rf"{any_of(words.memungut)}\s+(?:(?!bukti|kuitansi|keterangan|data)[\w-]+\s+){{0,2}}?{fee}[^.;]{{0,60}}?\b(?:dari|kepada|terhadap|pada)\s+(?:setiap\s+|para\s+)?{payer}",
        # "Pelapor yang diminta membayar pungutan" tells what happened to him, not what he owes.
        rf"{payer}(?!\s+yang\s+(?:\w+\s+)?{pays})[^.;]{{0,80}}?(?<!\byang\s){pays}\s+(?:[\w-]+\s+){{0,3}}?{fee}",
        rf"(?<!\bbukti\s)(?:{service}[^.;]{{0,60}}?\b(?:dipungut|dikenai|dikenakan)\s+(?:[\w-]+\s+){{0,2}}?{fee})",
    )
    by_payer = [Pola(one, *needed) for one in patterns[:3]]
    return (*by_payer, Pola(patterns[3], anchors(words.biaya), ("dipungut", "dikenai", "dikenakan")))


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
    charged = any_of(kamus.isi.pungutan.dibebankan)
    yield Pola(
        rf"{loss}[^.;]{{0,60}}?{cause}\s+(?:[\w-]+\s+){{0,3}}?{duty}[^.;]{{0,60}}?{charged}\s+(?:{_TO}\s+)*{omb}",
        anchors(words.kerugian),
        anchors(words.tugas),
    )
