"""The term of an agreement as a Pasal says it by hand, against the data and against its own dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from generator.checks.baca_masa import LAIN, all_terms, dates_in, ends_on, is_on_us, typed_terms
from generator.checks.baca_tanggal import TanggalTertulis, read_dates
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.pola import Pola
from generator.checks.waktu import end_of
from generator.data.model import JangkaWaktu
from generator.words.tanggal import tanggal


@periksa(
    "jangka-waktu-berbeda",
    "peringatan",
    "Jangka waktu dalam pasal berbeda dengan data",
    mengapa="Pemeriksaan masa berlaku memakai data; bila pasal menyebut lama yang lain, salah satunya keliru.",
    salah=ganti("jangka-waktu", "Perjanjian ini berlaku untuk jangka waktu 5 (lima) tahun.", "Jangka Waktu"),
    benar=ganti("jangka-waktu", "Perjanjian ini berlaku untuk jangka waktu 18 (delapan belas) bulan.", "Jangka Waktu"),
)
def other_terms(bahan: Bahan) -> Iterator[Temuan]:
    """A term of the agreement in any Pasal that is not the one of ``jangka_waktu``."""
    term = bahan.perjanjian.jangka_waktu
    for bacaan, _, (at, words, months) in typed_terms(bahan):
        if is_on_us(bacaan, at) and not _is_term(months, term):
            what = f"pasal menyebut jangka waktu `{words}`, berbeda dengan `jangka_waktu`{_of_data(term)}"
            mend = "samakan keduanya; dalam klausul dapat ditulis {{ jangka_waktu.tahun | terbilang }}"
            yield Temuan(bacaan.place(at), what, mend, words)


def _of_data(term: JangkaWaktu) -> str:
    """The term of the data in words, behind what is said of another."""
    parts = [f"{count} {unit}" for count, unit in ((term.tahun, "tahun"), (term.bulan, "bulan")) if count]
    return f", {' '.join(parts)}" if parts else ""


def _is_term(months: int, term: JangkaWaktu) -> bool:
    """Whether so many months are the term as the data have it, or the data do not say."""
    if term.tahun or term.bulan:
        return months == (term.tahun or 0) * 12 + (term.bulan or 0)
    return term.mulai is None or term.selesai is None or ends_on(months, term.mulai, term.selesai)


@periksa(
    "durasi-tanggal-berbeda",
    "galat",
    "Lamanya jangka waktu tidak sama dengan tanggal mulai dan berakhirnya",
    mengapa="Bila lama dan tanggalnya tidak sama, tidak pasti kapan perjanjian berakhir.",
    salah=ganti(
        "jangka-waktu",
        "Perjanjian ini berlaku selama 18 (delapan belas) bulan sejak 1 Maret 2024 sampai dengan 31 Desember 2025.",
        "Jangka Waktu",
    ),
    benar=ganti(
        "jangka-waktu",
        "Perjanjian ini berlaku selama 18 (delapan belas) bulan sejak 1 Maret 2024 sampai dengan 31 Agustus 2025.",
        "Jangka Waktu",
    ),
)
def differing_spans(bahan: Bahan) -> Iterator[Temuan]:
    """A term written by hand between two dates, or one of the data from signing until a date, that is not so long."""
    for bacaan, _, (at, words, months) in all_terms(bahan):
        dates = list(dates_in(bacaan))
        if len(dates) == 2 and _differs(bacaan, months, dates):
            typed = [(at, words), *((day.mulai, bacaan.teks[day.mulai : day.akhir]) for day, _ in reversed(dates))]
            begin, quote = next((one for one in typed if not bacaan.is_value(one[0])), typed[0])
            what = f"`{words}` tidak sama dengan waktu antara kedua tanggal yang disebut"
            yield Temuan(bacaan.place(begin, begin + len(quote)), what, "perbaiki lamanya atau tanggalnya", quote)
    term, signed = bahan.perjanjian.jangka_waktu, bahan.perjanjian.tanggal
    months = (term.tahun or 0) * 12 + (term.bulan or 0)
    if months and term.mulai is None and signed and term.selesai and not ends_on(months, signed, term.selesai):
        what = "lamanya `jangka_waktu` tidak sama dengan waktu antara `tanggal` penandatanganan dan `selesai`"
        yield Temuan(bahan.place("jangka_waktu", "selesai"), what, "perbaiki salah satu, atau hapus `selesai`")


def _differs(bacaan: Bacaan, months: int, dates: Sequence[tuple[TanggalTertulis, date]]) -> bool:
    """Whether two dates, one of them typed, are the ends of a span of another length."""
    (_, first), (second, last) = dates
    typed = any(not bacaan.is_value(written.akhir - 1) for written, _ in dates)
    return typed and not ends_on(months, first, last) and bool(_UNTIL.search(bacaan.teks, 0, second.mulai))


_UNTIL = Pola(
    r"(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|berakhir)(?:\s+(?:pada|pada\s+hari))?(?:\s+tanggal)?\s*$",
    ("sampai", "hingga", "s.d", "sd", "berakhir"),
)
_OURS = re.compile(r"perjanjian|nota kesepahaman ini|jangka waktu|masa berlaku", re.IGNORECASE)


@periksa(
    "tanggal-berakhir-berbeda",
    "peringatan",
    "Tanggal berakhir dalam pasal berbeda dengan data",
    mengapa="Pemeriksaan masa berlaku memakai data; bila pasal menyebut tanggal lain, salah satunya keliru.",
    salah=ganti(
        "jangka-waktu", "Perjanjian ini berlaku sejak ditandatangani dan berakhir pada 9 Februari 2029.", "Jangka Waktu"
    ),
    benar=ganti(
        "jangka-waktu", "Perjanjian ini berlaku sejak ditandatangani dan berakhir pada 31 Agustus 2025.", "Jangka Waktu"
    ),
)
def other_ends(bahan: Bahan) -> Iterator[Temuan]:
    """A last day of the agreement typed in a Pasal that is not the one the data give."""
    ends = end_of(bahan.perjanjian.jangka_waktu, bahan.perjanjian.jangka_waktu.mulai or bahan.perjanjian.tanggal)
    own = [bacaan for bacaan in bahan.bacaan if ends and bacaan.pasal and read_dates(bacaan.teks)]
    told = {bacaan for bacaan, _, (_, _, months) in all_terms(bahan) if _is_between(bacaan, months)}
    for bacaan in own:
        for written, day in dates_in(bacaan) if bacaan not in told else ():
            before = bacaan.teks[: written.mulai]
            sentence = re.split(r"[.;:]\s", before)[-1]
            if bacaan.is_value(written.akhir - 1) or not _UNTIL.search(before) or not _OURS.search(sentence):
                continue
            if (
                ends
                and is_on_us(bacaan, written.mulai)
                and not LAIN.search(sentence)
                and abs(ends - day) > timedelta(1)
            ):
                words = bacaan.teks[written.mulai : written.akhir]
                what = f"pasal menyebut perjanjian berakhir `{words}`, sedangkan menurut data {tanggal(ends)}"
                mend = "samakan keduanya; dalam klausul dapat ditulis {{ jangka_waktu.selesai | tanggal }}"
                yield Temuan(bacaan.place(written.mulai, written.akhir), what, mend, words)


def _is_between(bacaan: Bacaan, months: int) -> bool:
    dates = list(dates_in(bacaan))
    return len(dates) == 2 and _differs(bacaan, months, dates)


_LAZIM = 120
"""Months beyond which an agreement is longer than any is known to last: professional habit, no rule."""


@periksa(
    "jangka-waktu-tidak-lazim",
    "peringatan",
    "Jangka waktu yang luar biasa panjang",
    mengapa="Perjanjian kerja sama lazimnya berlaku beberapa tahun; yang jauh lebih lama biasanya salah ketik.",
    salah="jangka_waktu: {tahun: 30, bulan: , mulai: , selesai: }\n",
    benar="jangka_waktu: {tahun: 5, bulan: , mulai: , selesai: }\n",
)
def too_long(bahan: Bahan) -> Iterator[Temuan]:
    """A term in the data of more than ten years."""
    term = bahan.perjanjian.jangka_waktu
    years = term.selesai.year - term.mulai.year if term.mulai and term.selesai else 0
    months = (term.tahun or 0) * 12 + (term.bulan or 0)
    if max(months, years * 12) > _LAZIM:
        key = "tahun" if term.tahun else "bulan" if term.bulan else "selesai"
        what = f"jangka waktu {max(months, years * 12) // 12} tahun tidak lazim bagi perjanjian kerja sama"
        yield Temuan(bahan.place("jangka_waktu", key), what, "periksa angkanya")
