"""Telling a file as it was written from one that somebody has changed since."""

from __future__ import annotations

import hashlib
import io
import lzma
import re
import zlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

WAKTU = datetime(2000, 1, 1)  # noqa: DTZ001 - core properties hold naive times
"""The day every file claims to be from: the day of writing says nothing about the words. Word and LibreOffice put the
true one in its place when they save."""

_SIFAT = "docProps/core.xml"
_SEGEL = re.compile(rb"<dc:identifier[^>]*>([0-9a-f]*)</dc:identifier>")
_AKHIR = b"</cp:coreProperties>"
_DC = "http://purl.org/dc/elements/1.1/"

_NOT_OURS = (BadZipFile, KeyError, RuntimeError, EOFError, ValueError, OSError, zlib.error, lzma.LZMAError)
"""What reading an encrypted, packed otherwise or damaged file can raise, once its bytes are there."""


def sealed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a Word file, its properties with a digest of all the others.

    Not every program that changes a part tells in the properties that it did.
    """
    properties = _SEGEL.sub(b"", files[_SIFAT])
    seal = f'<dc:identifier xmlns:dc="{_DC}">{_digest(files)}</dc:identifier>'.encode()
    return {**files, _SIFAT: properties.replace(_AKHIR, seal + _AKHIR)}


def _digest(files: Mapping[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name in sorted(files.keys() - {_SIFAT}):
        whole.update(f"{name}\0{len(files[name])}\0".encode())
        whole.update(files[name])
    return whole.hexdigest()


def is_untouched(path: Path) -> bool:
    """Whether an office file still is as we wrote it; a file we did not write counts as touched.

    Raises OSError if the file cannot be read.
    """
    data = path.read_bytes()
    try:
        with ZipFile(io.BytesIO(data)) as package:
            files = {name: package.read(name) for name in package.namelist()}
    except _NOT_OURS:
        return False
    return _is_of_our_day(files) and (path.suffix != ".docx" or _is_sealed(files))


def _is_of_our_day(files: Mapping[str, bytes]) -> bool:
    return f">{WAKTU:%Y-%m-%dT%H:%M:%SZ}</dcterms:modified>".encode() in files.get(_SIFAT, b"")


def _is_sealed(files: Mapping[str, bytes]) -> bool:
    """Every office program adds a page about itself, which we never do. An old file of ours has no seal."""
    seal = _SEGEL.search(files[_SIFAT])
    return "docProps/app.xml" not in files and (seal is None or seal[1].decode() == _digest(files))
