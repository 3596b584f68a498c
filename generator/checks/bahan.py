"""What a check looks at: the agreement, its naskah, and the naskah's lines with where each word was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from generator.compose import cited_regulations, context_of
from generator.data.masukan import Masukan, PihakMasuk, Sumber
from generator.data.model import Perjanjian, Program
from generator.errors import Place
from generator.naskah.telusur import children, lines
from generator.naskah.tree import Baris, Blok, Butir, Daftar, Kosong, Lampiran, Naskah, Nilai, Pasal, Segmen, text_of
from generator.words.kamus import Kamus
from generator.words.pustaka import Pustaka


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
    from the outside in; ``awal``: it is the line that the number of the innermost stands before.
    """

    baris: Baris
    teks: str
    segmen: str
    pasal: Pasal | None = None
    butir: tuple[Butir, ...] = ()
    awal: bool = False

    def place(self, at: int = 0) -> Place:
        """Where the character at ``at`` was written: in a clause or, for a value, in the YAML file."""
        run = self._run(at)
        return Place(run.asal.berkas, run.asal.baris)

    def is_value(self, at: int) -> bool:
        """Whether the character at ``at`` is part of a value from YAML, filled or not."""
        return isinstance(self._run(at), (Nilai, Kosong))

    def _run(self, at: int) -> Any:
        for run in self.baris:
            if at < len(run.teks):
                return run
            at -= len(run.teks)
        return self.baris[-1]


@dataclass(frozen=True)
class BacaanPasal:
    """A Pasal with its lines."""

    pasal: Pasal
    bacaan: tuple[Bacaan, ...]

    @property
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
    """One agreement for the checks. ``final``: it is to be signed. ``hari_ini``: the day on which it is checked."""

    masukan: Masukan
    pustaka: Pustaka
    naskah: Naskah
    final: bool
    hari_ini: date

    @property
    def perjanjian(self) -> Perjanjian:
        return self.masukan.perjanjian

    @property
    def kamus(self) -> Kamus:
        return self.pustaka.kamus

    @property
    def mitra(self) -> tuple[PihakMasuk, ...]:
        """The parties besides the Ombudsman."""
        return tuple(pihak for pihak in self.masukan.pihak if pihak.profil.jenis != "ombudsman")

    @property
    def program(self) -> Iterator[tuple[Program, Sumber]]:
        """The programmes agreed, each with where it stands."""
        for index, program in enumerate(self.perjanjian.program):
            if program.status == "disepakati":
                yield program, self.masukan.sumber("program").at(index)

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """What the clause files see."""
        return context_of(self.masukan, self.pustaka)

    @cached_property
    def dasar_hukum(self) -> list[str]:
        """The ids of the regulations the library names as legal basis of this agreement."""
        return cited_regulations(self.masukan, self.pustaka)

    @cached_property
    def bacaan(self) -> tuple[Bacaan, ...]:
        """Every line of the naskah, in reading order."""
        return tuple(bacaan for segmen in self.naskah.segmen for bacaan in _part(segmen))

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

    def place(self, *jalur: str | int) -> Place:
        """Where a value of the agreement stands, or the nearest thing around it that is written down."""
        key, *rest = jalur
        return self.masukan.sumber(str(key)).at(*rest).place


def _part(segmen: Segmen | Lampiran) -> Iterator[Bacaan]:
    if isinstance(segmen, Lampiran) and segmen.judul:
        yield Bacaan(segmen.judul, text_of(segmen.judul), segmen.id)
    yield from _blocks(segmen.isi, segmen.id, None, ())


def _blocks(isi: tuple[Blok, ...], segmen: str, pasal: Pasal | None, butir: tuple[Butir, ...]) -> Iterator[Bacaan]:
    for index, blok in enumerate(isi):
        inner = blok if isinstance(blok, Pasal) else pasal
        for baris in lines(blok):
            if baris:
                yield Bacaan(baris, text_of(baris), segmen, inner, butir, awal=bool(butir) and index == 0)
        if isinstance(blok, Daftar):
            for anak in blok.butir:
                yield from _blocks(anak.isi, segmen, inner, (*butir, anak))
        else:
            yield from _blocks(children(blok), segmen, inner, butir)
