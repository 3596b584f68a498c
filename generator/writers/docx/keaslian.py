"""Telling a file as it was written from one that somebody has saved since."""

from __future__ import annotations

import io
import lzma
import zlib
from datetime import datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

WAKTU = datetime(2000, 1, 1)  # noqa: DTZ001 - core properties hold naive times
"""The day every file claims to be from: the day of writing says nothing about the words. Word and LibreOffice put the
true one in its place when they save."""


_NOT_OURS = (BadZipFile, KeyError, RuntimeError, EOFError, ValueError, OSError, zlib.error, lzma.LZMAError)
"""What reading an encrypted, packed otherwise or damaged file can raise, once its bytes are there."""


def is_untouched(path: Path) -> bool:
    """Whether the file still is what :func:`write_docx` wrote; a file it did not write counts as touched.

    Raises OSError if the file cannot be read.
    """
    data = path.read_bytes()
    try:
        with ZipFile(io.BytesIO(data)) as package:
            properties = package.read("docProps/core.xml").decode("utf-8", "replace")
            # Every office program adds a page about itself; we never do.
            saved_by_office = "docProps/app.xml" in package.namelist()
            whole = package.testzip() is None
    except _NOT_OURS:
        return False
    return whole and f">{WAKTU:%Y-%m-%dT%H:%M:%SZ}</dcterms:modified>" in properties and not saved_by_office
