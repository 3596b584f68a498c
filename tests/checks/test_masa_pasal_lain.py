"""The term, the first and the last day of the agreement in a Pasal that is not the one on its term."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, pasal
from tests.checks.conftest import Contoh
from tests.checks.test_angka import quoted

LAMA, MULAI, AKHIR = "jangka-waktu-berbeda", "tanggal-mulai-berbeda", "tanggal-berakhir-berbeda"
# The data of the example: 18 months, from 1 March 2024 until 31 August 2025.


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Perjanjian Kerja Sama ini berlaku untuk 5 (lima) tahun.", "5 (lima) tahun"),
        ("Jangka waktu Perjanjian Kerja Sama ini adalah 5 (lima) tahun.", "5 (lima) tahun"),
        ("Masa berlaku kerja sama ini ditetapkan 2 (dua) tahun.", "2 (dua) tahun"),
        ("Kerja sama ini berlangsung selama 3 (tiga) tahun sejak ditandatangani.", "3 (tiga) tahun"),
        (
            "PARA PIHAK sepakat bahwa Perjanjian ini diadakan untuk 24 (dua puluh empat) bulan.",
            "24 (dua puluh empat) bulan",
        ),
        ("Lamanya Perjanjian Kerja Sama ini berlaku ialah dua tahun.", "dua tahun"),
        ("Perjanjian ini mulai berlaku pada tanggal 1 Juni 2024.", "1 Juni 2024"),
        ("Perjanjian Kerja Sama ini berlaku efektif terhitung sejak tanggal 1 April 2024.", "1 April 2024"),
        ("Perjanjian ini berlaku pada hari Senin tanggal 1 April 2024.", "1 April 2024"),
        ("Perjanjian Kerja Sama ini berakhir pada tanggal 31 Desember 2026.", "31 Desember 2026"),
        ("PARA PIHAK sepakat. Perjanjian ini mengikat sampai dengan 1 Mei 2027.", "1 Mei 2027"),
    ],
)
def test_what_is_said_of_the_agreement_in_any_pasal_is_held_against_the_data(
    contoh: Contoh, kalimat: str, kutipan: str
) -> None:
    (found,) = quoted(contoh, pasal(kalimat), LAMA, MULAI, AKHIR)
    assert kutipan in found


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perjanjian Kerja Sama ini berlaku selama 18 (delapan belas) bulan.",
        "Data Pribadi disimpan selama 5 (lima) tahun.",
        "Kewajiban rahasia tetap mengikat selama 5 (lima) tahun setelah Perjanjian ini berakhir.",
        "Perjanjian ini dievaluasi setiap 6 (enam) bulan selama masa berlaku.",
        "Perjanjian ini berlaku bagi kegiatan 2 (dua) tahun terakhir.",
        "Sertifikat peserta berlaku selama 3 (tiga) tahun.",
        "Surat tugas berlaku sejak 1 April 2024 sampai dengan 30 April 2024.",
        "Selama Perjanjian ini berlaku, PIHAK KEDUA menyelenggarakan pelatihan selama 2 (dua) bulan.",
        "Perjanjian ini dapat ditinjau kembali setelah berlaku 1 (satu) tahun.",
        "Nota Kesepahaman berlaku selama 5 (lima) tahun.",
        "Perjanjian ini yang berlaku 2 (dua) tahun dilaporkan berkala.",
        "Perjanjian ini tidak berlaku bagi Laporan sebelum 1 Januari 2023.",
        "Perjanjian ini mulai berlaku 1 (satu) bulan setelah ditandatangani.",
        "Standar pelayanan menurut Perjanjian ini berlaku mulai 1 Juli 2024.",
    ],
)
def test_a_time_of_something_else_is_told_nothing(contoh: Contoh, kalimat: str) -> None:
    assert quoted(contoh, pasal(kalimat), LAMA, MULAI, AKHIR) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pada akhir masa berlaku, PARA PIHAK menyusun laporan penutup dalam 2 (dua) bulan.",
        "Selama masa berlaku Perjanjian ini, rapat diadakan sekali dalam 3 (tiga) bulan.",
        "Dalam jangka waktu 2 (dua) bulan, PIHAK KEDUA menyampaikan laporan.",
        "Dalam masa berlaku Perjanjian ini PARA PIHAK bertemu setiap 6 (enam) bulan.",
        "Menjelang jangka waktu berakhir, laporan disusun dalam 1 (satu) bulan.",
        "Masa berlaku Perjanjian ini dibagi atas kegiatan per 3 (tiga) bulan.",
    ],
)
def test_what_is_done_meanwhile_is_not_the_term(contoh: Contoh, kalimat: str) -> None:
    assert quoted(contoh, ganti("jangka-waktu", kalimat, "Jangka Waktu"), LAMA) == []
