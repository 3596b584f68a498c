"""Boxes that draw, link and move nothing by themselves, which most of them are: what can be told of a style at once.

After layout WeasyPrint asks each box some dozens of questions, several times over: has it a background, an outline, a
frame, an anchor, a stacking context of its own, is it in the flow? Only the style of a box answers, and styles are few.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pydyf
import weasyprint.anchors
import weasyprint.document
import weasyprint.draw
import weasyprint.stacking
from weasyprint.draw.border import draw_border as weasy_draw_border
from weasyprint.draw.border import draw_outline as weasy_draw_outline
from weasyprint.draw.color import get_color
from weasyprint.formatting_structure.boxes import Box, InlineBox, LineBox, TextBox
from weasyprint.layout import background, inline

from generator.writers.pdf.cepat import Ganti, kata

_CORNERS = ("top_left", "top_right", "bottom_right", "bottom_left")
_SIDES = ("top", "right", "bottom", "left")
_SQUARE = {f"border_{corner}_radius": (0, 0) for corner in _CORNERS}

_weasy_gather = weasyprint.anchors.gather_anchors
_weasy_backgrounds = background.layout_box_backgrounds
_weasy_dispatch = weasyprint.stacking._dispatch
_weasy_inline_level = weasyprint.draw.draw_inline_level
_weasy_avoid = inline.avoid_collisions


@dataclass(frozen=True, slots=True)
class Sifat:
    """What a style says of its boxes."""

    mengalir: bool
    """In the normal flow."""
    polos: bool
    """Neither background nor rounded corners."""
    tanpa_garis: bool
    """No border, no picture in the place of one, no rule between columns."""
    tanpa_lingkar: bool
    """No outline."""
    sebaris: bool
    """No stacking context of its own."""
    diam: bool
    """Nothing for the outline, links or forms of the PDF, but for an anchor."""


def sifat_of(style: Any) -> Sifat:
    """What a style says; nothing of it is told by what a style has for itself alone."""
    try:
        known: Sifat = style.sifat
    except AttributeError:
        asal = getattr(style, "asal", None)
        known = style.sifat = sifat_of(asal) if asal is not None else _sifat(style)
    return known


def _sifat(style: Any) -> Sifat:
    terapung = style["float"] != "none"
    berbingkai = style["border_image_source"][0] != "none" or style["mask_border_source"][0] != "none"
    return Sifat(
        mengalir=not terapung and style["position"] in ("static", "relative"),
        polos=not berbingkai
        and style["visibility"] == "visible"
        and all(kind == "none" for kind, _ in style["background_image"])
        and get_color(style, "background_color").alpha == 0
        and not style["box_shadow"]
        and all((0, "px") in style[f"border_{corner}_radius"] for corner in _CORNERS),
        tanpa_garis=not berbingkai
        and style["border_collapse"] != "collapse"  # there, boxes have widths of their own
        and style["column_width"] == style["column_count"] == "auto"
        and not any(style[f"border_{side}_width"] for side in _SIDES),
        tanpa_lingkar=not style["outline_width"],
        sebaris=not terapung
        and style["position"] == "static"
        and style["z_index"] == "auto"
        and style["opacity"] >= 1
        and not style["transform"]
        and style["overflow"] == "visible",
        diam=not style["transform"] and style["appearance"] != "auto",
    )


def is_in_normal_flow(box: Any) -> bool:
    """As WeasyPrint's own."""
    style = box.style
    try:
        mengalir: bool = style.sifat.mengalir
    except AttributeError:
        mengalir = sifat_of(style).mengalir
    return mengalir


def layout_box_backgrounds(
    page: Any, box: Any, get_image_from_uri: Any, layout_children: bool = True, style: Any = None
) -> None:
    """As WeasyPrint's own."""
    plain = style is None and layout_children and box is not page and isinstance(box, Box)
    if not (plain and sifat_of(box.style).polos):
        _weasy_backgrounds(page, box, get_image_from_uri, layout_children, style)
        return
    isi = vars(box)
    isi.update(_SQUARE)
    isi["background"] = None
    for child in box.all_children():
        layout_box_backgrounds(page, child, get_image_from_uri)


def gather_anchors(
    box: Any,
    anchors: Any,
    links: Any,
    bookmarks: Any,
    forms: Any,
    parent_matrix: Any = None,
    parent_form: Any = None,
    parent_link: Any = None,
) -> None:
    """As WeasyPrint's own."""
    if parent_link or box.link or box.bookmark_label or not _silent(box):
        _weasy_gather(box, anchors, links, bookmarks, forms, parent_matrix, parent_form, parent_link)
        return
    for child in box.all_children():
        gather_anchors(child, anchors, links, bookmarks, forms, parent_matrix, parent_form)


