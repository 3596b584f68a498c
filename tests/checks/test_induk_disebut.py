"""What the words say of the memorandum."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

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
