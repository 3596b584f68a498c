"""Clauses of the library that changed while an agreement has words of its own in their place, or none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.data.masukan import Masukan
from generator.diff.sebab import PencariSebab
from generator.diff.takcetak.ubahan import Hal, TakTercetak
from generator.words.pustaka import Pustaka

_HAL = {"ganti": Hal.BUNYI_SENDIRI, "hapus": Hal.TIDAK_DIPAKAI}


def library_changes(
    lama: tuple[Masukan, Pustaka], baru: tuple[Masukan, Pustaka], sebab: PencariSebab
) -> Iterator[TakTercetak]:
    """The clauses, by the deviations of the new side: nobody meets their new words in its naskah."""
    deviations = [one for one in baru[0].perjanjian.klausul if one.tindakan in _HAL]
    if not deviations:
        return
    before, after = (_files(*side) for side in (lama, baru))
    for one in deviations:
        names = before.get(one.sasaran), after.get(one.sasaran)
        if names[0] and names[1] and (cause := sebab.clause_changed(names[0], names[1])):
            yield TakTercetak(_HAL[one.tindakan], one.sasaran, None, None, cause)


def _files(masukan: Masukan, pustaka: Pustaka) -> Mapping[str, str]:
    """The files of the clauses of an agreement's kind of document, by the ids of the clauses."""
    entries = pustaka.urutan[masukan.perjanjian.naskah or ""].clauses()
    return {entri.nama: f"templates/{entri.berkas}.txt" for entri, _ in entries}
