"""The numbers of paragraphs in a file that anybody wrote: what is missing or unknown is passed over."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from generator.verify.docx.penomoran import Aras, Penomoran, W, letters, roman

_VALUE = f"{W}val"
_LEVELS = range(9)
_NONE = Aras(1, "none", "", "nothing")
_BULLET = "–"
_COUNTED = 26 * 9
"""The highest number written in letters: a file may ask for any, and a letter more is written for every 26."""


class PenomoranAsing(Penomoran):
    """The lists of any DOCX; counts as :class:`Penomoran` does."""

    def number(self, num_id: str, level: int) -> str:
        """The next number on this level; nothing where the file does not say which list that is."""
        if num_id not in self.lists or level not in _LEVELS:
            return ""
        return self.count(num_id, level)[0]

    def level_of(self, num_id: str, style: str) -> int | None:
        """The level of a list that is made for a style."""
        return self._styled.get((num_id, style))

    def levels(self, num_id: str) -> Mapping[int, Aras]:
        """The levels of a number definition, with those it defines by itself."""
        return self._levels[num_id]

    def shown(self, number_format: str, number: int) -> str:
        """A number in its format; one that no draft of ours has, or that nobody counts in letters, in digits."""
        if number > _COUNTED:
            return str(number)
        match number_format:
            case "lowerLetter":
                return letters(number)
            case "upperLetter":
                return letters(number).upper()
            case "upperRoman":
                return roman(number)
            case "lowerRoman":
                return roman(number).lower()
            case "decimalZero":
                return f"{number:02}"
            case "none" | "bullet":
                return ""
            case _:
                return str(number)

    @cached_property
    def lists(self) -> dict[str, tuple[str, dict[int, int]]]:
        """For each number definition the id of its abstract list, and where it starts levels anew."""
        return {
            num_id: (abstract, {at: int(start) for at, start in map(_start, num.findall(f"{W}lvlOverride")) if start})
            for num_id, (num, abstract) in self._nums.items()
        }

    @cached_property
    def _nums(self) -> dict[str, tuple[Any, str]]:
        nums = () if self.xml is None else self.xml.findall(f"{W}num")
        found = ((num.get(f"{W}numId"), num, num.find(f"{W}abstractNumId")) for num in nums)
        named = ((num_id, num, e.get(_VALUE)) for num_id, num, e in found if num_id and e is not None)
        return {num_id: (num, self._meant(abstract)) for num_id, num, abstract in named if abstract in self._abstrak}

    @cached_property
    def _abstrak(self) -> dict[str, Any]:
        return {e.get(f"{W}abstractNumId"): e for e in self.xml.findall(f"{W}abstractNum")}

    def _meant(self, abstract: str) -> str:
        """A list may only name a list style, whose levels stand in the list that defines that style."""
        link = self._abstrak[abstract].find(f"{W}numStyleLink")
        if link is None:
            return abstract
        style = link.get(_VALUE)
        linked = (
            key
            for key, e in self._abstrak.items()
            if (own := e.find(f"{W}styleLink")) is not None and own.get(_VALUE) == style
        )
        return next(linked, abstract)

    @cached_property
    def _levels(self) -> dict[str, dict[int, Aras]]:
        return {
            num_id: dict.fromkeys(_LEVELS, _NONE)
            | _defined(self._abstrak[abstract].findall(f"{W}lvl"))
            | _defined(num.findall(f"{W}lvlOverride/{W}lvl"))
            for num_id, (num, abstract) in self._nums.items()
        }

    @cached_property
    def _styled(self) -> dict[tuple[str, str], int]:
        return {
            (num_id, style.get(_VALUE)): _level(level)
            for num_id, (_, abstract) in self._nums.items()
            for level in self._abstrak[abstract].findall(f"{W}lvl")
            if (style := level.find(f"{W}pStyle")) is not None
        }


def _start(override: Any) -> tuple[int, str | None]:
    """Which level an override is about, and where it starts it, if it does."""
    own = override.find(f"{W}startOverride")
    if own is None:
        own = override.find(f"{W}lvl/{W}start")
    start = None if own is None else own.get(_VALUE)
    return _level(override), start if start and start.isdecimal() else None


def _level(element: Any) -> int:
    level = element.get(f"{W}ilvl", "0")
    return int(level) if level.isdecimal() else 0


def _defined(levels: list[Any]) -> dict[int, Aras]:
    return {_level(level): _aras(level) for level in levels}


def _aras(level: Any) -> Aras:
    values = {e.tag: e.get(_VALUE, "") for e in level}
    number_format = values.get(f"{W}numFmt", "decimal")
    teks = values.get(f"{W}lvlText", "")
    start = values.get(f"{W}start", "1")
    if number_format == "bullet":
        # The sign is one of a font of symbols, and says nothing without it.
        teks = _BULLET if teks else ""
    return Aras(int(start) if start.isdecimal() else 1, number_format, teks, values.get(f"{W}suff", "tab"))
