"""How an ayat begins and ends: it is a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from generator.checks.bahan import Bacaan, BacaanPasal, Bahan, Temuan
from generator.checks.katalog import pasal, periksa
from generator.naskah.telusur import walk
from generator.naskah.tree import Rincian

_FEWEST_WORDS = 4
"""Fewer words are rather a heading than a sentence."""


def _ayat(pasal: BacaanPasal) -> Iterator[tuple[Bacaan, Bacaan | None]]:
    """The lines of ayat of a Pasal, and of its paragraphs outside any item, each with the line after it."""
    details = {id(row.isi) for blok in walk(pasal.pasal.isi) if isinstance(blok, Rincian) for row in blok.baris}
    lines = [bacaan for bacaan in pasal.bacaan if bacaan.baris is not pasal.pasal.judul]
    for bacaan, after in zip_longest(lines, lines[1:]):
        if bacaan is None or bacaan.tabel or id(bacaan.baris) in details:
            continue
        if (not bacaan.butir or _is_numbered(bacaan)) and not (after and id(after.baris) in details):
            yield bacaan, after


def _is_numbered(bacaan: Bacaan) -> bool:
    butir = bacaan.butir[0]
    return len(bacaan.butir) == 1 and butir.penanda == f"({butir.nomor})"


@periksa(
    "ayat-tanpa-titik",
    "peringatan",
    "Ayat yang tidak diakhiri tanda baca",
    mengapa="Ayat yang terputus tanpa titik menandakan kata yang hilang, atau kalimat yang belum selesai disusun.",
    salah=pasal("(1) PARA PIHAK bertemu setiap semester\n(2) Hasil pertemuan dicatat."),
    benar=pasal("(1) PARA PIHAK bertemu setiap semester.\n(2) Hasil pertemuan dicatat."),
)
def unended(bahan: Bahan) -> Iterator[Temuan]:
    """Ayat that end with a letter typed in a clause and do not go on in a list or table."""
    for one in bahan.pasal:
        for bacaan, after in _ayat(one):
            if _is_cut_off(bacaan) and not (after and (after.tabel or len(after.butir) > len(bacaan.butir))):
                last = _words(bacaan)[-1]
                what = f"ayat berakhir dengan “{last}” tanpa tanda baca"
                yield Temuan(bacaan.place(len(bacaan.teks.rstrip()) - 1), what, "akhiri dengan “.”", last)


def _is_cut_off(bacaan: Bacaan) -> bool:
    teks = bacaan.teks.rstrip()
    sentence = len(_words(bacaan)) >= _FEWEST_WORDS and not teks.isupper()
    return sentence and teks[-1].isalpha() and not bacaan.is_value(len(teks) - 1)


def _words(bacaan: Bacaan) -> Sequence[str]:
    return bacaan.teks.split()


@periksa(
    "ayat-huruf-kecil",
    "peringatan",
    "Ayat yang dimulai dengan huruf kecil",
    mengapa="Ayat adalah kalimat utuh; huruf kecil di awalnya menandakan kata di depannya yang hilang.",
    salah=pasal("(1) PARA PIHAK bertemu.\n(2) selama kegiatan berlangsung, hasilnya dicatat."),
    benar=pasal("(1) PARA PIHAK wajib:\n    a. bertemu; dan\n    b. mencatat hasilnya.\n(2) Hasilnya dilaporkan."),
)
def small_beginnings(bahan: Bahan) -> Iterator[Temuan]:
    """Ayat whose first word, typed in a clause, has no capital."""
    for one in bahan.pasal:
        for bacaan, _ in _ayat(one):
            begins = bacaan.teks[:1].islower() and not bacaan.is_value(0)
            if begins and bacaan.awal and bacaan.butir:
                first = _words(bacaan)[0]
                what = f"ayat {bacaan.butir[0].penanda} dimulai dengan huruf kecil"
                yield Temuan(bacaan.place(), what, f"tulis “{first[:1].upper()}{first[1:]}”", first)
