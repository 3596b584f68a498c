"""Days on which a Pasal has something done, against the time the agreement lasts."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from generator.checks.baca_tanggal import BULAN, month_of, read_dates, real_dates
from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import DIGITS, Pola
from generator.checks.waktu import begin_of, end_of
from generator.words.kamus import Kamus
from generator.words.tanggal import tanggal

_KEGIATAN = r"(?:dilaksanakan|diselenggarakan|diadakan|dilakukan|digelar|dimulai|dibuka|dievaluasi|dipantau|dirapatkan)"
_PADA = Pola(
    rf"(?<!\w){_KEGIATAN}(?:\s+(?!yang\b|sejak\b|sampai\b)[\w()]+){{0,4}}?\s+(?:pada|mulai)?\s*(?:hari\s*)?$", ("di",)
)
# Of another time, or of another document: what was agreed before, what outlives the agreement.
_LAIN = re.compile(
    r"(?<!\w)(?:yang|telah|sudah|sebagaimana|berdasarkan|menurut|hasil|setelah|sesudah|berakhir\w*|nomor|keputusan|peraturan"
    r"|nota\s+kesepahaman|penutup|perpanjangan|diperpanjang|penyimpanan|disimpan|dimusnahkan|arsip|sejak)(?!\w)",
    re.IGNORECASE,
)
_BULAN_SAJA = Pola(rf"(?<=bulan )(?P<m>{BULAN})\s+(?P<y>\d{{4}})(?!\d)", DIGITS)


@per_larik
def _days(teks: str, _: Kamus) -> Iterator[tuple[int, int, date, date]]:
    """Where a line has something done on a day, or in a month, and the first and the last day of that."""
    for written in read_dates(teks):
        day = next(real_dates(written), None)
        if day and _is_of_deed(teks, written.mulai):
            yield written.mulai, written.akhir, day, day
    for match in _BULAN_SAJA.finditer(teks):
        if _is_of_deed(teks, match.start() - len("bulan ")):
            year, month = int(match["y"]), month_of(match["m"])
            yield *match.span(), date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _is_of_deed(teks: str, at: int) -> bool:
    """Whether the sentence before ``at`` has something done then, and speaks of nothing else."""
    sentence = re.split(r"[.;:]\s", teks[:at])[-1]
    return not _LAIN.search(sentence) and _PADA.search(sentence) is not None


def _contoh(day: str) -> str:
    return "tanggal: 2024-02-29\n" + ganti("monitoring-dan-evaluasi", f"Evaluasi dilaksanakan pada tanggal {day}.")


@periksa(
    "tanggal-di-luar-jangka-waktu",
    "peringatan",
    "Kegiatan pada hari di luar jangka waktu perjanjian",
    mengapa="Kegiatan sebelum perjanjian ditandatangani atau sesudah berakhir tidak didasari perjanjian itu.",
    salah=_contoh("15 Desember 2023"),
    benar=_contoh("15 Desember 2024"),
)
def outside_term(bahan: Bahan) -> Iterator[Temuan]:
    """Days typed in a Pasal on which something is done before the agreement begins or after it ends."""
    begins = begin_of(bahan.perjanjian)
    ends = end_of(bahan.perjanjian.jangka_waktu, bahan.perjanjian.jangka_waktu.mulai or begins)
    for bacaan, (at, end, first, last) in _days(bahan):
        early, late = bool(begins and last < begins), bool(ends and first > ends)
        if bacaan.pasal and (early or late) and not bacaan.is_value(end - 1):
            words = bacaan.teks[at:end]
            limit = f"sebelum perjanjian ditandatangani, {tanggal(begins)}" if early and begins else ""
            limit = limit or f"sesudah perjanjian berakhir, {tanggal(ends)}" if ends else limit
            yield Temuan(bacaan.place(at, end), f"`{words}` jatuh {limit}", "periksa tanggal dan tahunnya", words)
