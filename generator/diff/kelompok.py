"""Changes that are the same in many naskah, told once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from generator.compare.ubahan import Jenis, Ubahan
from generator.diff.perbandingan import Keadaan, Perbandingan
from generator.diff.program import UbahanProgram
from generator.diff.takcetak import TakTercetak

_PASAL = re.compile(r"Pasal (\d+)")
Nama = tuple[str, ...]
"""The agreements a group is of."""

_SAMPAI = "sampai dengan"


@dataclass(frozen=True, slots=True)
class Kelompok:
    """The changes that all of these naskah, and no others, have; programmes are told of a single one.

    ``tempat_lain``: for each change the other places it has in some of them, with their names.
    """

    nama: Nama
    ubahan: tuple[Ubahan, ...]
    tempat_lain: tuple[dict[str, tuple[str, ...]], ...]
    program: tuple[UbahanProgram, ...] = ()
    tak_tercetak: tuple[TakTercetak, ...] = ()


def grouped(hasil: Sequence[Perbandingan]) -> list[Kelompok]:
    """The changes of all that changed, those of the most naskah first."""
    changed = [one for one in hasil if one.keadaan in (Keadaan.BERUBAH, Keadaan.TAK_TERCETAK)]
    effects, hidden = _effects(changed), _hidden(changed)
    programs: dict[Nama, tuple[UbahanProgram, ...]] = {(one.nama,): one.program for one in changed if one.program}
    groups = [
        _group(names, effects.get(names, ()), programs.get(names, ()), tuple(hidden.get(names, ())))
        for names in dict.fromkeys((*programs, *effects, *hidden))
    ]
    return sorted(groups, key=lambda group: (-len(group.nama), group.nama))


def _effects(changed: Iterable[Perbandingan]) -> dict[Nama, list[dict[str, Ubahan]]]:
    """The changes that do the same, by the naskah that have them: each as every one of these has it."""
    effects: dict[Hashable, dict[str, Ubahan]] = defaultdict(dict)
    for one in changed:
        often: Counter[Hashable] = Counter()
        for ubahan in one.ubahan:
            effect = _effect(ubahan)
            often[effect] += 1
            effects[effect, often[effect]][one.nama] = ubahan
    found: dict[Nama, list[dict[str, Ubahan]]] = defaultdict(list)
    for where in effects.values():
        found[tuple(where)].append(where)
    return found


def _hidden(changed: Iterable[Perbandingan]) -> dict[Nama, list[TakTercetak]]:
    """The changes that print nothing, by the agreements that have them: a shared profile has many."""
    names: dict[TakTercetak, list[str]] = defaultdict(list)
    for one in changed:
        for unprinted in one.tak_tercetak:
            names[unprinted].append(one.nama)
    found: dict[Nama, list[TakTercetak]] = defaultdict(list)
    for unprinted, where in names.items():
        found[tuple(where)].append(unprinted)
    return found


def _group(
    names: Nama,
    effects: Iterable[dict[str, Ubahan]],
    program: tuple[UbahanProgram, ...],
    hidden: tuple[TakTercetak, ...],
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
    return Kelompok(names, tuple(first), tuple(elsewhere), program, hidden)


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
