"""Agreements that cannot differ, because nothing they are made of does: they need not be composed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.data.berkas import label

# An emblem may be named in every way YAML has, so whatever could be the name of a file is taken for one.
_NAMA = re.compile(rb"[^\s\"'{}\[\],]+[./][^\s\"'{}\[\],]+")
_NAMA_BERSPASI = re.compile(rb"logo[\"']?[ \t]*:[ \t]*[\"']?([^\n\"'#,}]*[^\s\"'#,}])")
_BAGIAN = ("agreements", "templates")
_DATA = ("agreements", "templates/istilah.yaml")


def unchanged(lama: Path, baru: Path, before: Mapping[str, Path], after: Mapping[str, Path]) -> frozenset[str]:
    """The names of agreements whose file and whatever they share are the same in both project folders.

    ``before`` and ``after``: the files of the agreements by name.
    """
    try:
        return _unchanged(lama, baru, before, after)
    except OSError:  # who composes the agreements will be told of that
        return frozenset()


def same_data(lama: Path, baru: Path, before: Mapping[str, Path], after: Mapping[str, Path]) -> frozenset[str]:
    """The names of agreements whose data are the same in both, emblems included, whatever the clauses are."""
    try:
        return _unchanged(lama, baru, before, after, _DATA)
    except OSError:  # who composes the agreements will be told of that
        return frozenset()


def _unchanged(
    lama: Path,
    baru: Path,
    before: Mapping[str, Path],
    after: Mapping[str, Path],
    parts: Sequence[str] = _BAGIAN,
) -> frozenset[str]:
    if _shared(lama, before, parts) != _shared(baru, after, parts):
        return frozenset()
    return frozenset(
        name for name in before.keys() & after.keys() if before[name].read_bytes() == after[name].read_bytes()
    )


def _shared(folder: Path, own: Mapping[str, Path], parts: Sequence[str]) -> dict[str, bytes]:
    """The files all agreements share in some parts of a project, with the emblems any of them names."""
    files = {label(folder, path): path.read_bytes() for path in _files(folder, parts)}
    own_names = {label(folder, path) for path in own.values()}
    for name in sorted(named_files(files.values())):
        if name not in files and (folder / name).is_file():
            files[name] = (folder / name).read_bytes()
    return {name: content for name, content in files.items() if name not in own_names}


def named_files(texts: Iterable[bytes]) -> frozenset[str]:
    """What data files name that could be a file: emblems lie anywhere in a project."""
    found = (name for text in texts for kind in (_NAMA, _NAMA_BERSPASI) for name in kind.findall(text))
    return frozenset(map(os.fsdecode, found))


def _files(folder: Path, parts: Sequence[str]) -> Iterator[Path]:
    for part in parts:
        if (folder / part).is_file():
            yield folder / part
        for where, _, names in os.walk(folder / part):
            yield from (Path(where, name) for name in names)
