"""What stands around the pages of a DOCX: the draft's mark, the boxes for paraf, the page numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from generator.naskah.tree import Bingkai
from generator.verify.beda import Berbeda, compare_pieces
from generator.verify.docx.baca import Word, kept
from generator.verify.docx.penomoran import W

_RID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MARK = "{urn:schemas-microsoft-com:vml}textpath"


def compare_frame(word: Word, bingkai: Bingkai) -> None:
    """Raise :class:`Berbeda` unless every section has the header and the footer that the naskah asks for."""
    targets = {e.get("Id"): e.get("Target") for e in etree.fromstring(word.parts["word/_rels/document.xml.rels"])}
    expected = ["footerReference", *(["headerReference"] if bingkai.draf else [])]
    for section in word.body.iter(f"{W}sectPr"):
        references = [e for e in section if e.get(_RID)]
        kinds = sorted(etree.QName(e).localname for e in references)
        if kinds != expected or any(e.get(f"{W}type") != "default" for e in references):
            raise Berbeda(", ".join(expected), ", ".join(kinds))
    used = {(e.tag, targets[e.get(_RID)]) for e in word.body.iter(f"{W}headerReference", f"{W}footerReference")}
    for tag, target in sorted(used):
        part = word.part(target.removesuffix(".xml"))
        if tag == f"{W}headerReference":
            compare_pieces([bingkai.draf], _marks(part))
        else:
            compare_pieces(_foot(bingkai), map(_line, part.iter(f"{W}p")))


def _marks(header: Any) -> Iterator[str]:
    yield from (mark for e in header.iter(_MARK) if (mark := e.get("string")))
    yield from (kept(e) for e in header.iter(f"{W}t"))


def _foot(bingkai: Bingkai) -> list[str]:
    """What the footer reads; a field as what it computes, with what it shows until then: a 1."""
    before, between, after = bingkai.halaman
    mark = f"{bingkai.draf} {bingkai.sidik}" if bingkai.draf else ""
    return [*bingkai.paraf, f"{mark}\t{before}{{PAGE}}1{between}{{NUMPAGES}}1{after}"]


def _line(p: Any) -> str:
    words = {f"{W}tab": lambda _: "\t", f"{W}instrText": lambda e: f"{{{e.text.strip()}}}", f"{W}t": kept}
    return "".join(words[e.tag](e) for e in p.iter(*words))
