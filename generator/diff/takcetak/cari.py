"""All that changed in what one agreement is made of and is told by no words of its naskah."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.ubahan import Ubahan
from generator.data.masukan import Masukan
from generator.diff.alasan import PencariAlasan
from generator.diff.sebab import PencariSebab
from generator.diff.takcetak.alasan import deviation_changes, exception_changes
from generator.diff.takcetak.baku import library_changes
from generator.diff.takcetak.diceritakan import told_by
from generator.diff.takcetak.nilai import PencariNilai
from generator.diff.takcetak.ubahan import TakTercetak
from generator.words.pustaka import Pustaka


def hidden_changes(
    lama: tuple[Masukan, Pustaka],
    baru: tuple[Masukan, Pustaka],
    changes: Sequence[Ubahan],
    alasan: PencariAlasan,
    sebab: PencariSebab,
) -> Iterator[TakTercetak]:
    """The changes; ``changes``: what became of the words, which ``alasan`` explains."""
    yield from library_changes(lama, baru, sebab)
    before, after = lama[0], baru[0]
    if before.perjanjian is after.perjanjian:
        return
    yield from PencariNilai(before, after, told_by(changes, baru=False), told_by(changes, baru=True)).find()
    yield from deviation_changes(before, after, alasan.told(changes))
    yield from exception_changes(before, after)
