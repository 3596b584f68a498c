"""What is installed is locked, and the launchers say clearly when they cannot start."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from flit_core import buildapi

ROOT = Path(__file__).parents[1]
PINNED = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
OLD_PYTHON = "#!/bin/sh\n[ $1 = --version ] || exit 1\necho Python 3.9.2\n"


def lock(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what starts the program, with nothing set up."""
    for name in ("pks", ".ci/test", "tools/setup.sh", "requirements.txt", "requirements-dev.txt", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def start(checkout: Path, launcher: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [checkout / launcher, "build"],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_a_lock_file_names_no_host_and_no_folder(name: str) -> None:
    assert not re.findall(r"https?:|file:|--(?:extra-)?index-url|--find-links|@ |(?<!\w)/", lock(name))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_everything_in_a_lock_file_has_hashes(name: str) -> None:
    entries = re.split(r"\n(?=\S)", lock(name))
    assert all("--hash=sha256:" in entry for entry in entries if PINNED.match(entry))


def test_development_uses_the_versions_that_run() -> None:
    to_run, to_develop = (set(PINNED.findall(lock(name))) for name in ("requirements.txt", "requirements-dev.txt"))
    assert to_run < to_develop


def test_the_wheel_brings_its_translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    wheel = buildapi.build_wheel(str(tmp_path))
    assert "generator/cli/locale/id/LC_MESSAGES/pks.mo" in zipfile.ZipFile(tmp_path / wheel).namelist()


@pytest.mark.parametrize("launcher", ["pks", ".ci/test"])
def test_an_old_python_is_refused_in_one_line(checkout: Path, launcher: str) -> None:
    python = checkout / "python3"
    python.write_text(OLD_PYTHON)
    python.chmod(0o755)
    result = start(checkout, launcher, PKS_PYTHON=str(python))
    assert result.returncode == 1
    assert result.stderr.startswith(f"pks: perlu Python 3.11 atau lebih baru ({python} di sini: Python 3.9.2).")
    assert result.stderr.count("\n") == 1


def test_a_missing_interpreter_is_named(checkout: Path) -> None:
    result = start(checkout, "pks", PKS_PYTHON="/tiada/python3")
    assert "(/tiada/python3 di sini: tidak ada)" in result.stderr


def test_a_folder_that_cannot_be_written_is_named(checkout: Path) -> None:
    (checkout / ".venv.lock").mkdir()  # stands for a read-only folder, which does not stop root
    result = start(checkout, "pks")
    assert result.returncode == 1
    assert result.stderr.startswith(f"pks: folder {checkout} tidak dapat ditulisi")


def test_launchers_run_where_the_shell_is_the_plainest() -> None:
    for name in ("pks", ".ci/test", "tools/setup.sh", "tools/lock"):
        subprocess.run(["/bin/sh", "-n", ROOT / name], check=True)
