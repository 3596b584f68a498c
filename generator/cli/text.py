"""``pks text``: what an agreement or a Word file says, on a terminal and for git."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from generator.cli.bahasa import Perintah
from generator.cli.bengkel import choose, project_at, tell_user_errors
from generator.data.berkas import PROFILES, find_project, stems
from generator.errors import Place, UserError, fail, reason
from generator.teks.lipat import fold

_YAML, _DOCX = (".yaml", ".yml"), ".docx"


@click.command(cls=Perintah)
@click.argument("asked", metavar="[BERKAS]", required=False)
@click.option("--textconv", is_flag=True, help="Untuk git: yang tidak tersusun tampil apa adanya, dengan sebabnya.")
@click.option("--pasang-git", is_flag=True, help="Atur git di klon ini supaya membandingkan bunyi naskah.")
@click.pass_obj
@tell_user_errors
def text(folder: Path, asked: str | None, textconv: bool, pasang_git: bool) -> None:
    """Menampilkan bunyi naskah sebagai teks.

    BERKAS adalah nama perjanjian, berkas perjanjian (.yaml), yang disusun dengan profil dan templat proyek ini, atau
    berkas Word (.docx) dari mana pun; perubahan terlacak di dalamnya dianggap diterima. Setiap kalimat menjadi satu
    baris, supaya dua naskah mudah dibandingkan.

    \b
    Contoh:
      pks text pemkot-cilegon                    bunyi satu perjanjian
      pks text "Kiriman mitra.docx"              bunyi berkas Word
      pks text --pasang-git                      sesudah itu `git diff` menampilkan bunyi naskah
    """
    if pasang_git == (asked is not None):
        raise click.UsageError("sebutkan satu BERKAS, atau --pasang-git saja.")
    if asked is None:
        _install(project_at(folder))
        return
    file = _file(folder, asked)
    if textconv:
        _print(_shown_to_git(folder, file))
    elif file.suffix not in (*_YAML, _DOCX):
        raise click.UsageError("BERKAS harus berakhiran .yaml atau .docx.")
    else:
        _print(_word_lines(file) if file.suffix == _DOCX else _agreement_lines(project_at(folder), file))


def _file(folder: Path, asked: str) -> Path:
    """The file that is asked for, by its path or as an agreement by its name."""
    file = Path(asked)
    if file.exists() and not file.is_dir():  # also what another program is still writing into a pipe
        return file
    if file.suffix or len(file.parts) > 1:
        raise click.UsageError(f"berkas `{asked}` tidak ada.")
    project = project_at(folder)
    known = stems(project, project / "agreements")[0]
    return known[choose(known, (asked,))[0]]


def _print(lines: Iterable[str]) -> None:
    """As UTF-8 whatever the language of the system is: git takes nothing else for granted."""
    folded = (piece for line in lines for piece in fold(line))
    click.echo("".join(f"{line}\n" for line in folded).encode(), nl=False)


def _agreement_lines(project: Path, file: Path) -> list[str]:
    from generator.teks.perjanjian import agreement_lines  # a Word file needs none of it

    if file.resolve().parent == project / "agreements" / PROFILES:
        mend = "tampilkan perjanjian yang memakainya, misalnya `pks text pemkot-cilegon`"
        raise fail(Place(file.as_posix()), "ini profil pihak, bukan perjanjian; bunyinya tidak berdiri sendiri", mend)
    return agreement_lines(project, file)


def _word_lines(file: Path) -> list[str]:
    from generator.teks.docx import TakTerbaca, docx_lines

    try:
        return docx_lines(file.read_bytes())
    except TakTerbaca as error:
        mend = "buka di Word atau LibreOffice, lalu simpan sebagai DOCX"
        raise fail(Place(file.name), f"tidak dapat dibaca: {error}", mend) from None
    except OSError as error:
        raise fail(Place(file.name), f"tidak dapat dibaca: {reason(error)}", "periksa izin berkas itu") from None


def _shown_to_git(folder: Path, file: Path) -> list[str]:
    """What can be shown of a file of any day: a history must not end where one of its files is not as today's are."""
    try:
        if file.suffix == _DOCX:
            return _word_lines(file)
        return _agreement_lines(find_project(folder), file)
    except UserError as error:
        told = ["# Bunyi naskah tidak dapat ditampilkan:", *(f"# {problem}" for problem in error.problems)]
        return told if file.suffix == _DOCX else [*told, *_written(file)]


def _written(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8", errors="replace").splitlines()


def _install(project: Path) -> None:
    from generator.teks.git import PENGGERAK, asked_for, install, settings

    wanted = settings(project)
    changed = install(project, wanted)
    for key, value in wanted.items():
        click.echo(f"{key} = {value} ({'dipasang' if key in changed else 'sudah terpasang'})")
    click.echo("Berlaku untuk klon ini saja. `git diff --no-textconv` menampilkan YAML-nya.")
    click.echo(f"Melepasnya: git config --remove-section diff.{PENGGERAK}")
    if not asked_for(project):
        click.echo(f"Tambahkan ke .gitattributes: agreements/*.yaml diff={PENGGERAK}, dan *.docx diff={PENGGERAK}")
