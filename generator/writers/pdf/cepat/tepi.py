"""What stands in the margins of pages: laid out once where it is the same on all pages of a kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import weasyprint.layout
from weasyprint.css import PAGE_MARGIN_BOXES

from generator.writers.pdf.cepat import Ganti

_NAMES = tuple(f"@{name}" for name in PAGE_MARGIN_BOXES)

_weasy_make = weasyprint.layout.make_margin_boxes


def make_margin_boxes(context: Any, page: Any, state: Any) -> Iterator[Any]:
    """As WeasyPrint's own; a box that is the same on all pages of a kind stands on all of them."""
    known = context.__dict__.setdefault("tepi", {})
    key = _kind(context, page)
    order = known.get(key)
    if order is None:
        made = list(_weasy_make(context, page, state))
        tetap = _lasting(context, made)
        known[key] = [(box.at_keyword, box if box.at_keyword in tetap else None) for box in made]
        yield from made
        return
    others = _others(context, page, state, {name for name, box in order if box is not None})
    for name, box in order:
        yield others[name] if box is None else box


def _kind(context: Any, page: Any) -> tuple[Any, ...]:
    """All that the boxes depend on but for their content: their styles, which pages share, and their room."""
    sides = (page.margin_top, page.margin_right, page.margin_bottom, page.margin_left)
    styles = (id(context.style_for(page.page_type, name)) for name in _NAMES)
    return (page.border_width(), page.border_height(), *sides, *styles)


def _others(context: Any, page: Any, state: Any, tetap: set[str]) -> dict[str, Any]:
    """The boxes of a page that are its own."""
    style_for = context.style_for
    context.style_for = lambda element, name=None: None if name in tetap else style_for(element, name)
    try:
        return {box.at_keyword: box for box in _weasy_make(context, page, state)}
    finally:
        context.style_for = style_for


def _lasting(context: Any, made: list[Any]) -> set[str]:
    """The names of boxes that are the same on all pages, and do not make room for one that is not."""
    tetap = {box.at_keyword for box in made if all(_says_the_same(context, *isi) for isi in box.style["content"])}
    beside = {_side(box) for box in made if box.at_keyword not in tetap}
    shared = {_side(box) for box in made if box.style[_along(box)] == "auto"} & beside
    return tetap - {box.at_keyword for box in made if _side(box) in shared}


def _says_the_same(context: Any, kind: str, value: Any) -> bool:
    if kind != "element()":
        return kind == "string"
    name, which = value
    seen = context.running_elements[name]
    if which != "first" or list(seen) != [1] or len(seen[1]) != 1:
        return False
    return all(box.style["content"] in ("normal", "none") for box in seen[1][0].descendants())


def _side(box: Any) -> str:
    name: str = box.at_keyword
    return name if name.endswith("-corner") else name.partition("-")[0]


def _along(box: Any) -> str:
    return "height" if _side(box) in ("@left", "@right") else "width"


GANTI = (Ganti(weasyprint.layout, "make_margin_boxes", make_margin_boxes),)
"""What takes the place of what."""
