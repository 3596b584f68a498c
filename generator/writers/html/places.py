"""Where a block of the flow goes on the page, and where it stands in the tree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.naskah.tree import Tingkat

Peran = Literal["isi", "tabel", "pihak", "bidang"]
"""What a block is: text, a table of data, the list of parties set as a table, or a mere area (logos, signatures)."""


@dataclass(frozen=True, slots=True)
class Induk:
    """A list item that encloses a block."""

    daftar: str
    tingkat: Tingkat
    butir: str


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where a block stands: its enclosing items, outermost first. The first block of an item begins with its number."""

    peran: Peran
    induk: tuple[Induk, ...] = ()


@dataclass(frozen=True, slots=True)
class Letak:
    """Where the next blocks go: under which items, shifted by which levels, on which kind of page, how wide (mm)."""

    induk: tuple[Induk, ...] = ()
    rantai: str = ""
    mendatar: bool = False
    lebar: float = 0
