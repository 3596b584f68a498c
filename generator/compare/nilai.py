"""Values that are told whole where words of them changed: nobody reads a name or a date in crumbs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.compare.kata import Potongan

_TANGGAL = re.compile(r"\d{1,2} [^\W\d]+ \d{4}")
_JARAK = 8
"""So many words, spaces and signs may stand between the parts of one date: "…, tanggal … bulan … tahun …"."""

UTUH = 0.5
"""A value that keeps less than this share of its words is told whole."""


class KataNilai(NamedTuple):
    """A word with the YAML path of the value it belongs to, if it does; ``kosong``: it stands for an empty one."""

    teks: str
    jalur: str
    kosong: bool


class Utuh(NamedTuple):
    """Pieces told as one: the ranges of both sides, and the pieces inside it that changed."""

    potongan: Potongan
    berubah: tuple[Potongan, ...]


def whole_values(pieces: Sequence[Potongan], lama: Sequence[KataNilai], baru: Sequence[KataNilai]) -> list[Utuh]:
    """The pieces, those inside a date or a value that mostly changed put together."""
    found = [Utuh(piece, () if piece.tetap else (piece,)) for piece in pieces]
    changes = [piece for piece in pieces if not piece.tetap]
    gone, come = (
        set(_paths(lama, [piece.lama for piece in changes])),
        set(_paths(baru, [piece.baru for piece in changes])),
    )
    for jalur in sorted(gone & come):
        before, after = _span(lama, jalur), _span(baru, jalur)
        if before and after and _is_whole(lama[slice(*before)], baru[slice(*after)], jalur):
            found = _joined(found, before, after)
    return found


def _paths(words: Sequence[KataNilai], spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    return (word.jalur for begin, end in spans for word in words[begin:end] if word.jalur and word.teks.strip())


def _span(words: Sequence[KataNilai], jalur: str) -> tuple[int, int] | None:
    """From where to where a value prints, with the bracket that closes around its end.

    Nothing where it is empty, or prints in places far from each other.
    """
    own = [at for at, word in enumerate(words) if word.jalur == jalur]
    if not own or any(words[at].kosong for at in own) or any(b - a > _JARAK for a, b in pairwise(own)):
        return None
    end = own[-1] + 1
    signs = [word.teks for word in words[own[0] : end]]
    opened = signs.count("(") > signs.count(")") and [word.teks for word in words[end : end + 1]] == [")"]
    return own[0], end + opened


def _is_whole(lama: Sequence[KataNilai], baru: Sequence[KataNilai], jalur: str) -> bool:
    sides = lama, baru
    if any(word.jalur != jalur for words in sides for word in words):
        return True  # in several parts, as a date is in words
    if all(_TANGGAL.fullmatch("".join(word.teks for word in words)) for words in sides):
        return True
    before, after = (Counter(word.teks for word in words if word.teks[0].isalnum()) for words in sides)
    return (before & after).total() < UTUH * max(before.total(), after.total())


def _joined(found: Sequence[Utuh], lama: tuple[int, int], baru: tuple[int, int]) -> list[Utuh]:
    """The pieces of two ranges as one; as they are where the ranges begin or end in the middle of a change."""
    begin, end = _cut(found, lama[0], baru[0], at_end=False), _cut(found, lama[1], baru[1], at_end=True)
    if begin is None or end is None:
        return list(found)
    inside = [one for one in found if one.potongan.lama[1] > begin[0] or one.potongan.baru[1] > begin[1]]
    inside = [one for one in inside if one.potongan.lama[0] < end[0] or one.potongan.baru[0] < end[1]]
    changes = tuple(piece for one in inside for piece in one.berubah)
    first, last = inside[0].potongan, inside[-1].potongan
    head = Potongan((first.lama[0], begin[0]), (first.baru[0], begin[1]), tetap=True)
    tail = Potongan((end[0], last.lama[1]), (end[1], last.baru[1]), tetap=True)
    middle = Utuh(Potongan((begin[0], end[0]), (begin[1], end[1]), tetap=False), changes)
    parts = (Utuh(head, ()), middle, Utuh(tail, ()))
    at = found.index(inside[0])
    kept = [one for one in parts if one.potongan.lama[0] < one.potongan.lama[1] or one.berubah]
    return [*found[:at], *kept, *found[at + len(inside) :]]


def _cut(found: Sequence[Utuh], lama: int, baru: int, *, at_end: bool) -> tuple[int, int] | None:
    """Where both sides may be cut: in the same place of what stayed, or around a change."""
    for one in found:
        (i1, i2), (j1, j2), stayed = one.potongan
        if not (i1 <= lama <= i2 and j1 <= baru <= j2):
            continue
        if not stayed:
            return (i2, j2) if at_end else (i1, j1)
        if lama - i1 == baru - j1:
            return lama, baru
    return None
