"""The program around its commands: it loads a command when it is called, and fails in one line when nobody hears it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

import click

from generator.cli.bahasa import Kelompok
from generator.errors import reason

UNHEARD = 1
"""The exit code when the output takes nothing."""


class Nanti(Mapping[str, click.Command]):
    """The commands by name, each loaded when it is looked up: what reads and writes agreements is slow to load.

    Made of a table from the name to ``module:attribute`` and the line that stands for it in the program's help.
    """

    def __init__(self, table: Mapping[str, tuple[str, str]]) -> None:
        self._table = table

    def short_help(self, name: str) -> str:
        """The line for a command, without loading it."""
        return self._table[name][1]

    def __getitem__(self, name: str) -> click.Command:
        module, _, attribute = self._table[name][0].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


class Program(Kelompok):
    """The group of all commands."""

    def __init__(self, *args: Any, nanti: Nanti, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.nanti = nanti
        self.commands = nanti  # type: ignore[assignment]  # it only reads: every command is in the table

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """As click does it, but without loading the commands."""
        with formatter.section("Perintah"):
            formatter.write_dl([(name, self.nanti.short_help(name)) for name in self.list_commands(ctx)])

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program. Output that cannot be written is told in one line; a reader that left hears nothing."""
        try:
            if sys.stdout is None:
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            return super().main(*args, **kwargs)
        except OSError as error:
            if sys.stdout is not None and not _while_printing(error):
                raise
            _forget(sys.stdout)
            try:
                click.echo(f"keluaran: galat: tidak dapat ditulis: {reason(error)}", err=True)
            except OSError:  # there is nothing else to say it to
                _forget(sys.stderr)
            sys.exit(UNHEARD)


def _while_printing(error: OSError) -> bool:
    """Whether it came from writing to standard output or error, all of which goes through click."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return trace is not None and trace.tb_frame.f_code is click.echo.__code__


def _forget(stream: TextIO | None) -> None:
    """Throw away what still waits to be written, or Python would try again in the end, and complain."""
    if stream is not None:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())
