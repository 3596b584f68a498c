"""Lines short enough to compare: git marks a line as a whole, so a change must not drag a paragraph or a row along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.writers.text import GANTI_BARIS, MASUK, SEL

LEBAR = 100
"""The longest row of a table that stays on one line, in characters."""

_GELAR = ("Prof", "Brigjen", "Irjen", "Komjen", "Kombes", "Mayjen", "Letjen", "Jend", "Kapt", "Prov")
"""Longer words in short, as they stand before names."""

# After a word of three letters or more that is none in short: not after "Drs.", "Jl.", "S.H." or the number of an item.
_SENTENCE = re.compile(
    "".join((r"(?<=[a-z)]{3}[.?!])", *(rf"(?<!\b{gelar}\.)" for gelar in _GELAR), r" (?=[A-Z“(])")),
)

_KEPALA_NOMOR = f"No.{SEL}"
"""How a heading begins over the numbers of rows. It is no cell of its own to compare, as the numbers are."""


def fold(line: str) -> Iterator[str]:
    """A line of text as lines of its sentences, and a long row of a table as lines of its cells.

    Where lines end depends on the words before it alone, and never on how many fit: a word more moves no other line.
    """
    words = line.lstrip(" ")
    before = line[: len(line) - len(words)]
    first, *others = _pieces(words)
    yield before + first
    yield from (before + MASUK + piece for piece in others)


def _pieces(words: str) -> Iterator[str]:
    if SEL not in words or len(words) <= LEBAR:
        yield from _SENTENCE.split(words)
        return
    head = _KEPALA_NOMOR if words.startswith(_KEPALA_NOMOR) else ""
    first, *cells = words.removeprefix(head).split(SEL)
    yield from _inside(head + first, "")
    for cell in cells:
        yield from _inside(cell, SEL.lstrip())


def _inside(cell: str, sign: str) -> Iterator[str]:
    """The lines of a cell, the first one after a sign."""
    for part in cell.split(GANTI_BARIS):
        for sentence in _SENTENCE.split(part):
            yield sign + sentence
            sign = MASUK if sign else ""
