"""``pks build``, end to end: which files appear, which stay as they were, and what is said."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.build import bangun, kirim, tersusun
from generator.build.place import put
from generator.naskah.tree import Naskah
from generator.writers import WRITERS
from generator.writers.pdf import PdfUnavailable
from tests.proyek import AKAR, DASAR, INGATAN, lay_project, pks

LENGKAP = AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"
"""A layer with an agreement in which nothing is empty, ``pemkot-contoh``."""
BROKEN = "naskah: perjanjian-kerja-sama\ntentang: [Pelayanan\n"
DOTS = "tercetak sebagai titik-titik (rinciannya: pks check --kosong)."


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A project of two agreements: ``uji`` has empty values, ``pemkot-contoh`` has none."""
    return lay_project(tmp_path / "proyek", [DASAR, LENGKAP])


def files(folder: Path) -> set[str]:
    """Everything in a folder, hidden files too, but for what the program remembers of it."""
    return {path.name for path in folder.iterdir()} - INGATAN if folder.is_dir() else set()


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
    told = [line for line in result.stderr.splitlines() if "masih kosong" in line]
    assert len(told) == len(listed) == 29
    assert {line.split(": ")[1] for line in listed} == {line.split("`")[1] for line in told}
    assert all(line.endswith(("isi sebelum membuat naskah final", "atau tulis `logo: tanpa`")) for line in told)


def test_a_final_of_a_full_agreement_carries_no_draft_mark(proyek: Path) -> None:
    draft = pks("build", "pemkot-contoh", "--format", "html", "--output", proyek / "draf", folder=proyek)
    final = pks("build", "pemkot-contoh", "--final", "--format", "html", folder=proyek)
    assert (draft.exit_code, final.exit_code) == (0, 0)
    assert "DRAF" in (proyek / "draf" / "pemkot-contoh.html").read_text(encoding="utf-8")
    assert "DRAF" not in (proyek / "output" / "pemkot-contoh.final.html").read_text(encoding="utf-8")
    assert "1 naskah final selesai" in final.stdout


def test_a_final_wants_a_reason_for_every_deviation(proyek: Path) -> None:
    path = proyek / "agreements" / "pemkot-contoh.yaml"
    deviation = "klausul:\n  - hapus: kerahasiaan\n"
    path.write_text(path.read_text(encoding="utf-8") + deviation, encoding="utf-8")
    draft = pks("build", "pemkot-contoh", "--format", "txt", folder=proyek)
    assert (draft.exit_code, "peringatan: simpangan tanpa `alasan`" in draft.stderr) == (0, True)
    final = pks("build", "pemkot-contoh", "--final", "--format", "txt", folder=proyek)
    assert (final.exit_code, "galat: simpangan tanpa `alasan`" in final.stderr) == (1, True)


# --- what goes wrong ---


def test_what_the_checks_find_does_not_hold_up_a_draft_but_a_final(proyek: Path) -> None:
    path = proyek / "agreements" / "pemkot-contoh.yaml"
    deviation = "klausul:\n  - {hapus: keadaan-kahar, alasan: contoh}\n"
    path.write_text(path.read_text(encoding="utf-8") + deviation, encoding="utf-8")
    draft = pks("build", "pemkot-contoh", "--format", "txt", folder=proyek)
    assert (draft.exit_code, "[tanpa-keadaan-kahar]" in draft.stderr) == (1, True)
    assert "1 draf selesai" in draft.stdout
    assert "1 di antaranya bergalat" in draft.stdout
    (proyek / "output" / "pemkot-contoh.txt").unlink()
    final = pks("build", "pemkot-contoh", "--final", "--format", "txt", folder=proyek)
    assert (final.exit_code, "[tanpa-keadaan-kahar]" in final.stderr) == (1, True)
    assert files(proyek / "output") == set()


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
    assert "output: galat: tidak dapat ditulis: yang seharusnya folder ternyata berkas" in result.stderr
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

    def interrupted(temporary: Path, path: Path) -> Path | None:
        if done:
            raise KeyboardInterrupt
        done.append(path.name)
        return put(temporary, path)

    monkeypatch.setattr("generator.build.kirim.put", interrupted)
    result = pks("build", "--format", "txt", "--jobs", "1", folder=proyek)
    assert result.exit_code == 1
    assert "Dihentikan: 1 dari 2 perjanjian selesai." in result.stderr
    assert files(proyek / "output") == {"pemkot-contoh.txt"}


# --- all formats or none ---


def test_a_value_the_pdf_cannot_print_leaves_the_old_word_file_too(proyek: Path) -> None:
    assert pks("build", "uji", folder=proyek).exit_code == 0
    before = {name: (proyek / "output" / name).read_bytes() for name in files(proyek / "output")}
    path = proyek / "agreements" / "uji.yaml"
    path.write_text(
        re.sub("(?m)^tentang: .*$", "tentang: Kabar 😀", path.read_text(encoding="utf-8")), encoding="utf-8"
    )
    result = pks("build", "uji", folder=proyek)
    assert (result.exit_code, "U+1F600" in result.stderr) == (1, True)
    assert {name: (proyek / "output" / name).read_bytes() for name in files(proyek / "output")} == before
    assert "GAGAL: 1 galat · berkas lama dibiarkan" in result.stdout


def test_a_file_that_cannot_be_saved_holds_up_the_others(proyek: Path) -> None:
    (proyek / "output" / "uji.txt").mkdir(parents=True)
    result = pks("build", "uji", "--format", "html", "--format", "txt", folder=proyek)
    assert result.exit_code == 1
    assert files(proyek / "output") == {"uji.txt"}


