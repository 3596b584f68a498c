"""Terms: used and not defined, defined and not used, defined twice."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus, pasal
from tests.checks.conftest import Contoh

OURS = {"istilah-tidak-dibatasi", "istilah-tidak-dipakai", "istilah-dibatasi-dua-kali", "kahar-tanpa-padanan"}


def told(contoh: Contoh, fragment: str) -> set[tuple[str, str]]:
    return {(found.kode, found.kutipan) for found in contoh.found(fragment) if found.kode in OURS}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Kegiatan dikoordinasikan oleh Tim Pelaksana.", "Tim Pelaksana"),
        ("Tim Pelaksana bertanggung jawab kepada PARA PIHAK.", "Tim Pelaksana"),
        ("PARA PIHAK wajib menjaga Informasi Rahasia.", "Informasi Rahasia"),
        ("Hak atas Hasil Kegiatan dimiliki bersama.", "Hasil Kegiatan"),
        ("Pelaksanaan Kegiatan dicatat oleh PARA PIHAK.", "Kegiatan"),
        ("Paling lambat 7 (tujuh) Hari Kerja sejak diterima.", "Hari Kerja"),
        ("PARA PIHAK membentuk Kelompok Kerja.", "Kelompok Kerja"),
        ("PIHAK KEDUA menunjuk Sekretariat Bersama.", "Sekretariat Bersama"),
        ("Wajib:\na. menunjuk Koordinator Program; dan\nb. melapor.", "Koordinator"),
    ],
)
def test_a_term_nobody_defines_is_told(contoh: Contoh, words: str, term: str) -> None:
    found = {quoted for check, quoted in told(contoh, pasal(words)) if check == "istilah-tidak-dibatasi"}
    assert any(term in quoted for quoted in found), found


@pytest.mark.parametrize(
    "words",
    [
        "Program dilaksanakan menurut Rencana Kerja oleh Narahubung.",
        "Data Pribadi dan Data lain diserahkan kepada Perangkat Daerah.",
        "Tim yang selanjutnya disebut Tim Pelaksana bertugas. Anggota Tim Pelaksana ditunjuk.",
        "PARA PIHAK membentuk tim (selanjutnya disebut “Tim Teknis”). Rapat Tim Teknis dicatat.",
        "Yang dimaksud dengan:\n1. Petugas adalah pegawai PIHAK.\n2. Tim Teknis adalah kumpulan Petugas.",
        "Dilaporkan kepada Wali Kota Contoh dan Sekretaris Daerah Kota Contoh.",
        "Dilaporkan kepada Kepala Perwakilan Ombudsman Republik Indonesia Provinsi Banten.",
        "Dilaporkan kepada Dinas Pendidikan dan Kebudayaan serta Badan Pusat Statistik.",
        "Dilaporkan kepada Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi.",
        "Sesuai dengan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik dan Peraturan Ombudsman.",
        "Sesuai dengan Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah.",
        "Paling lambat tanggal 31 Desember 2024, hari Senin, di Jakarta.",
        "Kegiatan diadakan di Kecamatan Walantaka, Kota Serang, atau di Gedung Negara.",
        "Dibiayai dari Anggaran Pendapatan dan Belanja Daerah Kota Contoh.",
        "Perjanjian Kerja Sama ini menindaklanjuti Nota Kesepahaman antara PARA PIHAK.",
        "Bahasa yang dipakai adalah Bahasa Indonesia. Setiap kegiatan dicatat. Laporan disampaikan.",
        "Program “Pojok Pengaduan Keliling” dilaksanakan oleh PIHAK KESATU.",
        "Asas *Good Governance* dipatuhi oleh PARA PIHAK.",
        "Diajukan oleh Rektor Universitas Contoh atau Dekan Fakultas Hukum.",
        "Lampiran dan setiap Pasal merupakan satu kesatuan.",
        "Kajian bersama Badan Perencanaan Pembangunan Daerah dan APIP.",
    ],
)
def test_terms_and_names_are_told_nothing(contoh: Contoh, words: str) -> None:
    assert not [found for found in told(contoh, pasal(words)) if found[0] == "istilah-tidak-dibatasi"]


def test_a_term_is_told_once(contoh: Contoh) -> None:
    found = contoh.found(pasal("(1) PARA PIHAK membentuk Tim Teknis.\n(2) Anggota Tim Teknis ditunjuk."))
    assert [one.kutipan for one in found if one.kode == "istilah-tidak-dibatasi"] == ["Tim Teknis"]


def test_a_defined_term_nobody_uses_is_noted(contoh: Contoh) -> None:
    words = "Yang dimaksud dengan:\n1. Tim Teknis adalah petugas.\n2. Hari Kerja adalah hari Senin sampai dengan Jumat."
    assert ("istilah-tidak-dipakai", "Hari Kerja") in told(contoh, pasal(words))


def test_terms_of_the_library_are_used(contoh: Contoh) -> None:
    assert told(contoh, "{}") == set()


def test_a_term_defined_twice_is_told(contoh: Contoh) -> None:
    words = "Yang dimaksud dengan:\n1. Program adalah kegiatan.\n2. Tim adalah pelaksana Program. "
    assert ("istilah-dibatasi-dua-kali", "Program") in told(contoh, pasal(words))


@pytest.mark.parametrize(
    ("fragment", "noted"),
    [
        (ganti("keadaan-kahar", "Keadaan kahar membebaskan PARA PIHAK."), True),
        (ganti("keadaan-kahar", "Keadaan kahar (*force majeure*) membebaskan PARA PIHAK."), False),
        (hapus("keadaan-kahar"), False),
    ],
)
def test_the_first_keadaan_kahar_is_explained(contoh: Contoh, fragment: str, noted: bool) -> None:
    assert ("kahar-tanpa-padanan" in {check for check, _ in told(contoh, fragment)}) is noted


@pytest.mark.parametrize(
    "words",
    [
        "Kolom layanan:\nTABEL 1 1\n| Jenis Layanan | Tindak Lanjut |\n|---|\n| konsultasi | ditolak |",
        "Mata kuliah yang diampu meliputi Pelayanan Dasar, Metode Layanan, dan Hukum Layanan bagi layanan.",
        "Dicatat dengan aplikasi Layanan Cepat dan Sistem Pengaduan Terpadu.",
        "Kegiatan layanan bertema Layanan Bersih dilaksanakan setiap hari.",
        "Data disimpan di wilayah Negara Kesatuan Republik Indonesia, suatu negara hukum.",
        "Hari itu, pada Hari Ulang Tahun Kota Contoh, kegiatan diadakan.",
        "Dibentuk Sekretariat Bersama Pengelolaan Pengaduan yang selanjutnya disebut Sekretariat Bersama.",
        "Musyawarah Perencanaan Pembangunan Kota dan musyawarah lain dihadiri PIHAK KESATU.",
        "Selama 3 (Tiga) hari, atau tiga kali Rp10.000,00 (sepuluh ribu rupiah).",
    ],
)
def test_names_headings_and_what_is_being_defined_are_told_nothing(contoh: Contoh, words: str) -> None:
    assert not [found for found in told(contoh, pasal(words)) if found[0] == "istilah-tidak-dibatasi"]


def test_a_term_far_behind_the_word_for_a_name_is_told(contoh: Contoh) -> None:
    words = "Melalui aplikasi yang disepakati bersama oleh PARA PIHAK dan dikelola bersama oleh Tim Pelaksana."
    assert ("istilah-tidak-dibatasi", "Tim Pelaksana") in told(contoh, pasal(words))


@pytest.mark.parametrize(
    "words",
    [
        "Kegiatan dirangkai dengan Hari Pelayanan Publik.",
        "Kegiatan diadakan pada Hari Antikorupsi Sedunia dan peringatan Hari Ibu.",
        "PIHAK KEDUA menindaklanjuti Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik.",
        "Rapat diadakan di Gedung B lantai 1, Kampus Sindangsari, dekat kampus lain.",
        "Informasi dipasang di Terminal Terpadu Merak dan Pasar Kranggot.",
        "Sub bagian Umum menyusun jadwal secara umum.",
        "Hal itu tidak menghentikan proses Resolusi dan Monitoring, dan monitoring lainnya.",
        "Pengelolaan Layanan Aspirasi dan Pengaduan Online Rakyat tetap, juga layanan dan pengaduan lain.",
        "Pelapor menarik kembali Laporannya, yaitu laporannya yang pertama.",
    ],
)
def test_names_of_days_places_and_instruments_are_no_terms(contoh: Contoh, words: str) -> None:
    assert "istilah-tidak-dibatasi" not in {check for check, _ in told(contoh, pasal(words))}


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("Pengaduan Cepat adalah Pengaduan Cepat yang diterima PIHAK KESATU.", True),
        ("Tim Teknis ialah suatu Tim Teknis setiap PIHAK.", True),
        ("Pengaduan Cepat adalah pengaduan yang diterima PIHAK KESATU.", False),
        ("Data adalah Data Pribadi dan data lain.", False),
        ("Nota Kesepahaman adalah Nota Kesepahaman antara Ombudsman dan Pemerintah Kota Contoh.", False),
    ],
)
def test_a_definition_that_goes_in_a_circle_is_told(contoh: Contoh, words: str, is_told: bool) -> None:
    fragment = pasal(f"Dalam perjanjian ini yang dimaksud dengan:\n1. {words}")
    assert ("istilah-melingkar" in {found.kode for found in contoh.found(fragment)}) is is_told
