"""How many originals are made: one for each party."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_bilangan import KATA, read_words
from generator.checks.bahan import Bacaan, Bahan, Temuan, sekali
from generator.checks.katalog import pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.words.kamus import Kamus

_BANYAK = rf"(?P<{{0}}>\d{{{{1,2}}}}|{KATA})(?:\s*\((?:{KATA}|\d{{{{1,2}}}})\))?"
_RANGKAP = Pola(
    rf"(?<!\w)(?:rangkap\s+{_BANYAK.format('sesudah')}"
    rf"|(?:dalam|sebanyak|menjadi|dibuat|ditandatangani|disusun|dicetak|terdiri\s+atas)\s+{_BANYAK.format('sebelum')}\s*"
    r"(?:rangkap|eksemplar))(?!\w)",
    ("rangkap", "eksemplar"),
)
_DIBUAT = re.compile(
    r"(?:demikian(?:lah)?,?\s+)?(?:naskah\s+)?(?:perjanjian|nota|kesepakatan|kontrak|rencana)(?:\s+\w+){0,4}\s+"
    r"(?:dibuat|ditandatangani|disusun)(?!\w)",
    re.IGNORECASE,
)


@periksa(
    "rangkap-berbeda",
    "peringatan",
    "Banyaknya rangkap berbeda dengan banyaknya pihak",
    mengapa="Setiap pihak memegang satu naskah asli bermeterai; bila kurang, satu pihak tidak memilikinya.",
    dasar="UU 10/2020",
    salah=pasal("Perjanjian Kerja Sama ini dibuat dalam rangkap 3 (tiga) asli."),
    benar=pasal("Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, untuk setiap PIHAK 1 (satu) rangkap."),
)
def differing_copies(bahan: Bahan) -> Iterator[Temuan]:
    """The number of copies of the agreement, said at its end or in a Pasal, where it is not the number of parties."""
    for bacaan, (at, words, number) in copies(bahan):
        if is_on_originals(bacaan) and number not in (0, len(bahan.masukan.pihak)):
            what = f"`{words}` tidak sama dengan banyaknya pihak, {len(bahan.masukan.pihak)}"
            yield Temuan(bacaan.place(at), what, "tulis satu rangkap untuk setiap PIHAK", words)


def is_on_originals(bacaan: Bacaan) -> bool:
    """Whether copies a line speaks of are those of the agreement: it is the end, or begins with its making."""
    return bacaan.segmen == "penutup" or _DIBUAT.match(bacaan.teks) is not None


@per_larik
def copies(teks: str, _: Kamus) -> Iterator[tuple[int, str, int]]:
    """Where a line first says how many copies there are, in which words, and how many that is."""
    if match := _RANGKAP.search(teks):
        yield match.start(), match[0], _number(match["sesudah"] or match["sebelum"])


def _number(words: str) -> int:
    return int(words) if words.isdigit() else int(read_words(words) or 0)


@sekali
def stated_copies(bahan: Bahan) -> tuple[tuple[Bacaan, int, str], ...]:
    """Where the naskah says how many originals of itself there are: the line, the place in it, the words."""
    return tuple((bacaan, at, words) for bacaan, (at, words, _) in copies(bahan) if is_on_originals(bacaan))
