"""Showing how far a batch is: a moving line on a terminal, nothing that moves elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from generator.build.hasil import Hasil


def progress(results: Iterable[Hasil], total: int) -> Iterator[Hasil]:
    """The results one by one, each shown when it is there."""
    if not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Menyusun draf", total=total)
        for hasil in results:
            bar.update(task, advance=1, description=f"Selesai: {hasil.nama}")
            yield hasil
