"""What somebody answers, read: from words to a value, or to one line that says what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from unicodedata import normalize

from generator.baru.nama import propose
from generator.data.model import FIRST_YEAR, LAST_YEAR
from generator.data.skalar import ScalarTrap, parse_text
from generator.data.terdekat import nearest

Lama = tuple[int | None, int | None]

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TERM = re.compile(r"(?:(\d{1,2})(?:\s*tahun)?)?(?:\s*(?:dan\s+)?(\d{1,2})\s*bulan)?", re.IGNORECASE)
_MONTHS = re.compile(r"(\d{1,2})\s*bulan", re.IGNORECASE)


class Keliru(ValueError):
    """An answer that cannot be used; its text says why, and the way out."""


def read_words(text: str) -> str:
    """Words of one line, as the reader of YAML files would give them."""
    try:
        words = parse_text(normalize("NFC", text))
    except ScalarTrap as trap:
        raise Keliru(f"{trap.what}; {trap.mend}") from None
    if words is None or "\n" in words or "\t" in words:
        raise Keliru("kosong; tulis isinya" if words is None else "lebih dari satu baris; tulis dalam satu baris")
    return words


def read_name(text: str) -> str:
    """The name of an agreement; its file may be named instead."""
    name = re.sub(r"^.*/|\.ya?ml$", "", text.strip()) if text.strip().endswith((".yaml", ".yml")) else text.strip()
    if not _NAME.fullmatch(name):
        proposed = propose(name) or "pemkot-cilegon"
        raise Keliru(f"hanya boleh huruf kecil, angka, dan tanda hubung; misalnya {proposed}")
    return name


def read_choice(text: str, known: Collection[str]) -> str:
    """One of the known ids, or its number in their list, which counts from one."""
    word = text.strip()
    if word.isascii() and word.isdigit() and word not in known and 1 <= int(word) <= len(known):
        return list(known)[int(word) - 1]
    if word.isdigit() and word not in known:
        raise Keliru(f"tidak ada nomor {word}; ketik nomor 1 sampai {len(known)}, atau namanya")
    if word not in known:
        raise Keliru(f"`{word}` bukan pilihan; {nearest(word, known)}")
    return word


def read_choices(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Several of the known ids, in the order of their list."""
    chosen = {read_choice(word, known) for word in re.split(r"[,\s]+", text.strip()) if word}
    return tuple(id_ for id_ in known if id_ in chosen)


def read_signing(text: str) -> date | int:
    """A date, or a year alone."""
    words = text.strip()
    try:
        if re.fullmatch(r"[0-9]{4}", words) and 1945 <= int(words) <= LAST_YEAR:
            return int(words)
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", words):
            day = date.fromisoformat(words)
            if FIRST_YEAR <= day.year <= LAST_YEAR:
                return day
    except ValueError:
        pass
    raise Keliru(f"`{words}` bukan tanggal atau tahun; tulis seperti 2023-07-25 atau 2023")


def read_term(text: str) -> Lama:
    """Years and months: ``3``, ``3 tahun``, ``6 bulan``, ``2 tahun 6 bulan``."""
    words = text.strip()
    months, match = _MONTHS.fullmatch(words), _TERM.fullmatch(words)
    found = (None, months[1]) if months else (match[1], match[2]) if match and words else (None, None)
    years, rest = (int(number) if number else None for number in found)
    if (years is None and rest is None) or 0 in (years, rest):
        raise Keliru(f"`{words}` bukan jangka waktu; tulis seperti 3 tahun, 6 bulan, atau 2 tahun 6 bulan")
    return years, rest
