"""``pks build``: drafts from the agreements."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import click

from generator.build.borongan import Borongan
from generator.build.folder_hasil import FolderHasil
from generator.build.manifes import verify
from generator.build.salinan import Salinan
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import choose, project_at, tell_user_errors
from generator.cli.kemajuan import Kemajuan
from generator.cli.pesan import WRONG_DATA, print_bugs, print_problems
from generator.cli.ringkasan import Pelapor, Selesai
from generator.data.berkas import stems
from generator.errors import UserError
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
@click.option("--final", is_flag=True, help="Naskah siap tanda tangan NAMA.final.docx: menolak isian kosong.")
@click.option("--review", is_flag=True, help="Salinan tinjauan untuk kalangan sendiri: NAMA.tinjauan.docx dan .pdf.")
@click.option("--why", is_flag=True, help="Sebutkan mengapa setiap naskah disusun ulang atau tidak.")
@click.option("--verify-only", is_flag=True, help="Hanya cocokkan berkas di folder hasil dengan manifest.json.")
@click.option("--prune", is_flag=True, help="Hapus hasil perjanjian yang sudah tidak ada, kecuali naskah final.")
@click.option("--watch", is_flag=True, help="Susun lagi setiap kali berkas disimpan, sampai Ctrl-C.")
@click.option(
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="Berapa perjanjian disusun bersamaan; bila tidak disebut, sebanyak inti prosesor.",
)
@click.option("--scheduler", metavar="ALAMAT", default="", help="Susun di kluster Dask pada alamat ini, tcp://…")
@click.option("--json", "as_json", is_flag=True, help="Laporkan kejadian demi kejadian untuk dibaca program.")
@click.pass_obj
@tell_user_errors
def build(
    folder: Path,
    names: tuple[str, ...],
    formats: tuple[str, ...],
    output: Path | None,
    final: bool,
    review: bool,
    why: bool,
    verify_only: bool,
    prune: bool,
    watch: bool,
    jobs: int | None,
    scheduler: str,
    as_json: bool,
) -> None:
    """Menyusun draf DOCX dan PDF.

    NAMA adalah nama berkas perjanjian tanpa .yaml; tanpa NAMA, semua perjanjian disusun. Yang berkasnya masih sesuai
    tidak disusun ulang. Perjanjian yang tidak dapat disusun dilewati dan dilaporkan, yang lain tetap disusun, dan
    berkas lamanya tidak diubah. Temuan pemeriksaan dilaporkan tanpa menahan draf; naskah final menolaknya.

    \b
    Contoh:
      pks build                                   semua draf, DOCX dan PDF
      pks build pemkot-cilegon --format docx      satu draf, Word saja
      pks build pemkot-cilegon --final            naskah siap tanda tangan
      pks build pemkot-cilegon --review           salinan dengan asal setiap isian dan daftar pertanyaan
      pks build --why                             dengan alasan setiap penyusunan ulang
      pks build --verify-only                     apakah berkas di folder hasil masih seperti ditulis
    """
    if final and review:
        raise click.UsageError("--final dan --review tidak dapat dipakai bersama.")
    if prune and names:
        raise click.UsageError("--prune berlaku untuk seluruh folder; jangan sebut NAMA.")
    project = project_at(folder)
    if verify_only:
        _verify(output or project / "output")
        return
    salinan = Salinan.FINAL if final else Salinan.TINJAUAN if review else Salinan.DRAF
    target = FolderHasil(output or project / "output", tuple(dict.fromkeys(formats)), salinan)
    borongan = Borongan(project, target, jobs, scheduler)

    def once() -> Selesai:
        known = stems(project, project / "agreements")[0]
        pelapor = _reporter(as_json=as_json, why=why)
        selesai = _write(borongan, choose(known, names), pelapor)
        if not names:
            selesai.salah_nama = borongan.salah_nama
            selesai.yatim = target.orphans(known)
        if prune and not selesai.terhenti:
            selesai.dihapus, selesai.dipangkas = target.prune(known), True
        pelapor.close(selesai)
        print_bugs(selesai.hasil)
        return selesai

    if watch:
        from generator.cli.pantau import follow  # most builds do without

        follow(project, partial(_tell_and_go_on, once, borongan))
    elif once().gagal:
        raise click.exceptions.Exit(WRONG_DATA)


def _reporter(*, as_json: bool, why: bool) -> Pelapor:
    if not as_json:
        return Kemajuan(why=why)
    from generator.cli.kejadian import Kejadian  # with the reports for machines, which most builds do without

    return Kejadian()


def _write(borongan: Borongan, chosen: tuple[str, ...], pelapor: Pelapor) -> Selesai:
    """Write the agreements, shown as it goes; what became of it, also where somebody stopped it."""
    selesai = Selesai(borongan.hasil, chosen)
    try:
        with closing(borongan.write(chosen)) as results:
            for hasil in pelapor.follow(results, selesai):
                selesai.hasil.append(hasil)
    except KeyboardInterrupt:
        selesai.terhenti = True
    order = {name: index for index, name in enumerate(chosen)}
    selesai.hasil.sort(key=lambda hasil: order[hasil.nama])
    return selesai


def _tell_and_go_on(once: Callable[[], Selesai], borongan: Borongan) -> None:
    """What stops every agreement stops no watching: it waits for somebody to mend it. Ctrl-C stops it."""
    try:
        if once().terhenti:
            raise KeyboardInterrupt
        borongan.stand_by()
    except UserError as error:
        print_problems(error.problems)


def _verify(output: Path) -> None:
    """Say whether the files of a folder are those that were written."""
    problems = verify(output)
    print_problems(problems)
    if problems:
        raise click.exceptions.Exit(WRONG_DATA)
    click.echo(f"Semua berkas di {output}/ masih seperti ditulis.")
