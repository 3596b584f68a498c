"""How git is told to compare agreements and Word files by what they say: in the settings of one clone."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

from generator.errors import Place, fail
from generator.git import ask_git

PENGGERAK = "pks-naskah"
"""The name under which .gitattributes asks for it."""

_HEADING = r"^([A-Za-z]+ [0-9IVXLC]+( [^a-z]+)?)$"
"""A word, its number, and a title in capitals: what git shows above a change, so that one sees where it is.

Git shows the first group, so that must be all of it.
"""


def settings(project: Path) -> dict[str, str]:
    """The settings by key. Raises :class:`~generator.errors.UserError` where ``project`` is in no clone."""
    inside = os.path.relpath(project, _git(project, "rev-parse", "--show-toplevel").strip())
    return {
        f"diff.{PENGGERAK}.textconv": shlex.join([*_program(project, inside), "text", "--textconv"]),
        f"diff.{PENGGERAK}.xfuncname": _HEADING,
    }


def install(project: Path, wanted: Mapping[str, str]) -> list[str]:
    """Set what is not set so in this clone; the keys that were. Raises :class:`~generator.errors.UserError`."""
    changed = [key for key, value in wanted.items() if _present(project, key) != value]
    for key in changed:
        _git(project, "config", "--local", "--replace-all", key, wanted[key])
    return changed


def asked_for(project: Path) -> bool:
    """Whether .gitattributes sends agreements there."""
    told = _git(project, "check-attr", "diff", "--", "agreements/nama.yaml")
    return told.strip().endswith(f": {PENGGERAK}")


def _program(project: Path, inside: str) -> list[str]:
    """What git starts, from the top of the clone, where it always is then."""
    where = [] if inside == "." else ["-C", inside]
    launcher = project / "pks"
    own = launcher.is_file() and os.access(launcher, os.X_OK)
    return [os.path.join(".", os.path.normpath(os.path.join(inside, "pks"))) if own else "pks", *where]  # noqa: PTH118


def _present(project: Path, key: str) -> str:
    """A setting of this clone as it is; git says nothing of one there is not."""
    return _git(project, "config", "--local", "--default", "", "--get", key).removesuffix("\n")


def _git(project: Path, *arguments: str) -> str:
    done = ask_git(project, *arguments)
    if done.returncode:
        told = os.fsdecode(done.stderr).strip().splitlines() or ["tanpa sebab"]
        mend = "jalankan di folder proyek yang diambil dengan `git clone`"
        raise fail(Place(str(project)), f"git menolak: {told[-1]}", mend)
    return os.fsdecode(done.stdout)
