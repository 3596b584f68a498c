"""Money of the programmes, and more than one budget year."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus
from tests.checks.baris import faulty, spoken
from tests.checks.conftest import Contoh

KOSONG, JAMAK = "sumber-biaya-kosong", "anggaran-tahun-jamak"
SATU = "  - {bidang: pertukaran-data, nama: A, status: disepakati, "


def codes(contoh: Contoh, fragment: str, *, final: bool = False) -> list[str]:
    """The checks of this module that speak."""
    return [p.kode for p in contoh.found(fragment, final=final) if p.kode in (KOSONG, JAMAK)]


@pytest.mark.parametrize(
    ("program", "count"),
    [
        (f"{SATU}pembiayaan: []}}\n", 1),
        (f"{SATU}keluaran: data}}\n", 1),
        (f"{SATU}pembiayaan: []}}\n{SATU}pembiayaan: []}}\n", 2),
        (f"{SATU}pembiayaan: [APBN]}}\n", 0),
        ("  - {bidang: pertukaran-data, nama: A, status: ditunda}\n", 0),
        ("  - {bidang: pertukaran-data, nama: A, status: dibahas, pembiayaan: []}\n", 0),
    ],
)
def test_an_agreed_programme_needs_a_source_of_money(contoh: Contoh, program: str, count: int) -> None:
    assert codes(contoh, f"program:\n{program}") == [KOSONG] * count


@pytest.mark.parametrize(("final", "severity"), [(False, "catatan"), (True, "galat")])
def test_only_a_final_is_refused_for_it(contoh: Contoh, final: bool, severity: str) -> None:
    found = contoh.found(f"program:\n{SATU}keluaran: data}}\n", final=final)
    assert {p.severity for p in found if p.kode == KOSONG} == {severity}


def test_a_memorandum_needs_neither(contoh: Contoh) -> None:
    assert codes(contoh, f"naskah: nota-kesepahaman\nprogram:\n{SATU}keluaran: data}}\n" + hapus("nk-pembiayaan")) == []


TANPA_BATAS = ganti("pembiayaan", "Biaya ditanggung oleh setiap PIHAK.", "Pembiayaan")


@pytest.mark.parametrize(
    "waktu",
    [
        "jangka_waktu: {tahun: 2, bulan: null, mulai: null, selesai: null}\ntanggal: null\nprogram: []\n",
        "jangka_waktu: {tahun: null, bulan: 18, mulai: null, selesai: null}\ntanggal: null\nprogram: []\n",
        "jangka_waktu: {tahun: null, bulan: null, mulai: 2024-11-01, selesai: 2025-02-28}\nprogram: []\n",
        "jangka_waktu: {tahun: 1, bulan: null, mulai: null, selesai: null}\ntanggal: 2024-02-29\nprogram: []\n",
        f"jangka_waktu: null\ntanggal: null\nprogram:\n{SATU}waktu: {{mulai: 2024-11, selesai: 2025-01}}}}\n",
        f"jangka_waktu: null\nprogram:\n{SATU}waktu: {{mulai: 2024-11}}}}\n{SATU}waktu: {{mulai: 2025-01}}}}\n",
    ],
)
def test_several_budget_years_need_a_caveat(contoh: Contoh, waktu: str) -> None:
    assert JAMAK in codes(contoh, waktu + TANPA_BATAS)
    assert JAMAK not in codes(contoh, waktu)


@pytest.mark.parametrize(
    "waktu",
    [
        "jangka_waktu: {tahun: 1, bulan: null, mulai: 2024-01-01, selesai: null}\nprogram: []\n",
        "jangka_waktu: {tahun: 1, bulan: null, mulai: null, selesai: null}\ntanggal: null\nprogram: []\n",
        "jangka_waktu: {tahun: null, bulan: 10, mulai: 2024-03-01, selesai: null}\nprogram: []\n",
        "jangka_waktu: {tahun: null, bulan: null, mulai: 2024-01-01, selesai: 2024-12-31}\nprogram: []\n",
        "jangka_waktu: null\ntanggal: null\nprogram: []\n",
    ],
)
def test_one_budget_year_needs_none(contoh: Contoh, waktu: str) -> None:
    assert JAMAK not in codes(contoh, waktu + TANPA_BATAS)


@pytest.mark.parametrize(
    "kalimat",
    [
        "Biaya ditanggung oleh setiap PIHAK sesuai dengan ketersediaan anggaran.",
        "Biaya ditanggung oleh setiap PIHAK menurut kemampuan keuangan masing-masing.",
        "Biaya dibebankan pada anggaran yang tersedia pada setiap PIHAK.",
        "Biaya dibebankan pada tahun anggaran berjalan.",
        "Perjanjian Kerja Sama ini tidak menimbulkan biaya bagi PARA PIHAK.",
        "Dalam hal anggaran pada suatu tahun tidak tersedia, kegiatan yang dibiayai ditunda.",
    ],
)
def test_any_usual_caveat_will_do(contoh: Contoh, kalimat: str) -> None:
    assert codes(contoh, ganti("pembiayaan", kalimat, "Pembiayaan")) == []


def test_the_caveat_is_missed_in_the_pasal_on_costs(contoh: Contoh) -> None:
    assert spoken(contoh, TANPA_BATAS, JAMAK) == ["PASAL Pembiayaan"]


def test_where_nothing_deals_with_costs_only_that_is_told(contoh: Contoh) -> None:
    found = [p.kode for p in contoh.found(hapus("pembiayaan"))]
    assert "tanpa-pembiayaan" in found
    assert JAMAK not in found


DITUNDA = "sumber-biaya-ditunda"


@pytest.mark.parametrize(
    "kalimat",
    [
        "Biaya Program dibebankan kepada anggaran PIHAK yang ditentukan kemudian.",
        "Pembiayaan kegiatan akan disepakati kemudian oleh PARA PIHAK.",
        "Sumber dana belum ditentukan.",
        "Pendanaan Program dibicarakan kemudian.",
        "Sumber pembiayaan akan diatur lebih lanjut oleh PARA PIHAK.",
        "Anggaran kegiatan akan dimusyawarahkan PARA PIHAK.",
    ],
)
def test_a_source_of_money_that_is_put_off_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, DITUNDA, kalimat) == [kalimat]


def test_a_source_that_is_named_or_settled_elsewhere_is_not(contoh: Contoh) -> None:
    benar = [
        "Biaya Program dibebankan kepada anggaran setiap PIHAK.",
        "Besaran biaya ditetapkan dalam Rencana Kerja yang disepakati kemudian.",
        "Jadwal kegiatan ditentukan kemudian oleh Narahubung.",
        "Biaya Program dibebankan pada APBD. Tempat kegiatan ditentukan kemudian.",
        "Pembiayaan diatur kemudian dalam kerangka acuan kerja.",
        "Pembiayaan akan diatur lebih lanjut dalam Rencana Kerja.",
        "Perubahan pembiayaan dituangkan dalam adendum yang disepakati kemudian.",
    ]
    assert faulty(contoh, DITUNDA, *benar) == []


@pytest.mark.parametrize(
    ("sumber", "count"), [("[ditentukan kemudian]", 1), ("[APBN, akan ditentukan]", 1), ("[APBD]", 0)]
)
def test_a_programme_may_not_put_it_off_either(contoh: Contoh, sumber: str, count: int) -> None:
    assert len(spoken(contoh, f"program:\n{SATU}pembiayaan: {sumber}}}\n", DITUNDA)) == count
