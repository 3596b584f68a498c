"""Putting a file in its place whole: a reader, a kill or a full disk never meets half of one."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.build.suntingan import keep_edited


@contextmanager
def staged(path: Path, data: bytes) -> Iterator[Path]:
    """A file beside ``path`` that holds ``data``, safely on the disk; gone in the end unless :func:`put` took it.

    Raises OSError and then leaves nothing.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def put(temporary: Path, path: Path) -> Path | None:
    """Move a staged file to ``path`` in one step; gives the new name of a file there that somebody had edited.

    Raises OSError and then changes nothing.
    """
    kept = keep_edited(path)
    try:
        temporary.replace(path)
    except OSError:
        if kept:
            kept.rename(path)
        raise
    return kept


def put_new(temporary: Path, path: Path) -> None:
    """Move a staged file to ``path``, where no file must be.

    Raises OSError, FileExistsError for a file that is there or just came there, and then changes nothing.
    """
    try:
        os.link(temporary, path)  # unlike a renaming, it never takes the place of a file
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        temporary.replace(path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
