"""The parts of a Word file, and how parts of one come into another."""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile

from lxml import etree

from generator.redline.docx.xml import Elemen
from generator.writers.docx.keaslian import sealed
from generator.writers.docx.zip import zipped

_TYPES, _RELATIONSHIPS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


class Paket:
    """A Word file taken apart. Parts that were parsed are written back as they are then."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as source:
            self._parts = {name: source.read(name) for name in source.namelist()}
        self._trees: dict[str, Elemen] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def names(self) -> list[str]:
        """The paths of all parts."""
        return list(self._parts)

    def tree(self, name: str) -> Elemen:
        """The root of a part of XML."""
        if name not in self._trees:
            self._trees[name] = etree.fromstring(self._parts[name])
        return self._trees[name]

    def word(self, name: str) -> Elemen:
        """The root of ``word/NAME.xml``."""
        return self.tree(f"word/{name}.xml")

    @cached_property
    def pictures(self) -> dict[str, str]:
        """The digest of the bytes of each picture, by its relationship."""
        return {
            rel.get("Id"): sha256(self._parts[f"word/{rel.get('Target')}"]).hexdigest()
            for rel in self.tree(_RELATIONSHIPS)
            if rel.get("Type") == _IMAGE
        }

    def take_picture(self, source: Paket, relationship: str) -> str:
        """Give this file a picture of another; gives its relationship here, where it may be in already."""
        digest = source.pictures[relationship]
        for known, same in self.pictures.items():
            if same == digest:
                return known
        target = source._relationship(relationship).get("Target")
        name = f"media/lama{len(self.pictures) + 1}{PurePosixPath(target).suffix}"
        self._parts[f"word/{name}"] = source._parts[f"word/{target}"]
        self._declare(source, f"word/{target}", f"word/{name}")
        new = self._relate(_IMAGE, name)
        self.pictures[new] = digest
        return new

    def take_part(self, source: Paket, name: str) -> None:
        """Give this file ``word/NAME.xml`` of another."""
        path = f"word/{name}.xml"
        found = next(rel for rel in source.tree(_RELATIONSHIPS) if rel.get("Target") == f"{name}.xml")
        self._parts[path] = source._parts[path]
        self._declare(source, path, path)
        self._relate(found.get("Type"), f"{name}.xml")

    def relationship_of(self, name: str) -> str:
        """The id under which the document refers to ``word/NAME.xml``."""
        found: str = next(r for r in self.tree(_RELATIONSHIPS) if r.get("Target") == f"{name}.xml").get("Id")
        return found

    def bytes(self) -> bytes:
        """The file, the same bytes for the same parts."""
        first = {_TYPES: 0, "_rels/.rels": 1}
        names = sorted(self._parts, key=lambda name: (first.get(name, 2), name))
        trees = {name: self._trees.get(name) for name in names}
        parts = {name: self._parts[name] if tree is None else _serialized(tree) for name, tree in trees.items()}
        return zipped(sealed(parts))

    def _relationship(self, relationship: str) -> Elemen:
        return next(rel for rel in self.tree(_RELATIONSHIPS) if rel.get("Id") == relationship)

    def _relate(self, kind: str, target: str) -> str:
        """Let the document refer to a part; gives the id under which it does."""
        rels = self.tree(_RELATIONSHIPS)
        new = f"rId{max(int(rel.get('Id')[3:]) for rel in rels) + 1}"
        etree.SubElement(rels, rels[0].tag, {"Id": new, "Type": kind, "Target": target})
        return new

    def _declare(self, source: Paket, path: str, name: str) -> None:
        """Say what a part is, as the file says where it is from: by its name or by its extension."""
        types, theirs = self.tree(_TYPES), source.tree(_TYPES)
        for entry in theirs:
            if entry.get("PartName") == f"/{path}":
                etree.SubElement(types, entry.tag, {**entry.attrib, "PartName": f"/{name}"})
                return
        extension = PurePosixPath(path).suffix[1:]
        if any(entry.get("Extension") == extension for entry in types):
            return
        known = next(entry for entry in theirs if entry.get("Extension") == extension)
        types.insert(0, etree.Element(known.tag, dict(known.attrib)))


def _serialized(tree: Elemen) -> bytes:
    data: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data
