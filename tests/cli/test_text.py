"""``pks text``: the words of an agreement and of a Word file, on a terminal and in git."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from generator.teks.docx import TERLACAK
from generator.writers.docx import write_docx
from tests.pohon import n, naskah_contoh, p
from tests.proyek import AKAR, DASAR, commit, git, lay_project, pks
from tests.redline.test_gabung import isi
from tests.teks.word import p as par
from tests.teks.word import r, word


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "proyek", [DASAR])


@pytest.fixture
def klon(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project as a repository of its own, whose launcher is this program."""
    launcher = proyek / "pks"
    launcher.write_text(f'#!/bin/sh\nPYTHONPATH="{AKAR}" exec "{sys.executable}" -m generator "$@"\n')
    launcher.chmod(0o755)
    shutil.copy(AKAR / ".gitattributes", proyek)
    for key in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(key, "/dev/null")
    git(proyek, "init", "-q")
    commit(proyek, "awal")
    return proyek


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def changes(patch: str) -> list[str]:
    """The lines of a patch that were taken away and added."""
    return [line for line in patch.splitlines() if line.startswith(("+", "-")) and line[:3] not in ("+++", "---")]


# --- on a terminal ------------------------------------------------------------------------------------------------


def test_an_agreement_is_shown_as_its_naskah(proyek: Path) -> None:
    result = pks("text", proyek / "agreements/uji.yaml", folder=proyek)
    assert result.exit_code == 0
    assert result.stdout.startswith("PERJANJIAN KERJA SAMA\n")
    assert "\nPasal 1 KETENTUAN UMUM\n" in result.stdout


def test_an_agreement_may_be_named(proyek: Path) -> None:
    by_file = pks("text", proyek / "agreements/uji.yaml", folder=proyek)
    assert pks("text", "uji", folder=proyek).stdout == by_file.stdout
    unknown = pks("text", "ujy", folder=proyek)
    assert (unknown.exit_code, unknown.stderr.count("maksud Anda `uji`?")) == (2, 1)


def test_a_profile_is_no_agreement(proyek: Path) -> None:
    """What an agreement must state is not to be added to it."""
    profile = next((proyek / "agreements" / "profil").iterdir())
    result = pks("text", profile, folder=proyek)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert "ini profil pihak, bukan perjanjian" in result.stderr


def test_a_file_from_elsewhere_is_composed_with_this_project(proyek: Path, tmp_path: Path) -> None:
    there = shutil.copy(proyek / "agreements/uji.yaml", tmp_path / "uji.yaml")
    inside = pks("text", proyek / "agreements/uji.yaml", folder=proyek).stdout
    assert pks("text", there, folder=proyek).stdout == inside


def test_an_agreement_that_does_not_compose_is_an_error(proyek: Path, tmp_path: Path) -> None:
    broken = tmp_path / "uji.yaml"
    broken.write_text("naskah: perjanjian-kerja-sama\ntentan: x\n")
    result = pks("text", broken, folder=proyek)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "agreements/uji.yaml:2:1: galat: " in result.stderr


def test_for_git_it_is_shown_as_it_is_written_with_what_is_wrong(proyek: Path, tmp_path: Path) -> None:
    broken = tmp_path / "uji.yaml"
    broken.write_text("naskah: perjanjian-kerja-sama\ntentan: x\n")
    result = pks("text", "--textconv", broken, folder=proyek)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[-2:] == ["naskah: perjanjian-kerja-sama", "tentan: x"]
    assert all(line.startswith("# ") for line in lines[:-2])
    assert any("agreements/uji.yaml:2:1: galat: " in line for line in lines)


def test_for_git_a_folder_that_is_no_project_and_bytes_that_are_no_text_are_no_error(tmp_path: Path) -> None:
    odd = tmp_path / "uji.yaml"
    odd.write_bytes(b"a: \xff\n")
    result = pks("text", "--textconv", odd, folder=tmp_path)
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "a: \ufffd")


def test_a_word_file_needs_no_project(tmp_path: Path) -> None:
    kiriman = tmp_path / "Kiriman mitra.docx"
    kiriman.write_bytes(word(par(r("Berlaku ") + f"<w:ins>{r('5')}</w:ins>" + r(" tahun. Dapat diperpanjang."))))
    result = pks("text", kiriman, folder=tmp_path)
    assert result.stdout.splitlines() == [TERLACAK, "Berlaku 5 tahun.", "    Dapat diperpanjang."]


def test_a_word_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    broken = tmp_path / "rusak.docx"
    broken.write_bytes(b"PK")
    result = pks("text", broken, folder=tmp_path)
    assert result.exit_code == 1
    line = "rusak.docx: galat: tidak dapat dibaca: berkasnya rusak atau bukan DOCX"
    assert result.stderr == f"{line} — buka di Word atau LibreOffice, lalu simpan sebagai DOCX\n"
    told = pks("text", "--textconv", broken, folder=tmp_path)
    assert (told.exit_code, told.stdout.splitlines()[1].startswith(f"# {line}")) == (0, True)


