"""Numbers in figures and words, as real naskah have them, right and wrong."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh

BERBEDA = "angka-kata-berbeda"
KURUNG = "satuan-dalam-kurung"
TANPA_KATA = "angka-tanpa-kata"
RUPIAH = "rupiah-keliru"
SEMUA = {BERBEDA, KURUNG, TANPA_KATA, RUPIAH}


def articles(*kalimat: str) -> str:
    """The sentences as the ayat of one inserted Pasal."""
    return pasal("\n".join(f"({number}) {words}" for number, words in enumerate(kalimat, 1)))


def quoted(contoh: Contoh, fragment: str, *codes: str) -> list[str]:
    """The words that the checks quote, in reading order."""
    return [problem.kutipan.strip() for problem in contoh.found(fragment) if problem.kode in (codes or SEMUA)]


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Jawaban disampaikan dalam 14 (lima belas) hari.", "14 (lima belas)"),
        ("Jawaban disampaikan dalam 3 (tiga) x 24 (dua puluh lima) jam.", "24 (dua puluh lima)"),
        ("Jawaban disampaikan dalam 3 x 24 (tiga kali dua puluh lima) jam.", "3 x 24 (tiga kali dua puluh lima)"),
        (
            "Jawaban disampaikan dalam 3x24 jam (dua kali dua puluh empat jam).",
            "3x24 jam (dua kali dua puluh empat jam)",
        ),
        ("Sebanyak 85% (delapan puluh empat persen) laporan selesai.", "85% (delapan puluh empat persen)"),
        ("Biaya sebesar Rp10.000.000,00 (sepuluh ribu rupiah).", "Rp10.000.000,00 (sepuluh ribu rupiah)"),
        ("Biaya sebesar Rp1,5 miliar (satu miliar lima juta rupiah).", "Rp1,5 miliar (satu miliar lima juta rupiah)"),
        ("Rapat dihadiri lima (6) orang.", "lima (6)"),
        ("Sebesar delapan puluh lima persen (58%) laporan selesai.", "delapan puluh lima persen (58%)"),
        ("Rapat diadakan dua puluh hari (25 hari) sesudahnya.", "dua puluh hari (25 hari)"),
        ("Jangka waktunya 2,5 (dua koma empat) tahun.", "2,5 (dua koma empat)"),
        ("Jawaban disampaikan dalam 30 (tiga pluh) hari.", "30 (tiga pluh)"),
        ("Jawaban disampaikan dalam 25 (dua lima puluh) hari.", "25 (dua lima puluh)"),
        ("Terdapat 1.500 (seribu enam ratus) peserta.", "1.500 (seribu enam ratus)"),
        ("Sejak tahun 2024 (dua ribu dua puluh lima).", "2024 (dua ribu dua puluh lima)"),
        ("Dilaksanakan 12 (duabelas) kali dan 13 (duabelas) kali.", "13 (duabelas)"),
    ],
)
def test_figures_and_words_that_differ_are_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), BERBEDA) == [kutipan]


@pytest.mark.parametrize(
    ("kalimat", "kutipan", "benar"),
    [
        ("Jawaban disampaikan dalam 14 (empat belas hari).", "14 (empat belas hari)", "14 (empat belas) hari"),
        ("Jawaban disampaikan dalam 14 (empat belas hari) hari.", "14 (empat belas hari)", "14 (empat belas) hari"),
        ("Selama 7 (tujuh hari kerja) sejak diterima.", "7 (tujuh hari kerja)", "7 (tujuh) hari kerja"),
        ("Berlaku 3 (tiga tahun) lamanya.", "3 (tiga tahun)", "3 (tiga) tahun"),
        (
            "Selesai 85 (delapan puluh lima persen) laporan.",
            "85 (delapan puluh lima persen)",
            "85% (delapan puluh lima persen)",
        ),
        ("Diikuti 30 (tiga puluh  orang) pegawai.", "30 (tiga puluh  orang)", "30 (tiga puluh) orang"),
    ],
)
def test_a_unit_in_parentheses_is_quoted_with_the_right_form(
    contoh: Contoh, kalimat: str, kutipan: str, benar: str
) -> None:
    found = [problem for problem in contoh.found(articles(kalimat)) if problem.kode in SEMUA]
    assert [(" ".join(p.kutipan.split()), p.kode, p.mend) for p in found] == [
        (" ".join(kutipan.split()), KURUNG, f"tulis `{benar}`")
    ]


@pytest.mark.parametrize(
    ("kalimat", "kutipan", "mend"),
    [
        ("Jawaban disampaikan dalam 30 hari.", "30 hari", "tulis `30 (tiga puluh) hari`"),
        ("Berlaku selama 2 tahun.", "2 tahun", "tulis `2 (dua) tahun`"),
        ("Paling lambat 7 hari kerja sesudahnya.", "7 hari kerja", "tulis `7 (tujuh) hari kerja`"),
        ("Dilaksanakan 2 kali dalam 1 (satu) tahun.", "2 kali", "tulis `2 (dua) kali`"),
        ("Dijawab dalam 24 jam.", "24 jam", "tulis `24 (dua puluh empat) jam`"),
        ("Sebanyak 85% laporan selesai.", "85%", "tulis `85% (delapan puluh lima persen)`"),
        (
            "Biaya sebesar Rp10.000,00 ditanggung PIHAK KEDUA.",
            "Rp10.000,00",
            "tulis `Rp10.000,00 (sepuluh ribu rupiah)`",
        ),
        ("Diikuti 1.500 orang.", "1.500 orang", "tulis `1.500 (seribu lima ratus) orang`"),
    ],
)
def test_a_number_without_words_is_quoted_with_them(contoh: Contoh, kalimat: str, kutipan: str, mend: str) -> None:
    found = [problem for problem in contoh.found(articles(kalimat)) if problem.kode == TANPA_KATA]
    assert [(problem.kutipan, problem.mend) for problem in found] == [(kutipan, mend)]


@pytest.mark.parametrize(
    ("tulisan", "benar"),
    [
        ("Rp. 10.000", "Rp10.000,00"),
        ("Rp 10.000", "Rp10.000,00"),
        ("Rp.10.000,00", "Rp10.000,00"),
        ("IDR 10.000", "Rp10.000,00"),
        ("Rp10.000", "Rp10.000,00"),
        ("Rp10.000,-", "Rp10.000,00"),
        ("rp10.000,00", "Rp10.000,00"),
        ("Rp 10 juta", "Rp10 juta"),
    ],
)
def test_money_in_another_shape_is_quoted_with_the_right_one(contoh: Contoh, tulisan: str, benar: str) -> None:
    fragment = articles(f"Meterai ditanggung sebesar {tulisan} (kata) oleh setiap PIHAK.")
    found = [problem for problem in contoh.found(fragment) if problem.kode == RUPIAH]
    assert [(problem.kutipan, problem.mend) for problem in found] == [(tulisan, f"tulis `{benar}`")]


BENAR = (
    "Jawaban disampaikan dalam 14 (empat belas) hari kalender.",
    "Jawaban disampaikan dalam 3 (tiga) x 24 (dua puluh empat) jam.",
    "Jawaban disampaikan dalam 3 x 24 (tiga kali dua puluh empat) jam.",
    "Jawaban disampaikan dalam 3 x 24 jam (tiga kali dua puluh empat jam).",
    "Jawaban disampaikan dalam 3 x 24 (tujuh puluh dua) jam.",
    "Jawaban disampaikan paling lambat 3 x 24 jam sejak diketahui.",
    "Sebanyak 85% (delapan puluh lima persen) laporan selesai.",
    "Sebanyak 12,5% (dua belas koma lima persen) laporan selesai.",
    "Sebanyak 85 (delapan puluh lima) persen laporan selesai.",
    "Biaya sebesar Rp10.000.000,00 (sepuluh juta rupiah).",
    "Biaya sebesar Rp1,5 miliar (satu miliar lima ratus juta rupiah).",
    "Biaya sebesar Rp10.000,00 (sepuluh ribu rupiah) per naskah.",
    "Rapat dihadiri lima (5) orang dan dua puluh satu (21) saksi.",
    "Delapan puluh lima persen (85%) laporan selesai.",
    "Jangka waktunya 2,5 (dua setengah) tahun.",
    "Jangka waktunya 12 bulan (satu tahun) sejak ditandatangani.",
    "Jangka waktunya 1 (satu) tahun anggaran.",
    "Sejak tahun 2024 (dua ribu dua puluh empat) sampai tahun 2026.",
    "Dilaksanakan 12 (duabelas) kali, 25 (dua puluh lima) kali, dan 1.000 (seribu) kali.",
    "Menurut Undang-Undang Nomor 2 Tahun 2022 dan peraturan nomor 5 tahun 2023.",
    "Rapat dibuka pukul 16 hari kerja, atau pukul 08.00 hari libur.",
    "Sampai dengan tanggal 30 bulan Juni dan tanggal 2 Mei 2024.",
    "Layanan pengaduan dibuka 24 jam dan dihubungi melalui 137 (satu tiga tujuh).",
    "Pelatihan meliputi dua (1) teori dan (2) praktik.",
    "PIHAK KEDUA menugaskan 5 (lima) orang; 3 (tiga) di antaranya perempuan.",
    "Sebagaimana dimaksud dalam Pasal 28 orang itu wajib hadir.",
    "Pada semester kedua (2) dan tahun ketiga (3).",
    "Nilainya 1/1.000 (satu per seribu) untuk setiap hari.",
    "Hasilnya 3-5 (tiga sampai dengan lima) dokumen.",
    "Terdiri atas 2 (dua atau lebih) narasumber.",
    "Sebanyak 10,000 (sepuluh ribu) lembar.",
    "Sebanyak 0,05 (nol koma nol lima) bagian.",
    "Berita acara Nomor 12 (dua belas).",
    "PARA PIHAK bertemu pada hari ke-7 hari kerja.",
    "Satuan 5 (lima) unit, 2 (dua) paket, dan 100 (seratus) lembar.",
    "Dalam waktu 21 (dua puluh satu) hari, dan bukan 20 (dua puluh) hari.",
    "Surat Edaran COVID-19 tahun itu.",
)


def test_what_is_written_right_is_told_nothing(contoh: Contoh) -> None:
    assert quoted(contoh, articles(*BENAR)) == []


def test_values_and_tables_may_have_figures_alone(contoh: Contoh) -> None:
    table = "PARA PIHAK bertemu menurut jadwal:\nTABEL 1 1\n| Waktu | Biaya |\n|---|\n| 30 hari | Rp10.000 |"
    assert quoted(contoh, pasal(table)) == []
    assert quoted(contoh, "tempat: 30 hari\n") == []


def test_a_value_that_disagrees_is_told_at_its_line_in_the_data(contoh: Contoh) -> None:
    indikator = "85% (delapan puluh empat persen) dijawab dalam 14 (empat belas hari)"
    fragment = f"program:\n  - {{bidang: pertukaran-data, nama: A, status: disepakati, indikator: '{indikator}'}}\n"
    found = {problem.kode: problem for problem in contoh.found(fragment) if problem.kode in SEMUA}
    assert set(found) == {BERBEDA, KURUNG}
    written = contoh.berkas.read_text(encoding="utf-8").splitlines()
    assert all(indikator in written[problem.place.line - 1] for problem in found.values())


def test_a_clause_is_told_at_the_line_that_writes_it(contoh: Contoh) -> None:
    fragment = pasal("(1) Satu.\n(2) Jawaban disampaikan\n    dalam 14 (lima belas) hari.")
    (problem,) = (problem for problem in contoh.found(fragment) if problem.kode == BERBEDA)
    written = contoh.berkas.read_text(encoding="utf-8").splitlines()
    assert "14 (lima belas)" in written[problem.place.line - 1]


SALAH_TEMPAT = "satuan-salah-tempat"
TANPA_ANGKA = "kata-tanpa-angka"


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Sah bila dihadiri 2/3 (tiga per dua) anggota.", "2/3 (tiga per dua)"),
        ("Sah bila dihadiri 3/4 (dua pertiga) anggota.", "3/4 (dua pertiga)"),
        ("Sah bila dihadiri 1/3 (seperempat) anggota.", "1/3 (seperempat)"),
    ],
)
def test_a_fraction_in_other_words_is_quoted(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    assert quoted(contoh, articles(kalimat), BERBEDA) == [kutipan]


@pytest.mark.parametrize(
    ("kalimat", "kutipan", "benar"),
    [
        ("Selama 30 hari (tiga puluh) kalender.", "30 hari (tiga puluh) kalender", "30 (tiga puluh) hari kalender"),
        ("Selama 14 hari (empat belas) hari kerja.", "14 hari (empat belas) hari kerja", "14 (empat belas) hari kerja"),
        ("Selama 2 tahun (dua) sejak itu.", "2 tahun (dua)", "2 (dua) tahun"),
        ("Sebesar 10% (sepuluh) persen.", "10% (sepuluh) persen", "10% (sepuluh persen)"),
        ("Sebesar 10% (sepuluh persen) persen.", "10% (sepuluh persen) persen", "10% (sepuluh persen)"),
        ("Sebesar Rp5.000,00 (lima ribu) rupiah.", "Rp5.000,00 (lima ribu) rupiah", "Rp5.000,00 (lima ribu rupiah)"),
    ],
)
def test_a_misplaced_unit_is_quoted_with_the_right_form(contoh: Contoh, kalimat: str, kutipan: str, benar: str) -> None:
    found = [problem for problem in contoh.found(articles(kalimat)) if problem.kode == SALAH_TEMPAT]
    assert [(problem.kutipan, problem.mend) for problem in found] == [(kutipan, f"tulis `{benar}`")]


@pytest.mark.parametrize(
    ("kalimat", "benar"),
    [
        ("Paling lama dua hari kerja sejak diterima.", "2 (dua) hari kerja"),
        ("Dijawab dalam waktu tujuh hari.", "7 (tujuh) hari"),
        ("Berlaku selama dua puluh lima tahun.", "25 (dua puluh lima) tahun"),
        ("Dihadiri sekurang-kurangnya lima orang.", "5 (lima) orang"),
    ],
)
def test_a_limit_in_words_alone_is_noted(contoh: Contoh, kalimat: str, benar: str) -> None:
    found = [problem.mend for problem in contoh.found(articles(kalimat)) if problem.kode == TANPA_ANGKA]
    assert found == [f"tulis `{benar}`"]


@pytest.mark.parametrize(
    ("tulisan", "mend"),
    [
        ("Rp1000,00", "tulis `Rp1.000,00`"),
        ("Rp2500000,00", "tulis `Rp2.500.000,00`"),
        ("Rp10.00.000,00", "kelompokkan angkanya tiga-tiga dengan titik, lalu koma dan sen"),
        ("Rp10,000,000", "kelompokkan angkanya tiga-tiga dengan titik, lalu koma dan sen"),
        ("Rp10.000.000.00", "kelompokkan angkanya tiga-tiga dengan titik, lalu koma dan sen"),
    ],
)
def test_money_whose_thousands_are_not_apart_is_quoted(contoh: Contoh, tulisan: str, mend: str) -> None:
    found = [problem for problem in contoh.found(articles(f"Sebesar {tulisan} (kata).")) if problem.kode == RUPIAH]
    assert [(problem.kutipan, problem.mend) for problem in found] == [(tulisan, mend)]


BENAR_PULA = (
    "Dihadiri 2/3 (dua per tiga), 1/4 (seperempat), 2/3 (dua pertiga), atau 1/1.000 (satu per seribu) anggota.",
    "Selama 3 x 24 jam (tiga kali dua puluh empat jam) atau 12 bulan (dua belas bulan).",
    "Selama 14 (empat belas) hari kerja, 10 (sepuluh) persen, 10% (sepuluh persen), 1 (satu) kali.",
    "Sebesar Rp5.000,00 (lima ribu rupiah) atau Rp1,5 miliar (satu miliar lima ratus juta rupiah).",
    "Selama masa satu kali rapat; salah satu hari; satu kesatuan; setiap dua pekan.",
    "Selama satu semester (6 bulan) dan satu tahun (12 bulan).",
    "Rapat tanggal 1 Juni 2027 jam 9 pagi, atau pada minggu 2 bulan Mei.",
)


def test_units_fractions_and_years_written_right_are_told_nothing(contoh: Contoh) -> None:
    assert quoted(contoh, articles(*BENAR_PULA), *SEMUA, SALAH_TEMPAT, TANPA_ANGKA) == []
