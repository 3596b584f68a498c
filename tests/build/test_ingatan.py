"""What was found is remembered, and never longer than it is true."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.build import serentak, sidik
from generator.build.bangun import Bengkel
from generator.build.hasil import Hasil
from generator.build.periksa import check_project
from tests.checks.conftest import in_blocks
from tests.proyek import AKAR, DASAR, as_yaml, lay_project, pks

LENGKAP = AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"
INGATAN = Path("output") / ".periksa.json"


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    text = (folder / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for name in ("dua", "tiga"):
        (folder / "agreements" / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "output").mkdir(exist_ok=True)
    return folder


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The agreements that were truly looked at, in the order in which they were."""
    seen: list[str] = []
    really = serentak.check_many

    def watched(bengkel: Bengkel, names: Sequence[str]) -> list[Hasil]:
        seen.extend(names)
        return really(bengkel, names)

    monkeypatch.setattr(serentak, "check_many", watched)
    return seen


def looked_at(folder: Path, checked: list[str], hari_ini: date | None = None) -> list[str]:
    """What a check of the whole project looks at now, or on another day."""
    checked.clear()
    names = sorted(path.stem for path in (folder / "agreements").glob("[a-z]*.yaml"))
    check_project(folder, names, hari_ini, ingat=True)
    return list(checked)


def append(folder: Path, name: str, text: str = "\n") -> None:
    path = folder / name
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_what_did_not_change_is_not_looked_at_again(proyek: Path, checked: list[str]) -> None:
    assert looked_at(proyek, checked) == ["dua", "tiga", "uji"]
    assert looked_at(proyek, checked) == []
    append(proyek, "agreements/dua.yaml")
    assert looked_at(proyek, checked) == ["dua"]
    (proyek / "agreements" / "baru.yaml").write_bytes((proyek / "agreements" / "uji.yaml").read_bytes())
    assert "baru" in looked_at(proyek, checked)


@pytest.mark.parametrize("folder", [LENGKAP, AKAR / "tests" / "kasus" / "baik" / "enam-pihak"])
def test_what_is_remembered_is_what_was_found(tmp_path: Path, folder: Path) -> None:
    proyek = lay_project(tmp_path / "proyek", [folder])
    (proyek / "output").mkdir(exist_ok=True)
    append(proyek, f"agreements/{next((proyek / 'agreements').glob('[a-z]*.yaml')).name}", "# catatan\n")
    first = pks("check", "--format", "json", folder=proyek)
    assert (proyek / INGATAN).is_file()
    again = pks("check", "--format", "json", folder=proyek)
    anew = pks("check", "--format", "json", "--tanpa-ingatan", folder=proyek)
    assert again.stdout == first.stdout == anew.stdout
    assert json.loads(first.stdout)["temuan"]


ELSEWHERE: dict[str, Callable[[Path], None]] = {
    "profile": lambda folder: append(folder, "agreements/profil/ombudsman-banten.yaml"),
    "defaults": lambda folder: append(folder, "agreements/_bawaan.yaml", "tempat: Serang\n"),
    "clause": lambda folder: append(folder, "templates/klausul/perubahan.txt"),
    "dictionary": lambda folder: append(folder, "templates/kamus.yaml"),
    "new clause": lambda folder: append(folder, "templates/klausul/baru.txt", "PASAL Baru\n"),
    "lost template": lambda folder: (folder / "templates" / "klausul" / "perubahan.txt").unlink(),
    "misplaced file": lambda folder: append(folder, "agreements/profil/lama.yml", "a: b\n"),
}


@pytest.mark.parametrize("change", ELSEWHERE)
def test_what_all_share_lets_everything_be_looked_at_again(proyek: Path, checked: list[str], change: str) -> None:
    for name in ("agreements/_bawaan.yaml", "templates/klausul/baru.txt", "agreements/profil/lama.yml"):
        (proyek / name).parent.mkdir(exist_ok=True)
        (proyek / name).touch() if change in ("defaults", "new clause", "misplaced file") else None
    (proyek / "agreements" / "profil" / "lama.yml").unlink(missing_ok=True)
    looked_at(proyek, checked)
    if change == "misplaced file":
        (proyek / "agreements" / "profil" / "lama.yml").touch()
    ELSEWHERE[change](proyek)
    assert looked_at(proyek, checked) == ["dua", "tiga", "uji"]


