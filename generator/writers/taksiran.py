"""About how tall things get on paper, in millimetres: what decides where both formats let a page break.

Neither format is laid out yet when this is asked, so lines are counted from the length of words and an average width of
letters, a little too wide for most type: rather one row too many that may break than one that is cut off.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.naskah.gaya import Gaya
from generator.naskah.tree import (
    Baris,
    BarisTabel,
    Blok,
    Daftar,
    KotakTandaTangan,
    Lampiran,
    Paragraf,
    TandaTangan,
    Tingkat,
    text_of,
)
from generator.writers.ukuran import JARAK_SEL, PT, SELA_SEL, TANPA_METERAI, TEPI_SEL, dash_indent, line_height

_HURUF, _KAPITAL = {"Bookman Old Style": 0.56}, 0.74
_HURUF_LAIN = 0.5
"""How wide letters and bold capitals are on average, as a share of the size of the type."""

_GARIS = 0.5
"""The rule below a row of a table, in points."""

_TEPI_KOTAK = 4.0
"""What the edges of a signature box take of its width, in millimetres."""


def row_height(gaya: Gaya, baris: BarisTabel, kolom: list[float]) -> float:
    """How tall a row of a ruled table gets; ``kolom``: the widths of its columns."""
    cells = zip(baris.sel, kolom, strict=True)
    return max((_cell_height(gaya, sel.isi, lebar - 2 * SELA_SEL) for sel, lebar in cells), default=0) + _GARIS * PT


def paragraph_height(gaya: Gaya, paragraf: Paragraf, lebar: float) -> float:
    """How tall a paragraph outside of tables gets, the space after it included."""
    room = lebar / (gaya.huruf.ukuran * PT * _letter(gaya))
    return _lines(text_of(paragraf.isi), room) * _line(gaya) + gaya.jarak.paragraf * PT


def heading_height(gaya: Gaya, lampiran: Lampiran, lebar: float) -> float:
    """How tall the heading of an annex gets, the space after it included."""
    judul = _lines(text_of(lampiran.judul), lebar / (gaya.huruf.ukuran * PT * _KAPITAL))
    return (1 + judul) * _line(gaya) + gaya.jarak.pasal * PT


def indent(gaya: Gaya, tingkat: Tingkat) -> float:
    """How far an item of this kind is pushed to the right of what is around it."""
    width: float = getattr(gaya.indentasi, tingkat.name.lower())
    return width if tingkat is not Tingkat.STRIP else dash_indent(gaya)


def signature_height(gaya: Gaya, blok: TandaTangan, lebar: float) -> float:
    """How tall a block of signatures gets, the space above it included."""
    pairs = sum(pair_height(gaya, pair, lebar) for pair in pairs_of(blok))
    return pairs + (_line(gaya) if blok.kepala else 0)


def pairs_of(blok: TandaTangan) -> list[tuple[KotakTandaTangan, ...]]:
    """The boxes two by two, as they stand side by side."""
    return [blok.kotak[at : at + 2] for at in range(0, len(blok.kotak), 2)]


def pair_height(gaya: Gaya, pair: tuple[KotakTandaTangan, ...], lebar: float) -> float:
    """How tall two boxes side by side get, or one alone: offices, the space to sign, names."""
    room = lebar / len(pair) - _TEPI_KOTAK
    offices = max(_signed(gaya, kotak.sebutan, room) + _signed(gaya, kotak.jabatan, room) for kotak in pair)
    names = max(_signed(gaya, kotak.nama, room) + _signed(gaya, kotak.keterangan, room) for kotak in pair)
    share = 1 if any(kotak.meterai for kotak in pair) else TANPA_METERAI
    return (offices + names) * _line(gaya) + gaya.ukuran.ruang_tanda_tangan * share + gaya.jarak.pasal * PT


def _letter(gaya: Gaya) -> float:
    return _HURUF.get(gaya.huruf.nama, _HURUF_LAIN)


def _line(gaya: Gaya) -> float:
    return line_height(gaya.huruf, gaya.huruf.ukuran, gaya.huruf.spasi) * PT


def _signed(gaya: Gaya, baris: Baris, room: float) -> int:
    words = text_of(baris)
    wide = _KAPITAL if words.isupper() else _letter(gaya)
    return _lines(words, room / (gaya.huruf.ukuran * PT * wide)) if words else 0


def _cell_height(gaya: Gaya, isi: tuple[Blok, ...], lebar: float) -> float:
    ukuran = gaya.ukuran.tabel * PT
    lines = [_lines(words, room / (ukuran * _letter(gaya))) for words, room in _paragraphs(gaya, isi, lebar)]
    return (sum(lines) * line_height(gaya.huruf, gaya.ukuran.tabel) + (len(lines) - 1) * JARAK_SEL + 2 * TEPI_SEL) * PT


def _paragraphs(gaya: Gaya, isi: tuple[Blok, ...], lebar: float) -> Iterator[tuple[str, float]]:
    """The words of each paragraph of a cell, and how wide they may run."""
    for blok in isi:
        match blok:
            case Paragraf():
                yield text_of(blok.isi), lebar
            case Daftar():
                for butir in blok.butir:
                    yield from _paragraphs(gaya, butir.isi, lebar - indent(gaya, blok.tingkat))


def _lines(words: str, room: float) -> int:
    """On how many lines ``words`` stand where ``room`` letters fit on one; a word too long for a line is cut."""
    room = max(int(room), 1)
    count = 0
    for line in words.split("\n"):
        count, used = count + 1, 0
        for word in line.split():
            used += len(word) + (1 if used else 0)
            if used > room:
                count += 1 if used > len(word) else 0
                count += (len(word) - 1) // room
                used = (len(word) - 1) % room + 1
    return count
