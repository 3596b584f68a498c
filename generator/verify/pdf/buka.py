"""A PDF opened by PDFium: the text of its pages, and what is attached to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.verify.pdf.bacaan import Bacaan, reading

_HYPHEN = re.compile("\ufffe\\s*")
"""What PDFium gives for a hyphen at the end of a line."""

_LONE = re.compile(r"(?<=\S) (?=\S(?:\r|$))")
"""A single letter that PDFium puts at the end of a line."""


@dataclass(frozen=True, slots=True)
class Berkas:
    """What every page reads; name and content of every attachment."""

    halaman: list[Bacaan]
    lampiran: list[tuple[str, bytes]]


def read_pdf(data: bytes) -> Berkas:
    """What stands in the file."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        attached = [document.get_attachment(i) for i in range(document.count_attachments())]
        lampiran = [(x.get_name(), bytes(x.get_data())) for x in attached]
        return Berkas([page_of(_text(page.get_textpage())) for page in document], lampiran)
    finally:
        document.close()


def _text(page: Any) -> str:
    """The text of a page. PDFium takes a line of one letter for the end of the line above; here it is a line."""
    text: str = page.get_text_range()
    for match in _LONE.finditer(text):
        (_, bottom, _, _), (_, _, _, top) = page.get_charbox(match.start() - 1), page.get_charbox(match.end())
        if top < bottom:
            text = f"{text[: match.start()]}\n{text[match.end() :]}"
    return text


def page_of(text: str) -> Bacaan:
    """What a page reads, from what PDFium makes of it."""
    return reading(_HYPHEN.sub("-\n", text).split("\n"))
