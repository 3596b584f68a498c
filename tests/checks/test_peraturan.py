"""The law a naskah rests on, and the law its words cite."""

from __future__ import annotations

import pytest

from generator.checks.jabatan import contoh_mitra
from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh
from tests.checks.test_wewenang import line_of, of_kind, told
from tests.proyek import as_yaml

CIPTA_KERJA = (
    "Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022"
    " tentang Cipta Kerja Menjadi Undang-Undang."
)
DUA = (
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah dan Undang-Undang Nomor 25 Tahun 2009 tentang"
    " Pelayanan Publik."
)
BENDERA = (
    "Undang-Undang Nomor 24 Tahun 2009 tentang Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan dan peraturan"
    " pelaksanaannya."
)
PROGRAM = "Program dilaksanakan menurut"
DISEBUT = ("peraturan-tidak-terdaftar", "peraturan-judul-berbeda", "peraturan-dicabut-disebut")


def kinds(contoh: Contoh, fragment: str) -> list[str]:
    return [problem.kode for problem in contoh.found(fragment) if problem.kode in DISEBUT]


@pytest.mark.parametrize(
    "cited",
    [
        "Undang-Undang Nomor 99 Tahun 2023",
        "Undang-Undang Republik Indonesia Nomor 99 Tahun 2023 tentang Apa Saja",
        "UU No. 99 Tahun 2023",
        "UU 99/2023",
        "PP 64/2012",
        "Peraturan Pemerintah Nomor 64 Tahun 2012 tentang Sistem Manajemen Sumber Daya Manusia Ombudsman",
        "Peraturan Presiden Nomor 99 Tahun 2020",
        "Perpres Nomor 99 Tahun 2020",
        "Peraturan Menteri Dalam Negeri Nomor 23 Tahun 2020",
        "Permendagri 23/2020",
        "Permenkumham Nomor 4 Tahun 2020",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 22 Tahun 2020",
        "Peraturan Ombudsman Nomor 56 Tahun 2022",
        "Undang-Undang Nomor 37 Tahun 2009",
    ],
)
def test_a_regulation_the_register_does_not_hold_is_told_where_it_is_cited(contoh: Contoh, cited: str) -> None:
    (problem,) = told(contoh, "peraturan-tidak-terdaftar", pasal(f"{PROGRAM} {cited}."))
    assert problem.kutipan in line_of(contoh, problem)
    assert cited.startswith(problem.kutipan)


@pytest.mark.parametrize(
    "words",
    [
        "Undang-Undang Nomor 37 Tahun 2008.",
        "Undang-undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia.",
        "UU No. 37 Tahun 2008.",
        "UU 37/2008 dan PP 21/2011.",
        "Undang-Undang Republik Indonesia Nomor 25 Tahun 2009.",
        "Peraturan Ombudsman Republik Indonesia Nomor 55 Tahun 2022 tentang Kerja Sama.",
        "Peraturan Ombudsman Nomor 55 Tahun 2022.",
        "Permendagri Nomor 22 Tahun 2020.",
        "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020.",
        "Peraturan Pemerintah Nomor 48 Tahun 2017.",
        CIPTA_KERJA,
        DUA,
        BENDERA,
        "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.",
        "Peraturan Daerah Kota Contoh Nomor 3 Tahun 2019.",
        "Keputusan Wali Kota Contoh Nomor 99 Tahun 2023.",
        "undang-undang mengenai Ombudsman Republik Indonesia.",
        "Surat bernomor 134.4/99/2023 disampaikan kepada PIHAK lain.",
        "Rapat diadakan 3 kali pada Tahun 2023 di PPID lantai 2/2024.",
    ],
)
def test_words_that_agree_with_the_register_are_left_alone(contoh: Contoh, words: str) -> None:
    assert kinds(contoh, pasal(f"{PROGRAM} {words}")) == []


