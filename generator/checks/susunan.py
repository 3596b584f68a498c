"""How the Pasal and Lampiran stand beside each other: twice the same, or never mentioned."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.checks.bahan import BacaanPasal, Bahan, Temuan
from generator.checks.katalog import pasal, periksa
from generator.naskah.telusur import own_runs, walk
from generator.naskah.tree import Lampiran, Rujukan, text_of

_KEMBAR = """\
klausul:
  - sisipkan: {setelah: pembiayaan}
    id: sekretariat
    alasan: contoh
    isi: |
      PASAL Sekretariat
      PARA PIHAK dapat membentuk sekretariat bersama untuk melaksanakan Program.
  - sisipkan: {setelah: pembiayaan}
    id: rapat
    alasan: contoh
    isi: |
      PASAL Rapat
      PARA PIHAK dapat membentuk sekretariat bersama untuk melaksanakan Program.
"""
_LAMPIRAN = """\
klausul:
  - sisipkan: {setelah: rencana-kerja}
    id: tata-cara
    alasan: contoh
    isi: |
      LAMPIRAN Tata Cara Rapat
      Rapat dilaksanakan setiap bulan.
"""
_DIRUJUK = """\
  - sisipkan: {setelah: pembiayaan}
    alasan: contoh
    isi: |
      PASAL Rapat
      Rapat dilaksanakan menurut @tata-cara.
"""


@periksa(
    "judul-pasal-kembar",
    "peringatan",
    "Dua pasal berjudul sama",
    mengapa="Pasal yang berulang sering berisi ketentuan yang berlainan; tidak jelas mana yang berlaku.",
    salah=pasal("Biaya ditanggung oleh setiap PIHAK.", "Pembiayaan"),
    benar=pasal("Biaya ditanggung oleh setiap PIHAK.", "Pembiayaan Rapat"),
)
def same_titles(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal with the title of an earlier one."""
    for earlier, later in _twins(bahan, lambda one: one.judul):
        what = f"{later.pasal.sebutan} berjudul sama dengan {earlier.pasal.sebutan}, “{later.judul}”"
        yield Temuan(later.place, what, "gabungkan, hapus salah satu, atau bedakan judulnya", later.judul)


@periksa(
    "isi-pasal-kembar",
    "peringatan",
    "Dua pasal berbunyi sama",
    mengapa="Pasal yang berulang membingungkan, dan kelak berubah sendiri-sendiri.",
    salah=_KEMBAR,
    benar=_KEMBAR.replace("untuk melaksanakan Program.", "untuk menyiapkan rapat.", 1),
)
def same_words(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal with the words of an earlier one."""
    for earlier, later in _twins(bahan, _body):
        what = f"isi {later.pasal.sebutan} sama dengan isi {earlier.pasal.sebutan}"
        yield Temuan(later.place, what, "hapus salah satu", later.judul)


def _twins(bahan: Bahan, words_of: Callable[[BacaanPasal], str]) -> Iterator[tuple[BacaanPasal, BacaanPasal]]:
    """Every Pasal that has the same words as an earlier one, behind that one; capitals do not count."""
    seen: dict[str, BacaanPasal] = {}
    for one in bahan.pasal:
        key = _plain(words_of(one))
        if key and seen.setdefault(key, one) is not one:
            yield seen[key], one


@lru_cache(maxsize=1 << 10)
def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _body(one: BacaanPasal) -> str:
    return " ".join(bacaan.teks for bacaan in one.bacaan if bacaan.baris is not one.pasal.judul)


@periksa(
    "lampiran-tidak-disebut",
    "peringatan",
    "Lampiran yang tidak disebut dalam naskah",
    mengapa="Lampiran mengikat karena suatu pasal merujuknya; tanpa itu kedudukannya dapat dipersoalkan.",
    salah=_LAMPIRAN,
    benar=_LAMPIRAN + _DIRUJUK,
)
def unmentioned_annexes(bahan: Bahan) -> Iterator[Temuan]:
    """An annex that no other part refers to by number or by title."""
    for lampiran in bahan.naskah.segmen:
        if isinstance(lampiran, Lampiran) and not _is_mentioned(bahan, lampiran):
            judul, first = text_of(lampiran.judul), next(b for b in bahan.bacaan if b.segmen == lampiran.id)
            what = f"tidak satu bagian pun merujuk {lampiran.sebutan}, “{judul}”"
            yield Temuan(first.place(), what, f"rujuk dengan `@{lampiran.id}` dalam pasal yang mengaturnya", judul)


def _is_mentioned(bahan: Bahan, lampiran: Lampiran) -> bool:
    """By a reference, by its number, by its title, or as the only annex there is."""
    others = [part for part in bahan.naskah.segmen if part.id != lampiran.id]
    targets = (
        unsur.sasaran
        for part in others
        for blok in walk(part.isi)
        for run in own_runs(blok)
        if isinstance(run, Rujukan)
        for unsur in run.unsur
    )
    if lampiran.id in targets:
        return True
    names = [re.escape(words) for words in (lampiran.sebutan, text_of(lampiran.judul)) if words]
    if not any(isinstance(part, Lampiran) for part in others):
        names += [r"(?:dalam|pada|di|menurut|dengan)\s+lampiran", "terlampir"]
    named = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)
    return any(named.search(bacaan.teks) for bacaan in bahan.bacaan if bacaan.segmen != lampiran.id)
