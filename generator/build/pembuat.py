"""What files are made with: this program, the libraries it needs, and for a PDF files of the system too."""

from __future__ import annotations

import hashlib
import json
import platform
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import generator
from generator.build.sidik import installed

PROGRAM = "pks-generator"
"""What this program is called among the libraries."""
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Pembuat:
    """``pustaka``: versions by name, of Python and this program too. ``sistem``: size and time by path of a file.

    ``cap``: as long as it is the same, so is ``pustaka``.
    """

    cap: str
    pustaka: Mapping[str, str]
    sistem: Mapping[str, str]

    def id_for(self, format_: str) -> str:
        """Equal where a file of this format would come out the same."""
        return self._with_system if format_ == "pdf" else self._without

    @cached_property
    def _with_system(self) -> str:
        return _digest([self.pustaka, self.sistem])

    @cached_property
    def _without(self) -> str:
        return _digest([self.pustaka])

    def still_there(self) -> bool:
        """Whether the files of the system are what they were."""
        return all(_state(path) == state for path, state in self.sistem.items())


def _digest(made_with: list[Mapping[str, str]]) -> str:
    return hashlib.sha256(json.dumps(made_with, sort_keys=True).encode()).hexdigest()[:16]


def with_system(cap: str, system: Mapping[str, str]) -> Pembuat:
    """What files are made with now."""
    return Pembuat(cap, libraries(), system)


def system_for(families: Iterable[str]) -> Mapping[str, str]:
    """The files of the system that PDFs in these fonts are made with. Loads WeasyPrint."""
    from generator.writers.pdf.sistem import system_files

    return {str(path): _state(path) for path in system_files(families)}


@cache
def libraries() -> Mapping[str, str]:
    """The version of each library this program needs, of Python, and the digest of the program itself."""
    # Of two with one name the first is in use.
    dists = [path for path in map(Path, installed()) if path.suffix == ".dist-info"]
    folders = {_plain(path.name.partition("-")[0]): path for path in reversed(dists)}
    found = {"python": platform.python_version(), PROGRAM: _program()}
    left = list(_needs(folders[PROGRAM]) if PROGRAM in folders else folders)
    while left:
        name = left.pop()
        if name not in found and name in folders:  # what is only for another system is not there
            found[name] = _version(folders[name])
            left += _needs(folders[name])
    return dict(sorted(found.items()))


def _version(info: Path) -> str:
    return info.stem.partition("-")[2]


def _needs(info: Path) -> Iterator[str]:
    """What a library cannot do without; what only an extra needs does not count."""
    head, _, _ = (info / "METADATA").read_text(encoding="utf-8").partition("\n\n")
    for line in head.splitlines():
        key, _, value = line.partition(":")
        words, _, condition = value.partition(";")
        if key == "Requires-Dist" and "extra" not in condition and (match := _NAME.search(words)):
            yield _plain(match[0])


def _plain(name: str) -> str:
    """A name as all ways to write it have it in common."""
    return name.lower().replace("_", "-").replace(".", "-")


def _program() -> str:
    root = Path(generator.__file__).parent
    whole = hashlib.sha256()
    for path in sorted(path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        whole.update(f"{path.relative_to(root).as_posix()}\n".encode())
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def _state(path: str | Path) -> str:
    try:
        stat = Path(path).stat()
    except OSError:
        return ""
    return f"{stat.st_size} {stat.st_mtime_ns}"
