"""The tags of a PDF as a tree of small objects, read from pydyf and written back.

WeasyPrint writes one structure element per box and line; read here, mended elsewhere, what is left is written into the
same objects. Only this module knows how tags are stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pydyf


@dataclass(frozen=True, slots=True)
class Content:
    """A marked piece of a page's content."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's annotation, told by the number of the object that refers to it."""

    number: int


@dataclass(slots=True, eq=False)
class Element:
    """A structure element: its kind ("P", "LI"), the page it began on, its kids, and its other entries."""

    kind: str
    kids: list[Kid] = field(default_factory=list)
    page: int = 0
    entries: dict[str, Any] = field(default_factory=dict)
    id: str = ""

    def elements(self) -> list[Element]:
        """The kids that are elements."""
        return [kid for kid in self.kids if isinstance(kid, Element)]

    def walk(self) -> Iterator[Element]:
        """This element and all below, in reading order."""
        yield self
        for kid in self.elements():
            yield from kid.walk()


Kid = Element | Content | Annotation
"""What a structure element can hold."""


def number(reference: bytes) -> int:
    """``b"12 0 R"`` → 12."""
    return int(reference.split()[0])


def read(pdf: pydyf.PDF) -> Element:
    """The Document element with everything below it."""
    root = pdf.objects[number(pdf.catalog["StructTreeRoot"])]
    pages = {reference: i for i, reference in enumerate(pdf.page_references)}
    return _read(pdf.objects, pages, number(root["K"][0]), 0)


def _read(objects: list[Any], pages: dict[bytes, int], nomor: int, page: int) -> Element:
    tag = objects[nomor]
    page = pages.get(tag.get("Pg"), page)
    element = Element(tag["S"][1:], page=page, entries={k: tag[k] for k in ("A", "Alt") if k in tag})
    for kid in tag["K"]:
        if isinstance(kid, int):
            element.kids.append(Content(page, kid))
        elif objects[number(kid)]["Type"] == "/OBJR":
            element.kids.append(Annotation(number(kid)))
        else:
            element.kids.append(_read(objects, pages, number(kid), page))
    return element


def write(pdf: pydyf.PDF, document: Element) -> None:
    """Put the tree in the place of the old one; objects no longer needed stay behind empty, for numbers are in use."""
    root = pdf.objects[number(pdf.catalog["StructTreeRoot"])]
    bekas = [x for x in pdf.objects if isinstance(x, pydyf.Dictionary) and x.get("Type") == "/StructElem"]
    for tag in bekas:
        tag.clear()
    writer = _Writer(pdf, iter(bekas))
    root["K"] = pydyf.Array([writer.write(document, root.reference)])
    pdf.objects[number(root["ParentTree"])]["Nums"] = writer.parents()


class _Writer:
    def __init__(self, pdf: pydyf.PDF, free: Iterator[Any]) -> None:
        self.objects, self.pages, self.free = pdf.objects, pdf.page_references, free
        self.owners: list[dict[int, bytes]] = [{} for _ in self.pages]
        self.links: dict[int, bytes] = {}

    def write(self, element: Element, parent: bytes) -> bytes:
        """Write an element and all below; the result is its reference."""
        tag = next(self.free)
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        tag.update({"S": f"/{element.kind}", "P": parent, **element.entries})
        if page is not None:
            tag["Pg"] = self.pages[page]
        tag["K"] = pydyf.Array([self._kid(kid, page, tag.reference) for kid in element.kids])
        reference: bytes = tag.reference
        return reference

    def _kid(self, kid: Kid, page: int | None, owner: bytes) -> Any:
        match kid:
            case Element():
                return self.write(kid, owner)
            case Annotation():
                annotation = self.objects[number(self.objects[kid.number]["Obj"])]
                self.links[annotation["StructParent"]] = owner
                return f"{kid.number} 0 R".encode()
            case Content():
                self.owners[kid.page][kid.mcid] = owner
                if kid.page == page:
                    return kid.mcid
                return pydyf.Dictionary({"Type": "/MCR", "Pg": self.pages[kid.page], "MCID": kid.mcid})

    def parents(self) -> Any:
        """The map from content and annotations back to their elements."""
        nums = pydyf.Array()
        for page, owners in enumerate(self.owners):
            isi = [owners.get(mcid, b"null") for mcid in range(max(owners, default=-1) + 1)]
            nums.extend([page, pydyf.Array(isi)])
        for key, owner in sorted(self.links.items()):
            nums.extend([key, owner])
        return nums
