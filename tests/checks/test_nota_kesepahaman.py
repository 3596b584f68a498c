"""The memorandum an agreement carries out, its parties, and the kind of document."""

from __future__ import annotations

import pytest

from generator.checks.jabatan import contoh_mitra
from generator.errors import Problem
from tests.checks.conftest import Contoh
from tests.checks.test_wewenang import line_of, of_kind, told
from tests.proyek import as_yaml


def premis(isi: str) -> str:
    return as_yaml({"klausul": [{"ganti": "premis", "alasan": "x", "isi": f"{isi}\n"}]})


def mou(
    contoh: Contoh, kode: str, keys: dict[str, str], *, signed: str = "2024-02-29", final: bool = False
) -> list[Problem]:
    """What one check says of a memorandum with these keys, the others empty."""
    empty = {"tanggal": "", "tahun": "", "berlaku_sampai": ""}
    values = ", ".join(f"{key}: {value}" for key, value in {**empty, **keys}.items())
    return told(contoh, kode, f"tanggal: {signed}\nnota_kesepahaman: {{{values}}}\n", final=final)


# --- named and complete ---


@pytest.mark.parametrize(
    "isi",
    [
        "PARA PIHAK menerangkan bahwa kerja sama ini perlu.",
        "a. bahwa PIHAK KESATU adalah lembaga; dan\nb. bahwa PIHAK KEDUA adalah pemerintah daerah.",
        "Menindaklanjuti kesepakatan rapat koordinasi.",
    ],
)
def test_a_premise_without_memorandum_is_told_at_the_deviation(contoh: Contoh, isi: str) -> None:
    (problem,) = told(contoh, "nota-kesepahaman-tidak-disebut", premis(isi))
    assert line_of(contoh, problem) == "- ganti: premis"


def test_a_premise_left_out_names_no_memorandum(contoh: Contoh) -> None:
    (problem,) = told(contoh, "nota-kesepahaman-tidak-disebut", "klausul: [{hapus: premis, alasan: x}]\n")
    assert line_of(contoh, problem) == "- hapus: premis"


@pytest.mark.parametrize(
    "isi",
    [
        "Menindaklanjuti Nota Kesepahaman Nomor 1 tanggal 25 Juli 2023.",
        "Menindaklanjuti nota\nkesepahaman kedua lembaga.",
        "Menindaklanjuti MoU Nomor 1.",
        "Menindaklanjuti Memorandum of Understanding Nomor 1.",
        "MENINDAKLANJUTI NOTA KESEPAHAMAN NOMOR 1.",
    ],
)
def test_a_premise_that_names_it_in_any_words_will_do(contoh: Contoh, isi: str) -> None:
    assert told(contoh, "nota-kesepahaman-tidak-disebut", premis(isi)) == []


@pytest.mark.parametrize(("final", "severity"), [(False, "catatan"), (True, "galat")])
@pytest.mark.parametrize(
    ("keys", "missing"),
    [
        ({"nomor": "[]", "tanggal": "2023-07-25"}, "nomor Nota"),
        ({"nomor": "['1/2023']", "tahun": "2023"}, "tanggal Nota"),
        ({"nomor": "[]", "tahun": "2023"}, "nomor dan tanggal Nota"),
    ],
)
def test_what_a_memorandum_lacks_is_named_in_one_finding(
    contoh: Contoh, keys: dict[str, str], missing: str, final: bool, severity: str
) -> None:
    (problem,) = mou(contoh, "nota-kesepahaman-belum-lengkap", keys, final=final)
    assert (problem.severity, problem.what) == (severity, f"{missing} Kesepahaman belum diisi")


def test_a_premise_of_ones_own_may_name_the_memorandum_itself(contoh: Contoh) -> None:
    own = premis("Menindaklanjuti Nota Kesepahaman Nomor 1 tanggal 25 Juli 2023.") + "nota_kesepahaman: {nomor: []}\n"
    assert told(contoh, "nota-kesepahaman-belum-lengkap", own, final=True) == []


def test_a_memorandum_itself_follows_none(contoh: Contoh) -> None:
    fragment = "naskah: nota-kesepahaman\nnota_kesepahaman: {tentang: , nomor: [], tanggal: , tempat: }\n"
    for kode in ("nota-kesepahaman-tidak-disebut", "nota-kesepahaman-belum-lengkap", "jenis-naskah-diperdebatkan"):
        assert told(contoh, kode, fragment + "abaikan: []\n") == []


# --- in force ---


