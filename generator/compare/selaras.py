"""Which items of an old sequence became which of a new one, their order kept."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

T = TypeVar("T")

Pasangan = tuple[int | None, int | None]
"""Where an item stands in the old and in the new sequence; None where it is not."""

CUKUP = 0.4
"""Items less alike than this are two different ones: one was dropped, another added."""

Kunci = Callable[[T], Hashable]
"""What an item is, whole: two of the same key did not change."""

Mirip = Callable[[T, T], float]
"""How alike two items are, from 0 to 1."""


def align(
    old: Sequence[T], new: Sequence[T], kunci: Kunci[T], mirip: Mirip[T], utuh: Collection[Hashable] = ()
) -> list[Pasangan]:
    """Every item of both in one order, those that belong together as a pair; what was dropped before what was added.

    Items that did not change and stand but once on each side are paired first, for they are certain; between them
    the pairs are those that are most alike in sum. ``utuh``: the keys of items that are like nothing but themselves.
    """
    before, after = [kunci(item) for item in old], [kunci(item) for item in new]
    pairs: list[Pasangan] = []
    at_old = at_new = 0
    for i, j in (*_certain(before, after), (len(old), len(new))):
        pairs += (
            (a if a is None else a + at_old, b if b is None else b + at_new)
            for a, b in _between(old[at_old:i], new[at_new:j], _Ukuran(kunci, mirip, utuh))
        )
        if i < len(old) and j < len(new):
            pairs.append((i, j))
        at_old, at_new = i + 1, j + 1
    return pairs


def single(old: Sequence[Hashable], new: Sequence[Hashable]) -> frozenset[Hashable]:
    """The keys of items that did not change and stand but once on each side."""
    often_old, often_new = Counter(old), Counter(new)
    return frozenset(key for key, count in often_old.items() if count == 1 == often_new[key])


def join_single(pairs: Sequence[Pasangan], boleh: Callable[[int, int], bool]) -> Iterator[Pasangan]:
    """The pairs, a single item that was dropped and the single one that came in its place made a pair if ``boleh``."""
    for both, group in groupby(pairs, key=lambda pasangan: None not in pasangan):
        run = list(group)
        if not both and len(run) == 2:
            (i, _), (_, j) = run
            if i is not None and j is not None and boleh(i, j):
                yield i, j
                continue
        yield from run


def _certain(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The pairs beyond doubt: the same beginning and end, and in between the most of what stands once on each side."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = _longest(list(_once(old, new, head, tail)))
    ends = [(len(old) - at, len(new) - at) for at in range(tail, 0, -1)]
    return [*((at, at) for at in range(head)), *middle, *ends]


def _once(old: Sequence[Hashable], new: Sequence[Hashable], head: int, tail: int) -> Iterator[tuple[int, int]]:
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    same = single(before, after)
    where = {key: at for at, key in enumerate(after, head)}
    yield from ((at, where[key]) for at, key in enumerate(before, head) if key in same)


def _longest(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs whose order is the same on both sides."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        ends[at : at + 1] = [j]
        last[at : at + 1] = [index]
        before.append(last[at - 1] if at else None)
    chain: list[tuple[int, int]] = []
    index_or_none = last[-1] if last else None
    while index_or_none is not None:
        chain.append(pairs[index_or_none])
        index_or_none = before[index_or_none]
    return chain[::-1]


def _between(old: Sequence[T], new: Sequence[T], ukuran: _Ukuran[T]) -> list[Pasangan]:
    """The most alike pairs of two short sequences, by dynamic programming from their ends."""
    if not old or not new:
        return [*((i, None) for i in range(len(old))), *((None, j) for j in range(len(new)))]
    alike = [[ukuran.likeness(a, b) for b in new] for a in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], alike[i][j] + best[i + 1][j + 1] if alike[i][j] else 0)
    pairs: list[Pasangan] = []
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and alike[i][j] and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif j == len(new) or (i < len(old) and best[i][j] == best[i + 1][j]):
            pairs.append((i, None))
            i += 1
        else:
            pairs.append((None, j))
            j += 1
    return pairs


@dataclass(frozen=True, slots=True)
class _Ukuran(Generic[T]):
    """How alike two items are; ``utuh``: the keys of those that are like nothing but themselves."""

    kunci: Kunci[T]
    mirip: Mirip[T]
    utuh: Collection[Hashable]

    def likeness(self, old: T, new: T) -> float:
        before, after = self.kunci(old), self.kunci(new)
        if before == after:
            return 1.0
        if before in self.utuh or after in self.utuh:
            return 0.0
        likeness = self.mirip(old, new)
        return likeness if likeness >= CUKUP else 0.0


def shared_words(old: Counter[str], new: Counter[str]) -> float:
    """The share of words two texts have in common, by how often each stands there: from 0 to 1."""
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 1.0
