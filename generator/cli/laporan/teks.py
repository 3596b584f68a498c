"""The report for people: a line per finding; on a terminal by agreement, with the words at fault underlined."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePosixPath
from shutil import get_terminal_size

import click

from generator.build.hasil import Hasil
from generator.cli.laporan.kumpulan import Laporan
from generator.cli.pesan import line_of
from generator.errors import Problem

BERSAMA = "Templat dan data bersama"
_INDENT = " " * 4


def print_text(laporan: Laporan, *, notes: bool, empty: bool, strict: bool) -> None:
    """The findings and the totals; notes and empty values only where asked for. ``strict``: warnings fail the run."""
    told = [problem for problem in laporan.temuan if notes or problem.severity != "catatan"]
    if sys.stdout.isatty():
        _print_grouped(laporan, told)
    else:
        for problem in told:
            click.echo(line_of(problem))
    for hasil in laporan.hasil if empty else ():
        if hasil.kosong:
            _print_empty(hasil)
    click.echo(_totals(laporan, notes=notes))
    if laporan.fails(strict=strict) and not laporan.fails(strict=False):
        click.echo("Gagal karena --strict: peringatan dihitung sebagai galat.")


def _print_grouped(laporan: Laporan, told: list[Problem]) -> None:
    """By the agreement in whose file a finding is; what stands in shared files comes first, said once."""
    for group, problems in groupby(sorted(told, key=lambda problem: (_group(problem), problem)), key=_group):
        click.echo(click.style(group or BERSAMA, bold=True))
        for problem in problems:
            click.echo(line_of(problem))
            for line in _excerpt(laporan, problem):
                click.echo(line)
        click.echo()


def _group(problem: Problem) -> str:
    path = PurePosixPath(problem.place.file)
    return path.stem if path.parent.name == "agreements" and not path.stem.startswith("_") else ""


def _excerpt(laporan: Laporan, problem: Problem) -> Iterator[str]:
    """The line of a finding with what is wrong in it underlined, cut to the width of the terminal."""
    line = laporan.berkas.line(problem.place)
    if not line.strip():
        return
    start, end = laporan.berkas.span(problem)
    width = max(get_terminal_size().columns - len(_INDENT) - 1, 20)
    left = max(0, min(start - width // 3, len(line) - width))
    yield _INDENT + line[left : left + width].replace("\t", " ")
    yield _INDENT + " " * (start - left) + click.style("^" * max(min(end - left, width) - (start - left), 1), fg="red")


def _print_empty(hasil: Hasil) -> None:
    click.echo(f"{hasil.nama}: {len(hasil.kosong)} isian kosong")
    for jalur, place in hasil.kosong.items():
        click.echo(f"  {place}: {jalur}")


def _totals(laporan: Laporan, *, notes: bool) -> str:
    bad, checked = laporan.bergalat, len(laporan.hasil)
    counted = f"{laporan.count('peringatan')} peringatan, {laporan.count('catatan')} catatan"
    if laporan.count("catatan") and not notes:
        counted += " (lihat dengan --catatan)"
    parts = [f"{checked - bad} tanpa galat, {bad} bergalat", counted, f"{laporan.kosong} isian kosong"]
    if laporan.dikecualikan:
        parts.append(f"{len(laporan.dikecualikan)} temuan dikecualikan dengan alasan")
    return f"{checked} perjanjian diperiksa: {'; '.join(parts)}."
