"""Which ids exist: what an agreement may name, as read from the templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JenisNaskah:
    """A kind of document: the keys an agreement of it must state, and the ids of its clauses and parts."""

    wajib: tuple[str, ...]
    klausul: frozenset[str]


@dataclass(frozen=True, slots=True)
class Katalog:
    """The ids an agreement may use; ``jenis`` maps each kind of party to its subkinds."""

    naskah: Mapping[str, JenisNaskah]
    gaya: frozenset[str]
    jenis: Mapping[str, frozenset[str]]
    bidang: frozenset[str]
    peraturan: frozenset[str]
