"""Days of deeds against the term, and two times for the notice of force majeure."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.baris import numbered
from tests.checks.conftest import Contoh
from tests.checks.test_angka import quoted

# The term of the example ends on 31 August 2025.
DATA = "tanggal: 2024-02-29\n"


@pytest.mark.parametrize(
    ("kalimat", "kutipan"),
    [
        ("Evaluasi akhir dilaksanakan pada tanggal 15 Desember 2023.", "15 Desember 2023"),
        ("Rapat pertama diselenggarakan pada hari Senin, 15 Januari 2024.", "15 Januari 2024"),
        ("Pelatihan dimulai tanggal 1 Februari 2024.", "1 Februari 2024"),
        ("Capaian tahun kedua dievaluasi pada bulan Maret 2026.", "Maret 2026"),
        ("Forum diadakan oleh PARA PIHAK pada tanggal 1 September 2027.", "1 September 2027"),
    ],
)
def test_a_deed_outside_the_term_is_told(contoh: Contoh, kalimat: str, kutipan: str) -> None:
    (found,) = quoted(contoh, DATA + pasal(kalimat), "tanggal-di-luar-jangka-waktu")
    assert kutipan in found


@pytest.mark.parametrize(
    "kalimat",
    [
        "Evaluasi dilaksanakan pada tanggal 15 Desember 2024.",
        "Kegiatan melanjutkan rapat yang dilaksanakan pada tanggal 11 Januari 2024.",
        "Survei telah dilaksanakan pada bulan Januari 2024.",
        "Menurut hasil survei, pemetaan dilakukan pada tanggal 5 Mei 2023.",
        "Evaluasi setelah perjanjian berakhir dilaksanakan pada tanggal 1 Oktober 2025.",
        "Arsip dimusnahkan pada tanggal 31 Desember 2030.",
        "Laporan akhir disampaikan paling lambat tanggal 30 September 2025.",
        "Nota Kesepahaman ditandatangani pada tanggal 25 Juli 2023.",
        "Capaian dievaluasi pada bulan Agustus 2025.",
    ],
)
def test_other_days_are_told_nothing(contoh: Contoh, kalimat: str) -> None:
    assert quoted(contoh, DATA + pasal(kalimat), "tanggal-di-luar-jangka-waktu") == []


def test_nothing_is_told_where_the_day_of_signing_is_unknown(contoh: Contoh) -> None:
    words = pasal("Evaluasi dilaksanakan pada tanggal 15 Desember 2023.")
    data = "tanggal: \njangka_waktu: {mulai: , selesai: , tahun: , bulan: }\n"
    assert quoted(contoh, data + words, "tanggal-di-luar-jangka-waktu") == []


# The library wants notice of force majeure within 14 days.
@pytest.mark.parametrize(
    ("kalimat", "count"),
    [
        ("PIHAK yang terkena bencana memberi tahu PIHAK lain paling lambat 3 (tiga) hari kerja sejak kejadian.", 1),
        ("Keadaan kahar diberitahukan kepada PIHAK lain dalam waktu 7 (tujuh) hari sejak terjadinya.", 1),
        ("PIHAK yang mengalami keadaan memaksa melaporkannya kepada PIHAK lain paling lama 30 hari sejak itu.", 1),
        (
            "Bila *force majeure* terjadi, PIHAK memberitahu PIHAK lain paling lambat 2 (dua) hari sejak itu.",
            1,
        ),
        ("PIHAK KEDUA memberitahukan keadaan kahar kepada PIHAK KESATU paling lambat 3 (tiga) hari sejak terjadi.", 1),
        ("PIHAK yang terkena bencana memberi tahu PIHAK lain paling lambat 14 (empat belas) hari sejak kejadian.", 0),
        ("Berakhirnya keadaan kahar diberitahukan kepada PIHAK lain paling lambat 3 (tiga) hari sejak berakhir.", 0),
        ("Pemberitahuan keadaan kahar dijawab PIHAK lain paling lambat 3 (tiga) hari sejak diterima.", 0),
        ("Camat melaporkan bencana kepada BPBD paling lambat 1 (satu) hari sejak kejadian.", 0),
        ("Kebocoran data diberitahukan kepada PIHAK lain paling lambat 3 (tiga) hari sejak diketahui.", 0),
        ("Selama keadaan kahar, PIHAK melapor kepada PIHAK lain setiap 7 (tujuh) hari.", 0),
        (
            "Selama bencana, PIHAK menyampaikan rencana kepada PIHAK lain dalam waktu 3 (tiga) hari sejak itu.",
            0,
        ),
    ],
)
def test_two_times_for_the_notice_of_force_majeure(contoh: Contoh, kalimat: str, count: int) -> None:
    assert len(quoted(contoh, pasal(numbered(kalimat)), "dua-tenggang-pemberitahuan")) == count
