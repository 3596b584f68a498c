"""What stands in a body, a cell, a header or a footer: paragraphs and tables, ready to be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.redline.docx.paket import Paket
from generator.redline.docx.penomoran import Abstrak, Pembaca, Rangkaian
from generator.redline.docx.satuan import Satuan, identity, read_line, word_count
from generator.redline.docx.xml import VALUE, Elemen, W, element

_HEADINGS = {"Heading1", "Bab", "Bagian", "Lampiran"}
PEMISAH = "Pemisah"
"""The style of the invisible line that only separates."""


@dataclass(eq=False, slots=True)
class Paragraf:
    """A paragraph: its style, the list it counts in, the bookmarks around it, its units.

    ``induk``: the bookmark of the heading above it. ``kunci``: what it is whole; ``kata``: how often it says each word.
    """

    xml: Elemen
    style: str
    angka: Rangkaian | None
    nama: tuple[str, ...]
    satuan: tuple[Satuan, ...]
    induk: str
    kunci: str
    kata: Counter[str]

    @property
    def bentuk(self) -> Elemen:
        """Its ``w:pPr``."""
        return self.xml[0]

    @property
    def seksi(self) -> Elemen | None:
        """The properties of the section that ends with it."""
        return self.bentuk.find(f"{W}sectPr")


@dataclass(eq=False, slots=True)
class BarisTabel:
    """A table row; ``susunan``: how many cells it has, their spans, and whether it is a head."""

    xml: Elemen
    sel: tuple[tuple[Isi, ...], ...]
    susunan: tuple[str, ...]
    kunci: str
    kata: Counter[str]

    @property
    def nama(self) -> tuple[str, ...]:
        """The bookmarks at its beginning."""
        return self.sel[0][0].nama


@dataclass(eq=False, slots=True)
class Tabel:
    """A table."""

    xml: Elemen
    style: str
    baris: tuple[BarisTabel, ...]
    kunci: str
    kata: Counter[str]

    @property
    def nama(self) -> tuple[str, ...]:
        """The bookmarks at its beginning."""
        return self.baris[0].nama


Isi = Paragraf | Tabel


class PembacaIsi:
    """Reads the parts of one file in the order of the text; ``paket`` is that file."""

    def __init__(self, paket: Paket) -> None:
        self._pictures = paket.pictures
        self._numbers = Pembaca(paket.word("numbering"), paket.word("styles"))
        self._heading = ""

    @property
    def abstracts(self) -> list[Abstrak]:
        """The abstract lists of the file, in their order."""
        return self._numbers.abstracts

    def read(self, container: Elemen) -> list[Isi]:
        """The paragraphs and tables directly in an element."""
        return list(self._items(container))

    def _items(self, container: Elemen) -> Iterator[Isi]:
        for child in container:
            if child.tag == f"{W}p":
                yield self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield self._table(child)

    def _paragraph(self, xml: Elemen) -> Paragraf:
        properties = xml[0]
        style = properties[0].get(VALUE)
        run = self._numbers.count(style, properties.find(f"{W}numPr"))
        line = read_line(xml, self._pictures)
        if style in _HEADINGS:
            self._heading = line.nama[-1] if line.nama else ""
        number = "" if run is None else f"{run.aras}{run.abstrak.bentuk}"
        ends = "" if properties.find(f"{W}sectPr") is None else "\x07seksi"
        key = f"{style}\x07{number}\x07{identity(line.satuan)}{ends}"
        return Paragraf(xml, style, run, line.nama, line.satuan, self._heading, key, word_count(line.satuan))

    def _table(self, xml: Elemen) -> Tabel:
        rows = tuple(self._row(row) for row in xml.iter(f"{W}tr") if row.getparent() is xml)
        key = "\x08".join(row.kunci for row in rows)
        words: Counter[str] = Counter()
        for row in rows:
            words += row.kata
        return Tabel(xml, xml.find(f"{W}tblPr/{W}tblStyle").get(VALUE), rows, key, words)

    def _row(self, xml: Elemen) -> BarisTabel:
        cells = tuple(tuple(self.read(cell)) for cell in xml.findall(f"{W}tc"))
        spans = (span.get(VALUE) for span in xml.iterfind(f"{W}tc/{W}tcPr/{W}gridSpan"))
        shape = (str(len(cells)), *spans, "kepala" if xml.find(f"{W}trPr/{W}tblHeader") is not None else "")
        words: Counter[str] = Counter()
        for cell in cells:
            for item in cell:
                words += item.kata
        key = "\x07".join((*shape, *("\x06".join(item.kunci for item in cell) for cell in cells)))
        return BarisTabel(xml, cells, shape, key, words)


def empty_paragraph(style: str) -> Paragraf:
    """A paragraph of a style that has no number, without words and names."""
    xml = element("p", element("pPr", element("pStyle", val=style)))
    return Paragraf(xml, style, None, (), (), "", f"{style}\x07\x07", Counter())
