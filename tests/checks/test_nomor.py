"""The numbers of an agreement signed on 29 February 2024."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Contoh

TAHUN, BULAN, KEMBAR = SEMUA = ("nomor-tahun-berbeda", "nomor-bulan-berbeda", "nomor-kembar")


def codes(contoh: Contoh, ours: str, tanggal: str = "2024-02-29", theirs: str = "9/PKS/II/2024") -> list[str]:
    """The checks of this module that speak of our number, or of both."""
    fragment = f"tanggal: {tanggal}\nnomor: {{ombudsman-contoh: '{ours}', pemkot-contoh: '{theirs}'}}\n"
    return [problem.kode for problem in contoh.found(fragment) if problem.kode in SEMUA]


@pytest.mark.parametrize(
    ("nomor", "found"),
    [
        ("0116/KS.01.01-10/II/2023", [TAHUN]),
        ("0116/KS.01.01-10/III/2024", [BULAN]),
        ("NKS-07/M.6/GS/02/2021", [TAHUN]),
        ("07/PKS/XII/2023", [TAHUN, BULAN]),
        ("07/PKS/2024/VIII", [BULAN]),
        ("119/05/PKS/IX", [BULAN]),
        ("07-PKS-2023", [TAHUN]),
        ("B.07.PKS.2023", [TAHUN]),
    ],
)
def test_a_number_of_another_year_or_month_is_told(contoh: Contoh, nomor: str, found: list[str]) -> None:
    assert codes(contoh, nomor) == found


@pytest.mark.parametrize(
    "nomor",
    [
        "0116/KS.01.01-10/II/2024",
        "NKS-07/M.6/GS/03/2024",  # the month in figures may be a code
        "2023/PKS/II/2024",  # a counter that looks like a year
        "V/07/PKS/II/2024",  # a code that looks like a month
        "W12.I/PKS/2024",
        "134.4/07-PKS/2024",
        "134.4/07-PKS",
        "2023/PKS",
        "07/PKS/II",
        "07/2010.PKS/2024",
        "12345",
        "07/PKS/C/2024",
    ],
)
def test_a_number_that_fits_is_told_nothing(contoh: Contoh, nomor: str) -> None:
    assert codes(contoh, nomor) == []


def test_without_a_date_nothing_can_be_told(contoh: Contoh) -> None:
    assert codes(contoh, "07/PKS/XII/2020", tanggal="null") == []


@pytest.mark.parametrize("theirs", ["07/PKS/II/2024", "07/pks/II/2024", "07 / PKS / II / 2024"])
def test_two_parties_with_one_number_are_told(contoh: Contoh, theirs: str) -> None:
    assert codes(contoh, "07/PKS/II/2024", theirs=theirs) == [KEMBAR]


def test_it_is_told_at_the_number(contoh: Contoh) -> None:
    found = contoh.found("tanggal: 2024-02-29\nnomor: {ombudsman-contoh: 1/PKS/2023, pemkot-contoh: 2/PKS/2024}\n")
    (problem,) = (problem for problem in found if problem.kode == TAHUN)
    assert "1/PKS/2023" in contoh.berkas.read_text(encoding="utf-8").splitlines()[problem.place.line - 1]
