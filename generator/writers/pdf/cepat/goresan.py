"""The glyphs of a line as they go into a page: noted while WeasyPrint draws them, and drawn again without it."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Any

from weasyprint.draw.text import draw_emojis, draw_first_line
from weasyprint.matrix import Matrix
from weasyprint.text.fonts import get_pango_font_key

_FONT_SIZE, _SHOW, _RISE = range(3)


class Huruf:
    """A font as a line knows it: WeasyPrint's own in all but the glyphs, which are those of this line only."""

    def __init__(self, font: Any) -> None:
        self._font = font
        self.png, self.svg, self.colr, self.bitmap = font.png, font.svg, font.colr, font.bitmap  # asked for each glyph
        self.widths: dict[int, int] = {}
        self.to_unicode: dict[int, str] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._font, name)


@dataclass(frozen=True, slots=True)
class Goresan:
    """A line: by key of a font the glyphs it takes from it, in order, and what is written into the page."""

    glyphs: tuple[tuple[int, array[int]], ...]
    isi: tuple[tuple[int, Any], ...]


_glyphs: dict[int, tuple[dict[int, int], dict[int, str]]] = {}
"""Width and meaning of the glyphs of each font, as the first line had them; lines that differ are not remembered."""


def draw(stream: Any, textbox: Any, goresan: Goresan | None) -> Goresan | None:
    """Draw the line, as ``goresan`` says if that suits the document. Returns what is worth remembering and new."""
    style, layout = textbox.style, textbox.pango_layout
    x, y = textbox.position_x, textbox.position_y + textbox.baseline
    matrix = Matrix(d=-1, e=x, f=y)
    stream.set_color(style["color"])
    if goresan and _suits(goresan, stream):
        stream.begin_text()
        _repeat(goresan, stream, matrix)
        stream.end_text()
        return None
    layout.reactivate(style)
    stream.begin_text()
    found, emojis = _noted(stream, textbox, matrix)
    if found and _suits(found, stream):
        _repeat(found, stream, matrix)
    else:
        found, emojis = None, draw_first_line(stream, textbox, "clip", "none", matrix)
    stream.end_text()
    draw_emojis(stream, style, x, y, emojis)
    layout.deactivate()
    return found


def _noted(stream: Any, textbox: Any, matrix: Any) -> tuple[Goresan | None, list[Any]]:
    pencatat = _Pencatat(stream)
    emojis = draw_first_line(pencatat, textbox, "clip", "none", matrix)
    return (None if emojis else pencatat.goresan()), emojis


class _Pencatat:
    """What WeasyPrint takes for the page while it draws a line."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.ink_rect, self.logical_rect = stream.ink_rect, stream.logical_rect
        self._fonts: dict[int, Huruf] = {}
        self._isi: list[tuple[int, Any]] = []

    def add_font(self, pango_font: Any) -> tuple[Huruf, float]:
        font, size = self._stream.add_font(pango_font)  # the document has it from its first use on
        key = get_pango_font_key(pango_font)[0]
        return self._fonts.setdefault(key, Huruf(font)), size

    def set_text_matrix(self, *_: float) -> None:
        """Another one for each line."""

    def set_font_size(self, font: str, size: float) -> None:
        self._isi.append((_FONT_SIZE, (font, size)))

    def show_text(self, text: str) -> None:
        self._isi.append((_SHOW, text.encode("ascii")))

    def set_text_rise(self, rise: float) -> None:
        self._isi.append((_RISE, rise))

    def goresan(self) -> Goresan | None:
        """The line, unless it uses glyphs in a way of its own."""
        if not all(_usual(key, font) for key, font in self._fonts.items()):
            return None
        glyphs = tuple((key, array("I", font.widths)) for key, font in self._fonts.items())
        return Goresan(glyphs, tuple(self._isi))


def _usual(key: int, font: Huruf) -> bool:
    if font.png or font.svg or font.colr or font.bitmap or list(font.widths) != list(font.to_unicode):
        return False
    widths, meanings = _glyphs.setdefault(key, ({}, {}))
    return all(
        widths.setdefault(glyph, width) == width and meanings.setdefault(glyph, meaning) == meaning
        for (glyph, width), meaning in zip(font.widths.items(), font.to_unicode.values(), strict=True)
    )


def _suits(goresan: Goresan, stream: Any) -> bool:
    """Whether the document has the fonts, and takes the glyphs to be as wide as the line was drawn with."""
    for key, glyphs in goresan.glyphs:
        if key not in stream._fonts:
            return False
        font = stream._fonts[key]
        if _seen(font).issuperset(glyphs):
            continue
        own, widths = font.widths, _glyphs[key][0]
        if any(own.get(glyph, widths[glyph]) != widths[glyph] for glyph in glyphs):
            return False
    return True


def _seen(font: Any) -> set[int]:
    """The glyphs of a document's font that have the widths and meanings remembered here."""
    seen: set[int] = font.__dict__.setdefault("terlihat", set())
    return seen


def _repeat(goresan: Goresan, stream: Any, matrix: Any) -> None:
    """Tell the document's fonts which glyphs are used, and write the line."""
    for key, glyphs in goresan.glyphs:
        font = stream._fonts[key]
        seen = _seen(font)
        if seen.issuperset(glyphs):
            continue
        seen.update(glyphs)
        widths, meanings = _glyphs[key]
        for glyph in glyphs:
            if glyph not in font.to_unicode:
                font.to_unicode[glyph] = meanings[glyph]
            if glyph not in font.widths:
                font.widths[glyph] = widths[glyph]
    stream.set_text_matrix(*matrix.values)
    for kind, what in goresan.isi:
        if kind == _SHOW:
            stream.show_text(what)
        elif kind == _FONT_SIZE:
            stream.set_font_size(*what)
        else:
            stream.set_text_rise(what)
