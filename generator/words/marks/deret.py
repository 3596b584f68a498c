"""The blocks written as pipe rows: TABEL, KOMPARISI, LOGO, TANDA TANGAN and MENGETAHUI."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.errors import Place, Problem
from generator.naskah.tree import Perataan, Tingkat
from generator.words.lingkungan import VALUE_CLOSE, VALUE_OPEN
from generator.words.marks.baris import Tanda
from generator.words.marks.inline import InlineReader
from generator.words.marks.pipa import Sel, cells, ends_row, is_rule, paragraphs
from generator.words.marks.raw import (
    RawBaris,
    RawBlok,
    RawButir,
    RawKomparisi,
    RawLogo,
    RawParagraf,
    RawTabel,
    RawTandaTangan,
)
from generator.words.templating import BarisTerisi

Row = tuple[BarisTerisi, list[Sel]]


@dataclass(slots=True)
class RowReader:
    """Reads the rows under one such mark at ``place``; problems go into the given list."""

    MARKS: ClassVar = ("TABEL", "KOMPARISI", "LOGO", "TANDA TANGAN", "MENGETAHUI")

    inline: InlineReader
    place: Place
    problems: list[Problem]

    def read(self, tanda: Tanda, line: BarisTerisi, lines: list[BarisTerisi]) -> RawBlok:
        """The block that ``tanda`` on ``line`` begins, with the lines of its rows."""
        if not lines:
            self._report(line, f"{tanda.kata} tanpa baris", "tulis baris `| … | … |` tepat di bawahnya")
        match tanda.kata:
            case "TABEL":
                return self._table(tanda, line, lines)
            case "KOMPARISI":
                rows = self._rows(lines, 2, 2)
                return RawKomparisi([(self._cell(name), self._cell(words)) for _, (name, words) in rows], self.place)
            case "LOGO":
                return RawLogo([self._logo(*row) for row in self._rows(lines, 2, 2)], self.place)
            case _:
                return self._signatures(tanda, line, lines)

    def _rows(self, lines: list[BarisTerisi], least: int, most: int) -> list[Row]:
        rows: list[Row] = []
        pending: list[BarisTerisi] = []
        for line in lines:
            pending.append(line)
            if ends_row(line) and (len(pending) > 1 or line.teks.strip() != "|"):
                row = cells(pending)
                if least <= len(row) <= most:
                    rows.append((pending[0], row))
                else:
                    expected = str(most) if least == most else f"{least} sampai {most}"
                    self._report(pending[0], f"baris ini memuat {len(row)} sel", f"seharusnya {expected} sel")
                pending = []
        if pending:
            self._report(pending[0], "baris `| … |` belum ditutup", "akhiri dengan |")
        return rows

    def _table(self, tanda: Tanda, line: BarisTerisi, lines: list[BarisTerisi]) -> RawTabel:
        shares = tanda.sisa.split()
        if not shares or not all(share.isdigit() and int(share) > 0 for share in shares):
            self._report(line, "lebar kolom tabel belum jelas", "tulis misalnya TABEL 1 4 4 2")
            return RawTabel((1,), [], [], self.place)
        rules = [index for index, candidate in enumerate(lines) if is_rule(candidate)]
        at = rules[0] if rules else 0
        head, body = lines[:at], lines[at + 1 if rules else 0 :]
        count = len(shares)
        return RawTabel(
            tuple(map(int, shares)),
            [[self._blocks(cell, Perataan.TENGAH) for cell in row] for _, row in self._rows(head, count, count)],
            [[self._blocks(cell, Perataan.KIRI) for cell in row] for _, row in self._rows(body, count, count)],
            self.place,
        )

    def _blocks(self, cell: Sel, perataan: Perataan) -> list[RawBlok]:
        blocks: list[RawBlok] = []
        for paragraph in paragraphs(cell):
            dash, pieces = _without_dash(paragraph)
            words = RawParagraf(self._cell(pieces), perataan, self.place)
            before = blocks[-1] if blocks else None
            continues = isinstance(before, RawButir)
            blocks.append(RawButir(Tingkat.STRIP, "", self.place, not continues, [words]) if dash else words)
        return blocks

    def _cell(self, cell: Sel) -> RawBaris:
        return self.inline.read(cell)

    def _logo(self, line: BarisTerisi, row: list[Sel]) -> tuple[int, RawBaris]:
        picture, words = "".join(piece.teks.strip() for piece in row[0]), self._cell(row[1])
        urut = -1
        if picture.startswith(VALUE_OPEN) and picture.endswith(VALUE_CLOSE) and picture[1:-1].isdigit():
            urut = int(picture[1:-1])
        if urut not in self.inline.gambar:
            self._report(line, "sel pertama LOGO bukan gambar", "tulis `| {{ pihak.logo }} | teks alternatif |`")
        return urut, words

    def _signatures(self, tanda: Tanda, line: BarisTerisi, lines: list[BarisTerisi]) -> RawTandaTangan:
        kepala = self._cell([BarisTerisi(line.nomor, tanda.sisa)])
        boxes = []
        for _, row in self._rows(lines, 3, 4):
            sebutan, jabatan, nama, *rest = map(self._cell, row)
            boxes.append((sebutan, jabatan, nama, rest[0] if rest else ()))
        return RawTandaTangan(kepala, boxes, tanda.kata == "TANDA TANGAN", self.place)

    def _report(self, line: BarisTerisi, what: str, mend: str) -> None:
        self.problems.append(Problem(Place(self.inline.berkas, line.nomor), what, mend))


def _without_dash(paragraph: Sel) -> tuple[bool, Sel]:
    """Whether a cell's paragraph is a dash item, and its words without the dash."""
    if not paragraph or not paragraph[0].teks.strip().startswith("- "):
        return False, paragraph
    first, *rest = paragraph
    return True, [BarisTerisi(first.nomor, first.teks.strip()[2:]), *rest]
