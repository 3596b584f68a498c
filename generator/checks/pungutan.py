"""The grammar of clauses that make those who report, or come for advice on a report, pay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.hambatan.kata import any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar
from generator.checks.pernyataan import per_pernyataan
from generator.checks.pola import Pola, anchors
from generator.words.kamus import Kamus

LAWFUL = re.compile(r"\b(?:peraturan|undang-undang)\b", re.IGNORECASE)
"""What a law makes people pay, or lets them sue for, is not for a clause to forbid."""
TO = r"(?:kepada|pada|oleh|dari|sepenuhnya|sendiri|terhadap|setiap|masing-masing|para)"
_MEND = "hapus: penanganan Laporan tidak dipungut biaya"
_SPAN = r"(?:[^.;]|\.(?=\d))"
"""A character of the same sentence; an amount has stops in it: "Rp50.000,00"."""
_CHARGED = r"(?:dipungut|dikenai|dikenakan|dibebani)"
_CHARGES = ("dipungut", "dikenai", "dikenakan", "dibebani")


@per_pernyataan
def payments(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence makes those who report pay, or asks a fee for handling a report."""
    for one in (*_patterns(latar.kamus), *_service_patterns(latar.kamus), *_source_patterns(latar.kamus)):
        for match in one.finditer(teks):
            # No law lets anybody ask a fee for a report itself (UU 37/2008 Pasal 29).
            lawful = "laporan" not in match.re.groupindex and LAWFUL.search(teks)
            if not lawful and not is_denied(teks, match.end(), latar.kamus):
                yield Cela(match.start(), match.end(), f"biaya dibebankan kepada Pelapor: “{match[0]}”", _MEND)


def _payer(kamus: Kamus) -> str:
    words = kamus.isi.pungutan
    return rf"(?:{any_of(words.pelapor)}|{any_of(words.orang)}\s+yang\s+(?:akan\s+|telah\s+)?{any_of(words.melapor)})"


@lru_cache(maxsize=8)
def _patterns(kamus: Kamus) -> tuple[Pola, ...]:
    """Those who report pay: "Biaya dibebankan kepada Pelapor", "Pelapor membayar biaya"."""
    words, payer = kamus.isi.pungutan, _payer(kamus)
    fee, pays, charged = any_of(words.biaya), any_of(words.membayar), any_of(words.dibebankan)
    needed = anchors(words.biaya), anchors((*words.pelapor, *words.melapor))
    at_their_cost = rf"{any_of(words.ongkos)}[^.;]{{0,60}}?\b(?:disediakan|diusahakan|dipenuhi|diurus)"
    patterns = (
        rf"{fee}[^.;]{{0,100}}?{charged}(?:\s+{TO})*\s+{payer}",
        rf"(?<!\byang\s){any_of(words.memungut)}\s+(?:(?!bukti|kuitansi|keterangan|data)[\w-]+\s+){{0,2}}?{fee}[^.;]{{0,60}}?\b(?:dari|kepada|terhadap|pada)\s+(?:setiap\s+|para\s+)?{payer}",
        # "Pelapor yang diminta membayar pungutan" tells what happened to him, not what he owes.
        rf"{payer}(?!\s+yang\s+(?:\w+\s+)?{pays})[^.;]{{0,80}}?(?<!\byang\s){pays}\s+(?:[\w-]+\s+){{0,3}}?{fee}",
        rf"{at_their_cost}(?:\s+{TO})*\s+{payer}",
        rf"{payer}\s+(?:wajib\s+|harus\s+)?(?:menyediakan|mengusahakan)\s+(?:sendiri\s+)?{any_of(words.ongkos)}",
    )
    return tuple(Pola(one, *needed) for one in patterns)


@lru_cache(maxsize=8)
def _service_patterns(kamus: Kamus) -> tuple[Pola, ...]:
    """What is done with a report costs something: "Setiap Laporan dipungut biaya", "Tarif konsultasi warga …"."""
    words = kamus.isi.pungutan
    fee = any_of(words.biaya)
    needed = anchors(words.biaya)
    service = rf"(?P<laporan>{any_of(words.layanan)}\s+(?:(?:atas|suatu|setiap)\s+)?(?:laporan|pengaduan)(?!\w))"
    each = r"(?P<laporan>\b(?:setiap|tiap|tiap-tiap|seluruh|semua)\s+(?:laporan|pengaduan)(?:\s+yang\s+di\w+)?)"
    advice = rf"(?P<laporan>{any_of(words.konsultasi)})"
    people = rf"(?:(?:setiap|para|seluruh)\s+)?{any_of((*words.orang, *words.pengunjung))}"
    clinic = rf"{people}(?:\s+[\w-]+){{0,2}}?\s+{advice}"
    comes_for = rf"\b(?:untuk|bagi|atas|per|setiap|guna)\s+(?:[\w-]+\s+){{0,2}}?{advice}"
    sum_ = rf"(?:{fee}|Rp\s?\d)"
    price = r"\b(?:tarif|biaya|iuran|ongkos|retribusi|pungutan)\s+(?:layanan\s+|jasa\s+)?"
    fixed = r"\b(?:diatur|ditetapkan|ditentukan|sebesar|dibayar|dikenakan|dipungut|disetor)\b"
    paid = rf"(?<!\byang\s)(?:{_CHARGED}|membayar|menyetor)\s+(?:[\w-]+\s+){{0,2}}?{sum_}"
    money = anchors((*words.biaya, "Rp"))
    return (
        Pola(rf"(?<!\bbukti\s)(?:{service}[^.;]{{0,60}}?\b{_CHARGED}\s+(?:[\w-]+\s+){{0,2}}?{sum_})", money, _CHARGES),
        Pola(
            (
                r"\b(?:menetapkan|memungut|mengenakan|memberlakukan"
                rf"|menerapkan)\s+{price}{advice}[^.;]{{0,30}}?{any_of((*words.orang, *words.pelapor))}"
            ),
            needed,
            anchors(words.konsultasi),
        ),
        Pola(rf"{each}\s+(?:\w+\s+)?{_CHARGED}\s+(?:[\w-]+\s+){{0,2}}?{fee}", needed, _CHARGES),
        Pola(rf"{clinic}\s+(?:[\w-]+\s+){{0,2}}?{paid}", money, anchors(words.konsultasi)),
        Pola(
            rf"{people}(?!\s+yang\s+(?:\w+\s+)?{_CHARGED})(?:\s+[\w-]+){{0,4}}?\s+{paid}{_SPAN}{{0,80}}?{comes_for}",
            money,
            anchors(words.konsultasi),
        ),
        Pola(
            (
                rf"{price}{advice}\s+(?:bagi\s+|untuk\s+|dari\s+|setiap\s+"
                rf"|para\s+)*{any_of((*words.orang, *words.pelapor))}[^.;]{{0,40}}?{fixed}"
            ),
            needed,
            anchors(words.konsultasi),
        ),
    )


@lru_cache(maxsize=8)
def _source_patterns(kamus: Kamus) -> tuple[Pola, ...]:
    """A value, not a sentence, that names those who report as a source of money: "iuran dari masyarakat pelapor"."""
    words = kamus.isi.pungutan
    source = rf"^(?:{any_of(words.biaya)}|swadaya|dana)(?:\s+[\w-]+){{0,4}}?\s+(?:{TO}\s+)*{_payer(kamus)}$"
    return (Pola(source, anchors((*words.pelapor, *words.melapor))),)
