"""Checking many agreements at once, over the cores of the machine."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator.build.bangun import Bengkel, open_workshop
from generator.build.hasil import Hasil

PALING_SEDIKIT = 64
"""Fewer agreements than this are checked sooner than another process is ready: it has to read the templates too."""

SEKALI_KIRIM = 16
"""How many agreements a worker is given at a time: sending costs little beside checking them."""

_bengkel: Bengkel
"""The project a worker has opened for itself."""


def check_many(bengkel: Bengkel, names: Sequence[str]) -> list[Hasil]:
    """What is wrong with each of the agreements, in their order."""
    workers = min(_cores(), len(names) // PALING_SEDIKIT + 1)
    if workers > 1 and (results := _over_workers(bengkel, names, workers)):
        return results
    return [bengkel.check(name) for name in names]


def _over_workers(bengkel: Bengkel, names: Sequence[str], workers: int) -> list[Hasil]:
    """The results, or none where a worker was killed, by whoever needs the memory: one process takes the least."""
    # Loaded only when needed: it takes longer than to check an agreement.
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    how = (bengkel.proyek.folder, bengkel.hari_ini)
    try:
        with ProcessPoolExecutor(workers, initializer=_open, initargs=how) as pool:
            return list(pool.map(_check, names, chunksize=SEKALI_KIRIM))
    except BrokenProcessPool:
        return []


def _open(folder: Path, hari_ini: date) -> None:
    global _bengkel  # noqa: PLW0603  # a process of the pool has nothing else to keep it in
    _bengkel = open_workshop(folder, hari_ini)


def _check(name: str) -> Hasil:
    return _bengkel.check(name)


def _cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
