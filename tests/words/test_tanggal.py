"""Weekday, words and figures of a date agree with the calendar, day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from generator.words.tanggal import bulan_nama, bulan_tahun, hari, tahun_kata, tanggal, tanggal_angka, tanggal_kata
from tests.words.test_bilangan import read_words

HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
BULAN = {
    "Januari": 31, "Februari": 28, "Maret": 31, "April": 30, "Mei": 31, "Juni": 30, "Juli": 31, "Agustus": 31,
    "September": 30, "Oktober": 31, "November": 30, "Desember": 31,
}  # fmt: skip
"""The months with their days, in their order."""


def days(first: int, last: int) -> list[tuple[int, str, int, int, str]]:
    """Every day of the years as (day, month's name, its number, year, weekday), counted from a Monday in 1900."""
    found = []
    weekday = 0  # 1 January 1900 was a Monday
    for year in range(1900, last + 1):
        for number, (month, length) in enumerate(BULAN.items(), 1):
            leap = number == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            for day in range(1, length + leap + 1):
                if year >= first:
                    found.append((day, month, number, year, HARI[weekday]))
                weekday = (weekday + 1) % 7
    return found


@pytest.mark.parametrize("first", range(1900, 2101, 25))
def test_every_day_is_written_as_the_calendar_has_it(first: int) -> None:
    for day, month, number, year, weekday in days(first, min(first + 24, 2100)):
        that_day = date(year, number, day)
        assert hari(that_day) == weekday
        assert tanggal(that_day) == f"{day} {month} {year}"
        assert tanggal_angka(that_day) == f"{day:02}-{number:02}-{year}"


def test_the_words_of_a_date_say_its_day_month_and_year() -> None:
    for offset in range(366):
        that_day = date(2024, 1, 1) + timedelta(offset)
        assert read_words(tanggal_kata(that_day)) == that_day.day
        assert bulan_nama(that_day) == list(BULAN)[that_day.month - 1]
        assert bulan_tahun(that_day) == f"{bulan_nama(that_day)} 2024"
    for year in range(1900, 2101):
        assert read_words(tahun_kata(date(year, 1, 1))) == year


def test_the_day_of_the_coordination_meeting_was_a_wednesday() -> None:
    assert hari(date(2023, 12, 13)) == "Rabu"


def test_a_year_has_four_digits_however_long_ago() -> None:
    assert tanggal(date(33, 4, 3)) == "3 April 0033"
    assert tanggal_angka(date(33, 4, 3)) == "03-04-0033"
    assert bulan_tahun(date(33, 4, 3)) == "April 0033"
