"""How an ayat begins and ends."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

BURUK = {
    "ayat-tanpa-titik": (
        "PARA PIHAK bertemu setiap semester untuk evaluasi",
        "Hasil kegiatan dicatat oleh PIHAK KESATU",
        "PIHAK KEDUA tidak memeriksa Laporan",
    ),
    "ayat-huruf-kecil": (
        "selama kegiatan berlangsung, hasilnya dicatat.",
        "hasil kegiatan dilaporkan kepada PARA PIHAK.",
        "apabila berhalangan, PIHAK KEDUA memberitahukannya.",
    ),
}
BAIK = {
    "ayat-tanpa-titik": (
        "PARA PIHAK bertemu setiap semester untuk evaluasi.",
        "Rapat dipimpin oleh PIHAK KESATU (bergiliran).",
        "Hasil kegiatan dicatat menurut “Pedoman Rapat”.",
        "Program dilaksanakan sesuai dengan rencana;",
    ),
    "ayat-huruf-kecil": (
        "Selama kegiatan berlangsung, hasilnya dicatat.",
        "PARA PIHAK bertemu.",
        "14 (empat belas) hari kerja adalah batas waktunya.",
        "*Website* dikelola oleh PIHAK KEDUA.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []


@pytest.mark.parametrize(
    "words",
    [
        "(1) PARA PIHAK wajib:\n    a. bertemu; dan\n    b. mencatat.\n(2) Hasilnya dilaporkan.",
        "PARA PIHAK berhak:\na. bertemu; dan\nb. mencatat,\nmenurut jadwalnya.",
        "(1) Alamat PIHAK KEDUA adalah sebagai berikut\n> Alamat : Jalan Seroja Nomor 17, Kota Cilegon",
    ],
)
def test_lists_and_details_are_no_sentences(contoh: Contoh, words: str) -> None:
    found = {one.kode for one in contoh.found(pasal(words))}
    assert not found & set(BURUK)
