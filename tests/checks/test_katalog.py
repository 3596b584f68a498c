"""Every check of the catalogue speaks on the example that is wrong and keeps silent on the one that is right."""

from __future__ import annotations

import re

import pytest

from generator.checks import KATALOG, Pemeriksaan
from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh

each_check = pytest.mark.parametrize("check", KATALOG.values(), ids=list(KATALOG))


def test_the_agreement_the_examples_are_laid_over_is_told_nothing(contoh: Contoh) -> None:
    assert [str(p) for p in contoh.found("{}") if p.severity != "catatan"] == []


@each_check
def test_a_check_speaks_on_its_wrong_example(contoh: Contoh, check: Pemeriksaan) -> None:
    found = [problem for problem in contoh.found(check.salah) if problem.kode == check.id]
    assert found
    assert {problem.severity for problem in found} == {check.tingkat}
    assert all(problem.place.line for problem in found)


@each_check
def test_a_check_keeps_silent_on_its_right_example(contoh: Contoh, check: Pemeriksaan) -> None:
    assert [str(problem) for problem in contoh.found(check.benar) if problem.kode == check.id] == []


@each_check
def test_a_check_tells_what_it_is_for(check: Pemeriksaan) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", check.id)
    assert check.judul
    assert not check.judul.endswith(".")
    assert check.mengapa.endswith(".")


STRICTER = [check for check in KATALOG.values() if check.saat_final != check.tingkat]


@pytest.mark.parametrize("check", STRICTER, ids=[check.id for check in STRICTER])
def test_a_check_may_be_stricter_with_a_final(contoh: Contoh, check: Pemeriksaan) -> None:
    found = {problem.severity for problem in contoh.found(check.salah, final=True) if problem.kode == check.id}
    assert found == {check.saat_final}


def test_an_exception_silences_a_check_and_is_told_once_it_is_not_needed(contoh: Contoh) -> None:
    wrong = KATALOG["simpangan-tanpa-alasan"].salah
    exception = "abaikan:\n  - {periksa: simpangan-tanpa-alasan, alasan: contoh}\n"
    assert "simpangan-tanpa-alasan" not in {problem.kode for problem in contoh.found(wrong + exception)}
    needless = [problem.what for problem in contoh.found(exception) if not problem.kode]
    assert needless == ["pengecualian `simpangan-tanpa-alasan` tidak lagi mengecualikan apa pun"]


def test_an_exception_of_an_unknown_check_is_an_error_with_the_nearest_name(contoh: Contoh) -> None:
    exception = "abaikan:\n  - {periksa: simpangan-tanpa-alasn, alasan: contoh}\n"
    (problem,) = (problem for problem in contoh.found(exception) if problem.severity == "galat")
    assert problem.mend.startswith("maksud Anda `simpangan-tanpa-alasan`?")


def test_an_exception_whose_words_fit_no_finding_says_so(contoh: Contoh) -> None:
    wrong = KATALOG["simpangan-tanpa-alasan"].salah
    found = contoh.found(wrong + "abaikan:\n  - {periksa: simpangan-tanpa-alasan, pada: lain, alasan: contoh}\n")
    assert "simpangan-tanpa-alasan" in {problem.kode for problem in found}
    (problem,) = (problem for problem in found if "pengecualian" in problem.what)
    assert problem.what.endswith("tidak cocok dengan temuan mana pun: “lain”")


def test_a_fault_that_begins_in_a_value_is_told_where_the_clause_makes_it(contoh: Contoh) -> None:
    words = pasal("Berlaku selama {{ jangka_waktu.tahun }} (lima) tahun.")
    (problem,) = (problem for problem in contoh.found(words) if problem.kode == "angka-kata-berbeda")
    lines = contoh.berkas.read_text(encoding="utf-8").splitlines()
    assert "(lima) tahun" in lines[problem.place.line - 1]
