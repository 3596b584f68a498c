"""Reads a DOCX the way Word does, as far as the tests need: paragraphs, their numbers, bookmarks, fields and controls.

The counting follows ECMA-376 part 1, 17.9: a level starts again after any earlier level, a number definition with a
start override starts again when it is first used, and definitions of one abstract list count together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Par:
    """A paragraph of the body: its words, line breaks as ``\\n``; its style; its number as printed; its element."""

    teks: str
    style: str
    nomor: str
    xml: Any


@dataclass
class Word:
    """The parts of a DOCX."""

    data: bytes
    counters: dict[str, list[int]] = field(default_factory=dict)
    started: set[tuple[str, int]] = field(default_factory=set)

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with ZipFile(BytesIO(self.data)) as package:
            return {name: package.read(name) for name in package.namelist()}

    def part(self, name: str) -> Any:
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    @cached_property
    def body(self) -> Any:
        return self.part("document").find(f"{W}body")

    @cached_property
    def numbering(self) -> Any:
        return self.part("numbering")

    @cached_property
    def styles(self) -> Any:
        return self.part("styles")

    @cached_property
    def paragraphs(self) -> list[Par]:
        return [self._paragraph(p) for p in self.body.iter(f"{W}p")]

    @property
    def bookmarks(self) -> list[str]:
        return [b.get(f"{W}name") for b in self.body.iter(f"{W}bookmarkStart")]

    def bookmarked(self, name: str) -> Par:
        """The paragraph a bookmark starts in."""
        start = next(b for b in self.body.iter(f"{W}bookmarkStart") if b.get(f"{W}name") == name)
        return next(p for p in self.paragraphs if p.xml is start.getparent())

    def fields(self) -> list[tuple[str, str]]:
        """Instruction and cached text of every field of the body."""
        out: list[list[str]] = []
        state = ""
        for run in self.body.iter(f"{W}r"):
            char = run.find(f"{W}fldChar")
            if char is not None:
                state = char.get(f"{W}fldCharType")
                out += [["", ""]] if state == "begin" else []
            elif state in {"begin", "separate"}:
                out[-1][state == "separate"] += words(run, f"{W}instrText" if state == "begin" else f"{W}t")
        return [(instruction.strip(), cached) for instruction, cached in out]

    def controls(self) -> list[tuple[str, str, str]]:
        """Tag, id and words of every content control."""
        return [
            (sdt.find(f".//{W}tag").get(f"{W}val"), sdt.find(f".//{W}id").get(f"{W}val"), words(sdt))
            for sdt in self.body.iter(f"{W}sdt")
        ]

    # --- numbers --------------------------------------------------------------------------------------------------

    def _paragraph(self, p: Any) -> Par:
        style = p.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        direct = p.find(f"{W}pPr/{W}numPr")
        styled = self.styles.find(f"{W}style[@{W}styleId='{style}']/{W}pPr/{W}numPr")
        numbered = styled if direct is None else direct
        return Par(words(p), style, "" if numbered is None else self._count(numbered), p)

    def _count(self, numbered: Any) -> str:
        level = _value(numbered, "ilvl", 0)
        num = self.numbering.find(f"{W}num[@{W}numId='{_value(numbered, 'numId', 0)}']")
        abstract_id = num.find(f"{W}abstractNumId").get(f"{W}val")
        abstract = self.numbering.find(f"{W}abstractNum[@{W}abstractNumId='{abstract_id}']")
        counters = self.counters.setdefault(abstract_id, [0] * 9)
        override = num.find(f"{W}lvlOverride[@{W}ilvl='{level}']")
        key = (num.get(f"{W}numId"), level)
        if override is not None and key not in self.started:
            counters[level] = 0
        self.started.add(key)
        for above in range(level):
            counters[above] = counters[above] or 1
        counters[level] += 1
        counters[level + 1 :] = [0] * (8 - level)
        return _printed(abstract, level, counters)


def words(element: Any, tag: str = f"{W}t") -> str:
    """The words inside an element; line breaks as ``\\n``."""
    return "".join("\n" if e.tag == f"{W}br" else e.text or "" for e in element.iter(tag, f"{W}br"))


def _value(parent: Any, tag: str, default: int) -> int:
    found = parent.find(f"{W}{tag}")
    return default if found is None else int(found.get(f"{W}val"))


def _printed(abstract: Any, level: int, counters: list[int]) -> str:
    levels = abstract.findall(f"{W}lvl")
    text: str = levels[level].find(f"{W}lvlText").get(f"{W}val")
    for i, lvl in enumerate(levels):
        text = text.replace(f"%{i + 1}", _shown(lvl.find(f"{W}numFmt").get(f"{W}val"), counters[i]))
    return text


def _shown(number_format: str, number: int) -> str:
    if number_format == "lowerLetter":
        return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)
    if number_format == "upperRoman":
        return ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")[number]
    return str(number)
