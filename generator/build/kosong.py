"""What is still empty in a naskah."""

from __future__ import annotations

from generator.data.masukan import Masukan
from generator.errors import Place, Problem, Severity
from generator.naskah.tree import Kosong, Naskah, runs


def empty_values(naskah: Naskah) -> dict[str, Place]:
    """The YAML path of every value that prints as dots, once each, with its place, in reading order."""
    found: dict[str, Place] = {}
    for run in runs(naskah):
        if isinstance(run, Kosong):
            found.setdefault(run.asal.jalur, Place(run.asal.berkas, run.asal.baris))
    return found


def unfinished(naskah: Naskah, masukan: Masukan) -> list[Problem]:
    """What stops a final: empty values, and deviations nobody gave a reason for."""
    empty = [
        Problem(place, f"`{jalur}` masih kosong", "isi sebelum membuat naskah final")
        for jalur, place in empty_values(naskah).items()
    ]
    return empty + reasonless(masukan, "galat")


def reasonless(masukan: Masukan, severity: Severity = "peringatan") -> list[Problem]:
    """Deviations from the clause library without a reason."""
    return [
        Problem(masukan.sumber("klausul").at(index).place, "simpangan tanpa `alasan`", "tulis `alasan:`", severity)
        for index, simpangan in enumerate(masukan.perjanjian.klausul)
        if simpangan.alasan is None
    ]
