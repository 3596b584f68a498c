"""The reports of ``pks check``: for people on a terminal, and for programs."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator.checks import KATALOG, KELOMPOK
from generator.cli.penjelasan import page
from tests.conftest import Cocokkan
from tests.proyek import AKAR, DASAR, lay_project, pks

KLAUSUL = """klausul:
  - hapus: kerahasiaan
  - sisipkan: {setelah: pembiayaan}
    alasan: contoh
    isi: |
      PASAL Contoh
      PARA PIHAK memakai materai dan, bila perlu, materai elektronik.
"""


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    path = folder / "agreements" / "uji.yaml"
    path.write_text(path.read_text(encoding="utf-8") + KLAUSUL, encoding="utf-8")
    return folder


def as_json(folder: Path, *arguments: str) -> Any:
    return json.loads(pks("check", "--format", "json", *arguments, folder=folder).stdout)


def test_json_tells_the_place_the_check_and_the_way_out_of_each_finding(proyek: Path) -> None:
    found = as_json(proyek)
    (reasonless,) = (one for one in found["temuan"] if one["pemeriksaan"] == "simpangan-tanpa-alasan")
    assert reasonless == {
        "berkas": "agreements/uji.yaml",
        "baris": 16,
        "kolom": 5,
        "tingkat": "peringatan",
        "pemeriksaan": "simpangan-tanpa-alasan",
        "pesan": "simpangan tanpa `alasan`",
        "perbaikan": "tulis `alasan:`",
        "kutipan": "",
        "perjanjian": ["uji"],
    }
    assert found["ringkasan"]["perjanjian"] == 1
    assert found["ringkasan"]["peringatan"] == sum(one["tingkat"] == "peringatan" for one in found["temuan"])
    assert found["perjanjian"][0]["kosong"]


def test_words_at_fault_have_the_column_where_they_stand(proyek: Path) -> None:
    lines = (proyek / "agreements" / "uji.yaml").read_text(encoding="utf-8").splitlines()
    places = [(one["baris"], one["kolom"]) for one in as_json(proyek)["temuan"] if one["kutipan"] == "materai"]
    assert places
    assert all(lines[line - 1][column - 1 :].startswith("materai") for line, column in places)


def test_sarif_names_a_rule_and_a_region_for_each_result(proyek: Path) -> None:
    (run,) = json.loads(pks("check", "--format", "sarif", folder=proyek).stdout)["runs"]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert rules == {"susunan", *KATALOG}
    results = run["results"]
    assert {result["ruleId"] for result in results} <= rules
    assert {result["level"] for result in results} <= {"error", "warning", "note"}
    for result in results:
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uriBaseId"] == "PROYEK"
        region = location["physicalLocation"]["region"]
        assert region["endColumn"] > region["startColumn"] >= 1


def test_annotations_name_files_against_the_folder_one_stands_in(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(proyek.parent)
    lines = pks("check", "--format", "github", folder=proyek).stdout.splitlines()
    assert any(line.startswith("::warning file=proyek/agreements/uji.yaml,line=16,col=5,title=") for line in lines)
    assert not any(line.startswith("::notice") for line in lines)


def test_a_broken_template_is_reported_in_the_format_asked_for(proyek: Path) -> None:
    (proyek / "templates" / "istilah.yaml").write_text("pasal: [\n", encoding="utf-8")
    result = pks("check", "--format", "json", folder=proyek)
    assert result.exit_code == 1
    (one,) = json.loads(result.stdout)["temuan"]
    assert (one["berkas"], one["tingkat"], one["pemeriksaan"]) == ("templates/istilah.yaml", "galat", "susunan")


def test_warnings_fail_only_a_strict_run(proyek: Path) -> None:
    plain, strict = pks("check", folder=proyek), pks("check", "--strict", folder=proyek)
    assert (plain.exit_code, strict.exit_code) == (0, 1)
    assert strict.stdout == plain.stdout + "Gagal karena --strict: peringatan dihitung sebagai galat.\n"


def test_notes_are_told_only_to_who_asks(proyek: Path) -> None:
    assert ": catatan: " not in pks("check", folder=proyek).stdout
    told = pks("check", "--catatan", folder=proyek)
    assert told.stdout.count(": catatan: ") == as_json(proyek)["ringkasan"]["catatan"] > 0
    assert "(lihat dengan --catatan)" not in told.stdout


def test_on_a_terminal_findings_stand_under_their_agreement_and_are_underlined(proyek: Path) -> None:
    screen = on_a_terminal([sys.executable, "-P", "-m", "generator", "check"], proyek)
    lines = re.sub(r"\x1b\[[0-9;]*m", "", screen).splitlines()
    assert lines[0] == "uji"
    at = next(index for index, line in enumerate(lines) if "simpangan-tanpa-alasan" in line)
    assert lines[at + 1 : at + 3] == ["      - hapus: kerahasiaan", "        ^^^^^^"]
    marked = [(above, mark) for above, mark in pairwise(lines) if set(mark.strip()) == {"^"}]
    assert any(above[mark.index("^") : mark.rindex("^") + 1] == "materai" for above, mark in marked)


def on_a_terminal(command: list[str], folder: Path) -> str:
    """What a program shows on a terminal of its own."""
    ours, its = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(AKAR), "COLUMNS": "100"}
    with subprocess.Popen(command, cwd=folder, stdin=its, stdout=its, stderr=its, env=environment) as process:
        os.close(its)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # how Linux tells that the other side has closed
                break
            if not piece:
                break
            shown += piece
        process.wait()
    os.close(ours)
    return shown.decode()


def test_what_is_excepted_is_counted_and_machines_are_told_it_with_the_reason(proyek: Path) -> None:
    path = proyek / "agreements" / "uji.yaml"
    accepted = "abaikan:\n  - {periksa: simpangan-tanpa-alasan, alasan: dibahas lisan}\n"
    path.write_text(path.read_text(encoding="utf-8") + accepted, encoding="utf-8")
    assert "; 1 temuan dikecualikan dengan alasan" in pks("check", folder=proyek).stdout
    found = as_json(proyek)
    assert found["ringkasan"]["dikecualikan"] == 1
    (one,) = found["perjanjian"][0]["dikecualikan"]
    assert (one["pemeriksaan"], one["baris"], one["alasan"]) == ("simpangan-tanpa-alasan", 16, "dibahas lisan")
    (run,) = json.loads(pks("check", "--format", "sarif", folder=proyek).stdout)["runs"]
    (result,) = (result for result in run["results"] if "suppressions" in result)
    assert result["ruleId"] == "simpangan-tanpa-alasan"
    assert result["suppressions"] == [{"kind": "inSource", "justification": "dibahas lisan"}]


def test_the_findings_of_no_check_explain_themselves_too() -> None:
    result = pks("check", "--explain", "susunan")
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "susunan (galat)")


@pytest.mark.parametrize("id_", KATALOG)
def test_every_check_explains_itself(id_: str) -> None:
    result = pks("check", "--explain", id_)
    assert result.exit_code == 0
    for part in (id_, KATALOG[id_].judul, KATALOG[id_].mengapa, KATALOG[id_].dasar):
        assert part in result.stdout


def test_an_unknown_check_is_wrong_usage_and_the_nearest_is_named() -> None:
    result = pks("check", "--explain", "simpangan-tanpa-alasn")
    assert result.exit_code == 2
    assert "maksud Anda `simpangan-tanpa-alasan`?" in result.stderr


def test_the_list_of_checks_names_each() -> None:
    lines = pks("check", "--daftar").stdout.splitlines()
    assert sorted(line.split()[0] for line in lines if line.startswith(" ")) == sorted(KATALOG)
    assert [line[:-1] for line in lines if not line.startswith(" ")] == list(KELOMPOK)


def test_the_page_of_checks_is_the_catalogue(cocokkan: Cocokkan) -> None:
    cocokkan(AKAR / "docs" / "pemeriksaan.md", page())
