"""What is still empty in a naskah."""

from __future__ import annotations

from generator.errors import Place, Problem
from generator.naskah.tree import Naskah, empties


def empty_values(naskah: Naskah) -> dict[str, Place]:
    """The YAML path of every value that is still missing, once each, with its place, in reading order."""
    found: dict[str, Place] = {}
    for asal in empties(naskah):
        found.setdefault(asal.jalur, Place(asal.berkas, asal.baris))
    return found


def refuse_empty(kosong: dict[str, Place]) -> list[Problem]:
    """The empty values as what stops a final."""
    return [Problem(place, f"`{jalur}` masih kosong", _mend(jalur)) for jalur, place in kosong.items()]


def _mend(jalur: str) -> str:
    if jalur.endswith(".logo"):
        return "isi dengan berkas gambarnya, atau tulis `logo: tanpa`"
    return "isi sebelum membuat naskah final"
