"""An equal Word template for docxtpl: our own file with a ``{{ … }}`` in the place of every value.

It is without the content controls and bookmarks of ours, which nobody makes who writes a template in Word, and what we
compute stands in it as text: numbers, references, sentences chosen. docxtpl only has to put values in.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml
from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Templat:
    """The bytes of a template and the values that make an agreement of it."""

    isi: bytes
    nilai: dict[str, str]


def available() -> bool:
    """Whether docxtpl is installed."""
    return find_spec("docxtpl") is not None


def template_of(docx: bytes) -> Templat:
    """The template that a written file would come from."""
    source = zipfile.ZipFile(io.BytesIO(docx))
    root = etree.fromstring(source.read(_BODY))
    nilai: dict[str, str] = {}
    for control in list(root.iter(f"{_W}sdt")):
        _hole(control, nilai)
    for kind in ("bookmarkStart", "bookmarkEnd"):
        for mark in list(root.iter(_W + kind)):
            mark.getparent().remove(mark)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            body = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            target.writestr(name, body if name == _BODY else source.read(name))
    return Templat(out.getvalue(), nilai)


def _hole(control: Any, nilai: dict[str, str]) -> None:
    first, *more = control.iter(f"{_W}t")
    key = f"v{len(nilai)}"
    nilai[key] = "".join(text.text or "" for text in (first, *more))
    first.text = f"{{{{ {key} }}}}"
    for text in more:
        text.text = ""
    for child in control.find(f"{_W}sdtContent"):
        control.addprevious(child)
    control.getparent().remove(control)


def fill(templat: Templat, data: Path) -> bytes:
    """What docxtpl makes of it, the agreement's YAML read as it would have to be."""
    from docxtpl import DocxTemplate

    yaml.load(data.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    document = DocxTemplate(io.BytesIO(templat.isi))
    document.render(templat.nilai, autoescape=True)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
