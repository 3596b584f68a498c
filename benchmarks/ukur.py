"""Measuring two ways side by side: only their ratio in one run means anything, for the machine does more than that."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Banding:
    """Seconds of ours and of the other's, pair by pair."""

    kita: tuple[float, ...]
    lawan: tuple[float, ...]

    @property
    def rasio(self) -> float:
        """Ours as a share of the other's: the middle one of all pairs."""
        return median(a / b for a, b in zip(self.kita, self.lawan, strict=True))


@dataclass(frozen=True, slots=True)
class Hasil:
    """What one target came to. ``memenuhi`` is None where there was nothing to compare with."""

    sasaran: str
    syarat: str
    memenuhi: bool | None
    ukuran: dict[str, float | str]


def seconds(run: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def in_turn(pairs: Iterable[tuple[Callable[[], object], Callable[[], object]]]) -> Banding:
    """Ours, then the other's, pair after pair."""
    times = [(seconds(kita), seconds(lawan)) for kita, lawan in pairs]
    return Banding(tuple(a for a, _ in times), tuple(b for _, b in times))


def compared(sasaran: str, syarat: str, banding: Banding, limit: float, **more: float | str) -> Hasil:
    """Whether ours takes at most ``limit`` of the other's time."""
    ukuran: dict[str, float | str] = {
        "rasio": round(banding.rasio, 3),
        "kita ms": round(min(banding.kita) * 1000, 1),
        "lawan ms": round(min(banding.lawan) * 1000, 1),
        "pasangan": len(banding.kita),
        **more,
    }
    return Hasil(sasaran, syarat, banding.rasio <= limit, ukuran)


def missing(sasaran: str, syarat: str, what: str) -> Hasil:
    """Nothing to compare with."""
    return Hasil(sasaran, syarat, None, {"tidak terpasang": what})
