"""Which lines of which files caused a change: those that differ between the two sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from generator.compare.ubahan import Jenis, Sebab, Ubahan
from generator.data.berkas import DEFAULTS
from generator.data.masukan import Masukan
from generator.errors import Place
from generator.words.pustaka import Pustaka

_KUNCI = re.compile(r"[\s-]*([a-z_]+):")
_BUTIR = re.compile(r"\s*- ")
_KOMENTAR = re.compile(r"\{#.*?#\}", re.DOTALL)
_SYARAT = "{%"

PALING_BANYAK = 3
"""Where nothing tells which of the changed places of the data decided, no more than these are named."""


class _Sisi(NamedTuple):
    """The lines of a file on one side, and the numbers of those that the other side has not."""

    baris: list[str]
    berubah: frozenset[int]


class _Potong(NamedTuple):
    """Lines that differ, side by side: their numbers as they were and as they are."""

    lama: range
    baru: range


class _Banding(NamedTuple):
    """A file on both sides, and where they differ."""

    sisi: tuple[_Sisi, _Sisi]
    potong: tuple[_Potong, ...]


@dataclass(frozen=True, slots=True)
class PencariSebab:
    """Finds causes in the files of two project folders; each file is compared once."""

    lama: Path
    baru: Path
    _known: dict[tuple[str, str], _Banding] = field(default_factory=dict)

    def compared(self, lama: str, baru: str) -> _Banding:
        """A file by its names on both sides."""
        if (lama, baru) not in self._known:
            self._known[lama, baru] = _compared(_read(self.lama / lama), _read(self.baru / baru))
        return self._known[lama, baru]

    def clause_changed(self, lama: str, baru: str) -> Sebab | None:
        """The first line that changed in a clause file, by its names on both sides; None where only comments did."""
        banding = self.compared(lama, baru)
        before, after = (_without_comments(sisi.baris) for sisi in banding.sisi)
        if not banding.potong or " ".join(before).split() == " ".join(after).split():
            return None
        for name, side, lines in ((baru, True, after), (lama, False, before)):
            if said := [line for line in sorted(banding.sisi[side].berubah) if lines[line - 1].strip()]:
                return Sebab(Place(name, said[0]), "", side)
        return Sebab(Place(baru), "", baru=True)

    def of(self, lama: tuple[Masukan, Pustaka], baru: tuple[Masukan, Pustaka]) -> SebabPerjanjian:
        """What finds the causes in what both sides of one agreement are made of."""
        return SebabPerjanjian(self, *lama, *baru)


@dataclass(frozen=True)
class SebabPerjanjian:
    """Finds the causes of the changes of one agreement."""

    pencari: PencariSebab
    lama: Masukan
    pustaka_lama: Pustaka
    baru: Masukan
    pustaka_baru: Pustaka

    def explain(self, changes: Iterable[Ubahan]) -> tuple[Ubahan, ...]:
        """The changes with the places that caused them, of all that wrote their words.

        Where none of these changed, the nearest changed line of the same YAML entry: a programme left the naskah
        because of its status, not because of its name. Where no value changed at all, what chooses the words did.
        """
        traced = [(ubahan, self._traced(ubahan.sebab)) for ubahan in changes]
        direct = [sebab for _, causes in traced for sebab in causes]
        return tuple(
            replace(ubahan, sebab=_first_lines(causes or self._chosen(ubahan, direct))) for ubahan, causes in traced
        )

    def _traced(self, causes: Sequence[Sebab]) -> tuple[Sebab, ...]:
        found = [sebab for sebab in causes if sebab.place.line in self._lines(sebab).berubah]
        return tuple(dict.fromkeys(found or self._near(causes)))

    def _near(self, causes: Iterable[Sebab]) -> Iterator[Sebab]:
        for sebab in causes:
            if sebab.jalur:
                lines = self._lines(sebab)
                begin, end = _entry(lines.baris, sebab.place.line)
                if line := min((line for line in lines.berubah if begin <= line < end), default=0):
                    yield Sebab(Place(sebab.place.file, line), _path(sebab.jalur, lines.baris[line - 1]), sebab.baru)

    def _lines(self, sebab: Sebab) -> _Sisi:
        return self._compared(sebab.place.file).sisi[sebab.baru]

    def _compared(self, name: str) -> _Banding:
        """A file by its name; the agreement's own may be called something else on the other side."""
        own = (self.lama.dokumen.berkas, self.baru.dokumen.berkas)
        return self.pencari.compared(*(own if name in own else (name, name)))

    # --- what chooses words ---

    def _chosen(self, ubahan: Ubahan, direct: Sequence[Sebab]) -> Iterator[Sebab]:
        """Where it was decided that words are there: in the order of clauses, in a condition, or in the data."""
        if ubahan.jenis is Jenis.NOMOR:
            return iter(())
        return iter(self._order(ubahan) or self._condition(ubahan) or self._data(ubahan, direct) or self._label(ubahan))

    def _order(self, ubahan: Ubahan) -> list[Sebab]:
        """The line that puts a whole clause into the document or leaves it out."""
        before, after = (
            pustaka.urutan[masukan.perjanjian.naskah or ""].dokumen.berkas
            for masukan, pustaka in ((self.lama, self.pustaka_lama), (self.baru, self.pustaka_baru))
        )
        if before != after or not ubahan.klausul or not ubahan.induk.startswith(ubahan.tempat):
            return []
        named = re.compile(rf"(?<![\w-]){re.escape(ubahan.klausul)}(?![\w-])")
        for side in (True, False):
            lines = self._compared(after).sisi[side]
            if found := [line for line in sorted(lines.berubah) if named.search(lines.baris[line - 1])]:
                return [Sebab(Place(after, found[0]), "", side)]
        return []

    def _condition(self, ubahan: Ubahan) -> list[Sebab]:
        """Changed conditions in the clause files that wrote the words."""
        found = []
        for name in dict.fromkeys(sebab.place.file for sebab in ubahan.sebab if not sebab.jalur):
            for side in (True, False):
                lines = self._compared(name).sisi[side]
                changed = [line for line in sorted(lines.berubah) if _SYARAT in lines.baris[line - 1]]
                found += [Sebab(Place(name, line), "", side) for line in changed]
        return found[:PALING_BANYAK]

    def _data(self, ubahan: Ubahan, direct: Sequence[Sebab]) -> list[Sebab]:
        """The changed places of the data, those first that caused nothing else; none where there are many."""
        places = [*self._places, *(self._gaya if not ubahan.klausul else ())]
        idle = [cause for cause, potong in places if not any(_holds(cause, potong, sebab) for sebab in direct)]
        found = idle or [cause for cause, _ in places]
        return found if len(found) <= PALING_BANYAK else []

    def _label(self, ubahan: Ubahan) -> list[Sebab]:
        """The changed lines nearest to words of which only a reference changed: the label it names moved."""
        for sebab in ubahan.sebab:
            if changed := self._lines(sebab).berubah:
                line = min(changed, key=lambda line: (abs(line - sebab.place.line), line))
                return [sebab._replace(place=Place(sebab.place.file, line), jalur="")]
        return []

    @cached_property
    def _places(self) -> tuple[tuple[Sebab, _Potong], ...]:
        """Where the data of the agreement differ: in its own file, in the shared profiles it names, in the defaults."""
        own = self.baru.dokumen.berkas
        shared = (pihak.sumber.dokumen.berkas for masukan in (self.lama, self.baru) for pihak in masukan.pihak)
        names = dict.fromkeys((own, f"agreements/{DEFAULTS}.yaml", *shared))
        if self.lama.dokumen.berkas != own:  # that is the same file
            names.pop(self.lama.dokumen.berkas, None)
        return tuple(place for name in names for place in self._differing(name))

    @cached_property
    def _gaya(self) -> tuple[tuple[Sebab, _Potong], ...]:
        before, after = (masukan.perjanjian.gaya for masukan in (self.lama, self.baru))
        return tuple(self._differing(f"templates/gaya/{after}.yaml")) if before == after else ()

    def _differing(self, name: str) -> Iterator[tuple[Sebab, _Potong]]:
        banding = self._compared(name)
        for potong in banding.potong:
            for side, lines in ((True, potong.baru), (False, potong.lama)):
                if said := [line for line in lines if _says_something(banding.sisi[side].baris[line - 1])]:
                    yield Sebab(Place(name, said[0]), "", side), potong
                    break


