"""Personal data have an end, a purpose and a circle; the agreement itself is open."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

_SALAH = [
    ("data-disimpan-selamanya", "Data Pribadi disimpan tanpa batas waktu, lalu dimusnahkan."),
    ("data-disimpan-selamanya", "PIHAK KEDUA menyimpan Data selamanya."),
    ("data-disimpan-selamanya", "Masa simpan Data Pribadi adalah untuk waktu yang tidak terbatas."),
    ("data-untuk-apa-pun", "Salinan kartu tanda penduduk diserahkan kepada PIHAK KESATU untuk keperluan apa pun."),
    ("data-untuk-apa-pun", "PIHAK penerima menggunakan Data Pribadi untuk segala kepentingan."),
    ("data-untuk-apa-pun", "Identitas Pelapor dapat dipakai untuk tujuan apa pun."),
    ("data-dibuka-umum", "Data Pribadi Pelapor dapat dibagikan kepada media massa."),
    ("data-dibuka-umum", "Nomor induk kependudukan pemohon diunggah ke peta daring yang dapat dibuka siapa saja."),
    ("data-dibuka-umum", "Identitas Pelapor diumumkan pada papan pengumuman."),
    ("data-dibuka-umum", "Nama Pelapor dimuat di situs web PIHAK KEDUA."),
    ("naskah-dirahasiakan", "Naskah Perjanjian Kerja Sama ini tidak boleh diberikan kepada masyarakat."),
    ("naskah-dirahasiakan", "Isi kesepakatan ini disimpan sebagai rahasia perusahaan."),
    ("naskah-dirahasiakan", "Perjanjian Kerja Sama ini tidak dapat diakses oleh publik."),
]


@pytest.mark.parametrize(("kode", "kalimat"), _SALAH)
def test_too_much_openness_or_secrecy_is_told(contoh: Contoh, kode: str, kalimat: str) -> None:
    assert faulty(contoh, kode, "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize("kode", sorted({kode for kode, _ in _SALAH}))
def test_what_is_limited_is_no_fault(contoh: Contoh, kode: str) -> None:
    benar = [
        "Data Pribadi tidak disimpan tanpa batas waktu.",
        "Data Pribadi disimpan paling lama 1 (satu) tahun.",
        "Arsip Perjanjian Kerja Sama ini disimpan secara permanen.",
        "Data agregat disimpan secara permanen.",
        "Data disimpan paling lama 1 (satu) tahun sejak Laporan ditutup dan setelah itu dihapus secara permanen.",
        "Data Pribadi disimpan pada peladen yang aman lalu dimusnahkan secara permanen.",
        "PIHAK penerima menyimpan Data Pribadi dan menghapusnya secara permanen setelah Program selesai.",
        "Data Pribadi dilarang digunakan untuk tujuan apa pun selain pelaksanaan Program.",
        "Data Pribadi digunakan hanya untuk pelaksanaan Program.",
        "Ruang pertemuan dapat dipakai untuk keperluan apa pun.",
        "Identitas Pelapor tidak diumumkan kepada siapa pun.",
        "Rekapitulasi tanpa identitas Pelapor dimuat di situs web PIHAK KEDUA.",
        "Data Pribadi disamarkan sebelum laporan diumumkan kepada masyarakat.",
        "Hasil evaluasi diumumkan melalui media massa.",
        "Perjanjian Kerja Sama ini diberikan kepada masyarakat yang memintanya.",
        "Data Pribadi dalam Perjanjian Kerja Sama ini tidak boleh diberikan kepada masyarakat.",
        "Rahasia perusahaan PIHAK KEDUA dijaga menurut peraturan perundang-undangan.",
    ]
    assert faulty(contoh, kode, *benar) == []
