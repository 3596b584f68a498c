"""The parts of a naskah, built: every clause is numbered first, so that each can refer to any other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache

from generator.compose.pembangun import Pembangun
from generator.compose.pengisian import Tampak, all_printed, is_word, printed, seen
from generator.compose.penomoran import Bernomor, Penomoran, Rantai
from generator.compose.rakitan import RawSegmen
from generator.compose.rujukan import Perujuk
from generator.errors import Place, UserError
from generator.naskah.tree import Blok, Lampiran, Segmen
from generator.words.bentuk_templat import Istilah


def build(raw: list[RawSegmen], istilah: Istilah, hilang: Mapping[str, Place]) -> tuple[Segmen | Lampiran, ...]:
    """The parts as the tree. Raises :class:`UserError` for labels and references that are wrong."""
    penomoran = Penomoran(istilah)
    numbered = [[penomoran.number(klausul.bacaan, klausul.id) for klausul in part.klausul] for part in raw]
    perujuk = Perujuk(penomoran.ways, hilang, penomoran.problems)
    segmen = tuple(
        _lampiran(part, klausul[0], istilah.kosong, perujuk)
        if part.lampiran
        else Segmen(part.id, tuple(_blocks(part, klausul, istilah.kosong, perujuk)))
        for part, klausul in zip(raw, numbered, strict=True)
    )
    if perujuk.problems:
        raise UserError(perujuk.problems)
    return segmen


def _lampiran(raw: RawSegmen, klausul: Bernomor, titik: str, perujuk: Perujuk) -> Lampiran:
    return Pembangun(klausul, all_printed(raw.klausul[0].nilai, titik), perujuk).lampiran(mendatar=raw.mendatar)


def _blocks(raw: RawSegmen, numbered: list[Bernomor], titik: str, perujuk: Perujuk) -> Iterator[Blok]:
    for klausul, nilai in zip(numbered, (klausul.nilai for klausul in raw.klausul), strict=True):
        ways = tuple((label, perujuk.label.get(label, ())) for label in klausul.bacaan.rujukan)
        words = tuple(seen(value) for value in nilai if is_word(value))
        if len(words) == len(nilai) and all(way for _, way in ways):
            with _told(perujuk):
                yield from _built(klausul, words, ways, titik)
        else:
            yield from Pembangun(klausul, all_printed(nilai, titik), perujuk).blocks()


@lru_cache(maxsize=1 << 9)
def _built(
    klausul: Bernomor, words: tuple[Tampak, ...], ways: tuple[tuple[str, Rantai], ...], titik: str
) -> tuple[Blok, ...]:
    """The blocks of a clause that prints no fact of an agreement: they are the same in many."""
    perujuk = Perujuk(dict(ways))
    blocks = Pembangun(klausul, tuple(printed(word, titik) for word in words), perujuk).blocks()
    if perujuk.problems:
        raise UserError(perujuk.problems)
    return blocks


@contextmanager
def _told(perujuk: Perujuk) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        perujuk.problems += error.problems
