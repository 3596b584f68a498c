"""What every command does first: open the project, or say in a few lines why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from generator.build.bangun import Bengkel, open_workshop
from generator.data.proyek import find_project
from generator.errors import Problem, Severity, UserError

P = ParamSpec("P")
T = TypeVar("T")

WRONG_DATA, WRONG_USAGE = 1, 2

_COLOURS: dict[Severity, str] = {"galat": "red", "peringatan": "yellow", "catatan": "cyan"}


def tell_user_errors(command: Callable[P, T]) -> Callable[P, T]:
    """A command whose :class:`UserError` is printed and ends it with exit code 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return command(*args, **kwargs)
        except UserError as error:
            print_problems(error.problems)
            raise click.exceptions.Exit(WRONG_DATA) from None

    return run


def open_chosen(start: Path, names: tuple[str, ...]) -> tuple[Bengkel, tuple[str, ...]]:
    """The project at ``start`` and the agreements asked for. A name or folder there is not ends with exit code 2."""
    bengkel = open_workshop(project_at(start))
    return bengkel, choose(bengkel, names)


def project_at(start: Path) -> Path:
    """The project's folder. Where there is none the command ends with exit code 2."""
    with _wrong_usage():
        return find_project(start)


def choose(bengkel: Bengkel, names: tuple[str, ...]) -> tuple[str, ...]:
    """The agreements asked for. A name there is not ends the command with exit code 2."""
    with _wrong_usage():
        return bengkel.proyek.choose(names)


@contextmanager
def _wrong_usage() -> Iterator[None]:
    try:
        yield
    except UserError as error:
        print_problems(error.problems)
        raise click.exceptions.Exit(WRONG_USAGE) from None


def print_problems(problems: Iterable[Problem]) -> None:
    """One line per problem on standard error."""
    for problem in problems:
        click.echo(line_of(problem), err=True)


def line_of(problem: Problem) -> str:
    """A problem in one line, coloured; click leaves the colours out where no terminal is."""
    head = f"{problem.place}: " + click.style(f"{problem.severity}:", fg=_COLOURS[problem.severity], bold=True)
    return f"{head} {problem.uraian}"
