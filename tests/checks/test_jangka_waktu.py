"""Extending and ending an agreement."""

from __future__ import annotations

import re

import pytest

from generator.checks.katalog import ganti
from tests.checks.baris import faulty, numbered, spoken
from tests.checks.conftest import Contoh

BERLAKU = "Perjanjian Kerja Sama ini berlaku selama 2 (dua) tahun."
DAPAT = "Jangka waktu dapat diperpanjang berdasarkan kesepakatan PARA PIHAK."


def extension(contoh: Contoh, kode: str, *kalimat: str) -> list[str]:
    return faulty(contoh, kode, BERLAKU, *kalimat, judul="Jangka Waktu", klausul="jangka-waktu")


def termination(contoh: Contoh, kode: str, *kalimat: str) -> list[str]:
    return faulty(contoh, kode, *kalimat, judul="Pengakhiran", klausul="pengakhiran")


@pytest.mark.parametrize(
    "kalimat",
    [
        DAPAT,
        "PARA PIHAK dapat memperpanjang Perjanjian Kerja Sama ini.",
        "Perjanjian Kerja Sama ini dapat diperpanjang untuk jangka waktu 2 (dua) tahun berikutnya.",
        "Perjanjian Kerja Sama ini dapat diperpanjang dengan pemberitahuan sebelum jangka waktu berakhir.",
    ],
)
def test_an_extension_without_a_time_to_propose_it_is_told(contoh: Contoh, kalimat: str) -> None:
    assert extension(contoh, "perpanjangan-tanpa-pemberitahuan", kalimat) == [kalimat]


@pytest.mark.parametrize(
    "kalimat",
    [
        (DAPAT, "Usulan disampaikan paling lambat 60 (enam puluh) hari sebelum jangka waktu berakhir."),
        ("Jangka waktu dapat diperpanjang dengan usul tertulis 3 (tiga) bulan sebelum berakhir.",),
        ("Jangka waktu tidak diperpanjang.",),
        (),
        ("Perpanjangan diatur dalam perjanjian tersendiri.",),
    ],
)
def test_an_extension_with_a_time_or_none_at_all_is_not_told(contoh: Contoh, kalimat: tuple[str, ...]) -> None:
    assert extension(contoh, "perpanjangan-tanpa-pemberitahuan", *kalimat) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perjanjian Kerja Sama ini diperpanjang secara otomatis untuk 1 (satu) tahun berikutnya.",
        "Perjanjian Kerja Sama ini secara otomatis diperpanjang apabila tidak ada keberatan.",
        "Jangka waktu diperpanjang untuk masa yang sama dengan sendirinya.",
        "Apabila tidak ada pemberitahuan, Perjanjian Kerja Sama ini dianggap diperpanjang.",
        "Perpanjangan otomatis berlaku untuk 1 (satu) tahun.",
        "Perjanjian ini dinyatakan telah diperpanjang apabila PARA PIHAK tetap melaksanakan Program.",
    ],
)
def test_an_automatic_extension_is_told(contoh: Contoh, kalimat: str) -> None:
    assert extension(contoh, "perpanjangan-otomatis", kalimat) == [kalimat]


def test_what_does_not_go_on_by_itself_is_not_told(contoh: Contoh) -> None:
    benar = [
        DAPAT,
        "Jangka waktu tidak diperpanjang secara otomatis.",
        "Perjanjian ini tidak dapat secara otomatis diperpanjang.",
        "Perjanjian Kerja Sama ini berakhir dengan sendirinya apabila tidak diperpanjang.",
        "Apabila tidak diperpanjang, perjanjian berakhir dengan sendirinya.",
        "Perjanjian yang tidak diperpanjang dinyatakan berakhir.",
        "Perpanjangan tidak terjadi dengan sendirinya.",
        "Perpanjangan dinyatakan dalam adendum.",
        "Permohonan perpanjangan dianggap diterima setelah dijawab.",
    ]
    assert extension(contoh, "perpanjangan-otomatis", *benar) == []


