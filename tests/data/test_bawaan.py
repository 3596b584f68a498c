"""Defaults hold where an agreement says nothing, and every value is found where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.bangun import open_workshop
from generator.data.masukan import Masukan
from generator.naskah.telusur import runs
from generator.naskah.tree import Nilai
from generator.writers.text import write_text
from tests.proyek import DASAR, found, lay_project, naskah_of, pks

UJI = (DASAR / "agreements" / "uji.yaml").read_text(encoding="utf-8").replace("jangka_waktu: {tahun: 3}\n", "")


def project(folder: Path, defaults: str, more: str) -> Path:
    lay_project(folder, [DASAR])
    (folder / "agreements/_bawaan.yaml").write_text(defaults, encoding="utf-8")
    (folder / "agreements/uji.yaml").write_text(UJI + more, encoding="utf-8")
    return folder


def load(folder: Path) -> Masukan:
    return open_workshop(folder).proyek.load("uji")


def test_a_value_left_empty_takes_the_default(tmp_path: Path) -> None:
    folder = project(
        tmp_path / "proyek", "gaya: resmi-f4\ntempat: Serang\n", "tempat:\ngaya:\njangka_waktu: {tahun: 3}\n"
    )
    assert "bertempat di Serang" in write_text(naskah_of(open_workshop(folder), "uji"))
    assert naskah_of(open_workshop(folder), "uji").gaya.id == "resmi-f4"


def test_an_empty_default_is_none_and_blames_nobody(tmp_path: Path) -> None:
    folder = project(
        tmp_path / "proyek", "gaya:\ntempat:\ntanda_tangan: {kesatu: kiri}\n", "jangka_waktu: {tahun: 3}\n"
    )
    assert naskah_of(open_workshop(folder), "uji").gaya.id == "resmi-a4"
    assert pks("check", folder=folder).exit_code == 0


def test_signatures_and_term_are_joined_key_by_key(tmp_path: Path) -> None:
    defaults = (
        "tanda_tangan:\n  kesatu: kanan\n  mengetahui: [{nama: Fulan}]\njangka_waktu: {tahun: 3, mulai: 2027-01-15}\n"
    )
    own = "tanda_tangan:\n  kesatu:\n  mengetahui:\n    - nama: Fulanah\njangka_waktu:\n  tahun:\n"
    masukan = load(project(tmp_path / "proyek", defaults, own))
    assert masukan.perjanjian.tanda_tangan.kesatu == "kanan"
    assert [saksi.nama for saksi in masukan.perjanjian.tanda_tangan.mengetahui] == ["Fulanah"]
    assert masukan.perjanjian.jangka_waktu.tahun == 3
    places = {
        masukan.sumber("jangka_waktu").at("tahun").place.file,
        masukan.sumber("jangka_waktu").at("mulai").place.file,
        masukan.sumber("tanda_tangan").at("kesatu").place.file,
    }
    assert places == {"agreements/_bawaan.yaml"}
    own_place = masukan.sumber("tanda_tangan").at("mengetahui", 0, "nama").place
    assert (own_place.file, own_place.line) == ("agreements/uji.yaml", len(UJI.splitlines()) + 4)


@pytest.mark.parametrize(
    ("own", "length"),
    [
        ("{bulan: 6}", (None, 6, None)),
        ("{selesai: 2030-01-14}", (None, None, 2030)),
        ("{mulai: 2027-02-01}", (3, None, None)),
        ("{}", (3, None, None)),
        ("", (3, None, None)),
    ],
)
def test_how_long_an_agreement_lasts_is_said_in_one_place(
    own: str, length: tuple[int | None, ...], tmp_path: Path
) -> None:
    term = load(
        project(tmp_path / "proyek", "jangka_waktu: {tahun: 3}\n", f"jangka_waktu: {own}\n")
    ).perjanjian.jangka_waktu
    assert (term.tahun, term.bulan, term.selesai and term.selesai.year) == length


def test_a_default_that_prints_is_traced_to_its_file(tmp_path: Path) -> None:
    folder = project(
        tmp_path / "proyek", "jangka_waktu:\n  tahun: 3\ntempat: Serang\n", "jangka_waktu:\n  mulai: 2027-01-15\n"
    )
    asal = {
        (run.asal.berkas, run.asal.baris, run.teks)
        for run in runs(naskah_of(open_workshop(folder), "uji"))
        if isinstance(run, Nilai) and run.asal.jalur in ("tempat", "jangka_waktu.tahun")
    }
    assert ("agreements/_bawaan.yaml", 3, "Serang") in asal
    assert ("agreements/_bawaan.yaml", 2, "3 (tiga)") in asal


def test_a_default_that_does_not_suit_is_told_at_its_place(tmp_path: Path) -> None:
    folder = project(
        tmp_path / "proyek",
        "jangka_waktu:\n  mulai: 2027-01-15\n",
        "jangka_waktu:\n  selesai: 2026-01-01\ntempat: [Serang]\n",
    )
    line, mend = len(UJI.splitlines()), "periksa `mulai` dan `selesai`"
    assert found(pks("check", folder=folder)).splitlines() == [
        f"agreements/uji.yaml:{line + 2}:12: galat: jangka waktu selesai sebelum atau pada hari mulainya — {mend}",
        f"agreements/uji.yaml:{line + 3}:9: galat: `tempat` harus teks — apit dengan tanda kutip bila memang teks",
    ]


def test_a_wrong_value_is_not_mended_by_a_default(tmp_path: Path) -> None:
    folder = project(tmp_path / "proyek", "tempat: Serang\n", "jangka_waktu: {tahun: 3}\ntempat: no\n")
    assert "`no` dibaca YAML sebagai nilai salah" in found(pks("check", folder=folder))
