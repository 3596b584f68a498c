"""Lists: how items begin and end, and what stands before them."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh

OURS = {
    *("tanda-akhir-butir", "tanpa-dan", "huruf-besar-butir"),
    *("butir-tunggal", "pengantar-butir", "kalimat-kosong"),
}


def told(contoh: Contoh, words: str) -> set[tuple[str, str]]:
    return {(found.kode, found.kutipan) for found in contoh.found(pasal(words)) if found.kode in OURS}


@pytest.mark.parametrize(
    ("words", "faults"),
    [
        ("Wajib:\na. satu,\nb. dua; dan\nc. tiga.", {("tanda-akhir-butir", "satu,")}),
        ("Wajib:\na. satu.\nb. dua; dan\nc. tiga.", {("tanda-akhir-butir", "satu.")}),
        ("Wajib:\na. satu;\nb. dua; dan\nc. tiga;", {("tanda-akhir-butir", "tiga;")}),
        ("Wajib:\na. satu;\nb. dua; dan\nc. tiga", {("tanda-akhir-butir", "tiga")}),
        ("Wajib:\na. satu;\nb. dua, dan\nc. tiga.", {("tanda-akhir-butir", "dan")}),
        ("Wajib:\na. satu;\nb. dua;\nc. tiga.", {("tanpa-dan", "dua;")}),
        ("Wajib:\n1. satu;\n2. dua;\n3. tiga.", {("tanpa-dan", "dua;")}),
        ("(1) Wajib:\n    a. satu;\n    b. dua.", {("tanpa-dan", "satu;")}),
        ("Wajib:\na. Menyusun jadwal; dan\nb. melapor.", {("huruf-besar-butir", "Menyusun")}),
        ("Wajib:\na. satu.", {("butir-tunggal", "satu.")}),
        ("Wajib\na. satu; dan\nb. dua.", {("pengantar-butir", "Wajib")}),
        ("Wajib.\na. satu; dan\nb. dua.", {("pengantar-butir", "Wajib.")}),
        ("(1) Wajib;\n    a. satu; dan\n    b. dua.", {("pengantar-butir", "Wajib;")}),
        ("Wajib:\na. satu; dan\nb. dua\n    1. tiga; dan\n    2. empat.", {("pengantar-butir", "dua")}),
    ],
)
def test_a_fault_is_told(contoh: Contoh, words: str, faults: set[tuple[str, str]]) -> None:
    assert told(contoh, words) == faults


@pytest.mark.parametrize(
    "words",
    [
        "Wajib:\na. satu;\nb. dua; dan\nc. tiga.",
        "Dapat:\na. satu; atau\nb. dua.",
        "Dapat:\na. satu;\nb. dua; dan/atau\nc. tiga.",
        "Wajib:\na. satu; dan\nb. dua; dan\nc. tiga.",
        "Wajib:\na. satu:\n    1. tiga; dan\n    2. empat;\nb. lima; dan\nc. enam.",
        "Wajib:\na. satu:\n    1. tiga; atau\n    2. empat; dan\nb. lima.",
        "Wajib:\na. satu:\n    1. tiga; dan\n    2. empat.\nb. lima; dan\nc. enam.",
        "Wajib:\na. satu; dan\nb. dua:\n    1. tiga; dan\n    2. empat.",
        "Yang dimaksud dengan:\n1. Petugas adalah pegawai PIHAK.\n2. Tim adalah kumpulan Petugas.",
        "Yang dimaksud dengan:\n1. Petugas adalah pegawai;\n2. Tim adalah kumpulan Petugas;\n3. Rapat adalah temu.",
        "Urutannya sebagai berikut:\na. Petugas mencatat.\nb. Narahubung memeriksa.\nc. Hasilnya disampaikan.",
        "Disampaikan kepada:\na. PIHAK KESATU; dan\nb. PIHAK KEDUA.",
        "Disampaikan kepada:\na. Narahubung PIHAK KESATU; dan\nb. Gubernur Banten.",
        "Disampaikan kepada:\na. Kementerian Dalam Negeri; dan\nb. APIP.",
        "Menurut:\na. Pasal 7 huruf e Undang-Undang Nomor 37 Tahun 2008; dan\nb. Peraturan Ombudsman.",
        "Menurut:\na. @ketentuan-umum; dan\nb. @maksud-dan-tujuan.",
        "Alamatnya:\na. PIHAK KESATU:\n    > Telepon : 0254\nb. PIHAK KEDUA:\n    > Telepon : 0255",
        "Wajib:\na. satu; dan\nb. dua,\nsesuai dengan ketentuan peraturan perundang-undangan.",
        "Wajib:\na. satu; dan\nb. dua.\nKetentuan itu berlaku.",
        "(1) Satu ayat saja.",
        "(1) Ayat satu.\n(2) Ayat dua.",
        "Di daerah berikut:\na. Kota Serang; dan\nb. Kabupaten Lebak.",
    ],
)
def test_what_is_right_is_told_nothing(contoh: Contoh, words: str) -> None:
    assert told(contoh, words) == set()


def test_a_finding_names_the_line_of_the_last_word(contoh: Contoh) -> None:
    words = "Wajib:\na. menyusun\n    jadwal,\nb. melapor; dan\nc. bertemu."
    (found,) = (one for one in contoh.found(pasal(words)) if one.kode in OURS)
    line = contoh.berkas.read_text(encoding="utf-8").splitlines()[found.place.line - 1]
    assert line.strip() == "jadwal,"
