"""Patterns for words and phrases that cost nothing where their words are not: most lines hold none of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterator
from functools import cached_property, lru_cache

DIGITS = frozenset("0123456789")

_GAP = r"\b[^\n]*?\b"


class Pola:
    """A regular expression that is compiled, and run, only for a text with the words it cannot match without.

    ``perlu``: groups of such words; a text must hold a word of every group somewhere, in capitals or not.
    """

    def __init__(self, pattern: str, *perlu: Collection[str], flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.pattern = pattern
        self._flags = flags
        self._perlu = tuple(frozenset(word.casefold() for word in group) for group in perlu)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def _may_match(self, teks: str) -> bool:
        plain = _folded(teks)
        for group in self._perlu:
            for word in group:
                if word in plain:
                    break
            else:
                return False
        return True

    def search(self, teks: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place that matches."""
        return self._compiled.search(teks, begin, end) if self._may_match(teks) else None

    def match(self, teks: str, begin: int = 0) -> re.Match[str] | None:
        """A match that begins where asked."""
        return self._compiled.match(teks, begin) if self._may_match(teks) else None

    def fullmatch(self, teks: str) -> re.Match[str] | None:
        """A match of the whole."""
        return self._compiled.fullmatch(teks) if self._may_match(teks) else None

    def sub(self, repl: Callable[[re.Match[str]], str], teks: str) -> str:
        """The text with every place that matches replaced."""
        return self._compiled.sub(repl, teks) if self._may_match(teks) else teks

    def finditer(self, teks: str) -> Iterator[re.Match[str]]:
        """Every place that matches, in order."""
        return self._compiled.finditer(teks) if self._may_match(teks) else iter(())


@lru_cache(maxsize=1 << 10)
def kata(*pilihan: str) -> Pola:
    """Finds any of the words or phrases whole, in capitals or not, over any white space."""
    body = "|".join(map(_words, _longest_first(pilihan)))
    return Pola(rf"(?<!\w)(?:{body})(?!\w)" if pilihan else r"(?!)", anchors(pilihan))


@lru_cache(maxsize=1 << 10)
def frasa(pilihan: tuple[str, ...]) -> Pola:
    """The same, where "…" in a phrase stands for any words between."""
    return Pola(rf"(?<!\w)(?:{alternatives(pilihan)})(?!\w)", anchors(pilihan))


@lru_cache(maxsize=256)
def alternatives(pilihan: tuple[str, ...]) -> str:
    """The phrases as part of a pattern."""
    return "|".join(_GAP.join(map(_words, phrase.split("…"))) for phrase in _longest_first(pilihan))


def anchors(pilihan: Collection[str]) -> frozenset[str]:
    """The longest word of each phrase, without which it is not in a text."""
    return frozenset(max(phrase.replace("…", " ").split(), key=len, default="") for phrase in pilihan)


@lru_cache(maxsize=64)
def _folded(teks: str) -> str:
    """A text for any capitals; remembered for a while, since many patterns look at it in turn."""
    return teks.casefold()


def _longest_first(pilihan: Collection[str]) -> list[str]:
    return sorted(pilihan, key=len, reverse=True)


def _words(phrase: str) -> str:
    return r"\s+".join(map(re.escape, phrase.split()))
