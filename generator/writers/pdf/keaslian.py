"""Telling a PDF as it was written from one that somebody has changed since."""

from __future__ import annotations

from pathlib import Path

_AWAL = b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"
"""How pydyf begins a file; programs that write a PDF anew have signs of their own here."""
_AKHIR = b"%%EOF"


def is_untouched(path: Path) -> bool:
    """Whether a PDF still is as we wrote it. Comments and signatures are put behind its end, which then has another.

    Raises OSError if the file cannot be read.
    """
    data = path.read_bytes()
    return data.startswith(_AWAL) and data.count(_AKHIR) == 1 and data.rstrip().endswith(_AKHIR)
