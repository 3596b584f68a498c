"""The files of the system that a PDF is made with: the faces of its fonts, and the libraries that lay out its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.writers.pdf import PdfUnavailable, load
from generator.writers.pdf.fonts import files_of

_LIBRARIES = ("libpango", "libharfbuzz", "libfontconfig", "libfreetype", "libfribidi", "libgobject")
_MAPS = Path("/proc/self/maps")


def system_files(families: Iterable[str]) -> list[Path]:
    """In order, what exists of them; nothing where no PDF can be made. Loads WeasyPrint."""
    try:
        load()
        fonts = [Path(name) for family in families for name in files_of(family)]
    except PdfUnavailable:
        return []
    return sorted({*fonts, *_loaded()})


def _loaded() -> Iterator[Path]:
    """The libraries in use, where the system tells: on Linux."""
    lines = _MAPS.read_text(encoding="utf-8").splitlines() if _MAPS.is_file() else ()
    for line in lines:
        path = line.rpartition(" ")[2]
        if Path(path).name.startswith(_LIBRARIES):
            yield Path(path)
