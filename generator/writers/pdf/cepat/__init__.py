"""WeasyPrint and pydyf made faster from the inside, without a byte of the PDF changing.

Only this package reaches into what these libraries do not promise. It knows what was read in the files it names, and
does nothing at all where one of them is not the file that was read: PDFs are then written as slowly as WeasyPrint
writes them. Outside of :func:`faster` the libraries are as they came.

What it saves is work done again: measuring and drawing lines of text that another agreement had too, computing
equal styles element by element, asking each box what its style says of all of them, compressing each page twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

READ = {
    "cssselect2": ("__init__.py", "72a31505ee09e256"),
    "pydyf": ("__init__.py", "0b10add9e640961d"),
    "tinyhtml5": ("__init__.py parser.py", "2c2ac858ea48ea4e"),
    "weasyprint": (
        (
            "__init__.py anchors.py css/__init__.py css/functions.py css/html5_ua.css "
            "css/validation/__init__.py document.py draw/__init__.py draw/border.py draw/color.py draw/text.py "
            "formatting_structure/boxes.py formatting_structure/build.py "
            "layout/__init__.py layout/absolute.py layout/background.py layout/block.py layout/column.py "
            "layout/flex.py layout/float.py layout/grid.py layout/inline.py layout/page.py layout/percent.py "
            "layout/table.py pdf/__init__.py pdf/fonts.py pdf/stream.py pdf/tags.py stacking.py text/ffi.py "
            "text/fonts.py text/line_break.py"
        ),
        "fdca7c99060e99d2",
    ),
}
"""The files that were read, by package, and the digest of what stood in them. ``__init__.py`` holds the version."""


class Ganti(NamedTuple):
    """A name of a library that means something else for a while."""

    pemilik: Any
    nama: str
    baru: Any


_within = 0
_before: list[Ganti] = []


@contextmanager
def faster() -> Iterator[None]:
    """While this lasts, WeasyPrint is faster, if it is the one that is known.

    It is so for all threads, so only one of them may be here at a time; that one may enter more than once.
    """
    if not known():
        yield
        return
    _enter()
    try:
        yield
    finally:
        _leave()


@cache
def known() -> bool:
    """Whether the libraries are those that were read."""
    return all(digest(package, files) == expected for package, (files, expected) in READ.items())


def digest(package: str, files: str) -> str:
    """Of the files of a package, named with blanks between them; empty where they cannot be read."""
    spec = find_spec(package)
    if spec is None or not spec.origin:
        return ""
    whole = hashlib.sha256()
    for name in files.split():
        try:
            whole.update((Path(spec.origin).parent / name).read_bytes())
        except OSError:
            return ""
    return whole.hexdigest()[:16]


def _enter() -> None:
    global _within  # noqa: PLW0603  # a library is the same for the whole process
    from generator.writers.pdf.cepat import berkas, gaya, kata, kotak, tepi, ukuran, urai

    if not _within:
        changes = (*kata.GANTI, *gaya.GANTI, *kotak.GANTI, *tepi.GANTI, *ukuran.GANTI, *berkas.GANTI, *urai.GANTI)
        _before[:] = [Ganti(owner, name, vars(owner)[name]) for owner, name, _ in changes]
        for change in changes:
            setattr(*change)
    _within += 1


def _leave() -> None:
    global _within  # noqa: PLW0603
    _within -= 1
    while _before and not _within:
        setattr(*_before.pop())
