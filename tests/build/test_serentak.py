"""Many agreements are worked on over the cores, and it does not show."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.build import serentak
from generator.build.bangun import open_workshop
from generator.build.borongan import Borongan
from generator.build.folder_hasil import FolderHasil
from generator.build.hasil import Hasil
from generator.build.manifes import verify
from generator.build.salinan import Salinan
from generator.build.serentak import check_many
from tests.proyek import AKAR, DASAR, INGATAN, lay_project, started


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    text = (folder / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for number in range(5):
        broken = text.replace("tentang:", "tentan:") if number == 3 else text
        (folder / "agreements" / f"uji-{number}.yaml").write_text(broken, encoding="utf-8")
    return folder


def test_workers_find_what_one_process_finds(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bengkel = open_workshop(proyek)
    names = tuple(bengkel.proyek.berkas)
    alone = [bengkel.check(name) for name in names]
    monkeypatch.setattr(serentak, "PALING_SEDIKIT", 2)
    monkeypatch.setattr(serentak, "cores", lambda: 2)
    assert check_many(bengkel, names) == alone
    assert [hasil.nama for hasil in alone if hasil.galat] == ["uji-3"]


def _killed(_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_that_is_killed_loses_nothing(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bengkel = open_workshop(proyek)
    names = tuple(bengkel.proyek.berkas)
    monkeypatch.setattr(serentak, "PALING_SEDIKIT", 2)
    monkeypatch.setattr(serentak, "cores", lambda: 2)
    monkeypatch.setattr(serentak, "_do", _killed)
    assert [hasil.nama for hasil in check_many(bengkel, names)] == list(names)


def _built(proyek: Path, output: Path, jobs: int) -> tuple[list[Hasil], dict[str, bytes]]:
    """What became of every agreement, and the files."""
    names = tuple(open_workshop(proyek).proyek.berkas)
    results = list(Borongan(proyek, FolderHasil(output, ("docx", "txt"), Salinan.DRAF), jobs).write(names))
    return results, {path.name: path.read_bytes() for path in sorted(output.iterdir()) if path.name not in INGATAN}


def test_drafts_are_the_same_however_many_are_written_at_once(proyek: Path, tmp_path: Path) -> None:
    alone, files = _built(proyek, tmp_path / "satu", 1)
    together, same_files = _built(proyek, tmp_path / "dua", 2)
    assert files == same_files
    assert len(files) == 10
    assert [(one.nama, one.problems, len(one.ditulis)) for one in together] == [
        (one.nama, one.problems, len(one.ditulis)) for one in alone
    ]


def test_a_worker_that_is_killed_loses_no_draft(proyek: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, files = _built(proyek, tmp_path / "satu", 1)
    monkeypatch.setattr(serentak, "_do", _killed)
    assert _built(proyek, tmp_path / "dua", 2)[1] == files


def test_ctrl_c_stops_at_once_and_leaves_no_half_file(proyek: Path, tmp_path: Path) -> None:
    text = (proyek / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for number in range(120):
        (proyek / "agreements" / f"lagi-{number}.yaml").write_text(text, encoding="utf-8")
    output = tmp_path / "hasil"
    command = [sys.executable, "-P", "-m", "generator", "build", "--format", "docx", "--jobs", "2"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    environment = {**os.environ, "PYTHONPATH": str(AKAR)}
    with started([*command, "--output", str(output)], cwd=proyek, env=environment, **pipes) as process:
        while not (output.is_dir() and any(output.glob("*.docx"))):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        words, errors = process.communicate(timeout=30)
    assert process.returncode == 1
    told = re.search(r"Dihentikan: (\d+) dari 126 perjanjian selesai", errors)
    assert told
    assert "Traceback" not in errors
    written = {path.name for path in output.iterdir()} - INGATAN
    assert all(name.endswith(".docx") and not name.startswith(".") for name in written)
    assert verify(output) == []
    assert words.count(" DOCX") == len(written) < 126
