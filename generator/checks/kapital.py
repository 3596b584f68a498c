"""What the capitals of a naskah stand for: terms it defines, names, and ordinary words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.checks.bahan import Bacaan, Bahan, sekali
from generator.checks.daftar import lists, read
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.checks.ruas import begins_sentence
from generator.naskah.tree import Paragraf, Sebaris, Teks
from generator.words.kamus import Kamus

_WORD = r"[A-Z][\w/-]*"
_PHRASE = rf"{_WORD}(?:\s+(?:(?:dan/atau|dan|atau)\s+)?{_WORD})*"
_CALLED = rf"selanjutnya\s+(?:[\w\s]{{0,40}}?\s)?dis(?:ebut|ingkat)(?:\s+(?:sebagai|dengan))?\s+[“\"']?({_PHRASE})"
_CALLED_BY = Pola(_CALLED, ("disebut", "disingkat"), flags=re.NOFLAG)
_MEANS = re.compile(rf"({_PHRASE})(?=(?:\s*\([^)]*\))?,?\s+(?:yang\s+selanjutnya\s|adalah\s|ialah\s))")
_SMALL_IN_TITLES = "dan|atau|serta|di|dari|untuk|dalam|dengan|terhadap|atas|sebagai|yang|bagi|menjadi"
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_CAPITAL = re.compile(r"[A-Z][a-z][\w-]*")
_NAME_VALUE = re.compile(r"para_pihak|nota_kesepahaman|program\[\d+\]\.(?:nama|penanggung_jawab)|tentang|tempat|naskah")


@dataclass(frozen=True, slots=True)
class Batasan:
    """A term where the naskah says what it means: the line, and where in it the term stands."""

    istilah: str
    bacaan: Bacaan
    mulai: int


@sekali
def definitions(bahan: Bahan) -> list[Batasan]:
    """The terms of every list that says what words mean, also those that are another name of one."""
    firsts = [butir.isi[0] for rincian in lists(bahan) if rincian.defines for butir in rincian.daftar.butir]
    return [one for first in firsts if isinstance(first, Paragraf) for one in _defined(read(first))]


def _defined(bacaan: Bacaan) -> Iterator[Batasan]:
    if match := _MEANS.match(bacaan.teks):
        yield Batasan(match[1], bacaan, 0)
    for match in _CALLED_BY.finditer(bacaan.teks):
        yield Batasan(match[1], bacaan, match.start(1))


@per_larik
def _explained(teks: str, _: Kamus) -> Iterator[str]:
    """The terms a line gives a meaning to, in whatever way."""
    yield from (match[1] for match in _CALLED_BY.finditer(teks))
    if match := _MEANS.match(teks):
        yield match[1]


@dataclass(frozen=True)
class Kapital:
    """What is known of the capitals in one agreement."""

    bahan: Bahan

    @cached_property
    def istilah(self) -> frozenset[str]:
        """Every term the naskah explains anywhere, in whatever way."""
        defined = {batasan.istilah for batasan in definitions(self.bahan)}
        return frozenset(defined.union(term for _, term in _explained(self.bahan)))

    @cached_property
    def isian(self) -> frozenset[str]:
        """The words with a capital that values from YAML bring along."""
        values = {(run.teks, run.asal.jalur) for bacaan in self.bahan.bacaan for run in bacaan.baris if run.asal.jalur}
        return frozenset(word for teks, jalur in values for word in _brought_along(teks, jalur))

    def is_small(self, word: str) -> bool:
        """Whether the Pasal write a word in small letters: then it is no name."""
        whole = _whole(word)
        return any(whole.search(pasal.teks) for pasal in self.bahan.pasal if word in pasal.teks)

    @cached_property
    def dikenal(self) -> Pola:
        """Finds the terms the naskah explains."""
        return _terms(self.istilah)

    def hidden(self, bacaan: Bacaan) -> str:
        """A line with dots for all that is no word of its own: values, references, foreign words, names and terms."""
        typed = "".join(run.teks if _is_plain(run) else "·" * len(run.teks) for run in bacaan.baris)
        return _hide(typed, self.dikenal, self.bahan.kamus)


@lru_cache(maxsize=1 << 12)
def _brought_along(teks: str, jalur: str) -> tuple[str, ...]:
    """The words with a capital in a value, without those that only begin a sentence."""
    is_name = _NAME_VALUE.match(jalur)
    return tuple(match[0] for match in _CAPITAL.finditer(teks) if is_name or not begins_sentence(teks, match.start()))


@lru_cache(maxsize=1 << 10)
def _whole(word: str) -> Pola:
    """Finds a word as it stands, not as part of another."""
    return Pola(rf"(?<![\w-]){re.escape(word)}(?![\w-])", flags=re.NOFLAG)


@sekali
def capitals_of(bahan: Bahan) -> Kapital:
    """What is known of the capitals in an agreement."""
    return Kapital(bahan)


@lru_cache(maxsize=1 << 12)
def _hide(typed: str, terms: Pola, kamus: Kamus) -> str:
    """What comes first is hidden first; where a term and a name begin together, the term.

    Two patterns and not one: the hundreds of names are the same in all agreements and are compiled once.
    """
    left, at = _QUOTED.sub(_dots, typed), 0
    names = _names(kamus)
    while found := [match for match in (terms.search(left, at), names.search(left, at)) if match]:
        begin, at = min(found, key=re.Match.start).span()
        left = left[:begin] + "·" * (at - begin) + left[at:]
    return left


def _is_plain(run: Sebaris) -> bool:
    return isinstance(run, Teks) and not run.miring and not run.asal.jalur


def _dots(match: re.Match[str]) -> str:
    return "·" * len(match[0])


@lru_cache(maxsize=64)
def _terms(istilah: frozenset[str]) -> Pola:
    return Pola(rf"\b(?:{_any_of(istilah)})(?:nya)?(?![\w-])", flags=re.NOFLAG)


@lru_cache(maxsize=4)
def _names(kamus: Kamus) -> Pola:
    """The names of the dictionary with the capitals after them; a regulation goes on to the end of its title."""
    more = rf"(?:[\s,]+(?:(?:{_SMALL_IN_TITLES})\s+)*(?:{_WORD}|\d[\w/.-]*))*"
    title = rf"(?:\s+tentang\s+{_WORD}{more})?"
    return Pola(rf"\b(?:{_any_of(kamus.isi.nama_diri)})(?![\w-]){more}{title}", flags=re.NOFLAG)


def _any_of(words: Collection[str]) -> str:
    """Longest first, so that "Data Pribadi" is not taken for "Data"."""
    return "|".join(re.escape(one) for one in sorted(words, key=lambda one: (-len(one), one))) or "(?!)"
