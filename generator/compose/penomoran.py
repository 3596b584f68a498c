"""Numbers and ids of a naskah, decided once for all its blocks.

The raw blocks are walked a single time; what each one is called is then looked up by the builder of the tree. What a
clause's blocks are called depends on nothing but the headings before it, so it is found once for many naskah.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from generator.errors import Place, Problem
from generator.naskah.tree import Tingkat
from generator.words.bentuk_templat import Istilah
from generator.words.bilangan import huruf, romawi, urutan_kata
from generator.words.marks.raw import Bacaan, RawBlok, RawButir, RawKepala, RawPasal, RawTabel

_NAMES = {
    Tingkat.AYAT: "ayat",
    Tingkat.HURUF: "huruf",
    Tingkat.ANGKA: "angka",
    Tingkat.HURUF_KURUNG: "huruf-kurung",
    Tingkat.ANGKA_KURUNG: "angka-kurung",
    Tingkat.STRIP: "strip",
}


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step of the way to a block: the word before its number, the number as references print it, its id.

    ``tampil`` is false for the only ayat of a Pasal, which has no number to be called by. ``rancu``: another item
    in the same place, of another list, is called the same.
    """

    kata: str
    nomor: str
    id: str
    tampil: bool = True
    rancu: bool = False


Rantai = tuple[Langkah, ...]


@dataclass(frozen=True, slots=True)
class Posisi:
    """What a numbered block is called: its id, its number, the number as printed before it, and the way to it."""

    id: str
    nomor: int
    sebutan: str
    rantai: Rantai


class Hitungan(NamedTuple):
    """How many headings there have been so far."""

    pasal: int = 0
    bab: int = 0
    bagian: int = 0
    lampiran: int = 0

    def after(self, kind: str) -> Hitungan:
        """The numbers once there is another heading: those of BAGIAN begin anew in each BAB."""
        counted = self._replace(**{kind.lower(): getattr(self, kind.lower()) + 1})
        return counted._replace(bagian=0) if kind == "BAB" else counted


@dataclass(frozen=True, slots=True, eq=False)
class Bernomor:
    """A clause, what its blocks are called, the labels that lead to them, and the count behind it.

    Two are the same only if they are one.
    """

    id: str
    bacaan: Bacaan
    posisi: Mapping[int, Posisi]
    label: Sequence[tuple[str, Rantai, Place]]
    sesudah: Hitungan

    def of(self, block: RawButir | RawPasal | RawKepala) -> Posisi:
        """What a block of the clause is called."""
        return self.posisi[id(block)]


@dataclass(slots=True)
class Penomoran:
    """The numbers of one naskah, and the labels that lead to them; what is wrong with labels is in ``problems``."""

    istilah: Istilah
    ways: dict[str, Rantai] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _hitungan: Hitungan = field(default_factory=Hitungan)
    _places: dict[str, Place] = field(default_factory=dict)

    def number(self, bacaan: Bacaan, id_: str) -> Bernomor:
        """The next clause of the naskah, numbered."""
        klausul = _numbered(bacaan, id_, self._hitungan, _words(self.istilah))
        self._hitungan = klausul.sesudah
        for label, rantai, place in klausul.label:
            self._register(label, rantai, place)
        return klausul

    def _register(self, label: str, rantai: Rantai, place: Place) -> None:
        if not rantai or rantai[0].kata:
            mend = "hapus labelnya; rujukan hanya dapat menunjuk Pasal dan isinya"
            self.problems.append(Problem(place, f"label [{label}] di luar Pasal", mend))
        elif label in self.ways:
            self.problems.append(_taken(label, place, self._places[label]))
        else:
            self.ways[label], self._places[label] = rantai, place


def _taken(label: str, place: Place, other: Place) -> Problem:
    """Two places of one label: told at the one that a lawyer can change, an agreement's before the library's."""
    if _is_of_library(place) and not _is_of_library(other):
        mend = "judul Pasal sisipan menjadi labelnya; tulis `id` yang berbeda pada sisipan, atau ganti judulnya"
        return Problem(other, f"label `{label}` sudah dipakai pustaka di {place}", mend)
    mend = "beri nama yang berbeda; untuk klausul sisipan, tulis `id` yang berbeda atau ganti judulnya"
    return Problem(place, f"label `{label}` sudah dipakai di {other}", mend)


def _is_of_library(place: Place) -> bool:
    return place.file.startswith("templates/")


class _Kata(NamedTuple):
    """The words before numbers."""

    pasal: str
    bab: str
    bagian: str
    lampiran: str
    ayat: str
    huruf: str
    angka: str

    def before(self, tingkat: Tingkat) -> str:
        """The word before the number of an item."""
        match tingkat:
            case Tingkat.AYAT:
                return self.ayat
            case Tingkat.HURUF | Tingkat.HURUF_KURUNG:
                return self.huruf
            case Tingkat.ANGKA | Tingkat.ANGKA_KURUNG:
                return self.angka
            case Tingkat.STRIP:
                return ""


def _words(istilah: Istilah) -> _Kata:
    return _Kata(*(getattr(istilah, name) for name in _Kata._fields))


