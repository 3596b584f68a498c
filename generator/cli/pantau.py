"""Waiting until somebody saves a file of a project."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

PAUSE = 0.3
"""Seconds between two looks at the folders: a few milliseconds of work each, for hundreds of files."""


def changes(folder: Path) -> Iterator[None]:
    """Gives once at the start, and again each time a file of the data or the templates was saved, added or removed."""
    seen = _state(folder)
    yield
    while True:
        time.sleep(PAUSE)
        now = _state(folder)
        if now != seen:
            seen = now
            yield


def _state(folder: Path) -> dict[Path, tuple[int, int]]:
    found = {}
    for part in ("agreements", "templates"):
        for path in (folder / part).rglob("*"):
            try:
                stat = path.stat()
            except OSError:  # it was removed between the two calls, or is a link to nothing
                continue
            found[path] = (stat.st_mtime_ns, stat.st_size)
    return found
