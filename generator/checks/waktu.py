"""The term of an agreement, and the memorandum it follows."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.data.model import JangkaWaktu

_MEND = "perpanjang nota kesepahaman lebih dahulu, atau sesuaikan jangka waktunya"


@periksa(
    "nota-kesepahaman-berakhir",
    "galat",
    "Nota Kesepahaman sudah berakhir saat perjanjian dimulai",
    mengapa="Perjanjian kerja sama menindaklanjuti Nota Kesepahaman; yang sudah berakhir tidak dapat ditindaklanjuti.",
    salah="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2020-07-25, berlaku_sampai: 2023-07-25}\n",
    benar="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2023-07-25, berlaku_sampai: 2028-07-25}\n",
)
def lapsed_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum that has lapsed when the agreement is signed."""
    lapses, begins = bahan.perjanjian.nota_kesepahaman.berlaku_sampai, _begin(bahan)
    if lapses is not None and begins is not None and lapses < begins:
        place = bahan.place("nota_kesepahaman", "berlaku_sampai")
        yield Temuan(place, "nota kesepahaman sudah berakhir sebelum perjanjian mulai", _MEND)


@periksa(
    "nota-kesepahaman-terlampaui",
    "peringatan",
    "Perjanjian berlaku lebih lama daripada Nota Kesepahaman",
    mengapa="Sisa jangka waktu perjanjian berjalan tanpa Nota Kesepahaman yang mendasarinya.",
    salah="nota_kesepahaman: {tanggal: 2023-07-25, berlaku_sampai: 2025-01-25}\n",
    benar="nota_kesepahaman: {tanggal: 2023-07-25, berlaku_sampai: 2028-07-25}\n",
)
def outlived_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum that will lapse before the agreement ends."""
    lapses, begins = bahan.perjanjian.nota_kesepahaman.berlaku_sampai, _begin(bahan)
    ends = end_of(bahan.perjanjian.jangka_waktu, begins)
    if lapses is not None and ends is not None and lapses < ends and not (begins and lapses < begins):
        place = bahan.place("nota_kesepahaman", "berlaku_sampai")
        yield Temuan(place, "nota kesepahaman berakhir sebelum perjanjian berakhir", _MEND)


def _begin(bahan: Bahan) -> date | None:
    return bahan.perjanjian.tanggal or bahan.perjanjian.jangka_waktu.mulai


def end_of(term: JangkaWaktu, begins: date | None) -> date | None:
    """The last day of the term as far as it is known."""
    if term.selesai is not None or begins is None or not (term.tahun or term.bulan):
        return term.selesai
    months = begins.month - 1 + (term.tahun or 0) * 12 + (term.bulan or 0)
    year, month = begins.year + months // 12, months % 12 + 1
    return date(year, month, min(begins.day, calendar.monthrange(year, month)[1]))
