"""What every command does first: open the project, or say in a few lines why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from generator.build.bangun import Bengkel, open_workshop
from generator.data.proyek import find_project
from generator.errors import Problem, UserError

P = ParamSpec("P")
T = TypeVar("T")

WRONG_DATA, WRONG_USAGE = 1, 2


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
    try:
        folder = find_project(start)
    except UserError as error:
        raise _wrong_usage(error) from None
    bengkel = open_workshop(folder)
    try:
        return bengkel, bengkel.proyek.choose(names)
    except UserError as error:
        raise _wrong_usage(error) from None


def _wrong_usage(error: UserError) -> click.exceptions.Exit:
    print_problems(error.problems)
    return click.exceptions.Exit(WRONG_USAGE)


def print_problems(problems: Iterable[Problem]) -> None:
    """One line per problem on standard error; colours only on a terminal."""
    for problem in problems:
        colour = "red" if problem.severity == "galat" else "yellow"
        head = f"{problem.place}: " + click.style(f"{problem.severity}:", fg=colour, bold=True)
        click.echo(f"{head} {problem.uraian}", err=True)
