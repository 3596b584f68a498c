"""References: what leads nowhere, what was typed, and how it is worded."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh

OURS = {
    *("rujukan-ke-tiada", "rujukan-diketik", "rujukan-maju"),
    *("pasal-ini", "huruf-besar-rujukan", "dalam-pada-rujukan"),
}

LIST = "(1) Meliputi:\n    a. satu; dan\n    b. dua.\n"


def told(contoh: Contoh, words: str) -> set[tuple[str, str]]:
    """What these checks say of a Pasal of these words, the second of the naskah: the check and the words at fault."""
    return {(found.kode, found.kutipan) for found in contoh.found(pasal(words)) if found.kode in OURS}


@pytest.mark.parametrize(
    ("words", "check", "quoted"),
    [
        ("PARA PIHAK bekerja menurut Pasal 25.", "rujukan-ke-tiada", "Pasal 25"),
        ("PARA PIHAK bekerja menurut pasal 25 ayat (1).", "rujukan-ke-tiada", "pasal 25 ayat (1)"),
        ("Sebagaimana dimaksud dalam Pasal 6 ayat (9), Program ditunda.", "rujukan-ke-tiada", "Pasal 6 ayat (9)"),
        ("Sesuai dengan Pasal 25 Perjanjian Kerja Sama ini.", "rujukan-ke-tiada", "Pasal 25"),
        ("Menurut Pasal 25 PIHAK KEDUA wajib melapor.", "rujukan-ke-tiada", "Pasal 25"),
        ("(1) Satu.\n(2) Sebagaimana dimaksud pada ayat (9).", "rujukan-ke-tiada", "ayat (9)"),
        ("(1) Satu.\n(2) Menurut ayat (1) dan ayat (7).", "rujukan-ke-tiada", "ayat (7)"),
        (f"{LIST}(2) Menurut ayat (1) huruf z.", "rujukan-ke-tiada", "ayat (1) huruf z"),
        (f"{LIST}(2) Menurut ayat (1) huruf a dan huruf d.", "rujukan-ke-tiada", "huruf d"),
        (f"{LIST}(2) Menurut huruf a.", "rujukan-ke-tiada", "huruf a"),
        ("Sesuai dengan @ruang-lingkup huruf z.", "rujukan-ke-tiada", "Pasal 4 huruf z"),
        ("Format tercantum dalam Lampiran III.", "rujukan-ke-tiada", "Lampiran III"),
        ("Biaya mengikuti Pasal 3.", "rujukan-diketik", "Pasal 3"),
        ("Rincian tercantum dalam Lampiran I.", "rujukan-diketik", "Lampiran I"),
        ("(1) Satu.\n(2) Dua menurut ayat (1).", "rujukan-diketik", "ayat (1)"),
        ("Biaya mengikuti @pembiayaan.", "rujukan-maju", "Pasal 10"),
        ("(1) Menurut @dua.\n(2) [dua] Dua.", "rujukan-maju", "ayat (2)"),
        ("Hak dalam pasal ini tidak dapat dialihkan.", "pasal-ini", "pasal ini"),
        ("(1) Satu.\n(2) Kewajiban ayat tersebut di atas berlaku.", "pasal-ini", "ayat tersebut di atas"),
        ("Ketentuan Pasal ini berlaku bagi PARA PIHAK.", "pasal-ini", "Pasal ini"),
        ("Menurut Pasal 7 Huruf e Undang-Undang Nomor 37 Tahun 2008.", "huruf-besar-rujukan", "Huruf e"),
        ("Menurut pasal 7 huruf e Undang-Undang Nomor 37 Tahun 2008.", "huruf-besar-rujukan", "pasal 7"),
        ("(1) [x] Satu.\n(2) Sebagaimana dimaksud dalam @x.", "dalam-pada-rujukan", "dalam"),
        ("Sebagaimana dimaksud pada @ketentuan-umum.", "dalam-pada-rujukan", "pada"),
    ],
)  # fmt: skip
def test_a_fault_in_a_reference_is_told(contoh: Contoh, words: str, check: str, quoted: str) -> None:
    assert (check, quoted) in told(contoh, words)


@pytest.mark.parametrize(
    "words",
    [
        "Sesuai dengan Pasal 7 huruf e Undang-Undang Nomor 37 Tahun 2008.",
        "Sesuai dengan Pasal 18 ayat (2) UU 27/2022.",
        "Sesuai dengan Pasal 18 ayat (2) dan Pasal 46 UU 27/2022.",
        "Sesuai dengan Pasal 7 huruf e, Pasal 8 ayat (1), dan Pasal 30 Undang-Undang Nomor 37 Tahun 2008.",
        "Sesuai dengan Pasal 30, 31, dan 32 Undang-Undang Nomor 37 Tahun 2008.",
        "Sesuai dengan Pasal 5 Nota Kesepahaman.",
        "Sebagaimana dimaksud dalam Pasal 55 dari Nota Kesepahaman.",
        "PARA PIHAK mengesampingkan Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata.",
        "Persetujuan menurut Pasal 1338 KUHPerdata mengikat PARA PIHAK.",
        "Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia, khususnya Pasal 37, berlaku.",
        "PP Nomor 21 Tahun 2011 jo. Peraturan Pemerintah Nomor 48 Tahun 2017 Pasal 46 huruf e berlaku.",
        "Sesuai dengan Pasal 46 undang-undang mengenai pelindungan data pribadi.",
        "Sesuai dengan Pasal 1 angka 33 dan angka 34 undang-undang mengenai Ombudsman Republik Indonesia.",
        "Sesuai dengan Pasal 28F UUD 1945.",
        "Sesuai dengan Pasal 96 Statuta Universitas Contoh.",
        "Sesuai dengan Pasal 75 peraturan itu.",
        "Sesuai dengan Pasal 36 ayat (2) huruf c Peraturan Ombudsman Republik Indonesia Nomor 55 Tahun 2022.",
        "Sesuai dengan Lampiran II Undang-Undang Nomor 12 Tahun 2011.",
        "Tarif sebagaimana diatur dalam Pasal 99 Perjanjian Kerja Sama Nomor 1 Tahun 2020.",
        "Berdasarkan Undang-Undang Nomor 37 Tahun 2008:\na. Pasal 37 huruf e; dan\nb. Pasal 40.",
        "Nilai indeks naik dari angka 4 menjadi angka 9.",
        "Nama ditulis dengan huruf kapital, huruf di depan gelar tidak.",
        "(1) [x] Satu.\n(2) Sebagaimana dimaksud pada @x.",
        "Menurut @ketentuan-umum, Program dilaksanakan.",
        "Lampiran merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini.",
        "Ayat (2) Pasal 5 Undang-Undang Nomor 25 Tahun 2009 berlaku.",
        "Pasal demi pasal dibaca bersama. Setiap ayat mengikat.",
        "Laporan disampaikan dalam 2 (dua) rangkap, masing-masing untuk setiap PIHAK.",
        "Kewajiban dimaksud dalam Rencana Kerja dilaksanakan pada Program yang bersangkutan.",
    ],
)
def test_a_right_reference_is_told_nothing(contoh: Contoh, words: str) -> None:
    assert told(contoh, words) == set()


def test_a_finding_names_the_line_that_wrote_it(contoh: Contoh) -> None:
    (found,) = (
        found for found in contoh.found(pasal("(1) Satu.\n(2) Dua\n    menurut Pasal 95.")) if found.kode in OURS
    )
    line = contoh.berkas.read_text(encoding="utf-8").splitlines()[found.place.line - 1]
    assert found.place.file == "agreements/pemkot-contoh.yaml"
    assert line.strip() == "menurut Pasal 95."


def test_a_typed_reference_is_told_the_label_to_write(contoh: Contoh) -> None:
    found = contoh.found(pasal("Biaya mengikuti Pasal 3."))
    assert [one.mend for one in found if one.kode == "rujukan-diketik"] == ["tulis @maksud-dan-tujuan sebagai gantinya"]


@pytest.mark.parametrize(
    ("words", "quoted", "right"),
    [
        ("Menurut ayat 1 undang-undang itu.", "ayat 1", "ayat (1)"),
        ("Menurut Pasal (3) undang-undang itu.", "Pasal (3)", "Pasal 3"),
        ("Menurut Pasal 3 (1) undang-undang itu.", "Pasal 3 (1)", "Pasal 3 ayat (1)"),
        ("Menurut ayat (1) huruf (a) undang-undang itu.", "huruf (a)", "huruf a"),
    ],
)
def test_a_number_in_another_shape_is_told(contoh: Contoh, words: str, quoted: str, right: str) -> None:
    found = [one for one in contoh.found(pasal(words)) if one.kode == "nomor-rujukan-keliru"]
    assert [(one.kutipan, one.mend) for one in found] == [(quoted, f"tulis “{right}”")]


@pytest.mark.parametrize(
    "words",
    [
        "Surat Al-Baqarah ayat 282 dibacakan sebelum rapat.",
        "Sesuai dengan QS. An-Nisa ayat 58 dan QS Al-Maidah ayat 8.",
        "Terdiri atas 3 (tiga) ayat dan Pasal 28 (dua puluh delapan).",
        "Menurut Pasal 7 ayat (1) huruf a angka 2 Undang-Undang Nomor 37 Tahun 2008.",
        "Huruf a) dan angka 1) dibaca bersama.",
    ],
)
def test_numbers_in_their_shape_are_told_nothing(contoh: Contoh, words: str) -> None:
    assert [one for one in contoh.found(pasal(words)) if one.kode == "nomor-rujukan-keliru"] == []


@pytest.mark.parametrize("words", ["Menurut ayat (1) Pasal 3.", "Menurut Pasal 3 ayat (1)."])
def test_a_typed_reference_is_told_whole(contoh: Contoh, words: str) -> None:
    (found,) = (one for one in contoh.found(pasal(words)) if one.kode == "rujukan-diketik")
    assert found.mend.startswith("tulis [maksud-dan-tujuan-1] sesudah nomor ketentuan yang dirujuk")
    assert found.mend.endswith(f"@maksud-dan-tujuan-1 sebagai ganti “{words[8:-1]}”")
