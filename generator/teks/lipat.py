"""Lines short enough to compare: git marks a line as a whole, so a change must not drag a paragraph or a row along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.writers.text import GANTI_BARIS, MASUK, SEL

LEBAR = 100
"""The longest row of a table that stays on one line, in characters."""

# After a word of three letters or more: not after "Drs.", "Jl.", "S.H." or the number of an item.
_SENTENCE = re.compile(r"(?<=[a-z)]{3}[.?!]) (?=[A-Z“(])")


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
    first, *cells = words.split(SEL)
    yield from _inside(first, "")
    for cell in cells:
        yield from _inside(cell, SEL.lstrip())


def _inside(cell: str, sign: str) -> Iterator[str]:
    """The lines of a cell, the first one after a sign."""
    for part in cell.split(GANTI_BARIS):
        for sentence in _SENTENCE.split(part):
            yield sign + sentence
            sign = MASUK if sign else ""
