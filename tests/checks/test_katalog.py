"""Every check of the catalogue speaks on the example that is wrong and keeps silent on the one that is right."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.checks import KATALOG, Bahan, Pemeriksaan, findings
from generator.compose import compose
from generator.data.proyek import open_project
from generator.errors import Problem
from generator.words.pustaka import Pustaka, read_pustaka
from tests.proyek import AKAR, as_yaml, lay_project

LENGKAP = AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"
HARI_INI = date(2024, 1, 17)


class Contoh:
    """A complete agreement over which the examples are laid."""

    def __init__(self, folder: Path) -> None:
        self.folder = lay_project(folder, [LENGKAP])
        register = folder / "templates" / "peraturan.yaml"
        register.write_text(_doubt(register.read_text(encoding="utf-8"), "uu-14-1950"), encoding="utf-8")
        self.pustaka: Pustaka = read_pustaka(folder)
        self.berkas = folder / "agreements" / "pemkot-contoh.yaml"
        self.dasar: dict[str, Any] = yaml.safe_load(self.berkas.read_text(encoding="utf-8"))

    def found(self, fragment: str, *, final: bool = False) -> list[Problem]:
        """What is said of the agreement with a piece of YAML laid over it."""
        self.berkas.write_text(as_yaml(over(self.dasar, yaml.safe_load(fragment))), encoding="utf-8")
        masukan = open_project(self.folder, self.pustaka.katalog).load("pemkot-contoh")
        naskah = compose(masukan, self.pustaka, final=final)
        return findings(Bahan(masukan, self.pustaka, naskah, final, HARI_INI))


def _doubt(register: str, id_: str) -> str:
    """The register with a doubt about one regulation."""
    return re.sub(rf"(?ms)^({id_}:.*?status: )\w+", r"\1periksa", register)


def over(below: Any, above: Any) -> Any:
    """A piece of YAML laid over another: maps are joined, anything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {**below, **{key: over(below.get(key), value) for key, value in above.items()}}
    return above


@pytest.fixture(scope="session")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Contoh:
    return Contoh(tmp_path_factory.mktemp("contoh") / "proyek")


each_check = pytest.mark.parametrize("check", KATALOG.values(), ids=list(KATALOG))


def test_the_agreement_the_examples_are_laid_over_is_told_nothing(contoh: Contoh) -> None:
    assert [str(p) for p in contoh.found("{}") if p.severity != "catatan"] == []


@each_check
def test_a_check_speaks_on_its_wrong_example(contoh: Contoh, check: Pemeriksaan) -> None:
    found = [problem for problem in contoh.found(check.salah) if problem.kode == check.id]
    assert found
    assert {problem.severity for problem in found} == {check.tingkat}
    assert all(problem.place.line for problem in found)


@each_check
def test_a_check_keeps_silent_on_its_right_example(contoh: Contoh, check: Pemeriksaan) -> None:
    assert [str(problem) for problem in contoh.found(check.benar) if problem.kode == check.id] == []


@each_check
def test_a_check_tells_what_it_is_for(check: Pemeriksaan) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", check.id)
    assert check.judul
    assert not check.judul.endswith(".")
    assert check.mengapa.endswith(".")


def test_an_exception_silences_a_check_and_is_told_once_it_is_not_needed(contoh: Contoh) -> None:
    wrong = KATALOG["simpangan-tanpa-alasan"].salah
    exception = "abaikan:\n  - {periksa: simpangan-tanpa-alasan, alasan: contoh}\n"
    assert "simpangan-tanpa-alasan" not in {problem.kode for problem in contoh.found(wrong + exception)}
    needless = [problem.what for problem in contoh.found(exception) if problem.severity == "peringatan"]
    assert needless == ["pengecualian `simpangan-tanpa-alasan` tidak lagi mengecualikan apa pun"]


def test_an_exception_of_an_unknown_check_is_an_error_with_the_nearest_name(contoh: Contoh) -> None:
    exception = "abaikan:\n  - {periksa: simpangan-tanpa-alasn, alasan: contoh}\n"
    (problem,) = (problem for problem in contoh.found(exception) if problem.severity == "galat")
    assert problem.mend == "maksud Anda `simpangan-tanpa-alasan`?"
