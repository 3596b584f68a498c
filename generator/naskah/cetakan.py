"""The naskah as the sequence of words it prints, numbers included, in the order a page is read.

It says nothing of lines or places: what a written file reads as is compared with it, and nothing may differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from generator.naskah.telusur import walk
from generator.naskah.tree import (
    Bab,
    Bagian,
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
    Tabel,
    TandaTangan,
    text_of,
)

TITIK_DUA = ":"


def printed(naskah: Naskah) -> Iterator[str]:
    """Every piece of text of the naskah, without what stands around the pages."""
    for segmen in naskah.segmen:
        if isinstance(segmen, Lampiran):
            yield segmen.sebutan
            yield text_of(segmen.judul)
        yield from _blocks(segmen.isi)


def repeated_heads(naskah: Naskah) -> list[str]:
    """The words of each table's head, which stand again on every page the table goes on to."""
    return [
        "".join(_rows(blok.kepala))
        for segmen in naskah.segmen
        for blok in walk(segmen.isi)
        if isinstance(blok, Tabel) and blok.kepala
    ]


def _blocks(isi: tuple[Blok, ...]) -> Iterator[str]:
    for blok in isi:
        yield from _block(blok)


def _block(blok: Blok) -> Iterator[str]:
    match blok:
        case Paragraf():
            yield text_of(blok.isi)
        case Daftar():
            for butir in blok.butir:
                yield butir.penanda
                yield from _blocks(butir.isi)
        case Tabel():
            yield from _rows(blok.kepala + blok.baris)
        case Rincian():
            for rincian in blok.baris:
                yield from (text_of(rincian.label), TITIK_DUA, text_of(rincian.isi))
        case Bab() | Bagian() | Pasal():
            yield from (blok.sebutan, text_of(blok.judul))
            yield from _blocks(blok.isi if isinstance(blok, Pasal) else ())
        case DeretLogo():
            return
        case Judul():
            yield from map(text_of, blok.baris)
        case Komparisi():
            for pihak in blok.pihak:
                yield from (pihak.penanda, text_of(pihak.nama), TITIK_DUA, text_of(pihak.uraian))
        case TandaTangan():
            yield from _signatures(blok)
        case _:
            assert_never(blok)


def _rows(baris: tuple[BarisTabel, ...]) -> Iterator[str]:
    for row in baris:
        for sel in row.sel:
            yield from _blocks(sel.isi)


def _signatures(blok: TandaTangan) -> Iterator[str]:
    """Two boxes stand side by side, so both offices are read before both names."""
    yield text_of(blok.kepala)
    for at in range(0, len(blok.kotak), 2):
        pair = blok.kotak[at : at + 2]
        for kotak in pair:
            yield from (text_of(kotak.sebutan), text_of(kotak.jabatan))
        for kotak in pair:
            yield from (text_of(kotak.nama), text_of(kotak.keterangan))
