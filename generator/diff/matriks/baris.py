"""The rows of the matrix: each change with its whole text on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.compare.larik import Potong
from generator.compare.ubahan import Jenis, Larik, Ubahan
from generator.diff.laporan.kalimat import Frasa, Tanda
from generator.diff.matriks.kata import KataMatriks

Alinea = tuple[Frasa, ...]
"""A line of a cell, its changed words marked."""


class BarisMatriks(NamedTuple):
    """A row: where, the lines as they were and as they are, and why."""

    letak: str
    semula: tuple[Alinea, ...]
    menjadi: tuple[Alinea, ...]
    alasan: str


def rows_of(ubahan: Iterable[Ubahan], kata: KataMatriks) -> list[BarisMatriks]:
    """A row for each change, in the order of the naskah."""
    return [BarisMatriks(one.letak, *_sides(one, kata), one.alasan) for one in ubahan]


def _sides(ubahan: Ubahan, kata: KataMatriks) -> tuple[tuple[Alinea, ...], tuple[Alinea, ...]]:
    before, after = tuple(_lines(ubahan.larik, baru=False)), tuple(_lines(ubahan.larik, baru=True))
    match ubahan.jenis:
        case Jenis.TAMBAH:
            return _said(kata.belum_ada), after
        case Jenis.HAPUS:
            return before, _said(kata.dihapus)
        case Jenis.PINDAH:
            return _said(ubahan.letak_lama), _said(f"{ubahan.letak} {kata.dipindahkan}")
        case Jenis.NOMOR:
            return _said(ubahan.letak_lama), _said(f"{ubahan.letak} {kata.nomor_saja}")
        case Jenis.RUPA:
            was, arrow, becomes = ubahan.hal.partition(" → ")
            return (_said(was), _said(becomes)) if arrow else ((), _said(ubahan.hal))
        case Jenis.KATA | Jenis.GANTI:
            return before, after


def _said(teks: str) -> tuple[Alinea, ...]:
    return ((Frasa(teks),),)


def _lines(larik: Sequence[Larik], *, baru: bool) -> Iterator[Alinea]:
    """The lines of one side; a line that the other side alone has is left out."""
    for one in larik:
        penanda = one.penanda_baru if baru else one.penanda_lama
        words = tuple(_phrases(one.potong, baru=baru))
        if words:
            yield (Frasa(f"{penanda} "), *words) if penanda else words


def _phrases(potong: Iterable[Potong], *, baru: bool) -> Iterator[Frasa]:
    for one in potong:
        teks = one.baru if baru else one.lama
        if teks:
            yield Frasa(teks, Tanda.BIASA if one.tetap else Tanda.BARU if baru else Tanda.LAMA)
