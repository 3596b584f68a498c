"""Working on many agreements at once: over the cores of the machine, or over other machines."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from multiprocessing import get_context
from operator import methodcaller
from typing import Any, Protocol, Self, TypeVar

from generator.build.bangun import Bengkel
from generator.build.hasil import Hasil
from generator.build.inti import CABANG, cores, deaf, kill_workers
from generator.build.salinan import Salinan
from generator.build.tersusun import Tersusun

T = TypeVar("T")

PALING_SEDIKIT = 8 if CABANG else 64
"""Fewer agreements than this for each core are checked sooner than another process is ready."""

SEKALI_KERJA = 128
"""Files after which a worker gives way to a new one: what libraries leave behind in memory goes with it."""


class Konteks(Protocol):
    """What work is done with, opened once in each process: a project, or two of them."""

    def pembuka(self) -> Callable[[], Self]:
        """What opens the same in another process, and can be sent there."""


C = TypeVar("C", bound=Konteks)

Kerja = Callable[[C], T]
"""A piece of work, which can be sent to another process."""

Pelaksana = Callable[[Kerja[C, T]], Future[T]]
"""Sends a piece of work to a worker."""

_konteks: Any
"""What a worker works with."""


def check_many(bengkel: Bengkel, names: Sequence[str]) -> list[Hasil]:
    """What is wrong with each of the agreements, in their order.

    The first is checked here: what it compiles and reads for the first time, workers that begin as copies need not.
    """
    work: list[Kerja[Bengkel, Hasil]] = [methodcaller("check", name) for name in names]
    workers = min(cores(), len(names) // PALING_SEDIKIT)
    first = [one(bengkel) for one in work[:1]]
    return [*first, *each(bengkel, work[1:], workers, sekali=len(work))]


def rendering(name: str, formats: dict[str, str], salinan: Salinan) -> Kerja[Bengkel, Tersusun]:
    """The work of making one agreement's files."""
    return methodcaller("render", name, formats, salinan)


def each(konteks: C, work: Sequence[Kerja[C, T]], workers: int, sekali: int = SEKALI_KERJA) -> Iterator[T]:
    """What becomes of each piece of work, in order, up to ``workers`` at a time, each renewed after ``sekali`` pieces.

    KeyboardInterrupt stops the workers at once; what was finished is given before it is raised.
    """
    if workers < 2:
        yield from (one(konteks) for one in work)
        return
    size = workers * sekali
    for begin in range(0, len(work), size):
        yield from spread(konteks, work[begin : begin + size], lambda: _pool(konteks, workers))


def spread(
    konteks: C,
    work: Sequence[Kerja[C, T]],
    pool: Callable[[], AbstractContextManager[Pelaksana[C, T]]],
    lost: tuple[type[BaseException], ...] = (BrokenExecutor,),
) -> Iterator[T]:
    """The same over what ``pool`` makes, and over another one where a worker was ``lost``.

    What lets every worker die is done here, so that no agreement is lost to it.
    """
    left = deque(work)
    while left:
        done = 0
        with pool() as submit:
            for result in _finished(submit, left, lost):
                yield result
                done += 1
        for _ in range(done):
            left.popleft()
        if left and not done:
            yield left.popleft()(konteks)


def _finished(
    submit: Pelaksana[C, T], work: Iterable[Kerja[C, T]], lost: tuple[type[BaseException], ...]
) -> Iterator[T]:
    """The results in order, up to the first that a dead worker took along; each is let go of once it is given."""
    futures: deque[Future[T]] = deque(submit(one) for one in work)
    try:
        while futures:
            yield futures[0].result()
            futures.popleft()
    except lost:
        return
    except KeyboardInterrupt:
        done = [future for future in futures if _is_there(future)]
        for future in futures:
            future.cancel()
        yield from (future.result() for future in done)
        raise


def _is_there(future: Future[T]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


@contextmanager
def _pool(konteks: C, workers: int) -> Iterator[Pelaksana[C, Any]]:
    if CABANG:
        pool = ProcessPoolExecutor(workers, get_context("fork"), _keep, (konteks,))
    else:
        pool = ProcessPoolExecutor(workers, None, _open, (konteks.pembuka(),))
    try:
        yield lambda work: pool.submit(_do, work)
    except BaseException:
        kill_workers()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _keep(konteks: Konteks) -> None:
    global _konteks  # noqa: PLW0603  # a process of the pool has nothing else to keep it in
    deaf()
    # What a copy of a process begins with is never garbage to it. Looking through it would mark every object, and so
    # have memory of its own for all that the first process knows of the agreements before.
    gc.freeze()
    _konteks = konteks


def _open(pembuka: Callable[[], Konteks]) -> None:
    _keep(pembuka())


def _do(work: Kerja[Any, T]) -> T:
    return work(_konteks)
