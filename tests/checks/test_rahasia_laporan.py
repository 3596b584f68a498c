"""Files of an examination and the names of those who report stay with the Ombudsman."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

KODE = "rahasia-laporan-diserahkan"


@pytest.mark.parametrize(
    "kalimat",
    [
        "PIHAK KESATU wajib menyerahkan seluruh berkas pemeriksaan kepada PIHAK KEDUA sebelum mengambil kesimpulan.",
        "PIHAK KESATU memberikan salinan berita acara pemeriksaan kepada PIHAK KEDUA.",
        "PIHAK KESATU menyampaikan identitas Pelapor kepada PIHAK KEDUA untuk mempercepat penyelesaian.",
        "Berkas Laporan diserahkan oleh PIHAK KESATU kepada PIHAK KEDUA setiap bulan.",
        "Nama Pelapor diberitahukan kepada PIHAK KEDUA.",
        "PIHAK KESATU memberitahukan nama dan alamat Pelapor kepada PIHAK KEDUA sebelum memeriksa Laporan.",
        "Nama dan nomor telepon Pelapor disampaikan kepada PIHAK KEDUA.",
        "PIHAK KEDUA berhak mengakses berkas Laporan.",
        "PIHAK KEDUA dapat meminta identitas Pelapor.",
    ],
)
def test_a_secret_that_reaches_the_partner_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, KODE, "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


def test_what_keeps_the_secret_is_no_fault(contoh: Contoh) -> None:
    benar = [
        "PIHAK KESATU tidak menyerahkan berkas pemeriksaan kepada PIHAK KEDUA.",
        "PIHAK KESATU menyampaikan hasil pemeriksaan kepada PIHAK KEDUA.",
        "PIHAK KESATU menyampaikan Laporan tanpa identitas Pelapor kepada PIHAK KEDUA.",
        "PIHAK KESATU menyampaikan identitas Pelapor kepada PIHAK KEDUA dengan persetujuan tertulis Pelapor.",
        "PIHAK KESATU menyerahkan data agregat Laporan kepada PIHAK KEDUA.",
        "PIHAK KEDUA menyerahkan berkas pengaduan kepada PIHAK KESATU.",
        "PIHAK KESATU menyerahkan berkas Laporan yang bukan kewenangannya kepada PIHAK KEDUA.",
        "PIHAK KEDUA dilarang meminta identitas Pelapor.",
        "PIHAK KEDUA menjaga kerahasiaan identitas Pelapor.",
        "Identitas Pelapor tidak diberitahukan kepada PIHAK KEDUA.",
        "PIHAK KESATU tidak memberitahukan nama dan alamat Pelapor kepada PIHAK KEDUA.",
        "PIHAK KESATU memberitahukan nama dan alamat Narahubung kepada PIHAK KEDUA.",
        "PIHAK KEDUA menyampaikan nama dan alamat Pelapor kepada PIHAK KESATU.",
        "PIHAK KESATU mengembalikan dokumen yang dipinjam kepada PIHAK KEDUA.",
        "PIHAK KEDUA berhak memperoleh hasil pemeriksaan.",
    ]
    assert faulty(contoh, KODE, *benar) == []
