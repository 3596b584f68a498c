"""A process that gets ready to write PDFs while this one still reads, and writes them while this one does the rest.

Loading WeasyPrint takes as long as reading a project and composing an agreement, writing a PDF as long as all else.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from generator.build.inti import CABANG, cores, deaf, kill_workers

if TYPE_CHECKING:  # nothing may be loaded before the process has begun that takes time
    from generator.build.tersusun import Buatan
    from generator.naskah.tree import Naskah

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pendamping:
    """The process. It ends with this one; ``stop`` ends it at once."""

    _pool: ProcessPoolExecutor

    def make(self, naskah: Naskah, format_: str, nama: str) -> Callable[[], Buatan]:
        """Begin to make a file; gives what waits for it."""
        return self.do(_make, naskah, format_, nama)

    def do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Callable[[], T]:
        """Begin to do something there; gives what waits for it. Where the process died it is done here."""
        try:
            future: Future[T] = self._pool.submit(work, *args, **kwargs)
        except BrokenExecutor:
            return lambda: work(*args, **kwargs)

        def wait() -> T:
            try:
                return future.result()
            except BrokenExecutor:
                return work(*args, **kwargs)

        return wait

    def stop(self) -> None:
        """End it, whatever it is doing."""
        kill_workers()
        self._pool.shutdown(cancel_futures=True)


def begin() -> Pendamping | None:
    """The process, already getting ready; None where there is no core for it, or no safe way to begin it."""
    if not CABANG or cores() < 2:
        return None
    pool = ProcessPoolExecutor(1, get_context("fork"), deaf)
    pool.submit(_get_ready)
    return Pendamping(pool)


def _get_ready() -> None:
    from generator.verify import VERIFIERS  # noqa: F401
    from generator.writers.pdf import PdfUnavailable, warm_up

    try:
        warm_up()
    except PdfUnavailable:  # whoever asks for a PDF is told
        return


def _make(naskah: Naskah, format_: str, nama: str) -> Buatan:
    from generator.build.tersusun import make

    return make(naskah, format_, nama)
