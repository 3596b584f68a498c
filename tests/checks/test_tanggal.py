"""Dates written by hand: weekday, calendar, words and figures."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.baca_bilangan import read_words
from generator.checks.baca_tanggal import read_dates, real_dates, weekday
from generator.words.bilangan import BATAS, kata
from generator.words.tanggal import bulan_nama, hari, tahun_kata, tanggal, tanggal_angka, tanggal_kata
from tests.checks.conftest import Contoh
from tests.checks.test_angka import articles, quoted

HARI, TIDAK_ADA, BERBEDA = SEMUA = ("hari-keliru", "tanggal-tidak-ada", "tanggal-kata-berbeda")


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Diserahkan pada Jumat, 13 Desember 2023.", "Jumat"),
        ("Diserahkan pada hari Jumat tanggal 13 Desember 2023.", "Jumat"),
        ("Diserahkan pada hari Jum'at, tanggal 13 Desember 2023.", "Jum'at"),
        ("Diserahkan pada hari Jum’at, tanggal 13 Desember 2023.", "Jum’at"),
        (
            "Pada hari Jumat, tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (13-12-2023).",
            "Jumat",
        ),
        ("Diserahkan pada Jumat (13/12/2023).", "Jumat"),
        ("Diserahkan pada Jumat, 13-12-2023.", "Jumat"),
        ("Diserahkan pada hari Ahad, 13 Desember 2023.", "Ahad"),
        ("Diserahkan pada hari minggu, tanggal 13 Desember 2023.", "minggu"),
        ("Diserahkan pada tanggal 13 Desember 2023 (Jumat).", "Jumat"),
        ("Diserahkan pada tanggal 13 Desember 2023, hari Kamis.", "Kamis"),
        ("Hari/tanggal: Selasa/13 Desember 2023.", "Selasa"),
        ("Diserahkan pada Senin pagi, 13 Desember 2023.", "Senin"),
        ("Pada hari ini, Kamis, tanggal 13 (tiga belas) bulan Desember tahun 2023.", "Kamis"),
        ("Diserahkan Sabtu, tanggal tigabelas Desember duaribu duapuluh tiga.", "Sabtu"),
        ("Diserahkan pada Kamis, 1 Pebruari 2023.", "Kamis"),
        ("Pada hari ini Selasa, tanggal tiga, bulan Maret, tahun dua ribu dua puluh lima.", "Selasa"),
        ("Pada hari senin, tanggal 02-01- 2015 ( dua bulan Januari tahun dua ribu lima belas ).", "senin"),
    ],
)
def test_a_weekday_of_another_day_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), *SEMUA) == [kutipan]


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Disampaikan paling lambat tanggal 31 April 2024.", "tanggal 31 April 2024"),
        ("Disampaikan setiap 30 Februari.", "30 Februari"),
        ("Disampaikan pada 29 Februari 2023.", "29 Februari 2023"),
        ("Berakhir pada akhir April (31-04-2024).", "31-04-2024"),
        ("Berakhir pada tanggal 12/13/2024.", "tanggal 12/13/2024"),
        (
            "Pada hari Rabu, tanggal tiga puluh satu bulan April tahun dua ribu dua puluh empat.",
            "Rabu, tanggal tiga puluh satu bulan April tahun dua ribu dua puluh empat",
        ),
        ("Berakhir tanggal 32 Januari 2024.", "tanggal 32 Januari 2024"),
        ("Berakhir 31 Nopember 2024.", "31 Nopember 2024"),
    ],
)
def test_a_day_the_calendar_does_not_have_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), *SEMUA) == [kutipan]


@pytest.mark.parametrize(
    "tulisan",
    [
        "tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (12-12-2023)",
        "tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (13/12/2024)",
        "tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (13-11-2023)",
        "tanggal tiga belas Desember dua ribu dua puluh tiga (14 Desember 2023)",
        "tanggal 13 Desember 2023 (14-12-2023)",
        "tanggal 13 bulan Desember (11) tahun 2023",
        "tanggal 13-12-2023 (dua belas bulan Desember tahun dua ribu dua puluh tiga",
        "tanggal 13 Desember 2023 (tiga belas Desember dua ribu dua puluh empat",
        "tanggal tiga belas bulan Desember tahun dua ribu dua tiga (13-12-2023)",
    ],
)
def test_words_and_figures_of_different_days_are_quoted(contoh: Contoh, tulisan: str) -> None:
    closing = ")" if tulisan.count("(") > tulisan.count(")") else ""
    assert quoted(contoh, articles(f"Berlaku sejak {tulisan}{closing}."), *SEMUA) == [tulisan]


def test_a_weekday_that_fits_the_words_or_the_figures_is_not_told_besides(contoh: Contoh) -> None:
    words = "Rabu, tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (12-12-2023)"
    assert [p.kode for p in contoh.found(articles(f"Pada hari {words}.")) if p.kode in SEMUA] == [BERBEDA]


BENAR = (
    "Pada hari Rabu, tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (13-12-2023).",
    "Pada hari Rabu tanggal 13 Desember 2023, bertempat di Serang.",
    "Pada Rabu (13/12/2023) dan Jumat, 15 Desember 2023.",
    "Pada hari Jum'at, 15 Desember 2023, atau Jum’at, 22 Desember 2023.",
    "Pada hari Ahad, 17 Desember 2023, atau hari Minggu, 24 Desember 2023.",
    "Pada tanggal 13 Desember 2023 (Rabu), dan tanggal 14 Desember 2023, hari Kamis.",
    "Dari tanggal 13 Desember 2023, hari Jumat tanggal 15 Desember 2023.",
    "Selama 2 minggu, 13 Desember 2023 sampai dengan 26 Desember 2023.",
    "Pada Senin s.d. Jumat, 11 Desember 2023 sampai dengan 15 Desember 2023.",
    "Pada Rabu-Kamis, 13-14 Desember 2023, atau Rabu dan Kamis, 13 dan 14 Desember 2023.",
    "Setiap hari Senin, dan paling lambat tanggal 30 April 2024.",
    "Sejak 29 Februari 2024 sampai dengan 28 Februari 2025.",
    "Setiap tanggal 29 Februari dan setiap 31 Desember.",
    "Sejak tanggal 31 Desember satu kali setiap tahun.",
    "Selama tiga puluh hari, dan dua bulan April dan Mei.",
    "Surat Nomor 31/02/2023 dan Nomor 134.4/31.02.2023/PKS.",
    "Berita Negara Nomor 45 Maret 2024.",
    "Universitas 17 Agustus 1945 dan Jalan 11 Maret.",
    "Tanggal tigabelas Desember duaribu duapuluh tiga (13 Desember 2023).",
    "Tanggal 13 (tiga belas) bulan Desember (12) tahun 2023 (dua ribu dua puluh tiga).",
    "Tanggal 1 Pebruari 2024 dan 30 Nopember 2024.",
    "Pada Kamis, tanggal 29-02-2024 atau 29.02.2024.",
    "Rapat bulan Mei 2024 dan semester pertama tahun 2024.",
    "Pada hari jumat, tanggal 02-01- 2015 ( dua bulan Januari tahun dua ribu lima belas ).",
    "Pada hari ini Senin, tanggal tiga, bulan Maret, tahun dua ribu dua puluh lima.",
    "Pada hari Senin, tanggal Dua Puluh Tujuh (27) bulan Mei tahun Dua Ribu Dua Puluh Empat (2024).",
    "Sejak 1 Maret 2024 (31 Maret 2024 bagi PIHAK KEDUA).",
    "Versi 1.2.2024 dan nomor telepon 0254-20-2024.",
)


def test_dates_that_are_right_are_told_nothing(contoh: Contoh) -> None:
    assert quoted(contoh, articles(*BENAR), *SEMUA) == []


def test_a_weekday_is_told_at_the_line_that_writes_it(contoh: Contoh) -> None:
    fragment = articles("Satu.", "Diserahkan\n    pada hari Jumat,\n    tanggal 13 Desember 2023.")
    (problem,) = (problem for problem in contoh.found(fragment) if problem.kode == HARI)
    written = contoh.berkas.read_text(encoding="utf-8").splitlines()
    assert "Jumat" in written[problem.place.line - 1]
    assert problem.mend == "ganti dengan Rabu, atau periksa tanggalnya"


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.integers(0, BATAS))
def test_every_number_written_in_words_is_read_back(nilai: int) -> None:
    assert read_words(kata(nilai)) == nilai
    assert read_words(kata(nilai).replace(" puluh", "puluh").replace(" belas", "belas").upper()) == nilai


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_date_the_templates_write_is_read_back(day: date) -> None:
    opening = (
        f"Pada hari ini, {hari(day)}, tanggal {tanggal_kata(day)} bulan {bulan_nama(day)} tahun {tahun_kata(day)} "
        f"({tanggal_angka(day)}), bertempat di Serang, sampai dengan {tanggal(day + timedelta(40))}."
    )
    first, second = read_dates(opening)
    assert list(real_dates(first)) == [day, day]
    assert list(real_dates(second)) == [day + timedelta(40)]
    assert first.hari is not None
    assert weekday(opening[slice(*first.hari)]) == day.weekday()
