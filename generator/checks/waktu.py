"""Dates of an agreement against the memorandum it follows."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from generator.data.masukan import Masukan
from generator.data.model import JangkaWaktu
from generator.errors import Problem


def outlived_memorandum(masukan: Masukan) -> Iterator[Problem]:
    """A memorandum that has lapsed when the agreement is signed, or will before the agreement ends."""
    perjanjian = masukan.perjanjian
    lapses = perjanjian.nota_kesepahaman.berlaku_sampai
    if lapses is None:
        return
    place = masukan.sumber("nota_kesepahaman").at("berlaku_sampai").place
    begins = perjanjian.tanggal or perjanjian.jangka_waktu.mulai
    ends = _end(perjanjian.jangka_waktu, begins)
    mend = "perpanjang nota kesepahaman lebih dahulu, atau sesuaikan jangka waktunya"
    if begins is not None and lapses < begins:
        yield Problem(place, "nota kesepahaman sudah berakhir sebelum perjanjian mulai", mend, "peringatan")
    elif ends is not None and lapses < ends:
        yield Problem(place, "nota kesepahaman berakhir sebelum perjanjian berakhir", mend, "peringatan")


def _end(term: JangkaWaktu, begins: date | None) -> date | None:
    """The last day of the term as far as it is known."""
    if term.selesai is not None or begins is None or not (term.tahun or term.bulan):
        return term.selesai
    months = begins.month - 1 + (term.tahun or 0) * 12 + (term.bulan or 0)
    year, month = begins.year + months // 12, months % 12 + 1
    return date(year, month, min(begins.day, calendar.monthrange(year, month)[1]))
