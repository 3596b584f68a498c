"""Numbers in Indonesian words, figures with words, money, Roman numerals and list letters.

Number words come from num2words, money from Babel; only what they get wrong or lack is mended here.
"""

from __future__ import annotations

import re
from decimal import Decimal

from babel.numbers import format_currency
from num2words import num2words

BATAS = 10**12
"""The largest number written out: a trillion (satu triliun)."""

# num2words says "satu juta satu ribu"; Indonesian contracts "satu ribu" to "seribu" after a larger unit too.
_SATU_RIBU = re.compile(r"\b(juta|miliar|triliun) satu ribu\b")


def kata(nilai: int) -> str:
    """``nilai`` (0 to a trillion) in words: 21 → "dua puluh satu". Raises ValueError outside that range."""
    if not 0 <= nilai <= BATAS:
        raise ValueError(f"{nilai} di luar jangkauan 0 sampai satu triliun")
    return _SATU_RIBU.sub(r"\1 seribu", num2words(nilai, lang="id"))


def terbilang(nilai: int) -> str:
    """A number as it stands in clauses, with the thousands apart: "30 (tiga puluh)", "1.500 (seribu lima ratus)"."""
    return f"{nilai:,}".replace(",", ".") + f" ({kata(nilai)})"


def urutan_kata(nilai: int) -> str:
    """The ordinal: 1 → "kesatu", 4 → "keempat", as used in PIHAK KESATU (never "pertama")."""
    return f"ke{kata(nilai)}"


def rupiah(nilai: int) -> str:
    """Money as UU 12/2011 Lampiran II writes it: 10000000 → "Rp10.000.000,00"."""
    return format_currency(Decimal(nilai), "IDR", locale="id").replace("\N{NO-BREAK SPACE}", "")


def romawi(nilai: int) -> str:
    """A Roman numeral, 1 to 3999. Raises ValueError outside that range."""
    if not 1 <= nilai <= 3999:
        raise ValueError(f"{nilai} tidak dapat ditulis dengan angka Romawi")
    digits = ""
    for value, letters in _ROMAWI:
        count, nilai = divmod(nilai, value)
        digits += letters * count
    return digits


def huruf(nomor: int) -> str:
    """The letter of the n-th list item: a … z, then aa, bb … as both legislation and Word continue."""
    repeat, index = divmod(nomor - 1, 26)
    return chr(ord("a") + index) * (repeat + 1)


_ROMAWI = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