@pytest.mark.parametrize(
    ("tanggal", "keys", "key"),
    [
        ("2024-02-29", {"tanggal": "2019-02-28"}, "tanggal"),
        ("2024-02-28", {"tanggal": "2019-02-28"}, "tanggal"),
        ("2024-02-29", {"tahun": "2019"}, "tahun"),
        ("2024-02-29", {"tahun": "2010"}, "tahun"),
        ("", {"tanggal": "2018-01-01"}, "tanggal"),
        ("", {"berlaku_sampai": "2024-01-16", "tanggal": "2023-01-16"}, "berlaku_sampai"),
    ],
)
def test_a_memorandum_that_may_have_lapsed_is_told(
    contoh: Contoh, tanggal: str, keys: dict[str, str], key: str
) -> None:
    term = "jangka_waktu: {mulai: , selesai: }\n"
    values = ", ".join(f"{name}: {value}" for name, value in {"tanggal": "", "berlaku_sampai": "", **keys}.items())
    fragment = f"{term}tanggal: {tanggal}\nnota_kesepahaman: {{{values}}}\n"
    (problem,) = told(contoh, "nota-kesepahaman-mungkin-berakhir", fragment)
    assert line_of(contoh, problem) == f"{key}: {keys[key]}"


@pytest.mark.parametrize(
    ("tanggal", "keys"),
    [
        ("2024-02-29", {"tanggal": "2019-03-01"}),
        ("2024-02-29", {"tanggal": "2023-07-25"}),
        ("2024-02-29", {"tahun": "2020"}),
        ("2024-02-29", {"tanggal": "2015-01-01", "berlaku_sampai": "2030-01-01"}),
        ("2024-02-29", {}),
        ("", {"tanggal": "2019-01-18"}),
        ("", {"tanggal": "2023-01-01", "berlaku_sampai": "2024-01-17"}),
    ],
)
def test_a_young_or_known_memorandum_is_left_alone(contoh: Contoh, tanggal: str, keys: dict[str, str]) -> None:
    term = "jangka_waktu: {mulai: , selesai: }\n"
    values = ", ".join(f"{name}: {value}" for name, value in {"tanggal": "", "berlaku_sampai": "", **keys}.items())
    fragment = f"{term}tanggal: {tanggal}\nnota_kesepahaman: {{{values}}}\n"
    assert told(contoh, "nota-kesepahaman-mungkin-berakhir", fragment) == []


@pytest.mark.parametrize(
    ("keys", "count"),
    [
        ({"tanggal": "2024-03-01"}, 1),
        ({"tanggal": "2032-07-25"}, 1),
        ({"tahun": "2025"}, 1),
        ({"tanggal": "2024-02-29"}, 0),
        ({"tahun": "2024"}, 0),
        ({"tanggal": "2023-07-25", "tahun": "2023"}, 0),
        ({}, 0),
    ],
)
def test_a_memorandum_is_not_made_after_its_agreement(contoh: Contoh, keys: dict[str, str], count: int) -> None:
    assert len(mou(contoh, "nota-kesepahaman-lebih-muda", keys)) == count


def test_an_agreement_without_date_is_not_older_than_its_memorandum(contoh: Contoh) -> None:
    assert mou(contoh, "nota-kesepahaman-lebih-muda", {"tahun": "2090"}, signed="") == []


# --- its parties ---


def between(*names: str) -> str:
    return as_yaml({"nota_kesepahaman": {"antara": list(names)}})


