"""Computed styles: elements told apart by nothing but their id share what is computed for the first of them, and so do
those of other documents with the same rules.

WeasyPrint shares a style among elements with the same rules below the same parent. An id is a rule of its own (it names
an anchor), and so every paragraph that a link may point at has a style of its own, and so has all that it holds.
"""

from __future__ import annotations

from copy import copy
from functools import cache, lru_cache
from typing import Any

import tinycss2
import weasyprint.css
from weasyprint import HTML
from weasyprint.css import PAGE_MARGIN_BOXES, ComputedStyle, InitialStyle, StyleFor
from weasyprint.css.functions import check_math as weasy_check_math
from weasyprint.layout import page
from weasyprint.layout.page import PageType

from generator.writers.pdf.cepat import Ganti
from generator.writers.pdf.cepat.ingatan import Ingatan

_SENDIRI = frozenset({"anchor", "counter_increment", "counter_reset", "counter_set", "overflow"})
"""What each style has for itself: its anchor, and what layout writes into the styles of pages."""

_SEDERHANA = frozenset({str, int, float, bool, type(None)})

_TIDAK_ADA = frozenset({"marker", "footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback"})
"""What WeasyPrint has a style for at each element, should it be an item of a list or a note, which none of ours is."""

GAYA = 4000
"""How many styles are remembered at least, of all that agreements share."""

_asal: Ingatan[tuple[Any, ...], ComputedStyle] = Ingatan(GAYA)
_nilai: Ingatan[tuple[Any, ...], tuple[Any, ...]] = Ingatan(GAYA)
_weasy_attributes = weasyprint.css.find_style_attributes
_weasy_stylesheets = weasyprint.css.find_stylesheets
_weasy_declarations = weasyprint.css.preprocess_declarations
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
    """A style equal to another one, which no element has, but for what is its own."""

    def __init__(self, asal: ComputedStyle, parent: Any, cascaded: Any, page_sizes: Any) -> None:
        super().__init__(
            parent, cascaded, asal.pseudo_type, asal.root_style, asal.base_url, asal.font_config, page_sizes
        )
        self.asal = asal
        self.specified = asal.specified
        self.cache = asal.cache

    def __missing__(self, key: str) -> Any:
        if key in _SENDIRI:
            return super().__missing__(key)
        value = self[key] = self.asal[key]
        return value

    @property
    def anonymous_style(self) -> Any:
        """Nothing of one's own is inherited."""
        return self.asal.anonymous_style


def asal_of(style: Any) -> Any:
    """The style that tells what a style does not have for itself."""
    return getattr(style, "asal", style)


def set_computed_styles(
    self: Any,
    element: Any,
    parent: Any,
    root: Any = None,
    pseudo_type: str | None = None,
    base_url: str | None = None,
    target_collector: Any = None,
) -> None:
    """As WeasyPrint's own, which computes anew in each document what the same rules say below the same parent."""
    styles = self.get_computed_styles()
    if element == root and pseudo_type is None:
        induk, akar = None, InitialStyle(self.font_config)
    else:
        induk, akar = styles[parent, None], styles[root, None]
    cascaded = self.get_cascaded_styles().get((element, pseudo_type), {})
    key = (id(asal_of(induk)), pseudo_type, base_url, id(self.font_config), _rules(cascaded))
    asal = _asal.get(key)
    if asal is None:
        asal = ComputedStyle(
            asal_of(induk),
            cascaded,
            pseudo_type,
            asal_of(akar),
            base_url,
            self.font_config,
            self.initial_page_sizes,
        )
        _asal.keep(key, asal)
    if "anchor" in cascaded or isinstance(element, PageType):
        computed = Kembar(asal, induk, cascaded, self.initial_page_sizes)
    else:
        kembar = self.__dict__.setdefault("kembar", {})
        computed = kembar.get(key)
        if computed is None:
            computed = kembar[key] = Kembar(asal, induk, cascaded, self.initial_page_sizes)
    styles[element, pseudo_type] = computed
    if target_collector and computed["anchor"]:
        target_collector.collect_anchor(computed["anchor"])


def _rules(cascaded: Any) -> tuple[Any, ...]:
    """What tells one set of rules from another. Values are the same objects for all elements that a rule applies to.

    The style that is kept keeps its rules, so that no other value can come to be where one of them was.
    """
    return tuple(
        (name, value if name == "lang" else id(value), *layer, *specificity)
        for name, (value, (*layer, specificity)) in cascaded.items()
        if name != "anchor"
    )


def style_attributes(tree: Any, presentational_hints: bool = False, base_url: Any = None) -> Any:
    """As WeasyPrint's own, which reads equal attributes one by one."""
    if presentational_hints or any(element.tag.startswith("{") for element in tree.iter()):
        yield from _weasy_attributes(tree, presentational_hints, base_url)
        return
    for element in tree.iter():
        if style := element.get("style"):
            yield (1, 0, 0), element, _parsed(style), base_url
        named = [("lang", element.get("lang")), ("anchor", element.get("id"))]
        if element.tag == "a":
            named.append(("anchor", element.get("name")))
        for name, value in named:
            if value:
                yield (0, 0, 0), element, _parsed_one(f'-weasy-{name}:"{value}"'), base_url


def stylesheets_in(wrapper_element: Any, *more: Any) -> Any:
    """As WeasyPrint's own, which makes an object of each element to find the few that name a style sheet."""
    tags = (element.tag.rpartition("}")[2] for element in wrapper_element.etree_element.iter())
    return _weasy_stylesheets(wrapper_element, *more) if {"style", "link"}.intersection(tags) else ()


@lru_cache(GAYA)
def _parsed(style: str) -> tuple[Any, ...]:
    return tuple(tinycss2.parse_blocks_contents(style))


@lru_cache(GAYA)
def _parsed_one(declaration: str) -> tuple[Any, ...]:
    return (tinycss2.parse_one_declaration(declaration),)


def declarations_of(base_url: Any, declarations: Any, prelude: Any = None) -> Any:
    """As WeasyPrint's own. What it takes for right in an attribute it takes for right again, and warns of the rest."""
    if prelude is not None or type(declarations) is not tuple:
        return _weasy_declarations(base_url, declarations, prelude)
    return (one for declaration in declarations for one in _values(base_url, declaration))


def _values(base_url: Any, declaration: Any) -> Any:
    key = (base_url, declaration)
    known = _nilai.get(key)
    if known is None:
        known = tuple(_weasy_declarations(base_url, (declaration,)))
        if known:
            _nilai.keep(key, known)
    return known


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
    Ganti(weasyprint.css, "find_style_attributes", style_attributes),
    Ganti(weasyprint.css, "find_stylesheets", stylesheets_in),
    Ganti(weasyprint.css, "preprocess_declarations", declarations_of),
    Ganti(weasyprint.css, "check_math", check_math),
    Ganti(HTML, "_ua_stylesheets", ua_stylesheets),
    Ganti(page, "set_page_type_computed_styles", page_styles),
)
"""What takes the place of what."""
