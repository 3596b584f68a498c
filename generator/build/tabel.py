"""Values of which many are the same, as JSON holds them once: what is kept for thousands of agreements is read fast."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Tabel(Generic[T]):
    """Gives each different value a number, in the order in which they come."""

    def __init__(self) -> None:
        self._numbers: dict[T, int] = {}
        self.values: list[T] = []
        """The values by their numbers."""

    def number(self, value: T) -> int:
        """The same for equal values."""
        number = self._numbers.setdefault(value, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        return number

    def same(self, value: T) -> T:
        """The first of all that equal a value: what came from another process has everything for itself."""
        return self.values[self.number(value)]
