"""The term of an agreement."""

from __future__ import annotations

import calendar
from datetime import date

from generator.data.model import JangkaWaktu, Perjanjian, Waktu


def begin_of(perjanjian: Perjanjian) -> date | None:
    """The day from which an agreement binds as far as it is known: signed, or else the first day of its term."""
    return perjanjian.tanggal or perjanjian.jangka_waktu.mulai


def end_of(term: JangkaWaktu, begins: date | None) -> date | None:
    """The last day of the term as far as it is known."""
    if term.selesai is not None or begins is None or not (term.tahun or term.bulan):
        return term.selesai
    months = begins.month - 1 + (term.tahun or 0) * 12 + (term.bulan or 0)
    year, month = begins.year + months // 12, months % 12 + 1
    return _clipped(year, month, begins.day)


def last_day(waktu: Waktu) -> date:
    """The day itself, or the last one of a month."""
    return _clipped(waktu.tahun, waktu.bulan, waktu.hari or 31)


def _clipped(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
