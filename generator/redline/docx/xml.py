"""Elements of WordprocessingML, as the redline reads and builds them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from lxml import etree

from generator.writers.docx.xml import NAMESPACES

Elemen = Any
"""An element of lxml, which publishes no types."""

W, R, A, WP, PIC, V = (f"{{{NAMESPACES[prefix]}}}" for prefix in ("w", "r", "a", "wp", "pic", "v"))
ID, NAME, VALUE = f"{W}id", f"{W}name", f"{W}val"
RID, EMBED = f"{R}id", f"{R}embed"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MAP = {"w": NAMESPACES["w"]}


def element(name: str, *children: Elemen, **attributes: str) -> Elemen:
    """``w:NAME`` with children and ``w:`` attributes."""
    made = etree.Element(W + name, {W + key: value for key, value in attributes.items()}, nsmap=_MAP)
    made.extend(children)
    return made


def clone(found: Elemen) -> Elemen:
    """A copy that can stand elsewhere; lxml moves what it is given."""
    copy = deepcopy(found)
    copy.tail = None
    return copy


def signature(found: Elemen) -> str:
    """What an element is, whatever its prefixes: tags and attributes of all it holds, in order."""
    attributes = "".join(f" {key}={value}" for key, value in sorted(found.items()))
    inner = "".join(signature(child) for child in found)
    return f"<{found.tag}{attributes}>{found.text or ''}{inner}</>"
