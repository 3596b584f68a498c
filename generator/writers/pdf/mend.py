"""Mended tags: from a piece per page and line to the tree the naskah has.

What the layout did not cut is left as it is. A block cut by a page break is joined again, items are nested in lists,
heads of tables that repeat are dropped (they print as artifacts), and tables that only align become lists or areas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from typing import Any

import pydyf

from generator.naskah.tree import Tingkat, Ubahan
from generator.writers.html.places import Tempat
from generator.writers.pdf.tags import Annotation, Element, Kid

NUMBERING = {
    Tingkat.AYAT: "Decimal",
    Tingkat.HURUF: "LowerAlpha",
    Tingkat.ANGKA: "Decimal",
    Tingkat.HURUF_KURUNG: "LowerAlpha",
    Tingkat.ANGKA_KURUNG: "Decimal",
    Tingkat.STRIP: "Disc",
}

GARIS = {Ubahan.DIHAPUS: "/LineThrough", Ubahan.DISISIPKAN: "/Underline"}
"""How changed words look, in the words of PDF; these stand in a Span."""


def mend(document: Element, ids: list[list[str]], tempat: Mapping[str, Tempat]) -> Element:
    """The tree of the whole document; ``ids`` lists, per page, the ids of the blocks on it in order."""
    _identify(document, [iter(page) for page in ids], tempat)
    return Element("Document", list(_nest(_joined(document.elements()), tempat)))


# --- which block an element belongs to ----------------------------------------------------------------------------


def _identify(document: Element, ids: list[Iterator[str]], tempat: Mapping[str, Tempat]) -> None:
    """Elements and ids come from the same boxes, so they stand in the same order."""
    for element in document.elements():
        element.id = next(ids[element.page])
        peran = tempat[element.id].peran
        if peran in ("tabel", "pihak"):
            for baris in _rows(element):
                baris.id = next(ids[element.page])
                if peran == "tabel":
                    for isi in _cell_blocks(baris):
                        isi.id = next(ids[element.page])
    if any(next(sisa, None) is not None for sisa in ids):
        raise RuntimeError("tags and blocks of the PDF do not match")


def _rows(table: Element) -> list[Element]:
    return [x for x in table.walk() if x.kind == "TR"]


def _cell_blocks(baris: Element) -> list[Element]:
    return [isi for sel in baris.elements() for isi in sel.elements()]


# --- joining what page breaks cut ---------------------------------------------------------------------------------


def _joined(pieces: list[Element]) -> list[Element]:
    """Pieces of the same id as one element, at the place of the first."""
    awal: dict[str, Element] = {}
    for piece in pieces:
        if piece.id in awal:
            _join(awal[piece.id], piece)
        else:
            awal[piece.id] = piece
    return list(awal.values())


def _join(first: Element, more: Element) -> None:
    if first.kind == "Table":
        # The rows of a repeated head have no place in the tree; nothing claims their content.
        badan = [x for x in more.elements() if x.kind == "TBody"]
        first.kids = [*(x for x in first.elements() if x.kind == "THead"), _body(first, badan)]
    else:
        first.kids += more.kids


def _body(table: Element, more: list[Element]) -> Element:
    badan = [x for x in table.elements() if x.kind == "TBody"]
    rows: dict[str, Element] = {}
    for baris in (x for bagian in (*badan, *more) for x in bagian.elements()):
        if baris.id in rows:
            for sel, lanjutan in zip(rows[baris.id].elements(), baris.elements(), strict=True):
                sel.kids += lanjutan.kids
        else:
            rows[baris.id] = baris
    return Element("TBody", list(rows.values()))


# --- nesting ------------------------------------------------------------------------------------------------------


def _nest(blocks: Iterable[Element], tempat: Mapping[str, Tempat], depth: int = 0) -> Iterator[Element]:
    """Blocks in order; those inside list items, seen from ``depth`` items deep, gathered in lists."""

    def daftar(block: Element) -> str:
        induk = tempat[block.id].induk
        return induk[depth].daftar if len(induk) > depth else ""

    for kode, isi in groupby(blocks, daftar):
        if kode:
            yield _list(list(isi), tempat, depth)
        else:
            yield from (_shaped(block, tempat) for block in isi)


def _list(blocks: list[Element], tempat: Mapping[str, Tempat], depth: int) -> Element:
    butir = groupby(blocks, lambda block: tempat[block.id].induk[depth].butir)
    items: list[Kid] = [_item(list(isi), tempat, depth) for _, isi in butir]
    return Element("L", items, entries=_numbering(NUMBERING[tempat[blocks[0].id].induk[depth].tingkat]))


def _item(blocks: list[Element], tempat: Mapping[str, Tempat], depth: int) -> Element:
    """The first run of an item's first paragraph is its number."""
    nomor, *kata = blocks[0].kids
    isi = [*_words(kata), *_nest(blocks[1:], tempat, depth + 1)]
    return Element("LI", [Element("Lbl", _words([nomor])), Element("LBody", isi)])


