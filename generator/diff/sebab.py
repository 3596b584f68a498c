"""Which lines of which files caused a change: those that differ between the two sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from generator.compare.ubahan import Sebab, Ubahan
from generator.errors import Place

_KUNCI = re.compile(r"[\s-]*([a-z_]+):")
_BUTIR = re.compile(r"\s*- ")


class _Sisi(NamedTuple):
    """The lines of a file on one side, and the numbers of those that the other side has not."""

    baris: list[str]
    berubah: frozenset[int]


@dataclass(frozen=True, slots=True)
class PencariSebab:
    """Finds causes in the files of two project folders; each file is compared once."""

    lama: Path
    baru: Path
    _known: dict[str, tuple[_Sisi, _Sisi]] = field(default_factory=dict)

    def explain(self, ubahan: Ubahan) -> Ubahan:
        """The change with the places that caused it, of all that wrote its words.

        Where none of these changed, the nearest changed line of the same YAML entry: a programme left the naskah
        because of its status, not because of its name.
        """
        found = [sebab for sebab in ubahan.sebab if sebab.place.line in self._lines(sebab).berubah]
        return replace(ubahan, sebab=tuple(dict.fromkeys(found or self._near(ubahan.sebab))))

    def _near(self, causes: Iterable[Sebab]) -> Iterator[Sebab]:
        for sebab in causes:
            if sebab.jalur:
                lines = self._lines(sebab)
                begin, end = _entry(lines.baris, sebab.place.line)
                if line := min((line for line in lines.berubah if begin <= line < end), default=0):
                    yield Sebab(Place(sebab.place.file, line), _path(sebab.jalur, lines.baris[line - 1]), sebab.baru)

    def _lines(self, sebab: Sebab) -> _Sisi:
        name = sebab.place.file
        if name not in self._known:
            self._known[name] = _compared(_read(self.lama / name), _read(self.baru / name))
        return self._known[name][sebab.baru]


def _read(path: Path) -> list[str]:
    """The lines of a file; none where there is no such file on this side."""
    return path.read_text(encoding="utf-8-sig", errors="replace").split("\n") if path.is_file() else []


def _compared(lama: list[str], baru: list[str]) -> tuple[_Sisi, _Sisi]:
    gone: set[int] = set()
    come: set[int] = set()
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, lama, baru, autojunk=False).get_opcodes():
        if tag != "equal":
            gone.update(range(i1 + 1, i2 + 1))
            come.update(range(j1 + 1, j2 + 1))
    return _Sisi(lama, frozenset(gone)), _Sisi(baru, frozenset(come))


def _entry(lines: list[str], line: int) -> tuple[int, int]:
    """From which line to which the outermost list item around a line of YAML goes; nothing where there is none."""
    begin = next((at for at in range(line, 0, -1) if _top_item(lines[at - 1])), 0)
    if not begin or any(text and not text[0].isspace() and text[0] not in "#-" for text in lines[begin:line]):
        return line, line
    after = range(begin + 1, len(lines) + 1)
    end = next((at for at in after if _top_item(lines[at - 1]) or lines[at - 1][:1].isalpha()), len(lines) + 1)
    return begin, end


def _top_item(text: str) -> bool:
    match = _BUTIR.match(text)
    return match is not None and match.end() <= 4


def _path(jalur: str, text: str) -> str:
    """The path of a line in the entry that ``jalur`` leads into."""
    entry, bracket, _ = jalur.partition("]")
    key = _KUNCI.match(text)
    return f"{entry}{bracket}.{key[1]}" if key and bracket else entry + bracket
