"""What stands in a naskah twice."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, pasal
from tests.checks.baris import faulty, spoken
from tests.checks.conftest import Contoh

RAPAT = "Rapat koordinasi dilaksanakan paling sedikit 1 (satu) kali dalam setahun."


@pytest.mark.parametrize(
    "judul",
    [
        "Force Majeure",
        "Keadaan Memaksa",
        "Keadaan Kahar",
        "Keadaan Kahar (Force Majeure)",
        "Masa Berlaku",
        "Pemantauan",
    ],
)
def test_a_matter_under_two_titles_is_told_at_the_agreements_own(contoh: Contoh, judul: str) -> None:
    assert spoken(contoh, pasal("PIHAK saling membantu.", judul), "judul-pasal-kembar") == [f"PASAL {judul}"]


@pytest.mark.parametrize("judul", ["Akibat Keadaan Kahar", "Biaya Perjalanan", "Masa Berlaku Data", "Rapat Evaluasi"])
def test_a_title_that_says_more_is_another(contoh: Contoh, judul: str) -> None:
    assert spoken(contoh, pasal("PIHAK saling membantu.", judul), "judul-pasal-kembar") == []


def test_the_same_ayat_twice_is_told_at_the_second(contoh: Contoh) -> None:
    assert faulty(contoh, "ketentuan-kembar", RAPAT, "Bahan disiapkan.", RAPAT) == [RAPAT]


def test_an_ayat_that_the_library_has_already_is_told(contoh: Contoh) -> None:
    bunyi = "Adendum merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini."
    assert faulty(contoh, "ketentuan-kembar", bunyi) == [bunyi]


@pytest.mark.parametrize(
    "kalimat",
    [
        (RAPAT, RAPAT.replace("koordinasi", "evaluasi")),
        (RAPAT, RAPAT.replace("1 (satu)", "2 (dua)")),
        ("PARA PIHAK bermusyawarah.", "PARA PIHAK bermusyawarah."),
    ],
)
def test_what_differs_or_is_short_is_not_told(contoh: Contoh, kalimat: tuple[str, ...]) -> None:
    assert faulty(contoh, "ketentuan-kembar", *kalimat) == []


def test_an_item_twice_in_a_list_is_told(contoh: Contoh) -> None:
    words = "PARA PIHAK wajib:\na. menyusun jadwal;\nb. Menyusun jadwal; dan\nc. menyampaikan laporan."
    assert spoken(contoh, pasal(words), "ketentuan-kembar") == ["b. Menyusun jadwal; dan"]
    words = "(1) PIHAK KESATU wajib:\n    a. rapat;\n    b. menyusun jadwal.\n"
    words += "(2) PIHAK KEDUA wajib:\n    a. rapat;\n    b. menyusun jadwal."
    assert spoken(contoh, pasal(words), "ketentuan-kembar") == []


HAK = "(1) PIHAK KESATU {}:\n    a. satu; dan\n    b. dua.\n(2) {}:\n    a. tiga; dan\n    b. empat."


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("berhak", "PIHAK KESATU juga berhak", 1),
        ("berhak untuk", "PIHAK KESATU berhak", 1),
        ("wajib", "PIHAK KESATU wajib", 1),
        ("berhak", "PIHAK KEDUA berhak", 0),
        ("berhak", "PIHAK KESATU wajib", 0),
        ("berhak", "Dalam rapat, PIHAK KESATU berhak", 0),
    ],
)
def test_a_list_of_one_party_is_not_made_twice(contoh: Contoh, first: str, second: str, count: int) -> None:
    fragment = ganti("hak-dan-kewajiban", HAK.format(first, second), "Hak dan Kewajiban")
    assert len(spoken(contoh, fragment, "rincian-hak-kembar")) == count
