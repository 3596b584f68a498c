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
            around = zip(("", *_said(larik.potong)[:-1]), larik.potong, (*_said(larik.potong)[1:], ""), strict=True)
            for before, potong, after in around:
                if not potong.tetap:
                    yield from (_with_unit(before, teks, after) for teks in (potong.lama, potong.baru) if teks)

    def jalur_berubah(self) -> tuple[set[str], bool]:
        """The YAML paths of values that changed, and whether anything else did, which templates or deviations wrote."""
        changed = [potong for larik in self.larik for potong in larik.potong if not potong.tetap]
        sources = [asal for potong in changed for asal in (*potong.asal_lama, *potong.asal_baru)]
        return {asal.jalur for asal in sources if asal.jalur}, not all(asal.jalur for asal in sources)


def _said(potong: tuple[Potong, ...]) -> list[str]:
    return [one.baru for one in potong]


def _with_unit(before: str, teks: str, after: str) -> str:
    """Changed words with the number before them and the word behind a number at their end."""
    number = _BILANGAN.search(before)
    unit = "".join(after.split()[:1]) if any(letter.isdigit() for letter in teks) else ""
    return f"{number[0] if number else ''}{teks} {unit}".rstrip()
