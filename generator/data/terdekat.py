"""The nearest of the words there are, for who mistyped one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_READABLE = 60
"""More names than this nobody reads in a message."""


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint for a word that is not known: the nearest known one, or all when none is near and they can be read."""
    names = list(known)
    close = get_close_matches(word, names, n=1, cutoff=0.6)
    if not names:
        return "di sini tidak ada pilihan; kosongkan"
    if close:
        return f"maksud Anda `{close[0]}`?"
    return "yang dikenal: " + ", ".join(sorted(names)) if len(names) <= _READABLE else "tidak ada yang mirip"
