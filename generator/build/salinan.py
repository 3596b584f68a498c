"""The copies that are made of a naskah."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Salinan(Enum):
    """Which copy of a naskah is made.

    ``akhiran``: what its files are called after the agreement's name. A review copy must not be sent by mistake, and a
    draft must not take the place of a final.
    """

    DRAF = ("draf", "")
    FINAL = ("naskah final", ".final")
    TINJAUAN = ("salinan tinjauan", ".tinjauan")

    akhiran: str

    def __new__(cls, words: str, akhiran: str) -> Self:
        """A copy whose value is what it is called."""
        one = object.__new__(cls)
        one._value_ = words
        one.akhiran = akhiran
        return one
