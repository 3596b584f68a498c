"""All that was found in one run, once each, with its column and the agreements it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.build.hasil import Hasil
from generator.build.letak import Berkas
from generator.errors import Problem, Severity

SUSUNAN = "susunan"
"""What machines are told instead of a check, of what keeps an agreement from being composed: no check finds it."""


@dataclass(frozen=True, slots=True)
class Laporan:
    """The findings of a run in the order of their places, each with the names of the agreements that have it.

    ``berkas``: the files they name.
    """

    hasil: tuple[Hasil, ...]
    temuan: Mapping[Problem, tuple[str, ...]]
    berkas: Berkas

    @property
    def dikecualikan(self) -> Mapping[Problem, str]:
        """The findings that agreements except, each with the reason, in the order of their places."""
        excepted = {problem: why for hasil in self.hasil for problem, why in hasil.dikecualikan.items()}
        return {problem: excepted[problem] for problem in sorted(excepted)}

    def count(self, severity: Severity) -> int:
        """How many findings are of a level."""
        return sum(problem.severity == severity for problem in self.temuan)

    @property
    def bergalat(self) -> int:
        """How many agreements have an error."""
        return sum(hasil.gagal for hasil in self.hasil)

    @property
    def kosong(self) -> int:
        """How many values are empty."""
        return sum(len(hasil.kosong) for hasil in self.hasil)

    def fails(self, *, strict: bool) -> bool:
        """Whether something must be mended; warnings count if ``strict``."""
        return bool(self.count("galat") or self.bergalat or (strict and self.count("peringatan")))


def collect(berkas: Berkas, hasil: Iterable[Hasil], shared: Iterable[Problem]) -> Laporan:
    """The report of a run: what its agreements have, and what no agreement in particular has (``shared``)."""
    found: dict[Problem, list[str]] = {berkas.locate(problem): [] for problem in shared}
    results = tuple(hasil)
    for one in results:
        for problem in dict.fromkeys(one.problems):
            found.setdefault(problem, []).append(one.nama)
    return Laporan(results, {problem: tuple(found[problem]) for problem in sorted(found)}, berkas)
