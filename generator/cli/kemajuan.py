"""Showing how far a batch is: a moving line on a terminal, nothing that moves elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator


def progress(names: tuple[str, ...]) -> Iterator[str]:
    """The names one by one, each shown while it is worked on."""
    if not sys.stderr.isatty():
        yield from names
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    width = max(map(len, names), default=0)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=len(names))
        for name in names:
            bar.update(task, description=f"Menyusun {name.ljust(width)}")
            yield name
            bar.advance(task)
