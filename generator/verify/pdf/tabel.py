"""The tables of a naskah: what their heads read, and where in all its letters their cells stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from generator.naskah.cetakan import printed, repeated_heads
from generator.naskah.telusur import walk
from generator.naskah.tree import BarisTabel, Blok, Naskah, Segmen, Tabel
from generator.verify.pdf.bacaan import reading

Rentang = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Letak:
    """The letters of a table's head, and from where to where its rows stand."""

    naskah: Naskah
    tabel: Tabel
    kepala: str
    mulai: int
    akhir: int

    def rows(self) -> Iterator[list[Rentang]]:
        """From where to where the cells of each row stand."""
        at = self.mulai
        for baris in self.tabel.baris:
            edges = list(accumulate((len(words) for words in _cells(self.naskah, baris)), initial=at))
            yield list(pairwise(edges))
            at = edges[-1]


def tables_of(naskah: Naskah, expected: str) -> list[Letak]:
    """All tables in order; ``expected``: the letters of the whole naskah."""
    heads, at, found = iter(repeated_heads(naskah)), 0, []
    for tabel in (blok for segmen in naskah.segmen for blok in walk(segmen.isi) if isinstance(blok, Tabel)):
        kepala = reading([next(heads)]).huruf if tabel.kepala else ""
        isi = _letters(naskah, (replace(tabel, kepala=()),))
        mulai = expected.index(kepala + isi, at) + len(kepala)
        at = mulai + len(isi)
        found.append(Letak(naskah, tabel, kepala, mulai, at))
    return found


def _cells(naskah: Naskah, baris: BarisTabel) -> Iterator[str]:
    return (_letters(naskah, sel.isi) for sel in baris.sel)


def _letters(naskah: Naskah, isi: tuple[Blok, ...]) -> str:
    return reading(printed(replace(naskah, segmen=(Segmen("", isi),)))).huruf
