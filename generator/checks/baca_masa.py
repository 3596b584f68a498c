"""How long an agreement lasts, read back from a Pasal: in years and months, or until a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.checks.baca_bilangan import KATA, read_words
from generator.checks.baca_tanggal import TanggalTertulis, read_dates, real_dates
from generator.checks.bahan import Bacaan, Bahan
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
_MULAI = Pola(
    r"(?<!\w)(?:berlaku|jangka\s+waktu|masa\s+berlaku|(?:berlangsung|diadakan|dilaksanakan|dibuat|mengikat)\s+(?:untuk|selama))(?!\w)",
    ("berlaku", "jangka", "untuk", "selama"),
)
# What speaks of another duration than the term: its extension, notice, secrecy, what outlives it.
LAIN = re.compile(
    r"panjang|rahasia|paling|sebelum|sesudah|setelah|\btetap\b|adendum|evaluasi|usul|tahap|transisi|memberi|uji coba"
    r"|surat|jaminan|garansi|nota kesepahaman(?! ini)",
    re.IGNORECASE,
)
# What the sentence opens with, and a number before its comma, is when something else is done.
_PEMBUKA = re.compile(
    r"^\W*(?:(?:pada|selama|dalam|menjelang|sesudah|setelah|sebelum|apabila|bila|jika|bilamana|sepanjang|untuk|terhadap)\s)"
    r"[^,]*(?:,|$)",
    re.IGNORECASE,
)
# Between "berlaku" and its number nothing else is done, and nothing recurs.
_SELINGAN = re.compile(
    r"(?<!\w)(?:me(?!njadi|mpunyai|miliki|ngikat|lalui)(?:m|n|ng|ny|l|r|w)\w+"
    r"|di(?!tandatangani|tetapkan|sepakati|hitung|mulai|tentukan|buat|adakan|maksud|perkirakan)\w{4,}"
    r"|bagi|terhadap|atas|pula|juga|kembali|kali|setiap|tiap|per|masing-masing|dalam\s*$)(?!\w)",
    re.IGNORECASE,
)
_PERJANJIAN = r"(?:perjanjian(?:\s+kerja\s*sama)?|kerja\s*sama|kesepakatan(?:\s+bersama)?|nota\s+kesepahaman)"
_TENTANG_KITA = Pola(
    rf"(?:^|[:,]\s|\b(?:bahwa|sepakat|menyepakati|menetapkan)\s)\W*"
    rf"(?:(?:jangka\s+waktu|masa\s+berlaku|lama(?:nya)?)\s+(?:berlaku(?:nya)?\s+)?{_PERJANJIAN}|{_PERJANJIAN}\s+ini)(?!\w)"
    r"(?!\s+yang)",
    ("perjanjian", "kerja", "kesepakatan", "kesepahaman"),
)
_SESUDAHNYA = re.compile(r"\s*(?:kalender\s+)?(?:sebelum|sesudah|setelah|pertama|terakhir)(?!\w)", re.IGNORECASE)


@per_larik
def _terms(teks: str, _: Kamus) -> Iterator[tuple[int, str, int]]:
    """Where a line says how long the agreement lasts, in which words, and how many months that is."""
    for match in _LAMA.finditer(teks) if _MULAI.search(teks) else ():
        sentence = re.split(r"[.;:]\s", teks[: match.start()])[-1]
        other = LAIN.search(sentence) or _SESUDAHNYA.match(teks, match.end())
        if _is_said_of_term(sentence) and _months(match) and not other:
            yield match.start(), match[0], _months(match)


def _is_said_of_term(sentence: str) -> bool:
    """Whether the words before a number say that something lasts so long, and do nothing else meanwhile."""
    own = _PEMBUKA.sub("", sentence)
    begins = max((match.end() for match in _MULAI.finditer(own)), default=None)
    return begins is not None and not _SELINGAN.search(own, begins)


def is_on_us(bacaan: Bacaan, at: int) -> bool:
    """Whether what is said at ``at`` is said of the agreement: by the Pasal on its term, or by its own sentence."""
    if bacaan.pasal is not None and is_on_term(bacaan.pasal):
        return True
    return _TENTANG_KITA.search(re.split(r"[.;]\s", bacaan.teks[:at])[-1]) is not None


def typed_terms(bahan: Bahan) -> Iterator[tuple[Bacaan, Pasal, tuple[int, str, int]]]:
    """The same without what is filled in from the data."""
    return ((bacaan, bab, term) for bacaan, bab, term in all_terms(bahan) if not bacaan.is_value(term[0]))


def all_terms(bahan: Bahan) -> Iterator[tuple[Bacaan, Pasal, tuple[int, str, int]]]:
    """Where each Pasal says how long the agreement lasts: place in the line, words, months."""
    return ((bacaan, bacaan.pasal, term) for bacaan, term in _terms(bahan) if bacaan.pasal)


def _months(match: re.Match[str]) -> int:
    first, second = _number(match["n"]), _number(match["b"])
    return first * 12 + second if match["satuan"].lower() == "tahun" else first


def _number(words: str | None) -> int:
    return int(words) if words and words.isdigit() else int(read_words(words or "") or 0)


def ends_on(months: int, begins: date, selesai: date) -> bool:
    """Whether so many months end on a day: the same day of the month as they began, or one day off."""
    end = end_of(JangkaWaktu(bulan=1).model_copy(update={"bulan": months}), begins)
    return end is not None and abs(end - selesai) <= timedelta(1)


def is_on_term(bab: Pasal) -> bool:
    """Whether a Pasal is the one that says how long the agreement lasts."""
    return re.search(r"JANGKA WAKTU|MASA BERLAKU", text_of(bab.judul)) is not None


def dates_in(bacaan: Bacaan) -> Iterator[tuple[TanggalTertulis, date]]:
    """The dates of a line that exist, in order."""
    return ((written, day) for written in read_dates(bacaan.teks) for day in list(real_dates(written))[:1])
