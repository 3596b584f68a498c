"""``pks build``, end to end: which files appear, which stay as they were, and what is said."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.build.place import put
from tests.proyek import AKAR, DASAR, lay_project, pks

LENGKAP = AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"
"""A layer with an agreement in which nothing is empty, ``pemkot-contoh``."""
BROKEN = "naskah: perjanjian-kerja-sama\ntentang: [Pelayanan\n"
DOTS = "tercetak sebagai titik-titik (rinciannya: pks check --kosong)."


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A project of two agreements: ``uji`` has empty values, ``pemkot-contoh`` has none."""
    return lay_project(tmp_path / "proyek", [DASAR, LENGKAP])


def files(folder: Path) -> set[str]:
    """Everything in a folder, hidden files too."""
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_the_default_is_a_word_file_and_a_pdf(proyek: Path) -> None:
    result = pks("build", "uji", folder=proyek)
    assert result.exit_code == 0, result.output
    assert files(proyek / "output") == {"uji.docx", "uji.pdf"}
    assert zipfile.is_zipfile(proyek / "output" / "uji.docx")
    assert (proyek / "output" / "uji.pdf").read_bytes().startswith(b"%PDF-1.")


def test_only_the_formats_asked_for_are_written_for_every_agreement(proyek: Path) -> None:
    result = pks("build", "--format", "html", "--format", "txt", "--format", "txt", folder=proyek)
    assert result.exit_code == 0
    assert files(proyek / "output") == {"uji.html", "uji.txt", "pemkot-contoh.html", "pemkot-contoh.txt"}
    assert result.stdout.splitlines() == [
        "pemkot-contoh  HTML, TXT",
        "uji            HTML, TXT · 29 isian kosong",
        f"2 draf selesai (4 berkas di {proyek / 'output'}/); 29 isian kosong {DOTS}",
    ]
    assert result.stderr == ""


def test_only_the_agreements_asked_for_are_written(proyek: Path) -> None:
    for name in ("uji", "uji.yaml", "agreements/uji.yaml"):
        assert pks("build", name, "--format", "txt", folder=proyek).exit_code == 0, name
    assert files(proyek / "output") == {"uji.txt"}


def test_output_goes_where_it_is_told_and_nowhere_else(proyek: Path, tmp_path: Path) -> None:
    before = set(proyek.rglob("*"))
    result = pks("build", "--format", "txt", "--output", tmp_path / "a" / "b", folder=proyek)
    assert result.exit_code == 0
    assert files(tmp_path / "a" / "b") == {"uji.txt", "pemkot-contoh.txt"}
    assert set(proyek.rglob("*")) == before


@pytest.mark.parametrize("format_", ["txt", "html", "docx"])
def test_the_same_inputs_give_the_same_bytes_in_another_folder_at_another_time(
    proyek: Path, tmp_path: Path, format_: str
) -> None:
    other = lay_project(tmp_path / "tempat lain" / "é", [LENGKAP, DASAR])
    for folder in (proyek, other):
        assert pks("build", "pemkot-contoh", "--format", format_, folder=folder).exit_code == 0
    first, second = (folder / "output" / f"pemkot-contoh.{format_}" for folder in (proyek, other))
    assert first.read_bytes() == second.read_bytes()


# --- final ---


def test_a_final_with_empty_values_is_refused_and_every_one_is_named(proyek: Path) -> None:
    listed = pks("check", "uji", "--kosong", folder=proyek).stdout.splitlines()[1:-1]
    result = pks("build", "uji", "--final", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert files(proyek / "output") == set()
    told = result.stderr.splitlines()
    assert len(told) == len(listed) == 29
    assert {line.split(": ")[1] for line in listed} == {line.split("`")[1] for line in told}
    assert all(line.endswith(("isi sebelum membuat naskah final", "atau tulis `logo: tanpa`")) for line in told)


def test_a_final_of_a_full_agreement_carries_no_draft_mark(proyek: Path) -> None:
    draft = pks("build", "pemkot-contoh", "--format", "html", "--output", proyek / "draf", folder=proyek)
    final = pks("build", "pemkot-contoh", "--final", "--format", "html", folder=proyek)
    assert (draft.exit_code, final.exit_code) == (0, 0)
    assert "DRAF" in (proyek / "draf" / "pemkot-contoh.html").read_text(encoding="utf-8")
    assert "DRAF" not in (proyek / "output" / "pemkot-contoh.html").read_text(encoding="utf-8")
    assert "1 naskah final selesai" in final.stdout


def test_a_final_wants_a_reason_for_every_deviation(proyek: Path) -> None:
    path = proyek / "agreements" / "pemkot-contoh.yaml"
    deviation = "klausul:\n  - hapus: keadaan-kahar\n"
    path.write_text(path.read_text(encoding="utf-8") + deviation, encoding="utf-8")
    draft = pks("build", "pemkot-contoh", "--format", "txt", folder=proyek)
    assert (draft.exit_code, "peringatan: simpangan tanpa `alasan`" in draft.stderr) == (0, True)
    final = pks("build", "pemkot-contoh", "--final", "--format", "txt", folder=proyek)
    assert (final.exit_code, "galat: simpangan tanpa `alasan`" in final.stderr) == (1, True)


# --- what goes wrong ---


def test_one_broken_agreement_stops_no_other_and_keeps_its_last_good_draft(proyek: Path) -> None:
    assert pks("build", "--format", "txt", folder=proyek).exit_code == 0
    before = (proyek / "output" / "uji.txt").read_bytes()
    (proyek / "agreements" / "uji.yaml").write_text(BROKEN, encoding="utf-8")
    (proyek / "output" / "pemkot-contoh.txt").unlink()
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert result.stderr.startswith("agreements/uji.yaml:2:10: galat: daftar `[ … ]` belum lengkap")
    assert "1 draf selesai" in result.stdout
    assert "1 gagal" in result.stdout
    assert files(proyek / "output") == {"uji.txt", "pemkot-contoh.txt"}
    assert (proyek / "output" / "uji.txt").read_bytes() == before


def test_a_shared_profile_that_is_broken_is_told_once(proyek: Path) -> None:
    for name in ("satu", "dua", "tiga"):
        (proyek / "agreements" / f"{name}.yaml").write_bytes((DASAR / "agreements" / "uji.yaml").read_bytes())
    (proyek / "agreements" / "profil" / "ombudsman-banten.yaml").write_text("nama: [\n", encoding="utf-8")
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert files(proyek / "output") == {"pemkot-contoh.txt"}


@pytest.mark.parametrize("broken", ["istilah", "jenis", "bidang", "peraturan", "naskah/nota-kesepahaman"])
def test_a_broken_library_stops_before_anything_is_written(proyek: Path, broken: str) -> None:
    (proyek / "templates" / f"{broken}.yaml").write_text("a: [b\n", encoding="utf-8")
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"templates/{broken}.yaml:1:4: galat: ")
    assert files(proyek / "output") == set()


