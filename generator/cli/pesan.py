"""How the program tells of what is wrong: a line per problem, the tracebacks of our own mistakes, the exit codes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import click

from generator.errors import Problem, Severity

WRONG_DATA, WRONG_USAGE = 1, 2

_COLOURS: dict[Severity, str] = {"galat": "red", "peringatan": "yellow", "catatan": "cyan"}


def print_problems(problems: Iterable[Problem]) -> None:
    """One line per problem on standard error."""
    for problem in problems:
        click.echo(line_of(problem), err=True)


def line_of(problem: Problem) -> str:
    """A problem in one line, coloured; click leaves the colours out where no terminal is."""
    head = f"{problem.place}: " + click.style(f"{problem.severity}:", fg=_COLOURS[problem.severity], bold=True)
    return f"{head} {problem.uraian}"


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
