"""A complete agreement over which the examples of the checks, and the faults of their tests, are laid."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.checks import Bahan, examine
from generator.compose import compose, context_of
from generator.data.proyek import open_project
from generator.errors import Problem
from generator.words.pustaka import Pustaka, read_pustaka
from tests.proyek import AKAR, Bunyi, as_yaml, lay_project

LENGKAP = AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"
HARI_INI = date(2024, 1, 17)


class Contoh:
    """A complete agreement over which the examples are laid."""

    def __init__(self, folder: Path) -> None:
        self.folder = lay_project(folder, [LENGKAP])
        register = folder / "templates" / "peraturan.yaml"
        register.write_text(_doubt(register.read_text(encoding="utf-8"), "uu-14-1950"), encoding="utf-8")
        kamus = AKAR / "templates" / "kamus.yaml"
        (folder / "templates" / "kamus.yaml").write_bytes(kamus.read_bytes())  # with what is in dispute
        self.pustaka: Pustaka = read_pustaka(folder)
        self.berkas = folder / "agreements" / "pemkot-contoh.yaml"
        self.dasar: dict[str, Any] = yaml.safe_load(self.berkas.read_text(encoding="utf-8"))
        # With a region that is true of every agreement, this one too.
        self.dasar["abaikan"] = [{"periksa": "jenis-naskah-diperdebatkan", "alasan": "sudah disepakati"}]

    def found(self, fragment: str, *, final: bool = False) -> list[Problem]:
        """What is said of the agreement with a piece of YAML laid over it."""
        self.berkas.write_text(as_yaml(in_blocks(over(self.dasar, yaml.safe_load(fragment)))), encoding="utf-8")
        masukan = open_project(self.folder, self.pustaka.katalog).load("pemkot-contoh")
        naskah = compose(masukan, self.pustaka, final=final)
        data = context_of(masukan, self.pustaka)
        return examine(Bahan(masukan, self.pustaka, naskah, data, final, HARI_INI)).temuan


def _doubt(register: str, id_: str) -> str:
    """The register with a doubt about one regulation."""
    return re.sub(rf"(?ms)^({id_}:.*?status: )\w+", r"\1periksa", register)


def over(below: Any, above: Any) -> Any:
    """A piece of YAML laid over another: maps are joined, anything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {**below, **{key: over(below.get(key), value) for key, value in above.items()}}
    return above


def in_blocks(value: Any) -> Any:
    """The same values, words of several lines to be written as blocks, as the bunyi of a clause must be."""
    match value:
        case dict():
            return {key: in_blocks(item) for key, item in value.items()}
        case list():
            return [in_blocks(item) for item in value]
        case str() if "\n" in value:
            return Bunyi(value)
        case _:
            return value


@pytest.fixture(scope="session")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Contoh:
    return Contoh(tmp_path_factory.mktemp("contoh") / "proyek")
