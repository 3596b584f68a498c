"""Kills, full disks and other runs: no half file under a final name, and the next run mends what is missing."""

from __future__ import annotations

import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
import zipfile
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from generator.build.folder_hasil import FolderHasil
from generator.build.kunci import locked
from generator.build.manifes import verify
from generator.build.salinan import Salinan
from tests.proyek import AKAR, DASAR, INGATAN, lay_project, pks, started

KEPT: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    text = (folder / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for number in range(11):
        (folder / "agreements" / f"uji-{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-P", "-m", "generator", "build", "--format", "docx", "--format", "txt", *arguments]


def start(folder: Path, *arguments: str, **options: Any) -> Any:
    environment = {**os.environ, "PYTHONPATH": str(AKAR)}
    return started(command(*arguments), cwd=folder, env=environment, **KEPT, **options)


def contents(output: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in output.iterdir() if path.name not in INGATAN}


def changed(folder: Path, word: str) -> None:
    """All agreements say something else, so that all must be made anew."""
    for path in (folder / "agreements").glob("uji*.yaml"):
        text = re.sub("(?m)^tentang: .*$", f"tentang: {word}", path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")


def test_a_kill_at_any_moment_leaves_whole_files_and_the_next_run_mends(proyek: Path) -> None:
    """A dozen kills; some hundred were tried by hand."""
    output, chance = proyek / "output", random.Random(5)
    assert pks("build", "--format", "docx", "--format", "txt", folder=proyek).exit_code == 0
    for number in range(12):
        changed(proyek, f"Pelayanan {number}")
        with start(proyek, "--jobs", "2") as process:
            begin = time.monotonic()
            # From the first file on, which is when something can be left half done; sometimes before.
            while chance.random() < 0.99 and not list(output.glob(".*.????????")) and time.monotonic() < begin + 20:
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.3))
            process.kill()
        for path in output.glob("*.docx"):
            with zipfile.ZipFile(path) as whole:
                assert whole.testzip() is None
        assert all(path.read_bytes().endswith(b"\n") for path in output.glob("*.txt"))
    result = pks("build", "--format", "docx", "--format", "txt", folder=proyek)
    assert result.exit_code == 0, result.output
    assert verify(output) == []
    mended = contents(output)
    assert (
        pks("build", "--format", "docx", "--format", "txt", "--output", proyek / "baru", folder=proyek).exit_code == 0
    )
    assert mended == contents(proyek / "baru"), "what a killed run had begun is gone too"


def test_ctrl_c_stops_within_a_moment_and_says_what_is_done(proyek: Path) -> None:
    changed(proyek, "Pelayanan")
    with start(proyek, "--format", "pdf", "--jobs", "2") as process:
        while not list((proyek / "output").glob("*.pdf")):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        words, errors = process.communicate(timeout=20)
    assert process.returncode == 1
    assert re.search(r"Dihentikan: \d+ dari 12 perjanjian selesai\.", errors)
    assert "Traceback" not in errors
    assert verify(proyek / "output") == []
    assert words.count(" PDF") == len(list((proyek / "output").glob("*.pdf"))) < 12


def test_a_full_disk_fails_what_does_not_fit_and_leaves_no_half_of_it(proyek: Path) -> None:
    """A file may not become larger than a few kilobytes: the text fits, the Word file does not."""
    output = proyek / "output"
    full = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (30_000, 30_000))
    text = subprocess.run(
        command(), cwd=proyek, env={**os.environ, "PYTHONPATH": str(AKAR)}, check=False, preexec_fn=full, **KEPT
    )
    assert text.returncode == 1
    assert "uji.docx: galat: tidak dapat ditulis: " in text.stderr
    assert "Traceback" not in text.stderr
    assert contents(output) == {}
    assert pks("build", "--format", "docx", "--format", "txt", folder=proyek).exit_code == 0
    assert len(contents(output)) == 24


def test_a_second_run_in_the_same_folder_is_refused_and_one_elsewhere_is_not(proyek: Path, tmp_path: Path) -> None:
    with locked(proyek / "output"):
        result = pks("build", "--format", "txt", folder=proyek)
        assert result.exit_code == 1
        assert result.stderr == (
            f"{proyek / 'output'}: galat: sedang diisi oleh `pks build` yang lain — "
            "tunggu sampai selesai, lalu ulangi, atau pilih folder lain dengan --output\n"
        )
        assert pks("build", "--format", "txt", "--output", tmp_path / "lain", folder=proyek).exit_code == 0
    assert contents(proyek / "output") == {}


