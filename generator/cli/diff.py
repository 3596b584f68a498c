"""``pks diff``: what a change of data or templates does to the naskah."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import click

from generator.build.kirim import deliver_file
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import project_at, tell_user_errors, wrong_usage
from generator.cli.pesan import WRONG_DATA, print_bugs, print_problems
from generator.diff.hasil import Laporan, compare_sides
from generator.diff.laporan.html import to_html
from generator.diff.laporan.json_ import to_json
from generator.diff.laporan.markdown import to_markdown
from generator.diff.laporan.teks import to_text
from generator.diff.perbandingan import Keadaan
from generator.diff.pesanan import MATRIKS, REDLINE, Pesanan
from generator.diff.proyek import pairs_of
from generator.diff.sisi import Sisi, open_sides
from generator.errors import Problem, UserError

TEKS = "teks"
LAPORAN: Mapping[str, tuple[str, Callable[[Laporan], str]]] = {
    "markdown": ("perubahan.md", to_markdown),
    "html": ("perubahan.html", to_html),
    "json": ("perubahan.json", to_json),
}
"""The reports besides the one for the screen: the file each is written to where a folder is named, and its maker."""


@click.command(cls=Perintah)
@click.argument("lama", metavar="LAMA")
@click.argument("baru", metavar="[BARU]", required=False)
@click.option("--naskah", multiple=True, metavar="NAMA", help="Hanya perjanjian ini; dapat diulang.")
@click.option("--merge-base", "parted", is_flag=True, help="Bandingkan dengan titik BARU berpisah dari LAMA.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice([TEKS, *LAPORAN, *REDLINE]),
    default=(TEKS,),
    show_default=True,
    help="Bentuk laporan; docx dan pdf: naskah berlacak perubahan NAMA.perubahan. Dapat diulang.",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder hasil, bila bukan output/ pada proyek; laporan selain teks juga ditulis ke sana, bukan ke layar.",
)
@click.option("--penulis", metavar="NAMA", default="", help="Atas nama siapa perubahan dilacak dalam DOCX.")
@click.option(
    "--tanggal",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TAHUN-BULAN-HARI",
    help="Tanggal pelacakan dalam DOCX; bila tidak disebut, hari ini.",
)
@click.option(
    "--matrix", is_flag=True, help="Tulis matriks perubahan NAMA.matriks.docx dan .xlsx setiap naskah yang berubah."
)
@click.pass_obj
@tell_user_errors
def diff(
    folder: Path,
    lama: str,
    baru: str | None,
    naskah: tuple[str, ...],
    parted: bool,
    formats: tuple[str, ...],
    output: Path | None,
    penulis: str,
    tanggal: datetime | None,
    matrix: bool,
) -> None:
    """Membandingkan naskah sebelum dan sesudah perubahan.

    Akibat perubahan data atau templat disebut menurut Pasal, beserta baris yang menyebabkannya. LAMA dan BARU
    masing-masing revisi git (main, HEAD~2), folder proyek, atau satu berkas perjanjian; tanpa BARU, folder kerja.
    Satu berkas di folder kerja saja dibandingkan dengan catatan git terakhir (HEAD).
    Setiap sisi disusun dengan data dan templatnya sendiri. LAMA...BARU membandingkan dengan titik pisah kedua cabang.

    \b
    Contoh:
      pks diff main                                  folder kerja terhadap cabang main
      pks diff agreements/pemkot-cilegon.yaml        satu berkas terhadap catatan git terakhirnya
      pks diff main...perubahan-pasal-9              satu cabang terhadap titik pisahnya
      pks diff HEAD~2 HEAD --naskah pemkot-cilegon   satu naskah antara dua revisi
      pks diff main --format html --output laporan   halaman laporan/perubahan.html
      pks diff main --format docx                    naskah dengan perubahan terlacak untuk pihak lain
      pks diff main --matrix                         matriks semula dan menjadi untuk rapat
    """
    with ExitStack() as stack:
        with wrong_usage():
            before, after = stack.enter_context(open_sides(folder, lama, baru, bercabang=parted))
            pairs = pairs_of(before, after, naskah)
        laporan = compare_sides(before, after, pairs)
        _report(laporan, formats, output)
        print_problems(laporan.masalah)
        print_bugs(laporan.hasil)
        kinds = (
            *(REDLINE[one] for one in dict.fromkeys(formats) if one in REDLINE),
            *(MATRIKS.values() if matrix else ()),
        )
        wanted = Pesanan(kinds, penulis, tanggal or _today())
        missing = wanted.akhiran and _write_files((before, after), laporan, wanted, output or _output(folder))
    if laporan.gagal or missing:
        raise click.exceptions.Exit(WRONG_DATA)


def _report(laporan: Laporan, formats: tuple[str, ...], output: Path | None) -> None:
    if TEKS in formats:
        click.echo(to_text(laporan, warna=_coloured()))
    for format_ in dict.fromkeys(formats):
        if format_ not in LAPORAN:
            continue
        name, make = LAPORAN[format_]
        if output is None:
            click.echo(make(laporan).rstrip("\n"))
        else:
            _deliver(output / name, make(laporan).encode())


def _today() -> datetime:
    """The day, as of its first minute: Word shows the hour of a tracked change, which is nobody's business."""
    return datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)  # noqa: DTZ005  # as the wall has it


def _output(folder: Path) -> Path:
    """Where files go that nobody said a folder for: the project somebody works in."""
    return project_at(folder) / "output"


def _write_files(sides: tuple[Sisi, Sisi], laporan: Laporan, pesanan: Pesanan, output: Path) -> bool:
    """Write the files asked for of each naskah that changed; whether one of them could not be made."""
    # Loaded only here: who only reads what changed must not wait for the writers.
    from generator.diff.berkas import make_files

    lama, baru = (side.bengkel for side in sides)
    if lama is None or baru is None:
        return False  # which was told
    problems: list[Problem] = []
    made = []
    for one in make_files(lama, baru, laporan.named(Keadaan.BERUBAH), pesanan):
        made.append(one)
        problems += one.problems
        for name, data in one.isi.items():
            try:
                _deliver(output / name, data)
            except UserError as error:
                problems += error.problems
    print_problems(dict.fromkeys(problems))
    print_bugs(made)
    return bool(problems) or any(one.jejak for one in made)


def _deliver(path: Path, data: bytes) -> None:
    kept = deliver_file(path, data)
    click.echo(
        f"Ditulis: {path}" + (f"; berkas lama yang sudah disunting disimpan sebagai {kept.name}" if kept else "")
    )


def _coloured() -> bool:
    """Whether whoever reads sees colours; elsewhere changed words are put in brackets."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
