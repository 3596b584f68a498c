"""Values that print nowhere: told once for what belongs together, and not where a clause says them by hand."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus
from generator.errors import Problem
from tests.checks.baris import spoken
from tests.checks.conftest import Contoh

KODE = "nilai-tidak-tercetak"


def told(contoh: Contoh, fragment: str) -> list[Problem]:
    return [problem for problem in contoh.found(fragment) if problem.kode == KODE]


@pytest.mark.parametrize(
    ("fragment", "line"),
    [
        (ganti("narahubung", "Pemberitahuan disampaikan melalui surat.", "Narahubung"), "- ganti: narahubung"),
        (hapus("narahubung"), "- hapus: narahubung"),
        (ganti("jangka-waktu", "Berlaku sejak ditandatangani.", "Jangka Waktu"), "- ganti: jangka-waktu"),
        (hapus("jangka-waktu"), "- hapus: jangka-waktu"),
    ],
)
def test_values_a_deviation_took_out_are_told_once_and_there(contoh: Contoh, fragment: str, line: str) -> None:
    assert spoken(contoh, fragment, KODE) == [line]


def test_the_way_out_says_where_the_values_belong(contoh: Contoh) -> None:
    (found,) = told(contoh, ganti("jangka-waktu", "Berlaku sejak ditandatangani.", "Jangka Waktu"))
    assert found.what.startswith("bunyi pengganti klausul `jangka-waktu` tidak memuat `jangka_waktu.")
    assert found.mend.startswith("tulis {{ jangka_waktu.")
    (found,) = told(contoh, hapus("narahubung"))
    assert found.what.endswith(" tidak tercetak lagi, karena klausul `narahubung` dihapus")
    assert found.mend == "sebut nilainya di klausul lain"


def test_values_of_one_kind_without_a_place_are_told_together(contoh: Contoh) -> None:
    found = told(contoh, "naskah: nota-kesepahaman\n")
    assert len({problem.place for problem in found}) == len(found)


@pytest.mark.parametrize(
    "words",
    [
        "Perjanjian Kerja Sama ini berlaku selama {} sejak ditandatangani.",
        "Jangka waktu Perjanjian Kerja Sama ini adalah {}.",
    ],
)
@pytest.mark.parametrize("form", ["{tahun} ({kata}) tahun", "{kata} tahun", "{tahun} tahun"])
def test_a_duration_typed_by_hand_is_told_nothing(contoh: Contoh, words: str, form: str) -> None:
    tahun = contoh.dasar["jangka_waktu"]["tahun"]
    said = words.format(form.format(tahun=tahun, kata={1: "satu", 2: "dua", 3: "tiga"}[tahun]))
    assert told(contoh, "jangka_waktu:\n  mulai:\n  selesai:\n" + ganti("jangka-waktu", said, "Jangka Waktu")) == []


def test_contacts_typed_by_hand_are_told_nothing(contoh: Contoh) -> None:
    rows = [str(value) for pihak in contoh.dasar["para_pihak"] for value in pihak.get("narahubung", {}).values()]
    words = "Alamatnya: " + "; ".join(rows).replace("@", "\\@") + "."
    assert told(contoh, ganti("narahubung", words, "Narahubung")) == []
