"""Two wordings of one line as one row of runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby

from generator.compare.kata import compare_words, split_words
from generator.naskah.tree import Baris, Catatan, Diubah, Kosong, Nilai, Rujukan, Sebaris, Teks, Ubahan, text_of


def merge_lines(lama: Baris, baru: Baris) -> Baris:
    """The words of both, those of one alone marked; unchanged words as the new line writes them."""
    if text_of(lama) == text_of(baru):
        return baru
    old, new = _words(lama), _words(baru)
    at_old, at_new = _places(old), _places(new)
    merged: list[Sebaris] = []
    for piece in compare_words(old, new):
        kept = _cut(baru, at_new[piece.baru[0]], at_new[piece.baru[1]])
        if piece.tetap:
            merged += kept
        else:
            gone = _cut(lama, at_old[piece.lama[0]], at_old[piece.lama[1]])
            merged += (*mark(gone, Ubahan.DIHAPUS), *mark(kept, Ubahan.DISISIPKAN))
    return tuple(merged)


def mark(baris: Baris, ubahan: Ubahan) -> Baris:
    """A line of one naskah alone. Where a reference leads is not told: it may be a place the other one has not."""
    return tuple(Diubah(_plain(run), ubahan) for run in baris)


def _plain(run: Sebaris) -> Teks | Nilai | Kosong | Catatan:
    match run:
        case Rujukan():
            return Teks(run.teks, run.asal, run.tebal, run.miring)
        case Diubah():
            raise TypeError("what shows two naskah cannot be compared again")
        case _:
            return run


def _words(baris: Baris) -> list[str]:
    """The words of a line; the dots of an empty value are one, whatever sign follows them."""
    groups = ((kosong, text_of(tuple(runs))) for kosong, runs in groupby(baris, lambda run: isinstance(run, Kosong)))
    return [word for kosong, teks in groups for word in ([teks] if kosong else split_words(teks))]


def _places(words: Sequence[str]) -> list[int]:
    """Where each word begins, and the last one ends."""
    return list(accumulate(map(len, words), initial=0))


def _cut(baris: Baris, start: int, end: int) -> Baris:
    """The runs between two characters; of a reference that is cut the words are left."""
    return tuple(_pieces(baris, start, end))


def _pieces(baris: Baris, start: int, end: int) -> Iterator[Sebaris]:
    at = 0
    for run in baris:
        teks = run.teks[max(start - at, 0) : max(end - at, 0)]
        if teks == run.teks:
            yield from (run,) if teks else ()
        elif teks:
            yield replace(_plain(run), teks=teks)
        at += len(run.teks)
