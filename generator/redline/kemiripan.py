"""What two blocks, items or rows have in common: whether they can be shown as one, and how alike they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.compare.kata import split_words
from generator.compare.selaras import align, shared_words
from generator.naskah.tree import (
    BarisKomparisi,
    BarisRincian,
    BarisTabel,
    Blok,
    Butir,
    Daftar,
    DeretLogo,
    Komparisi,
    KotakTandaTangan,
    Paragraf,
    Rincian,
    Tabel,
    TandaTangan,
    Tingkat,
)
from generator.writers.text import lines_of

Satuan = Blok | Butir | BarisTabel | BarisRincian | BarisKomparisi | KotakTandaTangan
"""What is shown whole in a mark where only one naskah has it."""

S = TypeVar("S", bound=Satuan)

_POSITION = re.compile(r"(?:[a-z-]+\.)?\d+(?:\.\d+)*")
"""The last part of an id that only counts: such an id says where something stands, and not what it is."""

_NAMED, _ALONE = 0.9, 0.5
"""How alike two of one name are at least, and two of which a place has but one."""

_ONE_OF_A_KIND = frozenset({"Judul", "Komparisi", "TandaTangan", "Daftar", "Tabel"})


@dataclass(frozen=True, slots=True)
class _Ciri(Generic[S]):
    """What is looked at again and again: the lines it prints, and how often each word stands in them."""

    satuan: S
    kunci: Hashable
    kata: Counter[str]


def pairs(lama: Sequence[S], baru: Sequence[S]) -> Iterator[tuple[S | None, S | None]]:
    """Both in one order, what belongs together as a pair.

    A paragraph that is all there is in its place, a cell mostly, became the other one, whatever it says.
    """
    if len(lama) == len(baru) == 1 and isinstance(lama[0], Paragraf) and isinstance(baru[0], Paragraf):
        yield lama[0], baru[0]
        return
    old, new = [_seen(x) for x in lama], [_seen(x) for x in baru]
    for i, j in align(old, new, lambda x: x.kunci, _likeness):
        yield None if i is None else lama[i], None if j is None else baru[j]


def same(lama: Satuan, baru: Satuan) -> bool:
    """Whether both print the same."""
    return _key(lama) == _key(baru)


def _key(satuan: Satuan) -> Hashable:
    gambar = tuple((x.data, x.alternatif) for x in satuan.logo) if isinstance(satuan, DeretLogo) else ()
    return type(satuan), tuple(lines_of((_as_block(satuan),))), gambar


def _seen(satuan: S) -> _Ciri[S]:
    words = (word for line in lines_of((_as_block(satuan),)) for word in split_words(line) if word[0].isalnum())
    return _Ciri(satuan, _key(satuan), Counter(words))


def _as_block(satuan: Satuan) -> Blok:
    match satuan:
        case Butir():
            return Daftar("", Tingkat.AYAT, (satuan,))
        case BarisTabel():
            return Tabel("", (), (), (satuan,))
        case BarisRincian():
            return Rincian("", (satuan,))
        case BarisKomparisi():
            return Komparisi("", (satuan,))
        case KotakTandaTangan():
            return TandaTangan("", (), (satuan,))
        case _:
            return satuan


def _likeness(lama: _Ciri[S], baru: _Ciri[S]) -> float:
    """From 0, which no one block can show, to nearly 1."""
    old, new = lama.satuan, baru.satuan
    if not _fits(old, new):
        return 0
    likeness = shared_words(lama.kata, baru.kata)
    if old.id == new.id and not _POSITION.fullmatch(new.id.rpartition("/")[2]):
        return max(_NAMED, likeness)
    return max(_ALONE, likeness) if type(old).__name__ in _ONE_OF_A_KIND else likeness


def _fits(lama: Satuan, baru: Satuan) -> bool:
    """Pictures cannot be mixed, nor items numbered in two ways, nor tables of different columns."""
    match lama, baru:
        case Daftar(), Daftar():
            return lama.tingkat is baru.tingkat
        case Tabel(), Tabel():
            return len(lama.lebar) == len(baru.lebar)
        case BarisTabel(), BarisTabel():
            return len(lama.sel) == len(baru.sel)
        case DeretLogo(), _:
            return False
        case _:
            return type(lama) is type(baru)
