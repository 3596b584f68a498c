"""``pks build``: drafts from the agreements."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build.bangun import Salinan
from generator.build.hasil import Hasil
from generator.build.serentak import build_many, cores
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import open_chosen, tell_user_errors
from generator.cli.kemajuan import progress
from generator.cli.pesan import WRONG_DATA, print_bugs, print_problems
from generator.cli.ringkasan import print_summary
from generator.writers import WRITERS


@click.command(cls=Perintah)
@click.argument("names", nargs=-1, metavar="[NAMA]...")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(list(WRITERS)),
    default=("docx", "pdf"),
    show_default=True,
    help="Bentuk berkas; dapat diulang.",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder hasil; bila tidak disebut, folder output/ pada proyek.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="Berapa perjanjian disusun bersamaan; bila tidak disebut, sebanyak inti prosesor.",
)
@click.option("--final", is_flag=True, help="Naskah siap tanda tangan: menolak isian kosong, tanpa tanda DRAF.")
@click.option("--review", is_flag=True, help="Salinan tinjauan untuk kalangan sendiri: NAMA.tinjauan.docx dan .pdf.")
@click.pass_obj
@tell_user_errors
def build(
    folder: Path,
    names: tuple[str, ...],
    formats: tuple[str, ...],
    output: Path | None,
    jobs: int | None,
    final: bool,
    review: bool,
) -> None:
    """Menyusun draf DOCX dan PDF.

    NAMA adalah nama berkas perjanjian tanpa .yaml; tanpa NAMA, semua perjanjian disusun. Perjanjian yang tidak dapat
    disusun dilewati dan dilaporkan, yang lain tetap disusun, dan berkas lamanya tidak diubah. Temuan pemeriksaan
    dilaporkan tanpa menahan draf; naskah final menolaknya.

    \b
    Contoh:
      pks build                                   semua draf, DOCX dan PDF
      pks build pemkot-cilegon --format docx      satu draf, Word saja
      pks build pemkot-cilegon --final            naskah siap tanda tangan
      pks build pemkot-cilegon --review           salinan dengan asal setiap isian dan daftar pertanyaan
      pks build --output draf-januari             ke folder lain
    """
    if final and review:
        raise click.UsageError("--final dan --review tidak dapat dipakai bersama.")
    salinan = Salinan.FINAL if final else Salinan.TINJAUAN if review else Salinan.DRAF
    bengkel, chosen = open_chosen(folder, names)
    target = output or bengkel.proyek.folder / "output"
    wanted = tuple(dict.fromkeys(formats))
    results: list[Hasil] = []
    stopped = False
    try:
        made = build_many(bengkel, chosen, wanted, target, salinan, jobs or cores())
        results.extend(progress(made, len(chosen)))
    except KeyboardInterrupt:
        stopped = True
    misnamed = () if names else bengkel.proyek.salah_nama
    print_problems(misnamed)
    print_summary(results, target, salinan)
    if stopped:
        click.echo(f"Dihentikan: {len(results)} dari {len(chosen)} perjanjian selesai.", err=True)
    print_bugs(results)
    faulty = any(problem.severity == "galat" for problem in misnamed)
    if stopped or faulty or any(hasil.gagal for hasil in results):
        raise click.exceptions.Exit(WRONG_DATA)
