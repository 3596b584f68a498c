"""Values of which many are the same, as JSON holds them once: what is kept for thousands of agreements is read fast."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Tabel(Generic[T]):
    """Gives each different value a number, in the order in which they come."""

    def __init__(self) -> None:
        self._numbers: dict[T, int] = {}

    def number(self, value: T) -> int:
        """The same for equal values."""
        return self._numbers.setdefault(value, len(self._numbers))

    @property
    def values(self) -> list[T]:
        """The values by their numbers."""
        return list(self._numbers)
