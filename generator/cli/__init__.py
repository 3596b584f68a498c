"""The command ``pks``. This module only registers; each command has a module of its own, loaded when it is called."""

from __future__ import annotations

import gc
from pathlib import Path

import click

from generator.cli import bahasa

bahasa.activate()  # before any command is defined: click translates some words when an option is made

from generator.cli.program import Nanti, Program  # noqa: E402

# Nearly all that is made here goes as soon as nobody needs it; what holds itself is looked for less often than Python
# would, which takes a sixth of the time of composing and checking.
gc.set_threshold(50_000, 20, 20)

PERINTAH = Nanti(
    {
        "build": ("generator.cli.build:build", "Menyusun draf DOCX dan PDF."),
        "check": ("generator.cli.check:check", "Memeriksa perjanjian dan templat tanpa membuat naskah."),
        "diff": (
            "generator.cli.diff:diff",
            "Membandingkan naskah sebelum dan sesudah perubahan.",
        ),
        "new": ("generator.cli.new:new", "Membuat berkas perjanjian baru."),
        "text": ("generator.cli.text:text", "Menampilkan bunyi naskah sebagai teks."),
        "schema": ("generator.cli.schema:schema", "Menulis skema untuk penyunting YAML."),
    }
)


@click.group(
    cls=Program,
    nanti=PERINTAH,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="pks-generator", prog_name="pks")
@click.option(
    "-C",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder proyek yang dipakai, bila bukan folder ini.",
)
@click.pass_context
def main(context: click.Context, folder: Path) -> None:
    """Menyusun draf perjanjian kerja sama dari YAML dan templat menjadi DOCX dan PDF.

    Folder proyek adalah folder yang memuat agreements/ dan templates/: folder ini atau yang terdekat di atasnya.

    \b
    Contoh:
      pks check                  periksa semua perjanjian
      pks build                  susun semua draf ke folder output/
      pks build pemkot-cilegon   susun satu draf saja
    """
    context.obj = folder