@lru_cache(maxsize=1 << 9)  # most clauses stand in the same place of many naskah
def _numbered(bacaan: Bacaan, id_: str, sebelum: Hitungan, kata: _Kata) -> Bernomor:
    penomor = _Penomor(id_, kata, sebelum)
    penomor.number(bacaan.isi)
    return Bernomor(id_, bacaan, penomor.posisi, penomor.label, penomor.hitungan)


@dataclass(slots=True)
class _Penomor:
    """Numbers the blocks of one clause, each called by its identity in ``posisi``."""

    klausul: str
    kata: _Kata
    hitungan: Hitungan
    posisi: dict[int, Posisi] = field(default_factory=dict)
    label: list[tuple[str, Rantai, Place]] = field(default_factory=list)

    def number(self, blocks: Sequence[RawBlok]) -> None:
        inside: Counter[str] = Counter()
        for block in blocks:
            if isinstance(block, (RawPasal, RawKepala)):
                kind = "PASAL" if isinstance(block, RawPasal) else block.jenis
                inside[kind] += 1
                self._heading(block, kind, inside[kind])
        if not inside["PASAL"]:
            self._items(blocks, self.klausul, ())

    def _heading(self, block: RawPasal | RawKepala, kind: str, inside: int) -> None:
        """Number a heading, the ``inside``-th of its kind in its clause; the first Pasal goes by the clause's id."""
        self.hitungan = self.hitungan.after(kind)
        nomor: int = getattr(self.hitungan, kind.lower())
        sebutan = self._heading_words(kind, nomor)
        is_clause = kind == "LAMPIRAN" or (kind == "PASAL" and inside == 1)
        id_ = self.klausul if is_clause else block.label or f"{self.klausul}/{kind.lower()}.{inside}"
        rantai = (Langkah("", sebutan, id_),)
        self.posisi[id(block)] = Posisi(id_, nomor, sebutan, rantai)
        for label in {self.klausul if is_clause else "", block.label} - {""}:
            self.label.append((label, rantai, block.place))
        if isinstance(block, RawPasal):
            self._items(block.isi, id_, rantai)

    def _heading_words(self, kind: str, nomor: int) -> str:
        kata = self.kata
        match kind:
            case "PASAL":
                return f"{kata.pasal} {nomor}"
            case "BAB":
                return f"{kata.bab} {romawi(nomor)}"
            case "BAGIAN":
                return f"{kata.bagian} {urutan_kata(nomor).capitalize()}"
            case _:
                return f"{kata.lampiran} {romawi(nomor)}"

    def _items(self, blocks: Sequence[RawBlok], prefix: str, rantai: Rantai) -> None:
        """Number the items among ``blocks``, and those in tables."""
        if items := [block for block in blocks if isinstance(block, RawButir)]:
            self._number_items(items, prefix, rantai)
        for index, other in enumerate(blocks, 1):
            if isinstance(other, RawTabel):
                self._table(other, f"{prefix}/tabel.{index}", rantai)

    def _number_items(self, items: list[RawButir], prefix: str, rantai: Rantai) -> None:
        """Their ids count through all lists of one kind, their numbers restart."""
        counts: Counter[Tingkat] = Counter()
        numbers = _numbers(items)
        often = Counter(numbers)
        for block, nomor in zip(items, numbers, strict=True):
            counts[block.tingkat] += 1
            id_ = f"{prefix}/{block.label or f'{_NAMES[block.tingkat]}.{counts[block.tingkat]}'}"
            alone = block.tingkat is Tingkat.AYAT and len(items) == 1
            step = self._step(block.tingkat, nomor, id_, alone=alone, rancu=often[nomor] > 1)
            way = (*rantai, step)
            self.posisi[id(block)] = Posisi(id_, nomor, "" if alone else _printed(block.tingkat, nomor), way)
            if block.label:
                self.label.append((block.label, way, block.place))
            self._items(block.isi, id_, way)

    def _table(self, table: RawTabel, prefix: str, rantai: Rantai) -> None:
        for number, row in enumerate((*table.kepala, *table.baris), 1):
            for column, cell in enumerate(row, 1):
                self._items(cell, f"{prefix}/{number}.{column}", rantai)

    def _step(self, tingkat: Tingkat, nomor: int, id_: str, *, alone: bool, rancu: bool) -> Langkah:
        # Word drops the full stop of a number it refers to, and so do we: "huruf a", but "huruf a)".
        return Langkah(self.kata.before(tingkat), _printed(tingkat, nomor).rstrip("."), id_, not alone, rancu)


def _numbers(items: list[RawButir]) -> list[int]:
    """The number of each item, counted anew in each list."""
    numbers: list[int] = []
    for item in items:
        numbers.append(1 if item.baru or not numbers else numbers[-1] + 1)
    return numbers


def _printed(tingkat: Tingkat, nomor: int) -> str:
    match tingkat:
        case Tingkat.AYAT:
            return f"({nomor})"
        case Tingkat.HURUF:
            return f"{huruf(nomor)}."
        case Tingkat.ANGKA:
            return f"{nomor}."
        case Tingkat.HURUF_KURUNG:
            return f"{huruf(nomor)})"
        case Tingkat.ANGKA_KURUNG:
            return f"{nomor})"
        case Tingkat.STRIP:
            return "–"
