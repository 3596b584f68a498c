"""Whether a naskah says a value in words of its own, where no clause takes it from the YAML file."""

from __future__ import annotations

import re
from datetime import date

from generator.checks.baca_tanggal import read_dates, real_dates
from generator.checks.bahan import Bahan, sekali
from generator.words.bilangan import kata

_NUMBERS = re.compile(r"\+?\(?\d[\d ().-]*\d")


def is_said(value: object, jalur: str, bahan: Bahan) -> bool:
    """Whether a value stands somewhere in the naskah, typed by hand."""
    match value:
        case date():
            return value in _dates(bahan)
        case int():
            return bool(_counted(value, jalur.rpartition(".")[2]).search(_words(bahan)))
        case str():
            return _plain(value) in _words(bahan) or (_is_number(value) and _digits(value) in _digits(_words(bahan)))
        case _:
            return False


def _counted(value: int, unit: str) -> re.Pattern[str]:
    """ "3 (tiga) tahun", "tiga tahun", "tahun 2020"."""
    word = re.escape(unit)
    return re.compile(
        rf"(?<!\w)(?:{value}(?:\s*\([^)]*\))?|{kata(value)})\s+{word}(?!\w)|(?<!\w){word}\s+{value}(?!\w)"
    )


def _is_number(teks: str) -> bool:
    return len(_digits(teks)) > 5 and not re.search(r"[^\W\d]", teks)


def _digits(teks: str) -> str:
    """The figures of telephone numbers without the marks within them, one to a line."""
    return "\n".join(re.sub(r"\D", "", found) for found in _NUMBERS.findall(teks))


def _plain(teks: str) -> str:
    return " ".join(teks.casefold().split())


@sekali
def _words(bahan: Bahan) -> str:
    """The naskah for any capitals, a line each."""
    return "\n".join(_plain(bacaan.teks) for bacaan in bahan.bacaan)


@sekali
def _dates(bahan: Bahan) -> frozenset[date]:
    """Every day the naskah names."""
    return frozenset(day for bacaan in bahan.bacaan for found in read_dates(bacaan.teks) for day in real_dates(found))
