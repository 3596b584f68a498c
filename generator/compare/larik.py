"""One line of a naskah against another: the pieces that stayed and those that changed, and where each was written."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.compare.kata import compare_words, split_words
from generator.compare.nilai import KataNilai, whole_values
from generator.compare.simpul import target_of
from generator.naskah.tree import Asal, Baris, Kosong, Rujukan, Sebaris


class Potong(NamedTuple):
    """Words side by side: as they were and as they are; ``tetap``: nobody changed them.

    What stayed differs only where a reference tells the new number of the same place. ``asal_lama`` and ``asal_baru``:
    where changed words were written.
    """

    lama: str
    baru: str
    tetap: bool = True
    asal_lama: tuple[Asal, ...] = ()
    asal_baru: tuple[Asal, ...] = ()


class _Kata(NamedTuple):
    teks: str
    kunci: Hashable
    asal: Asal


KOSONG = "(kosong)"
"""What a value nobody has filled in is called."""


class Sasaran(NamedTuple):
    """What the blocks that references lead to are told apart by, from their old ids and from their new ones."""

    lama: Mapping[str, str]
    baru: Mapping[str, str]


def compare_lines(lama: Baris, baru: Baris, sasaran: Sasaran) -> tuple[Potong, ...]:
    """The pieces of both."""
    before, after = list(_words(lama, sasaran.lama)), list(_words(baru, sasaran.baru))
    pieces = compare_words([kata.kunci for kata in before], [kata.kunci for kata in after])
    return tuple(
        Potong(
            _text(before[slice(*piece.lama)]),
            _text(after[slice(*piece.baru)]),
            piece.tetap,
            _sources(word for one in changed for word in before[slice(*one.lama)]),
            _sources(word for one in changed for word in after[slice(*one.baru)]),
        )
        for piece, changed in whole_values(pieces, *(list(map(_of_value, words)) for words in (before, after)))
    )


def _of_value(kata: _Kata) -> KataNilai:
    return KataNilai(kata.teks, kata.asal.jalur, kata.kunci is None)


def whole(baris: Baris, *, baru: bool) -> tuple[Potong, ...]:
    """A line that stands on one side only, the new one if ``baru``."""
    words = list(_words(baris, {}))
    text, sources = _text(words), _sources(words)
    return (Potong("", text, False, (), sources) if baru else Potong(text, "", False, sources, ()),)


def _text(kata: Sequence[_Kata]) -> str:
    return "".join(one.teks for one in kata)


def _sources(kata: Iterable[_Kata]) -> tuple[Asal, ...]:
    return tuple(dict.fromkeys(one.asal for one in kata if not one.teks.isspace()))


def _words(baris: Baris, sasaran: Mapping[str, str]) -> Iterator[_Kata]:
    """The words of a line; a reference and an empty value count as one word each."""
    written: list[Sebaris] = []
    for run in (*baris, None):
        if run is not None and not isinstance(run, (Rujukan, Kosong)):
            written.append(run)
            continue
        yield from _split(written)
        written = []
        if isinstance(run, Kosong):
            yield _Kata(KOSONG, None, run.asal)
        elif isinstance(run, Rujukan):
            target = target_of(run)
            yield _Kata(run.teks, (sasaran.get(target, target),), run.asal)


def _split(runs: Sequence[Sebaris]) -> Iterator[_Kata]:
    """The words of runs side by side, each with the place its first letter was written at."""
    ends: list[tuple[int, Asal]] = []
    total = 0
    for run in runs:
        total += len(run.teks)
        ends.append((total, run.asal))
    at = current = 0
    for word in split_words("".join(run.teks for run in runs)):
        while ends[current][0] <= at:
            current += 1
        yield _Kata(word, word, ends[current][1])
        at += len(word)
