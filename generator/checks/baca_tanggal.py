"""Dates read back from a line of a naskah, in every form in which they are written there."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from generator.checks.baca_bilangan import KATA, read_words
from generator.checks.pola import DIGITS, Pola
from generator.words.tanggal import bulan_nama, hari

_BULAN = {bulan_nama(date(2024, number, 1)).lower(): number for number in range(1, 13)}
_BULAN |= {"pebruari": 2, "nopember": 11}
_HARI = {hari(date(2024, 1, number)).lower(): number - 1 for number in range(1, 8)} | {"ahad": 6}

BULAN = rf"(?:{'|'.join(_BULAN)})(?!\w)"
"""A pattern for the name of a month."""

# A weekday has a capital or stands behind "hari": "2 minggu" is none.
_NAMA = r"(?-i:(?:(?<=[Hh]ari )|(?=[A-Z]))(?i:senin|selasa|rabu|kamis|jum[ '’‘`]?at|sabtu|minggu|ahad))(?!\w)"
_SAAT = r"(?:\s+(?:pagi|siang|sore|petang|malam))?"
_DEPAN = rf"(?:(?P<hari>{_NAMA}){_SAAT}(?:\s+ini)?[\s,/]*(?:pada\s+)?)?(?P<tegas>\(|(?:tanggal|tgl\.?)[\s:]+)?"
_BELAKANG = (
    rf"(?:\s*\(\s*(?:hari\s+)?(?P<hari_kurung>{_NAMA})\s*\)"
    rf"|,?\s+(?:pada\s+)?hari\s+(?P<hari_akhir>{_NAMA})(?![\s,]*(?:tanggal|tgl|\d|\()))?"
)
_FIGURES = r"(?P<{0}d>\d{{1,2}})\s?(?P<{0}pisah>[-/.])\s?(?P<{0}m>\d{{1,2}})\s?(?P={0}pisah)\s?(?P<{0}y>\d{{4}})(?!\d)"
_KURUNG = (
    rf"\s*,?\s*\(\s*(?:tanggal\s+)?(?:{_FIGURES.format('k')}"
    rf"|(?P<nd>\d{{1,2}})\s+(?P<nm>{BULAN})\s+(?P<ny>\d{{4}}))\s*\)"
)
_KATA_KURUNG = rf"(?:\s*\(\s*{KATA}\s*\))?"
_BERNAMA = Pola(
    rf"(?<![\w./-]){_DEPAN}(?P<d>(?<!\d)\d{{1,2}}|{KATA})(?:\s*\((?:\d{{1,2}}|[^()\d]{{1,30}})\))?"
    rf"(?:\s+(?:bulan\s+)?|,\s+bulan\s+)(?P<m>{BULAN})(?:\s*\((?P<bm>\d{{1,2}})\)|\s*\([^()\d]{{1,20}}\))?"
    rf"(?:,?\s+(?:tahun\s+)?(?P<y>\d{{4}}(?!\d)|{KATA})(?:\s*\(\d{{4}}\)|{_KATA_KURUNG}))?(?:{_KURUNG})?{_BELAKANG}",
    _BULAN,
)
_BERANGKA = Pola(rf"(?<![\w./-]){_DEPAN}{_FIGURES.format('')}(?![\w/-]){_BELAKANG}", DIGITS, "-/.")
_RENTANG = Pola(rf"{_NAMA}\s*(?:,|-|–|/|s\.?d\.?|dan|sampai(?:\s+dengan)?|hingga)\s*(?:hari\s+)?$")

Bagian = tuple[int, int, int | None]
"""Day, month and year as written, existing or not; 0 for words that say no number, None for a year that is not said."""


@dataclass(frozen=True, slots=True)
class TanggalTertulis:
    """A date in a line. ``kurung``: the same repeated in parentheses. ``hari``: where its weekday stands.

    ``tegas``: it is surely meant as a date, by the name of a month, "tanggal", a weekday or parentheses around it.
    """

    mulai: int
    akhir: int
    bagian: Bagian
    kurung: Bagian | None
    hari: tuple[int, int] | None
    tegas: bool


@lru_cache(maxsize=1 << 12)
def read_dates(teks: str) -> tuple[TanggalTertulis, ...]:
    """The dates of a line, in order."""
    named = [_named(teks, match) for match in _BERNAMA.finditer(teks)]
    figures = [_written(teks, match, _bagian(match, ""), None) for match in _BERANGKA.finditer(teks)]
    alone = [t for t in figures if not any(other.mulai < t.akhir and t.mulai < other.akhir for other in named)]
    return tuple(_joined(teks, sorted(named + alone, key=lambda tanggal: tanggal.mulai)))


def _joined(teks: str, dates: list[TanggalTertulis]) -> Iterator[TanggalTertulis]:
    """The dates with those repeated in parentheses behind them: "13-12-2023 (tiga belas Desember …)"."""
    before: TanggalTertulis | None = None
    for tanggal in dates:
        between = teks[before.akhir : tanggal.mulai].strip() if before else ""
        if before and not before.kurung and between == "(" and teks[tanggal.akhir :].lstrip().startswith(")"):
            before = replace(before, akhir=tanggal.akhir, kurung=tanggal.bagian)
        else:
            if before:
                yield before
            before = tanggal
    if before:
        yield before


def _named(teks: str, match: re.Match[str]) -> TanggalTertulis:
    month = _BULAN[match["m"].lower()]
    year = _number(match["y"]) if match["y"] else None
    if year is not None and 0 < year < 1000:  # "tanggal 31 Desember satu kali"
        year = None
    kurung: Bagian | None = None
    if match["kd"]:
        kurung = _bagian(match, "k")
    elif match["nd"]:
        kurung = (int(match["nd"]), _BULAN[match["nm"].lower()], int(match["ny"]))
    elif match["bm"]:
        kurung = (_number(match["d"]), int(match["bm"]), year)
    day = _number(match["d"])
    return _written(teks, match, (day, month, year), kurung, surely=day <= 31)


def _written(
    teks: str, match: re.Match[str], bagian: Bagian, kurung: Bagian | None, *, surely: bool = False
) -> TanggalTertulis:
    places = [match.span(name) for name in ("hari", "hari_kurung", "hari_akhir") if match[name]]
    hari = places[0] if places and not _RENTANG.search(teks, 0, places[0][0]) else None
    begin = match.start("d") if match["tegas"] == "(" and not match["hari"] else match.start()
    return TanggalTertulis(begin, match.end(), bagian, kurung, hari, surely or bool(places or match["tegas"]))


def _bagian(match: re.Match[str], prefix: str) -> Bagian:
    return int(match[f"{prefix}d"]), int(match[f"{prefix}m"]), int(match[f"{prefix}y"])


def _number(teks: str) -> int:
    return int(teks) if teks.isdigit() else int(read_words(teks) or 0)


def month_of(nama: str) -> int:
    """The number of the month a name says."""
    return _BULAN[nama.lower()]


def weekday(nama: str) -> int:
    """The weekday a name says, Monday being 0."""
    return _HARI[re.sub(r"[^a-z]", "", nama.lower())]


def exists(bagian: Bagian) -> bool:
    """Whether the calendar has such a day."""
    day, month, year = bagian
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024 if year is None else max(year, 1), month)[1]


def real_dates(tanggal: TanggalTertulis) -> Iterator[date]:
    """The days it says, as far as they exist and are said whole."""
    for bagian in (tanggal.bagian, tanggal.kurung):
        if bagian is not None and bagian[2] and exists(bagian):
            yield date(bagian[2], bagian[1], bagian[0])
