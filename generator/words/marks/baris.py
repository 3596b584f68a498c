"""Telling apart the lines of a clause file by how they begin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from generator.naskah.tree import Tingkat
from generator.words.templating import BarisTerisi

HEADINGS = ("BAB", "BAGIAN", "PASAL", "LAMPIRAN")
KEYWORDS = (*HEADINGS, "JUDUL", "TENGAH", "LOGO", "KOMPARISI", "TANDA TANGAN", "MENGETAHUI", "TABEL")

_KEYWORD = re.compile(rf"({'|'.join(KEYWORDS)})(?:\s+(.*))?")
_ITEMS = (
    (Tingkat.AYAT, re.compile(r"\((\d+)\)(?:\s+|$)")),
    (Tingkat.HURUF, re.compile(r"([a-z]{1,2})\.(?:\s+|$)")),
    (Tingkat.ANGKA, re.compile(r"(\d+)\.(?:\s+|$)")),
    (Tingkat.HURUF_KURUNG, re.compile(r"([a-z]{1,2})\)(?:\s+|$)")),
    (Tingkat.ANGKA_KURUNG, re.compile(r"(\d+)\)(?:\s+|$)")),
)
_LIKE_A_MARK = re.compile(
    r"\([A-Za-z]{1,3}\)\s|[A-Z][.)]\s|[IVX]{2,5}[.)]\s|[ivx]{3,5}[.)]\s|\d+(\.\d+)+[.)]?\s|[•·▪◦#~=+–—-]+\s"
)
_DASH = re.compile(r"[•·▪◦–—-]+")
_CAPITAL = re.compile(r"[A-HJ-UWYZ][.)]")  # I, V and X are rather Roman numbers
_NUMBER = re.compile(r"(?:\d+[A-Z]?|[IVX]+)[.:]?(?:\s+[-–—:]?\s*(.*))?")
_TYPED_PASAL = re.compile(r"Pasal\s+\d+[A-Z]?[.:]?", re.IGNORECASE)
_LABEL = re.compile(r"\[([^\]]*)\]\s*")
LABEL = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LABEL_MARK = re.compile(r"\[([a-z0-9-]+)\]")


@dataclass(frozen=True, slots=True)
class Tanda:
    """A recognised beginning: an item's level and written number, or a keyword; then the rest of the line."""

    kata: str
    tingkat: Tingkat | None
    tertulis: str
    sisa: str


def indent_of(line: BarisTerisi) -> int:
    """The number of spaces a line begins with."""
    return len(line.teks) - len(line.teks.lstrip())


def mark_of(line: BarisTerisi) -> Tanda | None:
    """What mark a line begins with, if any."""
    words = line.teks.strip()
    if match := _KEYWORD.fullmatch(words):
        return Tanda(match[1], None, "", match[2] or "")
    if words.startswith("> "):
        return Tanda(">", None, "", words[2:])
    if words.startswith("|"):
        return Tanda("|", None, "", words)
    for tingkat, pattern in _ITEMS:
        if match := pattern.match(words):
            return Tanda("", tingkat, match[1], words[match.end() :])
    return None


def unknown_mark(line: BarisTerisi) -> tuple[str, str] | None:
    """The beginning of a line that looks like a mark but is none, and what to write instead where that is known."""
    words = line.teks.strip()
    if match := _LIKE_A_MARK.match(words + " "):
        return f"`{match[0].strip()}`", _instead(match[0].strip())
    first = words.partition(" ")[0]
    if len(first) >= 3 and first.isalpha() and first.isupper() and indent_of(line) == 0:
        close = get_close_matches(first, [word for word in KEYWORDS if " " not in word], n=1, cutoff=0.8)
        return (f"`{first}` (maksud Anda {close[0]}?)", "") if close else None
    return None


def _instead(mark: str) -> str:
    if _DASH.fullmatch(mark):
        return "strip hanya untuk butir di dalam sel tabel; di sini pakai (1), a., 1., a), atau 1)"
    if _CAPITAL.fullmatch(mark):
        return f"huruf butir ditulis kecil: {mark.lower()}"
    return "nomor ditulis (1), a., 1., a), atau 1)"


def typed_number(words: str) -> str | None:
    """What a heading says behind a number that was typed; None where it begins with none."""
    match = _NUMBER.fullmatch(words)
    return None if match is None else match[1] or ""


def is_typed_pasal(line: BarisTerisi) -> bool:
    """Whether a line is a heading as it stands on paper, "Pasal 9", and no mark."""
    return _TYPED_PASAL.fullmatch(line.teks.strip()) is not None


def split_label(words: str) -> tuple[str, str]:
    """``[label] words`` as label and words; a label that is not well formed keeps its brackets."""
    match = _LABEL.match(words)
    if not match:
        return "", words
    label = match[1] if LABEL.fullmatch(match[1]) else match[0].strip()
    return label, words[match.end() :]
