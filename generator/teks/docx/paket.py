"""The parts of a Word file, whoever wrote it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml import etree

from generator.verify.docx.penomoran import W

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = W[1:-1].encode()
_LIMIT = 64 << 20
"""The largest part that is read, unpacked: a thousand times what a naskah needs."""

_PROTECTED = b"\xd0\xcf\x11\xe0"
"""How files begin that Word encrypts, and those of Word before 2007."""

_TRACKED = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))


class TakTerbaca(Exception):
    """A file that is no Word file, or one that cannot be read; the message, in Indonesian, says why."""


@dataclass(frozen=True)
class Paket:
    """The XML parts by name."""

    parts: dict[str, bytes]

    @classmethod
    def open(cls, data: bytes) -> Paket:
        """The parts of a DOCX. Raises :class:`TakTerbaca`."""
        if data.startswith(_PROTECTED):
            raise TakTerbaca("berkas Word ini bersandi atau berbentuk lama (.doc)")
        try:
            with ZipFile(BytesIO(data)) as package:
                found = [info for info in package.infolist() if info.filename.endswith((".xml", ".rels"))]
                if any(info.file_size > _LIMIT for info in found):
                    raise TakTerbaca("isinya terlalu besar untuk sebuah naskah")
                paket = cls({info.filename.lstrip("/"): package.read(info) for info in found})
        except (BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error) as error:
            raise TakTerbaca("berkasnya rusak atau bukan DOCX") from error
        if paket.body is None:
            raise TakTerbaca("di dalamnya tidak ada dokumen Word")
        return paket

    @cached_property
    def body(self) -> Any:
        """The ``w:body``; None where there is none."""
        root = self._document
        return None if root is None else root.find(f"{W}body")

    @cached_property
    def tracked(self) -> bool:
        """Whether changes are tracked in the text."""
        return next(self.body.iter(*_TRACKED), None) is not None

    def part(self, kind: str) -> Any:
        """The root element of the part that the document calls its ``kind`` ("styles", "footnotes"), or None."""
        folder, _, name = self._name.rpartition("/")
        rels = self._parsed(f"{folder}/_rels/{name}.rels".lstrip("/"))
        target = _target(rels, kind)
        if target is None:
            return None
        return self._parsed(target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/"))

    @cached_property
    def _name(self) -> str:
        target = _target(self._parsed("_rels/.rels"), "officeDocument")
        return (target or "word/document.xml").lstrip("/")

    @cached_property
    def _document(self) -> Any:
        return self._parsed(self._name)

    def _parsed(self, name: str) -> Any:
        """The root element of a part, None where there is none. The stricter dialect has names of its own."""
        if name not in self.parts:
            return None
        try:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            return etree.fromstring(self.parts[name].replace(_STRICT, _TRANSITIONAL), parser)
        except etree.XMLSyntaxError as error:
            raise TakTerbaca(f"bagian {name} di dalamnya rusak") from error


def _target(rels: Any, kind: str) -> str | None:
    """Where a relationship of a kind leads."""
    for relation in () if rels is None else rels:
        if relation.get("Type", "").rpartition("/")[2] == kind:
            target: str | None = relation.get("Target")
            return target
    return None
