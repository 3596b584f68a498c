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
from generator.words.nilai import Gambar, Isi

Jalan = tuple[tuple[str, Rantai], ...]
"""The labels a clause refers to, with the ways to them."""


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
    nilai, ways = raw.klausul[0].nilai, _ways(klausul, perujuk)
    if all(way for _, way in ways):
        try:
            return _built_lampiran(klausul, tuple(map(_shown, nilai)), ways, titik, mendatar=raw.mendatar)
        except UserError:  # built once more below, where all problems are told together
            pass
    return Pembangun(klausul, all_printed(nilai, titik), perujuk).lampiran(mendatar=raw.mendatar)


def _blocks(raw: RawSegmen, numbered: list[Bernomor], titik: str, perujuk: Perujuk) -> Iterator[Blok]:
    for klausul, nilai in zip(numbered, (klausul.nilai for klausul in raw.klausul), strict=True):
        ways = _ways(klausul, perujuk)
        if all(way for _, way in ways):
            build_once = _built if all(map(is_word, nilai)) else _built_of_facts
            with _told(perujuk):
                yield from build_once(klausul, tuple(map(_shown, nilai)), ways, titik)
        else:
            yield from Pembangun(klausul, all_printed(nilai, titik), perujuk).blocks()


def _ways(klausul: Bernomor, perujuk: Perujuk) -> Jalan:
    return tuple((label, perujuk.label.get(label, ())) for label in klausul.bacaan.rujukan)


def _shown(value: Isi | Gambar) -> Tampak | Gambar:
    return value if isinstance(value, Gambar) else seen(value)


def _build(klausul: Bernomor, nilai: tuple[Tampak | Gambar, ...], ways: Jalan, titik: str) -> tuple[Blok, ...]:
    with _builder(klausul, nilai, ways, titik) as pembangun:
        return pembangun.blocks()


# Clauses that print no fact of an agreement are the same in many; the others are where one agreement is composed twice.
_built = lru_cache(maxsize=1 << 9)(_build)
_built_of_facts = lru_cache(maxsize=1 << 6)(_build)


@lru_cache(maxsize=1 << 3)
def _built_lampiran(
    klausul: Bernomor, nilai: tuple[Tampak | Gambar, ...], ways: Jalan, titik: str, *, mendatar: bool
) -> Lampiran:
    with _builder(klausul, nilai, ways, titik) as pembangun:
        return pembangun.lampiran(mendatar=mendatar)


@contextmanager
def _builder(klausul: Bernomor, nilai: tuple[Tampak | Gambar, ...], ways: Jalan, titik: str) -> Iterator[Pembangun]:
    """What builds a clause all of whose references lead somewhere. Raises :class:`UserError` for what else is wrong."""
    perujuk = Perujuk(dict(ways))
    shown = tuple(value if isinstance(value, Gambar) else printed(value, titik) for value in nilai)
    yield Pembangun(klausul, shown, perujuk)
    if perujuk.problems:
        raise UserError(perujuk.problems)


@contextmanager
def _told(perujuk: Perujuk) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        perujuk.problems += error.problems
