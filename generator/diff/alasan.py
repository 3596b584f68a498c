"""Why a clause deviates from the library, as the agreement says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.compare.ubahan import Jenis, Sebab, Ubahan
from generator.compose import traces_of
from generator.data.masukan import Masukan
from generator.data.model import Simpangan
from generator.errors import Place
from generator.words.pustaka import Pustaka

TANPA_ALASAN = "(tanpa alasan)"


class _Simpangan(NamedTuple):
    """A deviation: what the ids of its blocks begin with, or the clause it deletes, its reason and its place."""

    milik: frozenset[str]
    hapus: str
    alasan: str
    place: Place

    def did(self, ubahan: Ubahan, dihapus: Jenis) -> bool:
        """Whether it is what a change came from; ``dihapus``: how the deletion of a clause shows itself."""
        if self.hapus:
            return ubahan.klausul == self.hapus and ubahan.jenis is dihapus
        return ubahan.klausul in self.milik


@dataclass(frozen=True, slots=True)
class PencariAlasan:
    """The deviations that one side has and the other has not; those on both explain no change."""

    lama: tuple[_Simpangan, ...] = ()
    baru: tuple[_Simpangan, ...] = ()

    def explain(self, ubahan: Ubahan) -> Ubahan:
        """The change with the reason of the deviation that wrote it, or that is no longer there."""
        if ubahan.jenis is Jenis.NOMOR:
            return ubahan
        if one := _did(self.baru, ubahan, dihapus=Jenis.HAPUS):
            return _explained(ubahan, one, one.alasan, baru=True)
        if one := _did(self.lama, ubahan, dihapus=Jenis.TAMBAH):
            alasan = f"simpangan dicabut; alasannya semula: {one.alasan}"
            return _explained(ubahan, one, alasan, baru=False)
        return ubahan

    def told(self, changes: Iterable[Ubahan]) -> frozenset[Place]:
        """The places of those of which some change is told."""
        words = [ubahan for ubahan in changes if ubahan.jenis is not Jenis.NOMOR]
        sides = (self.lama, Jenis.TAMBAH), (self.baru, Jenis.HAPUS)
        found = (one for side, dihapus in sides for one in side if any(one.did(ubahan, dihapus) for ubahan in words))
        return frozenset(one.place for one in found)


def _did(simpangan: tuple[_Simpangan, ...], ubahan: Ubahan, *, dihapus: Jenis) -> _Simpangan | None:
    return next((one for one in simpangan if one.did(ubahan, dihapus)), None)


def _explained(ubahan: Ubahan, simpangan: _Simpangan, alasan: str, *, baru: bool) -> Ubahan:
    """The change with its reason; what was deleted has no line of its own to be traced to."""
    place = simpangan.place._replace(column=0)
    if simpangan.hapus or not ubahan.sebab:
        return replace(ubahan, alasan=alasan, sebab=(Sebab(place, "", baru),))
    return replace(ubahan, alasan=alasan)


def reasons_of(lama: tuple[Masukan, Pustaka], baru: tuple[Masukan, Pustaka]) -> PencariAlasan:
    """The deviations of an agreement as both sides have it."""
    before, after = (masukan.perjanjian.klausul for masukan, _ in (lama, baru))
    return PencariAlasan(_deviations(*lama, without=after), _deviations(*baru, without=before))


def _deviations(masukan: Masukan, pustaka: Pustaka, without: Sequence[Simpangan]) -> tuple[_Simpangan, ...]:
    there = [_deed(simpangan) for simpangan in without]
    clauses = [(n, one) for n, one in enumerate(masukan.perjanjian.klausul) if _deed(one) not in there]
    if not clauses:
        return ()
    traces = traces_of(masukan, pustaka)
    found = []
    for index, simpangan in clauses:
        place = masukan.sumber("klausul").at(index).place
        if jejak := traces.get(place):
            deleted = jejak.klausul if simpangan.hapus else ""
            found.append(_Simpangan(jejak.milik, deleted, simpangan.alasan or TANPA_ALASAN, place))
    return tuple(found)


def _deed(simpangan: Simpangan) -> Simpangan:
    """What a deviation does, whatever its reason."""
    return simpangan.model_copy(update={"alasan": None})
