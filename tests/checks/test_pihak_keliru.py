"""Parties counted wrongly, and parties that owe themselves something."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.baris import faulty, spoken
from tests.checks.conftest import Contoh

BURUK = {
    "jumlah-pihak-keliru": (
        "Jadwal disusun oleh ketiga PIHAK.",
        "Hasilnya menjadi milik keempat PIHAK.",
        "Perubahan disepakati oleh ketiga belah pihak.",
        "Ketiga pihak menunjuk mediator.",
        "Jadwal ditetapkan oleh keempat pihak.",
    ),
    "pihak-kepada-diri": (
        "PIHAK KESATU berhak menerima data dari PIHAK KESATU.",
        "PIHAK KEDUA wajib menyampaikan laporan kepada PIHAK KEDUA.",
        "PIHAK KEDUA berkewajiban menyediakan ruang rapat bagi PIHAK KEDUA.",
        "PIHAK KESATU dapat meminta keterangan kepada PIHAK KESATU.",
    ),
}
BAIK = {
    "jumlah-pihak-keliru": (
        "Jadwal disusun oleh kedua PIHAK.",
        "Pengalihan kepada pihak ketiga disetujui PARA PIHAK.",
        "Mediasi dihadiri ketiga pihak yang bersengketa, dan ketiga pihak itu didengar.",
        "Penilaian dilakukan oleh ketiga pihak independen.",
        "PIHAK KEDUA melapor pada rapat ketiga.",
        "Pada pertemuan keempat, PARA PIHAK mengevaluasi Program.",
    ),
    "pihak-kepada-diri": (
        "PIHAK KESATU berhak menerima data dari PIHAK KEDUA.",
        "PIHAK KESATU berhak menolak permintaan yang ditujukan kepada PIHAK KESATU.",
        "PIHAK KEDUA wajib memenuhi permintaan PIHAK KESATU yang disampaikan kepada PIHAK KEDUA.",
        "PIHAK KESATU berhak memperoleh tanggapan apabila PIHAK KEDUA mengirimkan surat kepada PIHAK KESATU.",
        "PIHAK KEDUA wajib menugaskan pegawai untuk mendampingi tamu pegawai PIHAK KEDUA.",
        "Setiap Laporan mengenai PIHAK KEDUA harus dibahas dengan PIHAK KEDUA.",
    ),
}


@pytest.mark.parametrize("kode", BURUK)
def test_a_planted_fault_is_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BURUK[kode]) == list(BURUK[kode])


@pytest.mark.parametrize("kode", BAIK)
def test_the_right_form_of_the_same_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BAIK[kode]) == []


def test_items_are_read_behind_their_introduction(contoh: Contoh) -> None:
    words = "PIHAK KESATU berhak:\na. menerima data dari PIHAK KEDUA; dan\nb. menerima status berkas dari PIHAK KESATU."
    assert spoken(contoh, pasal(words), "pihak-kepada-diri") == ["b. menerima status berkas dari PIHAK KESATU."]