TANPA_PENGAKHIRAN = "  - hapus: pengakhiran\n    alasan: contoh\n"
DUA = [
    (
        DAPAT,
        "Perpanjangan diusulkan paling lambat 60 (enam puluh) hari sebelum berakhir.",
        "Usulan perpanjangan disampaikan paling lambat 3 (tiga) bulan sebelum berakhir.",
    ),
    (
        "Perpanjangan diajukan 30 (tiga puluh) hari kalender sebelum berakhir.",
        "Pemberitahuan perpanjangan disampaikan 30 (tiga puluh) hari kerja sebelum berakhir.",
    ),
    (
        "Pengakhiran diberitahukan paling lambat 30 (tiga puluh) hari sebelumnya.",
        "PIHAK yang mengakhiri perjanjian memberitahukannya 14 (empat belas) hari sebelum tanggal pengakhiran.",
    ),
]
SATU = [
    (
        "Perpanjangan diusulkan paling lambat 60 (enam puluh) hari kalender sebelum berakhir.",
        "Usulan perpanjangan disampaikan 2 (dua) bulan sebelum berakhir.",
    ),
    (
        "Perpanjangan diusulkan paling lambat 60 (enam puluh) hari sebelum berakhir.",
        "Pengakhiran diberitahukan paling lambat 90 (sembilan puluh) hari sebelum tanggal pengakhiran.",
    ),
    (
        "Evaluasi untuk bahan usulan perpanjangan dilaksanakan 6 (enam) bulan sebelum berakhir.",
        "Usulan perpanjangan disampaikan 2 (dua) bulan sebelum berakhir.",
    ),
    (
        "Pengakhiran diberitahukan paling lambat 60 (enam puluh) hari sebelumnya.",
        "Pengakhiran karena pelanggaran diberitahukan paling lambat 14 (empat belas) hari sebelumnya.",
    ),
    (
        "Usulan perpanjangan disampaikan 2 (dua) bulan sebelum berakhir dan dijawab dalam 14 (empat belas) hari.",
        "Perpanjangan berlaku selama 1 (satu) tahun.",
    ),
]


@pytest.mark.parametrize("kalimat", DUA)
def test_two_times_for_the_same_notice_are_told_at_the_second(contoh: Contoh, kalimat: tuple[str, ...]) -> None:
    fragment = ganti("jangka-waktu", numbered(BERLAKU, *kalimat), "Jangka Waktu") + TANPA_PENGAKHIRAN
    found = spoken(contoh, fragment, "dua-tenggang-pemberitahuan")
    assert [line.partition(") ")[2] for line in found] == [kalimat[-1]]


@pytest.mark.parametrize("kalimat", SATU)
def test_one_time_or_times_for_different_things_are_not_told(contoh: Contoh, kalimat: tuple[str, ...]) -> None:
    fragment = ganti("jangka-waktu", numbered(BERLAKU, *kalimat), "Jangka Waktu") + TANPA_PENGAKHIRAN
    assert spoken(contoh, fragment, "dua-tenggang-pemberitahuan") == []


def test_a_time_that_differs_from_the_library_is_shown_in_the_later_of_the_two(contoh: Contoh) -> None:
    (line,) = termination(
        contoh,
        "dua-tenggang-pemberitahuan",
        "Pengakhiran diberitahukan 60 (enam puluh) hari sebelum tanggal pengakhiran.",
        "Pengunduran diri diberitahukan 30 (tiga puluh) hari sebelum tanggal pengunduran diri.",
    )
    assert line.startswith("Pengunduran diri")


@pytest.mark.parametrize(
    "kalimat",
    [
        "Salah satu PIHAK dapat mengakhiri Perjanjian Kerja Sama ini.",
        "Perjanjian Kerja Sama ini dapat diakhiri oleh salah satu PIHAK.",
        "PIHAK KEDUA berhak mengakhiri Perjanjian Kerja Sama ini apabila PIHAK KESATU lalai.",
        "PIHAK yang akan mengakhiri perjanjian menyampaikan alasannya.",
        "Setiap PIHAK sewaktu-waktu dapat mengakhiri perjanjian dengan pemberitahuan tertulis.",
    ],
)
def test_ending_it_alone_without_notice_is_told(contoh: Contoh, kalimat: str) -> None:
    assert termination(contoh, "pengakhiran-tanpa-pemberitahuan", kalimat) == [kalimat]


