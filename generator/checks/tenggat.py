"""Lengths of time as clauses write them: "60 (enam puluh) hari kalender", "3 x 24 (tiga kali dua puluh empat) jam"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.checks.baca_bilangan import KATA, read_words

_WORDS = r"(?:\s*\([^)]*\))?"
_DURATION = re.compile(
    rf"\b(?P<n>\d+|{KATA}){_WORDS}\s*(?:(?:x|×|kali)\s*(?P<m>\d+){_WORDS}\s*)?(?P<satuan>jam|hari|minggu|pekan|bulan|tahun)\b(?P<kerja>\s+kerja)?",
    re.IGNORECASE,
)
_HOURS = {"jam": 1, "hari": 24, "minggu": 168, "pekan": 168, "bulan": 720, "tahun": 8640}
# A working day may have a weekend before it.
_WEEKEND = 48


@dataclass(frozen=True, slots=True)
class Tenggat:
    """A length of time: in hours at most, months taken as thirty days; and where it stands."""

    jam: int
    mulai: int
    akhir: int


def durations(teks: str) -> list[Tenggat]:
    """The lengths of time named in ``teks``, in order."""
    found = []
    for match in _DURATION.finditer(teks):
        number = int(match["n"]) if match["n"].isdigit() else int(read_words(match["n"]) or 0)
        hours = number * int(match["m"] or 1) * _HOURS[match["satuan"].casefold()]
        if number:
            found.append(Tenggat(hours + _WEEKEND * bool(match["kerja"]), match.start(), match.end()))
    return found


def sets_time(teks: str) -> bool:
    """Whether words say how long before something: "60 (enam puluh) hari sebelum …"."""
    return "sebelum" in teks.casefold() and bool(durations(teks))
