"""Which files of a project are read, and which only look as if they were."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from operator import attrgetter
from pathlib import Path

from generator.data.terdekat import nearest
from generator.errors import Place, Problem, UserError, fail, reason

DEFAULTS = "_bawaan"
PROFILES = "profil"
_STEM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YAML = (".yaml", ".yml")
_BY_EDITOR = ".txt"
"""What Notepad puts behind a name, unseen where the system hides endings."""


def find_project(start: Path) -> Path:
    """``start`` or the nearest folder above it with ``agreements/`` and ``templates/``. Raises :class:`UserError`."""
    try:
        for folder in (start.resolve(), *start.resolve().parents):
            if (folder / "agreements").is_dir() and (folder / "templates").is_dir():
                return folder
    except OSError as error:
        raise fail(
            Place(str(start)), f"tidak dapat dibaca: {reason(error)}", "periksa nama dan izin folder itu"
        ) from None
    except RuntimeError:  # how Python before 3.13 tells of links that lead to each other
        raise fail(Place(str(start)), "tidak dapat dibaca: tautannya berputar", "hapus tautan itu") from None
    mend = "pindah ke folder proyek, atau tunjuk dengan `pks -C FOLDER`"
    raise fail(Place(str(start)), "bukan folder proyek (tidak ada agreements/ dan templates/)", mend)


def label(folder: Path, path: Path) -> str:
    """How a file is called in messages: by its way from the project's ``folder``, or whole where it lies elsewhere."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def stems(folder: Path, inside: Path) -> tuple[dict[str, Path], list[Problem]]:
    """The YAML files directly inside a folder by stem, and those whose name could leave ``output/`` or clash.

    Raises :class:`UserError` for a folder that cannot be read.
    """
    found: dict[str, Path] = {}
    problems: list[Problem] = []
    for path in _entries(folder, inside):
        stem, suffix = path.stem, path.suffix  # each is worked out anew, and there may be thousands
        if suffix not in _YAML or stem.startswith(".") or (inside.name, stem) == ("agreements", DEFAULTS):
            continue
        if not _STEM.fullmatch(stem):
            mend = "beri nama huruf kecil, angka, dan tanda hubung saja, misalnya pemkot-cilegon.yaml"
            problems.append(Problem(Place(label(folder, path)), "nama berkas tidak dapat menjadi nama naskah", mend))
        elif stem in found:
            what = f"ada dua berkas bernama `{stem}`"
            problems.append(Problem(Place(label(folder, path)), what, "hapus atau ganti nama salah satu"))
        else:
            found[stem] = path
    return found, problems


def choose(known: Collection[str], names: tuple[str, ...]) -> tuple[str, ...]:
    """The agreements asked for, by name or file, all when none is named.

    Raises :class:`UserError` for one there is not.
    """
    asked = [Path(name).stem if name.endswith(_YAML) else name for name in names]
    unknown = [name for name in asked if name not in known]
    if unknown:
        place = Place("agreements")
        raise UserError(Problem(place, f"perjanjian `{name}` tidak ada", nearest(name, known)) for name in unknown)
    return tuple(dict.fromkeys(asked)) or tuple(known)


def unread(folder: Path) -> Iterator[Problem]:
    """YAML files that stay unread for their name or the folder they are in: whoever wrote them thinks otherwise."""
    agreements = folder / "agreements"
    for path in _yaml_below(folder, agreements):
        if path.parent not in (agreements, agreements / PROFILES):
            mend = f"pindahkan ke agreements/ atau agreements/{PROFILES}/, atau ke luar proyek bila tidak dipakai lagi"
            yield Problem(Place(label(folder, path)), "berkas di folder ini tidak dibaca", mend)
        elif path.suffix not in _YAML or (path.stem == DEFAULTS and path.suffix != ".yaml"):
            yield _misspelt(folder, path)
    for path in _yaml_below(folder, folder / "templates"):
        if path.suffix != ".yaml":
            yield _misspelt(folder, path)


def _misspelt(folder: Path, path: Path) -> Problem:
    stem = path.name.lower().removesuffix(_BY_EDITOR)
    ending = path.name[len(stem.rpartition(".")[0]) :]
    what = f"tidak dibaca karena namanya berakhiran `{ending}`"
    return Problem(Place(label(folder, path)), what, f"ganti namanya menjadi {stem.rpartition('.')[0]}.yaml")


def _yaml_below(folder: Path, inside: Path) -> Iterator[Path]:
    """Whatever looks like a YAML file in a folder and its sub-folders, except what is hidden."""
    try:
        for where, folders, names in os.walk(inside, onerror=_refuse):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (Path(where, name) for name in sorted(names) if _is_yaml(name))
    except OSError as error:
        raise _unreadable(folder, inside, error) from None


def _is_yaml(name: str) -> bool:
    return Path(name.lower().removesuffix(_BY_EDITOR)).suffix in _YAML


def _refuse(error: OSError) -> None:
    raise error


def _entries(folder: Path, inside: Path) -> list[Path]:
    """What stands directly in a folder, in order; nothing where there is no such folder."""
    try:
        return sorted(inside.iterdir(), key=attrgetter("name")) if inside.exists() else []
    except OSError as error:
        raise _unreadable(folder, inside, error) from None


def _unreadable(folder: Path, inside: Path, error: OSError) -> UserError:
    what = f"folder ini tidak dapat dibaca: {reason(error)}"
    return fail(Place(label(folder, inside)), what, "periksa nama dan izin folder itu")
