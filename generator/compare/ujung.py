"""The signs behind the items of a list ("; dan", "."), which follow the items that come and go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from generator.compare.padanan import Padanan
from generator.compare.simpul import Simpul
from generator.compare.ubahan import Larik
from generator.naskah.tree import text_of

_AKHIR = re.compile(r"(?:;(?:\s+[^\W\d]+(?:/[^\W\d]+)?)?|\.)$")


class Ujung(NamedTuple):
    """An item of which nothing changed but the sign behind it."""

    baru: Simpul
    larik: Larik
    said: str


def moved_ends(padanan: Padanan, compared: Callable[[Simpul, Simpul], list[Larik]]) -> list[Ujung]:
    """The items inside a pair whose signs moved on because another came or went; ``compared``: their changed lines.

    None where the word between the items became another one: that "dan" is "atau" now must be read.
    """
    lama, baru = padanan.lama, padanan.baru
    if lama is None or baru is None or not any(anak.sepihak or anak.pindah for anak in padanan.anak):
        return []
    before, after = _conjunctions(lama.anak), _conjunctions(baru.anak)
    if before and after and before != after:
        return []
    return list(_found(padanan, compared))


def _found(padanan: Padanan, compared: Callable[[Simpul, Simpul], list[Larik]]) -> Iterator[Ujung]:
    for anak in padanan.anak:
        if anak.lama is None or anak.baru is None or anak.sama:
            continue
        before, after = _end(anak.lama), _end(anak.baru)
        if not (before and after and before != after):
            continue
        lines = compared(anak.lama, anak.baru)
        if len(lines) == 1 and _only_the_end(lines[0], before, after):
            yield Ujung(anak.baru, lines[0], f"{anak.baru.sebutan} “{before}” → “{after}”".strip())


def _only_the_end(larik: Larik, lama: str, baru: str) -> bool:
    *rest, last = larik.potong
    return all(potong.tetap for potong in rest) and len(last.lama) <= len(lama) and len(last.baru) <= len(baru)


def _end(simpul: Simpul) -> str:
    """The sign behind what a node says itself, with the word that leads to the next one."""
    found = _AKHIR.search(text_of(simpul.larik[-1]).rstrip()) if simpul.larik and simpul.penanda else None
    return found[0] if found else ""


def _conjunctions(nodes: Sequence[Simpul]) -> frozenset[str]:
    words = (_end(node).lstrip(";.").strip() for node in nodes)
    return frozenset(word for word in words if word)