def test_another_program_looks_at_everything_again(
    proyek: Path, checked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at(proyek, checked)
    monkeypatch.setattr(sidik, "program", lambda: "lain")
    assert len(looked_at(proyek, checked)) == 3
    assert looked_at(proyek, checked) == []


# Each ends on the last of February 2027 and is over on the day after.
ENDS: dict[str, tuple[Sequence[str | int], Any]] = {
    "memorandum": (["nota_kesepahaman", "berlaku_sampai"], date(2027, 2, 28)),
    "memorandum of a day": (["nota_kesepahaman", "tanggal"], date(2022, 3, 1)),
    "programme": (["program", 0, "waktu", "selesai"], "2027-02"),
    "office": (["para_pihak", 1, "penandatangan", "menjabat_sampai"], date(2027, 2, 28)),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_day_counts_only_where_something_ends(tmp_path: Path, checked: list[str], end: str) -> None:
    proyek = lay_project(tmp_path / "proyek", [LENGKAP])
    (proyek / "output").mkdir(exist_ok=True)
    path = proyek / "agreements" / "pemkot-contoh.yaml"
    whole = yaml.safe_load(path.read_text(encoding="utf-8")) | {"tanggal": None, "jangka_waktu": None}
    whole["nota_kesepahaman"] |= {"tanggal": None, "berlaku_sampai": None}
    for program in whole["program"]:
        program["waktu"] = {}
    jalur, value = ENDS[end]
    inner = whole
    for key in jalur[:-1]:
        inner = inner[key]
    inner[jalur[-1]] = value
    path.write_text(as_yaml(in_blocks(whole)), encoding="utf-8")
    days = [date(2026, 11, 24), date(2027, 2, 28), date(2027, 3, 1), date(2099, 1, 1), date(2026, 11, 24)]
    assert [len(looked_at(proyek, checked, day)) for day in days] == [1, 0, 1, 0, 1]


def test_a_picture_outside_the_folders_that_are_read_whole_is_watched_too(tmp_path: Path, checked: list[str]) -> None:
    proyek = lay_project(tmp_path / "proyek", [LENGKAP])
    (proyek / "output").mkdir(exist_ok=True)
    picture = next((proyek / "agreements").rglob("*.png"), None) or next((proyek / "templates").rglob("*.png"))
    shutil.copy(picture, proyek / "lambang.png")
    path = proyek / "agreements" / "pemkot-contoh.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\n    logo:", "\n    logo: lambang.png #", 1), encoding="utf-8")
    assert "lambang.png" in path.read_text(encoding="utf-8")
    assert looked_at(proyek, checked) == ["pemkot-contoh"]
    assert looked_at(proyek, checked) == []
    (proyek / "lambang.png").write_bytes(b"rusak")
    assert looked_at(proyek, checked) == ["pemkot-contoh"]


def test_what_could_not_be_composed_is_looked_at_again(proyek: Path, checked: list[str]) -> None:
    append(proyek, "agreements/dua.yaml", "tentan: x\n")
    looked_at(proyek, checked)
    assert looked_at(proyek, checked) == ["dua"]


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"sidik": 1}', b"\xff"])
def test_a_damaged_memory_costs_only_time(proyek: Path, checked: list[str], damage: bytes) -> None:
    looked_at(proyek, checked)
    (proyek / INGATAN).write_bytes(damage)
    assert len(looked_at(proyek, checked)) == 3
    assert looked_at(proyek, checked) == []


def test_a_memory_of_which_a_letter_changed_costs_only_time(proyek: Path, checked: list[str]) -> None:
    looked_at(proyek, checked)
    kept = (proyek / INGATAN).read_bytes()
    (proyek / INGATAN).write_bytes(kept.replace(b";", b":", 1))
    assert len(looked_at(proyek, checked)) == 3
    assert (proyek / INGATAN).read_bytes() == kept


def test_a_memory_of_another_shape_costs_only_time(proyek: Path, checked: list[str]) -> None:
    looked_at(proyek, checked)
    kept = json.loads((proyek / INGATAN).read_bytes().partition(b"\n")[2])
    kept["perjanjian"]["dua"].pop("temuan")
    content = json.dumps(kept).encode()
    (proyek / INGATAN).write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
    assert len(looked_at(proyek, checked)) == 3


def test_without_a_folder_for_what_is_made_nothing_is_written(proyek: Path, checked: list[str]) -> None:
    shutil.rmtree(proyek / "output")
    looked_at(proyek, checked)
    assert not (proyek / "output").exists()
    assert len(looked_at(proyek, checked)) == 3


def test_a_folder_behind_a_link_is_not_trusted(proyek: Path, checked: list[str]) -> None:
    (proyek / "lain").mkdir()
    (proyek / "templates" / "tautan").symlink_to(proyek / "lain")
    looked_at(proyek, checked)
    assert len(looked_at(proyek, checked)) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_name_that_is_no_text_is_remembered_too(proyek: Path, checked: list[str]) -> None:
    Path(os.fsdecode(os.fsencode(proyek / "agreements") + b"/\xff.yaml")).write_text("a: b\n", encoding="utf-8")
    assert looked_at(proyek, checked) == ["dua", "tiga", "uji"]
    assert looked_at(proyek, checked) == []
    assert len(check_project(proyek, ["uji"], ingat=True).salah_nama) == 1


def test_a_picture_that_is_gone_in_the_end_is_only_not_remembered(
    proyek: Path, checked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    really = serentak.check_many

    def losing(bengkel: Bengkel, names: Sequence[str]) -> list[Hasil]:
        results = really(bengkel, names)
        for hasil in results:
            hasil.gambar = ("tiada.png",)
        return results

    monkeypatch.setattr(serentak, "check_many", losing)
    looked_at(proyek, checked)
    assert not (proyek / INGATAN).exists()
