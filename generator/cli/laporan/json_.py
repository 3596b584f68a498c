"""The report as JSON, for programs of one's own."""

from __future__ import annotations

import json
from typing import Any

from generator.build.hasil import Hasil
from generator.cli.laporan.kumpulan import SUSUNAN, Laporan
from generator.errors import Problem

VERSI = 1
"""Of the shape; a key that goes or changes its meaning makes a new one."""


def to_json(laporan: Laporan) -> str:
    """``{"versi", "temuan": […], "perjanjian": […], "ringkasan": {…}}``; lines and columns count from 1."""
    content = {
        "versi": VERSI,
        "temuan": [finding(problem, names) for problem, names in laporan.temuan.items()],
        "perjanjian": [_agreement(hasil) for hasil in laporan.hasil],
        "ringkasan": {
            "perjanjian": len(laporan.hasil),
            "bergalat": laporan.bergalat,
            "galat": laporan.count("galat"),
            "peringatan": laporan.count("peringatan"),
            "catatan": laporan.count("catatan"),
            "dikecualikan": len(laporan.dikecualikan),
            "kosong": laporan.kosong,
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def finding(problem: Problem, names: tuple[str, ...]) -> dict[str, Any]:
    """A finding with the agreements that have it."""
    return {
        "berkas": problem.place.file,
        "baris": problem.place.line,
        "kolom": problem.place.column,
        "tingkat": problem.severity,
        "pemeriksaan": problem.kode or SUSUNAN,
        "pesan": problem.what,
        "perbaikan": problem.mend,
        "kutipan": problem.kutipan,
        "perjanjian": list(names),
    }


def _agreement(hasil: Hasil) -> dict[str, Any]:
    empty = [
        {"jalur": jalur, "berkas": place.file, "baris": place.line, "kolom": place.column}
        for jalur, place in hasil.kosong.items()
    ]
    excepted = [finding(problem, (hasil.nama,)) | {"alasan": why} for problem, why in hasil.dikecualikan.items()]
    return {"nama": hasil.nama, "gagal": hasil.gagal, "kosong": empty, "dikecualikan": excepted}
