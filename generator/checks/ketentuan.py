"""The provisions of a naskah as a lawyer reads them: each ayat with its items, each sentence with its introduction."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, TypeVar

from generator.checks.bahan import Bacaan, BacaanPasal, Bahan, Temuan, sekali
from generator.checks.katalog import Cela
from generator.checks.larik import Pembaca
from generator.checks.pola import Pilihan, frasa
from generator.words.kamus import IsiKamus, Kamus

T = TypeVar("T")

_STOP = re.compile(r"(?<=[.;])\s+(?=[A-Z“\"(])")


class Pernyataan(Protocol):
    """Words that may be at fault: a sentence of a Pasal, or a value of a programme."""

    @property
    def teks(self) -> str:
        """All the words."""

    @property
    def pangkal(self) -> int:
        """Where its own words begin."""

    def temuan(self, cela: Cela) -> Temuan:
        """A fault in them, at the place that wrote them."""


@dataclass(frozen=True, slots=True, eq=False)
class Kalimat:
    """A sentence of a Pasal, an item's behind the words that introduce it: "PIHAK KEDUA wajib: menyampaikan data".

    ``pangkal``: where its own words begin in ``teks``. ``mulai``: where they begin in the line ``bacaan``.
    """

    teks: str
    pangkal: int
    mulai: int
    bacaan: Bacaan

    def temuan(self, cela: Cela) -> Temuan:
        """A fault in its words, at the place that wrote them."""
        begin = max(cela.mulai - self.pangkal, 0) + self.mulai
        end = cela.akhir - self.pangkal + self.mulai
        return Temuan(self.bacaan.place(begin, end), cela.what, cela.mend, self.bacaan.teks[begin:end])


@dataclass(frozen=True, slots=True, eq=False)
class Ayat:
    """An ayat with all its items, or a paragraph of a Pasal without ayat; ``teks`` is all its words."""

    pasal: BacaanPasal
    kalimat: tuple[Kalimat, ...]
    teks: str

    def temuan(self, what: str, mend: str) -> Temuan:
        """A fault of the whole, shown at its first words."""
        first = self.kalimat[0]
        return first.temuan(Cela(first.pangkal, len(first.teks), what, mend))


class Latar(NamedTuple):
    """What a sentence is read against: the dictionary, what the Ombudsman is called, and what the document is."""

    kamus: Kamus
    ombudsman: str
    naskah: str


@sekali
def rules(bahan: Bahan) -> tuple[Ayat, ...]:
    """Every ayat of every Pasal, in order."""
    return tuple(ayat for pasal in bahan.pasal for ayat in _rules_of(pasal))


@sekali
def sentences(bahan: Bahan) -> tuple[Kalimat, ...]:
    """Every sentence of every Pasal, in order."""
    return tuple(kalimat for ayat in rules(bahan) for kalimat in ayat.kalimat)


_AYAT = Pembaca[Kamus]()
KALIMAT = Pembaca[Latar]()
"""Reads sentences, and what else may say the same."""


@sekali
def _in_rules(bahan: Bahan) -> Mapping[Callable[..., Any], Sequence[tuple[Ayat, Any]]]:
    return _AYAT.read(rules(bahan), bahan.kamus)


@sekali
def _in_sentences(bahan: Bahan) -> Mapping[Callable[..., Any], Sequence[tuple[Kalimat, Any]]]:
    return KALIMAT.read(sentences(bahan), latar(bahan))


def latar(bahan: Bahan) -> Latar:
    """What the sentences of an agreement are read against."""
    return Latar(bahan.kamus, bahan.ombudsman, bahan.jenis)


def per_ayat(function: Callable[[str, Kamus], Iterable[T]]) -> Callable[[Bahan], Sequence[tuple[Ayat, T]]]:
    """A function of the words of an ayat as one of an agreement: what it finds, each with its ayat."""
    _AYAT.add(function)
    return lambda bahan: _in_rules(bahan).get(function, ())


def per_kalimat(function: Callable[[str, Latar], Iterable[T]]) -> Callable[[Bahan], Sequence[tuple[Kalimat, T]]]:
    """A function of the words of a sentence as one of an agreement: what it finds, each with its sentence."""
    KALIMAT.add(function)
    return lambda bahan: _in_sentences(bahan).get(function, ())


def holding(phrases: Callable[[IsiKamus], Pilihan]) -> Callable[[Bahan], list[Ayat]]:
    """The provisions whose words hold any of some phrases of the dictionary, as a function of an agreement."""

    def find(teks: str, kamus: Kamus) -> tuple[bool, ...]:
        return (True,) if has(teks, phrases(kamus.isi)) else ()

    found = per_ayat(find)
    return lambda bahan: [ayat for ayat, _ in found(bahan)]


def _rules_of(pasal: BacaanPasal) -> Iterator[Ayat]:
    group: list[Bacaan] = []
    for bacaan in pasal.bacaan:
        if bacaan.baris is pasal.pasal.judul:
            continue
        if group and _begins(bacaan):
            yield _rule(pasal, group)
            group = []
        group.append(bacaan)
    if group:
        yield _rule(pasal, group)


def _begins(bacaan: Bacaan) -> bool:
    """Whether a line begins a provision: an ayat does, and a paragraph outside any item."""
    return not bacaan.butir or (len(bacaan.butir) == 1 and bacaan.awal and _is_ayat(bacaan))


def _is_ayat(bacaan: Bacaan) -> bool:
    return bacaan.butir[0].penanda in ("", f"({bacaan.butir[0].nomor})")


def _rule(pasal: BacaanPasal, lines: list[Bacaan]) -> Ayat:
    if len(lines) == 1:
        return Ayat(pasal, tuple(_split(lines[0], "")), lines[0].teks)
    intro: dict[int, str] = {}
    found: list[Kalimat] = []
    for bacaan in lines:
        depth = len(bacaan.butir) + (not bacaan.butir)  # a paragraph introduces like the ayat it stands for
        if bacaan.butir and not _is_ayat(bacaan):
            depth += 1
        intro = {level: words for level, words in intro.items() if level < depth} if intro else intro
        found += _split(bacaan, "".join(intro[level] + " " for level in sorted(intro)) if intro else "")
        if bacaan.teks.endswith(":"):
            intro[depth] = bacaan.teks
    return Ayat(pasal, tuple(found), " ".join(bacaan.teks for bacaan in lines))


def _split(bacaan: Bacaan, before: str) -> Iterator[Kalimat]:
    for begin, end in _sentences_of(bacaan.teks):
        yield Kalimat(before + bacaan.teks[begin:end], len(before), begin, bacaan)


@lru_cache(maxsize=1 << 14)
def _sentences_of(teks: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence of a line begins and ends."""
    stops = [match.span() for match in _STOP.finditer(teks)]
    return tuple(zip([0, *(end for _, end in stops)], [*(begin for begin, _ in stops), len(teks)], strict=True))


def first_faults(found: Iterable[tuple[Pernyataan, Cela]]) -> Iterator[Temuan]:
    """The first fault of each sentence that reaches into the sentence's own words."""
    told: Pernyataan | None = None
    for kalimat, cela in found:
        if kalimat is not told and cela.akhir > kalimat.pangkal:
            told = kalimat
            yield kalimat.temuan(cela)


def has(teks: str, pilihan: Pilihan) -> bool:
    """Whether words hold any of the phrases."""
    return frasa(pilihan).search(teks) is not None
