"""Values under the wrong key, signatories on a basis that gives none, programmes copied from another partner."""

from __future__ import annotations

import pytest
import yaml

from generator.checks.jabatan import contoh_mitra
from generator.checks.program import contoh_program
from generator.checks.salah_kunci import contoh_pihak
from tests.checks.conftest import Contoh

KOTA = "subjenis: kota, nama: Pemerintah Kota Contoh, "


def told(contoh: Contoh, fragment: str) -> list[tuple[str, str]]:
    """The check and the words at fault of everything the modules of this file's subject say."""
    ours = {
        *("kata-sudah-tercetak", "isian-salah-tempat", "subjenis-tidak-cocok", "nip-keliru"),
        *("dasar-sesudah-penandatanganan", "dasar-tidak-lazim", "sumber-biaya-daerah-lain"),
        "penanggung-jawab-tertukar",
    }
    return [(problem.kode, problem.kutipan) for problem in contoh.found(fragment) if problem.kode in ours]


def signer(basis: str) -> str:
    return "tanggal: 2024-02-29\n" + contoh_mitra(f"nama: Citra Contoh, jabatan: Wali Kota Contoh, dasar: {basis}")


@pytest.mark.parametrize(
    ("fragment", "check", "words"),
    [
        ("tentang: tentang Pelayanan Publik\n", "kata-sudah-tercetak", "tentang"),
        ("tentang: Perjanjian Kerja Sama tentang Pelayanan\n", "kata-sudah-tercetak", "Perjanjian Kerja Sama tentang"),
        ("nota_kesepahaman: {tentang: MoU tentang Pelayanan}\n", "kata-sudah-tercetak", "MoU tentang"),
        ('nota_kesepahaman: {nomor: ["Nomor: 1/MOU/2023", "2"]}\n', "kata-sudah-tercetak", "Nomor"),
        ('nomor: {pemkot-contoh: "No. 12/PKS/2024"}\n', "kata-sudah-tercetak", "No"),
        (signer("Berdasarkan Keputusan Menteri Dalam Negeri Nomor 1 Tahun 2023"), "kata-sudah-tercetak", "Berdasarkan"),
        ("tempat: Serang 10 Februari 2024\n", "isian-salah-tempat", "Serang 10 Februari 2024"),
        (contoh_pihak(KOTA + "kedudukan: Jalan Merdeka"), "isian-salah-tempat", "Jalan Merdeka"),
        (contoh_pihak(KOTA + 'kedudukan: "Jl. Merdeka No. 1"'), "isian-salah-tempat", "Jl. Merdeka No. 1"),
        (contoh_pihak("subjenis: kota, nama: Wali Kota Contoh"), "isian-salah-tempat", "Wali Kota Contoh"),
        (contoh_pihak(KOTA + "penandatangan: {nama: Wali Kota Contoh}"), "isian-salah-tempat", "Wali Kota Contoh"),
        (
            contoh_pihak(KOTA + 'penandatangan: {jabatan: "Dr. Citra Contoh, M.Si."}'),
            "isian-salah-tempat",
            "Dr. Citra Contoh, M.Si.",
        ),
        (contoh_pihak(KOTA + "narahubung: {unit: Kepala Bagian Hukum}"), "isian-salah-tempat", "Kepala Bagian Hukum"),
        (contoh_pihak(KOTA + "narahubung: {jabatan: Bagian Hukum}"), "isian-salah-tempat", "Bagian Hukum"),
        (contoh_program(keluaran='"2024-11"'), "isian-salah-tempat", "2024-11"),
        (contoh_program(kegiatan='["1."]'), "isian-salah-tempat", "1."),
        (contoh_pihak("subjenis: kota, nama: Pemerintah Provinsi Contoh"), "subjenis-tidak-cocok", "kota"),
        (contoh_pihak("subjenis: provinsi, nama: Pemerintah Kabupaten Contoh"), "subjenis-tidak-cocok", "provinsi"),
        (contoh_pihak(KOTA + 'penandatangan: {nip: "123456789"}'), "nip-keliru", "123456789"),
        (contoh_pihak(KOTA + 'penandatangan: {nip: "1970010119960310012"}'), "nip-keliru", "1970010119960310012"),
        (signer("Keputusan Nomor 1 Tahun 2028 tanggal 14 Februari 2028"), "dasar-sesudah-penandatanganan", ""),
        (signer("Keputusan Nomor 1 tanggal 01-03-2024"), "dasar-sesudah-penandatanganan", ""),
        (signer("Nota Dinas Sekretaris Daerah Nomor 3"), "dasar-tidak-lazim", "Nota Dinas Sekretaris Daerah Nomor 3"),
        (signer("Surat Undangan Rapat"), "dasar-tidak-lazim", "Surat Undangan Rapat"),
        (contoh_program(pembiayaan="[APBN, APBD Kabupaten Lain]"), "sumber-biaya-daerah-lain", "Kabupaten Lain"),
        (contoh_program(pembiayaan="[APBD Kabupaten Contoh]"), "sumber-biaya-daerah-lain", "Kabupaten Contoh"),
        (
            contoh_program(penanggung_jawab="{ombudsman-contoh: Bagian Hukum, pemkot-contoh: Keasistenan Pencegahan}"),
            "penanggung-jawab-tertukar",
            "Keasistenan Pencegahan",
        ),
    ],
)
def test_what_stands_under_the_wrong_key_is_told(contoh: Contoh, fragment: str, check: str, words: str) -> None:
    found = [quoted for kode, quoted in told(contoh, fragment) if kode == check]
    assert len(found) == 1
    assert found[0] == words or not words


