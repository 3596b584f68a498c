"""``pks new``: the YAML file of a new agreement, from answers on a terminal or from options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.baru import Isian, write_new
from generator.build.hasil import Hasil
from generator.cli.bahasa import Perintah
from generator.cli.bengkel import open_chosen, tell_user_errors
from generator.cli.pesan import line_of
from generator.cli.tanya import agrees
from generator.cli.wawancara import Wawancara

_HELP = {
    "--naskah": ("JENIS", "Jenis naskah: nama berkas di templates/naskah/, tanpa .yaml."),
    "--mitra": ("TEKS", "Nama resmi mitra."),
    "--jenis": ("JENIS", "Jenis mitra menurut templates/jenis.yaml, misalnya pemerintah-daerah."),
    "--subjenis": ("JENIS", "Jenis yang lebih khusus menurut templates/jenis.yaml, misalnya kota."),
    "--kedudukan": ("TEKS", "Kota kedudukan mitra."),
    "--jabatan": ("TEKS", "Jabatan yang menandatangani bagi mitra."),
    "--tentang": ("TEKS", "Pokok kerja sama."),
    "--nota": ("WAKTU", "Tanggal Nota Kesepahaman, atau tahunnya saja: 2023-07-25, 2023."),
    "--jangka-waktu": ("LAMA", "Lama perjanjian: 3 tahun, 6 bulan."),
    "--ombudsman": ("PROFIL", "Profil pihak Ombudsman; perlu bila ada beberapa."),
}


def _options(command: Any) -> Any:
    for name, (metavar, words) in reversed(_HELP.items()):
        command = click.option(name, metavar=metavar, help=words)(command)
    return command


@click.command(cls=Perintah)
@click.argument("nama", required=False, metavar="[NAMA]")
@_options
@click.option("--bidang", multiple=True, metavar="BIDANG", help="Bidang menurut templates/bidang.yaml; dapat diulang.")
@click.pass_obj
@tell_user_errors
def new(folder: Path, /, nama: str | None, bidang: tuple[str, ...], **given: str | None) -> None:
    """Membuat berkas perjanjian baru.

    Menulis agreements/NAMA.yaml, berketerangan dan lengkap kuncinya; yang belum diketahui dibiarkan kosong. Yang tidak
    disebut sebagai opsi ditanyakan di terminal; bila --naskah, --mitra, dan --jenis disebut, tidak ada yang ditanyakan.
    Tanpa NAMA, nama berkas dibuat dari nama mitra. Berkas yang sudah ada tidak pernah ditimpa.

    \b
    Contoh:
      pks new                  tanya jawab di terminal
      pks new pemkot-contoh    begitu pula, dengan nama berkas pemkot-contoh.yaml
      pks new --naskah perjanjian-kerja-sama --jenis pemerintah-daerah --mitra "Pemerintah Kota Baru"
    """
    bengkel, _ = open_chosen(folder, ())
    wawancara = Wawancara(bengkel, {**given, "nama": nama}, bidang)
    isian = wawancara.isian()
    if wawancara.bertanya:
        _confirm(isian)
    _tell(write_new(bengkel, isian))


def _confirm(isian: Isian) -> None:
    """Show what was answered before anything is written; ends the program where that is not wanted."""
    shown = {
        "Naskah": isian.naskah,
        "Mitra": f"{isian.mitra} ({', '.join(filter(None, (isian.jenis, isian.subjenis)))})",
        "Kedudukan": isian.kedudukan,
        "Jabatan": isian.jabatan,
        "Tentang": isian.tentang,
        "Nota Kesepahaman": isian.nota,
        "Jangka waktu": ", ".join(f"{n} {unit}" for n, unit in ((isian.tahun, "tahun"), (isian.bulan, "bulan")) if n),
        "Bidang": ", ".join(isian.bidang),
    }
    click.echo(err=True)
    for key, value in shown.items():
        click.echo(f"  {key.ljust(max(map(len, shown)))}  {value or '(belum diisi)'}", err=True)
    if not agrees(f"Tulis agreements/{isian.nama}.yaml"):
        raise click.Abort


def _tell(hasil: Hasil) -> None:
    """What was written, what to do next, and what is to be thought of already now."""
    program = click.get_current_context().find_root().info_name
    click.echo(f"agreements/{hasil.nama}.yaml ditulis; {len(hasil.kosong)} isian masih kosong.")
    click.echo(f"Isi berkas itu, lalu: {program} check {hasil.nama} --kosong, dan {program} build {hasil.nama}.")
    for problem in hasil.problems:
        if problem.severity == "peringatan":
            click.echo(line_of(problem))
