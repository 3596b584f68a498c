"""Changes that are the same in many naskah, told once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from generator.compare.ubahan import Jenis, Ubahan
from generator.diff.perbandingan import Keadaan, Perbandingan
from generator.diff.program import UbahanProgram

_PASAL = re.compile(r"Pasal (\d+)")
_SAMPAI = "sampai dengan"


@dataclass(frozen=True, slots=True)
class Kelompok:
    """The changes that all of these naskah, and no others, have; programmes are told of a single one.

    ``tempat_lain``: for each change the other places it has in some of them, with their names.
    """

    nama: tuple[str, ...]
    ubahan: tuple[Ubahan, ...]
    tempat_lain: tuple[dict[str, tuple[str, ...]], ...]
    program: tuple[UbahanProgram, ...] = ()


def grouped(hasil: Sequence[Perbandingan]) -> list[Kelompok]:
    """The changes of all that changed, those of the most naskah first."""
    changed = [one for one in hasil if one.keadaan is Keadaan.BERUBAH]
    effects: dict[Hashable, dict[str, Ubahan]] = defaultdict(dict)
    for one in changed:
        often: Counter[Hashable] = Counter()
        for ubahan in one.ubahan:
            effect = _effect(ubahan)
            often[effect] += 1
            effects[effect, often[effect]][one.nama] = ubahan
    sets: dict[tuple[str, ...], list[dict[str, Ubahan]]] = {(one.nama,): [] for one in changed if one.program}
    for where in effects.values():
        sets.setdefault(tuple(where), []).append(where)
    programs = {one.nama: one.program for one in changed}
    groups = [_group(names, found, programs[names[0]] if len(names) == 1 else ()) for names, found in sets.items()]
    return sorted(groups, key=lambda group: (-len(group.nama), group.nama))


def _group(
    names: tuple[str, ...], effects: Iterable[dict[str, Ubahan]], program: tuple[UbahanProgram, ...]
) -> Kelompok:
    """Effects of the same naskah, each told as the first of them has it."""
    first, elsewhere = [], []
    for where in effects:
        ubahan = next(iter(where.values()))
        places: dict[str, list[str]] = defaultdict(list)
        for name, one in where.items():
            if one.tempat != ubahan.tempat:
                places[one.tempat].append(name)
        first.append(ubahan)
        elsewhere.append({letak: tuple(found) for letak, found in places.items()})
    return Kelompok(names, tuple(first), tuple(elsewhere), program)


def _moved_by(ubahan: Ubahan) -> Hashable:
    """By how much numbers moved: those of Pasal by a step, those inside one as they are called there."""
    first = [(_PASAL.search(letak), _PASAL.sub("", letak)) for letak in (ubahan.letak_lama, ubahan.letak)]
    (before, rest_before), (after, rest_after) = first
    if before and after and not rest_after.replace(_SAMPAI, "").strip():
        return int(after[1]) - int(before[1])
    return rest_before, rest_after


def _effect(ubahan: Ubahan) -> Hashable:
    """What makes two changes the same: what they do to the words of a clause, whatever its number."""
    if ubahan.jenis is Jenis.NOMOR:
        return ubahan.jenis, ubahan.klausul, _moved_by(ubahan)
    pieces = tuple((potong.lama, potong.baru) for larik in ubahan.larik for potong in larik.potong if not potong.tetap)
    return ubahan.jenis, ubahan.klausul, ubahan.hal, ubahan.alasan, pieces
