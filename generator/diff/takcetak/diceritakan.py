"""What the changed words of a naskah tell already, of the values and deviations they came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.compare.ubahan import Ubahan
from generator.data.masukan import Sumber
from generator.errors import Place

_MEMILIH = frozenset({"naskah", "gaya", "jenis", "subjenis", "logo", "kesatu", "bidang"})
"""Keys that choose clauses, looks or pictures: words changed by them do not say that they came from there."""


@dataclass(frozen=True, slots=True)
class Diceritakan:
    """What is told of one side: the paths of values in changed words, and the lines named as causes."""

    jalur: frozenset[str]
    baris: frozenset[tuple[str, int]]
    ada: bool

    def value(self, sumber: Sumber) -> bool:
        """Whether a change of the value that stands there is told."""
        return (
            any(_leads_into(jalur, sumber.jalur) or _leads_into(sumber.jalur, jalur) for jalur in self.jalur)
            or self.line(sumber.place)
            or (self.ada and str(sumber.dasar[-1]) in _MEMILIH)
        )

    def entry(self, nama: str) -> bool:
        """Whether words of a library entry changed, such as the title of a regulation."""
        return any(jalur.startswith(f"{nama}.") for jalur in self.jalur)

    def line(self, place: Place) -> bool:
        """Whether a line was named as the cause of something."""
        return (place.file, place.line) in self.baris


def told_by(changes: Sequence[Ubahan], *, baru: bool) -> Diceritakan:
    """What changes tell of one side."""
    pieces = [potong for ubahan in changes for larik in ubahan.larik for potong in larik.potong if not potong.tetap]
    sources = (asal for potong in pieces for asal in (potong.asal_baru if baru else potong.asal_lama))
    causes = (sebab.place for ubahan in changes for sebab in ubahan.sebab if sebab.baru is baru)
    return Diceritakan(
        frozenset(asal.jalur for asal in sources if asal.jalur), frozenset(_lines(causes)), bool(changes)
    )


def _lines(places: Iterable[Place]) -> Iterable[tuple[str, int]]:
    return ((place.file, place.line) for place in places)


def _leads_into(jalur: str, other: str) -> bool:
    """Whether ``other`` is the value at ``jalur`` or something inside it."""
    return other == jalur or other.startswith((f"{jalur}.", f"{jalur}["))
