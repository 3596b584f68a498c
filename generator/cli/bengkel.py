"""What every command does first: open the project, or say in a few lines why not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import click

from generator.cli.pesan import WRONG_DATA, WRONG_USAGE, print_problems
from generator.data import berkas
from generator.errors import UserError

if TYPE_CHECKING:
    from generator.build.bangun import Bengkel

P = ParamSpec("P")
T = TypeVar("T")


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
    # Loaded only here: a command that needs no agreement must not wait for it.
    from generator.build.bangun import open_workshop

    bengkel = open_workshop(project_at(start))
    return bengkel, choose(bengkel.proyek.berkas, names)


def project_at(start: Path) -> Path:
    """The project's folder. Where there is none the command ends with exit code 2."""
    with wrong_usage():
        return berkas.find_project(start)


def choose(known: Collection[str], names: tuple[str, ...]) -> tuple[str, ...]:
    """The agreements asked for. A name there is not ends the command with exit code 2."""
    with wrong_usage():
        return berkas.choose(known, names)


@contextmanager
def wrong_usage() -> Iterator[None]:
    """A :class:`UserError` inside is printed and ends the command with exit code 2."""
    try:
        yield
    except UserError as error:
        print_problems(error.problems)
        raise click.exceptions.Exit(WRONG_USAGE) from None
