"""What a change did to a naskah, as values that every report is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import zip_longest
from typing import NamedTuple

from generator.compare.larik import Potong
from generator.errors import Place


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
    if that is another place. ``induk``: the Pasal or part it belongs to, with its title. ``klausul``: the id of the
    clause. ``larik``: the lines concerned. ``hal``: what changed where words do not say it. ``alasan``: the reason of
    the deviation that wrote it. ``perhatian``: the kinds of care it needs.
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

    def kata_berubah(self) -> Iterator[str]:
        """The words that changed, both as they were and as they are; a number with the unit behind it."""
        for larik in self.larik:
            for potong, berikut in zip_longest(larik.potong, larik.potong[1:]):
                if not potong.tetap:
                    yield from (_with_unit(teks, berikut) for teks in (potong.lama, potong.baru) if teks)


def _with_unit(teks: str, berikut: Potong | None) -> str:
    if berikut is None or not any(letter.isdigit() for letter in teks):
        return teks
    return f"{teks} {' '.join(berikut.baru.split()[:1])}"
