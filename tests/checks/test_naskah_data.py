"""What the parts of a naskah around its Pasal type by hand, against the data: who signs, where, and when."""

from __future__ import annotations

import pytest

from generator.checks.jabatan import contoh_mitra
from generator.checks.katalog import pasal
from generator.checks.komparisi import contoh_komparisi
from generator.checks.salah_kunci import contoh_pihak
from tests.checks.conftest import Contoh
from tests.checks.test_angka import quoted

NAMA, PIHAK = "nama-komparisi-berbeda", "pihak-komparisi-berbeda"
TANGGAL, TEMPAT = "tanggal-naskah-berbeda", "tempat-naskah-berbeda"
NIP = ("nip-keliru", "nip-mustahil")


@pytest.mark.parametrize("nama", ["H. Budi Contah, S.E.", "Budi Contohan", "Citra Dewi, S.H.", "H. Budhi Contoh, S.E."])
def test_another_signatory_in_the_komparisi_is_quoted(contoh: Contoh, nama: str) -> None:
    assert quoted(contoh, contoh_komparisi(nama), NAMA) == [nama]


@pytest.mark.parametrize(
    "nama",
    ["H. Budi Contoh, S.E.", "BUDI CONTOH", "Drs. H. Budi Contoh, S.E., M.M.", "Letkol Budi Contoh", "Budi"],
)
def test_the_same_signatory_with_other_titles_is_told_nothing(contoh: Contoh, nama: str) -> None:
    assert quoted(contoh, contoh_komparisi(nama), NAMA, PIHAK) == []


@pytest.mark.parametrize(
    ("jabatan", "lembaga", "kutipan"),
    [
        ("Wali Kota Contoh", "diri sendiri", "diri sendiri"),
        ("Wali Kota Contoh", "Pemerintah Kabupaten Lebak", "Pemerintah Kabupaten Lebak"),
        ("Wali Kota Contoh", "Pemerintah Kota Contoh Selatan", "Pemerintah Kota Contoh Selatan"),
        ("Wali Kota Contoh", "Universitas Serang Raya", "Universitas Serang Raya"),
        ("Bupati Lebak", "Pemerintah Kota Contoh", "Bupati Lebak"),
        ("Wali Kota Tangerang", "Pemerintah Kota Contoh", "Wali Kota Tangerang"),
    ],
)
def test_another_party_in_the_komparisi_is_quoted(contoh: Contoh, jabatan: str, lembaga: str, kutipan: str) -> None:
    assert quoted(contoh, contoh_komparisi("H. Budi Contoh, S.E.", jabatan, lembaga), PIHAK) == [kutipan]


@pytest.mark.parametrize(
    ("jabatan", "lembaga"),
    [
        ("Wali Kota Contoh", "Pemerintah Daerah Kota Contoh"),
        ("Wali Kota Contoh", "Kota Contoh"),
        ("Penjabat Wali Kota Contoh", "Pemerintah Kota Contoh yang berkedudukan di Contoh"),
        ("Wali Kota", "Pemerintah Kota Contoh Provinsi Banten"),
        ("selaku Wali Kota Contoh", "Wali Kota Contoh"),
        ("Kepala Daerah", "Pemerintah Kota Contoh"),
    ],
)
def test_a_party_said_shorter_or_longer_is_told_nothing(contoh: Contoh, jabatan: str, lembaga: str) -> None:
    assert quoted(contoh, contoh_komparisi("H. Budi Contoh, S.E.", jabatan, lembaga), PIHAK) == []


def bagian(nama: str, bunyi: str, data: str = "tanggal: 2024-02-29\ntempat: Serang\n") -> str:
    return f"{data}klausul:\n  - ganti: {nama}\n    alasan: contoh\n    isi: |\n      {bunyi}\n"


@pytest.mark.parametrize(
    ("fragment", "kutipan"),
    [
        (
            bagian("penutup", "Demikian Perjanjian ini dibuat rangkap dua, pada hari Jumat tanggal 1 Maret 2024."),
            "1 Maret",
        ),
        (bagian("penutup", "Perjanjian Kerja Sama ini ditandatangani di Serang pada 28 Februari 2024."), "28 Februari"),
        (bagian("pembukaan", "Pada hari ini, Senin (4-3-2024), bertempat di Serang:"), "4-3-2024"),
        (bagian("pembukaan", "Pada tanggal empat Maret dua ribu dua puluh empat, di Serang:"), "empat Maret"),
        ("tanggal: 2024-02-29\n" + pasal("Perjanjian ini ditandatangani pada tanggal 1 April 2024."), "1 April"),
    ],
)
def test_another_day_of_signing_is_quoted(contoh: Contoh, fragment: str, kutipan: str) -> None:
    (found,) = quoted(contoh, fragment, TANGGAL)
    assert kutipan in found


