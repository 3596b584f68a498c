"""The runs of a naskah in the order in which they are printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.naskah.telusur import own_runs, walk
from generator.naskah.tree import Blok, Lampiran, Naskah, Sebaris, TandaTangan


def printed_runs(naskah: Naskah) -> Iterator[Sebaris]:
    """Every run, as a page is read from its top."""
    for segmen in naskah.segmen:
        if isinstance(segmen, Lampiran):
            yield from segmen.judul
        for blok in walk(segmen.isi):
            yield from _runs(blok)


def _runs(blok: Blok) -> Iterator[Sebaris]:
    """Two boxes stand side by side, so both offices are read before both names."""
    if not isinstance(blok, TandaTangan):
        yield from own_runs(blok)
        return
    yield from blok.kepala
    for at in range(0, len(blok.kotak), 2):
        pair = blok.kotak[at : at + 2]
        for kotak in pair:
            yield from (*kotak.sebutan, *kotak.jabatan)
        for kotak in pair:
            yield from (*kotak.nama, *kotak.keterangan)
