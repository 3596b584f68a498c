"""Paragraphs and tables before they become XML, so that neighbours can still change each other.

Word needs a paragraph between two tables and after the last one, a paragraph after a table needs its own white space,
and the sentence before a table must stay with it: all this is known only once the neighbour is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Bentuk:
    """The form of a paragraph: its style, and what differs from the style. Measures in twips.

    ``nomor``: number definition and level. ``inden``: left indent and hanging. ``rata``: a value of ``w:jc``.
    """

    style: str
    nomor: tuple[int, int] | None = None
    inden: tuple[int, int] | None = None
    sebelum: int | None = None
    sesudah: int | None = None
    rata: str = ""
    lanjut: bool = False
    seksi: str = ""

    def xml(self) -> str:
        """The ``w:pPr``; its children stand in the order of the schema."""
        parts = [f'<w:pStyle w:val="{self.style}"/>', "<w:keepNext/><w:keepLines/>" if self.lanjut else ""]
        if self.nomor:
            parts.append(f'<w:numPr><w:ilvl w:val="{self.nomor[1]}"/><w:numId w:val="{self.nomor[0]}"/></w:numPr>')
        parts += [self._spacing(), self._indent(), f'<w:jc w:val="{self.rata}"/>' if self.rata else "", self.seksi]
        return f"<w:pPr>{''.join(parts)}</w:pPr>"

    def _spacing(self) -> str:
        before = "" if self.sebelum is None else f' w:before="{self.sebelum}"'
        after = "" if self.sesudah is None else f' w:after="{self.sesudah}"'
        return f"<w:spacing{before}{after}/>" if before or after else ""

    def _indent(self) -> str:
        if self.inden is None:
            return ""
        left, hanging = self.inden
        return (
            f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'
            if hanging
            else f'<w:ind w:left="{left}" w:firstLine="0"/>'
        )


@dataclass(frozen=True, slots=True)
class ParagrafWord:
    """A paragraph: its form and the XML of its runs."""

    bentuk: Bentuk
    isi: str

    def xml(self) -> str:
        return f"<w:p>{self.bentuk.xml()}{self.isi}</w:p>"


@dataclass(frozen=True, slots=True)
class TabelWord:
    """A finished table, and the white space after it in twips. ``lanjut``: it stays with what follows."""

    isi: str
    sesudah: int = 0
    lanjut: bool = False

    def xml(self) -> str:
        return self.isi


Isi = ParagrafWord | TabelWord

PEMISAH = ParagrafWord(Bentuk("Pemisah"), "")
"""The invisible line Word demands between two tables and after the last table of a cell or section."""


_JUDUL = {"Heading1", "Bab", "Bagian"}
"""Styles that bring the white space above them along."""


def settle(isi: Iterable[Isi]) -> list[Isi]:
    """``isi`` with neighbours adjusted: words before a table stay with it. The last one is a paragraph."""
    out: list[Isi] = []
    for item in isi:
        if isinstance(item, TabelWord):
            out[-1:] = _before_table(out[-1]) if out else []
            out.append(item)
        elif out and isinstance(out[-1], TabelWord):
            out.append(_after_table(item, out[-1]))
        else:
            out.append(item)
    return out if out and isinstance(out[-1], ParagrafWord) else [*out, PEMISAH]


def _after_table(item: ParagrafWord, table: TabelWord) -> ParagrafWord:
    """A table has no white space of its own: what follows brings it, unless it brings its own."""
    if item.bentuk.sebelum is not None or item.bentuk.style in _JUDUL:
        return item
    return replace(item, bentuk=replace(item.bentuk, sebelum=table.sesudah))


def _before_table(previous: Isi) -> list[Isi]:
    if isinstance(previous, TabelWord):
        gap = replace(PEMISAH.bentuk, sebelum=previous.sesudah, lanjut=previous.lanjut)
        return [previous, replace(PEMISAH, bentuk=gap)]
    return [replace(previous, bentuk=replace(previous.bentuk, lanjut=True))]


def end_section(isi: list[Isi], section: str) -> list[Isi]:
    """``isi``, as :func:`settle` left it, with the section properties in its last paragraph."""
    last = isi[-1]
    assert isinstance(last, ParagrafWord)
    return [*isi[:-1], replace(last, bentuk=replace(last.bentuk, seksi=section))]


def xml_of(isi: Iterable[Isi]) -> str:
    """The XML of a sequence of paragraphs and tables."""
    return "".join(item.xml() for item in isi)
