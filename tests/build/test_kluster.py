"""Drafts made by a cluster: the same bytes, also where a worker dies in the midst of them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.proyek import AKAR, DASAR, INGATAN, lay_project, pks

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(AKAR)}


class Kluster(NamedTuple):
    alamat: str
    pekerja: list[int]


@pytest.fixture
def kluster(tmp_path: Path) -> Iterator[Kluster]:
    command = [sys.executable, "-m", "tests.build.kluster"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, env=ENVIRONMENT, cwd=tmp_path, **pipes) as process:  # type: ignore[call-overload]
        alamat, *pids = process.stdout.readline().split()
        yield Kluster(alamat, list(map(int, pids)))
        process.communicate("\n", timeout=60)


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    text = (folder / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for number in range(20):
        broken = text.replace("tentang:", "tentan:") if number == 3 else text
        (folder / "agreements" / f"uji-{number}.yaml").write_text(broken, encoding="utf-8")
    return folder


def contents(output: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in output.iterdir() if path.name not in INGATAN}


def test_a_cluster_makes_the_same_files_and_a_dead_worker_loses_none(proyek: Path, kluster: Kluster) -> None:
    here = pks("build", "--format", "docx", "--output", proyek / "sini", folder=proyek)
    command = [sys.executable, "-P", "-m", "generator", "build", "--format", "docx", "--scheduler", kluster.alamat]
    with subprocess.Popen(
        command, cwd=proyek, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while not list((proyek / "output").glob("*.docx")):
            assert process.poll() is None
            time.sleep(0.01)
        os.kill(kluster.pekerja[0], signal.SIGKILL)
        words, errors = process.communicate(timeout=120)
    assert (process.returncode, here.exit_code) == (1, 1), "one agreement cannot be composed"
    assert "Traceback" not in errors
    assert words.count("DOCX") == 20
    assert "agreements/uji-3.yaml" in errors
    assert contents(proyek / "output") == contents(proyek / "sini")


def test_a_scheduler_there_is_not_is_told_in_a_line(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.build.kluster._WAIT", 1)
    result = pks("build", "--format", "txt", "--scheduler", "tcp://127.0.0.1:1", folder=proyek)
    assert result.exit_code == 1
    assert "tcp://127.0.0.1:1: galat: penjadwal tidak dapat dihubungi" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.fixture
def program_lain(tmp_path: Path) -> Path:
    """A copy of this program that is not quite the same."""
    folder = tmp_path / "lain"
    shutil.copytree(AKAR / "generator", folder / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "generator" / "errors.py").open("a", encoding="utf-8") as file:
        file.write("# another version\n")
    return folder


@contextmanager
def joined(kluster: Kluster, program: Path) -> Iterator[None]:
    """While one more worker is there, which runs another program."""
    code = "import sys; from tests.build.kluster import join; join(sys.argv[1])"
    environment = {**ENVIRONMENT, "PYTHONPATH": os.pathsep.join([str(program), str(AKAR)])}
    command = [sys.executable, "-P", "-c", code, kluster.alamat]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, env=environment, cwd=program, **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == "siap\n"
        try:
            yield
        finally:
            process.communicate("\n", timeout=60)


def _told(output: str, alamat: str) -> None:
    """One line for people: a worker runs another program."""
    (line,) = [line for line in output.splitlines() if "pekerja" in line]
    assert line.startswith(f"{alamat}: galat: pekerja memakai program atau pustaka lain: pks-generator")
    assert "Traceback" not in output


def test_a_worker_with_another_program_is_refused(proyek: Path, kluster: Kluster, program_lain: Path) -> None:
    with joined(kluster, program_lain):
        result = pks("build", "--format", "txt", "--scheduler", kluster.alamat, folder=proyek)
    assert result.exit_code == 1
    _told(result.stderr, kluster.alamat)
    assert not list((proyek / "output").glob("*.txt"))


def test_so_is_one_that_comes_later(proyek: Path, kluster: Kluster, program_lain: Path) -> None:
    """Whatever it was given is neither lost nor made by it."""
    text = (proyek / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for number in range(20, 200):
        (proyek / "agreements" / f"uji-{number}.yaml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-P", "-m", "generator", "build", "--format", "docx", "--scheduler", kluster.alamat]
    with subprocess.Popen(
        command, cwd=proyek, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while not list((proyek / "output").glob("*.docx")):
            assert process.poll() is None
            time.sleep(0.01)
        with joined(kluster, program_lain):
            words, errors = process.communicate(timeout=120)
    assert process.returncode == 1
    _told(errors, kluster.alamat)
    assert words.count("DOCX") == len(list((proyek / "output").glob("*.docx")))
