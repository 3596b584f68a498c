"""Lines that git compares: a sentence each, and a cell each where a row is long."""

from __future__ import annotations

import pytest

from generator.teks.lipat import fold

PANJANG = "Penunjukan narahubung pada setiap perangkat daerah"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Satu kalimat saja.", ["Satu kalimat saja."]),
        ("(1) Kalimat satu. Kalimat dua.", ["(1) Kalimat satu.", "    Kalimat dua."]),
        ("    a. bunyi pertama. Bunyi kedua", ["    a. bunyi pertama.", "        Bunyi kedua"]),
        ("Jl. Raya dan Drs. Ahmad, S.H. Kepala", ["Jl. Raya dan Drs. Ahmad, S.H. Kepala"]),
        (
            "Nama : Prof. Dr. Contoh, S.H. dan Brigjen. Pol. Contoh",
            ["Nama : Prof. Dr. Contoh, S.H. dan Brigjen. Pol. Contoh"],
        ),
        ("Menurut para guru besar. Prof. Contoh", ["Menurut para guru besar.", "    Prof. Contoh"]),
        (f"No. | Program | {PANJANG} | {PANJANG}", ["No. | Program", f"    | {PANJANG}", f"    | {PANJANG}"]),
        ("No. | Kegiatan | Waktu", ["No. | Kegiatan | Waktu"]),
        (
            f"1 | {PANJANG} | – {PANJANG} ↵ – Rapat | Mei",
            ["1", f"    | {PANJANG}", f"    | – {PANJANG}", "        – Rapat", "    | Mei"],
        ),
        ("", [""]),
    ],
)
def test_where_lines_end(line: str, expected: list[str]) -> None:
    assert list(fold(line)) == expected
