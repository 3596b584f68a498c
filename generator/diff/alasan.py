"""Why a clause deviates from the library, as the agreement says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.compare.ubahan import Jenis, Ubahan
from generator.compose import traces_of
from generator.data.masukan import Masukan
from generator.words.pustaka import Pustaka

TANPA_ALASAN = "(tanpa alasan)"


class _Simpangan(NamedTuple):
    """A deviation: what the ids of its blocks begin with, or the clause it deletes, and its reason."""

    milik: frozenset[str]
    hapus: str
    alasan: str

    def did(self, ubahan: Ubahan, dihapus: Jenis) -> bool:
        """Whether it is what a change came from; ``dihapus``: how the deletion of a clause shows itself."""
        if self.hapus:
            return ubahan.klausul == self.hapus and ubahan.jenis is dihapus
        return ubahan.klausul in self.milik


@dataclass(frozen=True, slots=True)
class PencariAlasan:
    """The deviations of both sides."""

    lama: tuple[_Simpangan, ...]
    baru: tuple[_Simpangan, ...]

    def explain(self, ubahan: Ubahan) -> Ubahan:
        """The change with the reason of the deviation that wrote it, or that is no longer there."""
        if alasan := _reason(self.baru, ubahan, dihapus=Jenis.HAPUS):
            return replace(ubahan, alasan=alasan)
        if alasan := _reason(self.lama, ubahan, dihapus=Jenis.TAMBAH):
            return replace(ubahan, alasan=f"simpangan dicabut; alasannya semula: {alasan}")
        return ubahan


def _reason(simpangan: tuple[_Simpangan, ...], ubahan: Ubahan, *, dihapus: Jenis) -> str:
    return next((one.alasan for one in simpangan if one.did(ubahan, dihapus)), "")


def reasons_of(lama: tuple[Masukan, Pustaka], baru: tuple[Masukan, Pustaka]) -> PencariAlasan:
    """The deviations of an agreement as both sides have it."""
    return PencariAlasan(_deviations(*lama), _deviations(*baru))


def _deviations(masukan: Masukan, pustaka: Pustaka) -> tuple[_Simpangan, ...]:
    clauses = masukan.perjanjian.klausul
    if not clauses:
        return ()
    traces = traces_of(masukan, pustaka)
    found = []
    for index, simpangan in enumerate(clauses):
        jejak = traces.get(masukan.sumber("klausul").at(index).place)
        if jejak is not None:
            deleted = jejak.klausul if simpangan.hapus else ""
            found.append(_Simpangan(jejak.milik, deleted, simpangan.alasan or TANPA_ALASAN))
    return tuple(found)
