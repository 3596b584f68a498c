"""Exceptions and deviations that came or went without a word of the naskah changing, and their reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from generator.data.masukan import Masukan
from generator.data.model import Pengecualian, Simpangan
from generator.diff.alasan import TANPA_ALASAN
from generator.diff.takcetak.ubahan import Hal, TakTercetak, changed
from generator.errors import Place

T = TypeVar("T", Pengecualian, Simpangan)


def exception_changes(lama: Masukan, baru: Masukan) -> Iterator[TakTercetak]:
    """Exceptions that came, went, or have another reason."""
    before, after = (masukan.perjanjian.abaikan for masukan in (lama, baru))
    for i, j in _paired(before, after, lambda one: (one.periksa, one.pada)):
        there = None if i is None else (before[i].alasan, lama.sumber("abaikan").at(i, "alasan"))
        here = None if j is None else (after[j].alasan, baru.sumber("abaikan").at(j, "alasan"))
        said = _excepted(before[i] if j is None and i is not None else after[j or 0])
        if not (there and here):
            yield changed(Hal.PENGECUALIAN, said, there, here)
        elif there[0] != here[0]:
            yield changed(Hal.ALASAN_PENGECUALIAN, said, there, here)


def deviation_changes(lama: Masukan, baru: Masukan, told: Collection[Place]) -> Iterator[TakTercetak]:
    """Deviations with another reason, and those that came or went and did nothing; ``told``: those that did."""
    before, after = (masukan.perjanjian.klausul for masukan in (lama, baru))
    for i, j in _paired(before, after, lambda one: (one.tindakan, one.sasaran, one.id)):
        there = None if i is None else (before[i].alasan or TANPA_ALASAN, lama.sumber("klausul").at(i))
        here = None if j is None else (after[j].alasan or TANPA_ALASAN, baru.sumber("klausul").at(j))
        said = _deviating(before[i] if j is None and i is not None else after[j or 0])
        if there and here:
            if there[0] != here[0]:
                yield changed(Hal.ALASAN_SIMPANGAN, said, there, here)
        elif (one := there or here) and one[1].place not in told:
            yield changed(Hal.SIMPANGAN, said, there, here)


def _paired(
    lama: Sequence[T], baru: Sequence[T], kunci: Callable[[T], Hashable]
) -> list[tuple[int | None, int | None]]:
    """Entries by what they are about, in whatever order they are written; the new ones first, in theirs."""
    before, after = ({name: at for at, name in enumerate(_counted(map(kunci, side)))} for side in (lama, baru))
    return [(before.get(name), after.get(name)) for name in dict.fromkeys(chain(after, before))]


def _counted(names: Iterator[Hashable]) -> Iterator[Hashable]:
    """Names, each with how often it came before."""
    often: Counter[Hashable] = Counter()
    for name in names:
        often[name] += 1
        yield name, often[name]


def _excepted(one: Pengecualian) -> str:
    return f"{one.periksa} (pada “{one.pada}”)" if one.pada else one.periksa


def _deviating(one: Simpangan) -> str:
    if not one.sisipkan:
        return f"{one.tindakan}: {one.sasaran}"
    where = "setelah" if one.sisipkan.setelah else "sebelum"
    return f"sisipkan: {where} {one.sasaran}"
