"""The term written by hand, and the words for durations and deadlines."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti
from tests.checks.conftest import Contoh
from tests.checks.test_angka import articles, quoted

BERBEDA, TANGGAL, LAMBAT = "jangka-waktu-berbeda", "durasi-tanggal-berbeda", "masa-paling-lambat"
# The data of the example: 18 months, from 1 March 2024 until 31 August 2025.


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Perjanjian Kerja Sama ini berlaku untuk jangka waktu 5 (lima) tahun.", "5 (lima) tahun"),
        ("Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun sejak ditandatangani.", "3 (tiga) tahun"),
        ("Perjanjian ini berlaku 2 (dua) tahun dan dapat diperpanjang.", "2 (dua) tahun"),
        ("Jangka waktu Perjanjian ini adalah 12 (dua belas) bulan.", "12 (dua belas) bulan"),
        ("Perjanjian ini berlaku selama dua tahun sejak ditandatangani.", "dua tahun"),
        (
            "Perjanjian ini berlaku selama 2 (dua) tahun dan 6 (enam) bulan.",
            "2 (dua) tahun dan 6 (enam) bulan",
        ),
        ("PARA PIHAK sepakat. Perjanjian ini mulai berlaku dan mengikat selama 5 tahun.", "5 tahun"),
    ],
)
def test_a_term_that_is_not_that_of_the_data_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, ganti("jangka-waktu", kalimat, "Jangka Waktu"), BERBEDA, TANGGAL) == [kutipan]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perjanjian ini berlaku untuk jangka waktu 18 (delapan belas) bulan.",
        "Perjanjian ini berlaku untuk jangka waktu 1 (satu) tahun dan 6 (enam) bulan.",
        "Perjanjian ini berlaku selama delapan belas bulan sejak ditandatangani.",
        "Perjanjian ini berlaku selama {{ jangka_waktu.tahun | terbilang }} tahun dan 6 (enam) bulan.",
        "Perjanjian ini dapat diperpanjang untuk jangka waktu 1 (satu) tahun.",
        "Perpanjangan berlaku untuk jangka waktu paling lama 5 (lima) tahun.",
        "Usulan disampaikan paling lambat 3 (tiga) bulan sebelum jangka waktu berakhir.",
        "Kewajiban menjaga rahasia tetap berlaku selama 5 (lima) tahun.",
        "Kerahasiaan berlaku selama 5 (lima) tahun setelah perjanjian berakhir.",
        "Perjanjian ini berlaku sejak ditandatangani dan dievaluasi setiap 1 (satu) tahun.",
        "Jangka waktu Nota Kesepahaman adalah 5 (lima) tahun.",
        "Perjanjian ini berlaku untuk 2 (dua) tahun anggaran.",
    ],
)
def test_another_duration_in_the_same_pasal_is_told_nothing(contoh: Contoh, kalimat: str) -> None:
    assert quoted(contoh, ganti("jangka-waktu", kalimat, "Jangka Waktu"), BERBEDA, TANGGAL) == []


@pytest.mark.parametrize(
    ("data", "count"),
    [
        ("{tahun: null, bulan: null, mulai: 2024-03-01, selesai: 2029-02-28}", 0),
        ("{tahun: null, bulan: null, mulai: 2024-03-01, selesai: 2027-02-28}", 1),
        ("{tahun: null, bulan: 60, mulai: null, selesai: null}", 0),
        ("{tahun: 5, bulan: null, mulai: null, selesai: null}", 0),
        ("{tahun: null, bulan: null, mulai: null, selesai: null}", 0),
        ("{tahun: null, bulan: null, mulai: null, selesai: 2027-02-28}", 0),
    ],
)
def test_the_data_may_say_the_term_in_other_units_or_not_at_all(contoh: Contoh, data: str, count: int) -> None:
    clause = ganti("jangka-waktu", "Perjanjian ini berlaku untuk jangka waktu 5 (lima) tahun.", "Jangka Waktu")
    assert len(quoted(contoh, f"jangka_waktu: {data}\n{clause}", BERBEDA)) == count


@pytest.mark.parametrize(
    ("hari", "count"),
    [("31 Agustus 2025", 0), ("1 September 2025", 0), ("31 Desember 2025", 1), ("31 Agustus 2024", 1)],
)
def test_a_term_between_two_dates_must_be_as_long_as_it_says(contoh: Contoh, hari: str, count: int) -> None:
    words = f"Perjanjian ini berlaku selama 18 (delapan belas) bulan, dari 1 Maret 2024 sampai dengan tanggal {hari}."
    assert len(quoted(contoh, ganti("jangka-waktu", words, "Jangka Waktu"), TANGGAL)) == count


@pytest.mark.parametrize(("selesai", "count"), [("2027-02-28", 0), ("2027-03-01", 0), ("2028-12-31", 1)])
def test_a_term_from_signing_must_end_when_it_says(contoh: Contoh, selesai: str, count: int) -> None:
    fragment = f"tanggal: 2024-02-29\njangka_waktu: {{tahun: 3, bulan: null, mulai: null, selesai: {selesai}}}\n"
    assert len(quoted(contoh, fragment, TANGGAL, BERBEDA)) == count


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Laporan disampaikan paling lama tanggal 31 Desember 2024.", "paling lama"),
        ("Laporan disampaikan paling lama pada tanggal 31 Desember 2024.", "paling lama"),
        ("Laporan disampaikan paling lama 31 Desember 2024.", "paling lama"),
        ("Usulan disampaikan paling lama 60 (enam puluh) hari sebelum berakhir.", "paling lama"),
        ("Pemeriksaan dilakukan paling lambat selama 30 (tiga puluh) hari.", "paling lambat"),
        ("Data disimpan paling lambat 5 (lima) tahun.", "paling lambat"),
        ("Laporan disampaikan selambat-lambatnya 14 (empat belas) hari.", "selambat-lambatnya"),
        ("Laporan disampaikan selambatlambatnya bulan Desember.", "selambatlambatnya"),
        ("Data disimpan selama-lamanya 5 (lima) tahun.", "selama-lamanya"),
    ],
)
def test_a_limit_in_the_wrong_words_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), LAMBAT) == [kutipan]


BENAR = (
    "Laporan disampaikan paling lambat tanggal 31 Desember 2024.",
    "Laporan disampaikan paling lambat 14 (empat belas) hari setelah rapat.",
    "Musyawarah dilakukan paling lama 30 (tiga puluh) hari sejak diminta.",
    "Permintaan dijawab paling lama 14 (empat belas) hari kalender.",
    "Hak itu diserahkan untuk selama-lamanya kepada PIHAK KEDUA.",
    "Data disimpan paling lama sampai tujuannya tercapai.",
    "Data disimpan paling lama 5 (lima) tahun dan dihapus sebelum dipindahkan.",
    "Disampaikan dalam jangka waktu paling lambat 7 (tujuh) hari sejak diterima.",
    "Keterlambatan yang paling lama diberitahukan.",
)


def test_limits_in_the_right_words_are_told_nothing(contoh: Contoh) -> None:
    assert quoted(contoh, articles(*BENAR), LAMBAT) == []


@pytest.mark.parametrize(
    ("kalimat", "count"),
    [
        ("Perjanjian ini berlaku sejak ditandatangani dan berakhir pada tanggal 9 Februari 2029.", 1),
        ("Perjanjian ini berlaku sampai dengan tanggal 31 Desember 2026.", 1),
        ("Masa berlaku Perjanjian ini hingga 1 Juli 2025.", 1),
        ("Perjanjian ini berlaku sejak ditandatangani dan berakhir pada tanggal 31 Agustus 2025.", 0),
        ("Perjanjian ini berakhir pada {{ jangka_waktu.selesai | tanggal }}.", 0),
        ("Usulan perpanjangan perjanjian disampaikan sampai dengan tanggal 1 Juni 2025.", 0),
        ("Nota Kesepahaman berlaku sampai dengan tanggal 25 Juli 2028.", 0),
    ],
)
def test_a_last_day_must_be_the_one_of_the_data(contoh: Contoh, kalimat: str, count: int) -> None:
    fragment = ganti("jangka-waktu", kalimat, "Jangka Waktu")
    assert len(quoted(contoh, fragment, "tanggal-berakhir-berbeda")) == count


@pytest.mark.parametrize(("hari", "kutipan"), [("28 Februari 2025", []), ("31 Agustus 2025", ["31 Agustus 2025"])])
def test_a_length_from_the_data_must_fit_dates_typed_beside_it(contoh: Contoh, hari: str, kutipan: list[str]) -> None:
    data = "jangka_waktu: {tahun: 1, bulan: null, mulai: null, selesai: null}\n"
    span = f"sejak 1 Maret 2024 hingga {hari}"
    words = f"Perjanjian ini berlaku selama {{{{ jangka_waktu.tahun | terbilang }}}} tahun {span}."
    found = quoted(contoh, data + ganti("jangka-waktu", words, "Jangka Waktu"), TANGGAL, "tanggal-berakhir-berbeda")
    assert [one.removeprefix("tanggal ") for one in found] == kutipan
