"""What the marks say, before numbers and references: raw blocks.

They mirror the blocks of the naskah but carry labels instead of numbers and unresolved references instead of resolved
ones. Only :mod:`generator.compose` turns them into the tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.errors import Place
from generator.naskah.tree import Kosong, Nilai, Perataan, Teks, Tingkat
from generator.words.nilai import Gambar


@dataclass(frozen=True, slots=True)
class RawRujukan:
    """``@label``, wherever that will be."""

    label: str
    place: Place
    tebal: bool
    miring: bool


RawSebaris = Teks | Nilai | Kosong | RawRujukan
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
    """Emblems with their text alternatives."""

    logo: list[tuple[Gambar, str]]
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
