"""Working on many agreements at once, over the cores of the machine."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from multiprocessing import get_context
from operator import methodcaller
from pathlib import Path

from generator.build.bangun import Bengkel, Salinan, open_workshop
from generator.build.hasil import Hasil

CABANG = sys.platform == "linux"
"""Whether a worker begins as a copy of this process, with the project already open. Elsewhere that is not safe."""

PALING_SEDIKIT = 8 if CABANG else 64
"""Fewer agreements than this for each core are checked sooner than another process is ready."""

Kerja = Callable[[Bengkel], Hasil]
"""A piece of work, which can be sent to another process."""

_bengkel: Bengkel
"""The project as a worker has it."""


def check_many(bengkel: Bengkel, names: Sequence[str]) -> list[Hasil]:
    """What is wrong with each of the agreements, in their order."""
    work = [methodcaller("check", name) for name in names]
    return list(_each(bengkel, work, min(cores(), len(names) // PALING_SEDIKIT)))


def build_many(
    bengkel: Bengkel, names: Sequence[str], formats: tuple[str, ...], output: Path, salinan: Salinan, jobs: int
) -> Iterator[Hasil]:
    """Write the agreements, up to ``jobs`` at a time; gives what became of each, in their order.

    The work begins at once. KeyboardInterrupt lets what was begun be finished, and is raised after it was given.
    """
    work = [methodcaller("build", name, formats, output, salinan) for name in names]
    return _each(bengkel, work, min(jobs, len(names)))


def cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _each(bengkel: Bengkel, work: Sequence[Kerja], workers: int) -> Iterator[Hasil]:
    if workers < 2:
        return (one(bengkel) for one in work)
    pool = _pool(bengkel, workers)
    return _gathered(bengkel, pool, work, [pool.submit(_do, one) for one in work])


def _gathered(
    bengkel: Bengkel, pool: ProcessPoolExecutor, work: Sequence[Kerja], results: Sequence[Future[Hasil]]
) -> Iterator[Hasil]:
    """The results in order. What a killed worker leaves is done here: one process takes the least memory."""
    given = 0
    try:
        for one, future in zip(work, results, strict=True):
            yield _result(bengkel, one, future)
            given += 1
    except KeyboardInterrupt:
        pool.shutdown(cancel_futures=True)
        yield from (future.result() for future in results[given:] if _is_there(future))
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _is_there(future: Future[Hasil]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _result(bengkel: Bengkel, one: Kerja, future: Future[Hasil]) -> Hasil:
    try:
        return future.result()
    except BrokenProcessPool:
        return one(bengkel)


def _pool(bengkel: Bengkel, workers: int) -> ProcessPoolExecutor:
    if CABANG:
        return ProcessPoolExecutor(workers, get_context("fork"), _keep, (bengkel,))
    return ProcessPoolExecutor(workers, None, _open, (bengkel.proyek.folder, bengkel.hari_ini))


def _keep(bengkel: Bengkel) -> None:
    global _bengkel  # noqa: PLW0603  # a process of the pool has nothing else to keep it in
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asked for the work
    _bengkel = bengkel


def _open(folder: Path, hari_ini: date) -> None:
    _keep(open_workshop(folder, hari_ini))


def _do(work: Kerja) -> Hasil:
    return work(_bengkel)
