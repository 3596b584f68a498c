"""Which of an agreement's values a naskah prints: the one notion of it, for the attached data and for the checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.data.masukan import Sumber
from generator.data.model import Bentuk, Kurun
from generator.naskah.telusur import runs
from generator.naskah.tree import Kosong, Naskah, Nilai, Teks


@dataclass(frozen=True, slots=True)
class Tercetak:
    """What prints, by path: values, dots for empty ones, and words of the library ("bidang.pertukaran-data.nama")."""

    nilai: frozenset[str]
    titik: frozenset[str]
    pustaka: frozenset[str]

    def shows(self, jalur: str) -> bool:
        """Whether a filled value prints, by itself or as part of the list it stands in."""
        return jalur in self.nilai or (jalur.endswith("]") and jalur.rpartition("[")[0] in self.nilai)

    def names(self, entri: str) -> bool:
        """Whether any word of a library entry prints: ``bidang.pertukaran-data``, ``peraturan.uu-37-2008``."""
        return any(jalur.startswith(f"{entri}.") for jalur in self.pustaka)


def what_prints(naskah: Naskah) -> Tercetak:
    """What a naskah prints."""
    semua = tuple(runs(naskah))
    return Tercetak(
        frozenset(run.asal.jalur for run in semua if isinstance(run, Nilai)),
        frozenset(run.asal.jalur for run in semua if isinstance(run, Kosong)),
        frozenset(run.asal.jalur for run in semua if isinstance(run, Teks) and run.asal.jalur),
    )


def printing_parts(value: Bentuk, sumber: Sumber) -> Iterator[tuple[str, Any, Sumber]]:
    """The keys of a shape with their values and where each prints: a single month is named once."""
    once = isinstance(value, Kurun) and value.mulai == value.selesai
    for key in type(value).model_fields:
        yield key, getattr(value, key), sumber.at("mulai" if once else key)
