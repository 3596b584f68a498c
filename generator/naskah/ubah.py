"""A naskah with other words in the same places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

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
    DeretLogo,
    Judul,
    Komparisi,
    KotakTandaTangan,
    Lampiran,
    Naskah,
    Paragraf,
    Pasal,
    Rincian,
    Sel,
    Tabel,
    TandaTangan,
)

Ubah = Callable[[Baris], Baris]
Sebut = Callable[[str], str]


def _same(kode: str) -> str:
    return kode


def map_runs(naskah: Naskah, ubah: Ubah) -> Naskah:
    """``naskah`` with ``ubah`` applied to the runs of every paragraph, title line, heading, cell and box."""
    peta = Peta(ubah)
    segmen = (
        replace(part, judul=ubah(part.judul), isi=peta.blocks(part.isi))
        if isinstance(part, Lampiran)
        else replace(part, isi=peta.blocks(part.isi))
        for part in naskah.segmen
    )
    return replace(naskah, segmen=tuple(segmen))


@dataclass(frozen=True, slots=True)
class Peta:
    """Blocks and their parts with ``ubah`` applied to all runs, and ``sebut`` to the id of each and of all inside."""

    ubah: Ubah
    sebut: Sebut = _same

    def blocks(self, isi: tuple[Blok, ...]) -> tuple[Blok, ...]:
        """Blocks in order."""
        return tuple(map(self.block, isi))

    def block(self, blok: Blok) -> Blok:
        """A block and all inside it."""
        ubah, kode = self.ubah, self.sebut(blok.id)
        match blok:
            case Paragraf():
                return replace(blok, id=kode, isi=ubah(blok.isi))
            case Daftar():
                return replace(blok, id=kode, butir=tuple(map(self.item, blok.butir)))
            case Tabel():
                kepala, baris = (tuple(map(self.row, rows)) for rows in (blok.kepala, blok.baris))
                return replace(blok, id=kode, kepala=kepala, baris=baris)
            case Rincian():
                return replace(blok, id=kode, baris=tuple(map(self.detail, blok.baris)))
            case Bab() | Bagian():
                return replace(blok, id=kode, judul=ubah(blok.judul))
            case Pasal():
                return replace(blok, id=kode, judul=ubah(blok.judul), isi=self.blocks(blok.isi))
            case DeretLogo():
                return replace(blok, id=kode)
            case Judul():
                return replace(blok, id=kode, baris=tuple(map(ubah, blok.baris)))
            case Komparisi():
                return replace(blok, id=kode, pihak=tuple(map(self.party, blok.pihak)))
            case TandaTangan():
                return replace(blok, id=kode, kepala=ubah(blok.kepala), kotak=tuple(map(self.box, blok.kotak)))
            case _:
                assert_never(blok)

    def item(self, butir: Butir) -> Butir:
        """An item of a list."""
        return replace(butir, id=self.sebut(butir.id), isi=self.blocks(butir.isi))

    def row(self, baris: BarisTabel) -> BarisTabel:
        """A row of a table."""
        return replace(baris, id=self.sebut(baris.id), sel=tuple(Sel(self.blocks(sel.isi)) for sel in baris.sel))

    def detail(self, baris: BarisRincian) -> BarisRincian:
        """A line of an address block."""
        return replace(baris, id=self.sebut(baris.id), label=self.ubah(baris.label), isi=self.ubah(baris.isi))

    def party(self, pihak: BarisKomparisi) -> BarisKomparisi:
        """A party in the komparisi."""
        return replace(pihak, id=self.sebut(pihak.id), nama=self.ubah(pihak.nama), uraian=self.ubah(pihak.uraian))

    def box(self, kotak: KotakTandaTangan) -> KotakTandaTangan:
        """Where one person signs."""
        return replace(
            kotak,
            id=self.sebut(kotak.id),
            sebutan=self.ubah(kotak.sebutan),
            jabatan=self.ubah(kotak.jabatan),
            nama=self.ubah(kotak.nama),
            keterangan=self.ubah(kotak.keterangan),
        )