def test_two_runs_at_once_end_with_whole_files(proyek: Path) -> None:
    with start(proyek) as first, start(proyek) as second:
        said = [process.communicate(timeout=60) for process in (first, second)]
    assert sorted((first.returncode, second.returncode)) in ([0, 0], [0, 1]), said
    assert "Traceback" not in said[0][1] + said[1][1]
    assert verify(proyek / "output") == []
    assert len(contents(proyek / "output")) == 24


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_is_told_once(proyek: Path) -> None:
    (proyek / "output").mkdir()
    (proyek / "output").chmod(0o500)
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1


# --- the folder as others see it ---


def test_a_folder_can_be_verified(proyek: Path, tmp_path: Path) -> None:
    output = proyek / "output"
    missing = pks("build", "--verify-only", folder=proyek)
    assert (missing.exit_code, "manifest.json: galat: tidak ada" in missing.stderr) == (1, True)
    assert pks("build", "--format", "txt", folder=proyek).exit_code == 0
    assert pks("build", "--verify-only", folder=proyek).stdout == f"Semua berkas di {output}/ masih seperti ditulis.\n"
    (output / "uji-1.txt").write_text("lain", encoding="utf-8")
    (output / "uji-2.txt").unlink()
    result = pks("build", "--verify-only", folder=proyek)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{output}/uji-1.txt: galat: isinya bukan lagi yang ditulis pks — susun kembali: pks build uji-1",
        f"{output}/uji-2.txt: galat: tidak ada lagi — susun kembali: pks build uji-2",
    ]


def test_what_is_left_of_removed_agreements_is_told_and_goes_when_asked(proyek: Path) -> None:
    output = proyek / "output"
    assert pks("build", "--format", "txt", folder=proyek).exit_code == 0
    (output / "uji-2.txt").write_text("Dengan catatan tangan.", encoding="utf-8")
    (output / "catatan.txt").write_text("Bukan dari pks.", encoding="utf-8")
    for name in ("uji-1", "uji-2"):
        (proyek / "agreements" / f"{name}.yaml").unlink()
    told = pks("build", "--format", "txt", folder=proyek)
    assert told.exit_code == 0
    assert [line for line in told.stderr.splitlines() if "uji-" in line] == [
        f"{output}/uji-1.txt: perjanjiannya sudah tidak ada.",
        f"{output}/uji-2.txt: perjanjiannya sudah tidak ada.",
    ]
    assert pks("build", "uji", "--format", "txt", "--prune", folder=proyek).exit_code == 2
    pruned = pks("build", "--format", "txt", "--prune", folder=proyek)
    assert f"{output}/uji-1.txt: dihapus, perjanjiannya sudah tidak ada." in pruned.stderr
    assert f"{output}/uji-2.txt: perjanjiannya sudah tidak ada, tetapi berkasnya diubah orang" in pruned.stderr
    assert {"uji-2.txt", "catatan.txt", "uji.txt"} < contents(output).keys()
    assert "uji-1.txt" not in contents(output)


def test_a_final_of_a_removed_agreement_is_never_removed(tmp_path: Path) -> None:
    proyek = lay_project(tmp_path / "proyek", [AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"])
    assert pks("build", "--format", "txt", "--final", folder=proyek).exit_code == 0
    (name,) = (path.stem for path in (proyek / "agreements").glob("[!_]*.yaml"))
    (proyek / "agreements" / f"{name}.yaml").rename(proyek / "agreements" / "lain.yaml")
    pruned = pks("build", "--format", "txt", "--prune", folder=proyek)
    final = proyek / "output" / f"{name}.final.txt"
    assert f"{final}: perjanjiannya sudah tidak ada, tetapi ini naskah final; hapus sendiri" in pruned.stderr
    assert final.is_file()


def test_a_manifest_can_name_no_file_elsewhere(proyek: Path) -> None:
    assert pks("build", "--format", "txt", folder=proyek).exit_code == 0
    manifest = proyek / "output" / "manifest.json"
    words = manifest.read_text(encoding="utf-8").replace('"uji-1.txt"', '"../agreements/uji.yaml"')
    manifest.write_text(words, encoding="utf-8")
    folder = FolderHasil(proyek / "output", ("txt",), Salinan.DRAF)
    folder.read()
    assert folder.manifes.naskah == {}
    assert "rusak" in folder.problems[0].what
