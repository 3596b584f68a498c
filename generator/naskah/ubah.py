"""A naskah with other words in the same places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
    BarisTabel,
    Blok,
    Daftar,
    DeretLogo,
    Judul,
    Komparisi,
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


def map_runs(naskah: Naskah, ubah: Ubah) -> Naskah:
    """``naskah`` with ``ubah`` applied to the runs of every paragraph, title line, heading, cell and box."""
    segmen = (
        replace(part, judul=ubah(part.judul), isi=_blocks(part.isi, ubah))
        if isinstance(part, Lampiran)
        else replace(part, isi=_blocks(part.isi, ubah))
        for part in naskah.segmen
    )
    return replace(naskah, segmen=tuple(segmen))


def _blocks(isi: tuple[Blok, ...], ubah: Ubah) -> tuple[Blok, ...]:
    return tuple(_block(blok, ubah) for blok in isi)


def _block(blok: Blok, ubah: Ubah) -> Blok:
    match blok:
        case Paragraf():
            return replace(blok, isi=ubah(blok.isi))
        case Daftar():
            return replace(blok, butir=tuple(replace(butir, isi=_blocks(butir.isi, ubah)) for butir in blok.butir))
        case Tabel():
            return replace(blok, kepala=_rows(blok.kepala, ubah), baris=_rows(blok.baris, ubah))
        case Rincian():
            rows = (replace(baris, label=ubah(baris.label), isi=ubah(baris.isi)) for baris in blok.baris)
            return replace(blok, baris=tuple(rows))
        case Bab() | Bagian():
            return replace(blok, judul=ubah(blok.judul))
        case Pasal():
            return replace(blok, judul=ubah(blok.judul), isi=_blocks(blok.isi, ubah))
        case DeretLogo():
            return blok
        case Judul():
            return replace(blok, baris=tuple(map(ubah, blok.baris)))
        case Komparisi():
            parties = (replace(pihak, nama=ubah(pihak.nama), uraian=ubah(pihak.uraian)) for pihak in blok.pihak)
            return replace(blok, pihak=tuple(parties))
        case TandaTangan():
            return _signatures(blok, ubah)
        case _:
            assert_never(blok)


def _rows(rows: tuple[BarisTabel, ...], ubah: Ubah) -> tuple[BarisTabel, ...]:
    return tuple(replace(row, sel=tuple(Sel(_blocks(sel.isi, ubah)) for sel in row.sel)) for row in rows)


def _signatures(blok: TandaTangan, ubah: Ubah) -> TandaTangan:
    boxes = (
        replace(
            kotak,
            sebutan=ubah(kotak.sebutan),
            jabatan=ubah(kotak.jabatan),
            nama=ubah(kotak.nama),
            keterangan=ubah(kotak.keterangan),
        )
        for kotak in blok.kotak
    )
    return replace(blok, kepala=ubah(blok.kepala), kotak=tuple(boxes))