def _without_comments(lines: Sequence[str]) -> list[str]:
    """The lines of a clause file, those of its comments empty."""
    text = _KOMENTAR.sub(lambda comment: "\n" * comment[0].count("\n"), "\n".join(lines))
    return text.split("\n")


def _holds(cause: Sebab, potong: _Potong, sebab: Sebab) -> bool:
    lines = potong.baru if sebab.baru else potong.lama
    return sebab.place.file == cause.place.file and sebab.place.line in lines


def _says_something(text: str) -> bool:
    """Whether a line of YAML is more than a comment."""
    return bool(text.strip()) and not text.lstrip().startswith("#")


def _first_lines(causes: Iterable[Sebab]) -> tuple[Sebab, ...]:
    """The causes, each once; of words written on lines that follow each other the first."""
    found = dict.fromkeys(causes)
    return tuple(sebab for sebab in found if sebab.jalur or _above(sebab) not in found)


def _above(sebab: Sebab) -> Sebab:
    return sebab._replace(place=sebab.place._replace(line=sebab.place.line - 1))


def _read(path: Path) -> list[str]:
    """The lines of a file; none where there is no such file on this side."""
    return path.read_text(encoding="utf-8-sig", errors="replace").split("\n") if path.is_file() else []


def _compared(lama: list[str], baru: list[str]) -> _Banding:
    if lama == baru:
        return _Banding((_Sisi(lama, frozenset()), _Sisi(baru, frozenset())), ())
    potong = tuple(
        _Potong(range(i1 + 1, i2 + 1), range(j1 + 1, j2 + 1))
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, lama, baru, autojunk=False).get_opcodes()
        if tag != "equal"
    )
    gone, come = (frozenset(line for one in potong for line in one[side]) for side in (0, 1))
    return _Banding((_Sisi(lama, gone), _Sisi(baru, come)), potong)


def _entry(lines: list[str], line: int) -> tuple[int, int]:
    """From which line to which the outermost list item around a line of YAML goes; nothing where there is none."""
    begin = next((at for at in range(line, 0, -1) if _top_item(lines[at - 1])), 0)
    if not begin or any(text and not text[0].isspace() and text[0] not in "#-" for text in lines[begin:line]):
        return line, line
    after = range(begin + 1, len(lines) + 1)
    end = next((at for at in after if _top_item(lines[at - 1]) or lines[at - 1][:1].isalpha()), len(lines) + 1)
    return begin, end


def _top_item(text: str) -> bool:
    match = _BUTIR.match(text)
    return match is not None and match.end() <= 4


def _path(jalur: str, text: str) -> str:
    """The path of a line in the entry that ``jalur`` leads into."""
    entry, bracket, _ = jalur.partition("]")
    key = _KUNCI.match(text)
    return f"{entry}{bracket}.{key[1]}" if key and bracket else entry + bracket
