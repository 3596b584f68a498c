"""Dates written in clauses and values by hand: weekday, words and figures must be those of one day of the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.baca_tanggal import exists, read_dates, real_dates, weekday
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.words.kamus import Kamus
from generator.words.tanggal import hari, tanggal


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
                words = teks[tertulis.mulai : tertulis.akhir]
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
            what = f"kata dan angka dalam `{words}` menyebut tanggal yang berbeda"
            yield Cela(tertulis.mulai, tertulis.akhir, what, "samakan keduanya dengan tanggal yang disepakati")