@pytest.mark.parametrize(
    "kalimat",
    [
        (
            "Salah satu PIHAK dapat mengakhiri perjanjian.",
            "Pemberitahuan disampaikan paling lambat 30 (tiga puluh) hari sebelum tanggal pengakhiran.",
        ),
        ("Perjanjian Kerja Sama ini dapat diakhiri atas persetujuan PARA PIHAK.",),
        ("PARA PIHAK dapat mengakhiri perjanjian dengan kesepakatan tertulis.",),
        ("Salah satu PIHAK tidak dapat mengakhiri perjanjian secara sepihak.",),
        ("Perjanjian Kerja Sama ini berakhir karena jangka waktunya habis.",),
    ],
)
def test_ending_it_with_notice_or_together_is_not_told(contoh: Contoh, kalimat: tuple[str, ...]) -> None:
    assert termination(contoh, "pengakhiran-tanpa-pemberitahuan", *kalimat) == []


def test_what_follows_the_end_must_be_said(contoh: Contoh) -> None:
    kode = "akibat-pengakhiran-tidak-diatur"
    assert termination(contoh, kode, "Perjanjian dapat diakhiri atas persetujuan PARA PIHAK.") == [""]
    for kalimat in (
        "PARA PIHAK tetap menyelesaikan Program yang sedang berjalan.",
        "Pengakhiran tidak membebaskan PIHAK dari kewajibannya.",
        "Kewajiban yang belum selesai wajib diselesaikan.",
    ):
        assert termination(contoh, kode, "Perjanjian dapat diakhiri PARA PIHAK.", kalimat) == []


@pytest.mark.parametrize(
    "kode",
    ["perpanjangan-tanpa-pemberitahuan", "pengakhiran-tanpa-pemberitahuan", "dua-tenggang-pemberitahuan"],
)
def test_a_memorandum_of_the_library_is_told_nothing(contoh: Contoh, kode: str) -> None:
    assert spoken(contoh, "naskah: nota-kesepahaman\n", kode) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Jika tidak ada keberatan, masa berlaku bertambah 1 (satu) tahun dengan sendirinya.",
        "Perjanjian Kerja Sama ini berlanjut secara otomatis untuk 2 (dua) tahun.",
        "Kerja sama dengan sendirinya dilanjutkan pada tahun berikutnya.",
        "Jangka waktu dianggap bertambah apabila Program belum selesai.",
    ],
)
def test_a_term_that_goes_on_by_itself_is_told(contoh: Contoh, kalimat: str) -> None:
    assert extension(contoh, "perpanjangan-otomatis", kalimat) == [kalimat]


def test_what_goes_on_by_agreement_or_is_no_term_is_not_told(contoh: Contoh) -> None:
    benar = [
        "Masa berlaku bertambah setelah disepakati dalam adendum.",
        "Perjanjian Kerja Sama ini tidak dengan sendirinya berlanjut.",
        "Laporan dilanjutkan secara otomatis ke aplikasi.",
        "Program yang belum selesai dilanjutkan setelah Perjanjian Kerja Sama ini diperpanjang.",
    ]
    assert extension(contoh, "perpanjangan-otomatis", *benar) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Satu PIHAK atau lebih dapat mengundurkan diri setiap saat.",
        "Setiap PIHAK sewaktu-waktu dapat memutuskan Perjanjian Kerja Sama ini.",
        "PIHAK mana pun berhak menarik diri dari kerja sama.",
        "PIHAK KEDUA sewaktu-waktu dapat menghentikan kerja sama.",
        "Perjanjian Kerja Sama ini dapat diakhiri kapan saja oleh salah satu PIHAK.",
        "Masing-masing PIHAK dapat keluar dari Perjanjian Kerja Sama ini.",
    ],
)
def test_leaving_at_any_time_is_told(contoh: Contoh, kalimat: str) -> None:
    usul = "Usulan perpanjangan disampaikan paling lambat 60 (enam puluh) hari sebelum jangka waktu diakhiri."
    assert termination(contoh, "pengakhiran-tanpa-pemberitahuan", kalimat) == [kalimat]
    assert termination(contoh, "pengakhiran-tanpa-pemberitahuan", kalimat, usul.replace("diakhiri", "habis"))