@pytest.mark.parametrize(
    ("mitra", "names"),
    [
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Kabupaten Serang"]),
        (of_kind("kota", "", "Pemerintah Kota Tangerang"), ["Pemerintah Kota Tangerang Selatan"]),
        (of_kind("kabupaten", "", "Pemerintah Kabupaten Lebak"), ["Pemerintah Provinsi Banten"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Kota Cilegon", "Pemerintah Kota Tangerang"]),
        (contoh_mitra("", "Universitas Serang Raya", "perguruan-tinggi"), ["Universitas Sultan Ageng Tirtayasa"]),
        (contoh_mitra("", "Politeknik Contoh", "perguruan-tinggi"), ["Universitas Lain"]),
    ],
)
def test_a_partner_that_is_not_in_the_memorandum_is_told(contoh: Contoh, mitra: str, names: list[str]) -> None:
    (problem,) = told(contoh, "para-pihak-di-luar-induk", mitra + between("Ombudsman Republik Indonesia", *names))
    assert line_of(contoh, problem).startswith(("antara:", "- Ombudsman"))


@pytest.mark.parametrize(
    ("mitra", "names"),
    [
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Kota Serang"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Daerah Kota Serang"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["PEMERINTAH KOTA  SERANG"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Kota Cilegon", "Pemerintah Kota Serang"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Kabupaten/Kota se-Provinsi Banten"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Kota se-Banten"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Kementerian Dalam Negeri"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), ["Pemerintah Provinsi Banten", "Pemkot Serang"]),
        (of_kind("kota", "", "Pemerintah Kota Serang"), []),
        (contoh_mitra("", "Universitas Serang Raya", "perguruan-tinggi"), ["Universitas Serang Raya"]),
        (contoh_mitra("", "Universitas Serang Raya", "perguruan-tinggi"), ["Unsera"]),
        (contoh_mitra("", "Fakultas Hukum Universitas Contoh", "perguruan-tinggi"), ["Universitas Contoh"]),
        (contoh_mitra("", "Kantor Wilayah Contoh", "instansi-vertikal"), ["Kementerian Contoh"]),
        (contoh_mitra("", "Kantor Wilayah DJP Contoh", "instansi-vertikal"), ["Direktorat Jenderal Pajak"]),
        (contoh_mitra("", "Kejaksaan Tinggi Contoh", "lembaga-negara"), ["Kejaksaan Agung"]),
    ],
)
def test_a_partner_that_may_be_meant_is_left_alone(contoh: Contoh, mitra: str, names: list[str]) -> None:
    assert told(contoh, "para-pihak-di-luar-induk", mitra + between("Ombudsman Republik Indonesia", *names)) == []


# --- the kind of document ---


@pytest.mark.parametrize(
    ("mitra", "count"),
    [
        (contoh_mitra("jabatan: Wali Kota Contoh"), 1),
        (contoh_mitra("", "Universitas Contoh", "perguruan-tinggi"), 0),
        (contoh_mitra("", "Kantor Wilayah Contoh", "instansi-vertikal"), 0),
    ],
)
def test_an_agreement_with_a_region_is_pointed_at(contoh: Contoh, mitra: str, count: int) -> None:
    found = told(contoh, "jenis-naskah-diperdebatkan", mitra + "abaikan: []\n")
    assert [line_of(contoh, problem) for problem in found] == ["naskah: perjanjian-kerja-sama"] * count


@pytest.mark.parametrize(
    ("mitra", "jenis", "names", "count"),
    [
        ("Yayasan Suara Warga Nusantara", "lainnya", ["Yayasan Peduli Banten"], 1),
        ("Kantor Wilayah Kementerian Hukum Contoh", "instansi-vertikal", ["Kementerian Kelautan dan Perikanan"], 1),
        ("Perusahaan Umum Daerah Air Minum Contoh", "lainnya", ["Perusahaan Umum Daerah Pasar Lain"], 1),
        ("Yayasan Suara Warga Nusantara", "lainnya", ["Yayasan Suara Warga"], 0),
        ("Kantor Wilayah Kementerian Hukum Contoh", "instansi-vertikal", ["Kementerian Hukum dan HAM"], 0),
        ("Kantor Wilayah Kementerian Imigrasi Contoh", "instansi-vertikal", ["Kementerian Hukum dan HAM"], 0),
        ("Komisi Informasi Provinsi Contoh", "lainnya", ["Komisi Informasi Pusat"], 0),
        ("Kantor Wilayah BPN Contoh", "instansi-vertikal", ["Kementerian Agraria dan Tata Ruang/BPN"], 0),
    ],
)
def test_other_bodies_are_told_by_their_kind(
    contoh: Contoh, mitra: str, jenis: str, names: list[str], count: int
) -> None:
    jenis = jenis if jenis in contoh.pustaka.jenis else "badan-usaha"
    fragment = contoh_mitra("", mitra, jenis) + between("Ombudsman Republik Indonesia", *names)
    assert len(told(contoh, "para-pihak-di-luar-induk", fragment)) == count


@pytest.mark.parametrize(("nomor", "count"), [(["1/A"], 1), (["1/A", "2/B"], 0), ([], 0)])
def test_a_memorandum_has_a_number_of_each_party(contoh: Contoh, nomor: list[str], count: int) -> None:
    found = told(contoh, "nomor-nota-kesepahaman-kurang", as_yaml({"nota_kesepahaman": {"nomor": nomor}}))
    assert [problem.severity for problem in found] == ["catatan"] * count
