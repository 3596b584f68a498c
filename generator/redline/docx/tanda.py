"""Marks of change: who, when, and the elements that say so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum
from itertools import count, cycle

from generator.redline.docx.xml import ID, NAME, Elemen, W, element
from generator.writers.docx.xml import clean


class Ubah(Enum):
    """What becomes of something: the name of its element in Word."""

    HAPUS = "del"
    SISIP = "ins"
    PINDAH_DARI = "moveFrom"
    PINDAH_KE = "moveTo"

    @property
    def gone(self) -> bool:
        """Whether it is what the old file has there."""
        return self in {Ubah.HAPUS, Ubah.PINDAH_DARI}


_APART = timedelta(minutes=2)
"""Between the times of neighbouring paragraphs. Changes within a minute LibreOffice takes for one, even over the end of
a paragraph that stays, and a run of paragraphs that went and came elsewhere for a move: rejecting either joins
paragraphs that are two."""
_AFTER_PARAGRAPH_MARK = {f"{W}sectPr", f"{W}pPrChange"}


class Penanda:
    """Makes marks by one author at one time; gives every mark, bookmark, control and picture a number of its own."""

    def __init__(self, penulis: str, waktu: datetime) -> None:
        """``waktu`` is written as it is told by the clock of its own zone, which is how Word takes it."""
        times = (waktu - step * _APART for step in range(3))
        *own, self._apart = ({"author": clean(penulis), "date": f"{time:%Y-%m-%dT%H:%M:%SZ}"} for time in times)
        self._signatures = cycle(own)
        self._signed = next(self._signatures)
        self._numbers = count(1)

    def next_paragraph(self) -> None:
        """Sign what follows as the changes of another paragraph."""
        self._signed = next(self._signatures)

    def split(self, ubah: Ubah, first: Iterable[Elemen], rest: Iterable[Elemen]) -> list[Elemen]:
        """Two marks that no program takes for one."""
        return [element(ubah.value, *first, id=self.number(), **self._apart), self.mark(ubah, *rest)]

    def move(self, ubah: Ubah, name: str, paragraph: Elemen) -> list[Elemen]:
        """A paragraph that moved, between the ends of what moved; ``name`` is the same where it went."""
        number = self.number()
        start = element(f"{ubah.value}RangeStart", id=number, **self._signed)
        start.set(NAME, name)
        return [start, paragraph, element(f"{ubah.value}RangeEnd", id=number)]

    def number(self) -> str:
        """A number that nothing else in the file has."""
        return str(next(self._numbers))

    def mark(self, ubah: Ubah, *children: Elemen) -> Elemen:
        """The mark itself, around what it marks."""
        return element(ubah.value, *children, id=self.number(), **self._signed)

    def bookmark(self, name: str, inner: Iterable[Elemen]) -> list[Elemen]:
        """The elements with a bookmark around them."""
        number = self.number()
        start = element("bookmarkStart")
        start.set(ID, number)
        start.set(NAME, name)
        return [start, *inner, element("bookmarkEnd", id=number)]

    def mark_paragraph(self, properties: Elemen, ubah: Ubah) -> None:
        """Mark the end of the paragraph of this ``w:pPr``."""
        following = (at for at, child in enumerate(properties) if child.tag in _AFTER_PARAGRAPH_MARK)
        properties.insert(next(following, len(properties)), element("rPr", self.mark(ubah)))

    def section(self) -> Elemen:
        """The mark of a change of a section, to hold what its properties were."""
        return element("sectPrChange", id=self.number(), **self._signed)

    def mark_row(self, row: Elemen, ubah: Ubah) -> None:
        """Mark a whole ``w:tr``; properties that hold a mark must hold something else, too."""
        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = element("trPr", element("cantSplit", val="0"))
            row.insert(0, properties)
        properties.append(self.mark(ubah))
