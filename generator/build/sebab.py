"""Why files are made anew: what changed since they were written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.build.manifes import Entri, Tercatat
from generator.build.pembuat import PROGRAM, Pembuat


def causes(entri: Entri | None, paths: list[Path], makers: Pembuat, before: Mapping[str, Pembuat]) -> list[str]:
    """What is no longer as it was of the files and of what they were made with; before anything is written."""
    if entri is None:
        return ["belum pernah disusun"]
    found = [cause for path in paths if (cause := _file(path, entri.berkas.get(path.name)))]
    made_with = {one.pembuat for one in map(entri.berkas.get, (path.name for path in paths)) if one}
    for old in (before[id_] for id_ in sorted(made_with) if id_ in before):
        found += [*_libraries(old.pustaka, makers.pustaka), *_system(old.sistem, makers.sistem)]
    return list(dict.fromkeys(found))


def changed_inputs(entri: Entri | None, masukan: Mapping[str, str]) -> list[str]:
    """What a naskah was composed of and that is no longer the same."""
    before = dict(entri.masukan) if entri else {}
    names = sorted(before.keys() | masukan.keys()) if before else []
    return [_input(name, before, masukan) for name in names if before.get(name) != masukan.get(name)]


def _input(name: str, before: Mapping[str, str], now: Mapping[str, str]) -> str:
    if name not in before:
        return f"{name} (baru dipakai)"
    return name if name in now else f"{name} (tidak dipakai lagi)"


def _file(path: Path, one: Tercatat | None) -> str:
    if one is None:
        return f"{path.name} belum pernah disusun"
    if not path.is_file():
        return f"{path.name} tidak ada lagi"
    return "" if one.is_still(path) else f"{path.name} diubah sesudah disusun"


def _libraries(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            yield "program ini" if name == PROGRAM else f"{name} {before.get(name, '—')} → {now.get(name, '—')}"


def _system(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    if before and now:  # not where one of them knows of no PDF
        changed = sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
        yield from (f"berkas sistem {Path(path).name}" for path in changed)
