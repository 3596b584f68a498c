"""The comparison of two naskah as a page of HTML."""

from __future__ import annotations

from generator.naskah.tree import Naskah
from generator.redline.gabung import merge
from generator.writers.html import write_html


def redline_html(lama: Naskah, baru: Naskah) -> str:
    """A page that fetches nothing; another page holds it in ``<iframe srcdoc="…">``, apart from its own styles."""
    gabungan = merge(lama, baru)
    return write_html(gabungan.naskah, gabungan.jejak)
