"""The language of the agreement (UU 24/2009)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.pola import Pola
from generator.words.kamus import Kamus

_ASING = r"bahasa\s+(?:Inggris|Arab|Belanda|Jepang|Mandarin|Jerman|Perancis|Prancis|asing)"
_MENGIKAT = (
    r"(?:berlaku|mengikat|dipakai|digunakan|dipegang|diikuti|dipedomani|diutamakan|didahulukan|mengutamakan|menentukan|lebih\s+kuat"
    r"|(?:merupakan|menjadi|dijadikan)\s+(?:naskah\s+)?(?:acuan|pegangan|rujukan|pedoman|patokan|yang\s+sah))"
)
_BAHASA_ASING = Pola(
    rf"(?<!\w){_MENGIKAT}(?!\w)(?:(?!Indonesia|\bdan\b|\bsedangkan\b)[^.;,]){{0,60}}?(?:ber)?{_ASING}(?!\w)"
    rf"|(?:naskah|versi|teks)(?:\s+\w+){{0,2}}\s+(?:ber)?{_ASING}\s+(?:yang\s+|lebih\s+)?{_MENGIKAT}(?!\w)",
    ("bahasa",),
    ("perbedaan", "berbeda", "penafsiran", "tafsir"),
)


@periksa(
    "bahasa-asing-berlaku",
    "galat",
    "Naskah berbahasa asing yang dijadikan acuan",
    mengapa="Perjanjian lembaga negara wajib berbahasa Indonesia; terjemahan tidak mengalahkannya.",
    dasar="UU 24/2009 Pasal 31",
    salah=pasal("Dalam hal terdapat perbedaan, yang berlaku adalah naskah berbahasa Inggris."),
    benar=pasal("Bila naskah berbahasa Inggris berbeda, yang berlaku adalah naskah berbahasa Indonesia."),
)
@bunyi
def foreign_text(teks: str, _: Kamus) -> Iterator[Cela]:
    """Words that let a text in another language prevail."""
    for match in _BAHASA_ASING.finditer(teks):
        mend = "tulis bahwa yang berlaku adalah naskah berbahasa Indonesia"
        yield Cela(*match.span(), "naskah berbahasa asing dijadikan acuan", mend)
