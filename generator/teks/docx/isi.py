"""The paragraphs and tables of a Word file as lines, changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any

from generator.naskah.cetakan import TITIK_DUA
from generator.teks.docx.paket import Paket
from generator.teks.docx.penomoran import PenomoranAsing
from generator.verify.docx.baca import kept
from generator.verify.docx.penomoran import W
from generator.writers.text import GANTI_BARIS, SEL

_VALUE = f"{W}val"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PAR, _TABLE, _ROW, _CELL, _BOX = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}txbxContent"
_TEXT, _NOTES = f"{W}t", {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_SIGNS = {f"{W}tab": " ", f"{W}ptab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}

_GONE = {f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "tcPr", "trPr", "tblPr", "sectPr")}
"""What is deleted, moved away, or says only how the rest looks."""

_GONE_ROW = (f"{W}trPr/{W}del", f"{W}trPr/{W}moveFrom")
_GONE_CELL = (f"{W}tcPr/{W}cellDel",)
_GONE_END = (f"{W}pPr/{W}rPr/{W}del", f"{W}pPr/{W}rPr/{W}moveFrom")


@dataclass
class Isi:
    """Reads a package once, from the beginning: numbers are counted while it goes on."""

    paket: Paket
    _notes: list[tuple[str, str]] = field(default_factory=list)
    _rest: str = ""

    def lines(self) -> Iterator[str]:
        """The lines of the body, then its notes."""
        yield from self._blocks(self.paket.body)
        for number, (kind, note_id) in zip(count(1), self._notes, strict=False):
            if (note := self._note(kind, note_id)) is not None:
                yield f"[{number}] {GANTI_BARIS.join(self._blocks(note))}"

    # --- blocks ---------------------------------------------------------------------------------------------------

    def _blocks(self, parent: Any) -> Iterator[str]:
        """The lines of what stands in a body, a cell, a box or a note."""
        yield from self._inside(parent)
        yield from self._left()

    def _left(self) -> Iterator[str]:
        """What a deleted end of a paragraph would join to the next one, where there is none."""
        rest, self._rest = self._rest, ""
        if line := _line("", rest):
            yield line

    def _inside(self, parent: Any) -> Iterator[str]:
        for e in _children(parent):
            if e.tag == _PAR:
                yield from self._paragraph(e)
            elif e.tag == _TABLE:
                yield from self._left()
                yield from self._rows(e)
            else:
                yield from self._inside(e)

    def _rows(self, parent: Any) -> Iterator[str]:
        for e in _children(parent):
            if e.tag != _ROW:
                yield from self._rows(e)
            elif not _has(e, _GONE_ROW):
                cells = [GANTI_BARIS.join(self._blocks(cell)) for cell in _cells(e)]
                if any(cells):
                    yield _row(cells)

    def _paragraph(self, p: Any) -> Iterator[str]:
        """Its line, then those of the boxes that hang on it. One whose end is deleted goes on in the next one."""
        teks = self._rest + "".join(self._words(p))
        self._rest = ""
        if _has(p, _GONE_END):
            self._rest = teks
        elif line := _line(self._number(p), teks):
            yield line
        for box in _boxes(p):
            yield from self._blocks(box)

    def _words(self, parent: Any) -> Iterator[str]:
        for e in _children(parent):
            if e.tag == _TEXT:
                yield kept(e)
            elif e.tag in _SIGNS:
                # A page ends where the layout lets it, and that is no word.
                yield _SIGNS[e.tag] if e.get(f"{W}type", "textWrapping") == "textWrapping" else ""
            elif e.tag in _NOTES:
                self._notes.append((_NOTES[e.tag], e.get(f"{W}id", "")))
                yield f"[{len(self._notes)}]"
            elif e.tag != _BOX:
                yield from self._words(e)

    def _note(self, kind: str, note_id: str) -> Any:
        part = self.paket.part(kind)
        notes = () if part is None else part
        return next((e for e in notes if e.get(f"{W}id") == note_id), None)

    # --- numbers --------------------------------------------------------------------------------------------------

    @cached_property
    def _numbering(self) -> PenomoranAsing:
        return PenomoranAsing(self.paket.part("numbering"))

    @cached_property
    def _styles(self) -> dict[str, Any]:
        part = self.paket.part("styles")
        return {} if part is None else {e.get(f"{W}styleId"): e for e in part.findall(f"{W}style")}

    @cached_property
    def _default(self) -> str:
        marked = (name for name, e in self._styles.items() if e.get(f"{W}default") in ("1", "true", "on"))
        return next((name for name in marked if self._styles[name].get(f"{W}type") == "paragraph"), "")

    def _number(self, p: Any) -> str:
        """The number of a paragraph: its own list and level before those of its style."""
        named = _value(p, f"{W}pPr/{W}pStyle")
        style = self._default if named is None else named
        num_id = _value(p, f"{W}pPr/{W}numPr/{W}numId")
        level = _value(p, f"{W}pPr/{W}numPr/{W}ilvl")
        if num_id is None:
            num_id = self._styled(style, "numId")
            made = None if num_id is None or level is not None else self._numbering.level_of(num_id, style)
            level = level if made is None else str(made)
        level = level or self._styled(style, "ilvl") or "0"
        return self._numbering.number(num_id, int(level)) if num_id and level.isdecimal() else ""

    def _styled(self, style: str | None, name: str) -> str | None:
        """What a style, or the one it is based on, says of its list; a file may base styles on each other."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            value = _value(self._styles[style], f"{W}pPr/{W}numPr/{W}{name}")
            if value is not None:
                return value
            style = _value(self._styles[style], f"{W}basedOn")
        return None


def _children(parent: Any) -> Iterator[Any]:
    """What stands in an element and counts; of two ways to write the same, the first."""
    if parent.tag == f"{_MC}AlternateContent":
        yield from parent[:1]
        return
    yield from (e for e in parent if isinstance(e.tag, str) and e.tag not in _GONE)


def _cells(row: Any) -> Iterator[Any]:
    for e in _children(row):
        if e.tag != _CELL:
            yield from _cells(e)
        elif not _has(e, _GONE_CELL):
            yield e


def _boxes(parent: Any) -> Iterator[Any]:
    for e in _children(parent):
        if e.tag == _BOX:
            yield e
        else:
            yield from _boxes(e)


def _has(element: Any, paths: tuple[str, ...]) -> bool:
    return any(element.find(path) is not None for path in paths)


def _value(element: Any, path: str) -> str | None:
    found = element.find(path)
    value: str | None = None if found is None else found.get(_VALUE)
    return value


def _row(cells: list[str]) -> str:
    """A row; one in which a colon has a cell of its own is a line that is only aligned."""
    return " ".join(filter(None, cells)) if TITIK_DUA in cells else SEL.join(cells)


def _line(nomor: str, teks: str) -> str:
    """A paragraph on one line, white space collapsed."""
    parts = (" ".join(part.split()) for part in teks.strip().split("\n"))
    return f"{nomor} {GANTI_BARIS.join(parts)}".strip()
