"""The review copy: the naskah with a note at every value, its empty values numbered, its deviations explained.

It is for our own office: it says so on every page, since reasons are not for the other party.
"""

from __future__ import annotations

from dataclasses import replace

from generator.compose import compose_part, context_of, traces_of
from generator.data.masukan import Masukan
from generator.naskah.tree import Naskah, Segmen
from generator.review.kata import read_words, sheet
from generator.review.pertanyaan import Penanya, noted
from generator.review.simpangan import PenandaSimpangan
from generator.words.nilai import Deret
from generator.words.pustaka import Pustaka


def review_copy(naskah: Naskah, masukan: Masukan, pustaka: Pustaka) -> Naskah:
    """The review copy of a composed draft. Raises :class:`UserError` for faults of its own templates."""
    kata = read_words(pustaka)
    simpangan = PenandaSimpangan(masukan, kata, traces_of(masukan, pustaka))
    last = _sheet(masukan, pustaka, Penanya(naskah, masukan, kata), simpangan)
    told = noted(naskah)
    bingkai = replace(naskah.bingkai, draf=kata.tanda, tinjauan=True)
    return replace(told, segmen=(*simpangan.noted(told.segmen), last), bingkai=bingkai, data=b"")


def _sheet(masukan: Masukan, pustaka: Pustaka, penanya: Penanya, simpangan: PenandaSimpangan) -> Segmen:
    """The last sheet: the questions and the deviations."""
    names = context_of(masukan, pustaka)
    data = {
        **names,
        "pertanyaan": Deret(tuple(penanya.questions(names["para_pihak"]))),
        "simpangan": Deret(tuple(simpangan.listed())),
    }
    return replace(compose_part("tinjauan", sheet(pustaka), data, pustaka), halaman_baru=True)
