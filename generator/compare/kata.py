"""Which words of a sentence were changed."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

# A number belongs with the words that spell it: "3 (tiga)" changes as a whole, and so do "29-02-2024", the number of a
# letter, an address of mail. What stands in brackets with digits in it spells no number.
_KODE = r"\w+(?:[.,:]\w+)*(?:[-/@]\w+(?:[.,:]\w+)*)+"
_BILANGAN = r"(?:Rp\.?\s?)?\d+(?:[.,]\d+)*%?"
_KATA = re.compile(rf"{_KODE}|{_BILANGAN}(?:\s*\([^()\d]*\))?|\w+(?:’\w+|'\w+)*|\s+|.", re.DOTALL)
_ISI = re.compile(r"\w")

LAIN = 0.3
"""Sentences changed in several places with a smaller share of words in common are told as one replaced by the other."""


class Potongan(NamedTuple):
    """Neighbouring words: ``lama`` as they were, ``baru`` as they are; the same where nothing changed."""

    lama: tuple[int, int]
    baru: tuple[int, int]
    tetap: bool


def split_words(teks: str) -> list[str]:
    """The words, spaces and signs of a text, which joined give it back."""
    return _KATA.findall(teks)


def compare_words(lama: Sequence[Hashable], baru: Sequence[Hashable]) -> list[Potongan]:
    """The two as one row of pieces, by their ranges in each; unchanged crumbs between two changes are taken along.

    A word that is no text, such as a reference, is told apart by whatever stands for it.
    """
    pieces = [
        Potongan((i1, i2), (j1, j2), tag == "equal")
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, lama, baru, autojunk=False).get_opcodes()
    ]
    changed = list(_joined(list(_shifted(pieces, lama, baru)), lama))
    if sum(not piece.tetap for piece in changed) < 2:
        return changed
    same = sum(_words(lama[p.lama[0] : p.lama[1]]) for p in pieces if p.tetap)
    if 2 * same < LAIN * (_words(lama) + _words(baru)):
        return [Potongan((0, len(lama)), (0, len(baru)), tetap=False)]
    return changed


def _words(kata: Sequence[Hashable]) -> int:
    """How many are words, and not spaces or signs."""
    return sum(1 for word in kata if not isinstance(word, str) or _ISI.search(word))


def _shifted(pieces: Sequence[Potongan], lama: Sequence[Hashable], baru: Sequence[Hashable]) -> Iterator[Potongan]:
    """Pieces in which words that came or went take along the space behind them, not the one before them."""
    left = list(pieces)
    for at in range(1, len(left) - 1):
        before, piece, after = left[at - 1 : at + 2]
        sides = [(words, *span) for words, span in ((lama, piece.lama), (baru, piece.baru)) if span[0] < span[1]]
        if before.tetap and after.tetap and len(sides) == 1 and _begins_with_the_space_behind(*sides[0]):
            left[at - 1 : at + 2] = _moved(before, 0, 1), _moved(piece, 1, 1), _moved(after, 1, 0)
    return (piece for piece in left if piece.lama[0] < piece.lama[1] or piece.baru[0] < piece.baru[1])


def _begins_with_the_space_behind(words: Sequence[Hashable], begin: int, end: int) -> bool:
    return _is_space(words[begin]) and words[end] == words[begin]


def _is_space(kata: Hashable) -> bool:
    return isinstance(kata, str) and kata.isspace()


def _moved(piece: Potongan, begin: int, end: int) -> Potongan:
    (i1, i2), (j1, j2) = piece.lama, piece.baru
    return Potongan((i1 + begin, i2 + end), (j1 + begin, j2 + end), piece.tetap)


def _joined(pieces: Sequence[Potongan], lama: Sequence[Hashable]) -> Iterator[Potongan]:
    """Pieces with changes that only a space parts made one."""
    waiting: Potongan | None = None
    for index, piece in enumerate(pieces):
        inner = 0 < index < len(pieces) - 1
        crumb = piece.tetap and inner and all(map(_is_space, lama[piece.lama[0] : piece.lama[1]]))
        if waiting is None:
            waiting = piece
        elif (not waiting.tetap) and (crumb or not piece.tetap):
            waiting = Potongan((waiting.lama[0], piece.lama[1]), (waiting.baru[0], piece.baru[1]), tetap=False)
        else:
            yield waiting
            waiting = piece
    if waiting is not None:
        yield waiting
