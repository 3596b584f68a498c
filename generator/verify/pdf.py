"""Reading a PDF back, and comparing it with the naskah and with what should stand around its pages."""

from __future__ import annotations

import re
from itertools import permutations

from generator.naskah.cetakan import printed, repeated_heads
from generator.naskah.tree import Bingkai, Naskah
from generator.verify.beda import Berbeda, compare, squeeze

_HYPHEN = re.compile("\ufffe\\s*")
"""What pdfium gives for a hyphen at the end of a line."""


def verify_pdf(data: bytes, naskah: Naskah) -> None:
    """Raise :class:`Berbeda` unless the text of the pages reads, numbers included, as the naskah does."""
    pages = [squeeze([_HYPHEN.sub("-", text)]) for text in _pages(data)]
    expected = squeeze(printed(naskah))
    heads = [squeeze([head]) for head in repeated_heads(naskah)]
    found = ""
    for number, page in enumerate(pages, 1):
        text = _without_furniture(page, naskah.bingkai, number, len(pages))
        found += _without_head(text, heads, expected[len(found) :])
    compare(expected, found)


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


def _without_head(text: str, heads: list[str], expected: str) -> str:
    """A page's text without the head of a table that goes on from the page before."""
    if expected.startswith(text):
        return text
    return next((text[len(head) :] for head in heads if text.startswith(head)), text)
