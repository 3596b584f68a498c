"""Showing people how far a batch is: a moving line on a terminal, a line for each agreement elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from generator.build.hasil import Hasil
from generator.cli.ringkasan import Selesai, line_of_result, print_summary


class Kemajuan:
    """A batch as people follow it. ``why``: with the reason why each naskah is made anew, or is not."""

    def __init__(self, *, why: bool) -> None:
        self._why = why
        self._moves = sys.stderr.isatty()

    def follow(self, results: Iterable[Hasil], selesai: Selesai) -> Iterator[Hasil]:
        """The results one by one, each shown when it is there."""
        if self._moves:
            yield from _moving(results, len(selesai.nama))
            return
        for hasil in results:
            self._print(hasil, selesai)
            yield hasil

    def close(self, selesai: Selesai) -> None:
        """The closing table: on a terminal the line of each agreement, then what is wrong, and the totals."""
        for hasil in selesai.hasil if self._moves else ():
            self._print(hasil, selesai)
        print_summary(selesai)

    def _print(self, hasil: Hasil, selesai: Selesai) -> None:
        if line := line_of_result(hasil, selesai.lebar, why=self._why):
            click.echo(line)


def _moving(results: Iterable[Hasil], total: int) -> Iterator[Hasil]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Laju(ProgressColumn):
        """Naskah a minute."""

        def render(self, task: Task) -> Text:
            return Text(f"{60 * task.speed:.0f} naskah/menit" if task.speed else "")

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Laju(), TimeRemainingColumn())
    # No thread that draws: workers begin as copies of this process, which a thread may hold in an unfit state.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("Menyusun naskah", total=total)
        bar.refresh()
        for hasil in results:
            bar.update(task, advance=1, description=f"Selesai: {hasil.nama}", refresh=True)
            yield hasil
