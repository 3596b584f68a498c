"""Dates written in clauses and values by hand: weekday, words and figures must be those of one day of the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from generator.checks.baca_tanggal import Bagian, TanggalTertulis, exists, read_dates, real_dates, weekday
from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import DIGITS, Pola
from generator.words.kamus import Kamus
from generator.words.tanggal import hari, tanggal

_TANGGAL = re.compile(r"^(?:tanggal|tgl\.?)\s+", re.IGNORECASE)


@periksa(
    "hari-keliru",
    "galat",
    "Nama hari tidak cocok dengan tanggalnya",
    mengapa="Hari yang tidak cocok dengan tanggalnya membuat waktu penandatanganan atau tenggat diragukan.",
    salah=pasal("Serah terima dilaksanakan pada hari Jumat, tanggal 13 Desember 2023."),
    benar=pasal("Serah terima dilaksanakan pada hari Rabu, tanggal 13 Desember 2023."),
)
@bunyi
def wrong_weekdays(teks: str, _: Kamus) -> Iterator[Cela]:
    """A weekday that is not the one of its date; where words and figures disagree, of neither."""
    for tertulis in read_dates(teks):
        days = list(real_dates(tertulis))
        if tertulis.hari is None or not days:
            continue
        nama = teks[slice(*tertulis.hari)]
        if weekday(nama) not in {day.weekday() for day in days}:
            what = f"`{nama}` bukan hari dari {tanggal(days[0])}, yang jatuh pada hari {hari(days[0])}"
            yield Cela(*tertulis.hari, what, f"ganti dengan {hari(days[0])}, atau periksa tanggalnya")


@periksa(
    "tanggal-tidak-ada",
    "galat",
    "Tanggal yang tidak ada dalam kalender",
    mengapa="Tenggat atau masa berlaku pada tanggal yang tidak ada tidak dapat dihitung.",
    salah=pasal("Laporan disampaikan paling lambat tanggal 29 Februari 2023."),
    benar=pasal("Laporan disampaikan paling lambat tanggal 29 Februari 2024."),
)
@bunyi
def impossible_dates(teks: str, _: Kamus) -> Iterator[Cela]:
    """A day that its month does not have, such as 31 April."""
    for tertulis in read_dates(teks):
        for bagian in (tertulis.bagian, tertulis.kurung):
            if bagian is not None and tertulis.tegas and 0 not in bagian and not exists(bagian):
                words = _TANGGAL.sub("", teks[tertulis.mulai : tertulis.akhir])
                mend = "periksa hari, bulan, dan tahunnya; tanggal ditulis menurut urutan itu"
                yield Cela(tertulis.mulai, tertulis.akhir, f"tanggal `{words}` tidak ada dalam kalender", mend)
                break


@periksa(
    "tanggal-kata-berbeda",
    "galat",
    "Tanggal dengan kata berbeda dengan tanggal dengan angka",
    mengapa="Bila kata dan angka menyebut hari yang berbeda, tidak pasti tanggal mana yang disepakati.",
    salah=pasal("Berlaku sejak tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (12-12-2023)."),
    benar=pasal("Berlaku sejak tanggal tiga belas bulan Desember tahun dua ribu dua puluh tiga (13-12-2023)."),
)
@bunyi
def differing_dates(teks: str, _: Kamus) -> Iterator[Cela]:
    """A date whose words say another day than the figures behind them."""
    for tertulis in read_dates(teks):
        said = tuple(part for part in tertulis.bagian if part is not None)
        if tertulis.kurung is not None and tertulis.kurung[: len(said)] != said:
            words = teks[tertulis.mulai : tertulis.akhir]
            apart = _parts_apart(said, tertulis.kurung)
            what = f"kata dan angka dalam `{words}` menyebut tanggal yang berbeda{apart}"
            yield Cela(tertulis.mulai, tertulis.akhir, what, "samakan keduanya dengan tanggal yang disepakati")


def _parts_apart(said: tuple[int, ...], repeated: Bagian) -> str:
    """Which parts of a date are said in two ways, behind the words that tell it; none where one says no number."""
    pairs = zip(("hari", "bulan", "tahun"), said, repeated, strict=False)
    apart = [f"{name} {first} dan {second}" for name, first, second in pairs if first != second]
    return "" if 0 in said else f": {', '.join(apart)}"


_UNTIL = re.compile(r"\s*(?:sampai(?:\s+dengan)?|hingga|s\.?\s?/?d\.?|–|-)\s+(?:pada\s+|hari\s+)*", re.IGNORECASE)


@per_larik
def _reversed_ranges(teks: str, _: Kamus) -> Iterator[tuple[int, str, date, date]]:
    """Where a line has a range whose end lies before its beginning, its words, and the two days."""
    dates = read_dates(teks)
    for first, second in pairwise(dates):
        ends = next(real_dates(second), None)
        begins = _begin(first, ends) if ends else None
        if ends and begins and ends < begins and _UNTIL.fullmatch(teks, first.akhir, second.mulai):
            yield first.mulai, teks[first.mulai : second.akhir], begins, ends


def _begin(first: TanggalTertulis, ends: date) -> date | None:
    """The day a range begins; in the month of its end where the year is not said."""
    day, month, year = first.bagian
    if year is None and month == ends.month and exists((day, month, ends.year)):
        return date(ends.year, month, day)
    return next(real_dates(first), None)


@periksa(
    "rentang-tanggal-terbalik",
    "galat",
    "Rentang tanggal yang berakhir sebelum dimulai",
    mengapa="Waktu yang berakhir sebelum dimulai tidak dapat dilaksanakan; biasanya satu tanggalnya salah ketik.",
    salah=pasal("Pendaftaran dibuka sejak tanggal 20 Maret 2024 sampai dengan tanggal 10 Maret 2024."),
    benar=pasal("Pendaftaran dibuka sejak tanggal 20 Maret 2024 sampai dengan tanggal 10 April 2024."),
)
def reversed_ranges(bahan: Bahan) -> Iterator[Temuan]:
    """A range written by hand whose second date lies before the first."""
    for bacaan, (at, words, begins, ends) in _reversed_ranges(bahan):
        if not bacaan.is_value(at):
            what = f"{tanggal(ends)} mendahului {tanggal(begins)}, padahal menjadi akhirnya"
            yield Temuan(bacaan.place(at), what, "periksa kedua tanggalnya", words)


_JAM = Pola(
    r"(?<![\w.,:])(?:(?P<pukul>pukul)\s+)?(?P<jam>\d{1,2})[.:](?P<menit>\d{2})(?!\d|[.,]\d)(?P<zona>\s*WI(?:B|TA|T)(?!\w))?",
    DIGITS,
    ("pukul", "wib", "wita", "wit"),
)


@periksa(
    "jam-tidak-ada",
    "galat",
    "Jam yang tidak ada",
    mengapa="Tenggat atau acara pada jam yang tidak ada tidak dapat dilaksanakan.",
    salah=pasal("Rapat dimulai pada pukul 25.30 WIB."),
    benar=pasal("Layanan dibuka pada pukul 00.00 sampai dengan pukul 24.00 WIB."),
)
@bunyi
def impossible_hours(teks: str, _: Kamus) -> Iterator[Cela]:
    """An hour of the day beyond 24.00, or with more than 59 minutes."""
    for match in _JAM.finditer(teks):
        hours, minutes = int(match["jam"]), int(match["menit"])
        if (match["pukul"] or match["zona"]) and (hours * 60 + minutes > 24 * 60 or minutes > 59):
            yield Cela(*match.span(), f"`{match[0]}` tidak ada", "periksa jamnya; sehari berakhir pada pukul 24.00")