@pytest.mark.parametrize(
    "fragment",
    [
        "tentang: Tentangga Tanggap Pelayanan\n",
        "tentang: Peningkatan Pemahaman tentang Pelayanan Publik\n",
        "nota_kesepahaman: {tentang: Peningkatan Pelayanan Publik}\n",
        'nomor: {pemkot-contoh: "134.4/12-PKS/2024"}\n',
        "tempat: Tanjungpinang\n",
        "tempat: Kota Tangerang Selatan\n",
        contoh_pihak(KOTA + "kedudukan: Pangkalpinang"),
        contoh_pihak(KOTA + "penandatangan: {nama: 'Dr. Kepala Contoh, S.H.', jabatan: Wali Kota Contoh}"),
        contoh_pihak(KOTA + "penandatangan: {nama: Ketut Contoh, jabatan: Penjabat Wali Kota Contoh}"),
        contoh_pihak(KOTA + "narahubung: {unit: Sekretariat Daerah, jabatan: Sekretaris}"),
        contoh_pihak(KOTA + "narahubung: {unit: Bagian Tata Pemerintahan, jabatan: Kepala Bagian Tata Pemerintahan}"),
        contoh_pihak(KOTA + "narahubung: {jabatan: Kepala Bidang Pelayanan}"),
        contoh_pihak(KOTA + 'penandatangan: {nip: "197001011996031001"}'),
        contoh_pihak("subjenis: kabupaten, nama: Pemerintah Kabupaten Kota Contoh"),
        contoh_pihak("subjenis: kota, nama: Pemerintah Kota Contoh"),
        contoh_program(keluaran="2 (dua) dokumen"),
        contoh_program(kegiatan="[rapat ke-1, rapat ke-2]"),
        contoh_program(pembiayaan="[APBD, APBN]"),
        contoh_program(pembiayaan="[APBD Kota Contoh Tahun Anggaran 2024]"),
        contoh_program(pembiayaan="[Anggaran Pendapatan dan Belanja Daerah Kota Contoh]"),
        contoh_program(penanggung_jawab="{ombudsman-contoh: Keasistenan Pemeriksaan, pemkot-contoh: Inspektorat}"),
        signer("Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia"),
        signer("Akta Pendirian Nomor 5 tanggal 3 Januari 2011"),
        signer("Surat Kuasa Khusus Nomor 7 tanggal 29 Februari 2024"),
        signer("SK Mendagri Nomor 131.36-1 Tahun 2023"),
        signer("hasil Rapat Umum Anggota tanggal 2 Mei 2022"),
        signer("Keputusan Presiden Nomor 5/P Tahun 2021"),
    ],
)
def test_what_stands_where_it_belongs_is_not_told(contoh: Contoh, fragment: str) -> None:
    yaml.safe_load(fragment)
    assert told(contoh, fragment) == []


def test_a_word_the_clause_says_before_a_value_is_mended_in_the_value(contoh: Contoh) -> None:
    fragment = signer("berdasarkan Keputusan Menteri Dalam Negeri Nomor 1 Tahun 2023")
    (problem,) = (problem for problem in contoh.found(fragment) if problem.kode == "kata-kembar")
    assert problem.place.file == "agreements/pemkot-contoh.yaml"
    assert problem.mend == "hapus “berdasarkan” dari isian; naskah sudah menuliskannya"
