"""Margins, paddings, borders and sizes of a box, computed once for all boxes of a style in a place of the same size."""

from __future__ import annotations

from typing import Any

from weasyprint.formatting_structure.boxes import Box, PageBox
from weasyprint.layout import absolute, block, column, float, grid, inline, page, table  # noqa: A004
from weasyprint.layout.percent import resolve_percentages as weasy_resolve_percentages

from generator.writers.pdf.cepat import Ganti
from generator.writers.pdf.cepat.gaya import asal_of

_UKURAN = (
    *(f"{what}_{side}" for what in ("margin", "padding") for side in ("left", "right", "top", "bottom")),
    *(f"border_{side}_width" for side in ("left", "right", "top", "bottom")),
    *("width", "min_width", "max_width", "height", "min_height", "max_height"),
)
"""All that is set on a box, and on nothing else than its style and its place does it depend."""


def resolve_percentages(box: Any, containing_block: Any) -> None:
    """As WeasyPrint's own; with collapsed borders a box has widths of its own, and that is left to it."""
    style = box.style
    if style["border_collapse"] == "collapse":
        weasy_resolve_percentages(box, containing_block)
        return
    if isinstance(containing_block, Box):
        containing_block = containing_block.width, containing_block.height
    key = (*containing_block, isinstance(box, PageBox))
    known = asal_of(style).__dict__.setdefault("ukuran", {})
    if key in known:
        vars(box).update(known[key])
        return
    weasy_resolve_percentages(box, containing_block)
    known[key] = {name: vars(box)[name] for name in _UKURAN}


GANTI = tuple(
    Ganti(module, "resolve_percentages", resolve_percentages)
    for module in (absolute, block, column, float, grid, inline, page, table)
)
"""What takes the place of what."""
