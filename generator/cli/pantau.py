"""Doing something again whenever somebody saves a file of a project."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import click

PAUSE = 0.2
"""Seconds between two looks at the folders: a few milliseconds of work each, for hundreds of files."""


def follow(folder: Path, action: Callable[[], object]) -> None:
    """Act now and after each change, until Ctrl-C; a line on standard error says when, and that it waits."""
    try:
        for _ in changes(folder):
            click.clear()
            action()
            at = f"{datetime.now().astimezone():%H.%M.%S}"
            click.echo(f"--- pukul {at}; menunggu berkas disimpan, berhenti dengan Ctrl-C ---", err=True)
    except KeyboardInterrupt:
        click.echo("Pemantauan dihentikan.", err=True)


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
