"""What became of a batch: what was written, what is empty, what failed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

import click

from generator.build.folder_hasil import FolderHasil
from generator.build.hasil import Hasil
from generator.build.salinan import Salinan
from generator.cli.pesan import print_problems, tell
from generator.errors import Problem


@dataclass
class Selesai:
    """A batch when it is over: the agreements asked for by ``nama`` and, of those that were done, what became of them.

    ``yatim``: the files of agreements there are no longer. ``dihapus``: those of them that were removed; ``dipangkas``:
    that was asked for. ``terhenti``: somebody stopped it.
    """

    folder: FolderHasil
    nama: Sequence[str]
    hasil: list[Hasil] = field(default_factory=list)
    salah_nama: Sequence[Problem] = ()
    yatim: Sequence[Path] = ()
    dihapus: Sequence[Path] = ()
    dipangkas: bool = False
    terhenti: bool = False

    @cached_property
    def lebar(self) -> int:
        """How many characters the longest name has."""
        return max(map(len, self.nama), default=0)

    def count(self, keadaan: str) -> int:
        """How many agreements are in a state."""
        return sum(hasil.keadaan == keadaan for hasil in self.hasil)

    @property
    def gagal(self) -> bool:
        """Whether something asked for was not delivered, or has errors."""
        problems = [*self.salah_nama, *self.folder.problems]
        wrong = any(problem.severity == "galat" for problem in problems)
        return self.terhenti or wrong or any(hasil.gagal for hasil in self.hasil)


class Pelapor(Protocol):
    """Tells somebody of a batch."""

    def follow(self, results: Iterable[Hasil], selesai: Selesai) -> Iterator[Hasil]:
        """The results one by one, each told when it is there."""

    def close(self, selesai: Selesai) -> None:
        """What is to be said in the end."""


def print_summary(selesai: Selesai) -> None:
    """Problems on standard error, each once; the totals on standard output.

    Notes are for who asks ``pks check`` for them.
    """
    print_problems([*selesai.salah_nama, *selesai.folder.problems])
    print_problems(_shared_problems(selesai.hasil))
    tell(dict.fromkeys(reason for hasil in selesai.hasil for reason in hasil.terhalang.values()))
    tell(
        f"{kept}: suntingan Anda disimpan dengan nama ini; berkas yang baru tidak memuatnya."
        for hasil in selesai.hasil
        for kept in hasil.disisihkan
    )
    tell(
        f"{old}: masih memuat naskah yang lama; susun juga --format {old.suffix[1:]}."
        for hasil in selesai.hasil
        for old in hasil.tertinggal
    )
    _print_orphans(selesai)
    click.echo(_totals(selesai))
    if selesai.terhenti:
        click.echo(f"Dihentikan: {len(selesai.hasil)} dari {len(selesai.nama)} perjanjian selesai.", err=True)


def line_of_result(hasil: Hasil, width: int, *, why: bool) -> str:
    """One agreement in a line, its name ``width`` wide; empty for one that is as it should be, unless asked ``why``."""
    if hasil.keadaan == "tetap" and not why:
        return ""
    text = f"{hasil.nama.ljust(width)}  {_words(hasil)}"
    return f"{text}\n{_reasons(hasil)}" if why else text


def _words(hasil: Hasil) -> str:
    failures = [f"{hasil.galat} galat"] if hasil.galat else []
    failures += ["kesalahan program"] if hasil.jejak else []
    parts = []
    if hasil.ditulis:
        parts.append(", ".join(format_.upper() for format_ in hasil.ditulis))
    elif hasil.keadaan == "tetap":
        parts.append("tetap")
    if failures:
        head = "GAGAL: " if hasil.keadaan == "gagal" else ""
        parts.append(click.style(f"{head}{', '.join(failures)}", fg="red", bold=True))
    if hasil.terhalang:
        names = ", ".join(format_.upper() for format_ in hasil.terhalang)
        parts.append(click.style(f"tanpa {names}", fg="red", bold=True))
    if hasil.dibiarkan:
        parts.append("berkas lama dibiarkan")
    if hasil.kosong:
        parts.append(f"{len(hasil.kosong)} isian kosong")
    return " · ".join(parts)


def _reasons(hasil: Hasil) -> str:
    if not hasil.sebab:
        return "    tidak ada yang berubah"
    head = "berubah tanpa mengubah naskah" if hasil.keadaan == "tetap" else "berubah"
    return "\n".join(f"    {head}: {cause}" for cause in hasil.sebab)


def _shared_problems(results: list[Hasil]) -> list[Problem]:
    """All problems but notes in the order of their places; one that several agreements share is told once."""
    return sorted({problem for hasil in results for problem in hasil.problems if problem.severity != "catatan"})


def _print_orphans(selesai: Selesai) -> None:
    for path in selesai.dihapus:
        click.echo(f"{path}: dihapus, perjanjiannya sudah tidak ada.", err=True)
    left = [path for path in selesai.yatim if path not in selesai.dihapus]
    for path in left:
        why = f", tetapi {_why_it_stays(path)}; hapus sendiri bila tidak dipakai lagi" if selesai.dipangkas else ""
        click.echo(f"{path}: perjanjiannya sudah tidak ada{why}.", err=True)
    if left and not selesai.dipangkas:
        click.echo("Hapus dengan --prune bila tidak dipakai lagi.", err=True)


def _why_it_stays(path: Path) -> str:
    final = path.stem.endswith(Salinan.FINAL.akhiran)
    return "ini naskah final" if final else "berkasnya diubah orang"


def _totals(selesai: Selesai) -> str:
    target, salinan = selesai.folder.output, selesai.folder.salinan
    results = selesai.hasil
    states = Counter(hasil.keadaan for hasil in results)
    faulty = sum(hasil.gagal and hasil.dikirim for hasil in results)
    written = sum(len(hasil.ditulis) for hasil in results)
    where = f"{written} berkas di {target}{'' if target.name == '' else '/'}"
    text = f"{states['disusun']} {salinan.value} selesai ({where})"
    if same := states["tetap"]:
        text += f", {same} tetap sesuai"
    if faulty:
        text += f", {faulty} di antaranya bergalat"
    if failed := states["gagal"]:
        text += f", {failed} gagal"
    empty = sum(len(hasil.kosong) for hasil in results)
    if empty and salinan is Salinan.DRAF:
        program = click.get_current_context().find_root().info_name
        text += f"; {empty} isian kosong tercetak sebagai titik-titik (rinciannya: {program} check --kosong)"
    return text + "."
