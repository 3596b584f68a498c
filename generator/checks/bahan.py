"""What a check looks at: the agreement, its naskah, and the naskah's lines with where each word was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any, TypeVar

from generator.data.masukan import Masukan, PihakMasuk, Sumber
from generator.data.model import Perjanjian, Program
from generator.errors import Place
from generator.naskah.telusur import children, lines
from generator.naskah.tree import (
    Baris,
    Blok,
    Butir,
    Daftar,
    Kosong,
    Lampiran,
    Naskah,
    Nilai,
    Paragraf,
    Pasal,
    Sebaris,
    Tabel,
    text_of,
)
from generator.words.kamus import Kamus
from generator.words.pustaka import Pustaka

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Temuan:
    """What a check found: where, what is wrong, the way out, and the words at fault as they print."""

    place: Place
    what: str
    mend: str = ""
    kutipan: str = ""


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A line of the naskah as it reads: a paragraph, a title, a label.

    ``segmen``: id of the part it stands in. ``pasal``: the Pasal around it, if any. ``butir``: the items around it,
    from the outside in; ``awal``: it is the line that the number of the innermost stands before. ``tabel``: it stands
    in a table.
    """

    baris: Baris
    teks: str
    segmen: str
    pasal: Pasal | None = None
    butir: tuple[Butir, ...] = ()
    awal: bool = False
    tabel: bool = False

    def place(self, at: int = 0, end: int = 0) -> Place:
        """Where the words from ``at`` to ``end`` were written.

        In the clause that has any of them; where all are a value's or a library word's, in the file that says so.
        """
        run = self.run(at)
        if run.asal.jalur:
            run = next(self._typed(at, end), run)
        return Place(run.asal.berkas, run.asal.baris)

    def is_value(self, at: int) -> bool:
        """Whether the character at ``at`` is part of a value from YAML, filled or not."""
        return isinstance(self.run(at), (Nilai, Kosong))

    def run(self, at: int) -> Sebaris:
        """The run that holds the character at ``at``."""
        for run in self.baris:
            if at < len(run.teks):
                return run
            at -= len(run.teks)
        return self.baris[-1]

    def _typed(self, begin: int, end: int) -> Iterator[Sebaris]:
        """The runs between two characters with words, not only marks, that a clause says itself."""
        at = 0
        for run in self.baris:
            words = run.teks[max(begin - at, 0) : max(end - at, 0)]
            if not run.asal.jalur and any(map(str.isalnum, words)):
                yield run
            at += len(run.teks)


@dataclass(frozen=True)
class BacaanPasal:
    """A Pasal with its lines."""

    pasal: Pasal
    bacaan: tuple[Bacaan, ...]

    @cached_property
    def judul(self) -> str:
        """Its title, in capitals as it prints; empty where it has none."""
        return text_of(self.pasal.judul)

    @cached_property
    def teks(self) -> str:
        """Title and words, a line each."""
        return "\n".join(bacaan.teks for bacaan in self.bacaan)

    @property
    def place(self) -> Place:
        """Where the Pasal begins."""
        return next((bacaan.place() for bacaan in self.bacaan), Place(""))


