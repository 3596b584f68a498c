"""What the parties are called."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh

OURS = {"pihak-pertama", "pihak-tidak-ada", "sebutan-dua-pihak", "pihak-huruf-kecil", "pihak-tidak-baku"}
THREE = """para_pihak:
  - {id: ombudsman-contoh, nama: Ombudsman Contoh, jenis: ombudsman, subjenis: perwakilan}
  - {id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota}
  - {id: pemkab-contoh, nama: Pemerintah Kabupaten Contoh, jenis: pemerintah-daerah, subjenis: kabupaten}
"""


def told(contoh: Contoh, words: str, below: str = "") -> set[tuple[str, str]]:
    return {(found.kode, found.kutipan) for found in contoh.found(below + pasal(words)) if found.kode in OURS}


@pytest.mark.parametrize(
    ("words", "check", "quoted"),
    [
        ("PIHAK PERTAMA wajib melapor.", "pihak-pertama", "PIHAK PERTAMA"),
        ("Laporan disampaikan kepada Pihak Pertama.", "pihak-pertama", "Pihak Pertama"),
        ("Laporan disampaikan kepada PIHAK\nPERTAMA.", "pihak-pertama", "PIHAK PERTAMA"),
        ("PIHAK KETIGA wajib melapor.", "pihak-tidak-ada", "PIHAK KETIGA"),
        ("Salinan disampaikan kepada PIHAK KESEBELAS.", "pihak-tidak-ada", "PIHAK KESEBELAS"),
        ("Disepakati oleh para pihak.", "pihak-huruf-kecil", "para pihak"),
        ("Disepakati oleh Para Pihak.", "pihak-huruf-kecil", "Para Pihak"),
        ("Pihak Kedua wajib melapor.", "pihak-huruf-kecil", "Pihak Kedua"),
        ("Diserahkan oleh pihak kesatu.", "pihak-huruf-kecil", "pihak kesatu"),
        ("Pihak Ke-1 wajib melapor.", "pihak-tidak-baku", "Pihak Ke-1"),
        ("PIHAK I dan PIHAK II wajib melapor.", "pihak-tidak-baku", "PIHAK II"),
        ("PIHAK 2 wajib melapor.", "pihak-tidak-baku", "PIHAK 2"),
        ("PIHAK KE-DUA wajib melapor.", "pihak-tidak-baku", "PIHAK KE-DUA"),
        ("Pihak ke 2 wajib melapor.", "pihak-tidak-baku", "Pihak ke 2"),
    ],
)
def test_a_wrong_name_is_told(contoh: Contoh, words: str, check: str, quoted: str) -> None:
    assert (check, quoted) in told(contoh, words)


@pytest.mark.parametrize(
    "words",
    [
        "PIHAK KESATU dan PIHAK KEDUA disebut PARA PIHAK.",
        "Pihak pertama kali bertemu dalam rapat koordinasi.",
        "Pengalihan kepada pihak ketiga memerlukan persetujuan.",
        "Kerja Sama Daerah dengan Pihak Ketiga diatur tersendiri.",
        "Mediasi dihadiri para pihak yang bersengketa.",
        "Mediasi dihadiri para pihak terkait.",
        "PIHAK KESATU melakukan mediasi atas permintaan para pihak dalam Laporan.",
        "Dibuat untuk setiap PIHAK 1 (satu) rangkap.",
        "Masing-masing PIHAK 2 orang petugas.",
        "Salah satu PIHAK memberitahukan PIHAK lain.",
        "Kedua belah pihak bersepakat.",
        "PIHAK lainnya menyetujui.",
        "Informasi dari pihak luar dicatat.",
    ],
)
def test_a_right_name_is_told_nothing(contoh: Contoh, words: str) -> None:
    assert told(contoh, words) == set()


@pytest.mark.parametrize(
    "words", ["Disepakati kedua belah pihak.", "Disampaikan kepada pihak lainnya.", "Kedua pihak setuju."]
)
def test_words_for_two_are_told_where_there_are_three(contoh: Contoh, words: str) -> None:
    assert {check for check, _ in told(contoh, words, THREE)} == {"sebutan-dua-pihak"}


@pytest.mark.parametrize(
    "words",
    [
        "Disampaikan kepada setiap PIHAK lainnya.",
        "Disampaikan kepada semua PIHAK lainnya.",
        "Disampaikan kepada PIHAK lain.",
        "Data dipertukarkan antara dua PIHAK, dan kedua PIHAK itu mencatatnya.",
        "PIHAK KETIGA menyampaikan laporan.",
    ],
)
def test_words_for_more_are_right_where_there_are_three(contoh: Contoh, words: str) -> None:
    assert told(contoh, words, THREE) == set()


@pytest.mark.parametrize("words", ["kedua instansi", "kedua lembaga", "kedua institusi"])
def test_two_institutions_are_told_where_there_are_three_parties(contoh: Contoh, words: str) -> None:
    fragment = THREE + pasal(f"Laporan disampaikan kepada {words}.")
    assert words in [found.kutipan for found in contoh.found(fragment) if found.kode == "sebutan-dua-pihak"]


@pytest.mark.parametrize(
    "words",
    [
        "Petugas PIHAK KESATU dan PIHAK KETIGA bertemu di kantor kedua instansi.",
        "Inspektorat dan Dinas Kesehatan melapor; laporan kedua instansi tersebut dicatat.",
        "Lembaga kedua yang ditunjuk melapor.",
    ],
)
def test_two_that_were_named_before_are_told_nothing(contoh: Contoh, words: str) -> None:
    assert [found for found in contoh.found(THREE + pasal(words)) if found.kode == "sebutan-dua-pihak"] == []


@pytest.mark.parametrize(
    "words",
    [
        "Keputusan diambil oleh dua belah pihak.",
        "Perjanjian ini diakhiri apabila keduanya sepakat.",
        "Perubahan dilakukan atas persetujuan keduanya.",
        "PIHAK yang mengakhiri memberi tahu pihak satunya.",
        "Dua instansi penanda tangan menjadi tuan rumah.",
    ],
)
def test_other_words_for_two_parties_are_told_where_there_are_three(contoh: Contoh, words: str) -> None:
    assert {code for code, _ in told(contoh, words, THREE)} == {"sebutan-dua-pihak"}
    assert told(contoh, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "PIHAK KESATU dan PIHAK KETIGA menyusun jadwal; jadwal berlaku bila keduanya sepakat.",
        "Data dan informasi disimpan; keduanya dirahasiakan.",
        "Dua instansi pemerintah lain diundang.",
        "Rapat dihadiri dua orang dari setiap PIHAK.",
        "Kesepakatan PARA PIHAK dituangkan dalam adendum.",
        "Peserta setuju dengan satu pihaknya saja.",
    ],
)
def test_two_of_something_else_are_told_nothing(contoh: Contoh, words: str) -> None:
    assert told(contoh, words, THREE) == set()
