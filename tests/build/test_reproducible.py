"""The same inputs give the same bytes: on another day, in another folder, under another seed, zone and language."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.proyek import AKAR, INGATAN, lay_project

CASES = [AKAR / "tests" / "kasus" / "baik" / name for name in ("enam-pihak", "dua-pihak-lengkap", "semua-tanda")]


def built(
    folder: Path, environment: Mapping[str, str], *before: str, arguments: Sequence[str] = ()
) -> dict[str, bytes]:
    """Every file of a project built in a process of its own, by name."""
    lay_project(folder, CASES)
    command = [*before, sys.executable, "-P", "-m", "generator", "build", *arguments]
    subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(AKAR), **environment}, check=True, capture_output=True
    )
    return {path.name: path.read_bytes() for path in (folder / "output").iterdir() if path.name not in INGATAN}


@pytest.mark.parametrize("arguments", [(), ("--review",)], ids=["draf", "tinjauan"])
def test_nothing_around_the_inputs_shows_in_the_files(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    here = built(tmp_path / "satu", {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C"}, arguments=arguments)
    environment = {"PYTHONHASHSEED": "2", "TZ": "Asia/Jakarta", "LANG": "id_ID.UTF-8", "SOURCE_DATE_EPOCH": "1"}
    there = built(tmp_path / "dua dan lain", environment, arguments=arguments)
    assert len(here) == 6
    assert {name: data == there[name] for name, data in here.items()} == dict.fromkeys(here, True)


def test_neither_the_company_nor_the_order_of_a_batch_shows(tmp_path: Path) -> None:
    together = built(tmp_path / "bersama", {})
    names = sorted({name.partition(".")[0] for name in together}, reverse=True)
    assert len(names) == 3
    assert built(tmp_path / "terbalik", {}, arguments=names) == together
    alone = built(tmp_path / "sendiri", {}, arguments=names[:1])
    assert alone == {name: data for name, data in together.items() if name in alone}
    assert len(alone) == 2


@pytest.mark.skipif(not shutil.which("faketime"), reason="faketime is not installed")
def test_the_day_of_building_does_not_show(tmp_path: Path) -> None:
    today = built(tmp_path / "kini", {})
    later = built(tmp_path / "nanti", {}, "faketime", "2031-05-06 07:08:09")
    assert today == later
