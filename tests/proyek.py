"""Project folders for tests: the words and looks of this repository, with something laid over them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner, Result

from generator.build.bangun import Bengkel
from generator.cli import main
from generator.compose import compose
from generator.data.masukan import Masukan
from generator.data.proyek import open_project
from generator.naskah.tree import Naskah
from generator.words.pustaka import read_pustaka

AKAR = Path(__file__).parents[1]
DASAR = AKAR / "tests" / "kasus" / "dasar"
"""A layer with one small agreement, ``uji``."""


def lay_project(folder: Path, layers: Iterable[Path] = ()) -> Path:
    """A project of the shipped templates, shared profiles and defaults, with ``layers`` laid over it in turn."""
    shutil.copytree(AKAR / "templates", folder / "templates")
    confirm_law(folder)
    shutil.copytree(AKAR / "agreements" / "profil", folder / "agreements" / "profil")
    shutil.copy(AKAR / "agreements" / "_bawaan.yaml", folder / "agreements")
    for layer in layers:
        shutil.copytree(layer, folder, dirs_exist_ok=True, symlinks=True)
    return folder


def confirm_law(folder: Path) -> None:
    """Take away the shipped templates' doubts about the law, which would show in every test."""
    for name, doubt, settled in (
        ("peraturan", "status: periksa", "status: berlaku"),
        ("kamus", DIPERDEBATKAN, "bentuk_diperdebatkan: {}"),
    ):
        path = folder / "templates" / f"{name}.yaml"
        text = path.read_text(encoding="utf-8")
        assert doubt in text
        path.write_text(text.replace(doubt, settled), encoding="utf-8")


DIPERDEBATKAN = "bentuk_diperdebatkan:\n  perjanjian-kerja-sama: [pemerintah-daerah]"
"""The kinds of document in dispute, as the shipped dictionary names them."""


class Bunyi(str):
    """The words of a clause, which YAML must hold as a block."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Writes every value out, without anchors."""

    def ignore_aliases(self, _: Any) -> bool:
        return True


_Dumper.add_representer(Bunyi, lambda dumper, words: dumper.represent_scalar("tag:yaml.org,2002:str", words, style="|"))


def as_yaml(content: Mapping[str, Any]) -> str:
    """Values as a YAML file, keys in their order."""
    return yaml.dump(dict(content), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)


def naskah_of(bengkel: Bengkel, name: str) -> Naskah:
    """An agreement of a project, composed."""
    return compose(bengkel.proyek.load(name), bengkel.pustaka)


def pks(*arguments: str | Path, folder: Path | None = None) -> Result:
    """The program, run in this process; ``folder`` is the project it is pointed at."""
    where = ["-C", str(folder)] if folder else []
    return CliRunner().invoke(main, [*where, *map(str, arguments)], prog_name="pks")


def git(folder: Path, *arguments: str) -> str:
    """Git in a folder, as somebody who has set nothing up; gives what it prints."""
    nobody = dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "penguji")
    nobody |= dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "penguji@contoh.invalid")
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **nobody, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def commit(folder: Path, message: str) -> str:
    """Everything in a folder of a repository, committed; gives the id."""
    git(folder, "add", "-A")
    git(folder, "commit", "-m", message)
    return git(folder, "rev-parse", "HEAD").strip()


INGATAN = {"manifest.json", ".kunci", ".periksa.json"}
"""What the program keeps in a folder for itself, beside what it makes."""


def found(result: Result) -> str:
    """What ``pks check`` says is wrong: its lines before the totals."""
    lines = result.stdout.splitlines(keepends=True)
    return "".join(takewhile(lambda line: " perjanjian diperiksa: " not in line, lines))


@contextmanager
def started(command: list[str], **options: Any) -> Iterator[subprocess.Popen[Any]]:
    """A program that hears Ctrl-C, which one started in the background does not, and that is stopped in the end."""
    hears = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, preexec_fn=hears, **options) as process:  # noqa: PLW1509  # no threads here
        try:
            yield process
        finally:
            process.kill()


class Meja:
    """A project whose only agreement is written anew each time, over templates that are read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = lay_project(folder)
        self.pustaka = read_pustaka(folder)

    def load(self, content: Mapping[str, Any] | str | bytes) -> Masukan:
        """The agreement with this content, given as values or as written. Raises UserError."""
        path = self.folder / "agreements" / "uji.yaml"
        if isinstance(content, Mapping):
            content = as_yaml(content)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return open_project(self.folder, self.pustaka.katalog).load("uji")

    def compose(self, content: Mapping[str, Any] | str | bytes) -> Naskah:
        """The agreement with this content, composed. Raises UserError."""
        return compose(self.load(content), self.pustaka)
