"""Random edits of a naskah, as templates and data might make them: numbers follow, ids of what stays do not change."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from generator.naskah.tree import (
    BarisTabel,
    Blok,
    Butir,
    Daftar,
    Diubah,
    Naskah,
    Paragraf,
    Pasal,
    Rujukan,
    Sebaris,
    Sel,
    Tabel,
    Teks,
)
from tests.pohon import p, penanda, t

T = TypeVar("T")

KATA = ("pihak", "wajib", "dapat", "30 (tiga puluh)", "hari;", "dan", "atau", ".", "Rp5.000,00 (lima ribu rupiah)", ";")


class Penyunting:
    """Makes edits as chance will have it."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._baru = 0

    def edit(self, naskah: Naskah) -> Naskah:
        """The naskah with one edit somewhere."""
        at = self._chance.randrange(len(naskah.segmen))
        part = naskah.segmen[at]
        edited = replace(part, isi=self._blocks(part.isi))
        segmen = (*naskah.segmen[:at], edited, *naskah.segmen[at + 1 :])
        return replace(naskah, segmen=segmen)

    def _blocks(self, isi: tuple[Blok, ...]) -> tuple[Blok, ...]:
        at = self._chance.randrange(len(isi))
        deeper = self._inside(isi[at])
        if deeper is not None and self._chance.random() < 0.8:
            return (*isi[:at], deeper, *isi[at + 1 :])
        return tuple(self._shuffled(isi, self._new_block))

    def _inside(self, blok: Blok) -> Blok | None:
        match blok:
            case Paragraf():
                return replace(blok, isi=self._words(blok.isi))
            case Pasal() if self._chance.random() < 0.2:
                return replace(blok, judul=self._words(blok.judul) if blok.judul else (t("JUDUL BARU"),))
            case Pasal():
                return replace(blok, isi=self._blocks(blok.isi))
            case Daftar():
                return replace(blok, butir=tuple(self._items(blok)))
            case Tabel():
                return replace(blok, baris=tuple(self._shuffled(blok.baris, lambda: self._new_row(len(blok.lebar)))))
            case _:
                return None

    def _items(self, blok: Daftar) -> Iterable[Butir]:
        items = list(blok.butir)
        at = self._chance.randrange(len(items))
        if self._chance.random() < 0.5:
            items[at] = replace(items[at], isi=self._in_item(items[at].isi))
        else:
            items = self._shuffled(items, lambda: Butir(self._id(), 0, "", (self._new_block(),)))
        single = len(items) == 1 and not blok.butir[0].penanda
        return (
            replace(item, nomor=number, penanda="" if single else penanda(blok.tingkat, number))
            for number, item in enumerate(items, 1)
        )

    def _in_item(self, isi: tuple[Blok, ...]) -> tuple[Blok, ...]:
        first, *rest = isi
        if rest and self._chance.random() < 0.5:
            return (first, *self._blocks(tuple(rest)))
        return (self._inside(first) or first, *rest)

    def _shuffled(self, items: Iterable[T], new: Callable[[], T]) -> list[T]:
        """The items, one of which went, came or moved."""
        found = list(items)
        at = self._chance.randrange(len(found))
        what = self._chance.randrange(3)
        if what == 0 and len(found) > 1:
            del found[at]
        elif what == 1:
            found.insert(at, new())
        else:
            found.insert(self._chance.randrange(len(found)), found.pop(at))
        return found

    def _words(self, baris: tuple[Sebaris, ...]) -> tuple[Sebaris, ...]:
        """The runs with words of one of them dropped, added or others."""
        if not baris:
            return (self._new_words(),)
        at = self._chance.randrange(len(baris))
        run = baris[at]
        if isinstance(run, Rujukan | Diubah):
            return (*baris[:at], *baris[at + 1 :], self._new_words())
        words = run.teks.split()
        where = self._chance.randrange(len(words) + 1)
        words[where : where + self._chance.randrange(4)] = self._chance.choices(KATA, k=self._chance.randrange(3))
        return (*baris[:at], replace(run, teks=" ".join(words) or "kata"), *baris[at + 1 :])

    def _new_words(self) -> Teks:
        return t(" ".join(self._chance.choices(KATA, k=self._chance.randint(1, 12))))

    def _new_block(self) -> Paragraf:
        return p(self._id(), self._new_words())

    def _new_row(self, columns: int) -> BarisTabel:
        id_ = self._id()
        return BarisTabel(id_, tuple(Sel((p(f"{id_}/{n}", self._new_words()),)) for n in range(columns)))

    def _id(self) -> str:
        self._baru += 1
        return f"sunting/baru.{self._baru}"
