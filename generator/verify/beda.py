"""Comparing what was read back with what should be there."""

from __future__ import annotations

from collections.abc import Iterable

_AROUND = 40
BATAS = " ¶ "
"""What stands between two paragraphs in a message."""


class Berbeda(Exception):
    """A written file that does not say what the naskah says: a bug of ours, and the file must not go out."""

    def __init__(self, expected: str, found: str) -> None:
        at = next((at for at, (a, b) in enumerate(zip(expected, found, strict=False)) if a != b), len(found))
        start = max(0, at - _AROUND)
        self.expected, self.found = expected[start : at + _AROUND], found[start : at + _AROUND]
        super().__init__(f"seharusnya “{self.expected}”, tertulis “{self.found}”")


def squeeze(pieces: Iterable[str]) -> str:
    """The words without any white space: where lines and cells end differs between formats, what they say must not."""
    return "".join("".join(pieces).split())


def plain(text: str) -> str:
    """The words with one space between them, wherever lines end."""
    return " ".join(text.split())


def compare(expected: str, found: str) -> None:
    """Raise :class:`Berbeda` unless both are the same."""
    if expected != found:
        raise Berbeda(expected, found)


def compare_pieces(expected: Iterable[str], found: Iterable[str]) -> None:
    """Raise :class:`Berbeda` unless both are the same paragraphs, white space collapsed and empty ones aside."""
    compare(*(plain(BATAS.join(filter(str.strip, pieces))) for pieces in (expected, found)))
