"""Rows of tables that a page break cuts: each page holds the next lines of all cells, so cells are read in pieces."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.verify.pdf.bacaan import Bacaan, join
from generator.verify.pdf.tabel import Letak, Rentang

_STEPS = 100_000
"""How many ways to cut cells are tried. Other words than cells that all read the same are cut at the first try."""


def in_order(found: Bacaan, expected: Bacaan, tables: Sequence[Letak], ends: list[int]) -> Bacaan:
    """``found`` with the words of each row that a page break cuts in the order of its cells.

    Where the pages cannot be cut into the words of the cells, each in its order, the row is left as it was found.
    """
    for table in tables:
        if any(table.mulai < end < table.akhir for end in ends):
            for cells in table.rows():
                start, end = cells[0][0], cells[-1][1]
                if inside := [page for page in ends if start < page < end]:
                    found = _ordered(found, expected, cells, [start, *inside, end])
    return found


def _ordered(found: Bacaan, expected: Bacaan, cells: list[Rentang], edges: list[int]) -> Bacaan:
    pages = [found.cut(start, end) for start, end in pairwise(edges)]
    cuts = Pemotongan([expected.huruf[start:end] for start, end in cells], pages).cuts()
    if cuts is None:
        return found
    pieces = [page.cut(*piece) for cell in cuts for page, piece in zip(pages, cell, strict=True)]
    return join([found.cut(0, edges[0]), *pieces, found.cut(edges[-1])])


@dataclass
class Pemotongan:
    """The search for where each of ``cells`` is cut so that its pieces, page by page and cell by cell, give ``pages``.

    A page can only end a piece where it has a gap. The longest piece is tried first.
    """

    cells: list[str]
    pages: list[Bacaan]
    _dead: set[tuple[int, tuple[int, ...]]] = field(default_factory=set)
    _steps: int = 0

    def cuts(self) -> list[list[Rentang]] | None:
        """For each cell its piece of each page."""
        return self._place(0, (0,) * len(self.pages))

    def _place(self, number: int, starts: tuple[int, ...]) -> list[list[Rentang]] | None:
        self._steps += 1
        if number == len(self.cells):
            full = all(at == len(page.huruf) for at, page in zip(starts, self.pages, strict=True))
            return [] if full else None
        if (number, starts) in self._dead or self._steps > _STEPS:
            return None
        for ends in self._ways(self.cells[number], starts):
            if (rest := self._place(number + 1, ends)) is not None:
                return [list(zip(starts, ends, strict=True)), *rest]
        self._dead.add((number, starts))
        return None

    def _ways(self, words: str, starts: tuple[int, ...], page: int = 0) -> Iterator[tuple[int, ...]]:
        """Where the pieces of a cell can end on this page and those after it."""
        at, here = starts[page], self.pages[page]
        if page == len(starts) - 1:
            if here.huruf.startswith(words, at):
                yield (at + len(words),)
            return
        for size in _sizes(words, here, at):
            self._steps += 1
            yield from ((at + size, *ends) for ends in self._ways(words[size:], starts, page + 1))


def _sizes(words: str, page: Bacaan, at: int) -> Iterator[int]:
    """How many of the next letters of a page can be the beginning of ``words``, the most first."""
    if page.huruf.startswith(words, at):
        yield len(words)
    gaps = page.celah[bisect_right(page.celah, at) : bisect_left(page.celah, at + len(words))]
    for gap in (len(page.huruf), *reversed(gaps)):
        if at < gap < at + len(words) and page.huruf.startswith(words[: gap - at], at):
            yield gap - at
    if words:
        yield 0
