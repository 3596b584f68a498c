"""Dates as a naskah writes them; weekday, words and figures of one date come from here and cannot disagree."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from generator.words.bilangan import kata

_LOCALE = "id"


def tanggal(hari_itu: date) -> str:
    """13 Desember 2023"""
    return format_date(hari_itu, "d MMMM yyyy", locale=_LOCALE)


def tanggal_angka(hari_itu: date) -> str:
    """13-12-2023"""
    return format_date(hari_itu, "dd-MM-yyyy", locale=_LOCALE)


def hari(hari_itu: date) -> str:
    """Rabu"""
    return format_date(hari_itu, "EEEE", locale=_LOCALE)


def bulan_nama(hari_itu: date) -> str:
    """Desember"""
    return format_date(hari_itu, "LLLL", locale=_LOCALE)


def bulan_tahun(hari_itu: date) -> str:
    """Desember 2023"""
    return format_date(hari_itu, "LLLL yyyy", locale=_LOCALE)


def tanggal_kata(hari_itu: date) -> str:
    """The day of the month in words: "tiga belas"."""
    return kata(hari_itu.day)


def tahun_kata(hari_itu: date) -> str:
    """The year in words: "dua ribu dua puluh tiga"."""
    return kata(hari_itu.year)
