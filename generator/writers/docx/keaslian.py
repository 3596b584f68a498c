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
    """Whether an office file still is as we wrote it; a file we did not write counts as touched.

    Raises OSError if the file cannot be read.
    """
    data = path.read_bytes()
    try:
        with ZipFile(io.BytesIO(data)) as package:
            properties = package.read("docProps/core.xml").decode("utf-8", "replace")
            # Every office program adds a page about itself; in a DOCX we never do.
            saved_by_office = path.suffix == ".docx" and "docProps/app.xml" in package.namelist()
            whole = package.testzip() is None
    except _NOT_OURS:
        return False
    return whole and f">{WAKTU:%Y-%m-%dT%H:%M:%SZ}</dcterms:modified>" in properties and not saved_by_office
