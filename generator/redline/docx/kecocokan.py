"""What may be taken for the same in both files, and how alike it is."""

from __future__ import annotations

from collections.abc import Hashable

from generator.compare.selaras import shared_words
from generator.redline.docx.susunan import BarisTabel, Isi, Paragraf, Tabel

_SAME_NAME = 0.5
"""How alike two blocks of the same id are even without a common word: an id may also be a mere place in a list."""
_ELSEWHERE = 0.6
"""What words in common count under another heading."""


class Kecocokan:
    """Decides over pairs, and remembers those whose numbers could not be kept right as one paragraph."""

    def __init__(self) -> None:
        self._parted: set[tuple[Paragraf, Paragraf]] = set()
        self._touched: set[Paragraf] = set()

    def part(self, old: Paragraf, new: Paragraf) -> None:
        """Never again take these two for one paragraph."""
        self._parted.add((old, new))
        self._touched |= {old, new}

    def fits(self, old: Isi, new: Isi) -> bool:
        """Whether one paragraph can be both: the same style, numbers of the same kind, and a section that ends or not.

        Neither LibreOffice nor pandoc takes back a tracked change of these. Two tables always fit: of their rows none
        may stay.
        """
        if not (isinstance(old, Paragraf) and isinstance(new, Paragraf)):
            return isinstance(old, Tabel) and isinstance(new, Tabel)
        if old.style != new.style or (old.seksi is None) != (new.seksi is None) or (old, new) in self._parted:
            return False
        if old.angka is None or new.angka is None:
            return old.angka is new.angka
        return old.angka.aras == new.angka.aras and old.angka.abstrak.bentuk == new.angka.abstrak.bentuk

    def row_fits(self, old: BarisTabel, new: BarisTabel) -> bool:
        """Whether one row can be both: the last paragraphs of its cells must be one, for cells cannot end twice."""
        return old.susunan == new.susunan and all(
            self.fits(a[-1], b[-1]) for a, b in zip(old.sel, new.sel, strict=True)
        )

    def key(self, item: Isi | BarisTabel) -> Hashable:
        """What an item is, whole; like none other if something in it was parted from its equal."""
        return (item.kunci, item) if self._touched and self._is_touched(item) else item.kunci

    def likeness(self, old: Isi, new: Isi) -> float:
        """How alike two items are that may be one."""
        if not self.fits(old, new):
            return 0.0
        share = shared_words(old.kata, new.kata)
        if _same_block(old, new):
            return _SAME_NAME + (1 - _SAME_NAME) * share
        if isinstance(old, Paragraf) and isinstance(new, Paragraf) and old.induk != new.induk:
            return _ELSEWHERE * share
        if isinstance(old, Tabel) and isinstance(new, Tabel) and old.style != new.style:
            return _ELSEWHERE * share
        return share

    def row_likeness(self, old: BarisTabel, new: BarisTabel) -> float:
        """How alike two rows are that may be one."""
        if not self.row_fits(old, new):
            return 0.0
        base = _SAME_NAME if _same_block(old, new) else 0.0
        return base + (1 - base) * shared_words(old.kata, new.kata)

    def _is_touched(self, item: Isi | BarisTabel) -> bool:
        if isinstance(item, Paragraf):
            return item in self._touched
        if isinstance(item, Tabel):
            return any(self._is_touched(row) for row in item.baris)
        return any(self._is_touched(inner) for cell in item.sel for inner in cell)


def _same_block(old: Isi | BarisTabel, new: Isi | BarisTabel) -> bool:
    return bool(old.nama) and bool(new.nama) and old.nama[-1] == new.nama[-1]
