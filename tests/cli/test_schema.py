"""``pks schema``: which files it writes, and what it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.skema import schema_line
from tests.proyek import DASAR, lay_project, pks

NAMES = ["bawaan.schema.json", "perjanjian.schema.json", "profil.schema.json"]
UJI = (
    f"agreements/uji.yaml:1: catatan: belum menyebut skemanya — tulis `{schema_line('perjanjian')}` di baris pertama\n"
)


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "proyek", [DASAR])


def names(proyek: Path) -> list[str]:
    return sorted(path.name for path in (proyek / "agreements/skema").iterdir())


def test_three_schemas_are_written_and_nothing_else(proyek: Path) -> None:
    result = pks("schema", folder=proyek)
    assert (result.exit_code, result.stdout) == (0, "3 skema di agreements/skema/: 3 ditulis, 0 sudah sesuai.\n")
    assert names(proyek) == NAMES
    assert all(json.loads((proyek / "agreements/skema" / name).read_bytes()) for name in NAMES)


def test_a_schema_that_is_right_is_left_alone(proyek: Path) -> None:
    pks("schema", folder=proyek)
    before = {name: (proyek / "agreements/skema" / name).stat().st_mtime_ns for name in NAMES}
    (proyek / "agreements/skema/profil.schema.json").write_text("{}")
    assert "1 ditulis, 2 sudah sesuai" in pks("schema", folder=proyek).stdout
    after = {name: (proyek / "agreements/skema" / name).stat().st_mtime_ns for name in NAMES}
    assert {name for name in NAMES if before[name] != after[name]} == {"profil.schema.json"}


def test_checking_tells_what_is_stale_and_writes_nothing(proyek: Path) -> None:
    result = pks("schema", "--check", folder=proyek)
    assert result.exit_code == 1
    assert "agreements/skema/profil.schema.json: galat: skema belum sesuai — jalankan `pks schema`\n" in result.stderr
    assert result.stdout == "3 skema diperiksa: 0 sesuai, 3 usang.\n"
    assert not (proyek / "agreements/skema").exists()


def test_a_new_profile_makes_the_schema_of_agreements_stale(proyek: Path) -> None:
    pks("schema", folder=proyek)
    assert pks("schema", "--check", folder=proyek).exit_code == 0
    (proyek / "agreements/profil/kota-contoh.yaml").write_text("nama: Kota Contoh\njenis: pemerintah-daerah\n")
    result = pks("schema", "--check", folder=proyek)
    assert result.exit_code == 1
    assert result.stdout == "3 skema diperiksa: 2 sesuai, 1 usang.\n"


def test_a_file_that_does_not_name_its_schema_is_told_of(proyek: Path) -> None:
    assert pks("schema", folder=proyek).stderr == UJI
    path = proyek / "agreements/uji.yaml"
    path.write_text(f"{schema_line('perjanjian')}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    assert pks("schema", folder=proyek).stderr == ""


def test_schemas_are_no_agreements_and_no_stray_files(proyek: Path) -> None:
    pks("schema", folder=proyek)
    result = pks("check", folder=proyek)
    assert (result.exit_code, result.stdout[:24]) == (0, "1 perjanjian diperiksa: ")
    assert "skema" not in result.stderr


def test_a_broken_agreement_does_not_matter_but_broken_templates_do(proyek: Path) -> None:
    (proyek / "agreements/uji.yaml").write_text("a: [\n")
    assert pks("schema", folder=proyek).exit_code == 0
    (proyek / "templates/jenis.yaml").write_text("a: [\n")
    result = pks("schema", folder=proyek)
    assert (result.exit_code, result.stderr[:20]) == (1, "templates/jenis.yaml")


def test_a_broken_profile_may_still_be_named(proyek: Path) -> None:
    (proyek / "agreements/profil/rusak.yaml").write_text("nama: [\n")
    assert pks("schema", folder=proyek).exit_code == 0
    assert '"rusak"' in (proyek / "agreements/skema/perjanjian.schema.json").read_text(encoding="utf-8")


def test_a_folder_that_takes_no_file_is_told_of_in_one_line(proyek: Path) -> None:
    (proyek / "agreements/skema").write_text("")
    result = pks("schema", folder=proyek)
    assert result.exit_code == 1
    assert "tidak dapat ditulis: yang seharusnya folder ternyata berkas" in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.output
