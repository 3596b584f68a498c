"""References that a line break cut in two, so that their number would begin an item."""

from __future__ import annotations

import re

from generator.naskah.tree import Tingkat
from generator.words.templating import BarisTerisi

_WORDS = {
    Tingkat.AYAT: "ayat",
    Tingkat.HURUF: "huruf",
    Tingkat.HURUF_KURUNG: "huruf",
    Tingkat.ANGKA: "angka|pasal",
    Tingkat.ANGKA_KURUNG: "angka",
}
# "ayat", or "ayat (1) dan": nothing but numbers between the word and what joins the next number to them.
_NUMBERS = r"(?:,?\s+\(?(?:\d+|[a-z]{1,2})\)?)+"
_JOINT = r",?\s+(?:dan|atau|dan/atau|sampai(?:\s+dengan)?)"
_OPEN = {
    tingkat: re.compile(rf"\b(?:{words})(?:{_NUMBERS}{_JOINT})?$", re.IGNORECASE) for tingkat, words in _WORDS.items()
}


def ends_in_reference(lines: list[BarisTerisi], tingkat: Tingkat) -> bool:
    """Whether the paragraph on these lines breaks off where a number in the form of ``tingkat`` is to follow."""
    words = " ".join(line.teks.strip() for line in lines[-2:])
    return tingkat in _OPEN and bool(_OPEN[tingkat].search(words))
