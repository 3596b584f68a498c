"""Text and measures as WordprocessingML wants them: escaped text, twips, half-points, EMU."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SPECIAL = re.compile("[^ !#-%'-;=?-~\xa0-\u2027\u202a-\ud7ff]")
"""What is not simply written as it is: markup, line ends, and what :func:`clean` may change."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def declarations(*prefixes: str) -> str:
    """The ``xmlns:…`` attributes of the root of a part."""
    return "".join(f' xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in prefixes)


def lines(text: str) -> list[str]:
    """``text`` cut at every kind of line end, so that each cut becomes a ``w:br``."""
    return _LINE_END.split(text)


def clean(text: str) -> str:
    """``text`` without what XML or a justified line cannot hold: tabs become spaces, control characters U+FFFD."""
    return _NOT_XML.sub("\ufffd", text.replace("\t", " "))


def is_plain(text: str) -> bool:
    """Whether ``text`` is one line and already as :func:`esc` would have it."""
    return _SPECIAL.search(text) is None


def esc(text: str) -> str:
    """``text`` ready for an element or a double-quoted attribute."""
    return escape(clean(text), {'"': "&quot;"})


def twips(mm: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(mm * 1440 / 25.4)


def emu(mm: float) -> int:
    """Millimetres as English Metric Units, the measure of pictures."""
    return round(mm * 36000)


def pt_twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Points as half-points, the measure of type."""
    return round(points * 2)
