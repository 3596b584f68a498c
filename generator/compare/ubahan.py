"""What a change did to a naskah, as values that every report is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from generator.compare.larik import Potong
from generator.errors import Place

_BILANGAN = re.compile(r"\d\S*(?:\s*\([^()]*\))?\s*$")
_BILANGAN_LAIN = re.compile(r"\d\S*\s+(?:\([^()]*\)\s+)?[^\W\d]+\s+$")
_SESUDAH = 2


class Jenis(Enum):
    """The kinds of change."""

    KATA = "kata"
    TAMBAH = "tambah"
    HAPUS = "hapus"
    GANTI = "ganti"
    PINDAH = "pindah"
    NOMOR = "nomor"
    RUPA = "rupa"


class Larik(NamedTuple):
    """A line of the naskah: its depth in levels, the number before it as it was and as it is, and its pieces."""

    masuk: int
    penanda_lama: str
    penanda_baru: str
    potong: tuple[Potong, ...]

    @property
    def lama(self) -> str:
        """The line as it was."""
        return _numbered(self.penanda_lama, "".join(potong.lama for potong in self.potong))

    @property
    def baru(self) -> str:
        """The line as it is."""
        return _numbered(self.penanda_baru, "".join(potong.baru for potong in self.potong))


def _numbered(penanda: str, teks: str) -> str:
    return f"{penanda} {teks}" if penanda and teks else teks


class Sebab(NamedTuple):
    """A place that caused a change: the side that wrote it there, and the YAML path if it is a value.

    ``baru``: whether it is a place of the new side.
    """

    place: Place
    jalur: str
    baru: bool


@dataclass(frozen=True, slots=True)
class Ubahan:
    """One change.

    ``letak``: where it is in the new naskah, or was in the old one, "Pasal 9 ayat (1)"; ``letak_lama``: where it was,
    if that is another place; ``tempat``: ``letak`` by numbers alone, without the names of rows. ``induk``: the Pasal or
    part it belongs to, with its title. ``klausul``: the id of the clause. ``larik``: the lines concerned. ``hal``: what
    changed where words do not say it. ``alasan``: the reason of the deviation that wrote it. ``perhatian``: the kinds
    of care it needs.
    """

    jenis: Jenis
    letak: str
    letak_lama: str = ""
    induk: str = ""
    klausul: str = ""
    larik: tuple[Larik, ...] = ()
    hal: str = ""
    sebab: tuple[Sebab, ...] = ()
    alasan: str = ""
    perhatian: tuple[str, ...] = ()
    tempat: str = ""

    def kata_berubah(self) -> Iterator[str]:
        """The words that changed, as they were and as they are; a number with its unit, a unit with its number."""
        for larik in self.larik:
            sides = [potong.lama for potong in larik.potong], [potong.baru for potong in larik.potong]
            for at, potong in enumerate(larik.potong):
                if not potong.tetap:
                    yield from (_with_unit(side, at) for side in sides if side[at])

    def jalur_berubah(self) -> tuple[set[str], bool]:
        """The YAML paths of values that changed, and whether anything else did, which templates or deviations wrote."""
        changed = [potong for larik in self.larik for potong in larik.potong if not potong.tetap]
        sources = [asal for potong in changed for asal in (*potong.asal_lama, *potong.asal_baru)]
        return {asal.jalur for asal in sources if asal.jalur}, not all(asal.jalur for asal in sources)


def _with_unit(potong: list[str], at: int) -> str:
    """A piece with the number before it and, behind a number, its unit and what follows: "14" of "14 Tahun 2008".

    A number also with the number before it and the word between: the 2008 of it.
    """
    before, teks, after = "".join(potong[:at]), potong[at], "".join(potong[at + 1 :])
    number = _BILANGAN.search(before) or (_BILANGAN_LAIN.search(before) if teks[0].isdigit() else None)
    unit = after.split()[:_SESUDAH] if any(letter.isdigit() for letter in teks) else ()
    return " ".join((f"{number[0] if number else ''}{teks}", *unit))
