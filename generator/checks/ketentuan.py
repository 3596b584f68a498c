"""The provisions of a naskah as a lawyer reads them: each ayat with its items, each sentence with its introduction."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.bahan import Bacaan, BacaanPasal, Bahan, Temuan
from generator.checks.katalog import Cela

_STOP = re.compile(r"(?<=[.;])\s+(?=[A-Z“\"(])")
_GAP = r"\b[^\n]*?\b"


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
        words = self.bacaan.teks[begin : cela.akhir - self.pangkal + self.mulai]
        return Temuan(self.bacaan.place(begin), cela.what, cela.mend, words)


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


def rules(bahan: Bahan) -> tuple[Ayat, ...]:
    """Every ayat of every Pasal, in order."""
    known = vars(bahan)  # kept with the agreement, since a dozen checks ask
    if "_ayat" not in known:
        known["_ayat"] = tuple(ayat for pasal in bahan.pasal for ayat in _rules_of(pasal))
    found: tuple[Ayat, ...] = known["_ayat"]
    return found


def sentences(bahan: Bahan) -> Iterator[Kalimat]:
    """Every sentence of every Pasal, in order."""
    return (kalimat for ayat in rules(bahan) for kalimat in ayat.kalimat)


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
    intro: dict[int, str] = {}
    found: list[Kalimat] = []
    for bacaan in lines:
        depth = len(bacaan.butir) + (not bacaan.butir)  # a paragraph introduces like the ayat it stands for
        if bacaan.butir and not _is_ayat(bacaan):
            depth += 1
        before = "".join(intro[level] + " " for level in sorted(intro) if level < depth)
        found += _split(bacaan, before)
        intro = {level: words for level, words in intro.items() if level < depth}
        if bacaan.teks.endswith(":"):
            intro[depth] = bacaan.teks
    return Ayat(pasal, tuple(found), " ".join(bacaan.teks for bacaan in lines))


def _split(bacaan: Bacaan, before: str) -> Iterator[Kalimat]:
    begin = 0
    for stop in (*_STOP.finditer(bacaan.teks), None):
        end = stop.start() if stop else len(bacaan.teks)
        yield Kalimat(before + bacaan.teks[begin:end], len(before), begin, bacaan)
        begin = stop.end() if stop else end


def first_faults(kalimat: Iterable[Kalimat], find: Callable[[str], Iterable[Cela]]) -> Iterator[Temuan]:
    """The first fault of each sentence that reaches into the sentence's own words."""
    for one in kalimat:
        for cela in find(one.teks):
            if cela.akhir > one.pangkal:
                yield one.temuan(cela)
                break


@lru_cache(maxsize=256)
def pattern(pilihan: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for phrases, in capitals or not; "…" stands for any words between."""
    return re.compile(rf"(?<!\w)(?:{alternatives(pilihan)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1 << 16)
def has(teks: str, pilihan: tuple[str, ...]) -> bool:
    """Whether words hold any of the phrases; remembered, since hundreds of agreements share their words."""
    return pattern(pilihan).search(teks) is not None


@lru_cache(maxsize=256)
def alternatives(pilihan: tuple[str, ...]) -> str:
    """The phrases as part of a pattern."""
    return "|".join(_GAP.join(map(_words, phrase.split("…"))) for phrase in sorted(pilihan, key=len, reverse=True))


def _words(phrase: str) -> str:
    return r"\s+".join(map(re.escape, phrase.split()))
