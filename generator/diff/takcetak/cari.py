"""All that changed in the data of one agreement and is told by no words of its naskah."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.ubahan import Ubahan
from generator.data.masukan import Masukan
from generator.diff.alasan import PencariAlasan
from generator.diff.takcetak.alasan import deviation_changes, exception_changes
from generator.diff.takcetak.diceritakan import told_by
from generator.diff.takcetak.nilai import PencariNilai
from generator.diff.takcetak.ubahan import TakTercetak


def hidden_changes(
    lama: Masukan, baru: Masukan, changes: Sequence[Ubahan], alasan: PencariAlasan
) -> Iterator[TakTercetak]:
    """The changes; ``changes``: what became of the words, which ``alasan`` explains."""
    if lama.perjanjian is baru.perjanjian:
        return
    yield from PencariNilai(lama, baru, told_by(changes, baru=False), told_by(changes, baru=True)).find()
    yield from deviation_changes(lama, baru, alasan.told(changes))
    yield from exception_changes(lama, baru)
