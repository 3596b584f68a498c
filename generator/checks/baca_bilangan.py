"""Numbers read back from a naskah: from words and from figures, as :mod:`generator.words.bilangan` writes them.

Words are accepted in what people write besides: "duapuluh lima", "satu ratus", "dua koma lima", "dua setengah".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from difflib import get_close_matches
from functools import lru_cache

from generator.checks.pola import Pola
from generator.words.bilangan import BATAS, kata

_DIGIT = {kata(value): value for value in range(10)}
_KALI = {"puluh": 10, "ratus": 100, "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
_EJAAN = {"milyar": "miliar", "trilyun": "triliun", "bilyun": "miliar"}

_digit = "|".join(_DIGIT)
_kali = "|".join(["belas", *_KALI, *_EJAAN])
_TOKEN = rf"(?:(?:se|{_digit})(?:{_kali})|{_digit}|{_kali}|koma|setengah)"
_JOINED = re.compile(rf"\b(se|{_digit})({_kali})\b")
_TOGETHER = Pola(_JOINED.pattern, [*_KALI, *_EJAAN, "belas"])
_FIRST = [*_DIGIT, "sepuluh", "sebelas", "seratus", "seribu", "sejuta"]
_VOCABULARY = [*_FIRST, *_KALI, "belas", "koma", "setengah"]

BESAR = rf"(?:{'|'.join(w for w in (*_KALI, *_EJAAN) if w not in ('puluh', 'ratus'))})"
"""A pattern for the word behind figures that multiplies them: "10 juta"."""

KATA = rf"{_TOKEN}(?:[\s-]+{_TOKEN})*(?!\w)"
"""A pattern for a number in words; what it finds may still be none ("dua tiga")."""

ANGKA = r"(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,\d+)?"
"""A pattern for a number in figures, as they are grouped in Indonesian: "1.500", "2,5"."""


@lru_cache(maxsize=1 << 12)
def read_words(teks: str) -> Decimal | None:
    """The number that words say, or None where they say none."""
    words = [_EJAAN.get(word, word) for word in _JOINED.sub(r"\1 \2", teks.lower().replace("-", " ")).split()]
    half = len(words) > 0 and words[-1] == "setengah"
    whole, *fraction = " ".join(words[:-1] if half else words).split(" koma ")
    value = _whole(whole) if whole else 0
    if value is None or not words or len(fraction) > 1:
        return None
    digits = _decimals(fraction[0]) if fraction else "5" if half else "0"
    return None if digits is None else Decimal(f"{value}.{digits}")


def _whole(words: str) -> int | None:
    """A whole number, if the words are those in which it is written; "se" counts as "satu"."""
    total = group = digit = 0
    for word in words.split():
        if word in _DIGIT or word == "se":
            digit = _DIGIT.get(word, 1)
        elif word == "belas":
            group, digit = group + digit + 10, 0
        elif (times := _KALI.get(word, 0)) in (10, 100):
            group, digit = group + digit * times, 0
        else:
            total, group, digit = total + (group + digit) * times, 0, 0
    value = total + group + digit
    return value if value <= BATAS and _plain(kata(value)) == _plain(words) else None


def _plain(words: str) -> str:
    return re.sub(r"\bse\b", "satu", _JOINED.sub(r"\1 \2", words))


def _decimals(words: str) -> str | None:
    """The digits behind the comma, read one by one or as a number: "nol lima", "dua puluh lima"."""
    one_by_one = [str(_DIGIT[word]) for word in words.split() if word in _DIGIT]
    if len(one_by_one) == len(words.split()):
        return "".join(one_by_one)
    value = _whole(words)
    return None if value is None else str(value)


def read_figures(teks: str, besar: str = "") -> Decimal:
    """The number that figures say, times the word behind them."""
    word = besar.strip().lower()
    return Decimal(teks.replace(".", "").replace(",", ".")) * _KALI.get(_EJAAN.get(word, word), 1)


def spells(teks: str, angka: str) -> bool:
    """Whether words spell figures one by one, as one says a telephone number: "satu tiga tujuh"."""
    return "".join(str(_DIGIT.get(word, " ")) for word in teks.lower().split()) == angka


def joined_words(teks: str) -> Iterator[re.Match[str]]:
    """The words of numbers written together: "enambelas", "duapuluh"; not "sebelas" and "seratus"."""
    return (match for match in _TOGETHER.finditer(teks) if match[1].lower() != "se")


def is_misspelt(teks: str) -> bool:
    """Whether words are meant as a number that they are not: "tiga pluh", "dua tiga"."""
    words = teks.lower().split()
    # Comparing letters is slow, and most words are those of a number.
    if not words or words[0] not in _FIRST or read_words(teks) is not None:
        return False
    return all(get_close_matches(word, _VOCABULARY, 1, 0.75) for word in words)
