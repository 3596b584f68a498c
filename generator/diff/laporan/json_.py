"""The report as JSON, for programs of one's own: every naskah with all its changes, nothing grouped."""

from __future__ import annotations

import json
from typing import Any

from generator.compare.ubahan import Larik, Sebab, Ubahan
from generator.diff.hasil import Laporan
from generator.diff.perbandingan import Keadaan, Perbandingan
from generator.diff.program import UbahanProgram
from generator.diff.takcetak import TakTercetak
from generator.errors import Problem

VERSI = 1
"""Of the shape; a key that goes or changes its meaning makes a new one."""


def to_json(laporan: Laporan) -> str:
    """``{"versi", "lama", "baru", "perjanjian": […], "masalah": […], "ringkasan": {…}}``; lines count from 1."""
    content = {
        "versi": VERSI,
        "lama": laporan.lama,
        "baru": laporan.baru,
        "perjanjian": [_agreement(one) for one in laporan.hasil],
        "masalah": [_problem(problem) for problem in laporan.masalah],
        "ringkasan": {keadaan.value: len(laporan.named(keadaan)) for keadaan in Keadaan},
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _agreement(one: Perbandingan) -> dict[str, Any]:
    return {
        "nama": one.nama,
        "nama_lama": one.nama_lama or one.nama,
        "keadaan": one.keadaan.value,
        "program": [_program(program) for program in one.program],
        "ubahan": [_change(ubahan) for ubahan in one.ubahan],
        "tak_tercetak": [_hidden(hidden) for hidden in one.tak_tercetak],
    }


def _program(one: UbahanProgram) -> dict[str, Any]:
    return {
        "jenis": one.jenis,
        "nama": one.nama,
        "nama_lama": one.nama_lama,
        "keterangan": one.keterangan,
        "berkas": one.place.file,
        "baris": one.place.line,
    }


def _change(ubahan: Ubahan) -> dict[str, Any]:
    return {
        "jenis": ubahan.jenis.value,
        "letak": ubahan.letak,
        "letak_lama": ubahan.letak_lama or ubahan.letak,
        "induk": ubahan.induk,
        "klausul": ubahan.klausul,
        "larik": [_line(larik) for larik in ubahan.larik],
        "hal": ubahan.hal,
        "sebab": [_cause(sebab) for sebab in ubahan.sebab],
        "alasan": ubahan.alasan,
        "perhatian": list(ubahan.perhatian),
    }


def _hidden(one: TakTercetak) -> dict[str, Any]:
    return {
        "hal": one.hal.value,
        "pokok": one.pokok,
        "lama": one.lama,
        "baru": one.baru,
        "sebab": _cause(one.sebab),
        "perhatian": list(one.perhatian),
    }


def _cause(sebab: Sebab) -> dict[str, Any]:
    return {
        "sisi": "baru" if sebab.baru else "lama",
        "berkas": sebab.place.file,
        "baris": sebab.place.line,
        "jalur": sebab.jalur,
    }


def _line(larik: Larik) -> dict[str, Any]:
    return {
        "masuk": larik.masuk,
        "lama": larik.lama,
        "baru": larik.baru,
        "potong": [{"lama": one.lama, "baru": one.baru, "tetap": one.tetap} for one in larik.potong],
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "berkas": problem.place.file,
        "baris": problem.place.line,
        "kolom": problem.place.column,
        "pesan": problem.what,
        "perbaikan": problem.mend,
    }
