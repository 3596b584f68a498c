"""What is done to a PDF that WeasyPrint has composed, right before it is written, so that it passes PDF/UA-1 too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pydyf
from weasyprint import Document

from generator.writers.html.places import Tempat
from generator.writers.pdf import tags
from generator.writers.pdf.mend import mend

UA = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>\
</rdf:Description><rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility \
Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289\
</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\
</rdf:Description></rdf:RDF>"""
"""The mark of PDF/UA-1, and the description of that mark which PDF/A demands of properties it does not know."""


def finish(
    document: Document,
    pdf: pydyf.PDF,
    tempat: Mapping[str, Tempat],
    rujukan: Mapping[str, str],
    ubahan: Sequence[str],
) -> None:
    """Mend the tags, turn page furniture into artifacts, describe links and changes, open with the outline, claim
    PDF/UA-1.

    ``ubahan``: what is said of each change, in order.
    """
    ids = [[kode for kode in page.anchors if kode in tempat] for page in document.pages]
    root = mend(tags.read(pdf), ids, tempat)
    _describe_changes(root, ubahan)
    _place_figures(root, [page.height for page in document.pages])
    tags.write(pdf, root)
    _mark_artifacts(pdf, root)
    _describe_links(pdf, rujukan)
    _list_attachments_once(pdf)
    _claim_ua(pdf)
    pdf.catalog["PageMode"] = "/UseOutlines"


def _place_figures(root: tags.Element, heights: list[float]) -> None:
    """WeasyPrint gives a picture's box in CSS pixels from the top of the page; PDF wants points from its bottom."""
    for figure in (x for x in root.walk() if x.kind == "Figure"):
        x1, y1, x2, y2 = (nilai * 0.75 for nilai in figure.entries["A"]["BBox"])
        tinggi = heights[figure.page] * 0.75
        figure.entries["A"]["BBox"] = pydyf.Array(round(x, 2) for x in (x1, tinggi - y2, x2, tinggi - y1))


def _describe_changes(root: tags.Element, ubahan: Sequence[str]) -> None:
    """A line through or below words is seen and not heard: what is read out says what became of them."""
    spans = [x for x in root.walk() if x.kind == "Span"]
    if len(spans) != len(ubahan):
        raise RuntimeError("tags and changes of the PDF do not match")
    for span, words in zip(spans, ubahan, strict=True):
        span.entries["Alt"] = pydyf.String(words)


def _mark_artifacts(pdf: pydyf.PDF, root: tags.Element) -> None:
    """Whatever no element claims is not part of the text: page numbers, the draft's mark, repeated heads."""
    claimed = {kid for element in root.walk() for kid in element.kids if isinstance(kid, tags.Content)}
    for page, reference in enumerate(pdf.page_references):
        stream: list[Any] = pdf.objects[tags.number(pdf.objects[tags.number(reference)]["Contents"])].stream
        for i, item in enumerate(stream):
            marked = isinstance(item, pydyf.Dictionary) and "MCID" in item
            if marked and tags.Content(page, item["MCID"]) not in claimed:
                stream[i - 1 : i + 1] = ["/Artifact", pydyf.Dictionary({"Type": "/Pagination"})]


def _describe_links(pdf: pydyf.PDF, rujukan: Mapping[str, str]) -> None:
    """A link is read out as the reference it prints, and only the places that links point at keep a name."""
    links = [x for x in pdf.objects if isinstance(x, pydyf.Dictionary) and x.get("Subtype") == "/Link"]
    for link in links:
        link["Contents"] = pydyf.String(rujukan[link["Dest"].string])
    tujuan = {link["Dest"].string for link in links}
    lain = pdf.catalog.pop("Names", {})
    names = lain.pop("Dests", {"Names": []})["Names"]
    tinggal = pydyf.Array()
    for nama, tempat in zip(names[::2], names[1::2], strict=True):
        if nama.string in tujuan:
            tinggal.extend([nama, tempat])
    dests = {"Dests": pydyf.Dictionary({"Names": tinggal})} if tinggal else {}
    if lain or dests:
        pdf.catalog["Names"] = pydyf.Dictionary({**lain, **dests})


def _list_attachments_once(pdf: pydyf.PDF) -> None:
    if "AF" in pdf.catalog:  # WeasyPrint lists each of them twice
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


def _claim_ua(pdf: pydyf.PDF) -> None:
    stream = pdf.objects[tags.number(pdf.catalog["Metadata"])]
    packet: bytes = b"\n".join(stream.stream)
    if packet.count(b"</rdf:RDF>") != 1:
        raise RuntimeError("unexpected metadata of the PDF")
    stream.stream = [packet.replace(b"</rdf:RDF>", UA)]
