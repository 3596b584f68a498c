"""Measures that no looks profile varies but both formats share, in millimetres, so that they cannot drift apart."""

from __future__ import annotations

from math import ceil

from generator.naskah.gaya import Gaya, Huruf

PT = 25.4 / 72
"""A point in millimetres."""

_BARIS, _BARIS_LAIN = {"Bookman Old Style": 1.2, "Arial": 1.15, "Times New Roman": 1.15}, 1.2
"""The height of a single line, as a share of the size of the type: the taller of what Word's font and the free one that
stands in for it take by themselves. A lower line would grow wherever the taller of the two is at hand.
"""

LEBAR_PARAF, TINGGI_PARAF = 30.0, 10.0
"""The size of a paraf box."""

PARAF_SEBARIS = 6
"""The most paraf boxes in one row."""

TEPI_KAKI = 8.0
"""White space between the footer and the edge of the paper."""

SELA_LOGO = 4.0
"""The least room between two emblems."""

TANPA_METERAI = 0.7
"""The share of the space for a signature that is enough where no duty stamp is stuck."""

SELA_SEL, TEPI_SEL, JARAK_SEL = 1.5, 1.5, 2.0
"""In a ruled table: room beside the words (millimetres), above and below them, and between paragraphs (points)."""

SELA_TABEL = 1.5
"""White space after a ruled table, as a multiple of that after a paragraph."""

_TANDA, _SPASI = 0.5, 0.32
"""How wide a character of an item's number is on average, a dash being as wide, and the space after it (em)."""

WARNA_KOSONG = "FFF2A8"
"""What an empty value is shaded with in a draft: bright enough to be found, soft enough to be read."""

WARNA_NILAI = "DCEBFA"
"""What a filled value is shaded with in a review copy."""

WARNA_CATATAN, UKURAN_CATATAN, UKURAN_CATATAN_BESAR = "1F5FA0", 6.5, 10.0
"""Colour of our notes in a review copy, and their size in points: where a value is from; why words deviate."""


WARNA_DIHAPUS, WARNA_DISISIPKAN = "B3261E", "00695C"
"""Colours of words that were deleted and inserted, dark enough to be read on white paper."""


def line_height(huruf: Huruf, ukuran: float, spasi: float = 1) -> float:
    """The height of a line of type of this size, in whole twentieths of a point, as Word counts."""
    return round(20 * ukuran * spasi * _BARIS.get(huruf.nama, _BARIS_LAIN)) / 20


def mark_width(gaya: Gaya, penanda: str) -> float:
    """How far the dash or number of an item pushes its words in a ruled table, where a space stands after it."""
    return (len(penanda) * _TANDA + _SPASI) * gaya.ukuran.tabel * PT


def dash_indent(gaya: Gaya) -> float:
    """How far an item with a dash is pushed to the right: as far as the profile says, but no further than it needs."""
    return min(gaya.indentasi.strip, mark_width(gaya, "–"))


def paraf_rows(paraf: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The labels of the paraf boxes row by row, spread evenly over as few rows as they need."""
    if not paraf:
        return []
    per_row = ceil(len(paraf) / ceil(len(paraf) / PARAF_SEBARIS))
    return [paraf[at : at + per_row] for at in range(0, len(paraf), per_row)]


def bottom_margin(gaya: Gaya, paraf: tuple[str, ...]) -> float:
    """The bottom margin: the profile's, or as much as the rows of paraf boxes and the line below them need."""
    rows = len(paraf_rows(paraf))
    return max(gaya.tepi.bawah, TEPI_KAKI + gaya.ukuran.kaki * 1.2 * PT + 1 + rows * TINGGI_PARAF + 1.5)
