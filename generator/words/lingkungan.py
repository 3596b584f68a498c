"""The sandbox in which clause files are filled: ``{{ }}``, ``if`` and ``for``, nothing else.

A printed value never becomes part of the text: it is set aside and a placeholder stands for it, so that no value can be
read as a mark. What the sandbox lets through is decided by a list of allowed syntax, not by a list of forbidden ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jinja2 import StrictUndefined, TemplateRuntimeError, nodes, pass_context
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import SandboxedEnvironment

from generator.data.bentuk import nearest
from generator.words.nilai import Deret, Gambar, Isi, Peta
from generator.words.saringan import filters

VALUE_OPEN, VALUE_CLOSE = "\ue002", "\ue003"
TAMPUNG = "_tampung"
"""Name under which a rendering collects the values it printed."""

_LOOP = frozenset({"index", "first", "last", "revindex", "length"})
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Name, nodes.Getattr, nodes.Getitem,
    nodes.Const, nodes.Filter, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr,
    nodes.List, nodes.Tuple,
)  # fmt: skip


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
            if not isinstance(node, _ALLOWED) or (isinstance(node, nodes.For) and node.recursive):
                raise TemplateSyntaxError(f"`{type(node).__name__}` tidak boleh dipakai di sini", node.lineno)


def _walk(node: nodes.Node) -> Iterable[nodes.Node]:
    for child in node.iter_child_nodes():
        yield child
        yield from _walk(child)


@pass_context
def _set_aside(context: Context, value: Any) -> str:
    """What stands in the text for a printed value: a placeholder, or literal words of the template itself."""
    if isinstance(value, str):
        return value  # a constant of the template, such as the punctuation chosen by `butir`
    if isinstance(value, int) and not isinstance(value, bool):
        value = Isi(value)
    if not isinstance(value, (Isi, Gambar)):
        if isinstance(value, Undefined):
            return str(value)  # raises
        noun = "daftar" if isinstance(value, Deret) else "peta" if isinstance(value, Peta) else "syarat"
        raise TemplateRuntimeError(f"ini {noun}, bukan satu nilai; tidak dapat dicetak")
    kept: list[Isi | Gambar] = context[TAMPUNG]
    kept.append(value)
    return f"{VALUE_OPEN}{len(kept) - 1}{VALUE_CLOSE}"
