"""``pks schema``: the JSON Schema by which an editor completes and checks a YAML file while it is written."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build.place import put, staged
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import open_chosen, tell_user_errors
from generator.cli.pesan import WRONG_DATA, print_problems
from generator.errors import Place, Problem, fail, reason
from generator.skema import FOLDER, file_name, missing_lines, schemas


@click.command(cls=Perintah)
@click.option("--check", "only_check", is_flag=True, help="Hanya periksa apakah skema masih sesuai; tidak menulis.")
@click.pass_obj
@tell_user_errors
def schema(folder: Path, only_check: bool) -> None:
    """Menulis skema untuk penyunting YAML.

    Dengan skema di agreements/skema/, penyunting seperti VS Code (ekstensi YAML) menawarkan kunci dan pilihannya,
    menjelaskan artinya, dan menandai kesalahan selagi Anda mengetik. Tulis ulang sesudah templates/ atau
    profil berubah.

    \b
    Contoh:
      pks schema            tulis ketiga skema
      pks schema --check    periksa saja; gagal bila ada yang usang
    """
    bengkel, _ = open_chosen(folder, ())
    root = bengkel.proyek.folder
    texts = {f"{FOLDER}/{file_name(kind)}": text for kind, text in schemas(bengkel.proyek, bengkel.pustaka).items()}
    stale = [name for name, text in texts.items() if not _holds(root / name, text)]
    print_problems(missing_lines(bengkel.proyek))
    if only_check:
        print_problems(Problem(Place(name), "skema belum sesuai", "jalankan `pks schema`") for name in stale)
    else:
        for name in stale:
            _write(root / name, name, texts[name])
    click.echo(_totals(len(texts), len(stale), only_check=only_check))
    if only_check and stale:
        raise click.exceptions.Exit(WRONG_DATA)


def _holds(path: Path, text: str) -> bool:
    """Whether a file holds this text."""
    try:
        return path.read_bytes() == text.encode()
    except OSError:
        return False


def _write(path: Path, name: str, text: str) -> None:
    try:
        with staged(path, text.encode()) as temporary:
            put(temporary, path)
    except OSError as error:
        mend = "periksa izin folder dan sisa ruang penyimpanan"
        raise fail(Place(name), f"tidak dapat ditulis: {reason(error)}", mend) from None


def _totals(number: int, stale: int, *, only_check: bool) -> str:
    if only_check:
        return f"{number} skema diperiksa: {number - stale} sesuai, {stale} usang."
    return f"{number} skema di {FOLDER}/: {stale} ditulis, {number - stale} sudah sesuai."
