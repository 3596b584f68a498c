"""The numbers Word computes for paragraphs.

The counting follows ECMA-376 part 1, 17.9: a level starts again after any earlier level, a number definition with a
start override starts again when it is first used, and definitions of one abstract list count together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator.verify.beda import Berbeda

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_NUMBER = re.compile("%([1-9])")
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


@dataclass(frozen=True, slots=True)
class Aras:
    """A level: where it starts, how its number is written and in which words, and what stands after it."""

    mulai: int
    format: str
    teks: str
    sesudah: str


@dataclass
class Penomoran:
    """The lists of a DOCX, counted paragraph by paragraph; ``xml`` is the numbering part."""

    xml: Any
    _counters: dict[str, list[int | None]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    def count(self, num_id: str, level: int) -> tuple[str, bool]:
        """The next number on this level, and whether the words stand close to it."""
        abstract_id, overrides = self.lists[num_id]
        levels = self.levels(num_id)
        counters = self._counters.setdefault(abstract_id, [None] * _LEVELS)
        if level in overrides and (num_id, level) not in self._started:
            counters[level] = None
        self._started.add((num_id, level))
        for above in range(level):
            if counters[above] is None:
                counters[above] = overrides.get(above, levels[above].mulai)
        last = counters[level]
        counters[level] = overrides.get(level, levels[level].mulai) if last is None else last + 1
        counters[level + 1 :] = [None] * (_LEVELS - 1 - level)
        return self._printed(levels, level, counters), levels[level].sesudah == "nothing"

    def levels(self, num_id: str) -> Mapping[int, Aras]:
        """The levels of a number definition."""
        return self._abstracts[self.lists[num_id][0]]

    def _printed(self, levels: Mapping[int, Aras], level: int, counters: list[int | None]) -> str:
        def shown(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            return self.shown(levels[index].format, counters[index] or 0)

        return _NUMBER.sub(shown, levels[level].teks)

    def shown(self, number_format: str, number: int) -> str:
        """A number in its format. Raises :class:`Berbeda` for one that our writer does not use."""
        match number_format:
            case "decimal":
                return str(number)
            case "lowerLetter":
                return letters(number)
            case "upperRoman":
                return roman(number)
            case _:
                raise Berbeda("decimal, lowerLetter, upperRoman", number_format)

    @cached_property
    def lists(self) -> dict[str, tuple[str, dict[int, int]]]:
        """For each number definition the id of its abstract list, and where it starts levels anew."""
        return {
            num.get(f"{W}numId"): (
                num.find(f"{W}abstractNumId").get(f"{W}val"),
                {int(e.get(f"{W}ilvl")): int(e[0].get(f"{W}val")) for e in num.findall(f"{W}lvlOverride")},
            )
            for num in self.xml.findall(f"{W}num")
        }

    @cached_property
    def _abstracts(self) -> dict[str, _Abstrak]:
        return {e.get(f"{W}abstractNumId"): _Abstrak(e) for e in self.xml.findall(f"{W}abstractNum")}


class _Abstrak(dict[int, Aras]):
    """The levels of an abstract list, read when they are asked for: of nine most are never used."""

    def __init__(self, xml: Any) -> None:
        super().__init__()
        self._xml = xml.findall(f"{W}lvl")

    def __missing__(self, level: int) -> Aras:
        values = {e.tag: e.get(f"{W}val") for e in self._xml[level]}
        suffix = values.get(f"{W}suff", "tab")
        aras = Aras(int(values[f"{W}start"]), values[f"{W}numFmt"], values[f"{W}lvlText"], suffix)
        return self.setdefault(level, aras)


def letters(number: int) -> str:
    """1 → "a", 27 → "aa"."""
    return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """4 → "IV"."""
    digits = ""
    for value, signs in _ROMAN:
        count, number = divmod(number, value)
        digits += signs * count
    return digits
