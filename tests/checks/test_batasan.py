"""Terms defined outside the list of definitions, and other words for them."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

BURUK = {
    "istilah-dibatasi-dua-kali": (
        "Program adalah kegiatan di luar Rencana Kerja yang ditetapkan PARA PIHAK.",
        "Narahubung ialah pegawai yang ditunjuk oleh setiap PIHAK.",
    ),
    "istilah-lain": (
        "Petugas mencatat setiap laporan masyarakat yang diterima.",
        "Setiap data perseorangan dilindungi.",
        "Petugas meneruskan laporan pengaduan kepada PIHAK KESATU.",
    ),
}
BAIK = {
    "istilah-dibatasi-dua-kali": (
        "Rencana Kerja adalah bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini.",
        "Program dilaksanakan sesuai dengan rencana yang disepakati.",
        "Narahubung adalah sebagai berikut: pegawai yang ditunjuk.",
        "Petugas adalah pegawai yang ditunjuk oleh setiap PIHAK.",
    ),
    "istilah-lain": (
        "Petugas mencatat setiap Laporan yang diterima.",
        "Petugas mencatat keluhan masyarakat.",
        "Setiap Data Pribadi dilindungi.",
        "PIHAK KEDUA menyampaikan laporan kegiatan.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []
