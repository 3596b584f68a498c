"""Asking on a terminal: in words, by number, again where an answer cannot be used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TypeVar

import click

from generator.baru.bacaan import Keliru

T = TypeVar("T")


def can_ask() -> bool:
    """Whether somebody sits at the input."""
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()


def ask(words: str, read: Callable[[str], T], proposed: str = "") -> T:
    """An answer that can be used; Enter takes the one proposed."""
    answer: T = _prompt(words, read, default=proposed or None)
    return answer


def ask_if_known(words: str, read: Callable[[str], T]) -> T | None:
    """An answer that can be used, or None for Enter alone."""
    answer: T | None = _prompt(
        f"{words} (Enter bila belum pasti)", lambda text: read(text) if text else None, default=""
    )
    return answer


def agrees(words: str) -> bool:
    """Whether whoever answers wants it done; Enter is yes."""
    return _prompt(f"{words} (Enter atau y: ya; t: tidak)", _read_yes, default="")


def _read_yes(text: str) -> bool:
    answer = text.strip().lower()
    if answer not in ("", "y", "ya", "t", "tidak"):
        raise Keliru(f"`{answer}` bukan jawaban; ketik y atau t")
    return answer in ("", "y", "ya")


def show(title: str, choices: Mapping[str, str]) -> None:
    """The choices, numbered, each with what it stands for."""
    width = max(map(len, choices), default=0)
    click.echo(f"\n{title}:", err=True)
    for number, (id_, words) in enumerate(choices.items(), 1):
        click.echo(f"  {number}. {id_.ljust(width)}  {words}".rstrip(), err=True)


def _prompt(words: str, read: Callable[[str], T], default: str | None) -> T:
    def value(text: str) -> T:
        try:
            return read(text)
        except Keliru as error:
            raise click.UsageError(str(error)) from None

    try:
        return click.prompt(words, default=default, value_proc=value, show_default=bool(default), err=True)
    except click.Abort:
        click.echo(err=True)  # the line of the question is still open
        raise
