"""Regulations as the words of a naskah cite them, apart from those the register itself prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.bahan import Bacaan, Bahan, sekali
from generator.checks.larik import per_larik
from generator.checks.pola import DIGITS, Pola
from generator.errors import Place
from generator.words.bentuk_templat import Peraturan
from generator.words.kamus import Kamus

Kunci = tuple[str, str, int]
"""What a regulation goes by: its form in small letters, its number, its year."""


@dataclass(frozen=True, slots=True)
class Sebutan:
    """A citation in a line: where it stands, what it cites, and what follows "tentang", if that follows."""

    mulai: int
    akhir: int
    teks: str
    kunci: Kunci
    judul: str


@lru_cache(maxsize=8)
def _pattern(kamus: Kamus) -> Pola:
    """A citation in words or in short: Undang-Undang Nomor 37 Tahun 2008, UU No. 37/2008, PP 64/2012."""
    short = "|".join(sorted(map(re.escape, kamus.isi.singkatan_peraturan), key=len, reverse=True))
    long = "|".join(
        r"\s+".join(map(re.escape, form.split()))
        for form in sorted(kamus.isi.singkatan_peraturan.values(), key=len, reverse=True)
    )
    ministry = r"Peraturan\s+Menteri(?:,?\s+(?:dan\s+)?(?!Nomor\b|No\b)[A-Z][\w-]+)+"
    return Pola(
        rf"(?<!\w)(?P<bentuk>{ministry}|Permen[a-z]\w*|(?i:{long})|{short})"
        r"(?i:(?:\s+(?:Republik\s+Indonesia|RI))?\s+(?:(?:Nomor|No\.?)\s*)?(?P<nomor>\d+[A-Z]?)(?:\s+(?:Tahun|Thn\.?|Th\.?)\s+|/)"
        r"(?P<tahun>\d{4})(?![\w/-])(?:(?=\s+tentang\s+(?P<judul>\S[^;.(“”\n]*)))?)",
        DIGITS,
        ("tahun", "/", " th"),
        flags=re.NOFLAG,
    )


def citations(teks: str, kamus: Kamus) -> Iterator[Sebutan]:
    """The regulations a line cites."""
    return (
        Sebutan(
            found.start(),
            found.end(),
            found[0],
            _key(_long(found["bentuk"], kamus), found["nomor"], int(found["tahun"])),
            (found["judul"] or "").strip(),
        )
        for found in _pattern(kamus).finditer(teks)
    )


cited = per_larik(citations)
"""The regulations every line of an agreement cites."""


def _long(bentuk: str, kamus: Kamus) -> str:
    return kamus.isi.singkatan_peraturan.get(bentuk, bentuk)


def _key(bentuk: str, nomor: str, tahun: int) -> Kunci:
    words = [word for word in bentuk.casefold().split() if word not in ("republik", "indonesia")]
    return " ".join(words), nomor, tahun


def key_of(entry: Peraturan) -> Kunci:
    """What an entry of the register goes by."""
    return _key(entry.bentuk, entry.nomor, entry.tahun)


@lru_cache(maxsize=8)
def _also_known(changes: tuple[str, ...], kamus: Kamus) -> frozenset[Kunci]:
    return frozenset(found.kunci for words in changes for found in citations(words, kamus))


@sekali
def register_of(bahan: Bahan) -> Mapping[Kunci, Peraturan]:
    """The register by what its regulations go by."""
    return {key_of(entry): entry for entry in bahan.pustaka.peraturan.entri.values()}


@sekali
def amendments(bahan: Bahan) -> frozenset[Kunci]:
    """The regulations the register knows as amendments of others."""
    entries = bahan.pustaka.peraturan.entri.values()
    return _also_known(tuple(entry.perubahan for entry in entries if entry.perubahan), bahan.kamus)


@sekali
def cited_in_words(bahan: Bahan) -> tuple[tuple[Bacaan, Sebutan], ...]:
    """Every citation written in a clause or a value, once for each place that writes it."""
    register = bahan.pustaka.peraturan.dokumen.berkas
    once: dict[tuple[Place, Kunci], tuple[Bacaan, Sebutan]] = {}
    for bacaan, sebutan in cited(bahan):
        place = bacaan.place(sebutan.mulai)
        if place.file != register:
            once.setdefault((place, sebutan.kunci), (bacaan, sebutan))
    return tuple(once.values())
