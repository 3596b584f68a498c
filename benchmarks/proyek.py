"""Projects of any size for the benchmarks: the shipped content, many times over, no two agreements alike."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

AKAR = Path(__file__).parents[1]


def make_project(folder: Path, count: int) -> Path:
    """A project of ``count`` agreements: the shipped ones in turn, each copy with names and a subject of its own."""
    shutil.copytree(AKAR / "templates", folder / "templates")
    shutil.copytree(AKAR / "agreements", folder / "agreements", ignore=shutil.ignore_patterns("[!_]*.yaml"))
    shutil.copytree(AKAR / "agreements" / "profil", folder / "agreements" / "profil", dirs_exist_ok=True)
    shipped = [path for path in sorted((AKAR / "agreements").glob("*.yaml")) if not path.name.startswith("_")]
    for number in range(count):
        source = shipped[number % len(shipped)]
        text = source.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^(tentang: .*)$", rf"\1 Bagian {number}", text)
        text = re.sub(r"(?m)^(    nama: .*)$", rf"\1 {number}", text)
        (folder / "agreements" / f"{source.stem}-{number:05}.yaml").write_text(text, encoding="utf-8")
    return folder


def names_in(folder: Path) -> list[str]:
    """The agreements of a project, those that come of one shipped agreement far apart from each other."""
    stems = (path.stem for path in (folder / "agreements").glob("*.yaml") if not path.name.startswith("_"))
    return sorted(stems, key=lambda name: name.rpartition("-")[2])