@pytest.mark.parametrize(
    "cited",
    [
        "Undang-Undang Nomor 37 Tahun 2008 tentang Pelayanan Publik",
        "Undang-Undang Nomor 27 Tahun 2022 tentang Perlindungan Data Pribadi",
        "UU Nomor 25 Tahun 2009 tentang Layanan Publik",
        "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerjasama Daerah",
        "Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman",
    ],
)
def test_another_title_than_the_registers_is_told(contoh: Contoh, cited: str) -> None:
    assert kinds(contoh, pasal(f"{PROGRAM} {cited}.")) == ["peraturan-judul-berbeda"]


@pytest.mark.parametrize(
    "cited", ["Undang-Undang Nomor 32 Tahun 2004", "UU 32/2004", "UU No. 32 Tahun 2004 tentang Pemerintahan Daerah"]
)
def test_a_revoked_regulation_in_words_is_told(contoh: Contoh, cited: str) -> None:
    (problem,) = told(contoh, "peraturan-dicabut-disebut", pasal(f"{PROGRAM} {cited}."))
    assert "32" in line_of(contoh, problem)


def test_a_citation_in_a_value_is_told_once_at_the_value(contoh: Contoh) -> None:
    fragment = contoh_mitra('jabatan: Wali Kota Contoh, dasar: "UU 99/2023"') + "tentang: Pelaksanaan UU 98/2023\n"
    found = told(contoh, "peraturan-tidak-terdaftar", fragment)
    assert sorted(line_of(contoh, problem).partition(":")[0] for problem in found) == ["dasar", "tentang"]


def test_what_the_register_itself_prints_is_not_held_against_it(contoh: Contoh) -> None:
    fragment = "dasar_hukum: [uu-6-1983, uu-11-2008, uu-32-2004, uu-12-2011, uu-6-2014]\n"
    assert kinds(contoh, fragment) == []


# --- the legal basis ---


def basis(*items: str) -> str:
    lines = "".join(f"{number}. {item}{';' if number < len(items) else '.'}\n" for number, item in enumerate(items, 1))
    isi = f"Dengan memperhatikan:\n{lines}"
    return as_yaml({"klausul": [{"ganti": "dasar-hukum", "alasan": "x", "isi": isi}]})


OMBUDSMAN = "Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia"

DIUBAH = "sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023"


@pytest.mark.parametrize(
    ("items", "count"),
    [
        ((OMBUDSMAN, OMBUDSMAN), 1),
        ((OMBUDSMAN, "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", "UU 37/2008"), 1),
        ((OMBUDSMAN, "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"), 0),
        ((OMBUDSMAN, "Peraturan Pemerintah Nomor 37 Tahun 2008 tentang Hal Lain"), 0),
        ((OMBUDSMAN, "Peraturan pelaksana Undang-Undang Nomor 37 Tahun 2008"), 0),
        (
            (
                f"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah {DIUBAH}",
                f"Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan {DIUBAH}",
            ),
            0,
        ),
    ],
)
def test_a_legal_basis_named_twice_is_told(contoh: Contoh, items: tuple[str, ...], count: int) -> None:
    found = told(contoh, "dasar-hukum-kembar", basis(*items))
    assert len(found) == count
    for problem in found:
        assert "37" in line_of(contoh, problem)


@pytest.mark.parametrize(
    ("jenis", "extra", "count"),
    [
        ("badan-usaha", "", 1),
        ("lembaga-masyarakat", "", 1),
        ("badan-usaha", "uu-10-2020", 0),
        ("lembaga-negara", "", 0),
        ("perguruan-tinggi", "", 0),
        ("instansi-vertikal", "", 0),
        ("pemerintah-daerah", "", 0),
    ],
)
def test_a_partner_without_any_law_of_its_kind_is_told(contoh: Contoh, jenis: str, extra: str, count: int) -> None:
    fragment = f"dasar_hukum: [{extra}]\n" + contoh_mitra("jabatan: ", "Contoh", jenis)
    found = told(contoh, "dasar-hukum-mitra-kosong", fragment)
    assert [line_of(contoh, problem) for problem in found] == [f"jenis: {jenis}"] * count


