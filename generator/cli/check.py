"""``pks check``: everything that is wrong, without writing a file."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build.hasil import Hasil
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import WRONG_DATA, open_chosen, print_problems, tell_user_errors
from generator.cli.ringkasan import print_bugs, shared_problems
from generator.review.kata import check_words


@click.command(cls=Perintah)
@click.argument("names", nargs=-1, metavar="[NAMA]...")
@click.option("--kosong", "list_empty", is_flag=True, help="Sebutkan juga setiap isian yang masih kosong.")
@click.pass_obj
@tell_user_errors
def check(folder: Path, names: tuple[str, ...], list_empty: bool) -> None:
    """Memeriksa perjanjian dan templat tanpa menulis berkas.

    Semua kesalahan disebut sekaligus, masing-masing dengan berkas:baris:kolom dan cara memperbaikinya.

    \b
    Contoh:
      pks check                            semua perjanjian
      pks check pemkot-cilegon --kosong    satu perjanjian, dengan daftar isian kosong
    """
    bengkel, chosen = open_chosen(folder, names)
    results = [bengkel.check(name)[0] for name in chosen]
    problems = {*shared_problems(results), *bengkel.pustaka.check_all(), *check_words(bengkel.pustaka)}
    if not names:
        problems |= set(bengkel.proyek.salah_nama)
    print_problems(sorted(problems))
    for hasil in results:
        if list_empty and hasil.kosong:
            _print_empty(hasil)
    click.echo(_totals(results))
    print_bugs(results)
    if any(problem.severity == "galat" for problem in problems) or any(hasil.gagal for hasil in results):
        raise click.exceptions.Exit(WRONG_DATA)


def _print_empty(hasil: Hasil) -> None:
    click.echo(f"{hasil.nama}: {len(hasil.kosong)} isian kosong")
    for jalur, place in hasil.kosong.items():
        click.echo(f"  {place}: {jalur}")


def _totals(results: list[Hasil]) -> str:
    faulty = sum(hasil.gagal for hasil in results)
    empty = sum(len(hasil.kosong) for hasil in results)
    good = len(results) - faulty
    return f"{len(results)} perjanjian diperiksa: {good} tanpa galat, {faulty} bergalat; {empty} isian kosong."
