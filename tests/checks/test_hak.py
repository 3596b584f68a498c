"""Every party has rights and duties, in whatever form the Pasal gives them."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus
from tests.checks.baris import numbered, spoken
from tests.checks.conftest import Contoh

TIGA = """\
para_pihak:
  - {id: ombudsman-contoh, nama: Ombudsman Republik Indonesia, jenis: ombudsman, subjenis: pusat}
  - {id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota}
  - {id: kampus, nama: Universitas Contoh, jenis: perguruan-tinggi, subjenis: negeri}
"""
BENAR = {
    "each party in an ayat of its own": numbered(
        "PIHAK KESATU berhak memperoleh keterangan.",
        "PIHAK KEDUA berhak memperoleh saran.",
        "PIHAK KESATU wajib menyampaikan saran.",
        "PIHAK KEDUA wajib menyampaikan keterangan.",
    ),
    "rights and duties of all": numbered(
        "PARA PIHAK berhak memperoleh informasi.", "Setiap PIHAK berkewajiban melaksanakan Program."
    ),
    "masing-masing": numbered(
        "Masing-masing PIHAK mempunyai hak atas informasi.", "PIHAK KESATU dan PIHAK KEDUA wajib bekerja sama."
    ),
    "the side before the party": "(1) Hak PIHAK KESATU:\n    a. memperoleh data; dan\n    b. memperoleh informasi.\n"
    "(2) Hak PIHAK KEDUA adalah memperoleh saran.\n(3) Kewajiban PIHAK KESATU dan PIHAK KEDUA adalah bekerja sama.",
    "both sides under the party": "(1) PIHAK KESATU mempunyai:\n    a. hak atas data; dan\n    b. tugas menjaganya.\n"
    "(2) PIHAK KEDUA mempunyai:\n    a. hak memperoleh saran; dan\n    b. kewajiban menindaklanjutinya.",
    "hak dan kewajiban in one breath": numbered(
        "PIHAK KESATU memiliki hak dan kewajiban melaksanakan Program.",
        "Hak dan kewajiban PIHAK KEDUA adalah menyediakan data.",
    ),
    "a list of parties under the side": "(1) Hak PARA PIHAK adalah:\n    a. PIHAK KESATU memperoleh data; dan\n"
    "    b. PIHAK KEDUA memperoleh saran.\n(2) PARA PIHAK bertanggung jawab atas Program.",
    "words between": numbered(
        "PIHAK KESATU dalam pelaksanaan Program berhak memperoleh data dan wajib menjaganya.",
        "Dalam hal diminta, PIHAK KEDUA sesuai dengan kewenangannya berhak menolak dan wajib memberi alasan.",
    ),
}


@pytest.mark.parametrize("bunyi", BENAR.values(), ids=list(BENAR))
@pytest.mark.parametrize("kode", ["pihak-tanpa-hak", "pihak-tanpa-kewajiban"])
def test_rights_and_duties_are_recognised_in_any_form(contoh: Contoh, kode: str, bunyi: str) -> None:
    assert spoken(contoh, ganti("hak-dan-kewajiban", bunyi, "Hak dan Kewajiban"), kode) == []


@pytest.mark.parametrize(
    "bunyi",
    [
        numbered("PIHAK KESATU berhak memperoleh data.", "PIHAK KEDUA wajib menyediakan data."),
        numbered("PIHAK KESATU berhak memperoleh data dari PIHAK KEDUA.", "PARA PIHAK wajib bekerja sama."),
        numbered("PIHAK KESATU berhak memperoleh data.", "PIHAK KEDUA tidak berhak menolak."),
        numbered("Dalam hal PIHAK KEDUA lalai, PIHAK KESATU berhak menghentikan Program."),
        "(1) Hak PIHAK KESATU:\n    a. memperoleh data; dan\n    b. memperoleh dukungan PIHAK KEDUA.\n(2) Selesai.",
    ],
)
def test_a_party_without_rights_is_told(contoh: Contoh, bunyi: str) -> None:
    fragment = ganti("hak-dan-kewajiban", bunyi, "Hak dan Kewajiban")
    found = [p for p in contoh.found(fragment) if p.kode == "pihak-tanpa-hak"]
    assert [p.what for p in found] == ["PIHAK KEDUA (Pemerintah Kota Contoh) tidak dinyatakan berhak atas apa pun"]
    assert spoken(contoh, fragment, "pihak-tanpa-hak") == ["PASAL Hak dan Kewajiban"]


@pytest.mark.parametrize(
    "bunyi",
    [
        numbered("PARA PIHAK berhak memperoleh data.", "PIHAK KEDUA wajib menyediakan data."),
        numbered("PIHAK KESATU berhak memperoleh data.", "PIHAK KEDUA berkewajiban memberi data kepada PIHAK KESATU."),
        numbered("Hak PARA PIHAK adalah memperoleh data.", "Tanggung jawab PIHAK KEDUA adalah menyediakan data."),
    ],
)
def test_a_party_without_duties_is_told(contoh: Contoh, bunyi: str) -> None:
    fragment = ganti("hak-dan-kewajiban", bunyi, "Hak dan Kewajiban")
    found = [p.what for p in contoh.found(fragment) if p.kode == "pihak-tanpa-kewajiban"]
    assert [what.partition(" (")[0] for what in found] == ["PIHAK KESATU"]


def test_a_third_party_is_missed(contoh: Contoh) -> None:
    both = TIGA + ganti("hak-dan-kewajiban", "PIHAK KESATU dan PIHAK KEDUA berhak dan wajib bekerja sama.", "Hak")
    for kode in ("pihak-tanpa-hak", "pihak-tanpa-kewajiban"):
        assert [p.what.partition(" (")[0] for p in contoh.found(both) if p.kode == kode] == ["PIHAK KETIGA"]
    all_ = TIGA + ganti(
        "hak-dan-kewajiban",
        numbered(
            "PIHAK KESATU berhak memperoleh data.",
            "PIHAK KEDUA dan PIHAK KETIGA masing-masing berhak memperoleh saran.",
            "PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA wajib bekerja sama.",
        ),
        "Hak dan Kewajiban",
    )
    for kode in ("pihak-tanpa-hak", "pihak-tanpa-kewajiban"):
        assert spoken(contoh, all_, kode) == []


def test_rights_left_out_are_shown_where_they_were_taken_out(contoh: Contoh) -> None:
    assert spoken(contoh, hapus("hak-dan-kewajiban"), "pihak-tanpa-hak") == ["- hapus: hak-dan-kewajiban"] * 2


@pytest.mark.parametrize("kode", ["pihak-tanpa-hak", "pihak-tanpa-kewajiban"])
def test_a_memorandum_and_separate_pasal_are_left_alone(contoh: Contoh, kode: str) -> None:
    assert spoken(contoh, "naskah: nota-kesepahaman\n", kode) == []
    separate = """\
klausul:
  - ganti: hak-dan-kewajiban
    alasan: contoh
    isi: |
      PASAL Hak Para Pihak
      (1) PIHAK KESATU memperoleh data.
      (2) PIHAK KEDUA memperoleh saran.
  - sisipkan: {setelah: hak-dan-kewajiban}
    alasan: contoh
    isi: |
      PASAL Tugas dan Tanggung Jawab
      (1) PIHAK KESATU menyampaikan saran.
      (2) PIHAK KEDUA bertugas menyampaikan data.
"""
    assert spoken(contoh, separate, kode) == []
