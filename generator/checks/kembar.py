"""What stands in a naskah twice: Pasal, ayat, and items that read the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.checks.bahan import BacaanPasal, Bahan, Temuan
from generator.checks.daftar import lists, read
from generator.checks.katalog import pasal, periksa
from generator.checks.ketentuan import Ayat, rules
from generator.errors import Place
from generator.naskah.tree import Paragraf, text_of
from generator.words.kamus import Kamus

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


@periksa(
    "judul-pasal-kembar",
    "peringatan",
    "Dua pasal berjudul sama",
    mengapa="Pasal yang berulang sering berisi ketentuan yang berlainan; tidak jelas mana yang berlaku.",
    salah=pasal("Biaya ditanggung oleh setiap PIHAK.", "Pembiayaan"),
    benar=pasal("Biaya ditanggung oleh setiap PIHAK.", "Pembiayaan Rapat"),
)
def same_titles(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal with the title of an earlier one, or one that names the same matter in other words."""
    for one, other in _twins(bahan, lambda pasal: _matter(pasal.judul, bahan.kamus)):
        same = _plain(one.judul) == _plain(other.judul)
        how = "berjudul sama dengan" if same else f"“{one.judul}” mengatur hal yang sama dengan"
        what = f"{one.pasal.sebutan} {how} {other.pasal.sebutan}, “{other.judul}”"
        yield Temuan(one.place, what, "gabungkan, hapus salah satu, atau bedakan judulnya", one.judul)


@lru_cache(maxsize=1 << 10)
def _matter(judul: str, kamus: Kamus) -> str:
    """A title in small letters, without parentheses; of those that name the same matter, the first."""
    plain = _plain(re.sub(r"\([^)]*\)", " ", judul))
    return next((titles[0] for titles in kamus.isi.judul_sepadan if plain in titles), plain)


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
    for one, other in _twins(bahan, _body):
        what = f"isi {one.pasal.sebutan} sama dengan isi {other.pasal.sebutan}"
        yield Temuan(one.place, what, "hapus salah satu", one.judul)


def _twins(bahan: Bahan, words_of: Callable[[BacaanPasal], str]) -> Iterator[tuple[BacaanPasal, BacaanPasal]]:
    """Every Pasal that has the same words as an earlier one, with that one; first the one to be mended."""
    seen: dict[str, BacaanPasal] = {}
    for one in bahan.pasal:
        key = _plain(words_of(one))
        if key and (earlier := seen.setdefault(key, one)) is not one:
            yield (earlier, one) if _is_own(earlier.place, bahan) and not _is_own(one.place, bahan) else (one, earlier)


def _is_own(place: Place, bahan: Bahan) -> bool:
    """Whether words were written in the agreement itself; what the library says twice is the agreement's doing."""
    return place.file == bahan.place("naskah").file


@lru_cache(maxsize=1 << 12)
def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _body(one: BacaanPasal) -> str:
    return " ".join(bacaan.teks for bacaan in one.bacaan if bacaan.baris is not one.pasal.judul)


_SEDIKIT = 6
"""Words below which two provisions may well read the same."""

_RAPAT = "Rapat koordinasi dilaksanakan paling sedikit 1 (satu) kali dalam setahun."


@periksa(
    "ketentuan-kembar",
    "peringatan",
    "Dua ketentuan berbunyi sama",
    mengapa="Ketentuan yang tertulis dua kali sisa penyalinan; kelak yang satu berubah dan yang lain tidak.",
    salah=pasal(f"(1) {_RAPAT}\n(2) PARA PIHAK menyiapkan bahannya.\n(3) {_RAPAT}"),
    benar=pasal(f"(1) {_RAPAT}\n(2) {_RAPAT.replace('koordinasi', 'evaluasi')}"),
)
def same_rules(bahan: Bahan) -> Iterator[Temuan]:
    """An ayat with the words of another, or an item with those of another of its list; whole Pasal are told above."""
    whole = {one.pasal.id for one, _ in _twins(bahan, _body)}
    seen: dict[str, Ayat] = {}
    for ayat in rules(bahan):
        key = _plain(ayat.teks)
        if len(key.split()) < _SEDIKIT or ayat.pasal.pasal.id in whole or ayat.kalimat[0].bacaan.tabel:
            continue
        if (earlier := seen.setdefault(key, ayat)) is not ayat:
            here, there = (ayat, earlier) if _is_own(_place(ayat), bahan) else (earlier, ayat)
            if _is_own(_place(here), bahan):
                what = f"ketentuan ini berbunyi sama dengan ketentuan lain dalam {there.pasal.pasal.sebutan}"
                yield here.temuan(what, "hapus salah satu, atau perbaiki yang keliru disalin")
    yield from _same_items(bahan)


def _place(ayat: Ayat) -> Place:
    return ayat.kalimat[0].bacaan.place()


def _same_items(bahan: Bahan) -> Iterator[Temuan]:
    for rincian in lists(bahan):
        seen: set[str] = set()
        for butir in rincian.daftar.butir:
            first = butir.isi[0]
            words = _plain(_TAIL.sub("", text_of(first.isi))) if isinstance(first, Paragraf) else ""
            if len(words.split()) > 1 and words in seen and len(butir.isi) == 1 and isinstance(first, Paragraf):
                line = read(first)
                what = f"butir {butir.penanda} berbunyi sama dengan butir sebelumnya dalam rincian ini"
                if _is_own(line.place(), bahan) and not line.is_value(0):
                    yield Temuan(line.place(), what, "hapus salah satu, atau perbaiki yang keliru disalin", line.teks)
            seen.add(words)


_TAIL = re.compile(r"\s*[;,.:]\s*(?:dan/atau|dan|atau|serta)?\s*$")
