"""Computed styles: elements told apart by nothing but their id share what is computed for the first of them.

WeasyPrint shares a style among elements with the same rules below the same parent. An id is a rule of its own (it names
an anchor), and so every paragraph that a link may point at has a style of its own, and so has all that it holds.
"""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import Any

import weasyprint.css
from weasyprint import HTML
from weasyprint.css import PAGE_MARGIN_BOXES, ComputedStyle, StyleFor
from weasyprint.css.functions import check_math as weasy_check_math
from weasyprint.layout import page
from weasyprint.layout.page import PageType

from generator.writers.pdf.cepat import Ganti

_SENDIRI = frozenset({"anchor", "counter_increment", "counter_reset", "counter_set", "overflow"})
"""What each style has for itself: its anchor, and what layout writes into the styles of pages."""

_SEDERHANA = frozenset({str, int, float, bool, type(None)})

_TIDAK_ADA = frozenset({"marker", "footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback"})
"""What WeasyPrint has a style for at each element, should it be an item of a list or a note, which none of ours is."""

_weasy_set = StyleFor.set_computed_styles
_weasy_sheets = HTML._ua_stylesheets
_weasy_page_styles = page.set_page_type_computed_styles


def ua_stylesheets(html: Any, forms: bool = False) -> list[Any]:
    """As WeasyPrint's own, without rules for what no element has."""
    return [_without_notes(sheet) for sheet in _weasy_sheets(html, forms)]


@cache
def _without_notes(sheet: Any) -> Any:
    short, short.matcher = copy(sheet), copy(sheet.matcher)
    short.matcher.other_selectors = [x for x in sheet.matcher.other_selectors if x[3] not in _TIDAK_ADA]
    return short


class Kembar(ComputedStyle):  # type: ignore[misc]  # WeasyPrint publishes no types
    """A style equal to another one but for what is its own."""

    def __init__(self, asal: ComputedStyle, parent: Any, cascaded: Any, page_sizes: Any) -> None:
        super().__init__(
            parent, cascaded, asal.pseudo_type, asal.root_style, asal.base_url, asal.font_config, page_sizes
        )
        self.asal = asal
        self.specified = asal.specified

    def __missing__(self, key: str) -> Any:
        if key in _SENDIRI:
            return super().__missing__(key)
        value = self[key] = self.asal[key]
        return value

    @property
    def anonymous_style(self) -> Any:
        """Nothing of one's own is inherited."""
        return self.asal.anonymous_style


def set_computed_styles(
    self: Any,
    element: Any,
    parent: Any,
    root: Any = None,
    pseudo_type: str | None = None,
    base_url: str | None = None,
    target_collector: Any = None,
) -> None:
    """As WeasyPrint's own."""
    styles = self.get_computed_styles()
    induk = styles.get((parent, None))
    if induk is None:
        _weasy_set(self, element, parent, root, pseudo_type, base_url, target_collector)
        return
    cascaded = self.get_cascaded_styles().get((element, pseudo_type), {})
    # Values of rules are the same objects for all elements they apply to; those of an attribute are an element's own.
    rules = tuple(
        (name, id(value), *layer, *specificity)
        for name, (value, (*layer, specificity)) in cascaded.items()
        if name != "anchor"
    )
    key = (id(getattr(induk, "asal", induk)), id(styles[root, None]), pseudo_type, base_url, rules)
    asal = self.__dict__.setdefault("asal", {}).get(key)
    if asal is None:
        _weasy_set(self, element, parent, root, pseudo_type, base_url, target_collector)
        self.asal[key] = styles[element, pseudo_type]
        return
    if "anchor" not in cascaded and "anchor" not in asal.cascaded and not isinstance(element, PageType):
        styles[element, pseudo_type] = asal  # as WeasyPrint does itself below a parent that is the same
        return
    computed = styles[element, pseudo_type] = Kembar(asal, induk, cascaded, self.initial_page_sizes)
    if target_collector and computed["anchor"]:
        target_collector.collect_anchor(computed["anchor"])


def check_math(token: Any) -> Any:
    """As WeasyPrint's own: plain values, which almost all are, hold no calculation."""
    return None if type(token) in _SEDERHANA else weasy_check_math(token)


def page_styles(page_type: Any, html: Any, style_for: Any) -> None:
    """As WeasyPrint's own; the boxes in the margins of pages that no rule tells apart share their styles."""
    if any(_tells_pages_apart(sheet) for sheet, *_ in style_for._sheets):
        _weasy_page_styles(page_type, html, style_for)
        return
    seen = style_for.__dict__.setdefault("halaman", {})
    first = seen.setdefault((page_type.blank, page_type.name), page_type)
    if first == page_type:
        _weasy_page_styles(page_type, html, style_for)
        return
    cascaded, styles = style_for.get_cascaded_styles(), style_for.get_computed_styles()
    cascaded[page_type, None] = cascaded.get((first, None), {})
    root = html.etree_element
    style_for.set_computed_styles(page_type, root=root, parent=root, base_url=html.base_url)
    for nama in PAGE_MARGIN_BOXES:
        if (style := styles.get((first, f"@{nama}"))) is not None:
            styles[page_type, f"@{nama}"] = style


def _tells_pages_apart(sheet: Any) -> bool:
    """Whether a rule is for left or right, first or numbered pages only."""
    selectors = (selector for _, selectors, _ in sheet.page_rules for *_, selector in selectors)
    return any(x.side is not None or x.first is not None or x.index is not None for x in selectors)


GANTI = (
    Ganti(StyleFor, "set_computed_styles", set_computed_styles),
    Ganti(weasyprint.css, "check_math", check_math),
    Ganti(HTML, "_ua_stylesheets", ua_stylesheets),
    Ganti(page, "set_page_type_computed_styles", page_styles),
)
"""What takes the place of what."""
