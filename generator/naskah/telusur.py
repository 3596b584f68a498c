"""Going through a naskah: its blocks, its runs, and what is still missing in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from generator.naskah.tree import (
    Asal,
    Bab,
    Bagian,
    Baris,
    Blok,
    Daftar,
    DeretLogo,
    Judul,
    Komparisi,
    Kosong,
    Lampiran,
    Naskah,
    Paragraf,
    Pasal,
    Rincian,
    Sebaris,
    Tabel,
    TandaTangan,
)


def children(blok: Blok) -> tuple[Blok, ...]:
    """The blocks directly inside a block, in reading order."""
    match blok:
        case Pasal():
            return blok.isi
        case Daftar():
            return tuple(anak for butir in blok.butir for anak in butir.isi)
        case Tabel():
            return tuple(anak for baris in blok.kepala + blok.baris for sel in baris.sel for anak in sel.isi)
        case _:
            return ()


def walk(isi: tuple[Blok, ...]) -> Iterator[Blok]:
    """Every block of ``isi`` and inside it, parents first."""
    for blok in isi:
        yield blok
        yield from walk(children(blok))


def lines(blok: Blok) -> Iterator[Baris]:
    """The lines of runs a block holds itself, without those of the blocks inside it."""
    match blok:
        case Paragraf():
            yield blok.isi
        case Rincian():
            for rincian in blok.baris:
                yield from (rincian.label, rincian.isi)
        case Bab() | Bagian() | Pasal():
            yield blok.judul
        case Judul():
            yield from blok.baris
        case Komparisi():
            for pihak in blok.pihak:
                yield from (pihak.nama, pihak.uraian)
        case TandaTangan():
            yield blok.kepala
            for kotak in blok.kotak:
                yield from (kotak.sebutan, kotak.jabatan, kotak.nama, kotak.keterangan)
        case Daftar() | Tabel() | DeretLogo():
            return
        case _:
            assert_never(blok)


def own_runs(blok: Blok) -> Iterator[Sebaris]:
    """The runs a block holds itself, without those of the blocks inside it."""
    for baris in lines(blok):
        yield from baris


def empties(naskah: Naskah) -> dict[str, Asal]:
    """Where every value belongs that is still missing, emblems included: by YAML path, in reading order."""
    found: dict[str, Asal] = {}
    for asal in _missing(naskah):
        found.setdefault(asal.jalur, asal)
    return found


def _missing(naskah: Naskah) -> Iterator[Asal]:
    for segmen in naskah.segmen:
        if isinstance(segmen, Lampiran):
            yield from (run.asal for run in segmen.judul if isinstance(run, Kosong))
        for blok in walk(segmen.isi):
            if isinstance(blok, DeretLogo):
                yield from (logo.asal for logo in blok.logo if logo.kosong)
            yield from (run.asal for run in own_runs(blok) if isinstance(run, Kosong))


def runs(naskah: Naskah) -> Iterator[Sebaris]:
    """Every run of the naskah in reading order."""
    for segmen in naskah.segmen:
        if isinstance(segmen, Lampiran):
            yield from segmen.judul
        for blok in walk(segmen.isi):
            yield from own_runs(blok)
