"""Reading a DOCX back the way Word does, and comparing it with the naskah.

The counting follows ECMA-376 part 1, 17.9: a level starts again after any earlier level, a number definition with a
start override starts again when it is first used, and definitions of one abstract list count together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from generator.naskah.cetakan import printed
from generator.naskah.tree import Naskah
from generator.verify.beda import compare, squeeze

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def verify_docx(data: bytes, naskah: Naskah) -> None:
    """Raise :class:`Berbeda` unless the body of the file reads, numbers included, as the naskah does."""
    compare(
        squeeze(printed(naskah)), squeeze(piece for par in Word(data).paragraphs for piece in (par.nomor, par.teks))
    )


@dataclass(frozen=True)
class Par:
    """A paragraph of the body: its words, line breaks as ``\\n``; its style; its number as printed; its element."""

    teks: str
    style: str
    nomor: str
    xml: Any


@dataclass
class Word:
    """The parts of a DOCX, and its paragraphs with the numbers Word computes."""

    data: bytes
    _counters: dict[str, list[int]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with ZipFile(BytesIO(self.data)) as package:
            return {name: package.read(name) for name in package.namelist()}

    def part(self, name: str) -> Any:
        """The root element of ``word/NAME.xml``."""
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    @cached_property
    def body(self) -> Any:
        return self.part("document").find(f"{W}body")

    @cached_property
    def paragraphs(self) -> list[Par]:
        return list(self._read())

    def _read(self) -> Iterator[Par]:
        for p in self.body.iter(f"{W}p"):
            properties = {e.tag: e for e in p[0]}
            style = properties[f"{W}pStyle"].get(f"{W}val")
            direct = properties.get(f"{W}numPr")
            numbered = self._styled.get(style) if direct is None else _numbered(direct)
            yield Par(words(p), style, self._count(*numbered) if numbered else "", p)

    @cached_property
    def _styled(self) -> dict[str, tuple[str, int]]:
        """The numbering of each style that has one."""
        styles = self.part("styles").findall(f"{W}style")
        found = ((style.get(f"{W}styleId"), style.find(f"{W}pPr/{W}numPr")) for style in styles)
        return {name: _numbered(properties) for name, properties in found if properties is not None}

    @cached_property
    def _numbering(self) -> Any:
        return self.part("numbering")

    @cached_property
    def _lists(self) -> dict[str, tuple[str, frozenset[int]]]:
        """For each number definition the id of its abstract list, and the levels it starts again."""
        return {
            num.get(f"{W}numId"): (
                num.find(f"{W}abstractNumId").get(f"{W}val"),
                frozenset(int(e.get(f"{W}ilvl")) for e in num.findall(f"{W}lvlOverride")),
            )
            for num in self._numbering.findall(f"{W}num")
        }

    @cached_property
    def _levels(self) -> dict[str, list[tuple[str, str]]]:
        """For each abstract list the number format and the text of its levels."""
        return {
            abstract.get(f"{W}abstractNumId"): [
                (lvl.find(f"{W}numFmt").get(f"{W}val"), lvl.find(f"{W}lvlText").get(f"{W}val"))
                for lvl in abstract.findall(f"{W}lvl")
            ]
            for abstract in self._numbering.findall(f"{W}abstractNum")
        }

    def _count(self, num_id: str, level: int) -> str:
        abstract_id, overridden = self._lists[num_id]
        counters = self._counters.setdefault(abstract_id, [0] * _LEVELS)
        if level in overridden and (num_id, level) not in self._started:
            counters[level] = 0
        self._started.add((num_id, level))
        for above in range(level):
            counters[above] = counters[above] or 1
        counters[level] += 1
        counters[level + 1 :] = [0] * (_LEVELS - 1 - level)
        return _printed(self._levels[abstract_id], level, counters)


def words(element: Any, tag: str = f"{W}t") -> str:
    """The words inside an element; line breaks as ``\\n``."""
    return "".join("\n" if e.tag == f"{W}br" else e.text or "" for e in element.iter(tag, f"{W}br"))


def _numbered(properties: Any) -> tuple[str, int]:
    """The number definition and the level that a ``w:numPr`` names."""
    values = {e.tag: e.get(f"{W}val") for e in properties}
    return values[f"{W}numId"], int(values.get(f"{W}ilvl", 0))


def _printed(levels: list[tuple[str, str]], level: int, counters: list[int]) -> str:
    text = levels[level][1]
    for index, (number_format, _) in enumerate(levels, 1):
        if f"%{index}" in text:
            text = text.replace(f"%{index}", _shown(number_format, counters[index - 1]))
    return text


def _shown(number_format: str, number: int) -> str:
    if number_format == "lowerLetter":
        return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)
    if number_format == "upperRoman":
        digits = ""
        for value, letters in _ROMAN:
            count, number = divmod(number, value)
            digits += letters * count
        return digits
    return str(number)
