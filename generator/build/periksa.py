"""Checking a project: what must still be true is remembered, only the rest is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from generator.build.hasil import Hasil
from generator.build.ingatan import Ingatan, keep, recall
from generator.build.sidik import fingerprint
from generator.errors import Problem


@dataclass(frozen=True, slots=True)
class Diperiksa:
    """What was found: in each agreement, in the templates, and in how files are named."""

    hasil: Sequence[Hasil]
    templat: Sequence[Problem]
    salah_nama: Sequence[Problem]


def check_project(folder: Path, names: Sequence[str], hari_ini: date | None = None, *, ingat: bool) -> Diperiksa:
    """What is wrong with agreements there are, and with what all share; ``ingat``: what is known need not be found.

    Raises :class:`UserError` for what stops every agreement.
    """
    today = hari_ini or datetime.now().astimezone().date()
    sidik = fingerprint(folder) if ingat else None
    known = recall(folder, sidik, today) if sidik else Ingatan()
    left = [name for name in names if name not in known.hasil]
    if left or known.templat is None or known.salah_nama is None:
        known = _found(folder, left, today, known)
        # Not what was found in files that somebody saved meanwhile.
        if sidik and sidik == fingerprint(folder):
            keep(folder, sidik, known)
    return Diperiksa([known.hasil[name] for name in names], known.templat or (), known.salah_nama or ())


def _found(folder: Path, names: Sequence[str], today: date, known: Ingatan) -> Ingatan:
    """What is known already, with what is found in the agreements named and in the templates."""
    # Loaded only here: it takes several times as long as to read what is known.
    from generator.build.bangun import open_workshop
    from generator.build.serentak import check_many
    from generator.review.kata import check_words

    bengkel = open_workshop(folder, today)
    templat = known.templat
    if templat is None:
        # First, so that the processes that check agreements begin with all clauses compiled.
        found = (*bengkel.pustaka.check_all(), *check_words(bengkel.pustaka))
        templat = tuple(map(bengkel.berkas.locate, found))
    fresh = {hasil.nama: hasil for hasil in check_many(bengkel, names)}
    return Ingatan(templat, bengkel.proyek.salah_nama, known.hasil | fresh)
