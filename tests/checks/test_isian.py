"""Blanks and instructions left over, told from words that only look like them."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from generator.checks.program import contoh_program
from tests.checks.conftest import Contoh
from tests.checks.test_angka import articles, quoted

SISA = "sisa-instruksi"


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Pelatihan diadakan di …, setiap tahun.", "…"),
        ("Pelatihan diadakan di .... setiap tahun.", "...."),
        ("Pelatihan diadakan di . . . . setiap tahun.", ". . . ."),
        ("Pelatihan diadakan di ________ setiap tahun.", "________"),
        (r"Pelatihan diikuti \[diisi nama pegawai\] setiap tahun.", "[diisi nama pegawai]"),
        (r"Pelatihan diikuti \[ \] pegawai.", "[ ]"),
        ("Pelatihan diikuti <nama pegawai> setiap tahun.", "<nama pegawai>"),
        ("Pelatihan diikuti (diisi nama pegawai) setiap tahun.", "(diisi nama pegawai)"),
        ("Pelatihan diikuti (sebutkan jumlahnya) pegawai.", "(sebutkan jumlahnya)"),
        ("Pelatihan diikuti pegawai (coret yang tidak perlu).", "(coret yang tidak perlu)"),
        ("Pelatihan diikuti pegawai/pejabat *coret salah satu*.", "coret salah satu"),
        ("Pelatihan diikuti xxx pegawai.", "xxx"),
        ("Pelatihan menurut Surat Nomor XXXX.", "XXXX"),
        ("Pelatihan menurut Surat Nomor XXX.", "XXX"),
        ("Pelatihan sejak tahun Xxx.", "Xxx"),
        ("Hubungi 08xx-xxxx-xxxx.", "08xx-xxxx-xxxx"),
        ("TODO lengkapi bersama bagian hukum.", "TODO"),
        ("Pelatihan, magang, dst.", "dst"),
        ("Pelatihan diikuti sebutkan jumlah pegawai.", "sebutkan"),
        ("Lorem ipsum dolor sit amet.", "Lorem ipsum"),
        ("Pelatihan diadakan tanggal ?? Mei.", "??"),
        ("Kegiatan yang akan dilaksanakan.", "Kegiatan yang akan dilaksanakan"),
        ("Ruang lingkup meliputi kegiatan yang akan dilaksanakan.", "kegiatan yang akan dilaksanakan"),
        ("Narahubung adalah nama pejabat.", "nama pejabat"),
    ],
)
def test_what_was_left_over_in_a_clause_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), SISA) == [kutipan]


BENAR = (
    "PARA PIHAK menyusun jadwal kegiatan yang akan dilaksanakan.",
    "PARA PIHAK menetapkan kegiatan yang akan dilaksanakan setiap tahun.",
    "Laporan memuat nama kegiatan, nama pejabat, dan alamat lengkap.",
    "Laporan menyebutkan hasilnya; yang disebutkan di dalamnya rahasia.",
    "Formulir diisi oleh Pelapor dan ditandatangani (dua salinan).",
    "Sebagaimana dimaksud dalam Lampiran XXX dan BAB XXX.",
    "Rapat dimulai pukul 08.00 s.d. 12.00 WIB.",
    "Alamat ombudsman_banten dan berkas nota_dinas_2024 tetap berlaku.",
    "Nilai kurang dari 5 < 10 dan lebih dari 3 > 1.",
    "Naskah dapat dipilih salah satu oleh PARA PIHAK.",
    "Ketentuan ini (sebagaimana ditulis dalam Lampiran I) tetap berlaku.",
    r"Rujukan \[1\] dan catatan \[12\] menjadi acuan.",
    "Siapa yang bertanggung jawab? PIHAK KEDUA.",
    "Todo adalah nama desa, dan Tba bukan singkatan.",
)


def test_words_of_the_agreement_are_told_nothing(contoh: Contoh) -> None:
    assert quoted(contoh, articles(*BENAR), SISA) == []


def test_headings_and_labels_may_be_general(contoh: Contoh) -> None:
    words = "Rencana disusun menurut tabel:\nTABEL 1 1\n| Nama Kegiatan | Uraian Kegiatan |\n|---|\n| Rapat | Tahunan |"
    assert quoted(contoh, pasal(words), SISA) == []
    assert (
        quoted(contoh, pasal("Kepada:\n> Nama lengkap : Budi\n> Alamat lengkap : Serang", "Nama Kegiatan"), SISA) == []
    )


@pytest.mark.parametrize(
    "fragment",
    ["tempat:\n", "tanggal:\n", "nomor:\n", "program: []\n", "jangka_waktu: null\n"],
)
def test_what_is_empty_in_the_data_is_told_elsewhere(contoh: Contoh, fragment: str) -> None:
    assert quoted(contoh, fragment, SISA) == []


@pytest.mark.parametrize(
    ("kegiatan", "kutipan"),
    [
        ("kegiatan yang akan dilaksanakan", ["kegiatan yang akan dilaksanakan"]),
        ("rapat kegiatan yang akan dilaksanakan", []),
        ("....", ["...."]),
        ("[isi kegiatan]", ["[isi kegiatan]"]),
        ("{{ kegiatan }}", ["{{ kegiatan }}"]),
        ("Rapat, dst.", ["dst"]),
    ],
)
def test_what_was_left_over_in_the_data_is_told_at_its_line(contoh: Contoh, kegiatan: str, kutipan: list[str]) -> None:
    fragment = (
        f"program:\n  - bidang: pertukaran-data\n    nama: A\n    status: disepakati\n    kegiatan: ['{kegiatan}']\n"
    )
    found = [problem for problem in contoh.found(fragment) if problem.kode == SISA]
    written = contoh.berkas.read_text(encoding="utf-8").splitlines()
    assert [problem.kutipan for problem in found] == kutipan
    assert all(kegiatan in written[problem.place.line - 1] for problem in found)


def test_a_final_may_hold_none(contoh: Contoh) -> None:
    found = contoh.found(articles("Pelatihan diadakan di …, setiap tahun."), final=True)
    assert [problem.severity for problem in found if problem.kode == SISA] == ["galat"]


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Ditetapkan oleh PIHAK KESATU (mohon dikonfirmasi Bagian Hukum).", "(mohon dikonfirmasi Bagian Hukum)"),
        ("Ditetapkan oleh PIHAK KESATU (perlu dikonfirmasi).", "(perlu dikonfirmasi)"),
        ("Ditetapkan oleh PIHAK KESATU (menunggu arahan pimpinan).", "(menunggu arahan pimpinan)"),
        ("Kegiatan disebutkan di sini.", "disebutkan di sini"),
        ("Isi di sini tugas PIHAK KEDUA.", "Isi di sini"),
        ("Jumlahnya TBC.", "TBC"),
        ("Jumlahnya TBD.", "TBD"),
    ],
)
def test_a_remark_of_the_drafter_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), SISA) == [kutipan]


def test_words_like_the_remarks_of_a_drafter_are_told_nothing(contoh: Contoh) -> None:
    right = (
        "Laporan yang perlu dikonfirmasi kepada Terlapor diperiksa.",
        "Permohonan konfirmasi disampaikan kepada PIHAK KEDUA.",
        "Data (isi dan lampirannya) dijaga kerahasiaannya.",
        "Nama narasumber di sebutkan dalam laporan.",
    )
    assert quoted(contoh, articles(*right), SISA) == []


@pytest.mark.parametrize(
    "words",
    ["Jalan XX", "Nomor YY", "(nama pejabat menyusul)", "(menyusul)", "(jumlah peserta akan ditentukan)"],
)
def test_blanks_in_letters_and_what_is_yet_to_come_are_quoted(contoh: Contoh, words: str) -> None:
    found = contoh.found(pasal(f"Sekretariat berada di {words}, Cilegon."))
    assert words in {problem.kutipan for problem in found if problem.kode == "sisa-instruksi"}


def test_roman_numerals_and_remarks_are_no_blanks(contoh: Contoh) -> None:
    benar = [
        "Ketetapan Nomor XX/MPRS/1966 menjadi bahan bacaan.",
        "Angkatan XX mengikuti pelatihan.",
        "Laporan (jumlah dan tanggalnya) disampaikan.",
        "Petugas (yang menyusul kemudian) mencatatnya.",
        "Rapat diadakan di Jalan Mawar Nomor 5.",
        "Peserta (nama dan unitnya) dicatat.",
    ]
    for kalimat in benar:
        assert "sisa-instruksi" not in {problem.kode for problem in contoh.found(pasal(kalimat))}, kalimat


@pytest.mark.parametrize("value", ["menyesuaikan", "Idem.", "instansi terkait", "akan ditentukan kemudian", "sda"])
def test_a_value_that_says_nothing_is_told(contoh: Contoh, value: str) -> None:
    assert "isian-kabur" in {problem.kode for problem in contoh.found(contoh_program(indikator=value))}


@pytest.mark.parametrize("value", ["2 (dua) kajian", "jumlah instansi terkait yang hadir", "OPD terkait, 12 unit"])
def test_a_value_that_says_something_is_left_alone(contoh: Contoh, value: str) -> None:
    found = contoh.found(contoh_program(indikator=f'"{value}"'))
    assert "isian-kabur" not in {problem.kode for problem in found}
