"""A project before and after an edit, compared without the disk being read twice for what stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from generator.build.bangun import Bengkel, open_workshop
from generator.data.proyek import open_project
from generator.diff.perbandingan import Pembanding, Perbandingan
from tests.proyek import AKAR

KASUS = AKAR / "tests" / "kasus" / "baik"
TAMBAHAN = {
    "pemkot-contoh": "dua-pihak-lengkap",
    "nk-tiga-pihak": "nota-kesepahaman",
    "empat-pihak": "ombudsman-pihak-kedua",
    "simpangan": "simpangan",
    "contoh": "semua-tanda",
}
"""Agreements of the cases that stand beside the shipped ones, by the case each is from."""


def lay_shipped(folder: Path) -> Path:
    """The shipped project, with agreements of many parties, of deviations and of every mark."""
    for part in ("agreements", "templates"):
        shutil.copytree(AKAR / part, folder / part)
    for name, case in TAMBAHAN.items():
        source = KASUS / case / "agreements" / f"{name}.yaml"
        own = source if source.exists() else source.with_stem("uji")
        shutil.copy(own, folder / "agreements" / f"{name}.yaml")
    shutil.copytree(KASUS / "dua-pihak-lengkap" / "gambar", folder / "gambar")
    shutil.copytree(KASUS / "semua-tanda" / "templates", folder / "templates", dirs_exist_ok=True)
    return folder


@dataclass(frozen=True)
class Suntingan:
    """Edits the files of a project."""

    folder: Path

    def sub(self, name: str, *pairs: tuple[str, str]) -> None:
        """Replace words, each of which must stand in the file once at least, where they stand first."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        for before, after in pairs:
            assert before in text, (name, before)
            text = text.replace(before, after, 1)
        path.write_text(text, encoding="utf-8")

    def add(self, name: str, text: str) -> None:
        """Write something at the end of a file, which may be new."""
        path = self.folder / name
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")

    def move(self, name: str, begin: str, end: str, to: str) -> None:
        """Move what stands from one mark to before the next one, behind the words ``to``."""
        text = (self.folder / name).read_text(encoding="utf-8")
        at = text.index(begin)
        part = text[at : text.index(end, at)]
        text = text.replace(part, "", 1)
        assert to in text, (name, to)
        (self.folder / name).write_text(text.replace(to, to + part, 1), encoding="utf-8")

    def cut(self, name: str, begin: str, end: str) -> None:
        """Take out what stands from one mark to before the next one."""
        text = (self.folder / name).read_text(encoding="utf-8")
        at = text.index(begin)
        (self.folder / name).write_text(text[:at] + text[text.index(end, at + 1) :], encoding="utf-8")

    def end(self, name: str, begin: str) -> None:
        """Take out what stands from a mark to the end of the file."""
        text = (self.folder / name).read_text(encoding="utf-8")
        (self.folder / name).write_text(text[: text.index(begin)], encoding="utf-8")


Sunting = Callable[[Suntingan], None]


@dataclass(frozen=True)
class MejaBanding:
    """The project as it was, opened once."""

    lama: Bengkel
    tempat: Path

    def edited(self, sunting: Sunting) -> Bengkel:
        """The project with an edit; templates that stay the same are not read again."""
        folder = self.tempat / "baru"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.lama.proyek.folder, folder)
        sunting(Suntingan(folder))
        same = all(
            path.read_bytes() == (folder / path.relative_to(self.lama.proyek.folder)).read_bytes()
            for path in (self.lama.proyek.folder / "templates").rglob("*.*")
        )
        if not same or len(list((folder / "templates").rglob("*"))) != len(
            list((self.lama.proyek.folder / "templates").rglob("*"))
        ):
            return open_workshop(folder, periksa=False)
        proyek = open_project(folder, self.lama.pustaka.katalog)
        return replace(self.lama, proyek=proyek)

    def compare(self, name: str, sunting: Sunting, nama_baru: str = "") -> Perbandingan:
        """What an edit does to one agreement."""
        found = Pembanding(self.lama, self.edited(sunting)).compare(name, nama_baru or name)
        assert not found.jejak, found.jejak
        return found
