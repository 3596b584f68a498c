"""What became of the blocks of a naskah that shows two at once, an old and a new one: what no run can tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.naskah.tree import Ubahan


@dataclass(frozen=True, slots=True)
class Jejak:
    """By the id of a block, an item, a row or an annex: ``hanya``, in which naskah alone it stands; ``nomor``, the
    number that it had in the old one (``""``: none), where both have it under another number.
    """

    hanya: Mapping[str, Ubahan] = field(default_factory=dict)
    nomor: Mapping[str, str] = field(default_factory=dict)

    def marked(self, kode: str) -> bool:
        """Whether the number of a block, an item or a row carries a mark."""
        return kode in self.hanya or kode in self.nomor

    def numbers(self, kode: str, nomor: str) -> tuple[tuple[str, Ubahan | None], ...]:
        """What is to be printed for a number, with its mark: one number, the old one and then the new one, or none."""
        if ubahan := self.hanya.get(kode):
            shown: tuple[tuple[str, Ubahan | None], ...] = ((nomor, ubahan),)
        elif self.nomor.get(kode, nomor) == nomor:
            shown = ((nomor, None),)
        else:
            shown = ((self.nomor[kode], Ubahan.DIHAPUS), (nomor, Ubahan.DISISIPKAN))
        return tuple(pair for pair in shown if pair[0])


UTUH = Jejak()
"""Of a naskah that shows itself alone."""
