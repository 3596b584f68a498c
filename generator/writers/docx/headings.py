"""The title block and the headings: BAB, Bagian, Pasal, Lampiran."""

from __future__ import annotations

from dataclasses import replace

from generator.naskah.tree import Bab, Bagian, Baris, Judul, Lampiran
from generator.writers.docx.context import Konteks
from generator.writers.docx.identity import designation_name
from generator.writers.docx.numbering import Aras, Lajur
from generator.writers.docx.paragraphs import Bentuk, Isi, ParagrafWord
from generator.writers.docx.runs import BREAK, run
from generator.writers.docx.xml import pt_twips


def pattern(designation: str, number: str) -> str:
    """The words of a heading with ``%1`` in place of its number: "Pasal 1" → "Pasal %1"."""
    before, found, after = designation.rpartition(number)
    return f"{before}%1{after}" if found else designation


class PenulisJudul:
    """Writes headings; BAB and Lampiran count in lists of their own, begun by the first of them."""

    def __init__(self, konteks: Konteks) -> None:
        self._konteks = konteks
        self._lists: dict[str, Lajur] = {}

    def judul(self, blok: Judul) -> list[Isi]:
        """One centred line per entry; the last is set off from what follows."""
        last = pt_twips(2 * self._konteks.gaya.jarak.judul)
        lines = [
            self._konteks.paragraf(Bentuk("Title"), baris, *([blok.id] if i == 0 else []))
            for i, baris in enumerate(blok.baris)
        ]
        return [*lines[:-1], *[replace(line, bentuk=replace(line.bentuk, sesudah=last)) for line in lines[-1:]]]

    def pasal(self, block_id: str, judul: Baris) -> ParagrafWord:
        """The number comes from the style."""
        self._konteks.penomoran.pasal.count(0)
        return self._heading(Bentuk("Heading1"), judul, block_id)

    def bab(self, blok: Bab) -> ParagrafWord:
        """ "BAB II" as a native number, the title on its own line."""
        return self._heading(Bentuk("Bab", self._number("Bab", blok.sebutan)), blok.judul, blok.id)

    def lampiran(self, lampiran: Lampiran) -> ParagrafWord:
        """ "Lampiran I" as a native number, so that references to it are fields."""
        return self._heading(
            Bentuk("Lampiran", self._number("Lampiran", lampiran.sebutan)), lampiran.judul, lampiran.id
        )

    def bagian(self, blok: Bagian) -> ParagrafWord:
        """ "Bagian Kesatu" is text, for Word cannot count in Indonesian words; references take the text itself."""
        start, end = self._konteks.identitas.bookmark(designation_name(blok.id))
        awal = start + run(blok.sebutan) + end + (BREAK if blok.judul else "")
        return self._konteks.paragraf(Bentuk("Bagian"), blok.judul, blok.id, awal=awal)

    def _heading(self, bentuk: Bentuk, judul: Baris, block_id: str) -> ParagrafWord:
        return self._konteks.paragraf(bentuk, judul, block_id, awal=BREAK if judul else "")

    def _number(self, name: str, designation: str) -> tuple[int, int]:
        if name not in self._lists:
            aras = Aras("upperRoman", pattern(designation, "I"))
            self._lists[name] = self._konteks.penomoran.add(name, (aras,))
        return self._lists[name].nomor, 0
