"""Checking many agreements at once, over the cores of the machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from generator.build.bangun import Bengkel, open_workshop
from generator.build.hasil import Hasil

CABANG = sys.platform == "linux"
"""Whether a worker begins as a copy of this process, with the project already open. Elsewhere that is not safe."""

PALING_SEDIKIT = 8 if CABANG else 64
"""Fewer agreements than this for each core are checked sooner than another process is ready."""

SEKALI_KIRIM = 16
"""How many agreements a worker is given at a time at most: sending costs little beside checking them."""

_bengkel: Bengkel
"""The project as a worker has it."""


def check_many(bengkel: Bengkel, names: Sequence[str]) -> list[Hasil]:
    """What is wrong with each of the agreements, in their order."""
    workers = min(_cores(), len(names) // PALING_SEDIKIT)
    if workers > 1 and (results := _over_workers(bengkel, names, workers)):
        return results
    return [bengkel.check(name) for name in names]


def _over_workers(bengkel: Bengkel, names: Sequence[str], workers: int) -> list[Hasil]:
    """The results, or none where a worker was killed, by whoever needs the memory: one process takes the least."""
    from concurrent.futures.process import BrokenProcessPool

    few = max(1, min(SEKALI_KIRIM, len(names) // (workers * 4)))
    try:
        with _pool(bengkel, workers) as pool:
            return list(pool.map(_check, names, chunksize=few))
    except BrokenProcessPool:
        return []


def _pool(bengkel: Bengkel, workers: int) -> ProcessPoolExecutor:
    if CABANG:
        return ProcessPoolExecutor(workers, get_context("fork"), _keep, (bengkel,))
    return ProcessPoolExecutor(workers, None, _open, (bengkel.proyek.folder, bengkel.hari_ini))


def _keep(bengkel: Bengkel) -> None:
    global _bengkel  # noqa: PLW0603  # a process of the pool has nothing else to keep it in
    _bengkel = bengkel


def _open(folder: Path, hari_ini: date) -> None:
    _keep(open_workshop(folder, hari_ini))


def _check(name: str) -> Hasil:
    return _bengkel.check(name)


def _cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
