"""The number of originals of an agreement between two parties."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Contoh
from tests.checks.test_angka import articles, quoted

RANGKAP = "rangkap-berbeda"


def ending(kalimat: str) -> str:
    """The sentence as the end of the agreement."""
    return f"klausul:\n  - ganti: penutup\n    alasan: contoh\n    isi: |\n      {kalimat}\n"


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Demikian Perjanjian Kerja Sama ini dibuat dalam rangkap 3 (tiga) asli.", "rangkap 3 (tiga)"),
        ("Demikian Perjanjian ini dibuat dan ditandatangani dalam 3 (tiga) rangkap.", "dalam 3 (tiga) rangkap"),
        ("Perjanjian ini dibuat dalam rangkap tiga, bermeterai cukup.", "rangkap tiga"),
        ("Perjanjian Kerja Sama ini dibuat sebanyak 4 (empat) eksemplar.", "sebanyak 4 (empat) eksemplar"),
        ("Naskah Perjanjian Kerja Sama ini ditandatangani dalam rangkap lima (5).", "rangkap lima (5)"),
        ("Perjanjian Kerja Sama ini dibuat 3 (tiga) rangkap asli untuk PARA PIHAK.", "dibuat 3 (tiga) rangkap"),
        ("Naskah Perjanjian ini dicetak dan ditandatangani 4 (empat) eksemplar.", "ditandatangani 4 (empat) eksemplar"),
    ],
)
def test_another_number_of_originals_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, ending(kalimat), RANGKAP) == [kutipan]
    assert quoted(contoh, articles(kalimat), RANGKAP) == [kutipan]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Demikian Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, untuk setiap PIHAK 1 (satu) rangkap.",
        "Demikian Perjanjian ini dibuat dalam 2 (dua) rangkap bermeterai cukup.",
        "Perjanjian ini dibuat dalam rangkap dua.",
        "Perjanjian ini dibuat dalam rangkap secukupnya untuk PARA PIHAK.",
        "Perjanjian ini ditandatangani dan setiap PIHAK menyimpan 1 (satu) rangkap.",
    ],
)
def test_one_original_for_each_party_is_told_nothing(contoh: Contoh, kalimat: str) -> None:
    assert quoted(contoh, ending(kalimat), RANGKAP) == []
    assert quoted(contoh, articles(kalimat), RANGKAP) == []


def test_copies_of_something_else_are_told_nothing(contoh: Contoh) -> None:
    kalimat = (
        "Laporan dibuat dalam rangkap 3 (tiga).",
        "Laporan pelaksanaan Perjanjian Kerja Sama ini dibuat dalam 4 (empat) rangkap.",
        "Berita acara disusun dalam rangkap 5 (lima) dan disampaikan kepada PARA PIHAK.",
    )
    assert quoted(contoh, articles(*kalimat), RANGKAP) == []


@pytest.mark.parametrize(
    ("kalimat", "count"),
    [
        ("Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, masing-masing untuk PIHAK KESATU dan KEDUA.", 1),
        ("Demikian Perjanjian Kerja Sama ini dibuat dalam 2 (dua) rangkap yang sama kekuatannya.", 1),
        ("Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli bermeterai cukup.", 0),
        ("Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli di atas meterai.", 0),
        ("Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua), bermaterai cukup.", 0),
        ("Demikian Perjanjian Kerja Sama ini dibuat.", 0),
    ],
)
def test_originals_are_stamped(contoh: Contoh, kalimat: str, count: int) -> None:
    assert len(quoted(contoh, ending(kalimat), "meterai-tidak-disebut")) == count


_TIGA = """para_pihak:
  - {id: ombudsman-contoh, nama: Ombudsman Contoh, jenis: ombudsman, subjenis: perwakilan}
  - {id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota}
  - {id: pemkab-contoh, nama: Pemerintah Kabupaten Contoh, jenis: pemerintah-daerah, subjenis: kabupaten}
"""


@pytest.mark.parametrize(
    ("kalimat", "count"),
    [
        ("Perjanjian ini dibuat dalam rangkap 3 (tiga) asli untuk PIHAK KESATU dan PIHAK KEDUA.", 1),
        ("Demikian Perjanjian ini dibuat rangkap tiga, dipegang PIHAK KEDUA dan PIHAK KETIGA.", 1),
        ("Perjanjian ini dibuat dalam 3 (tiga) rangkap, diserahkan kepada PIHAK KESATU serta PIHAK KETIGA.", 1),
        ("Perjanjian ini dibuat dalam rangkap 3 (tiga) asli, masing-masing untuk PIHAK KESATU dan KEDUA.", 1),
        ("Perjanjian ini dibuat dalam rangkap 3 (tiga) asli untuk PIHAK KESATU, KEDUA, dan KETIGA.", 0),
        ("Perjanjian ini dibuat dalam rangkap 3 (tiga) asli untuk setiap PIHAK 1 (satu) rangkap.", 0),
        ("Perjanjian ini dibuat oleh PIHAK KESATU dan PIHAK KEDUA dalam rangkap 3 (tiga) untuk PARA PIHAK.", 0),
        ("Perjanjian ini dibuat dalam rangkap 3 (tiga) asli; PIHAK KESATU menyimpan salinannya.", 0),
        ("Perjanjian ini dibuat dalam rangkap 3 (tiga) asli bermeterai cukup.", 0),
        ("Laporan dibuat dalam rangkap 2 (dua) untuk PIHAK KESATU dan PIHAK KEDUA.", 0),
    ],
)
def test_originals_are_for_every_party(contoh: Contoh, kalimat: str, count: int) -> None:
    found = quoted(contoh, _TIGA + articles(kalimat), "rangkap-tanpa-pihak")
    assert len(found) == count
