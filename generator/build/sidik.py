"""What the result of a check depends on, as digests: equal digests, equal result.

Nothing is loaded here that reads agreements: who has all results already must not wait for it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path

import generator
from generator.data.berkas import stems
from generator.errors import UserError

_MEMBACA = os.O_RDONLY | getattr(os, "O_BINARY", 0)  # where the system knows of it, it would change ends of lines
_SEKALI_BACA = 1 << 16


@dataclass(frozen=True, slots=True)
class Sidik:
    """``bersama``: of all that every result depends on. ``perjanjian``: of each agreement's own file, by name."""

    bersama: str
    perjanjian: Mapping[str, str]


def fingerprint(folder: Path) -> Sidik | None:
    """The digests of a project; None where something in it cannot be read, or may change unseen."""
    try:
        own = {str(path): name for name, path in stems(folder, folder / "agreements")[0].items()}
        shared, found = [program()], {}
        for part in ("agreements", "templates"):
            for file in _files(os.path.join(folder, part)):  # noqa: PTH118  # thousands of Paths take long
                shared.append(file.path.removeprefix(str(folder)))
                if file.path in own:
                    found[own[file.path]] = _digest(file)
                else:
                    shared.append(_digest(file))
        whole = "\n".join(shared).encode(errors="surrogateescape")
        return Sidik(hashlib.sha256(whole).hexdigest(), found)
    except (OSError, UserError):  # whoever checks it will be told of that
        return None


def digest(path: str | Path) -> str:
    """Of the bytes of a file. Raises OSError, also for what is none: a pipe would be waited for."""
    if not os.path.isfile(path):  # noqa: PTH113
        raise OSError(path)
    return _sha256(path)


def _digest(file: os.DirEntry[str]) -> str:
    """The same, of what a folder was seen to hold. Raises OSError."""
    if not file.is_file():  # mostly known already, without asking the system
        raise OSError(file.path)
    return _sha256(file.path)


def _sha256(path: str | Path) -> str:
    """Read by the system's own calls: a file object for each of thousands takes longer than its digest."""
    whole = hashlib.sha256()
    handle = os.open(path, _MEMBACA)
    try:
        while part := os.read(handle, _SEKALI_BACA):
            whole.update(part)
    finally:
        os.close(handle)
    return whole.hexdigest()


def _files(folder: str) -> Iterator[os.DirEntry[str]]:
    """Every file below a folder, in a fixed order; a link to a folder is not followed. Raises OSError."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=attrgetter("name"))
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path)
        else:
            yield entry


@cache
def program() -> str:
    """Which program this is: Python, the libraries, and our own files, which somebody may be working on."""
    root = os.path.dirname(generator.__file__)  # noqa: PTH120  # hundreds of Paths take longer than all the rest
    own = []
    for file in _files(root):
        if file.name.endswith(".py"):
            stat = file.stat()
            own.append(f"{file.path.removeprefix(root)} {stat.st_mtime_ns} {stat.st_size}")
    libraries = sorted(os.path.basename(path) for path in installed())  # noqa: PTH119
    return hashlib.sha256("\n".join([sys.version, *libraries, *own]).encode()).hexdigest()[:16]


def installed() -> Iterator[str]:
    """The folder that pip keeps of each library, called by its name and version; what Python finds first comes first.

    Python's own way to ask takes longer.
    """
    for folder in sys.path:
        if os.path.isdir(folder):  # noqa: PTH112
            names = (name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info")))  # noqa: PTH208
            yield from (os.path.join(folder, name) for name in names)  # noqa: PTH118
