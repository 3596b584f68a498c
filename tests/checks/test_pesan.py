"""What findings say beyond that something is wrong: what is meant, which part, and the way out."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh
from tests.checks.test_wewenang import line_of, told

MAKSUD = "apakah yang dimaksud "


@pytest.mark.parametrize(
    ("sebutan", "maksud"),
    [
        ("Undang-Undang Nomor 37 Tahun 2018 tentang Ombudsman Republik Indonesia", "Undang-Undang Nomor 37 Tahun 2008"),
        ("Undang-Undang Nomor 73 Tahun 2008 tentang Ombudsman Republik Indonesia", "Undang-Undang Nomor 37 Tahun 2008"),
        ("UU Nomor 25 Tahun 2019 tentang Pelayanan Publik", "Undang-Undang Nomor 25 Tahun 2009"),
        ("Undang-Undang Nomor 27 Tahun 2021 tentang Perlindungan Data Pribadi", "Undang-Undang Nomor 27 Tahun 2022"),
        ("Undang-Undang Nomor 37 Tahun 2009", "Undang-Undang Nomor 37 Tahun 2008"),
        ("Undang-Undang Nomor 99 Tahun 2023 tentang Kepelabuhanan", ""),
        ("Undang-Undang Nomor 99 Tahun 2023", ""),
        ("Peraturan Presiden Nomor 37 Tahun 2008 tentang Apa Saja", ""),
        ("Undang-Undang Nomor 37 Tahun 2018 tentang Pembangunan Kawasan Perairan", ""),
    ],
)
def test_an_unknown_regulation_is_asked_about_where_the_register_has_one_like_it(
    contoh: Contoh, sebutan: str, maksud: str
) -> None:
    (problem,) = told(contoh, "peraturan-tidak-terdaftar", pasal(f"Program dilaksanakan sesuai dengan {sebutan}."))
    assert problem.what.partition(MAKSUD)[2].startswith(maksud)
    assert (MAKSUD in problem.what) == bool(maksud)
    assert "pastikan di JDIH bahwa peraturannya berlaku" in problem.mend


@pytest.mark.parametrize(
    ("kalimat", "tenggat"),
    [
        ("Kebocoran Data Pribadi diberitahukan secepat mungkin.", True),
        ("PIHAK memberitahukan kegagalan pelindungan data secepatnya.", True),
        ("Insiden keamanan data dilaporkan sesegera mungkin.", True),
        ("Akses tidak sah terhadap Data diberitahukan dalam waktu dekat.", True),
        ("Permintaan data dijawab secepat mungkin.", False),
        ("Insiden lalu lintas dilaporkan secepatnya.", False),
        ("Kebocoran Data Pribadi ditangani sebisa mungkin.", False),
    ],
)
def test_the_time_of_the_law_is_advised_for_a_breach(contoh: Contoh, kalimat: str, tenggat: bool) -> None:
    (problem,) = told(contoh, "frasa-samar", pasal(kalimat))
    assert ("3 x 24" in problem.mend) == tenggat
    assert not (tenggat and "7 (tujuh)" in problem.mend)


def test_a_value_that_ends_with_the_stop_of_its_clause_is_named(contoh: Contoh) -> None:
    words = pasal("Kerja sama ini mengenai {{ tentang }}.")
    (problem,) = told(contoh, "spasi-tanda-baca", f"tentang: Sinergi Pelayanan Publik, dll.\n{words}")
    assert "`tentang`" in problem.mend
    assert line_of(contoh, problem).startswith("tentang:")


@pytest.mark.parametrize(
    ("tanggal", "bagian"),
    [
        ("tiga belas bulan Desember tahun dua ribu dua puluh tiga (12-12-2023)", ": hari 13 dan 12"),
        ("dua puluh bulan Januari tahun dua ribu dua puluh enam (20-01-2027)", ": tahun 2026 dan 2027"),
        ("dua puluh bulan Maret tahun dua ribu dua puluh enam (21-01-2026)", ": hari 20 dan 21, bulan 3 dan 1"),
    ],
)
def test_the_part_of_a_date_that_differs_is_named(contoh: Contoh, tanggal: str, bagian: str) -> None:
    (problem,) = told(contoh, "tanggal-kata-berbeda", pasal(f"Berlaku sejak tanggal {tanggal}."))
    assert problem.what.endswith(bagian)
