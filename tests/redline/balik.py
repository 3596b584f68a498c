"""The marks taken out again: of a naskah that shows two, the one or the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
    BarisKomparisi,
    BarisRincian,
    BarisTabel,
    Blok,
    Butir,
    Daftar,
    Diubah,
    Judul,
    Komparisi,
    KotakTandaTangan,
    Lampiran,
    Naskah,
    Pasal,
    Rincian,
    Segmen,
    Sel,
    Tabel,
    TandaTangan,
    Ubahan,
)
from generator.naskah.ubah import map_runs
from generator.redline.gabung import Gabungan

T = TypeVar("T", Blok, Butir, BarisTabel, BarisRincian, BarisKomparisi, KotakTandaTangan)


def rejected(gabungan: Gabungan) -> Naskah:
    """The old naskah."""
    return _Pihak(gabungan, Ubahan.DISISIPKAN).naskah()


def accepted(gabungan: Gabungan) -> Naskah:
    """The new naskah."""
    return _Pihak(gabungan, Ubahan.DIHAPUS).naskah()


@dataclass
class _Pihak:
    """One of the two; what carries the mark ``buang`` is not in it."""

    gabungan: Gabungan
    buang: Ubahan

    def naskah(self) -> Naskah:
        naskah = self.gabungan.naskah
        parts = (self._part(x) for x in naskah.segmen if not (isinstance(x, Lampiran) and self._gone(x.id)))
        return map_runs(replace(naskah, segmen=tuple(parts)), self._runs)

    def _runs(self, baris: Baris) -> Baris:
        kept = (run for run in baris if not (isinstance(run, Diubah) and run.ubahan is self.buang))
        return tuple(run.isi if isinstance(run, Diubah) else run for run in kept)

    def _kept(self, isi: tuple[T, ...]) -> Iterator[T]:
        return (x for x in isi if not self._gone(x.id))

    def _gone(self, kode: str) -> bool:
        return self.gabungan.jejak.hanya.get(kode) is self.buang

    def _number(self, kode: str, nomor: str) -> str:
        old = self.gabungan.jejak.nomor.get(kode, nomor)
        return old if self.buang is Ubahan.DISISIPKAN else nomor

    def _part(self, part: Segmen | Lampiran) -> Segmen | Lampiran:
        if isinstance(part, Lampiran):
            return replace(part, sebutan=self._number(part.id, part.sebutan), isi=self._blocks(part.isi))
        return replace(part, isi=self._blocks(part.isi))

    def _blocks(self, isi: tuple[Blok, ...]) -> tuple[Blok, ...]:
        return tuple(map(self._block, self._kept(isi)))

    def _block(self, blok: Blok) -> Blok:
        match blok:
            case Daftar():
                return replace(blok, butir=tuple(map(self._item, self._kept(blok.butir))))
            case Tabel():
                return replace(blok, kepala=self._rows(blok.kepala), baris=self._rows(blok.baris))
            case Rincian():
                return replace(blok, baris=tuple(self._kept(blok.baris)))
            case Bab() | Bagian():
                return replace(blok, sebutan=self._number(blok.id, blok.sebutan))
            case Pasal():
                return replace(blok, sebutan=self._number(blok.id, blok.sebutan), isi=self._blocks(blok.isi))
            case Judul():
                # A line of its own mark, all of it, is not in the other naskah.
                return replace(blok, baris=tuple(line for line in blok.baris if self._runs(line)))
            case Komparisi():
                pihak = (replace(x, penanda=self._number(x.id, x.penanda)) for x in self._kept(blok.pihak))
                return replace(blok, pihak=tuple(pihak))
            case TandaTangan():
                return replace(blok, kotak=tuple(self._kept(blok.kotak)))
            case _:
                return blok

    def _item(self, butir: Butir) -> Butir:
        return replace(butir, penanda=self._number(butir.id, butir.penanda), isi=self._blocks(butir.isi))

    def _rows(self, rows: tuple[BarisTabel, ...]) -> tuple[BarisTabel, ...]:
        return tuple(replace(row, sel=tuple(Sel(self._blocks(sel.isi)) for sel in row.sel)) for row in self._kept(rows))
