"""The workflow for pull requests: its steps, run as they stand, on a project in git."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diff.laporan.markdown import PENANDA
from tests.proyek import AKAR, git, lay_project

ALUR = AKAR / ".github" / "workflows" / "naskah.yml"


def steps() -> list[dict[str, Any]]:
    """What the only job of the workflow does."""
    (job,) = yaml.safe_load(ALUR.read_text(encoding="utf-8"))["jobs"].values()
    found: list[dict[str, Any]] = job["steps"]
    return found


@pytest.fixture
def usulan(tmp_path: Path) -> Path:
    """A branch that changes a term, checked out beside the main line it left, with the program at hand."""
    folder = lay_project(tmp_path / "proyek")
    path = folder / "agreements" / "pemkot-cilegon.yaml"
    path.write_bytes((AKAR / "agreements" / "pemkot-cilegon.yaml").read_bytes())
    (folder / "pks").write_text(f'#!/bin/sh\nexec {sys.executable} -P -m generator "$@"\n', encoding="utf-8")
    (folder / "pks").chmod(0o755)
    for command in ("init -b main", "add .", "commit -m awal", "update-ref refs/remotes/origin/main main"):
        git(folder, *command.split())
    path.write_text(path.read_text(encoding="utf-8").replace("tahun: 3", "tahun: 5"), encoding="utf-8")
    git(folder, "checkout", "-b", "usulan")
    git(folder, "commit", "-am", "usulan")
    return folder


def test_the_steps_leave_a_comment_drafts_and_redlines(usulan: Path, tmp_path: Path) -> None:
    summary = tmp_path / "ringkasan.md"
    surroundings = {**os.environ, "BASE": "origin/main", "GITHUB_STEP_SUMMARY": str(summary), "PYTHONPATH": str(AKAR)}
    for step in steps():
        if "run" in step and "GH_TOKEN" not in step.get("env", {}):
            done = subprocess.run(
                ["bash", "-eo", "pipefail", "-c", step["run"]],
                cwd=usulan,
                env=surroundings,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, (step["name"], done.stdout, done.stderr)
    assert "jangka waktu <del>3 (tiga)</del> tahun → <ins>5 (lima)</ins> tahun" in summary.read_text(encoding="utf-8")
    (upload,) = (step["with"]["path"].split() for step in steps() if "upload-artifact" in step.get("uses", ""))
    kept = {path.relative_to(usulan).as_posix() for folder in upload for path in (usulan / folder).iterdir()}
    assert {"draf/pemkot-cilegon.docx", "draf/pemkot-cilegon.pdf"} <= kept
    assert {f"perubahan/pemkot-cilegon.perubahan.{end}" for end in ("docx", "pdf")} <= kept
    assert {"perubahan/perubahan.html", "perubahan/perubahan.md"} <= kept


def test_only_the_step_that_comments_sees_the_token_and_it_is_a_sound_script() -> None:
    seeing = [step for step in steps() if "GH_TOKEN" in step.get("env", {})]
    assert [step["name"] for step in seeing] == ["Comment"]
    assert f'startswith("{PENANDA}")' in seeing[0]["run"]
    subprocess.run(["bash", "-n", "-c", seeing[0]["run"]], check=True)
    # What somebody else wrote, a branch's name say, would be read by the shell as part of the script.
    assert not any("${{" in step.get("run", "") for step in steps())
