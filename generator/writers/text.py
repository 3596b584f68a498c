"""The naskah as plain text: what is printed, numbers included, in the order it is read.

One line per block, four spaces of indentation per level. A table has a line per row, " | " between cells; so has a
signature box. What breaks lines inside a block, in a value or between the blocks of a cell, is written " ↵ ": a sign
that no value can hold, so that two different naskah never give the same text. Logos, being pictures, and what stands
around the pages (numbers, paraf, the draft's mark) are left out; bold and italic are too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
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
    Segmen,
    Tabel,
    TandaTangan,
    text_of,
)

GANTI_BARIS = " ↵ "
SEL = " | "
MASUK = "    "


def write_text(naskah: Naskah) -> str:
    """The text, each line ended by a line feed."""
    return "".join(f"{baris}\n" for bagian in naskah.segmen for baris in _part(bagian))


def _part(bagian: Segmen | Lampiran) -> Iterator[str]:
    if isinstance(bagian, Lampiran):
        yield _heading(bagian.sebutan, bagian.judul)
    yield from lines_of(bagian.isi)


def lines_of(isi: tuple[Blok, ...], masuk: str = "") -> Iterator[str]:
    """The lines of some blocks, each begun with ``masuk``."""
    for blok in isi:
        for baris in _block(blok):
            yield masuk + baris


def _block(blok: Blok) -> Iterator[str]:
    """The lines of a block, not yet indented."""
    match blok:
        case Paragraf():
            yield words(blok.isi)
        case Daftar():
            for butir in blok.butir:
                yield from _item(butir)
        case Judul():
            yield from map(words, blok.baris)
        case Bab() | Bagian():
            yield _heading(blok.sebutan, blok.judul)
        case Pasal():
            yield from (_heading(blok.sebutan, blok.judul), *lines_of(blok.isi))
        case Tabel() | Rincian() | Komparisi() | TandaTangan():
            yield from _rows(blok)
        case DeretLogo():
            return
        case _:
            assert_never(blok)


def _rows(blok: Tabel | Rincian | Komparisi | TandaTangan) -> list[str]:
    match blok:
        case Tabel():
            return [SEL.join(_cell(sel.isi) for sel in baris.sel) for baris in blok.kepala + blok.baris]
        case Rincian():
            return [f"{words(baris.label)} : {words(baris.isi)}" for baris in blok.baris]
        case Komparisi():
            return [f"{pihak.penanda} {words(pihak.nama)} : {words(pihak.uraian)}" for pihak in blok.pihak]
        case TandaTangan():
            return [*([words(blok.kepala)] if blok.kepala else []), *map(_box, blok.kotak)]


def _item(butir: Butir) -> Iterator[str]:
    """The number stands before the first block; an item without one (the only ayat) is not indented either."""
    if butir.penanda:
        yield f"{butir.penanda} {next(lines_of(butir.isi))}"
        yield from lines_of(butir.isi[1:], MASUK)
    else:
        yield from lines_of(butir.isi)


def _heading(sebutan: str, judul: Baris) -> str:
    return f"{sebutan} {words(judul)}" if judul else sebutan


def _cell(isi: tuple[Blok, ...]) -> str:
    return GANTI_BARIS.join(baris.strip() for baris in lines_of(isi))


def _box(kotak: KotakTandaTangan) -> str:
    return SEL.join(words(baris) for baris in (kotak.sebutan, kotak.jabatan, kotak.nama, kotak.keterangan) if baris)


def words(baris: Baris) -> str:
    """Runs on one line."""
    return GANTI_BARIS.join(text_of(baris).split("\n"))
