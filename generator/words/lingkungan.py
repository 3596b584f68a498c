"""The sandbox in which clause files are filled: ``{{ }}``, ``if`` and ``for``, nothing else.

A printed value never becomes part of the text: it is set aside and a placeholder stands for it, so that no value can be
read as a mark. What the sandbox lets through is decided by a list of allowed syntax, not by a list of forbidden ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from inspect import signature
from typing import Any

from jinja2 import StrictUndefined, TemplateRuntimeError, nodes, pass_context
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import SandboxedEnvironment

from generator.data.terdekat import nearest
from generator.words.nilai import Deret, Gambar, Isi, Peta
from generator.words.saringan import filters

VALUE_OPEN, VALUE_CLOSE = "\ue002", "\ue003"
_RESERVED = re.compile(f"[\ue000-{VALUE_CLOSE}]")
TAMPUNG = "_tampung"
"""Name under which a rendering collects the values it printed."""

_LOOP = frozenset({"index", "first", "last", "revindex", "length"})
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Name, nodes.Getattr, nodes.Getitem,
    nodes.Const, nodes.Filter, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr,
    nodes.List, nodes.Tuple,
)  # fmt: skip
# What people try all the same, as they write it.
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Assign: "{% set %}",
    nodes.AssignBlock: "{% set %}",
    nodes.Include: "{% include %}",
    nodes.Import: "{% import %}",
    nodes.FromImport: "{% from %}",
    nodes.Extends: "{% extends %}",
    nodes.Block: "{% block %}",
    nodes.Macro: "{% macro %}",
    nodes.CallBlock: "{% call %}",
    nodes.FilterBlock: "{% filter %}",
    nodes.With: "{% with %}",
    nodes.Call: "panggilan dengan kurung `( )`",
    nodes.Test: "`is`",
    nodes.Slice: "potongan `[:]`",
    nodes.Concat: "hitungan",
    nodes.BinExpr: "hitungan",
    nodes.UnaryExpr: "hitungan",
}


class _Unknown(StrictUndefined):
    """A name the templates use but nobody defines."""

    @property
    def _undefined_message(self) -> str:
        return self._undefined_hint or f"`{self._undefined_name}` tidak dikenal"


class Lingkungan(SandboxedEnvironment):
    """Jinja as the clause files may use it."""

    def __init__(self, dan: str) -> None:
        super().__init__(
            undefined=_Unknown,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
            finalize=_set_aside,
            cache_size=0,
        )
        self.globals.clear()
        self.tests.clear()
        self.filters = filters(dan)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A named value of a map, a loop's position; nothing else of any object."""
        if isinstance(obj, Peta):
            if attribute in obj.isi:
                return obj.isi[attribute]
            hint = f"`{attribute}` tidak dikenal{f' pada {obj.sebutan}' if obj.sebutan else ''}"
            return self.undefined(hint=f"{hint}; {nearest(attribute, obj.isi)}")
        if isinstance(obj, LoopContext) and attribute in _LOOP:
            return getattr(obj, attribute)
        if isinstance(obj, Undefined):
            return getattr(obj, attribute)
        return self.undefined(hint=f"`.{attribute}` tidak ada pada nilai itu")

    def getitem(self, obj: Any, argument: Any) -> Any:
        """``map[key]`` with a key that is itself a value."""
        key = argument.data if isinstance(argument, Isi) else argument
        return self.getattr(obj, str(key))

    def check(self, tree: nodes.Template) -> None:
        """Raise TemplateSyntaxError for syntax beyond what clause files may use."""
        for node in _walk(tree):
            if (name := _refused(node)) is not None:
                raise TemplateSyntaxError(f"{name} tidak boleh dipakai di sini", node.lineno)
            if isinstance(node, nodes.Filter) and node.name not in self.filters:
                what = f"saringan `{node.name}` tidak dikenal; {nearest(node.name, self.filters)}"
                raise TemplateSyntaxError(what, node.lineno)
            if isinstance(node, nodes.Filter) and not self._fits(node):
                what = f"saringan `{node.name}` dipakai dengan jumlah isian dalam kurung yang keliru"
                raise TemplateSyntaxError(what, node.lineno)

    def _fits(self, node: nodes.Filter) -> bool:
        """Whether a filter is used with as many words in brackets as it takes."""
        try:
            signature(self.filters[node.name]).bind(None, *node.args, **{str(pair.key): None for pair in node.kwargs})
        except TypeError:
            return False
        return True


def _refused(node: nodes.Node) -> str | None:
    """What a piece of syntax is called that clause files may not use; None for what they may."""
    if isinstance(node, nodes.For) and node.recursive:
        return "`recursive`"
    if isinstance(node, nodes.CondExpr) and node.expr2 is None:
        return "`… if …` tanpa `else`"
    if isinstance(node, _ALLOWED):
        return None
    return next((name for kind, name in _REFUSED.items() if isinstance(node, kind)), "susunan ini")


def _walk(node: nodes.Node) -> Iterable[nodes.Node]:
    for child in node.iter_child_nodes():
        yield child
        yield from _walk(child)


@pass_context
def _set_aside(context: Context, value: Any) -> str:
    """What stands in the text for a printed value: a placeholder, or literal words of the template itself."""
    if isinstance(value, str):
        if _RESERVED.search(value):
            raise TemplateRuntimeError("karakter U+E000 sampai U+E003 tidak boleh dipakai")
        return value  # a constant of the template, such as the punctuation chosen by `butir`
    if isinstance(value, int) and not isinstance(value, bool):
        value = Isi(value)
    if not isinstance(value, (Isi, Gambar)):
        if isinstance(value, Undefined):
            return str(value)  # raises
        if isinstance(value, Deret):
            raise TemplateRuntimeError("ini daftar, bukan satu nilai; cetak dengan `| daftar` atau {% for %}")
        if isinstance(value, Peta):
            raise TemplateRuntimeError("ini peta, bukan satu nilai; sebut isinya dengan titik, misalnya pihak.nama")
        raise TemplateRuntimeError("ini syarat, bukan nilai; tidak dapat dicetak")
    kept: list[Isi | Gambar] = context[TAMPUNG]
    kept.append(value)
    return f"{VALUE_OPEN}{len(kept) - 1}{VALUE_CLOSE}"
