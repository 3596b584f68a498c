"""What the words say of the memorandum."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh
from tests.checks.test_angka import quoted

BURUK = {
    "tanggal-induk-berbeda": (
        "Nota Kesepahaman yang ditandatangani pada tanggal 26 Juli 2021 tetap menjadi acuan.",
        "Sesuai dengan Nota Kesepahaman tanggal 1 Maret 2020, PARA PIHAK bekerja sama.",
    ),
    "judul-induk-berbeda": (
        "Kerja sama ini melaksanakan Nota Kesepahaman tentang Pengadaan Sarana Perkantoran.",
        "Nota Kesepahaman tentang Beasiswa Pegawai yang ditandatangani PARA PIHAK menjadi acuan.",
    ),
}
BAIK = {
    "tanggal-induk-berbeda": (
        "Nota Kesepahaman yang ditandatangani PARA PIHAK tetap menjadi acuan.",
        "Rapat membahas Nota Kesepahaman, diadakan pada tanggal 1 Maret 2024.",
        "Sebelum Nota Kesepahaman berakhir, pada tanggal 1 Maret 2024, diadakan rapat.",
    ),
    "judul-induk-berbeda": (
        "Kerja sama ini melaksanakan Nota Kesepahaman tersebut.",
        "Ketentuan Nota Kesepahaman tentang perpanjangan berlaku pula.",
        "Nota Kesepahaman lain tentang Pengadaan tidak terpengaruh.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []


_NOMOR = "[07/ORI-MOU/VII/2023, 134.4/11-NK/2023]"
DATA = f"nota_kesepahaman: {{nomor: {_NOMOR}, tanggal: 2023-07-25, tentang: Sinergi Layanan}}\n"
TANGGAL, NOMOR, JUDUL = "tanggal-induk-berbeda", "nomor-induk-berbeda", "judul-induk-berbeda"


def premis(kalimat: str) -> str:
    words = f"      Menerangkan:\n      a. bahwa {kalimat}.\n"
    return f"{DATA}klausul:\n  - ganti: premis\n    alasan: contoh\n    isi: |\n{words}"


@pytest.mark.parametrize(
    ("kalimat", "kode", "kutipan"),
    [
        ("ini menindaklanjuti Nota Kesepahaman Nomor 99/NK/2022", NOMOR, ["99/NK/2022"]),
        (
            "Nota Kesepahaman dengan Nomor: 07/ORI-MOU/VII/2023 dan 134.4/12-NK/2023 berlaku",
            NOMOR,
            ["134.4/12-NK/2023"],
        ),
        (
            "Nota Kesepahaman antara Ombudsman dan Kota Contoh Nomor 1/A/2020, Nomor 2/B/2020",
            NOMOR,
            ["1/A/2020", "2/B/2020"],
        ),
        ("Nota Kesepahaman tersebut Nomor 7/ORI/VII/2023 diacu", NOMOR, ["7/ORI/VII/2023"]),
        (
            "Nota Kesepahaman yang ditandatangani di Jakarta pada tanggal 25 Juli 2024",
            TANGGAL,
            ["tanggal 25 Juli 2024"],
        ),
        (
            "Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023 tentang Sinergi Layanan yang dibuat tanggal 1 Juli 2023",
            TANGGAL,
            ["tanggal 1 Juli 2023"],
        ),
        ("Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023 tanggal 26 Juli 2023", TANGGAL, ["tanggal 26 Juli 2023"]),
        ("Nota Kesepahaman yang disepakati PARA PIHAK pada 2 Mei 2022", TANGGAL, ["2 Mei 2022"]),
        (
            "Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023 tentang Pengadaan Sarana yang berlaku",
            JUDUL,
            ["Pengadaan Sarana"],
        ),
        ("ini melaksanakan Nota Kesepahaman tentang Beasiswa Pegawai", JUDUL, ["Beasiswa Pegawai"]),
        ("Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023 tentang Sinergi Layanan tanggal 25 Juli 2023", NOMOR, []),
        ("Nota Kesepahaman Nomor {{ nota_kesepahaman.nomor | daftar }} diacu", NOMOR, []),
        ("Keputusan Nomor 99/SK/2022 melaksanakan Nota Kesepahaman", NOMOR, []),
        ("Nota Kesepahaman dilaksanakan menurut Surat Nomor 99/S/2022 tanggal 2 Mei 2022", NOMOR, []),
        ("Nota Kesepahaman dilaksanakan menurut Surat Nomor 99/S/2022 tanggal 2 Mei 2022", TANGGAL, []),
        ("Nota Kesepahaman berlaku sampai dengan tanggal 25 Juli 2028", TANGGAL, []),
        ("Nota Kesepahaman lain Nomor 5/X/2020 tanggal 2 Mei 2020 tetap berlaku", NOMOR, []),
        ("menindaklanjuti Nota Kesepahaman dalam rapat yang dibuat pada tanggal 2 Mei 2024", TANGGAL, []),
        ("Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023 tentang SINERGI LAYANAN yang berlaku", JUDUL, []),
    ],
)
def test_what_the_premises_say_of_the_memorandum_is_held_against_the_data(
    contoh: Contoh, kalimat: str, kode: str, kutipan: list[str]
) -> None:
    assert quoted(contoh, premis(kalimat), kode) == kutipan


def test_numbers_are_not_judged_where_the_data_have_none(contoh: Contoh) -> None:
    words = premis("ini menindaklanjuti Nota Kesepahaman Nomor 99/NK/2022")
    assert quoted(contoh, words.replace(_NOMOR, "[]"), NOMOR) == []
