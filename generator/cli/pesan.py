"""How the program tells of what is wrong: a line per problem, the tracebacks of our own mistakes, the exit codes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Protocol

import click

from generator.errors import Problem, Severity

WRONG_DATA, WRONG_USAGE = 1, 2

_COLOURS: dict[Severity, str] = {"galat": "red", "peringatan": "yellow", "catatan": "cyan"}


def print_problems(problems: Iterable[Problem]) -> None:
    """One line per problem on standard error."""
    tell(map(line_of, problems))


def tell(lines: Iterable[str]) -> None:
    """Lines on standard error, at once: there may be thousands, and each writing takes longer than making its line."""
    if text := "\n".join(lines):
        click.echo(text, err=True)


def line_of(problem: Problem) -> str:
    """A problem in one line, coloured; click leaves the colours out where no terminal is."""
    return f"{problem.place}: {_coloured(problem.severity)} {problem.uraian}"


@cache
def _coloured(severity: Severity) -> str:
    return click.style(f"{severity}:", fg=_COLOURS[severity], bold=True)


class Berjejak(Protocol):
    """What became of an agreement, with the traceback of a mistake of ours if there was one."""

    @property
    def nama(self) -> str: ...
    @property
    def jejak(self) -> str: ...


def print_bugs(results: Iterable[Berjejak]) -> None:
    """The mistakes of ours, last and each with the traceback a developer needs."""
    for hasil in results:
        if hasil.jejak:
            click.echo(f"kesalahan program pada {hasil.nama}; laporkan kepada pengembang", err=True)
            click.echo(hasil.jejak, nl=False, err=True)