def test_a_legal_basis_of_ones_own_is_not_judged_by_the_register(contoh: Contoh) -> None:
    fragment = "dasar_hukum: []\n" + contoh_mitra("jabatan: ", "PT Contoh", "badan-usaha") + basis(OMBUDSMAN)
    assert told(contoh, "dasar-hukum-mitra-kosong", fragment) == []
    own = "dasar_hukum: []\n" + contoh_mitra("jabatan: ", "Pemerintah Kota Cilegon") + basis(OMBUDSMAN)
    assert told(contoh, "pembentukan-daerah-kosong", own) == []


@pytest.mark.parametrize(
    ("subjenis", "nama", "law", "count"),
    [
        ("kota", "Pemerintah Kota Cilegon", "uu-15-1999", 0),
        ("kota", "Pemerintah Kota Cilegon", "uu-32-2007", 1),
        ("kota", "Pemerintah Kota Cilegon", "uu-23-2000", 1),
        ("kota", "Pemerintah Kota Serang", "uu-32-2007", 0),
        ("kabupaten", "Pemerintah Kabupaten Serang", "uu-32-2007", 1),
        ("kabupaten", "Pemerintah Kabupaten Serang", "uu-14-1950", 0),
        ("kota", "Pemerintah Kota Tangerang", "uu-51-2008", 1),
        ("kota", "Pemerintah Kota Tangerang", "uu-2-1993", 0),
        ("kota", "Pemerintah Kota Tangerang Selatan", "uu-51-2008", 0),
        ("provinsi", "Pemerintah Provinsi Banten", "uu-23-2000", 0),
        ("provinsi", "Pemerintah Provinsi Banten", "uu-51-2008", 1),
        ("kota", "Pemerintah Kota Contoh", "", 1),
    ],
)
def test_a_region_cites_the_law_that_formed_it(contoh: Contoh, subjenis: str, nama: str, law: str, count: int) -> None:
    fragment = f"dasar_hukum: [{law}]\n" + of_kind(subjenis, "", nama)
    assert [p.severity for p in told(contoh, "pembentukan-daerah-kosong", fragment)] == ["catatan"] * count
    final = told(contoh, "pembentukan-daerah-kosong", fragment, final=True)
    assert [p.severity for p in final] == ["peringatan"] * count


@pytest.mark.parametrize(
    ("cited", "full"),
    [
        ("UU No. 37/2008", "Undang-Undang Nomor 37 Tahun 2008"),
        ("UU Nomor 25 Tahun 2009", "Undang-Undang Nomor 25 Tahun 2009"),
        ("Undang-Undang No. 25 Tahun 2009", "Undang-Undang Nomor 25 Tahun 2009"),
        ("PP 28/2018", "Peraturan Pemerintah Nomor 28 Tahun 2018"),
        ("Undang-Undang Nomor 37 Tahun 2008", ""),
        ("Undang-Undang Republik Indonesia Nomor 37 Tahun 2008", ""),
        ("Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020", ""),
    ],
)
def test_a_short_form_is_told_with_the_full_one(contoh: Contoh, cited: str, full: str) -> None:
    fragment = pasal(f"Program dilaksanakan sesuai dengan {cited}.")
    found = [problem for problem in contoh.found(fragment) if problem.kode == "peraturan-disingkat"]
    assert [problem.mend for problem in found] == ([f"tulis “{full}”"] if full else [])


def test_a_revoked_law_the_agreement_adds_is_told_there(contoh: Contoh) -> None:
    (problem,) = [p for p in contoh.found("dasar_hukum: [uu-32-2004]\n") if p.kode == "peraturan-dicabut"]
    assert problem.place.file == "agreements/pemkot-contoh.yaml"
