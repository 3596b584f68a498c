"""What references can point at: blocks Word numbers, blocks called by words, and all others."""

from __future__ import annotations

from dataclasses import dataclass

from generator.naskah.telusur import walk
from generator.naskah.tree import Bab, Bagian, Blok, Daftar, Lampiran, Naskah, Pasal, Tingkat


@dataclass(frozen=True, slots=True)
class Sasaran:
    """Ids by how a field can show their number: ``REF \\n``, ``REF`` to the words themselves, or not at all."""

    bernomor: frozenset[str]
    bersebutan: frozenset[str]
    lain: frozenset[str]


def targets_of(naskah: Naskah) -> Sasaran:
    """All places of ``naskah`` a reference may point at."""
    blocks = [blok for segmen in naskah.segmen for blok in walk(segmen.isi)]
    numbered = {segmen.id for segmen in naskah.segmen if isinstance(segmen, Lampiran)}
    numbered.update(number for blok in blocks for number in _numbered(blok))
    named = {blok.id for blok in blocks if isinstance(blok, Bagian)}
    items = {butir.id for blok in blocks if isinstance(blok, Daftar) for butir in blok.butir}
    others = {blok.id for blok in blocks} | {segmen.id for segmen in naskah.segmen} | items
    return Sasaran(frozenset(numbered), frozenset(named), frozenset(others))


def _numbered(blok: Blok) -> tuple[str, ...]:
    match blok:
        case Bab() | Pasal():
            return (blok.id,)
        case Daftar() if blok.tingkat is not Tingkat.STRIP:
            return tuple(butir.id for butir in blok.butir if butir.penanda)
        case _:
            return ()