@pytest.mark.parametrize(
    "fragment",
    [
        "tanggal: 2024-02-29\n",
        bagian("penutup", "Demikian Perjanjian ini dibuat pada tanggal 29 Februari 2024 dalam rangkap 2 (dua)."),
        bagian("penutup", "Perjanjian ini dibuat sesuai dengan Keputusan Nomor 1 tanggal 5 Januari 2024."),
        bagian("penutup", "Perjanjian ini dibuat untuk masa sampai dengan tanggal 31 Agustus 2025."),
        bagian("pembukaan", "Pada hari ini, {{ tanggal | hari }}, tanggal {{ tanggal | tanggal }}, di Serang:"),
        bagian("pembukaan", "Menindaklanjuti rapat pada tanggal 5 Januari 2024, di Serang:"),
        "tanggal: 2024-02-29\n" + pasal("Laporan ditandatangani pada tanggal 1 April 2024."),
        "tanggal: 2024-02-29\n" + pasal("Nota Kesepahaman yang ditandatangani tanggal 1 April 2023 diacu."),
    ],
)
def test_the_day_of_something_else_is_told_nothing(contoh: Contoh, fragment: str) -> None:
    assert quoted(contoh, fragment, TANGGAL) == []


@pytest.mark.parametrize(
    ("fragment", "kutipan"),
    [
        (bagian("pembukaan", "Pada hari ini, bertempat di Cilegon, yang bertanda tangan di bawah ini:"), ["Cilegon"]),
        (bagian("pembukaan", "Pada hari ini, mengambil tempat di Kota Tangerang, para pihak:"), ["Kota Tangerang"]),
        (bagian("penutup", "Perjanjian ini dibuat di Pandeglang pada hari dan tanggal tersebut."), ["Pandeglang"]),
        (bagian("penutup", "Perjanjian ini ditandatangani di Jakarta dalam rangkap 2 (dua)."), ["Jakarta"]),
        (bagian("pembukaan", "Pada hari ini, bertempat di Kota Serang, yang bertanda tangan:"), []),
        (bagian("pembukaan", "Pada hari ini, bertempat di Pendopo Kabupaten Serang, yang bertanda tangan:"), []),
        (bagian("pembukaan", "Pada hari ini, bertempat di Kantor Ombudsman, Serang, yang bertanda tangan:"), []),
        (bagian("pembukaan", "Pada hari ini, bertempat di {{ tempat }}, yang bertanda tangan:"), []),
        (bagian("pembukaan", "Pada hari ini, bertempat di Cilegon, yang bertanda tangan:", "tempat: \n"), []),
        (bagian("penutup", "Perjanjian ini dibuat di atas kertas bermeterai cukup."), []),
    ],
)
def test_another_city_of_signing_is_quoted(contoh: Contoh, fragment: str, kutipan: list[str]) -> None:
    assert quoted(contoh, fragment, TEMPAT) == kutipan


@pytest.mark.parametrize(
    ("nip", "count"),
    [
        ("196502301991031001", 1),
        ("196513011991031001", 1),
        ("196502281991131001", 1),
        ("196502281991033001", 1),
        ("186502281991031001", 1),
        ("199502281991031001", 1),
        ("19650228 199103 1 001", 0),
        ("196502281991032001", 0),
        ("198502282022211001", 0),
        ("19650228.199103.1.001", 0),
        ("1965022819910310", 1),
    ],
)
def test_an_impossible_employee_number_is_told_once(contoh: Contoh, nip: str, count: int) -> None:
    fragment = contoh_pihak(f'subjenis: kota, nama: Pemerintah Kota Contoh, penandatangan: {{nip: "{nip}"}}')
    assert len(quoted(contoh, fragment, *NIP)) == count


@pytest.mark.parametrize(
    ("jabatan", "nama", "count"),
    [
        ("Kepala Kantor Wilayah Contoh Provinsi Jawa Barat", "Kantor Wilayah Contoh Provinsi Banten", 1),
        ("Kepala Kantor Pertanahan Kota Serang", "Kantor Pertanahan Kota Cilegon", 1),
        ("Kepala Kantor Imigrasi Kabupaten Lebak", "Kantor Imigrasi Kabupaten Tangerang", 1),
        ("Kepala Kantor Wilayah Contoh", "Kantor Wilayah Contoh Provinsi Banten", 0),
        ("Kepala Kantor Wilayah Contoh Provinsi Banten", "Kantor Wilayah Contoh Provinsi Banten", 0),
        ("Kepala Kantor Pertanahan Kota Cilegon Provinsi Banten", "Kantor Pertanahan Kota Cilegon", 0),
        ("Kepala Kantor Contoh Provinsi Banten", "Kantor Contoh Kota Serang", 0),
    ],
)
def test_an_office_in_another_region_is_told(contoh: Contoh, jabatan: str, nama: str, count: int) -> None:
    fragment = contoh_mitra(f"jabatan: {jabatan}", nama, "instansi-vertikal")
    assert len(quoted(contoh, fragment, "jabatan-daerah-lain")) == count
