"""One run at a time in a folder: two would mix the files of two states of the project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from generator.errors import Place, fail, reason

_BERKAS = ".kunci"
_LEFT = re.compile(r"\.[a-z0-9][a-z0-9.-]*\.(?:docx|pdf|html|txt|json)\.\w{8}")
"""What a file is called until it is whole, as :func:`generator.build.place.staged` writes it."""


@contextmanager
def locked(output: Path) -> Iterator[None]:
    """A folder, made if there is none, that nobody else fills meanwhile; the system opens it again if we are killed.

    Raises :class:`UserError` where somebody fills it already, or where nobody can.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        lock = FileLock(output / _BERKAS, timeout=0)
        lock.acquire()
        _tidy(output)
    except Timeout:
        mend = "tunggu sampai selesai, lalu ulangi, atau pilih folder lain dengan --output"
        raise fail(Place(str(output)), "sedang diisi oleh `pks build` yang lain", mend) from None
    except OSError as error:
        mend = "periksa izin folder dan sisa ruang penyimpanan"
        raise fail(Place(str(output)), f"tidak dapat ditulis: {reason(error)}", mend) from None
    try:
        yield
    finally:
        lock.release()


def _tidy(output: Path) -> None:
    """Remove what a killed run had begun to write. Whoever writes now holds the lock."""
    for path in output.iterdir():
        if _LEFT.fullmatch(path.name):
            path.unlink(missing_ok=True)
