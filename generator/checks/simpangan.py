"""Deviations from the clause library."""

from __future__ import annotations

from collections.abc import Iterator

from generator.data.masukan import Masukan
from generator.errors import Problem, Severity


def reasonless(masukan: Masukan, severity: Severity = "peringatan") -> Iterator[Problem]:
    """Deviations nobody gave a reason for: whoever reviews the naskah must know why it departs from the library."""
    for index, simpangan in enumerate(masukan.perjanjian.klausul):
        if simpangan.alasan is None:
            place = masukan.sumber("klausul").at(index).place
            yield Problem(place, "simpangan tanpa `alasan`", "tulis `alasan:`", severity)
