"""The lists of huruf and angka in the Pasal of a naskah, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.checks.bahan import Bacaan, Bahan, sekali
from generator.naskah.telusur import children
from generator.naskah.tree import Blok, Butir, Daftar, Kosong, Paragraf, Pasal, Tingkat, text_of

_UNRULED = (Tingkat.AYAT, Tingkat.STRIP)
_DEFINES = re.compile(r"yang\s+dimaksud\s+dengan", re.IGNORECASE)


@dataclass(frozen=True)
class Rincian:
    """A list. ``pengantar``: the line before it; ``sambungan``: the words that follow it in the same place.

    ``dalam``: it stands in an item of another list of huruf or angka.
    """

    daftar: Daftar
    pasal: Pasal
    pengantar: Paragraf | None
    sambungan: str
    dalam: bool

    @cached_property
    def defines(self) -> bool:
        """Whether it says what words mean."""
        return self.pengantar is not None and bool(_DEFINES.search(text_of(self.pengantar.isi)))

    @cached_property
    def sentences(self) -> bool:
        """Whether its items are sentences, each with its full stop; definitions often are."""
        ends = [words for butir in self.daftar.butir[:-1] if (words := last_words(butir))]
        return bool(ends) and all(words.endswith(".") for words in ends)


@sekali
def lists(bahan: Bahan) -> tuple[Rincian, ...]:
    """Every list of huruf or angka in a Pasal, the outer before the inner."""
    return tuple(one for bacaan in bahan.pasal for one in _lists(bacaan.pasal.isi, bacaan.pasal, dalam=False))


def _lists(isi: tuple[Blok, ...], pasal: Pasal, *, dalam: bool) -> Iterator[Rincian]:
    for index, blok in enumerate(isi):
        if isinstance(blok, Daftar):
            before = isi[index - 1] if index else None
            after = isi[index + 1] if index + 1 < len(isi) else None
            if blok.tingkat not in _UNRULED:
                words = text_of(after.isi) if isinstance(after, Paragraf) else ""
                yield Rincian(blok, pasal, before if isinstance(before, Paragraf) else None, words, dalam)
            for butir in blok.butir:
                yield from _lists(butir.isi, pasal, dalam=blok.tingkat is not Tingkat.AYAT)
        else:
            yield from _lists(children(blok), pasal, dalam=dalam)


def last_line(butir: Butir) -> Paragraf | None:
    """The paragraph an item ends with; None where it ends with a list, a table or a value nobody has filled in."""
    last = butir.isi[-1]
    if isinstance(last, Paragraf) and last.isi and not isinstance(last.isi[-1], Kosong):
        return last
    return None


def last_words(butir: Butir) -> str:
    """The words an item ends with; empty where :func:`last_line` is None."""
    line = last_line(butir)
    return text_of(line.isi).rstrip() if line else ""


def read(paragraf: Paragraf) -> Bacaan:
    """A paragraph as a line that knows where its words were written."""
    return Bacaan(paragraf.isi, text_of(paragraf.isi), "batang-tubuh")
