"""Tables: the ruled ones of the naskah, and borderless ones that only align (parties, address blocks, logos)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate, pairwise

from generator.naskah.tree import (
    BarisKomparisi,
    BarisRincian,
    BarisTabel,
    DeretLogo,
    Komparisi,
    Logo,
    Perataan,
    Rincian,
    Sel,
    Tabel,
)
from generator.writers.docx.context import Konteks, Tempat, TulisIsi
from generator.writers.docx.headings import pattern
from generator.writers.docx.numbering import Aras
from generator.writers.docx.paragraphs import PEMISAH, Bentuk, Isi, ParagrafWord, TabelWord, settle, xml_of
from generator.writers.docx.pictures import inline_picture
from generator.writers.docx.xml import twips
from generator.writers.rata import alignment
from generator.writers.ukuran import SELA_LOGO, SELA_TABEL

COLON_WIDTH = 4.0
"""Width of the column of colons, in millimetres."""


def table_xml(style: str, widths: list[int], rows: Iterable[str], indent: int = 0, rata: str = "") -> str:
    """A table of fixed layout; widths and indent in twips. ``rata`` sets it right or centred."""
    place = f'<w:jc w:val="{rata}"/>' if rata else f'<w:tblInd w:w="{indent}" w:type="dxa"/>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{place}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def row_xml(
    cells: Iterable[str],
    *,
    head: bool = False,
    whole: bool = True,
    height: int = 0,
    skip: tuple[int, int] = (0, 0),
) -> str:
    """A row; ``whole``: it does not split over pages; ``head`` repeats it; ``height`` fixes it (twips).

    ``skip``: how many columns are left out before the first cell, and the width of one.
    """
    count, width = skip
    before = f'<w:gridBefore w:val="{count}"/><w:wBefore w:w="{count * width}" w:type="dxa"/>' if count else ""
    fixed = f'<w:trHeight w:val="{height}" w:hRule="exact"/>' if height else ""
    kept = f"{'<w:cantSplit/>' if whole else ''}{fixed}{'<w:tblHeader/>' if head else ''}"
    properties = f"<w:trPr>{before}{kept}</w:trPr>" if before or kept else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def cell_xml(isi: Iterable[Isi], width: int, *, span: int = 1, align: str = "") -> str:
    """A cell; ``align`` sets its words at the bottom or in the middle."""
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    vertical = f'<w:vAlign w:val="{align}"/>' if align else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{vertical}</w:tcPr>{xml_of(settle(isi))}</w:tc>'


def shares(total: int, parts: Iterable[int]) -> list[int]:
    """``total`` split by shares, to the twip."""
    sums = [0, *accumulate(parts)]
    edges = [round(total * part / sums[-1]) for part in sums]
    return [right - left for left, right in pairwise(edges)]


def ruled_table(konteks: Konteks, tabel: Tabel, tempat: Tempat, isi: TulisIsi) -> TabelWord:
    """A table with rules and a repeated head, as wide as its place."""
    konteks.identitas.expect(tabel.id)
    widths = shares(tempat.lebar, tabel.lebar)
    head = [_ruled_row(konteks, baris, widths, isi, head=True) for baris in tabel.kepala]
    body = [_ruled_row(konteks, baris, widths, isi, head=False) for baris in tabel.baris]
    return TabelWord(table_xml("TableGrid", widths, [*head, *body], tempat.kiri), round(konteks.jarak * SELA_TABEL))


def _ruled_row(konteks: Konteks, baris: BarisTabel, widths: list[int], isi: TulisIsi, *, head: bool) -> str:
    konteks.identitas.expect(baris.id)
    style = "KepalaTabel" if head else "IsiTabel"
    cells = [_ruled_cell(sel, width, style, isi) for sel, width in zip(baris.sel, widths, strict=True)]
    return row_xml(cells, head=head, whole=baris.id not in konteks.penggalan.terbagi)


def _ruled_cell(sel: Sel, width: int, style: str, isi: TulisIsi) -> str:
    written = isi(sel.isi, Tempat(width, sel=style))
    return cell_xml(_closed(written), width, align="center" if style == "KepalaTabel" else "")


def _closed(isi: list[Isi]) -> list[Isi]:
    """No white space after the last paragraph of a cell: the cell has an edge of its own."""
    *earlier, last = isi or [PEMISAH]
    return [*earlier, replace(last, bentuk=replace(last.bentuk, sesudah=0)) if isinstance(last, ParagrafWord) else last]


def details(konteks: Konteks, rincian: Rincian, tempat: Tempat) -> TabelWord:
    """Label, colon and value of each line, from the indent of the item they belong to; the lines stay together."""
    konteks.identitas.expect(rincian.id)
    label, colon = twips(konteks.gaya.ukuran.label_rincian), twips(COLON_WIDTH)
    widths = [label, colon, tempat.lebar - label - colon]
    rows = [_detail(konteks, b, widths, lanjut=b is not rincian.baris[-1]) for b in rincian.baris]
    return TabelWord(table_xml("Polos", widths, rows, tempat.kiri), konteks.jarak)


def _detail(konteks: Konteks, baris: BarisRincian, widths: list[int], *, lanjut: bool) -> str:
    form = Bentuk("Rincian", lanjut=lanjut, sesudah=None if lanjut else 0)
    texts = (konteks.paragraf(form, baris.label, baris.id), _colon(form), konteks.paragraf(form, baris.isi))
    return row_xml(cell_xml([text], width) for text, width in zip(texts, widths, strict=True))


def _colon(form: Bentuk) -> ParagrafWord:
    return ParagrafWord(form, "<w:r><w:t>:</w:t></w:r>")


def parties(konteks: Konteks, komparisi: Komparisi, tempat: Tempat) -> TabelWord:
    """Number, name, colon, and who that is.

    The native number has a cell of its own: beside a name not yet known LibreOffice would highlight it too.
    """
    konteks.identitas.expect(komparisi.id)
    sizes = (konteks.gaya.indentasi.ayat, konteks.gaya.ukuran.nama_komparisi, COLON_WIDTH)
    fixed = [twips(size) for size in sizes]
    mark = pattern(komparisi.pihak[0].penanda, "I") if komparisi.pihak else ""
    lajur = konteks.penomoran.add(komparisi.id, (Aras("upperRoman", mark),))
    widths = [*fixed, tempat.lebar - sum(fixed)]
    rows = [_party(konteks, pihak, widths, lajur.nomor) for pihak in komparisi.pihak]
    return TabelWord(table_xml("Polos", widths, rows, tempat.kiri))


def _party(konteks: Konteks, pihak: BarisKomparisi, widths: list[int], num: int) -> str:
    form = Bentuk("Komparisi")
    left = replace(form, rata="left")
    texts = (
        ParagrafWord(replace(left, nomor=(num, 0)), ""),
        konteks.paragraf(left, pihak.nama, pihak.id),
        _colon(form),
        konteks.paragraf(form if alignment(Perataan.RATA, pihak.uraian) is Perataan.RATA else left, pihak.uraian),
    )
    return row_xml(cell_xml([text], width) for text, width in zip(texts, widths, strict=True))


def logos(konteks: Konteks, deret: DeretLogo, tempat: Tempat) -> TabelWord:
    """The emblems side by side in equal columns, each as high as the looks say or as wide as its column."""
    konteks.identitas.expect(deret.id)
    widths = shares(tempat.lebar, [1] * len(deret.logo))
    cells = [
        cell_xml([_logo(konteks, logo, i, width)], width, align="center")
        for i, (logo, width) in enumerate(zip(deret.logo, widths, strict=True), 1)
    ]
    return TabelWord(table_xml("Polos", widths, [row_xml(cells)], tempat.kiri), konteks.jarak)


def _logo(konteks: Konteks, logo: Logo, number: int, column: int) -> ParagrafWord:
    picture = inline_picture(
        logo, konteks.gambar(logo), number, konteks.gaya.ukuran.logo, column * 25.4 / 1440 - SELA_LOGO
    )
    return konteks.paragraf(Bentuk("Logo"), (), awal=f"<w:r>{picture}</w:r>")
