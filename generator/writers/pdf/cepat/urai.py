"""The page as a tree: what the writer wrote is well-formed, so an XML parser, which is quicker, reads the same."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

import tinyhtml5

from generator.writers.pdf.cepat import Ganti

_KEPALA = re.compile("<!DOCTYPE html>\n(<html[^<>]*>)\n(.*?)<body>", re.DOTALL)
_KOSONG = re.compile("<((?:br|col|img|meta)(?: [^<>]*)?)>")
_BERUBAH = re.compile('="[^"\t\n\r]*[\t\n\r]')
"""White space in an attribute, of which XML makes blanks."""

_html_parse = tinyhtml5.parse


def _parse(source: Any, **options: Any) -> Any:
    """As tinyhtml5's own, which is asked about all that XML would read in another way or not at all."""
    text = source.read()
    html = text.decode() if isinstance(text, bytes) else text
    page = tree(html)
    return _html_parse(text, **options) if page is None else page


def tree(html: str) -> ET.Element | None:
    """The page as tinyhtml5 would read it, if that is sure."""
    kepala = _KEPALA.match(html)
    if kepala is None or _BERUBAH.search(html):
        return None
    page = f"{kepala[1]}<head>{kepala[2]}</head><body>{html[kepala.end() :]}"
    try:
        return ET.fromstring(_KOSONG.sub(r"<\1/>", page))
    except ET.ParseError:
        return None


GANTI = (Ganti(tinyhtml5, "parse", _parse),)
"""What takes the place of what."""
