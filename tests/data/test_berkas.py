"""Files and folders that are not what they should be."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.data.berkas import find_project
from generator.errors import UserError
from tests.batas import within
from tests.proyek import DASAR, found, lay_project, pks

unix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a Unix file system")


def told(folder: Path) -> str:
    with within(10):
        result = pks("check", folder=folder)
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 1
    return found(result)


@unix
def test_a_pipe_or_device_is_not_waited_for(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    os.mkfifo(folder / "agreements/pipa.yaml")
    (folder / "agreements/nol.yaml").symlink_to("/dev/zero")
    (folder / "templates/klausul/kerahasiaan.txt").unlink()
    os.mkfifo(folder / "templates/klausul/kerahasiaan.txt")
    messages = told(folder)
    for name in ("nol", "pipa"):
        assert f"agreements/{name}.yaml: galat: bukan berkas biasa — ganti dengan berkas teks" in messages


@unix
def test_defaults_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    (folder / "agreements/_bawaan.yaml").unlink()
    (folder / "agreements/_bawaan.yaml").symlink_to("tiada")
    assert "agreements/_bawaan.yaml: galat: tidak dapat dibaca: berkas itu tidak ada" in told(folder)


def test_a_file_in_the_place_of_the_profiles_is_told(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    for path in (folder / "agreements/profil").iterdir():
        path.unlink()
    (folder / "agreements/profil").rmdir()
    (folder / "agreements/profil").write_text("", encoding="utf-8")
    assert told(folder) == (
        "agreements/profil: galat: folder ini tidak dapat dibaca: yang seharusnya folder ternyata berkas — "
        "periksa nama dan izin folder itu\n"
    )


def test_a_project_without_agreements_says_so(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek")
    words = "agreements: peringatan: belum ada perjanjian — buat agreements/NAMA.yaml\n"
    for command in ("check", "build"):
        result = pks(command, folder=folder)
        assert (result.exit_code, found(result) if command == "check" else result.stderr) == (0, words)


@pytest.mark.parametrize("name", ["agreements", "agreements/profil", "templates"])
def test_a_folder_that_cannot_be_searched_is_told(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    _forbid(monkeypatch, folder / name)
    assert f"{name}: galat: folder ini tidak dapat dibaca: tidak ada izin" in told(folder)


def test_a_project_that_cannot_be_looked_for_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(UserError, match="tidak dapat dibaca: tidak ada izin"):
        find_project(tmp_path)


@unix
def test_a_project_behind_links_that_lead_to_each_other_is_told(tmp_path: Path) -> None:
    (tmp_path / "putar").symlink_to("putar")
    with pytest.raises(UserError, match=r"tautannya berputar|bukan folder proyek"):
        find_project(tmp_path / "putar")


def _forbid(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Root may read everything, so the refusal is made up."""
    scandir, listdir = os.scandir, os.listdir

    def refusing(call: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def run(path: Any) -> Any:
            if Path(path) == folder:
                raise PermissionError(13, "Permission denied", str(path))
            return call(path)

        return run

    monkeypatch.setattr(os, "scandir", refusing(scandir))
    monkeypatch.setattr(os, "listdir", refusing(listdir))
