"""Waiting for a file to be saved."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.proyek import AKAR, DASAR, lay_project, started

WAITS = r"--- pukul \d\d\.\d\d\.\d\d; menunggu berkas disimpan, berhenti dengan Ctrl-C ---\n$"


def following(folder: Path, *arguments: str) -> Any:
    """The program that follows a project."""
    command = [sys.executable, "-P", "-u", "-m", "generator", *arguments, "--watch"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return started(command, cwd=folder, env={**os.environ, "PYTHONPATH": str(AKAR)}, **pipes)


def test_watching_checks_again_when_a_file_is_saved_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    path = folder / "agreements" / "uji.yaml"
    with following(folder, "check") as process:
        assert "1 tanpa galat" in process.stdout.readline()
        assert re.match(WAITS, process.stderr.readline())
        path.write_text(path.read_text(encoding="utf-8").replace("tentang:", "tentan:"), encoding="utf-8")
        told = [process.stdout.readline() for _ in range(2)]
        assert ["`tentang` belum ada" in told[0], "`tentan` tidak dikenal" in told[1]] == [True, True]
        assert "0 tanpa galat" in process.stdout.readline()
        # it waits again only after this line: a signal before would find it in the midst of telling
        assert re.match(WAITS, process.stderr.readline())
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert errors == "Pemantauan dihentikan.\n"
    assert process.returncode == 0


def test_watching_a_build_makes_what_changed_and_goes_on_after_a_mistake(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    path, istilah = folder / "agreements" / "uji.yaml", folder / "templates" / "istilah.yaml"
    (folder / "agreements" / "dua.yaml").write_bytes(path.read_bytes())
    with following(folder, "build", "--format", "txt") as process:
        assert [process.stdout.readline()[:8] for _ in range(3)] == ["dua  TXT", "uji  TXT", "2 draf s"]
        assert re.match(WAITS, process.stderr.readline())
        path.write_text(path.read_text(encoding="utf-8").replace("tentang: ", "tentang: Lain "), encoding="utf-8")
        assert process.stdout.readline().startswith("uji  TXT")
        assert ", 1 tetap sesuai;" in process.stdout.readline()
        assert re.match(WAITS, process.stderr.readline())
        words = istilah.read_text(encoding="utf-8")
        istilah.write_text(words.replace("draf: ", "drap: "), encoding="utf-8")
        assert "istilah.yaml" in process.stderr.readline()
        while not re.match(WAITS, process.stderr.readline()):
            pass
        istilah.write_text(words.replace("draf: ", "draf: BUKAN "), encoding="utf-8")
        assert [process.stdout.readline()[:8] for _ in range(3)] == ["dua  TXT", "uji  TXT", "2 draf s"]
        assert re.match(WAITS, process.stderr.readline())
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert errors == "Pemantauan dihentikan.\n"
    assert "Lain Pelayanan Publik".upper() in (folder / "output" / "uji.txt").read_text(encoding="utf-8").upper()