def test_deciding_of_other_things_is_no_leaving(contoh: Contoh) -> None:
    benar = (
        "Setiap PIHAK dapat memutuskan sendiri cara pelaksanaan Program.",
        "PIHAK KEDUA dapat menghentikan sementara akses aplikasi.",
        "Setiap PIHAK tidak dapat mengundurkan diri selama Program berjalan.",
        "PARA PIHAK dapat memutuskan Perjanjian Kerja Sama ini dengan kesepakatan tertulis.",
    )
    assert termination(contoh, "pengakhiran-tanpa-pemberitahuan", *benar) == []


def test_two_notices_in_one_sentence_are_kept_apart(contoh: Contoh) -> None:
    kalimat = (
        "Rencana perpanjangan disampaikan paling lambat 3 (tiga) bulan sebelum berakhir, sedangkan rencana pengakhiran "
        "disampaikan paling lambat 1 (satu) bulan sebelum tanggal pengakhiran."
    )
    lain = "PIHAK yang mengakhiri perjanjian memberitahukannya dua minggu sebelumnya."
    fragment = ganti("jangka-waktu", numbered(BERLAKU, kalimat), "Jangka Waktu") + TANPA_PENGAKHIRAN
    assert spoken(contoh, fragment, "dua-tenggang-pemberitahuan") == []
    fragment = ganti("jangka-waktu", numbered(BERLAKU, kalimat, lain), "Jangka Waktu") + TANPA_PENGAKHIRAN
    assert spoken(contoh, fragment, "dua-tenggang-pemberitahuan") == [f"(3) {lain}"]


def test_a_time_other_than_the_librarys_is_told_in_the_agreement(contoh: Contoh) -> None:
    kalimat = "PIHAK yang mengakhiri kerja sama memberitahukannya 30 (tiga puluh) hari sebelumnya."
    assert faulty(contoh, "dua-tenggang-pemberitahuan", kalimat) == [kalimat]


def test_two_times_name_the_provision_they_differ_from(contoh: Contoh) -> None:
    fragment = ganti(
        "pengakhiran",
        "(1) {{ naskah.nama }} ini berakhir dengan pemberitahuan tertulis salah satu PIHAK 30 (tiga puluh) hari "
        "kalender sebelumnya.\n"
        "(2) Pengakhiran diberitahukan paling lambat 90 (sembilan puluh) hari kalender sebelum tanggal pengakhiran.",
        "Pengakhiran",
    )
    found = [p.what for p in contoh.found(fragment) if p.kode == "dua-tenggang-pemberitahuan"]
    assert len(found) == 1
    assert re.search(
        r"90 \(sembilan puluh\) hari berbeda dengan 30 \(tiga puluh\) hari dalam Pasal \d+ ayat \(1\)$", found[0]
    )


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perjanjian Kerja Sama ini diteruskan tahun demi tahun tanpa perlu kesepakatan baru.",
        "Bila diam, PARA PIHAK dianggap setuju memperpanjang.",
        "Perjanjian Kerja Sama ini diperpanjang kecuali ada PIHAK yang mengakhirinya.",
        "Masa berlaku diperpanjang untuk 1 (satu) tahun selama tidak ada keberatan.",
        "Perjanjian Kerja Sama ini diperbarui setiap tahun tanpa adendum.",
        "Perpanjangan otomatis tidak memerlukan adendum.",
    ],
)
def test_going_on_unasked_is_told_in_other_words(contoh: Contoh, kalimat: str) -> None:
    assert extension(contoh, "perpanjangan-otomatis", kalimat) == [kalimat]


def test_an_extension_that_is_asked_for_or_ruled_out_is_not_automatic(contoh: Contoh) -> None:
    benar = [
        "Perpanjangan otomatis tidak berlaku; perpanjangan hanya terjadi dengan adendum tertulis.",
        "Perpanjangan secara otomatis tidak dikenal dalam kerja sama ini.",
        "Perpanjangan otomatis dilarang.",
        "Perpanjangan otomatis ditiadakan.",
        "Jangka waktu tidak dapat diperpanjang tanpa kesepakatan tertulis.",
        "Perjanjian Kerja Sama ini hanya diperpanjang jika tidak ada Laporan yang tertunda.",
        "Perjanjian Kerja Sama ini diperpanjang dengan adendum kecuali ada ketentuan lain.",
    ]
    assert extension(contoh, "perpanjangan-otomatis", *benar) == []
