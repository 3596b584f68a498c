"""The closing summary of a batch: what was written, what is empty, what failed."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build.bangun import Salinan
from generator.build.hasil import Hasil
from generator.cli.pesan import print_problems
from generator.errors import Problem


def print_summary(results: list[Hasil], target: Path, salinan: Salinan) -> None:
    """Problems on standard error, each once; then a line per agreement and the totals on standard output.

    Notes are for who asks ``pks check`` for them.
    """
    print_problems(problem for problem in shared_problems(results) if problem.severity != "catatan")
    width = max((len(hasil.nama) for hasil in results), default=0)
    for hasil in results:
        click.echo(f"{hasil.nama.ljust(width)}  {_line(hasil)}")
    for reason in dict.fromkeys(reason for hasil in results for reason in hasil.terhalang.values()):
        click.echo(reason, err=True)
    for kept in (path for hasil in results for path in hasil.disisihkan):
        click.echo(f"{kept}: suntingan Anda disimpan dengan nama ini; berkas yang baru tidak memuatnya.", err=True)
    click.echo(_totals(results, target, salinan))


def shared_problems(results: list[Hasil]) -> list[Problem]:
    """All problems in the order of their places; one that several agreements share is told once."""
    return sorted({problem for hasil in results for problem in hasil.problems})


def _line(hasil: Hasil) -> str:
    failures = [f"{hasil.galat} galat"] if hasil.galat else []
    failures += ["kesalahan program"] if hasil.jejak else []
    parts = []
    if hasil.ditulis:
        parts.append(", ".join(path.suffix[1:].upper() for path in hasil.ditulis))
    if failures:
        head = "" if hasil.ditulis else "GAGAL: "
        parts.append(click.style(f"{head}{', '.join(failures)}", fg="red", bold=True))
    if hasil.terhalang:
        names = ", ".join(format_.upper() for format_ in hasil.terhalang)
        parts.append(click.style(f"tanpa {names}", fg="red", bold=True))
    if hasil.dibiarkan:
        parts.append("berkas lama dibiarkan")
    if hasil.kosong:
        parts.append(f"{len(hasil.kosong)} isian kosong")
    return " · ".join(parts)


def _totals(results: list[Hasil], target: Path, salinan: Salinan) -> str:
    done = sum(hasil.dikirim for hasil in results)
    faulty = sum(hasil.dikirim and hasil.gagal for hasil in results)
    written = sum(len(hasil.ditulis) for hasil in results)
    where = f"{written} berkas di {target}{'' if target.name == '' else '/'}"
    text = f"{done} {salinan.value} selesai ({where})"
    if faulty:
        text += f", {faulty} di antaranya bergalat"
    if failed := len(results) - done:
        text += f", {failed} gagal"
    empty = sum(len(hasil.kosong) for hasil in results)
    if empty and salinan is Salinan.DRAF:
        program = click.get_current_context().find_root().info_name
        text += f"; {empty} isian kosong tercetak sebagai titik-titik (rinciannya: {program} check --kosong)"
    return text + "."
