"""What a document calls itself."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

BURUK = {
    "sebutan-naskah-keliru": (
        "Kontrak ini mengikat PARA PIHAK.",
        "MoU ini dievaluasi setiap tahun.",
        "Nota Kesepahaman ini mulai berlaku pada tanggal ditandatangani.",
        "Perubahan Surat Perjanjian ini disepakati PARA PIHAK.",
    ),
}
BAIK = {
    "sebutan-naskah-keliru": (
        "Perjanjian Kerja Sama ini mengikat PARA PIHAK.",
        "Nota Kesepahaman tersebut menjadi acuan.",
        "Ketentuan ini berlaku bagi PARA PIHAK.",
        "Kontrak dengan pihak lain tidak diatur di sini.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []
