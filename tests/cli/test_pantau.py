"""Waiting for a file to be saved."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from tests.proyek import AKAR, DASAR, lay_project, started

WAITS = r"--- pukul \d\d\.\d\d\.\d\d; menunggu berkas disimpan, berhenti dengan Ctrl-C ---\n$"


def test_watching_checks_again_when_a_file_is_saved_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    path = folder / "agreements" / "uji.yaml"
    command = [sys.executable, "-P", "-u", "-m", "generator", "check", "--watch"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    environment = {**os.environ, "PYTHONPATH": str(AKAR)}
    with started(command, cwd=folder, env=environment, **pipes) as process:
        assert process.stdout
        assert process.stderr
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
