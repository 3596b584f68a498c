"""Agreements that cannot differ, because nothing they are made of does: they need not be composed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.data.berkas import label

_LOGO = re.compile(rb"logo:[ \t]*[\"']?([^\s\"',}#]+)")
_BAGIAN = ("agreements", "templates")


def unchanged(lama: Path, baru: Path, before: Mapping[str, Path], after: Mapping[str, Path]) -> frozenset[str]:
    """The names of agreements whose file and whatever they share are the same in both project folders.

    ``before`` and ``after``: the files of the agreements by name.
    """
    try:
        return _unchanged(lama, baru, before, after)
    except OSError:  # who composes the agreements will be told of that
        return frozenset()


def _unchanged(lama: Path, baru: Path, before: Mapping[str, Path], after: Mapping[str, Path]) -> frozenset[str]:
    if _shared(lama, before) != _shared(baru, after):
        return frozenset()
    return frozenset(
        name for name in before.keys() & after.keys() if before[name].read_bytes() == after[name].read_bytes()
    )


def _shared(folder: Path, own: Mapping[str, Path]) -> dict[str, bytes]:
    """The files all agreements share, with the emblems any of them names."""
    files = {label(folder, path): path.read_bytes() for path in _files(folder)}
    own_names = {label(folder, path) for path in own.values()}
    logos = {name for text in files.values() for name in _LOGO.findall(text)}
    for logo in sorted(logos):
        path = folder / os.fsdecode(logo)
        if path.is_file():
            files[f"logo {os.fsdecode(logo)}"] = path.read_bytes()
    return {name: content for name, content in files.items() if name not in own_names}


def _files(folder: Path) -> Iterator[Path]:
    for part in _BAGIAN:
        for where, _, names in os.walk(folder / part):
            yield from (Path(where, name) for name in names)
