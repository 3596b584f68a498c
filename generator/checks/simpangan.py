"""Deviations from the clause library."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compose import context_of
from generator.data.masukan import Masukan
from generator.errors import Problem, Severity
from generator.words.pustaka import Pustaka


def reasonless(masukan: Masukan, severity: Severity = "peringatan") -> Iterator[Problem]:
    """Deviations nobody gave a reason for: whoever reviews the naskah must know why it departs from the library."""
    for index, simpangan in enumerate(masukan.perjanjian.klausul):
        if simpangan.alasan is None:
            place = masukan.sumber("klausul").at(index).place
            yield Problem(place, "simpangan tanpa `alasan`", "tulis `alasan:`", severity)


def needless_deletions(masukan: Masukan, pustaka: Pustaka) -> Iterator[Problem]:
    """Clauses an agreement deletes although the conditions of its kind of document leave them out anyway."""
    deleted = {s.hapus: index for index, s in enumerate(masukan.perjanjian.klausul) if s.hapus is not None}
    if not deleted:
        return
    data = context_of(masukan, pustaka)
    urutan = pustaka.urutan[masukan.perjanjian.naskah or ""]
    for entri, place in urutan.clauses():
        if entri.nama in deleted and not pustaka.holds(entri.jika, data, place):
            where = masukan.sumber("klausul").at(deleted[entri.nama], "hapus").place
            what = f"klausul `{entri.nama}` memang tidak ada dalam naskah ini"
            yield Problem(where, what, "hapus simpangan ini bila tidak diperlukan", "peringatan")
