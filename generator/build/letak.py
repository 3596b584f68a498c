"""The files that problems are about: where in its line the words at fault stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import Place, Problem

_TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Berkas:
    """The lines of a project's files, each file read once and only when something is wrong in it."""

    folder: Path
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def line(self, place: Place) -> str:
        """The line a place is in, without its end; empty where there is none to show."""
        if place.file not in self._lines:
            self._lines[place.file] = self._read(place.file)
        lines = self._lines[place.file]
        return lines[place.line - 1] if 0 < place.line <= len(lines) else ""

    def _read(self, name: str) -> list[str]:
        try:
            # A file that is not text at all was told as such; there is no line of it to show.
            return (self.folder / name).read_text(encoding="utf-8-sig", errors="replace").split("\n")
        except OSError:  # what was found is that it cannot be read
            return []

    def locate(self, problem: Problem) -> Problem:
        """The problem with a column where its line shows one: of the words at fault, or of the first word."""
        place = problem.place
        if place.column or not place.line or not (line := self.line(place)):
            return problem
        start, _ = _span(line, problem.kutipan)
        return problem._replace(place=place._replace(column=start + 1))

    def span(self, problem: Problem) -> tuple[int, int]:
        """From where to where, counted from 0, the words at fault stand in their line."""
        line = self.line(problem.place)
        start, end = _span(line, problem.kutipan)
        if start == problem.place.column - 1:
            return start, end
        start = max(problem.place.column - 1, 0)
        token = _TOKEN.match(line, start)
        return start, token.end() if token else start + 1


def _span(line: str, words: str) -> tuple[int, int]:
    """Where words stand in a line; they may be wrapped, so as many of the first ones as it holds."""
    parts = words.split()
    for count in range(len(parts), 0, -1):
        pattern = r"\s+".join(map(re.escape, parts[:count]))
        if match := re.search(pattern, line):
            return match.span()
    first = _TOKEN.search(line)
    return (first.start(), len(line.rstrip())) if first else (0, 0)