def _numbering(kind: str) -> dict[str, Any]:
    return {"A": pydyf.Dictionary({"O": "/List", "ListNumbering": f"/{kind}"})}


# --- single blocks ------------------------------------------------------------------------------------------------


def _shaped(block: Element, tempat: Mapping[str, Tempat]) -> Element:
    match tempat[block.id].peran:
        case "isi":
            return Element(block.kind, _words(block.kids))
        case "tabel":
            return Element("Table", [_rows_of(bagian, tempat) for bagian in block.elements()])
        case "pihak":
            return Element("L", [_party(baris) for baris in _rows(block)], entries=_numbering("UpperRoman"))
        case "bidang":
            return Element("Div", [_leaf(x) for x in block.walk() if x.kind in ("P", "Figure")])


def _words(kids: Iterable[Kid]) -> list[Kid]:
    """Content without the elements of lines and inline boxes, which mean nothing; links and changes stay."""
    hasil: list[Kid] = []
    for ubahan, group in groupby(kids, _change):
        isi = list(group)
        if ubahan is not None:
            hasil += _changed(isi, ubahan)
            continue
        for kid in isi:
            if not isinstance(kid, Element):
                hasil.append(kid)
            elif kid.kind == "Link":
                hasil.append(Element("Link", _words(kid.kids)))
            else:
                hasil += _words(kid.kids)
    return hasil


def _change(kid: Kid) -> Ubahan | None:
    """Words that one of two naskah has alone are a link to nowhere; the element inside tells which of the two."""
    if not isinstance(kid, Element) or kid.kind != "Link" or any(isinstance(x, Annotation) for x in kid.kids):
        return None
    return Ubahan.DISISIPKAN if kid.elements()[0].kind == "Span" else Ubahan.DIHAPUS


def _changed(pieces: list[Kid], ubahan: Ubahan) -> list[Kid]:
    """The pieces, a line each, of neighbouring words of one change; nothing where the layout left nothing of them."""
    isi = _words(chain.from_iterable(piece.elements() for piece in pieces if isinstance(piece, Element)))
    sifat = pydyf.Dictionary({"O": "/Layout", "TextDecorationType": GARIS[ubahan]})
    return [Element("Span", isi, entries={"A": sifat})] if isi else []


def _leaf(element: Element) -> Element:
    return Element(element.kind, _words(element.kids), element.page, element.entries)


def _party(baris: Element) -> Element:
    nomor, *isi = (Element(sel.kind, [*_joined(sel.elements())]) for sel in baris.elements())
    return Element("LI", [Element("Lbl", _words(nomor.kids)), Element("LBody", _words(isi))])


def _rows_of(bagian: Element, tempat: Mapping[str, Tempat]) -> Element:
    return Element(bagian.kind, [_row(baris, tempat) for baris in bagian.elements()])


def _row(baris: Element, tempat: Mapping[str, Tempat]) -> Element:
    return Element("TR", [_cell(sel, tempat) for sel in baris.elements()])


def _cell(sel: Element, tempat: Mapping[str, Tempat]) -> Element:
    entries = {"A": pydyf.Dictionary({"O": "/Table", "Scope": "/Column"})} if sel.kind == "TH" else {}
    isi = list(_nest(_joined(sel.elements()), tempat))
    only: list[Kid] = isi[0].kids if len(isi) == 1 and isi[0].kind == "P" else [*isi]
    return Element(sel.kind, only, entries=entries)
