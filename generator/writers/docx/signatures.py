"""The signatures: boxes two by two in a borderless table that stays on one page with the sentence before it.

Signatures taller than a page may part between two rows of boxes; the sentence then stays with the first of them.

Office and name stand in rows of their own, so that names align however many lines an office takes.
"""

from __future__ import annotations

from generator.naskah.tree import Baris, KotakTandaTangan, TandaTangan
from generator.writers.docx.context import Konteks, Tempat
from generator.writers.docx.paragraphs import Bentuk, Isi, ParagrafWord, TabelWord
from generator.writers.docx.tables import cell_xml, row_xml, shares, table_xml
from generator.writers.docx.xml import pt_twips, twips
from generator.writers.taksiran import pairs_of
from generator.writers.ukuran import TANPA_METERAI

_BOLD, _PLAIN = "TandaTangan", "KeteranganTandaTangan"


def signatures(konteks: Konteks, blok: TandaTangan, tempat: Tempat) -> list[Isi]:
    """The line above, if any, and the table."""
    konteks.identitas.expect(blok.id)
    gap = pt_twips(konteks.gaya.jarak.pasal)
    head = [konteks.paragraf(Bentuk(_PLAIN, sebelum=gap, lanjut=True), blok.kepala)] if blok.kepala else []
    # A table knows nothing of the space after the paragraph before it.
    first = 0 if head else max(gap - konteks.jarak, 0)
    widths = shares(tempat.lebar, [1, 1])
    terbagi, ditahan = blok.id in konteks.penggalan.terbagi, blok.id in konteks.penggalan.ditahan
    rows: list[str] = []
    for pair in (pairs := pairs_of(blok)):
        lanjut = ditahan if pair is pairs[-1] else not terbagi
        rows += [_offices(konteks, pair, widths, gap if rows else first), _names(konteks, pair, widths, lanjut=lanjut)]
    return [*head, TabelWord(table_xml("Polos", widths, rows, tempat.kiri), konteks.jarak, ditahan)]


def _offices(konteks: Konteks, pair: tuple[KotakTandaTangan, ...], widths: list[int], gap: int) -> str:
    """Who signs; holds on to the names."""
    cells = []
    for kotak in pair:
        konteks.identitas.expect(kotak.id)
        cells.append(_lines(konteks, [(_BOLD, kotak.sebutan), (_BOLD, kotak.jabatan)], gap, lanjut=True))
    return _row(cells, widths)


def _names(konteks: Konteks, pair: tuple[KotakTandaTangan, ...], widths: list[int], *, lanjut: bool) -> str:
    """The names, below the space for stamp and signature; ``lanjut``: they hold on to the next row."""
    share = 1 if any(kotak.meterai for kotak in pair) else TANPA_METERAI
    space = twips(konteks.gaya.ukuran.ruang_tanda_tangan * share)
    return _row(
        [_lines(konteks, [(_BOLD, kotak.nama), (_PLAIN, kotak.keterangan)], space, lanjut=lanjut) for kotak in pair],
        widths,
    )


def _row(cells: list[list[ParagrafWord]], widths: list[int]) -> str:
    """Two cells, or one over both columns."""
    if len(cells) == 1:
        return row_xml([cell_xml(cells[0], sum(widths), span=2)])
    return row_xml(cell_xml(cell, width) for cell, width in zip(cells, widths, strict=True))


def _lines(konteks: Konteks, texts: list[tuple[str, Baris]], above: int, *, lanjut: bool) -> list[ParagrafWord]:
    """One paragraph per line that has words, at least one: a cell must hold a paragraph. ``above``: space before."""
    written = [(style, baris) for style, baris in texts if baris] or texts[:1]
    return [
        konteks.paragraf(Bentuk(style, sebelum=0 if i else above, lanjut=lanjut), baris)
        for i, (style, baris) in enumerate(written)
    ]
