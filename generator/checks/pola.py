"""Patterns for words and phrases that cost nothing where their words are not: most lines hold none of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Hashable, Iterator
from functools import cached_property, lru_cache
from typing import Protocol

DIGITS = frozenset("0123456789")

_WORD = re.compile(r"\w+")
_GAP = r"\b[^\n]*?\b"


class Pilihan(Collection[str], Hashable, Protocol):
    """Words or phrases, any of which will do; what is made of them is remembered."""


class Pola:
    """A regular expression that is compiled, and run, only for a text with the words it cannot match without.

    ``perlu``: groups of such words; a text must hold a word of every group somewhere, in capitals or not. ``utuh``: a
    group of words one of which must stand in the text whole, which is found out sooner.
    """

    def __init__(
        self,
        pattern: str,
        *perlu: Collection[str],
        utuh: Collection[str] | None = None,
        flags: re.RegexFlag = re.IGNORECASE,
    ) -> None:
        self.pattern = pattern
        self._flags = flags
        self._perlu = tuple(frozenset(word.casefold() for word in group) for group in perlu)
        self._utuh = None if utuh is None else frozenset(word.casefold() for word in utuh)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def _for(self, teks: str) -> re.Pattern[str] | None:
        """What finds everything in a text; None where nothing can be found."""
        if self._utuh is not None and self._utuh.isdisjoint(_words_of(teks)):
            return None
        plain = _folded(teks)
        for group in self._perlu:
            for word in group:
                if word in plain:
                    break
            else:
                return None
        return self._compiled

    def search(self, teks: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place that matches."""
        pattern = self._for(teks)
        return pattern.search(teks, begin, end) if pattern else None

    def match(self, teks: str, begin: int = 0) -> re.Match[str] | None:
        """A match that begins where asked."""
        pattern = self._for(teks)
        return pattern.match(teks, begin) if pattern else None

    def fullmatch(self, teks: str) -> re.Match[str] | None:
        """A match of the whole."""
        pattern = self._for(teks)
        return pattern.fullmatch(teks) if pattern else None

    def sub(self, repl: Callable[[re.Match[str]], str], teks: str) -> str:
        """The text with every place that matches replaced."""
        pattern = self._for(teks)
        return pattern.sub(repl, teks) if pattern else teks

    def finditer(self, teks: str) -> Iterator[re.Match[str]]:
        """Every place that matches, in order."""
        pattern = self._for(teks)
        return pattern.finditer(teks) if pattern else iter(())


class _Pilihan(Pola):
    """Any of some phrases, whole. A text is searched only for those whose longest word stands in it.

    Hundreds of phrases take a hundred times as long to look for at every letter as the one or two that can be there.
    """

    def __init__(self, pilihan: Pilihan, alternatives: Callable[[Collection[str]], str]) -> None:
        super().__init__(_whole(alternatives(pilihan)) if pilihan else r"(?!)")
        self._alternatives = alternatives
        self._by_word: dict[str, list[str]] = {}
        for phrase in pilihan:
            self._by_word.setdefault(max(_words_of(phrase), key=len), []).append(phrase)
        self._narrowed = lru_cache(maxsize=1 << 8)(self._compiled_for)

    def _for(self, teks: str) -> re.Pattern[str] | None:
        there = self._by_word.keys() & _words_of(teks)
        return self._narrowed(frozenset(there)) if there else None

    def _compiled_for(self, words: frozenset[str]) -> re.Pattern[str]:
        phrases = [phrase for word in words for phrase in self._by_word[word]]
        return re.compile(_whole(self._alternatives(phrases)), self._flags)


@lru_cache(maxsize=1 << 10)
def kata(pilihan: Pilihan) -> Pola:
    """Finds any of the words or phrases whole, in capitals or not, over any white space."""
    return _Pilihan(pilihan, _plain_alternatives)


@lru_cache(maxsize=1 << 10)
def frasa(pilihan: Pilihan) -> Pola:
    """The same, where "…" in a phrase stands for any words between."""
    return _Pilihan(pilihan, _gapped_alternatives)


def _whole(alternatives: str) -> str:
    return rf"(?<!\w)(?:{alternatives})(?!\w)"


def _plain_alternatives(pilihan: Collection[str]) -> str:
    return "|".join(map(_words, _longest_first(pilihan)))


def _gapped_alternatives(pilihan: Collection[str]) -> str:
    return "|".join(_GAP.join(map(_words, phrase.split("…"))) for phrase in _longest_first(pilihan))


@lru_cache(maxsize=256)
def alternatives(pilihan: Pilihan) -> str:
    """The phrases as part of a pattern."""
    return _gapped_alternatives(pilihan)


def anchors(pilihan: Collection[str]) -> frozenset[str]:
    """The longest word of each phrase, without which it is not in a text."""
    return frozenset(max(phrase.replace("…", " ").split(), key=len, default="") for phrase in pilihan)


@lru_cache(maxsize=64)
def _words_of(teks: str) -> frozenset[str]:
    """The words of a text for any capitals, and the empty one, which stands everywhere."""
    return frozenset(("", *_WORD.findall(_folded(teks))))


@lru_cache(maxsize=64)
def _folded(teks: str) -> str:
    """A text for any capitals; remembered for a while, since many patterns look at it in turn."""
    return teks.casefold()


def _longest_first(pilihan: Collection[str]) -> list[str]:
    return sorted(pilihan, key=len, reverse=True)


def _words(phrase: str) -> str:
    return r"\s+".join(map(re.escape, phrase.split()))
