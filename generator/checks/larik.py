"""What is found in single lines, sentences and provisions, remembered: hundreds of agreements share most of theirs."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Generic, Protocol, TypeVar

from generator.checks.bahan import Bacaan, Bahan, sekali
from generator.words.kamus import Kamus

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


class Berteks(Protocol):
    """A piece of a naskah with words."""

    @property
    def teks(self) -> str:
        """Its words."""


P = TypeVar("P", bound=Berteks)


class Pembaca(Generic[K]):
    """Functions of a text and of what it is read against. All read a text when it is first met; then it is known."""

    def __init__(self) -> None:
        self._functions: list[Callable[[str, K], Iterable[Any]]] = []
        self._read = lru_cache(maxsize=1 << 14)(self._read_anew)

    def add(self, function: Callable[[str, K], Iterable[Any]]) -> None:
        """Let a function, which must depend on nothing else, read every text."""
        self._functions.append(function)

    def _read_anew(self, teks: str, against: K) -> tuple[tuple[Callable[..., Any], tuple[Any, ...]], ...]:
        found = ((function, tuple(function(teks, against))) for function in self._functions)
        return tuple((function, things) for function, things in found if things)

    def read(self, pieces: Iterable[P], against: K) -> Mapping[Callable[..., Any], Sequence[tuple[P, Any]]]:
        """By function, everything it finds in the pieces, each with its piece, in order."""
        found: dict[Callable[..., Any], list[tuple[P, Any]]] = {}
        for piece in pieces:
            for function, things in self._read(piece.teks, against):
                found.setdefault(function, []).extend([(piece, thing) for thing in things])
        return found


_LARIK = Pembaca[Kamus]()


@sekali
def _in_lines(bahan: Bahan) -> Mapping[Callable[..., Any], Sequence[tuple[Bacaan, Any]]]:
    return _LARIK.read(bahan.bacaan, bahan.kamus)


def per_larik(function: Callable[[str, Kamus], Iterable[T]]) -> Callable[[Bahan], Sequence[tuple[Bacaan, T]]]:
    """A function of the words of one line as one of an agreement: what it finds, each with its line."""
    _LARIK.add(function)
    return lambda bahan: _in_lines(bahan).get(function, ())
