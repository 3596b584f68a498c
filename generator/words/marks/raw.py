"""What the marks say, before values, numbers and references: raw blocks.

They mirror the blocks of the naskah but carry labels instead of numbers, unresolved references instead of resolved
ones, and places for values instead of values. Only :mod:`generator.compose` turns them into the tree, and it must not
change them: a clause that reads the same in many agreements is read once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.errors import Place
from generator.naskah.tree import Perataan, Teks, Tingkat


@dataclass(frozen=True, slots=True)
class RawRujukan:
    """``@label``, wherever that will be."""

    label: str
    place: Place
    tebal: bool
    miring: bool


@dataclass(frozen=True, slots=True)
class RawNilai:
    """The place of a value, the ``urut``-th of the filled clause (from 0), on a line of the clause file."""

    urut: int
    baris: int
    tebal: bool
    miring: bool


RawSebaris = Teks | RawNilai | RawRujukan
RawBaris = tuple[RawSebaris, ...]


@dataclass(slots=True)
class RawParagraf:
    isi: RawBaris
    perataan: Perataan
    place: Place


@dataclass(slots=True)
class RawButir:
    """An item; ``baru`` where it begins a list of its own after something stood in between."""

    tingkat: Tingkat
    label: str
    place: Place
    baru: bool
    isi: list[RawBlok] = field(default_factory=list)


@dataclass(slots=True)
class RawPasal:
    label: str
    judul: RawBaris
    place: Place
    isi: list[RawBlok] = field(default_factory=list)


@dataclass(slots=True)
class RawKepala:
    """A BAB, BAGIAN or LAMPIRAN heading; ``jenis`` is the mark's own word."""

    jenis: str
    label: str
    judul: RawBaris
    place: Place


@dataclass(slots=True)
class RawTabel:
    """Rows of cells of raw blocks."""

    lebar: tuple[int, ...]
    kepala: list[list[list[RawBlok]]]
    baris: list[list[list[RawBlok]]]
    place: Place


@dataclass(slots=True)
class RawRincian:
    baris: list[tuple[RawBaris, RawBaris]]
    place: Place


@dataclass(slots=True)
class RawJudul:
    baris: list[RawBaris]
    place: Place


@dataclass(slots=True)
class RawLogo:
    """Emblems, as the numbers of the values they are, with their text alternatives."""

    logo: list[tuple[int, RawBaris]]
    place: Place


@dataclass(slots=True)
class RawKomparisi:
    pihak: list[tuple[RawBaris, RawBaris]]
    place: Place


@dataclass(slots=True)
class RawTandaTangan:
    """Boxes of sebutan, jabatan, nama and keterangan."""

    kepala: RawBaris
    kotak: list[tuple[RawBaris, RawBaris, RawBaris, RawBaris]]
    meterai: bool
    place: Place


RawBlok = (
    RawParagraf
    | RawButir
    | RawPasal
    | RawKepala
    | RawTabel
    | RawRincian
    | RawJudul
    | RawLogo
    | RawKomparisi
    | RawTandaTangan
)


@dataclass(frozen=True, slots=True, eq=False)
class Bacaan:
    """A clause as read, and the labels it refers to. Two are the same only if they are one."""

    berkas: str
    isi: tuple[RawBlok, ...]
    rujukan: tuple[str, ...]
