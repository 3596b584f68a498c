"""Acts by nickname, stamps, languages and names within clauses."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

BURUK = {
    "undang-undang-julukan": (
        "Data diproses sesuai dengan UU PDP.",
        "Permintaan informasi mengikuti UU KIP.",
        "Pemeriksaan dilakukan menurut UU Ombudsman.",
    ),
    "meterai-satu-rangkap": (
        "Meterai hanya dibubuhkan pada rangkap milik PIHAK KESATU.",
        "Hanya 1 (satu) rangkap yang dibubuhi meterai.",
        "Hanya satu naskah yang bermeterai.",
    ),
    "bahasa-asing-berlaku": (
        "Dalam hal terdapat perbedaan, yang berlaku adalah naskah berbahasa Inggris.",
        "Bila terdapat perbedaan penafsiran, naskah bahasa Inggris yang mengikat.",
        "Jika berbeda, yang dijadikan acuan adalah versi bahasa Inggris.",
    ),
    "istilah-tidak-dibatasi": (
        "Kebijakan umum ditetapkan oleh Komite Pengarah.",
        "Nama Pengadu dijaga oleh PIHAK KEDUA.",
    ),
    "nama-lembaga-lama": ("Alumni IAIN Walisongo dapat menjadi narasumber.",),
}
BAIK = {
    "undang-undang-julukan": (
        "Data diproses sesuai dengan Undang-Undang Nomor 27 Tahun 2022.",
        "Kegiatan membahas pelayanan publik.",
        "Permintaan informasi mengikuti peraturan perundang-undangan.",
    ),
    "meterai-satu-rangkap": (
        "Meterai dibubuhkan pada setiap rangkap.",
        "Biaya meterai hanya ditanggung PIHAK KESATU.",
        "Meterai tempel dibeli oleh PIHAK KEDUA.",
    ),
    "bahasa-asing-berlaku": (
        "Dalam hal terdapat perbedaan, yang berlaku adalah naskah berbahasa Indonesia.",
        "Bila naskah berbahasa Inggris berbeda, yang berlaku adalah naskah berbahasa Indonesia.",
        "Pelatihan diberikan dalam bahasa Inggris.",
        "Dalam hal terdapat perbedaan, yang berlaku naskah bahasa Indonesia, bukan naskah bahasa Inggris.",
    ),
    "istilah-tidak-dibatasi": (
        "Laporan Akhir Hasil Pemeriksaan dan Rekomendasi Ombudsman bukan hasil kegiatan.",
        "Aplikasi Tirta Mobile dan pusat panggilan menerima keluhan.",
        "Satuan Pengawas Intern PIHAK KEDUA memeriksa sistem.",
        "Sistem Antrean Berkas (SAB) digunakan sebagai alat bantu sistem.",
        "Sekolah Perangkat Desa dibuka setiap tahun.",
    ),
    "nama-lembaga-lama": (
        "Alumni UIN Walisongo dapat menjadi narasumber.",
        "Alumni UIN Walisongo, dahulu IAIN Walisongo, dapat menjadi narasumber.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []
