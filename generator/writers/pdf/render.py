"""From the naskah to bytes by WeasyPrint, strictly: nothing is fetched, nothing falls back, no warning passes."""

from __future__ import annotations

import logging
import mimetypes
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from html import unescape
from threading import Lock
from typing import Any

from weasyprint import CSS, HTML, Attachment, Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from generator.naskah.jejak import UTUH, Jejak
from generator.naskah.telusur import runs
from generator.naskah.tree import Baris, Naskah, Rujukan, Ubahan
from generator.writers.html import head
from generator.writers.html.css import changes, stylesheet
from generator.writers.html.flow import flow
from generator.writers.pdf import furniture
from generator.writers.pdf.cepat import faster
from generator.writers.pdf.finish import finish
from generator.writers.pdf.fonts import check_characters, printable
from generator.writers.pdf.sampah import collected_once

_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_SATU = Lock()
"""One document at a time, whatever the threads: what is changed, ignored and remembered meanwhile is so for all."""

_CHANGE = re.compile(r'<a class="(del|ins)"><(?:s|span)>(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def render(naskah: Naskah, jejak: Jejak = UTUH, keterangan: Baris = ()) -> bytes:
    """The PDF; RuntimeError if WeasyPrint had anything to warn of.

    ``jejak``: what became of the blocks of a naskah that shows two at once; ``keterangan``: what every page then says
    below of what it shows.
    """
    alir = flow(naskah, paths=False, jejak=jejak)
    isi = printable(furniture.footer(naskah.gaya, naskah.bingkai, keterangan) + "".join(alir.html))
    check_characters(naskah, isi + printable("".join(naskah.bingkai.halaman)))
    rules = stylesheet(naskah.gaya, tuple(sorted(alir.rantai))) + furniture.stylesheet(naskah.gaya, naskah.bingkai)
    if jejak is not UTUH:
        rules += changes(naskah.gaya) + furniture.note()
    rujukan = {run.unsur[-1].sasaran: run.teks for run in runs(naskah) if isinstance(run, Rujukan)}

    def finisher(document: Document, pdf: Any) -> None:
        _check_families(document, naskah.gaya.huruf.pdf)
        finish(document, pdf, alir.tempat, rujukan, _told_changes(isi))

    with _SATU, _strict(), collected_once(), faster():
        return _compose(f"{head(naskah)}<body>\n{isi}</body></html>", rules, _attachments(naskah), finisher)


def _told_changes(html: str) -> list[str]:
    """What is read out for each change, in the order of the text."""
    kinds = {"del": Ubahan.DIHAPUS, "ins": Ubahan.DISISIPKAN}
    found = ((kinds[kind], unescape(_TAG.sub(" ", words))) for kind, words in _CHANGE.findall(html))
    return [f"{ubahan.value}: {' '.join(words.split())}" for ubahan, words in found if words.strip()]


def warm_up() -> None:
    """Write a page that nobody needs: WeasyPrint reads its own style sheets, and looks for fonts, at the first one."""
    page = '<!DOCTYPE html>\n<html lang="id">\n<title>x</title>\n<body><p>x</p></body></html>'
    with _SATU, _strict(), collected_once(), faster():
        _compose(page, "", [], lambda *_: None)


def _attachments(naskah: Naskah) -> list[Attachment]:
    """The data as an associated file; its day is fixed, for the day of writing says nothing about the words."""
    if not naskah.data:
        return []
    mimetypes.add_type("application/yaml", ".yaml")
    name = f"{naskah.nama}.yaml"
    return [
        Attachment(
            string=naskah.data.decode(),
            name=name,
            description=naskah.judul,
            relationship="Source",
            created=_DAY,
            modified=_DAY,
        )
    ]


def _compose(html: str, rules: str, attachments: list[Attachment], finisher: Any) -> bytes:
    fetcher = ClosedFetcher()
    pdf: bytes = HTML(string=html, url_fetcher=fetcher).write_pdf(
        pdf_variant="pdf/a-3a",
        stylesheets=[_css(rules)],
        font_config=_fonts(),
        attachments=attachments,
        finisher=finisher,
    )
    if fetcher.denied:
        raise RuntimeError(f"refused to fetch {fetcher.denied}")
    return pdf


# Both are the same for every naskah of a profile and cost as much as a page.
_fonts = cache(FontConfiguration)


@cache
def _css(rules: str) -> CSS:
    return CSS(string=rules, url_fetcher=ClosedFetcher(), font_config=_fonts())


def _check_families(document: Document, keluarga: str) -> None:
    asing = {font.family for font in document.fonts.values()} - {keluarga}
    if asing:
        raise RuntimeError(f"fonts other than {keluarga} in the PDF: {sorted(asing)}")


class ClosedFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint publishes no types
    """Yields the pictures written into the page and nothing else, whatever a value may ask for."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols={"data"}, allow_redirects=False)
        self.denied: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """The picture of a ``data:`` URL. The refusal is told twice, for pictures inside pictures swallow it."""
        if not url.startswith("data:image/"):
            self.denied.append(url)
            raise FatalURLFetchingError(url)
        return super().fetch(url, headers)


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record.getMessage())


@contextmanager
def _strict() -> Iterator[None]:
    """What WeasyPrint warns of (an ignored rule, a missing glyph, an unreadable picture) makes a wrong document."""
    handler, logger = _Warnings(), logging.getLogger("weasyprint")
    logger.addHandler(handler)
    try:
        with warnings.catch_warnings():
            # WeasyPrint leaves it to the garbage collector to close its colour profile.
            warnings.simplefilter("ignore", ResourceWarning)
            yield
    finally:
        logger.removeHandler(handler)
    if handler.found:
        raise RuntimeError("WeasyPrint: " + "; ".join(handler.found))
