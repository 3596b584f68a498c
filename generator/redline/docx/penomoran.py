"""The numbers of both files in one numbering part, so that they are right before the changes and after them.

A list of one file is a list of the other where paragraphs of both are the same paragraph now; all others stay apart.
What a paragraph counts in is its *pemilik*: the innermost list around it that a number definition of its own starts
anew, or else its abstract list. Where only one of the files starts a list anew by such a definition, the other one's
list gets one too (it is *raised*): there the list begins by itself, and beginning twice at the same item is one
beginning.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from generator.redline.docx.xml import VALUE, Elemen, W, clone, element

_LEVELS = 9
_ESSENTIAL = ("start", "numFmt", "suff", "lvlText")


@dataclass(eq=False, slots=True)
class Abstrak:
    """An abstract list; ``bentuk`` tells how its numbers are written, level by level."""

    xml: Elemen
    bentuk: tuple[tuple[str, ...], ...]


@dataclass(eq=False, slots=True)
class Rangkaian:
    """Items that count on from each other: their level, and the items around them.

    ``mulai``: they begin because their number definition says so.
    """

    abstrak: Abstrak
    aras: int
    induk: Rangkaian | None
    mulai: bool

    def at(self, level: int) -> Rangkaian | None:
        """These items or those around them, on a level."""
        around: Rangkaian | None = self
        while around is not None and around.aras != level:
            around = around.induk
        return around


Pemilik = Abstrak | Rangkaian


class Pembaca:
    """Reads the numbering of one file, paragraph by paragraph in the order of the text."""

    def __init__(self, numbering: Elemen, styles: Elemen) -> None:
        self._abstracts = {e.get(f"{W}abstractNumId"): _abstract(e) for e in numbering.iter(f"{W}abstractNum")}
        self._nums = {e.get(f"{W}numId"): e for e in numbering.iter(f"{W}num")}
        self._active: dict[Abstrak, list[Rangkaian | None]] = {}
        self._started: set[tuple[str, int]] = set()
        self._styled = {
            style.get(f"{W}styleId"): _numbered(properties)
            for style in styles.iter(f"{W}style")
            if (properties := style.find(f"{W}pPr/{W}numPr")) is not None
        }

    @property
    def abstracts(self) -> list[Abstrak]:
        """The abstract lists, in their order."""
        return list(self._abstracts.values())

    def count(self, style: str, properties: Elemen | None) -> Rangkaian | None:
        """The items a paragraph belongs to, by its own ``w:numPr`` or by that of its style."""
        numbered = self._styled.get(style) if properties is None else _numbered(properties)
        if numbered is None:
            return None
        num_id, level = numbered
        num = self._nums[num_id]
        abstract = self._abstracts[num.find(f"{W}abstractNumId").get(VALUE)]
        active = self._active.setdefault(abstract, [None] * _LEVELS)
        anew = (num_id, level) not in self._started and any(
            e.get(f"{W}ilvl") == str(level) for e in num.iter(f"{W}lvlOverride")
        )
        self._started.add((num_id, level))
        if anew or active[level] is None:
            around = next((run for run in reversed(active[:level]) if run), None)
            active[level] = Rangkaian(abstract, level, around, anew)
        active[level + 1 :] = [None] * (_LEVELS - 1 - level)
        return active[level]


def _abstract(xml: Elemen) -> Abstrak:
    levels = (
        tuple("" if (e := level.find(W + name)) is None else e.get(VALUE) for name in _ESSENTIAL)
        for level in xml.iter(f"{W}lvl")
    )
    return Abstrak(xml, tuple(levels))


def _numbered(properties: Elemen) -> tuple[str, int]:
    level, num_id = properties.find(f"{W}ilvl"), properties.find(f"{W}numId")
    return num_id.get(VALUE), 0 if level is None else int(level.get(VALUE))


class Penyatuan:
    """Which lists of the old file are which of the new one."""

    def __init__(self) -> None:
        self._raised: set[Rangkaian] = set()
        self._new_of: dict[Pemilik, Pemilik] = {}
        self._old_of: dict[Pemilik, Pemilik] = {}

    def unite(self, pairs: Iterable[tuple[Rangkaian, Rangkaian]]) -> list[bool]:
        """Let the old and the new list of each pair be one; says for each pair whether that is possible.

        Numbers are right only if every pair is: a caller parts what is not possible and begins anew.
        """
        pairs = list(pairs)
        while sum(self._raise(old, new) for old, new in pairs):
            pass
        return [self._link(self.owner(old), self.owner(new)) for old, new in pairs]

    def owner(self, run: Rangkaian) -> Pemilik:
        """What the paragraphs of a list count in."""
        around: Rangkaian | None = run
        while around is not None:
            if around.mulai or around in self._raised:
                return around
            around = around.induk
        return run.abstrak

    def merged(self, run: Rangkaian) -> Pemilik:
        """The owner of a list of either file, that of the new file where both have one."""
        own = self.owner(run)
        return self._new_of.get(own, own)

    def abstract(self, owner: Pemilik) -> Abstrak:
        """The abstract list of an owner, that of the new file where both have one."""
        own = owner.abstrak if isinstance(owner, Rangkaian) else owner
        found = self._new_of.get(own, own)
        assert isinstance(found, Abstrak)
        return found

    def _raise(self, old: Rangkaian, new: Rangkaian) -> bool:
        """Start a list anew where its other half is; gives whether anything was changed."""
        levels = [owner.aras if isinstance(owner, Rangkaian) else -1 for owner in (self.owner(old), self.owner(new))]
        if levels[0] == levels[1]:
            return False
        shallow = old if levels[0] < levels[1] else new
        found = shallow.at(max(levels))
        if found is None:
            return False
        self._raised.add(found)
        return True

    def _link(self, old: Pemilik, new: Pemilik) -> bool:
        if isinstance(old, Rangkaian):
            alike = isinstance(new, Rangkaian) and old.aras == new.aras and self._link(old.abstrak, new.abstrak)
        else:
            alike = not isinstance(new, Rangkaian)
        if not alike:
            return False
        if self._new_of.setdefault(old, new) is not new:
            return False
        return self._old_of.setdefault(new, old) is old


class Daftar:
    """The numbering part in the making: gives every paragraph its number definition and keeps what they ask for."""

    def __init__(self, numbering: Elemen, styles: Elemen, abstracts: Iterable[Abstrak], penyatuan: Penyatuan) -> None:
        """``numbering``: the part of the new file, which is rewritten; ``abstracts``: its abstract lists."""
        self._xml = numbering
        self._penyatuan = penyatuan
        self._numbers: dict[Pemilik, int] = {}
        self._styled = {
            style.get(f"{W}styleId") for style in styles.iter(f"{W}style") if style.find(f"{W}pPr/{W}numPr") is not None
        }
        for num in list(numbering.iter(f"{W}num")):
            numbering.remove(num)
        for abstract in abstracts:
            self._define(abstract, abstract.xml.get(f"{W}abstractNumId"))
        self._styled_owner = next(iter(self._numbers), None)

    def numbering_of(self, run: Rangkaian, style: str) -> Elemen | None:
        """The ``w:numPr`` of a paragraph; None where its style says the same."""
        owner = self._penyatuan.merged(run)
        if owner is self._styled_owner and style in self._styled:
            return None
        level, number = str(run.aras), str(self._number(owner))
        return element("numPr", element("ilvl", val=level), element("numId", val=number))

    def _number(self, owner: Pemilik) -> int:
        if owner not in self._numbers:
            if isinstance(owner, Rangkaian):
                abstract = self._penyatuan.abstract(owner)
                self._number(abstract)
                self._define(owner, self._identifier(abstract), owner.aras)
            else:
                self._define(owner, self._add(owner))
        return self._numbers[owner]

    def _identifier(self, abstract: Abstrak) -> str:
        number = str(self._numbers[abstract])
        num = next(e for e in self._xml.iter(f"{W}num") if e.get(f"{W}numId") == number)
        found: str = num.find(f"{W}abstractNumId").get(VALUE)
        return found

    def _define(self, owner: Pemilik, abstract: str, level: int | None = None) -> None:
        number = len(self._numbers) + 1
        num = element("num", element("abstractNumId", val=abstract), numId=str(number))
        if level is not None:
            num.append(element("lvlOverride", element("startOverride", val="1"), ilvl=str(level)))
        self._xml.append(num)
        self._numbers[owner] = number

    def _add(self, abstract: Abstrak) -> str:
        """A list that only the old file has, under names of its own; no style numbers its paragraphs any more."""
        present = self._xml.findall(f"{W}abstractNum")
        number = len(present)
        xml = clone(abstract.xml)
        xml.set(f"{W}abstractNumId", str(number))
        name = f"{xml.find(f'{W}name').get(VALUE)} {number}"
        xml.find(f"{W}name").set(VALUE, name)
        nsid = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8].upper()
        xml.find(f"{W}nsid").set(VALUE, nsid)
        xml.find(f"{W}tmpl").set(VALUE, f"5D0A{number:04X}")
        for style in list(xml.iter(f"{W}pStyle")):
            style.getparent().remove(style)
        present[-1].addnext(xml)
        return str(number)
