"""When programmes run, against the term of the agreement and the day of signing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.program import agreed, contoh_program
from generator.checks.waktu import begin_of, end_of, last_day
from generator.data.model import Program, Waktu

_TERM = "jangka_waktu: {mulai: 2024-03-15, selesai: 2025-03-14, tahun: 1, bulan: }\n"


def _is_after(waktu: Waktu | None, day: date) -> bool:
    """Whether a month, or a day of it, begins only after a day."""
    return waktu is not None and (waktu.tahun, waktu.bulan, waktu.hari or 1) > (day.year, day.month, day.day)


@periksa(
    "waktu-di-luar-jangka-waktu",
    "peringatan",
    "Waktu program di luar jangka waktu perjanjian",
    mengapa="Kegiatan sebelum perjanjian berlaku atau sesudah berakhir tidak didasari perjanjian itu.",
    salah=_TERM + contoh_program(waktu="{mulai: 2024-10, selesai: 2025-04}"),
    benar=_TERM + contoh_program(waktu="{mulai: 2024-03, selesai: 2025-03}"),
)
def outside_term(bahan: Bahan) -> Iterator[Temuan]:
    """Programmes that begin before the term or end after it; one wholly in the past is told of elsewhere."""
    term = bahan.perjanjian.jangka_waktu
    begins = term.mulai or bahan.perjanjian.tanggal
    ends = end_of(term, begins)
    for program, sumber in agreed(bahan):
        starts = program.waktu.mulai
        if begins and starts and last_day(starts) < begins and not _is_over(program, bahan):
            what = f"program “{program.nama or 'tanpa nama'}” mulai sebelum perjanjian berlaku"
            yield Temuan(sumber.at("waktu", "mulai").place, what, "sesuaikan waktu program atau jangka waktunya")
        last = program.waktu.selesai or program.waktu.mulai
        if ends and _is_after(last, ends):
            what = f"program “{program.nama or 'tanpa nama'}” selesai sesudah perjanjian berakhir"
            yield Temuan(sumber.at("waktu", "selesai").place, what, "sesuaikan waktu program atau jangka waktunya")


@periksa(
    "waktu-sudah-lewat",
    "peringatan",
    "Waktu program sudah lewat",
    mengapa="Program yang waktunya sudah lewat pada hari penandatanganan tidak dapat lagi dilaksanakan.",
    salah="tanggal: 2024-02-29\n" + contoh_program(waktu="{mulai: 2023-03, selesai: 2023-12}"),
    benar="tanggal: 2024-02-29\n" + contoh_program(waktu="{mulai: 2024-02, selesai: 2024-02}"),
)
def over(bahan: Bahan) -> Iterator[Temuan]:
    """Programmes that are over before the agreement begins, or before today where that is not known."""
    for program, sumber in agreed(bahan):
        if _is_over(program, bahan):
            what = f"waktu program “{program.nama or 'tanpa nama'}” sudah lewat sebelum perjanjian ditandatangani"
            yield Temuan(sumber.at("waktu", "selesai").place, what, "jadwalkan ulang programnya")


def _is_over(program: Program, bahan: Bahan) -> bool:
    ends = program.waktu.selesai
    return ends is not None and bahan.is_over(last_day(ends), begin_of(bahan.perjanjian))
