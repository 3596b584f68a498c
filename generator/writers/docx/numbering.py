"""Native numbering: one list for the Pasal and all below them, and a list of its own for everything else.

Levels restart by Word's default rule (after any earlier level), so ``w:lvlRestart`` never appears; LibreOffice would
ignore it. A list that cannot restart by itself, because its level was already counted since the level above, gets a
fresh ``w:num`` with ``w:startOverride``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256

from generator.naskah.gaya import Gaya
from generator.naskah.tree import Tingkat
from generator.writers.docx.xml import declarations, esc, twips
from generator.writers.ukuran import dash_indent, mark_width

URUTAN = (Tingkat.AYAT, Tingkat.HURUF, Tingkat.ANGKA, Tingkat.HURUF_KURUNG, Tingkat.ANGKA_KURUNG)
"""The numbered levels below a Pasal, from the outside in."""

STYLES = dict(zip(URUTAN, ("Ayat", "Huruf", "Angka", "HurufKurung", "AngkaKurung"), strict=True))
"""The style whose paragraphs are numbered on each of these levels."""

_FORMATS = {
    Tingkat.AYAT: ("decimal", "(%{})"),
    Tingkat.HURUF: ("lowerLetter", "%{}."),
    Tingkat.ANGKA: ("decimal", "%{}."),
    Tingkat.HURUF_KURUNG: ("lowerLetter", "%{})"),
    Tingkat.ANGKA_KURUNG: ("decimal", "%{})"),
}
_LEVELS = 9
_NUMBER = re.compile(r"%\d")


@dataclass(frozen=True, slots=True)
class Aras:
    """One level of a list: number format, text with ``%n`` for the number, left indent and hanging in twips.

    ``spasi``: after the number stands a space and not a tab. LibreOffice never ends laying out a cell in which a word
    too wide for it follows the tab of a number.
    """

    format: str
    teks: str
    kiri: int = 0
    gantung: int = 0
    style: str = ""
    spasi: bool = False

    def xml(self, level: int) -> str:
        style = f'<w:pStyle w:val="{self.style}"/>' if self.style else ""
        after = "nothing" if not self.gantung else "space" if self.spasi else "tab"
        suffix = "" if after == "tab" else f'<w:suff w:val="{after}"/>'
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{self.format}"/>{style}{suffix}'
            f'<w:lvlText w:val="{esc(self.teks)}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{self.kiri}" w:hanging="{self.gantung}"/></w:pPr></w:lvl>'
        )


_UNUSED = Aras("none", "")


@dataclass(eq=False, slots=True)
class _Abstract:
    number: int
    name: str
    levels: tuple[Aras, ...]
    counted: list[bool] = field(default_factory=lambda: [False] * _LEVELS)

    def xml(self) -> str:
        # When text moves between documents Word takes lists of equal nsid for one: so the name decides, not the place.
        nsid, tmpl = (
            sha256(self.name.encode("utf-8", "surrogatepass")).hexdigest()[:8].upper(),
            f"5D0A{self.number:04X}",
        )
        levels = (*self.levels, *[_UNUSED] * (_LEVELS - len(self.levels)))
        return (
            f'<w:abstractNum w:abstractNumId="{self.number}"><w:nsid w:val="{nsid}"/>'
            f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{tmpl}"/><w:name w:val="{esc(self.name)}"/>'
            f"{''.join(level.xml(i) for i, level in enumerate(levels))}</w:abstractNum>"
        )


@dataclass(frozen=True, slots=True)
class Lajur:
    """A list in use: the number definition its paragraphs name, and the kind of item that is its level 0.

    ``dasar`` is the place of that kind in :data:`URUTAN`; -1 for the list of the Pasal, whose level 0 is the Pasal.
    """

    nomor: int
    abstrak: _Abstract
    dasar: int = 0

    def level(self, tingkat: Tingkat) -> int:
        """The level on which items of this kind stand."""
        return URUTAN.index(tingkat) - self.dasar if tingkat in URUTAN else 0

    def aras(self, level: int) -> Aras:
        return self.abstrak.levels[level]

    def count(self, level: int) -> None:
        """Note that a paragraph was numbered: levels below start again, it and those above were counted."""
        self.abstrak.counted[:] = [i <= level for i in range(_LEVELS)]


class Penomoran:
    """All lists of one naskah, given out in the order of the text. ``pasal`` is the list of the Pasal."""

    def __init__(self, gaya: Gaya, pasal: str) -> None:
        """``pasal``: the words of the heading of a Pasal, with ``%1`` for its number."""
        self._gaya = gaya
        self._widths = _widths(gaya)
        self._abstracts: list[_Abstract] = []
        self._nums: list[str] = []
        heading = Aras("decimal", pasal, style="Heading1")
        below = self._below(0, 0, 2)
        styled = [Aras(a.format, a.teks, a.kiri, a.gantung, STYLES[t]) for a, t in zip(below, URUTAN, strict=True)]
        self.pasal = self.add("Pasal", (heading, *styled), dasar=-1)

    def add(self, name: str, levels: tuple[Aras, ...], dasar: int = 0) -> Lajur:
        """A new list, unrelated to all others."""
        abstract = _Abstract(len(self._abstracts), name, levels)
        self._abstracts.append(abstract)
        return Lajur(self._num(abstract), abstract, dasar)

    def items(self, name: str, tingkat: Tingkat, left: int, *, in_cell: bool = False) -> Lajur:
        """A new list outside the Pasal, of items of this kind and all kinds below it, from ``left`` twips on."""
        if tingkat is Tingkat.STRIP:
            return self.add(name, (self._narrow(Aras("bullet", "–", left + self.width(tingkat))),))
        base = URUTAN.index(tingkat)
        levels = self._below(base, left, 1)
        return self.add(name, tuple(map(self._narrow, levels)) if in_cell else levels, base)

    def _narrow(self, aras: Aras) -> Aras:
        """The level as it stands in cells: its number hangs by no more than its own width, so that lines align."""
        width = mark_width(self._gaya, _NUMBER.sub("1", aras.teks))
        return replace(aras, gantung=min(aras.kiri, twips(width)), spasi=True)

    def restart(self, lajur: Lajur, tingkat: Tingkat) -> Lajur:
        """The same list, made to count from 1 on the level of this kind if it would not do so by itself."""
        level = lajur.level(tingkat)
        if not lajur.abstrak.counted[level]:
            return lajur
        override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
        return Lajur(self._num(lajur.abstrak, override), lajur.abstrak, lajur.dasar)

    def width(self, tingkat: Tingkat) -> int:
        """How far the number of an item pushes its text to the right, in twips."""
        return self._widths[tingkat]

    def xml(self) -> str:
        """The numbering part; all abstract lists stand before all number definitions."""
        abstracts = "".join(abstract.xml() for abstract in self._abstracts)
        return f"<w:numbering{declarations('w')}>{abstracts}{''.join(self._nums)}</w:numbering>"

    def _num(self, abstract: _Abstract, override: str = "") -> int:
        number = len(self._nums) + 1
        self._nums.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract.number}"/>{override}</w:num>')
        return number

    def _below(self, base: int, left: int, first: int) -> tuple[Aras, ...]:
        """The levels from ``URUTAN[base]`` inwards; ``first`` is the ``%n`` of the outermost."""
        levels = []
        for place, tingkat in enumerate(URUTAN[base:], first):
            width = self.width(tingkat)
            left += width
            number_format, text = _FORMATS[tingkat]
            levels.append(Aras(number_format, text.format(place), left, width))
        return tuple(levels)


def _widths(gaya: Gaya) -> dict[Tingkat, int]:
    indent = gaya.indentasi
    sizes = (indent.ayat, indent.huruf, indent.angka, indent.huruf_kurung, indent.angka_kurung)
    widths = dict(zip(URUTAN, map(twips, sizes), strict=True))
    return widths | {Tingkat.STRIP: twips(dash_indent(gaya))}
