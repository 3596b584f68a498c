"""The matrix as a workbook: one sheet, a row for each change, to be sorted, filled in and sent round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby, zip_longest
from typing import Any

import xlsxwriter

from generator.diff.laporan.kalimat import Frasa, Tanda
from generator.diff.matriks.baris import Alinea, BarisMatriks
from generator.diff.matriks.kata import KataMatriks
from generator.writers.docx.keaslian import WAKTU

_LEBAR = (5, 24, 60, 60, 30)
"""Widths of the columns, in letters."""

_TERPANJANG = 32_000
"""Letters; a cell of a workbook takes 32,767, and a longer text goes on in the next row."""

_KEPALA = 2
_A4 = 9


def write_xlsx(rows: Sequence[BarisMatriks], kata: KataMatriks, judul: str) -> bytes:
    """The workbook's bytes, the same for the same rows on any day; ``judul``: the title of the naskah."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"title": kata.judul, "comments": "", "created": WAKTU})
        _Lembar(book, book.add_worksheet(kata.judul[:31])).fill(rows, kata, judul)
    return buffer.getvalue()


class _Lembar:
    """The sheet, being filled."""

    def __init__(self, book: Any, sheet: Any) -> None:
        self._sheet = sheet
        shape = {"text_wrap": True, "valign": "top", "border": 1}
        self._cell = book.add_format(shape)
        self._head = book.add_format({**shape, "bold": True, "bg_color": "#EEEEEE"})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._fonts = {
            Tanda.LAMA: book.add_format({"font_strikeout": True, "font_color": "#A4001D"}),
            Tanda.BARU: book.add_format({"bold": True, "underline": 1, "font_color": "#0B5C2B"}),
        }

    def fill(self, rows: Sequence[BarisMatriks], kata: KataMatriks, judul: str) -> None:
        """Write everything, and set the sheet up to be printed on its side with its head on every page."""
        heads = kata.kolom
        self._sheet.write_string(0, 0, kata.judul, self._title)
        self._sheet.write_string(1, 0, judul)
        words = (heads.nomor, heads.letak, heads.semula, heads.menjadi, heads.alasan)
        for column, (head, width) in enumerate(zip(words, _LEBAR, strict=True)):
            self._sheet.write_string(_KEPALA, column, head, self._head)
            self._sheet.set_column(column, column, width)
        at = _KEPALA
        for number, row in enumerate(rows, 1):
            for cells in zip_longest(*(_pieces(cell) for cell in _cells(number, row)), fillvalue=()):
                at += 1
                for column, cell in enumerate(cells):
                    self._write(at, column, cell)
        self._sheet.freeze_panes(_KEPALA + 1, 0)
        self._sheet.autofilter(_KEPALA, 0, at, len(_LEBAR) - 1)
        self._print()

    def _print(self) -> None:
        self._sheet.set_landscape()
        self._sheet.set_paper(_A4)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(_KEPALA)

    def _write(self, row: int, column: int, cell: Sequence[Frasa]) -> None:
        """A cell; one of several looks needs another call than one of a single look."""
        if len(cell) > 1:
            runs = [part for one in cell for part in (self._fonts.get(one.tanda), one.teks) if part is not None]
            self._sheet.write_rich_string(row, column, *runs, self._cell)
        else:
            # A text, whatever it begins with: "=" would be read as a formula.
            self._sheet.write_string(row, column, "".join(one.teks for one in cell), self._cell)


def _cells(number: int, row: BarisMatriks) -> Iterator[Sequence[Alinea]]:
    yield from (((Frasa(str(number)),),), ((Frasa(row.letak),),), row.semula, row.menjadi, ((Frasa(row.alasan),),))


def _pieces(lines: Sequence[Alinea]) -> list[list[Frasa]]:
    """The lines of a cell as one text with breaks, in as many pieces as do not fit into a single cell."""
    pieces: list[list[Frasa]] = [[]]
    room = _TERPANJANG
    for one in _joined(lines):
        teks = one.teks
        while len(teks) > room:
            pieces[-1].append(Frasa(teks[:room], one.tanda))
            pieces.append([])
            teks, room = teks[room:], _TERPANJANG
        if teks:
            pieces[-1].append(Frasa(teks, one.tanda))
            room -= len(teks)
    return pieces


def _joined(lines: Sequence[Alinea]) -> Iterator[Frasa]:
    """The phrases of all lines, those side by side that look alike made one."""
    phrases = (one for n, line in enumerate(lines) for one in ((Frasa("\n"), *line) if n else line))
    for tanda, group in groupby(phrases, key=lambda one: one.tanda):
        yield Frasa("".join(one.teks for one in group), tanda)