def test_a_file_in_place_of_the_output_folder_is_named_and_left_alone(proyek: Path) -> None:
    (proyek / "output").write_text("penting", encoding="utf-8")
    result = pks("build", "uji", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert "output/uji.txt: galat: tidak dapat ditulis" in result.stderr
    assert "Traceback" not in result.output
    assert (proyek / "output").read_text(encoding="utf-8") == "penting"


def test_a_folder_in_place_of_a_draft_fails_that_draft_only_and_leaves_nothing_half_written(proyek: Path) -> None:
    (proyek / "output" / "uji.txt").mkdir(parents=True)
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert "output/uji.txt: galat: tidak dapat ditulis" in result.stderr
    assert files(proyek / "output") == {"uji.txt", "pemkot-contoh.txt"}


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_is_named(proyek: Path) -> None:
    (proyek / "output").mkdir()
    (proyek / "output").chmod(0o500)
    result = pks("build", "uji", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert "tidak dapat ditulis" in result.stderr


def test_no_name_of_an_agreement_can_leave_the_output_folder(proyek: Path) -> None:
    for name in ("..", "../uji", "a/b", "/etc/passwd", "uji/../../x"):
        result = pks("build", "--format", "txt", "--", name, folder=proyek)
        assert (name, result.exit_code) == (name, 2)
    assert files(proyek / "output") == set()
    assert files(proyek.parent) == {"proyek"}


def test_stopping_with_the_keyboard_says_how_far_it_came(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def interrupted(path: Path, data: bytes) -> None:
        if done:
            raise KeyboardInterrupt
        done.append(path.name)
        put(path, data)

    monkeypatch.setattr("generator.build.bangun.put", interrupted)
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert "Dihentikan: 1 dari 2 perjanjian selesai." in result.stderr
    assert files(proyek / "output") == {"pemkot-contoh.txt"}


# --- as a program of its own ---


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "generator", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(AKAR), "LANG": "en_US.UTF-8", "PYTHONHASHSEED": "7"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_the_program_finds_the_project_it_stands_in(proyek: Path) -> None:
    result = run("build", "uji", "--format", "txt", cwd=proyek / "agreements" / "profil")
    assert (result.returncode, result.stderr) == (0, "")
    assert files(proyek / "output") == {"uji.txt"}


def test_the_program_takes_another_project_by_name_and_never_colours_a_pipe(proyek: Path, tmp_path: Path) -> None:
    (proyek / "agreements" / "uji.yaml").write_text(BROKEN, encoding="utf-8")
    result = run("-C", str(proyek), "check", cwd=tmp_path)
    assert result.returncode == 1
    assert result.stderr.startswith("agreements/uji.yaml:2:10: galat: ")
    assert "\x1b" not in result.stdout + result.stderr


def test_outside_a_project_the_program_says_where_to_go(tmp_path: Path) -> None:
    result = run("check", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr == (
        ".: galat: bukan folder proyek (tidak ada agreements/ dan templates/) — "
        "pindah ke folder proyek, atau tunjuk dengan `pks -C FOLDER`\n"
    )


def test_help_and_check_start_without_what_only_pdf_needs(proyek: Path) -> None:
    loaded = (
        "import sys, generator.cli; from click.testing import CliRunner; r = CliRunner().invoke(generator.cli.main, "
    )
    code = f"{loaded}['-C', {str(proyek)!r}, 'check']); print(r.exit_code, 'weasyprint' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], cwd=AKAR, capture_output=True, text=True, check=True)
    assert result.stdout == "0 False\n"
