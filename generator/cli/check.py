"""``pks check``: everything that is wrong, without making a naskah."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build.letak import Berkas
from generator.build.periksa import check_project
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import choose, project_at
from generator.cli.laporan import LAPORAN, SUSUNAN, Laporan, collect, print_text
from generator.cli.pantau import follow
from generator.cli.pesan import WRONG_DATA, print_bugs
from generator.data.berkas import stems
from generator.errors import UserError

TEKS = "teks"


def _explain(context: click.Context, _: click.Parameter, id_: str | None) -> None:
    if id_ is None:
        return
    from generator.checks import KATALOG
    from generator.checks.pengecualian import nearest_check
    from generator.cli.penjelasan import ABOUT_SUSUNAN, explain

    if id_ not in (SUSUNAN, *KATALOG):
        raise click.UsageError(f"pemeriksaan `{id_}` tidak ada; {nearest_check(id_)}")
    click.echo(ABOUT_SUSUNAN if id_ == SUSUNAN else explain(KATALOG[id_]))
    context.exit()


def _overview(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        from generator.cli.penjelasan import overview

        click.echo("\n".join(overview()))
        context.exit()


@click.command(cls=Perintah)
@click.argument("names", nargs=-1, metavar="[NAMA]...")
@click.option("--kosong", "list_empty", is_flag=True, help="Sebutkan juga setiap isian yang masih kosong.")
@click.option("--catatan", "notes", is_flag=True, help="Sebutkan juga catatan, yang tidak perlu diperbaiki.")
@click.option("--strict", is_flag=True, help="Anggap peringatan sebagai galat: kode keluar 1.")
@click.option(
    "--format",
    "format_",
    type=click.Choice([TEKS, *LAPORAN]),
    default=TEKS,
    show_default=True,
    help="Bentuk laporan; selain teks untuk dibaca program.",
)
@click.option(
    "--tanpa-ingatan", "fresh", is_flag=True, help="Periksa semuanya lagi, juga yang tidak berubah sejak tadi."
)
@click.option("--watch", is_flag=True, help="Periksa lagi setiap kali berkas disimpan; berhenti dengan Ctrl-C.")
@click.option(
    "--explain", metavar="PEMERIKSAAN", expose_value=False, callback=_explain, help="Jelaskan satu pemeriksaan."
)
@click.option("--daftar", is_flag=True, expose_value=False, callback=_overview, help="Sebutkan semua pemeriksaan.")
@click.pass_obj
def check(
    folder: Path,
    names: tuple[str, ...],
    list_empty: bool,
    notes: bool,
    strict: bool,
    format_: str,
    fresh: bool,
    watch: bool,
) -> None:
    """Memeriksa perjanjian dan templat tanpa membuat naskah.

    Semua kesalahan disebut sekaligus, masing-masing dengan berkas:baris:kolom dan cara memperbaikinya. Yang diperiksa
    juga bunyi naskah sesudah tersusun. Temuan pada yang tidak berubah diingat dalam folder output/.

    \b
    Contoh:
      pks check                            semua perjanjian
      pks check pemkot-cilegon --kosong    satu perjanjian, dengan daftar isian kosong
      pks check --catatan                  dengan hal yang patut diketahui
      pks check --explain hari-keliru      penjelasan satu pemeriksaan
      pks check --format json              untuk program lain
    """
    project = project_at(folder)

    def once() -> Laporan:
        laporan = _examine(project, names, ingat=not fresh)
        if format_ == TEKS:
            print_text(laporan, notes=notes, empty=list_empty, strict=strict)
        else:
            click.echo(LAPORAN[format_](laporan))
        print_bugs(laporan.hasil)
        return laporan

    if watch:
        follow(project, once)
    elif once().fails(strict=strict):
        raise click.exceptions.Exit(WRONG_DATA)


def _examine(folder: Path, names: tuple[str, ...], *, ingat: bool) -> Laporan:
    """What is wrong with the agreements, the templates, and what they share."""
    try:
        chosen = choose(stems(folder, folder / "agreements")[0], names)
        found = check_project(folder, chosen, ingat=ingat)
    except UserError as error:
        return collect(Berkas(folder), (), error.problems)
    return collect(Berkas(folder), found.hasil, [*found.templat, *(() if names else found.salah_nama)])
