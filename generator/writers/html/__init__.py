"""The naskah as one self-contained page of HTML."""

from __future__ import annotations

from html import escape

from generator.naskah.jejak import UTUH, Jejak
from generator.naskah.tree import Naskah
from generator.writers.html.css import changes, screen, stylesheet
from generator.writers.html.flow import flow


def write_html(naskah: Naskah, jejak: Jejak = UTUH) -> str:
    """HTML with its looks inline and nothing to fetch; every value stands in a ``<span data-jalur="…">``.

    ``jejak``: what became of the blocks of a naskah that shows two at once.
    """
    alir = flow(naskah, paths=True, jejak=jejak)
    gaya = stylesheet(naskah.gaya, tuple(sorted(alir.rantai))) + screen(naskah.gaya)
    if jejak is not UTUH:
        gaya += changes(naskah.gaya)
    bingkai = naskah.bingkai
    draf = f'<p class="draf">{escape(f"{bingkai.draf} {bingkai.sidik}".strip())}</p>\n' if bingkai.draf else ""
    return f"{head(naskah)}<style>\n{gaya}</style>\n<body>\n{draf}{''.join(alir.html)}</body>\n</html>\n"


def head(naskah: Naskah) -> str:
    """Everything up to the styles: language, title, author, subject."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(naskah.gaya.bahasa)}">\n<meta charset="utf-8">\n'
        f"<title>{escape(naskah.judul)}</title>\n"
        f'<meta name="author" content="{escape(naskah.penyusun)}">\n'
        f'<meta name="description" content="{escape(naskah.pokok)}">\n'
    )
