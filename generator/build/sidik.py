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
from pathlib import Path

import generator
from generator.data.berkas import stems
from generator.errors import UserError


@dataclass(frozen=True, slots=True)
class Sidik:
    """``bersama``: of all that every result depends on. ``perjanjian``: of each agreement's own file, by name."""

    bersama: str
    perjanjian: Mapping[str, str]


def fingerprint(folder: Path) -> Sidik | None:
    """The digests of a project; None where something in it cannot be read, or may change unseen."""
    try:
        shared = hashlib.sha256(f"{program()}\n".encode())
        own = {str(path): name for name, path in stems(folder, folder / "agreements")[0].items()}
        found = {}
        for part in ("agreements", "templates"):
            for path in _files(os.path.join(folder, part)):  # noqa: PTH118  # thousands of Paths take long
                shared.update(f"{path.removeprefix(str(folder))}\n".encode(errors="surrogateescape"))
                if path in own:
                    found[own[path]] = digest(path)
                else:
                    shared.update(f"{digest(path)}\n".encode())
        return Sidik(shared.hexdigest(), found)
    except (OSError, UserError):  # whoever checks it will be told of that
        return None


def digest(path: str | Path) -> str:
    """Of the bytes of a file. Raises OSError, also for what is none: a pipe would be waited for."""
    if not os.path.isfile(path):  # noqa: PTH113
        raise OSError(path)
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return hashlib.sha256(file.read()).hexdigest()


def _files(folder: str) -> Iterator[str]:
    """Every file below a folder, in a fixed order. Raises OSError, also for a link to a folder: it is not followed."""
    for where, folders, names in os.walk(folder, onerror=_refuse):
        folders.sort()
        for name in folders:
            if os.path.islink(os.path.join(where, name)):  # noqa: PTH114, PTH118
                raise OSError(name)
        yield from (os.path.join(where, name) for name in sorted(names))  # noqa: PTH118


def _refuse(error: OSError) -> None:
    raise error


@cache
def program() -> str:
    """Which program this is: Python, the libraries, and our own files, which somebody may be working on."""
    root = Path(generator.__file__).parent
    own = [
        f"{path.relative_to(root)} {(stat := path.stat()).st_mtime_ns} {stat.st_size}" for path in root.rglob("*.py")
    ]
    libraries = sorted(path.name for path in installed())
    return hashlib.sha256("\n".join([sys.version, *libraries, *sorted(own)]).encode()).hexdigest()[:16]


def installed() -> Iterator[Path]:
    """The folder that pip keeps of each library, called by its name and version; what Python finds first comes first.

    Python's own way to ask takes longer.
    """
    for folder in map(Path, sys.path):
        if folder.is_dir():
            yield from (path for path in folder.iterdir() if path.suffix in (".dist-info", ".egg-info"))
