"""Ruang Lingkup in ayat, what it leaves out, and items of it that no programme carries out."""

from __future__ import annotations

from textwrap import indent

import pytest

from generator.checks.katalog import ganti
from tests.checks.conftest import Contoh
from tests.checks.test_wewenang import told

_DUA = "a. penanganan Laporan Masyarakat;\nb. pertukaran Data; dan\n"


def lingkup(isi: str) -> str:
    return ganti("ruang-lingkup", isi, "Ruang Lingkup")


def butir(isi: str, pengantar: str = "Ruang lingkup perjanjian ini meliputi bidang:") -> str:
    return lingkup(f"{pengantar}\n{_DUA}c. {isi}.")


@pytest.mark.parametrize(
    "lanjutan",
    [
        "(2) Kegiatan dilaksanakan sesuai dengan Rencana Kerja.",
        "(2) Rincian kegiatan tercantum dalam Lampiran.",
        "(2) Kegiatan sebagaimana dimaksud pada ayat (1) dilaksanakan menurut Program yang disepakati.",
        "(2) Perjanjian ini tidak mencakup pertukaran Data.",
        "(2) Pertukaran Data berada di luar ruang lingkup perjanjian ini.",
    ],
)
def test_a_programme_outside_is_found_beside_an_ayat_on_how_the_rest_is_done(contoh: Contoh, lanjutan: str) -> None:
    words = lingkup(f"(1) Ruang lingkup perjanjian ini meliputi penanganan Laporan Masyarakat.\n{lanjutan}")
    assert len(told(contoh, "program-di-luar-ruang-lingkup", words)) == 1


@pytest.mark.parametrize(
    "lanjutan",
    [
        "(2) Ruang lingkup meliputi pula Program yang disepakati PARA PIHAK.",
        "(2) Selain itu, kerja sama mencakup kegiatan dalam Rencana Kerja.",
        "(2) PARA PIHAK dapat menyepakati bidang lain.",
        "(2) Ruang lingkup mencakup pula saling memberi informasi.",
    ],
)
def test_an_ayat_that_opens_the_scope_lets_programmes_in(contoh: Contoh, lanjutan: str) -> None:
    words = lingkup(f"(1) Ruang lingkup perjanjian ini meliputi penanganan Laporan Masyarakat.\n{lanjutan}")
    assert told(contoh, "program-di-luar-ruang-lingkup", words) == []


@pytest.mark.parametrize(
    "lanjutan",
    [
        "(2) Perjanjian ini tidak meliputi pencegahan Maladministrasi.",
        "(2) Pengembangan kompetensi tidak termasuk dalam ruang lingkup perjanjian ini.",
        "(2) Dikecualikan dari ruang lingkup, pencegahan Maladministrasi.",
    ],
)
def test_what_the_scope_leaves_out_is_not_promised(contoh: Contoh, lanjutan: str) -> None:
    words = lingkup(f"(1) Meliputi penanganan Laporan dan pertukaran Data.\n{lanjutan}")
    assert told(contoh, "bidang-tanpa-program", words) == []


@pytest.mark.parametrize(
    "isi",
    [
        "penelitian dan pembangunan sarana kantor",
        "pengadaan kendaraan dinas",
        "promosi pariwisata",
        "penyelenggaraan pekan olahraga antarpegawai",
        "penataan arsip bersejarah",
    ],
)
def test_an_item_no_programme_carries_out_is_told(contoh: Contoh, isi: str) -> None:
    items = indent(f"{_DUA}c. {isi}.", "    ")
    for words in (butir(isi), lingkup(f"(1) Ruang lingkup meliputi:\n{items}\n(2) Kegiatan disepakati.")):
        (problem,) = told(contoh, "lingkup-tanpa-program", words)
        assert (problem.severity, problem.kutipan) == ("peringatan", isi)


@pytest.mark.parametrize(
    "isi",
    [
        "penyelesaian keluhan warga",
        "bidang lain yang disepakati PARA PIHAK",
        "kegiatan lainnya",
        "monitoring dan evaluasi",
        "pelindungan Data Pribadi",
        "pengembangan SDM",
        "pelaksanaan kegiatan bersama",
    ],
)
def test_an_item_that_is_settled_somewhere_is_left_alone(contoh: Contoh, isi: str) -> None:
    assert told(contoh, "lingkup-tanpa-program", butir(isi)) == []


@pytest.mark.parametrize(
    "fragment",
    [
        "{}",
        butir("pengadaan kendaraan dinas", "Perjanjian ini tidak meliputi:"),
        lingkup("Ruang lingkup meliputi:\na. pengadaan kendaraan dinas; dan\nb. promosi pariwisata."),
        lingkup("Kegiatan dilaksanakan dengan cara:\n" + _DUA + "c. penataan arsip."),
        "program: []\n" + butir("pengadaan kendaraan dinas"),
    ],
)
def test_other_lists_are_left_alone(contoh: Contoh, fragment: str) -> None:
    assert told(contoh, "lingkup-tanpa-program", fragment) == []
