"""Ranges of dates and hours of the day written by hand."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

BURUK = {
    "rentang-tanggal-terbalik": (
        "Dibuka sejak tanggal 20 Maret 2024 sampai dengan tanggal 10 Maret 2024.",
        "Dibuka mulai 20 Maret s.d. 10 Maret 2024.",
        "Berlangsung dari 5 Mei 2025 hingga 5 Mei 2024.",
        "Dilaksanakan pada 12 Juni 2024 sampai 2 Juni 2024.",
    ),
    "jam-tidak-ada": (
        "Rapat dimulai pada pukul 25.30 WIB.",
        "Layanan dibuka pukul 08.00 sampai dengan pukul 16.75 WIB.",
        "Laporan diterima paling lambat pukul 24.30.",
        "Dibuka sampai 26:00 WIB.",
    ),
    "kata-mendahului-angka": (
        "Tanggapan disampaikan paling lama tujuh (7) hari kalender.",
        "Rapat diadakan dua (2) kali setahun.",
        "Program berlangsung selama tiga (3) tahun.",
    ),
    "pasal-ini": (
        "Syaratnya diatur dalam Pasal selanjutnya di bawah ini.",
        "Ketentuan Pasal berikutnya berlaku.",
        "Menurut ayat sebelumnya, PARA PIHAK bertemu.",
    ),
    "angka-tanpa-kata": ("Sebanyak 25% peserta lulus.",),
    "pihak-tidak-baku": ("PIHAK KE DUA menyiapkan ruang kuliah.", "Pihak Ke Satu menerima laporan."),
}
BAIK = {
    "rentang-tanggal-terbalik": (
        "Dibuka sejak tanggal 10 Maret 2024 sampai dengan tanggal 20 Maret 2024.",
        "Dibuka mulai 20 Desember s.d. 10 Januari 2025.",
        "Rapat pada 20 Maret 2024 dan 10 Maret 2024 dicatat.",
        "Berlangsung dari 5 Mei 2024 hingga 5 Mei 2025.",
    ),
    "jam-tidak-ada": (
        "Rapat dimulai pada pukul 08.30 WIB.",
        "Layanan dibuka pukul 00.00 sampai dengan pukul 24.00 WIB.",
        "Nilainya 25.30 menurut perhitungan.",
        "Telepon 0254.30.75 dapat dihubungi.",
    ),
    "kata-mendahului-angka": (
        "Tanggapan disampaikan paling lama 7 (tujuh) hari kalender.",
        "Diselenggarakan dua (1) hari pelatihan dan (2) hari magang.",
        "Berlaku pada tanggal tujuh (7) bulan Februari tahun 2024.",
        "Kegiatan tahap satu (1) minggu pertama selesai.",
    ),
    "pasal-ini": (
        "Perjanjian Kerja Sama ini selanjutnya dievaluasi.",
        "Pada tahap berikutnya, PARA PIHAK bertemu.",
        "Ketentuan pada pertemuan sebelumnya berlaku.",
    ),
    "angka-tanpa-kata": (
        "Bobotnya setara dengan 906,7 jam.",
        "Kehilangan air diturunkan dari 28,5% menjadi 25% dari volume produksi.",
        "Persentasenya dibulatkan, misalnya 79,6% menjadi 79%.",
    ),
    "pihak-tidak-baku": (
        "PIHAK KEDUA menyiapkan ruang kuliah.",
        "PARA PIHAK ke depan bertemu.",
        "PIHAK KESATU ke dua lokasi itu berkunjung.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []
