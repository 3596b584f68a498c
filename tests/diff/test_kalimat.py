"""How a change of a few words is said: values whole, numbers with their unit, spaces by name."""

from __future__ import annotations

import re

import pytest

from generator.compare.larik import Sasaran, compare_lines
from generator.compare.ubahan import Jenis, Larik, Ubahan
from generator.diff.laporan.kalimat import Tanda, tell
from generator.naskah.tree import Asal, Baris, Nilai, Teks

_NILAI = re.compile(r"<([^>]*)>")


def _line(text: str) -> Baris:
    """A line; what stands between < and > is printed from one YAML value."""
    parts = _NILAI.split(text)
    return tuple(
        Nilai(part, Asal("a.yaml", 1, "nilai")) if at % 2 else Teks(part, Asal("a.txt", 1))
        for at, part in enumerate(parts)
        if part
    )


def _told(lama: str, baru: str) -> str:
    potong = compare_lines(_line(lama), _line(baru), Sasaran({}, {}))
    kalimat = tell(Ubahan(Jenis.KATA, "Pasal 1", larik=(Larik(0, "", "", potong),)))
    marks = {Tanda.BIASA: "", Tanda.LAMA: "-", Tanda.BARU: "+"}
    if kalimat.panah:
        return "".join(frasa.teks for frasa in kalimat.isi)
    return "".join(f"{(mark := marks[frasa.tanda])}{frasa.teks}{mark}" for frasa in kalimat.isi)


@pytest.mark.parametrize(
    ("lama", "baru", "told"),
    [
        ("oleh <Dr. H. Contoh>, dan", "oleh <Dr. Hj. Pengganti>, dan", "oleh Dr. H. Contoh → oleh Dr. Hj. Pengganti"),
        (
            "sejak tanggal penandatanganan <31 Desember 2026> sampai",
            "sejak tanggal penandatanganan <20 Desember 2026> sampai",
            "tanggal penandatanganan 31 Desember 2026 → penandatanganan 20 Desember 2026",
        ),
        (
            "ini, tanggal <tiga puluh satu> bulan <Desember> tahun <dua ribu dua puluh enam> (<31-12-2026>), di Serang",
            "ini, tanggal <dua puluh> bulan <Januari> tahun <dua ribu dua puluh tujuh> (<20-01-2027>), di Serang",
            (
                "ini, tanggal tiga puluh satu bulan Desember tahun dua ribu dua puluh enam (31-12-2026)"
                " → tanggal dua puluh bulan Januari tahun dua ribu dua puluh tujuh (20-01-2027)"
            ),
        ),
        (
            "<Keputusan Menteri Dalam Negeri Nomor 100>, dalam hal ini",
            "<Keputusan Menteri Dalam Negeri Nomor 200>, dalam hal ini",
            "Negeri Nomor 100 → Nomor 200",
        ),
        (
            "jangka waktu <3 (tiga)> tahun",
            "jangka waktu <5 (lima)> tahun",
            "jangka waktu 3 (tiga) tahun → 5 (lima) tahun",
        ),
        (
            "a <satu dua tiga empat lima enam> b",
            "a <satu dua TIGA empat LIMA enam> b",
            "a satu dua -tiga-+TIGA+ empat -lima-+LIMA+ enam b",
        ),
    ],
)
def test_a_date_and_a_value_that_mostly_changed_are_told_whole(lama: str, baru: str, told: str) -> None:
    assert _told(lama, baru) == told


@pytest.mark.parametrize(
    ("lama", "baru", "told"),
    [
        ("menurut Pasal 9 ini", "menurut Pasal\u00a09 ini", "spasi → spasi tak terputus"),
        ("menurut Pasal\u00a09 ini", "menurut Pasal 9 ini", "spasi tak terputus → spasi"),
        ("paling lama 3 (tiga) hari", "paling lama 3\u00a0(tiga) hari", "spasi → spasi tak terputus dalam “3 (tiga)”"),
        ("PIHAK (lain)", "PIHAK(lain)", "spasi → tanpa spasi"),
        ("dan, atau", "dan; atau", "tanda “,” → “;”"),
        ("a b c d e", "a\u00a0b c\u00a0d e", "a-spasi-+spasi tak terputus+b c-spasi-+spasi tak terputus+d e"),
    ],
)
def test_spaces_are_told_by_name(lama: str, baru: str, told: str) -> None:
    assert _told(lama, baru) == told
