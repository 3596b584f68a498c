"""The report as commands of GitHub Actions, which annotate the lines of a pull request."""

from __future__ import annotations

import os
from pathlib import Path

from generator.cli.laporan.kumpulan import SUSUNAN, Laporan
from generator.errors import Problem, Severity

_COMMANDS: dict[Severity, str] = {"galat": "error", "peringatan": "warning"}


def to_github(laporan: Laporan) -> str:
    """A line per error and warning; files are named against the folder the program was started in, as GitHub wants.

    Notes are left out: nobody has to do anything about them, and a pull request shows only so many annotations.
    """
    base = Path(os.path.relpath(laporan.berkas.folder))
    return "\n".join(_command(base, problem) for problem in laporan.temuan if problem.severity != "catatan")


def _command(base: Path, problem: Problem) -> str:
    place = problem.place
    properties = {"file": (base / place.file).as_posix()}
    if place.line:
        properties["line"] = str(place.line)
    if place.column:
        properties["col"] = str(place.column)
    properties["title"] = problem.kode or SUSUNAN
    words = ",".join(f"{key}={_escaped(value, property_=True)}" for key, value in properties.items())
    message = f"{problem.what} — {problem.mend}" if problem.mend else problem.what
    return f"::{_COMMANDS[problem.severity]} {words}::{_escaped(message)}"


def _escaped(text: str, *, property_: bool = False) -> str:
    """What GitHub would read as the end of a value or a line, in its own escapes."""
    pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")]
    for raw, escape in [*pairs, (":", "%3A"), (",", "%2C")] if property_ else pairs:
        text = text.replace(raw, escape)
    return text
