"""Rewards, parts left out, and first days typed by hand."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus, pasal
from tests.checks.baris import spoken
from tests.checks.conftest import Contoh


@pytest.mark.parametrize(
    "kalimat",
    [
        "PIHAK KEDUA memberikan uang lelah kepada asisten PIHAK KESATU untuk setiap Laporan yang ditutup.",
        "PIHAK KEDUA dapat memberi imbalan kepada petugas PIHAK KESATU.",
        "PIHAK KEDUA menyediakan insentif bagi PIHAK KESATU atas penyelesaian Laporan.",
    ],
)
def test_a_reward_from_a_partner_is_told(contoh: Contoh, kalimat: str) -> None:
    assert len(spoken(contoh, pasal(kalimat), "imbalan-bagi-ombudsman")) == 1


@pytest.mark.parametrize(
    "kalimat",
    [
        "PIHAK KEDUA tidak memberikan imbalan kepada PIHAK KESATU.",
        "PIHAK KEDUA dilarang memberikan hadiah kepada asisten PIHAK KESATU.",
        "PIHAK KEDUA memberikan keterangan kepada PIHAK KESATU tanpa imbalan.",
        "PIHAK KEDUA memberikan insentif bagi pegawai PIHAK KEDUA yang menyelesaikan pelatihan PIHAK KESATU.",
        "PIHAK KESATU menolak hadiah dari PIHAK KEDUA.",
    ],
)
def test_what_rewards_nobody_is_not_told(contoh: Contoh, kalimat: str) -> None:
    assert spoken(contoh, pasal(kalimat), "imbalan-bagi-ombudsman") == []


@pytest.mark.parametrize("bagian", ["dasar-hukum", "premis", "nomor", "penutup"])
def test_a_part_that_is_always_there_is_missed(contoh: Contoh, bagian: str) -> None:
    assert spoken(contoh, hapus(bagian), "bagian-dihapus") == [f"- hapus: {bagian}"]


@pytest.mark.parametrize("klausul", ["logo", "publikasi"])
def test_what_may_be_left_out_is_not_missed(contoh: Contoh, klausul: str) -> None:
    assert spoken(contoh, hapus(klausul), "bagian-dihapus") == []


def _term(words: str) -> str:
    return ganti("jangka-waktu", words, "Jangka Waktu")


@pytest.mark.parametrize(
    "words",
    [
        "{{ naskah.nama }} ini mulai berlaku pada tanggal 1 April 2024.".replace("mulai berlaku pada", "berlaku mulai"),
        "{{ naskah.nama }} ini berlaku selama 1 (satu) tahun terhitung sejak tanggal 1 Januari 2023.",
    ],
)
def test_another_first_day_is_told(contoh: Contoh, words: str) -> None:
    assert len(spoken(contoh, _term(words), "tanggal-mulai-berbeda")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "{{ naskah.nama }} ini berlaku sejak 1 Maret 2024 sampai dengan 31 Agustus 2025.",
        "{{ naskah.nama }} ini berlaku sejak {{ jangka_waktu.mulai | tanggal }}.",
        "Nota Kesepahaman berlaku sejak 25 Juli 2023.",
        "Adendum berlaku sejak 1 Mei 2024.",
        "Usul perpanjangan disampaikan sejak tanggal 1 Mei 2025.",
    ],
)
def test_the_same_first_day_or_that_of_something_else_is_not_told(contoh: Contoh, words: str) -> None:
    assert spoken(contoh, _term(words), "tanggal-mulai-berbeda") == []
