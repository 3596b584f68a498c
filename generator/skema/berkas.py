"""Where the schemas stand in a project, and the line by which a YAML file names its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.data.berkas import DEFAULTS, PROFILES, label, stems
from generator.data.proyek import Proyek
from generator.data.yaml_file import read_text
from generator.errors import Place, Problem, UserError

FOLDER = "agreements/skema"
_LINE = "# yaml-language-server: $schema={}{}.schema.json"


def file_name(kind: str) -> str:
    """What the schema of a kind of file is called."""
    return f"{kind}.schema.json"


def schema_line(kind: str) -> str:
    """The first line of a YAML file, by which an editor finds its schema."""
    return _LINE.format("../skema/" if kind == "profil" else "skema/", kind)


def missing_lines(proyek: Proyek) -> Iterator[Problem]:
    """A note for every YAML file of a project that does not begin with the line for its kind."""
    for path, kind in _files(proyek):
        if _first_line(path) not in (None, schema_line(kind)):
            mend = f"tulis `{schema_line(kind)}` di baris pertama"
            yield Problem(Place(label(proyek.folder, path), 1), "belum menyebut skemanya", mend, "catatan")


def _files(proyek: Proyek) -> Iterator[tuple[Path, str]]:
    agreements = proyek.folder / "agreements"
    if proyek.bawaan is not None:
        yield agreements / f"{DEFAULTS}.yaml", "bawaan"
    for path in proyek.berkas.values():
        yield path, "perjanjian"
    profiles, _ = stems(proyek.folder, agreements / PROFILES)
    for path in profiles.values():
        yield path, "profil"


def _first_line(path: Path) -> str | None:
    """None for a file that cannot be read, of which the program speaks elsewhere."""
    try:
        return read_text(path, path.name).partition("\n")[0].rstrip()
    except UserError:
        return None
