"""What is still empty in a naskah."""

from __future__ import annotations

from collections.abc import Mapping

from generator.errors import Place, Problem
from generator.naskah.telusur import empties
from generator.naskah.tree import Naskah


def empty_values(naskah: Naskah) -> dict[str, Place]:
    """The YAML path of every value that is still missing, once each, with its place, in reading order."""
    return {jalur: Place(asal.berkas, asal.baris) for jalur, asal in empties(naskah).items()}


def refuse_empty(kosong: Mapping[str, Place]) -> list[Problem]:
    """The empty values as what stops a final."""
    return [Problem(place, f"`{jalur}` masih kosong", _mend(jalur)) for jalur, place in kosong.items()]


def _mend(jalur: str) -> str:
    if jalur.endswith(".logo"):
        return "isi dengan berkas gambarnya, atau tulis `logo: tanpa`"
    return "isi sebelum membuat naskah final"
