"""Lines of text, measured and drawn once for all documents that have them.

How far a line goes and which glyphs it shows is a function of its text, the properties of its style that Pango is told
of, and its width. Agreements share most of their sentences, so most lines of one were measured for another.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import count
from typing import Any

import weasyprint.draw
from weasyprint.draw.text import draw_text as weasy_draw_text
from weasyprint.layout import inline
from weasyprint.text.line_break import Layout
from weasyprint.text.line_break import can_break_text as weasy_can_break_text
from weasyprint.text.line_break import create_layout as weasy_create_layout
from weasyprint.text.line_break import split_first_line as weasy_split_first_line
from weasyprint.text.line_break import strut as weasy_strut

from generator.writers.pdf.cepat import Ganti
from generator.writers.pdf.cepat.gaya import asal_of
from generator.writers.pdf.cepat.goresan import Goresan, draw
from generator.writers.pdf.cepat.ingatan import Ingatan

BARIS = 4000
"""How many lines are remembered at least: some agreements' worth."""

_SIFAT = (
    *("direction", "lang", "font_language_override", "font_family", "font_style", "font_stretch", "font_weight"),
    *("font_size", "font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps"),
    *("font_variant_numeric", "font_variant_alternates", "font_variant_east_asian", "font_feature_settings"),
    *("font_variation_settings", "text_decoration_line", "word_spacing", "letter_spacing", "overflow_wrap"),
    *("word_break", "white_space", "tab_size", "hyphens", "hyphenate_character", "hyphenate_limit_chars"),
    *("hyphenate_limit_zone",),
)
"""The properties of a style that decide how text is broken, measured and drawn."""

_numbers: Ingatan[tuple[Any, ...], int] = Ingatan(BARIS)
_next_number = count(1)
"""No number is given twice: what was remembered under one that is forgotten is never found again."""
_lines: Ingatan[tuple[Any, ...], tuple[dict[str, Any], tuple[Any, ...]]] = Ingatan(BARIS)
_strokes: Ingatan[tuple[Any, ...], Goresan] = Ingatan(BARIS)
_struts: Ingatan[tuple[Any, ...], tuple[float, float]] = Ingatan(BARIS)


def _number_of(style: Any) -> int:
    """The same number for styles that set text alike; 0 for one that cannot be told from others."""
    try:
        number: int = style.nomor_huruf
    except AttributeError:
        number = style.nomor_huruf = _new_number(style) if style is asal_of(style) else _number_of(style.asal)
    return number


def _new_number(style: Any) -> int:
    sifat = (style.font_config, *(style[name] for name in _SIFAT))
    try:
        number = _numbers.get(sifat)
    except TypeError:  # a value that is a list
        return 0
    if number is None:
        number = next(_next_number)
        _numbers.keep(sifat, number)
    return number


def split_first_line(
    text: str,
    style: Any,
    context: Any,
    max_width: float | None,
    justification_spacing: float,
    is_line_start: bool = True,
    minimum: bool = False,
) -> tuple[Any, ...]:
    """As WeasyPrint's own. What it gives holds nothing of Pango, so it is copied for every line that is equal."""
    number = _number_of(style)
    key = (text, number, max_width, justification_spacing, is_line_start, minimum)
    if number and (known := _lines.get(key)):
        return _layout(known[0]), *known[1]
    found: tuple[Any, ...] = weasy_split_first_line(
        text, style, context, max_width, justification_spacing, is_line_start, minimum
    )
    sifat = vars(found[0])
    if number and "layout" not in sifat:
        _lines.keep(key, (sifat.copy(), found[1:]))
    return found


def _layout(sifat: dict[str, Any]) -> Any:
    layout = object.__new__(Layout)
    vars(layout).update(sifat)
    return layout


def create_layout(text: str, style: Any, context: Any, max_width: float | None, justification_spacing: float) -> Any:
    """As WeasyPrint's own for a line that was stretched, which lets go of all that Pango makes at once."""
    if max_width is not None or style["text_decoration_line"] != "none" or style["word_spacing"]:
        return weasy_create_layout(text, style, context, max_width, justification_spacing)
    end = text.find("\n")
    sifat = {
        "justification_spacing": justification_spacing,
        "max_width": None,
        "first_line_direction": 0,
        "ascent": None,
        "underline_position": None,
        "strikethrough_position": None,
        "text": text if end < 0 else text[: end + 2],
    }
    return _layout(sifat | {"layout": None, "language": None, "style": style})


def strut(style: Any) -> tuple[float, float]:
    """As WeasyPrint's own, which writes out all the properties for each line to find what it knows already."""
    line_height = style["line_height"]
    number = _number_of(style)
    if not number or not isinstance(line_height, (str, float, tuple)):
        found: tuple[float, float] = weasy_strut(style)
        return found
    known = _struts.get((number, line_height))
    if known is None:
        known = weasy_strut(style)
        _struts.keep((number, line_height), known)
    return known


def draw_text(stream: Any, textbox: Any, offset_x: float, text_overflow: str, block_ellipsis: str) -> None:
    """As WeasyPrint's own; the glyphs of a plain line are remembered."""
    style = textbox.style
    number = _number_of(style)
    plain = text_overflow == "clip" and block_ellipsis == "none" and style["text_decoration_line"] == "none"
    if not (number and plain and style["visibility"] == "visible" and textbox.text.strip() and style["font_size"] > 1):
        weasy_draw_text(stream, textbox, offset_x, text_overflow, block_ellipsis)
        return
    layout = textbox.pango_layout
    key = (layout.text, number, layout.justification_spacing)
    goresan = draw(stream, textbox, _strokes.get(key))
    if goresan:
        _strokes.keep(key, goresan)


GANTI = (
    Ganti(inline, "split_first_line", split_first_line),
    Ganti(inline, "create_layout", create_layout),
    Ganti(inline, "strut", strut),
    Ganti(inline, "can_break_text", lru_cache(BARIS)(weasy_can_break_text)),
    Ganti(weasyprint.draw, "draw_text", draw_text),
)
"""What takes the place of what."""