@dataclass(frozen=True)
class Bahan:
    """One agreement for the checks. ``data``: what the clause files saw. ``final``: it is to be signed.

    ``hari_ini``: the day on which it is checked. ``menanti``: the days a check asked for that are not over yet; what is
    found holds until the first of them is.
    """

    masukan: Masukan
    pustaka: Pustaka
    naskah: Naskah
    data: Mapping[str, Any]
    final: bool
    hari_ini: date
    menanti: set[date] = field(default_factory=set, init=False, repr=False, compare=False)
    diingat: dict[Callable[[Bahan], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def perjanjian(self) -> Perjanjian:
        return self.masukan.perjanjian

    @property
    def kamus(self) -> Kamus:
        return self.pustaka.kamus

    @property
    def mitra(self) -> tuple[PihakMasuk, ...]:
        """The parties besides the Ombudsman."""
        return tuple(pihak for pihak in self.masukan.pihak if not pihak.is_ombudsman)

    @cached_property
    def sebutan(self) -> tuple[str, ...]:
        """What the parties are called, in order: "PIHAK KESATU", "PIHAK KEDUA" …"""
        return self.pustaka.istilah.parties(len(self.masukan.pihak))

    @property
    def ombudsman(self) -> str:
        """What the Ombudsman is called."""
        return next(label for label, pihak in zip(self.sebutan, self.masukan.pihak, strict=True) if pihak.is_ombudsman)

    @property
    def jenis(self) -> str:
        """What this kind of document is called."""
        return self.pustaka.urutan[self.perjanjian.naskah or ""].isi.nama

    @property
    def program(self) -> Iterator[tuple[Program, Sumber]]:
        """The programmes agreed, each with where it stands."""
        for index, program in enumerate(self.perjanjian.program):
            if program.status == "disepakati":
                yield program, self.masukan.sumber("program").at(index)

    @cached_property
    def dasar_hukum(self) -> list[str]:
        """The ids of the regulations the library names as legal basis of this agreement."""
        return [entry.isi["id"].data for entry in self.data["dasar_hukum"]]

    @cached_property
    def bacaan(self) -> tuple[Bacaan, ...]:
        """Every line of the naskah, in reading order."""
        found: list[Bacaan] = []
        for segmen in self.naskah.segmen:
            if isinstance(segmen, Lampiran) and segmen.judul:
                found.append(Bacaan(segmen.judul, text_of(segmen.judul), segmen.id))
            _Pengumpul(found, segmen.id).add(segmen.isi)
        return tuple(found)

    @cached_property
    def pasal(self) -> tuple[BacaanPasal, ...]:
        """Every Pasal, in order."""
        found: dict[str, list[Bacaan]] = {}
        pasal: dict[str, Pasal] = {}
        for bacaan in self.bacaan:
            if bacaan.pasal is not None:
                pasal[bacaan.pasal.id] = bacaan.pasal
                found.setdefault(bacaan.pasal.id, []).append(bacaan)
        return tuple(BacaanPasal(pasal[id_], tuple(lines)) for id_, lines in found.items())

    def is_over(self, day: date, on: date | None) -> bool:
        """Whether a day is over on another one, or today where that is not known."""
        if on is not None:
            return day < on
        if day >= self.hari_ini:
            self.menanti.add(day)
        return day < self.hari_ini

    def place(self, *jalur: str | int) -> Place:
        """Where a value of the agreement stands, or the nearest thing around it that is written down."""
        key, *rest = jalur
        return self.masukan.sumber(str(key)).at(*rest).place


def sekali(function: Callable[[Bahan], T]) -> Callable[[Bahan], T]:
    """A function of an agreement that is computed once for it, since several checks ask."""

    @wraps(function)
    def remembered(bahan: Bahan) -> T:
        if function not in bahan.diingat:
            bahan.diingat[function] = function(bahan)
        found: T = bahan.diingat[function]
        return found

    return remembered


@dataclass(frozen=True, slots=True)
class _Pengumpul:
    """Adds the lines of blocks of one segmen to those found before."""

    found: list[Bacaan]
    segmen: str

    def add(
        self, isi: tuple[Blok, ...], pasal: Pasal | None = None, butir: tuple[Butir, ...] = (), *, tabel: bool = False
    ) -> None:
        """Add the lines of blocks that stand in this Pasal, in these items, in a table or not."""
        for index, blok in enumerate(isi):
            awal = bool(butir) and index == 0
            if isinstance(blok, Paragraf):
                if blok.isi:
                    self._add(blok.isi, pasal, butir, awal=awal, tabel=tabel)
                continue
            inner = blok if isinstance(blok, Pasal) else pasal
            for baris in lines(blok):
                if baris:
                    self._add(baris, inner, butir, awal=awal, tabel=tabel)
            if isinstance(blok, Daftar):
                for anak in blok.butir:
                    self.add(anak.isi, inner, (*butir, anak), tabel=tabel)
            else:
                self.add(children(blok), inner, butir, tabel=tabel or isinstance(blok, Tabel))

    def _add(self, baris: Baris, pasal: Pasal | None, butir: tuple[Butir, ...], *, awal: bool, tabel: bool) -> None:
        self.found.append(Bacaan(baris, text_of(baris), self.segmen, pasal, butir, awal, tabel))
