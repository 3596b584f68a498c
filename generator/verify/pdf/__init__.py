"""Reading a PDF back, and comparing it with the naskah and with what should stand around its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import permutations

from generator.naskah.cetakan import printed, repeated_heads
from generator.naskah.telusur import walk
from generator.naskah.tree import BarisTabel, Bingkai, Naskah, Segmen, Tabel
from generator.verify.beda import Berbeda, compare, squeeze
from generator.writers.pemenggalan import page_breaks

_HYPHEN = re.compile("\ufffe\\s*")
"""What pdfium gives for a hyphen at the end of a line."""


def verify_pdf(data: bytes, naskah: Naskah) -> None:
    """Raise :class:`Berbeda` unless the text of the pages reads, numbers included, as the naskah does."""
    pages = [squeeze([_HYPHEN.sub("-", text)]) for text in _pages(data)]
    expected = squeeze(printed(naskah))
    tables = list(_tables(naskah, expected))
    found, ends = "", []
    for number, page in enumerate(pages, 1):
        text = _without_furniture(page, naskah.bingkai, number, len(pages))
        # The head of a table that goes on from the page before.
        head = next((table.kepala for table in tables if table.mulai <= len(found) < table.akhir), "")
        found += text.removeprefix(head)
        ends.append(len(found))
    compare(expected, _in_order(found, expected, tables, ends))


@dataclass(frozen=True, slots=True)
class _Tabel:
    """The words of a table's head; from where to where its rows stand in all words; the same of rows that may break."""

    kepala: str
    mulai: int
    akhir: int
    terbagi: tuple[tuple[int, int], ...]


def _tables(naskah: Naskah, expected: str) -> Iterator[_Tabel]:
    terbagi = page_breaks(naskah).terbagi
    heads, at = iter(repeated_heads(naskah)), 0
    for tabel in (blok for segmen in naskah.segmen for blok in walk(segmen.isi) if isinstance(blok, Tabel)):
        kepala = squeeze([next(heads)]) if tabel.kepala else ""
        rows = [(baris.id, _words(naskah, baris)) for baris in tabel.baris]
        at = mulai = expected.index(kepala + "".join(words for _, words in rows), at) + len(kepala)
        tall = []
        for kode, words in rows:
            tall += [(at, at + len(words))] if kode in terbagi else []
            at += len(words)
        yield _Tabel(kepala, mulai, at, tuple(tall))


def _words(naskah: Naskah, baris: BarisTabel) -> str:
    isi = tuple(blok for sel in baris.sel for blok in sel.isi)
    return squeeze(printed(replace(naskah, segmen=(Segmen(baris.id, isi),))))


def _in_order(found: str, expected: str, tables: list[_Tabel], ends: list[int]) -> str:
    """``found`` with the words of each row that a page break cuts in the order of its cells.

    Of such a row the pages hold the first lines of all cells before the next lines of any; that no word is lost, and
    none is new, still shows.
    """
    for start, end in (span for table in tables for span in table.terbagi):
        row = expected[start:end]
        if any(start < page < end for page in ends) and sorted(found[start:end]) == sorted(row):
            found = found[:start] + row + found[end:]
    return found


def _pages(data: bytes) -> list[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _without_furniture(page: str, bingkai: Bingkai, number: int, count: int) -> str:
    """The page's text without the mark behind it and its footer, both of which must be as the naskah says."""
    before, between, after = bingkai.halaman
    pieces = ("".join(bingkai.paraf), f"{before}{number}{between}{count}{after}", f"{bingkai.draf}{bingkai.sidik}")
    mark = squeeze([bingkai.draf])
    for order in permutations(pieces):
        footer = squeeze(order)
        if page.startswith(mark) and page.endswith(footer):
            return page[len(mark) : len(page) - len(footer)]
    raise Berbeda(squeeze(pieces), page[-len(squeeze(pieces)) :])
