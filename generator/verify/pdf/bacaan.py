"""Words as they were read: their letters, and where white space stands between them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from unicodedata import normalize

from generator.verify.beda import Berbeda

_END = "\0"
_LIGATURE = re.compile("[\ufb00-\ufb06]")


@dataclass(frozen=True, slots=True)
class Bacaan:
    """Letters without white space. ``celah``: how many letters stand before each gap, in order; ``akhir``: the gaps at
    which a paragraph, a cell or a line ends.
    """

    huruf: str
    celah: tuple[int, ...] = ()
    akhir: tuple[int, ...] = ()

    def cut(self, start: int, end: int | None = None) -> Bacaan:
        """The part between two letters."""
        end = len(self.huruf) if end is None else end
        return Bacaan(self.huruf[start:end], _between(self.celah, start, end), _between(self.akhir, start, end))


def _between(places: tuple[int, ...], start: int, end: int) -> tuple[int, ...]:
    return tuple(at - start for at in places[bisect_right(places, start) : bisect_left(places, end)])


def reading(pieces: Iterable[str]) -> Bacaan:
    """What paragraphs or lines read. Ligatures are written out, for that is how PDFium reads them."""
    text = _LIGATURE.sub(lambda x: normalize("NFKC", x[0]), _END.join(pieces))
    lines = [line.split() for line in text.split(_END)]
    words = list(chain.from_iterable(lines))
    celah = tuple(accumulate(map(len, words)))
    ends = accumulate(map(len, lines))
    return Bacaan("".join(words), celah, tuple(celah[end - 1] for end in ends if end))


def join(parts: Iterable[Bacaan]) -> Bacaan:
    """Parts one after the other, each of which ends a line."""
    huruf, celah, akhir = "", [], []
    for part in parts:
        base = len(huruf)
        huruf += part.huruf
        celah += [*(base + at for at in part.celah), len(huruf)]
        akhir += [*(base + at for at in part.akhir), len(huruf)]
    return Bacaan(huruf, tuple(celah), tuple(akhir))


def compare_readings(expected: Bacaan, found: Bacaan) -> None:
    """Raise :class:`Berbeda` unless the letters are the same, and the gaps between them as well.

    Where a line ends, what was found may have a gap more; where a paragraph or a cell ends, one more or one less.
    """
    wanted, ends, seen, broken = map(set, (expected.celah, expected.akhir, found.celah, found.akhir))
    if expected.huruf != found.huruf or not (wanted - seen <= ends and seen - wanted <= broken):
        raise Berbeda(_spaced(expected, wanted | ends), _spaced(found, seen - (broken - wanted) | ends))


def _spaced(bacaan: Bacaan, celah: set[int]) -> str:
    places = sorted({0, *celah, len(bacaan.huruf)})
    return " ".join(bacaan.huruf[start:end] for start, end in pairwise(places))
