"""The term of an agreement as a Pasal says it by hand, against the data and against its own dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.checks.baca_bilangan import KATA, read_words
from generator.checks.baca_tanggal import read_dates, real_dates
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.checks.waktu import end_of
from generator.data.model import JangkaWaktu
from generator.naskah.tree import Pasal, text_of
from generator.words.kamus import Kamus

_NUMBER = rf"(?P<{{0}}>\d{{{{1,3}}}}|{KATA})(?:\s*\([^()]*\))?"
_LAMA = Pola(
    rf"(?<![\w.,/-]){_NUMBER.format('n')}\s*(?P<satuan>tahun|bulan)(?!\w|\s+(?:anggaran|\d))"
    rf"(?:\s*(?:dan|,)?\s+{_NUMBER.format('b')}\s*bulan(?!\w))?",
    ("tahun", "bulan"),
)
_MULAI = Pola(r"(?<!\w)(?:berlaku|jangka\s+waktu|masa\s+berlaku)(?!\w)", ("berlaku", "jangka"))
# What speaks of another duration than the term: its extension, notice, secrecy, what outlives it.
_LAIN = re.compile(
    r"panjang|rahasia|paling|sebelum|sesudah|setelah|tetap|adendum|evaluasi|usul|tahap|transisi|memberi|uji coba"
    r"|surat|jaminan|garansi|nota kesepahaman(?! ini)",
    re.IGNORECASE,
)
_SESUDAHNYA = re.compile(r"\s*(?:kalender\s+)?(?:sebelum|sesudah|setelah|pertama|terakhir)(?!\w)", re.IGNORECASE)


@per_larik
def _terms(teks: str, _: Kamus) -> Iterator[tuple[int, str, int]]:
    """Where a line says how long the agreement lasts, in which words, and how many months that is."""
    for match in _LAMA.finditer(teks) if _MULAI.search(teks) else ():
        sentence = re.split(r"[.;:]\s", teks[: match.start()])[-1]
        other = _LAIN.search(sentence) or _SESUDAHNYA.match(teks, match.end())
        if _MULAI.search(sentence) and _months(match) and not other:
            yield match.start(), match[0], _months(match)


def _typed_terms(bahan: Bahan) -> Iterator[tuple[Bacaan, Pasal, tuple[int, str, int]]]:
    """The same in the Pasal, without what is filled in from the data."""
    for bacaan, term in _terms(bahan):
        if bacaan.pasal and not bacaan.is_value(term[0]):
            yield bacaan, bacaan.pasal, term


def _months(match: re.Match[str]) -> int:
    first, second = _number(match["n"]), _number(match["b"])
    return first * 12 + second if match["satuan"].lower() == "tahun" else first


def _number(words: str | None) -> int:
    return int(words) if words and words.isdigit() else int(read_words(words or "") or 0)


def _ends(months: int, begins: date, selesai: date) -> bool:
    """Whether so many months end on a day: the same day of the month as they began, or one day off."""
    end = end_of(JangkaWaktu(bulan=1).model_copy(update={"bulan": months}), begins)
    return end is not None and abs(end - selesai) <= timedelta(1)


@periksa(
    "jangka-waktu-berbeda",
    "peringatan",
    "Jangka waktu dalam pasal berbeda dengan data",
    mengapa="Pemeriksaan masa berlaku memakai data; bila pasal menyebut lama yang lain, salah satunya keliru.",
    salah=ganti("jangka-waktu", "Perjanjian ini berlaku untuk jangka waktu 5 (lima) tahun.", "Jangka Waktu"),
    benar=ganti("jangka-waktu", "Perjanjian ini berlaku untuk jangka waktu 18 (delapan belas) bulan.", "Jangka Waktu"),
)
def other_terms(bahan: Bahan) -> Iterator[Temuan]:
    """A term in the Pasal on the term that is not the one of ``jangka_waktu``."""
    term = bahan.perjanjian.jangka_waktu
    for bacaan, bab, (at, words, months) in _typed_terms(bahan):
        if re.search(r"JANGKA WAKTU|MASA BERLAKU", text_of(bab.judul)) and not _is_term(months, term):
            what = f"pasal menyebut jangka waktu `{words}`, berbeda dengan `jangka_waktu`"
            mend = "samakan keduanya; dalam klausul dapat ditulis {{ jangka_waktu.tahun | terbilang }}"
            yield Temuan(bacaan.place(at), what, mend, words)


def _is_term(months: int, term: JangkaWaktu) -> bool:
    """Whether so many months are the term as the data have it, or the data do not say."""
    if term.tahun or term.bulan:
        return months == (term.tahun or 0) * 12 + (term.bulan or 0)
    return term.mulai is None or term.selesai is None or _ends(months, term.mulai, term.selesai)


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
    for bacaan, _, (at, words, months) in _typed_terms(bahan):
        days = [day for tanggal in read_dates(bacaan.teks) for day in list(real_dates(tanggal))[:1]]
        if len(days) == 2 and not _ends(months, days[0], days[1]) and "sampai" in bacaan.teks:
            what = f"`{words}` tidak sama dengan waktu antara kedua tanggal yang disebut"
            yield Temuan(bacaan.place(at), what, "perbaiki lamanya atau tanggalnya", words)
    term, signed = bahan.perjanjian.jangka_waktu, bahan.perjanjian.tanggal
    months = (term.tahun or 0) * 12 + (term.bulan or 0)
    if months and term.mulai is None and signed and term.selesai and not _ends(months, signed, term.selesai):
        what = "lamanya `jangka_waktu` tidak sama dengan waktu antara `tanggal` penandatanganan dan `selesai`"
        yield Temuan(bahan.place("jangka_waktu", "selesai"), what, "perbaiki salah satu, atau hapus `selesai`")
