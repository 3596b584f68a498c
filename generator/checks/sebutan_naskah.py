"""What a document calls itself: as its title does, and no other name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.kapital import capitals_of
from generator.checks.katalog import pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus


@per_larik
def _these(teks: str, kamus: Kamus) -> Iterator[tuple[int, str]]:
    """Where a line says "Kontrak ini" or its like, and the name it uses."""
    return ((match.start(), match["nama"]) for match in _pattern(kamus).finditer(teks))


@lru_cache(maxsize=8)
def _pattern(kamus: Kamus) -> Pola:
    names = kamus.isi.sebutan_naskah
    return Pola(rf"(?<![\w/])(?P<nama>{alternatives(names)})\s+ini(?!\w)", anchors(names))


@periksa(
    "sebutan-naskah-keliru",
    "peringatan",
    "Naskah menyebut dirinya dengan nama lain",
    mengapa="Nama yang lain dapat dibaca sebagai naskah lain, biasanya karena disalin dari sana.",
    salah=pasal("Kontrak ini mengikat PARA PIHAK."),
    benar=pasal("Perjanjian Kerja Sama ini mengikat PARA PIHAK dan menindaklanjuti Nota Kesepahaman."),
)
def other_names(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal or the end that speaks of "this" document by the name of another kind."""
    terms = {term.casefold() for term in capitals_of(bahan).istilah}
    # The memorandum that is carried out is a term too, but not this document.
    known = {bahan.jenis.casefold()} | (terms - {name.casefold() for name in bahan.kamus.isi.nota_kesepahaman})
    for bacaan, (at, nama) in _these(bahan):
        ours = bacaan.pasal is not None or bacaan.segmen == "penutup"
        if ours and " ".join(nama.casefold().split()) not in known and not bacaan.is_value(at):
            what = f"naskah ini {bahan.jenis}, tetapi di sini disebut “{nama} ini”"
            yield Temuan(bacaan.place(at), what, f"tulis “{bahan.jenis} ini”", nama)