def _silent(box: Any) -> bool:
    return sifat_of(box.style).diam and not box.style["anchor"] and not box.is_form()


def draw_outline(stream: Any, box: Any) -> None:
    """As WeasyPrint's own; it asks box by box for the outline that none of them has."""
    todo = [box]
    while todo:
        one = todo.pop()
        if not isinstance(one, Box):
            continue
        if not sifat_of(one.style).tanpa_lingkar:
            weasy_draw_outline(stream, box)
            return
        todo += one.children


def draw_border(stream: Any, box: Any) -> None:
    """As WeasyPrint's own."""
    if not sifat_of(box.style).tanpa_garis:
        weasy_draw_border(stream, box)


def dispatch(box: Any, page: Any, child_contexts: Any, blocks: Any, floats: Any, blocks_and_cells: Any) -> Any:
    """As WeasyPrint's own, which copies each line; one that holds nothing else than text is drawn as it is."""
    kind = type(box)
    if kind not in (TextBox, LineBox, InlineBox) or not sifat_of(box.style).sebaris:
        return _weasy_dispatch(box, page, child_contexts, blocks, floats, blocks_and_cells)
    if kind is TextBox:
        return box
    children = [dispatch(x, page, child_contexts, blocks, floats, blocks_and_cells) for x in box.children]
    if all(new is old for new, old in zip(children, box.children, strict=True)):
        return box
    return box.copy_with_children([x for x in children if x is not None])


def draw_inline_level(
    stream: Any,
    page: Any,
    box: Any,
    offset_x: float = 0,
    text_overflow: str = "clip",
    block_ellipsis: str = "none",
) -> None:
    """As WeasyPrint's own."""
    kind = type(box)
    plain = kind in (LineBox, InlineBox) and box.background is None and sifat_of(box.style).tanpa_garis
    if not plain or stream._tags is None:
        _weasy_inline_level(stream, page, box, offset_x, text_overflow, block_ellipsis)
        return
    if kind is LineBox:
        text_overflow, block_ellipsis = box.text_overflow, box.block_ellipsis
    last = len(box.children) - 1
    for i, child in enumerate(box.children):
        ellipsis = block_ellipsis if i == last else "none"
        if type(child) is TextBox:
            _draw_marked(stream, child, offset_x + child.position_x - box.position_x, text_overflow, ellipsis)
        elif isinstance(child, Box):
            child_offset = offset_x + child.position_x - box.position_x
            draw_inline_level(stream, page, child, child_offset, text_overflow, ellipsis)
        else:
            _weasy_inline_level(stream, page, child, offset_x, text_overflow, ellipsis)


def _draw_marked(stream: Any, box: Any, offset_x: float, text_overflow: str, ellipsis: str) -> None:
    """Words with their tag."""
    marked = stream._tags
    mcid = len(marked)
    if box in marked:
        raise AssertionError
    marked[box] = {"tag": "Span", "mcid": mcid}
    stream.stream += ("/Span", pydyf.Dictionary({"MCID": mcid}), b"BDC")
    kata.draw_text(stream, box, offset_x, text_overflow, ellipsis)
    stream.stream.append(b"EMC")


def avoid_collisions(context: Any, box: Any, containing_block: Any, outer: bool = True) -> Any:
    """As WeasyPrint's own: nothing is beside a line where nothing floats."""
    plain = type(box) is LineBox and not outer and not context.excluded_shapes
    if not plain or containing_block.style["direction"] != "ltr" or not sifat_of(box.style).mengalir:
        return _weasy_avoid(context, box, containing_block, outer)
    left = containing_block.content_box_x()
    right = left + containing_block.width
    left += box.margin_left
    right -= box.margin_right
    return left - box.margin_left, box.border_box_y() - box.margin_top, right - left


GANTI = (
    Ganti(Box, "is_in_normal_flow", is_in_normal_flow),
    Ganti(background, "layout_box_backgrounds", layout_box_backgrounds),
    Ganti(weasyprint.anchors, "gather_anchors", gather_anchors),
    Ganti(weasyprint.document, "gather_anchors", gather_anchors),
    Ganti(weasyprint.draw, "draw_outline", draw_outline),
    Ganti(weasyprint.draw, "draw_border", draw_border),
    Ganti(weasyprint.draw, "draw_inline_level", draw_inline_level),
    Ganti(weasyprint.stacking, "_dispatch", dispatch),
    Ganti(inline, "avoid_collisions", avoid_collisions),
)
"""What takes the place of what."""
