"""The parts of a DOCX, and its paragraphs as Word shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from generator.verify.docx.penomoran import Penomoran, W

_PAR, _TEXT, _BREAK, _LIST, _VALUE = f"{W}p", f"{W}t", f"{W}br", f"{W}numPr", f"{W}val"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Par:
    """A paragraph of the body: its words, line breaks as ``\\n``; its style; its number as printed; its element.

    ``rapat``: no white space stands between its number and its words.
    """

    teks: str
    style: str
    nomor: str
    xml: Any
    rapat: bool = False


@dataclass
class Word:
    """The parts of a DOCX, and its paragraphs with the numbers Word computes."""

    data: bytes

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
        penomoran = Penomoran(self.part("numbering"))
        for p, teks in _texts(self.body):
            properties = p[0]
            style = properties[0].get(_VALUE)
            direct = properties.find(_LIST)
            numbered = self._styled.get(style) if direct is None else _numbered(direct)
            nomor, rapat = penomoran.count(*numbered) if numbered else ("", False)
            yield Par(teks, style, nomor, p, rapat)

    @cached_property
    def bookmark_starts(self) -> dict[str, Any]:
        """The start of each bookmark of the body, by its name."""
        return {e.get(f"{W}name"): e for e in self.body.iter(f"{W}bookmarkStart")}

    @cached_property
    def numbers(self) -> dict[Any, str]:
        """The number of each paragraph, by its element."""
        return {par.xml: par.nomor for par in self.paragraphs}

    @cached_property
    def _styled(self) -> dict[str, tuple[str, int]]:
        """The numbering of each style that has one."""
        styles = self.part("styles").findall(f"{W}style")
        found = ((style.get(f"{W}styleId"), style.find(f"{W}pPr/{W}numPr")) for style in styles)
        return {name: _numbered(properties) for name, properties in found if properties is not None}


def _texts(body: Any) -> Iterator[tuple[Any, str]]:
    """Every paragraph with its words; paragraphs do not stand in each other."""
    par, text = None, ""
    for e in body.iter(_PAR, _TEXT, _BREAK):
        tag = e.tag
        if tag == _TEXT:
            text += kept(e)
        elif tag == _BREAK:
            text += "\n"
        else:
            if par is not None:
                yield par, text
            par, text = e, ""
    if par is not None:
        yield par, text


def words(element: Any, tag: str = _TEXT) -> str:
    """The words inside an element; line breaks as ``\\n``."""
    return "".join([kept(e) if e.tag == tag else "\n" for e in element.iter(tag, _BREAK)])


def kept(t: Any) -> str:
    """The words of a ``w:t``: Word trims them where it is not said that their space is kept."""
    text: str = t.text or ""
    return text if t.get(_SPACE) == "preserve" else text.strip()


def _numbered(properties: Any) -> tuple[str, int]:
    """The number definition and the level that a ``w:numPr`` names."""
    *level, num_id = (e.get(_VALUE) for e in properties)
    return num_id, int(level[0]) if level else 0