def test_a_machine_without_pdf_still_gets_the_word_file(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unavailable(_: Naskah) -> bytes:
        raise PdfUnavailable("pustaka Pango tidak ada")

    monkeypatch.setattr(tersusun, "WRITERS", {**WRITERS, "pdf": unavailable})
    result = pks("build", "uji", folder=proyek)
    assert result.exit_code == 1
    assert "DOCX · tanpa PDF · 29 isian kosong" in result.stdout
    assert "pustaka Pango tidak ada; pasang paket Debian" in result.stderr
    assert files(proyek / "output") == {"uji.docx"}


def test_old_files_are_said_to_be_left_only_where_there_are_any(proyek: Path) -> None:
    (proyek / "agreements" / "uji.yaml").write_text(BROKEN, encoding="utf-8")
    said = [pks("build", "uji", "--format", "txt", folder=proyek).stdout.splitlines()[0]]
    (proyek / "output" / "uji.txt").write_text("lama", encoding="utf-8")
    said.append(pks("build", "uji", "--format", "txt", folder=proyek).stdout.splitlines()[0])
    assert said == ["uji  GAGAL: 1 galat", "uji  GAGAL: 1 galat · berkas lama dibiarkan"]


# --- mistakes of ours ---


@pytest.mark.parametrize(
    ("command", "module", "does"),
    [("check", bangun, "compose_words"), ("build", bangun, "compose_words"), ("build", kirim, "deliver")],
)
def test_a_mistake_of_ours_stops_only_its_agreement(
    proyek: Path, monkeypatch: pytest.MonkeyPatch, command: str, module: ModuleType, does: str
) -> None:
    real = getattr(module, does)

    def broken(first: Any, *rest: Any, **options: Any) -> Any:
        if (first.hasil if does == "deliver" else first).nama == "pemkot-contoh":
            raise ZeroDivisionError("di sini")
        return real(first, *rest, **options)

    monkeypatch.setattr(module, does, broken)
    result = pks(command, *(["--format", "txt"] if command == "build" else []), folder=proyek)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    told = result.stderr.splitlines()
    assert told[0] == "kesalahan program pada pemkot-contoh; laporkan kepada pengembang"
    assert told[1] == "Traceback (most recent call last):"
    assert told[-1] == "ZeroDivisionError: di sini"
    if command == "build":
        assert files(proyek / "output") == {"uji.txt"}
        assert "pemkot-contoh  GAGAL: kesalahan program\n" in result.stdout
        assert "1 draf selesai" in result.stdout
    else:
        assert result.stdout.startswith("2 perjanjian diperiksa: 1 tanpa galat, 1 bergalat;")
    assert result.output.index("perjanjian" if command == "check" else "draf selesai") < result.output.index(
        "Traceback"
    )


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
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.startswith("agreements/uji.yaml:2:10: galat: ")
    assert "\x1b" not in result.stdout


def test_outside_a_project_the_program_says_where_to_go(tmp_path: Path) -> None:
    result = run("check", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr == (
        ".: galat: bukan folder proyek (tidak ada agreements/ dan templates/) — "
        "pindah ke folder proyek, atau tunjuk dengan `pks -C FOLDER`\n"
    )


SLOW = {"pydantic", "jinja2", "num2words", "babel", "yaml", "lxml", "docx", "PIL", "rich", "weasyprint"}
LATE = {"traceback", "signal", "tempfile", "filelock", "multiprocessing", "concurrent", "importlib.metadata"}
"""What else a build with nothing to do need not wait for."""


@pytest.mark.parametrize(
    ("arguments", "code", "loaded"),
    [
        (["--help"], 0, set()),
        (["bual"], 2, set()),
        ([], 2, set()),
        (["check"], 0, SLOW - {"lxml", "docx", "rich", "weasyprint"}),
        (["check again"], 0, set()),
        (["build again"], 0, set()),
    ],
)
def test_nothing_is_loaded_that_is_not_needed(proyek: Path, arguments: list[str], code: int, loaded: set[str]) -> None:
    command, _, again = arguments[0].partition(" ") if arguments else ("", "", "")
    options = [command, "--format", "docx"] if command == "build" else [command]
    if again:
        (proyek / "output").mkdir()
        pks(*options, folder=proyek)
    if command in ("check", "build"):
        arguments = ["-C", str(proyek), *options]
    program = f"""
import sys
from generator.cli import main
try:
    main({arguments!r}, prog_name="pks")
except SystemExit as end:
    print(end.code, *({SLOW | (LATE if command == "build" else set())!r} & sys.modules.keys()), file=sys.stderr)
"""
    result = subprocess.run([sys.executable, "-c", program], cwd=AKAR, capture_output=True, text=True, check=True)
    found = result.stderr.splitlines()[-1].split()
    assert (int(found[0]), set(found[1:])) == (code, loaded)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("buffered", ["", "1"])
@pytest.mark.parametrize("arguments", ["--help", "check"])
@pytest.mark.parametrize(
    ("where", "says"),
    [
        (">/dev/full", "keluaran: galat: tidak dapat ditulis: penyimpanan penuh\n"),
        (">&-", "keluaran: galat: tidak dapat ditulis: sudah ditutup\n"),
        (">/dev/full 2>&1", ""),
    ],
)
def test_output_that_takes_nothing_is_told_in_one_line(
    proyek: Path, arguments: str, where: str, says: str, buffered: str
) -> None:
    result = in_shell(f"{arguments} {where}", proyek, PYTHONUNBUFFERED=buffered)
    assert (result.returncode, result.stdout, result.stderr) == (1, "", says)


def test_a_reader_that_leaves_is_told_nothing(proyek: Path) -> None:
    result = in_shell("check --kosong | true", proyek)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def in_shell(line: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program with what follows it on a command line."""
    return subprocess.run(
        f'"$PYTHON" -m generator {line}',
        shell=True,
        cwd=cwd,
        env={**os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(AKAR), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