@pytest.mark.parametrize("arguments", [[], ["--pasang-git", "x.docx"], ["x.pdf"], ["tidak-ada.yaml"]])
def test_wrong_usage(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("x.docx", "x.pdf"):
        Path(name).write_bytes(b"")
    assert pks("text", *arguments).exit_code == 2


# --- in git -------------------------------------------------------------------------------------------------------


def test_git_shows_what_a_change_does_to_the_naskah(klon: Path) -> None:
    assert pks("text", "--pasang-git", folder=klon).exit_code == 0
    edit(klon / "agreements/uji.yaml", "tahun: 3", "tahun: 5")
    patch = git(klon, "diff")
    assert len(changes(patch)) == 2
    assert "untuk jangka waktu 3 (tiga) tahun" in changes(patch)[0]
    assert "untuk jangka waktu 5 (lima) tahun" in changes(patch)[1]
    assert re.search(r"^@@ .* @@ Pasal \d+ [A-Z ]+$", patch, re.MULTILINE)  # where the change is
    assert "[-3 (tiga)-]{+5 (lima)+} tahun" in git(klon, "diff", "--word-diff")
    assert changes(git(klon, "diff", "--no-textconv")) == ["-jangka_waktu: {tahun: 3}", "+jangka_waktu: {tahun: 5}"]
    commit(klon, "lima tahun")
    assert changes(git(klon, "show")) == changes(patch)
    assert "untuk jangka waktu 5 (lima) tahun" in git(klon, "log", "-p", "--", "agreements/uji.yaml")


def test_a_history_goes_on_over_an_agreement_that_did_not_compose(klon: Path) -> None:
    pks("text", "--pasang-git", folder=klon)
    edit(klon / "agreements/uji.yaml", "tentang:", "tentan:")
    commit(klon, "keliru")
    edit(klon / "agreements/uji.yaml", "tentan:", "tentang:")
    commit(klon, "dibetulkan")
    history = git(klon, "log", "-p", "--format=pesan %s", "--", "agreements/uji.yaml")
    assert [line for line in history.splitlines() if line.startswith("pesan")] == [
        "pesan dibetulkan",
        "pesan keliru",
        "pesan awal",
    ]
    assert "+# Bunyi naskah tidak dapat ditampilkan:" in history
    assert "+tentan: " in history


def test_git_shows_what_changed_in_a_word_file(klon: Path) -> None:
    pks("text", "--pasang-git", folder=klon)
    draf = klon / "Draf terkirim.docx"
    for lama in ("3 (tiga)", "5 (lima)"):
        draf.write_bytes(write_docx(isi(p("a", "Tetap."), p("b", "Berlaku ", n("tahun", lama), " tahun."))))
        commit(klon, lama)
    assert changes(git(klon, "show")) == ["-Berlaku 3 (tiga) tahun.", "+Berlaku 5 (lima) tahun."]
    draf.write_bytes(b"rusak")
    assert "+# Bunyi naskah tidak dapat ditampilkan:" in git(klon, "diff")


def test_without_the_setting_all_is_as_ever(klon: Path) -> None:
    edit(klon / "agreements/uji.yaml", "tahun: 3", "tahun: 5")
    assert changes(git(klon, "diff")) == ["-jangka_waktu: {tahun: 3}", "+jangka_waktu: {tahun: 5}"]
    (klon / "draf.docx").write_bytes(write_docx(naskah_contoh()))
    git(klon, "add", "-A")
    assert "Binary files" in git(klon, "diff", "--cached", "--", "draf.docx")


def test_shared_defaults_stay_yaml(klon: Path) -> None:
    pks("text", "--pasang-git", folder=klon)
    told = git(klon, "check-attr", "diff", "--", "agreements/_bawaan.yaml", "agreements/profil/ombudsman-banten.yaml")
    assert [line.rpartition(": ")[2] for line in told.splitlines()] == ["unspecified", "unspecified"]


def test_the_setting_is_made_once_and_said(klon: Path) -> None:
    first, second = (pks("text", "--pasang-git", folder=klon) for _ in range(2))
    assert first.stdout.count("(dipasang)") == second.stdout.count("(sudah terpasang)") == 2
    assert git(klon, "config", "--local", "diff.pks-naskah.textconv") == "./pks text --textconv\n"
    assert "gitattributes" not in first.stdout
    git(klon, "config", "diff.pks-naskah.textconv", "lain")
    assert pks("text", "--pasang-git", folder=klon).stdout.count("(dipasang)") == 1


def test_a_project_inside_a_repository_is_named_from_its_top(klon: Path, tmp_path: Path) -> None:
    luar = tmp_path / "luar"
    shutil.copytree(klon, luar / "kantor baru")
    shutil.rmtree(luar / "kantor baru/.git")
    git(luar, "init", "-q")
    commit(luar, "awal")
    pks("text", "--pasang-git", folder=luar / "kantor baru")
    edit(luar / "kantor baru/agreements/uji.yaml", "tahun: 3", "tahun: 5")
    assert len(changes(git(luar, "diff"))) == 2
    assert "5 (lima) tahun" in git(luar, "diff")


def test_a_folder_that_is_no_clone_is_said_in_a_line(proyek: Path) -> None:
    result = pks("text", "--pasang-git", folder=proyek)
    assert result.exit_code == 1
    assert "jalankan di folder proyek yang diambil dengan `git clone`" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_where_git_is_not_told_to_ask_the_lines_are_named(klon: Path) -> None:
    git(klon, "rm", "-q", ".gitattributes")
    assert "agreements/*.yaml diff=pks-naskah" in pks("text", "--pasang-git", folder=klon).stdout
