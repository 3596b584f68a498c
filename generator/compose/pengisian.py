"""What the values of a clause print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeGuard

from generator.data.masukan import Sumber
from generator.naskah.tree import Asal, Kosong, Nilai, Teks
from generator.words.marks.raw import RawNilai
from generator.words.nilai import Gambar, Isi

Tampak = tuple[str | None, Sumber | None]
"""What of a value shows: how it reads, None where it is empty, and where it stands."""


class Cetak(NamedTuple):
    """What a value prints: as which kind of run, its words, and where it comes from.

    ``asal`` is None for what templates make up themselves, which comes from the line that prints it.
    """

    jenis: type[Teks | Nilai | Kosong]
    teks: str
    asal: Asal | None

    def at(self, raw: RawNilai, berkas: str) -> Teks | Nilai | Kosong:
        """The value in its place in the clause file ``berkas``."""
        return self.jenis(self.teks, self.asal or Asal(berkas, raw.baris), raw.tebal, raw.miring)


def seen(value: Isi) -> Tampak:
    """What of a value shows."""
    return value.printed, value.sumber


def printed(tampak: Tampak, titik: str) -> Cetak:
    """What a value prints; ``titik`` is the row of dots for an empty one."""
    words, sumber = tampak
    if sumber is None:
        return Cetak(Teks, words or "", None)
    if words is None:
        return Cetak(Kosong, titik, asal_of(sumber))
    return Cetak(Teks if sumber.kata else Nilai, words, asal_of(sumber))


def all_printed(values: Iterable[Isi | Gambar], titik: str) -> tuple[Cetak | Gambar, ...]:
    """What the values of a clause print, its pictures being what they are."""
    return tuple(value if isinstance(value, Gambar) else printed(seen(value), titik) for value in values)


def asal_of(sumber: Sumber) -> Asal:
    """Where a value stands, as the tree says it."""
    place = sumber.place
    return Asal(place.file, place.line, sumber.jalur)


def is_word(value: Isi | Gambar) -> TypeGuard[Isi]:
    """Whether a value is the library's or made up by a template, and no fact of the agreement: many naskah print it."""
    return isinstance(value, Isi) and (value.sumber is None or value.sumber.kata)
