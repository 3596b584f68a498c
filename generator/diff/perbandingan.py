"""One agreement on both sides: composed with each side's own templates, and what became of it."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple

from generator.build.bangun import Bengkel, open_workshop
from generator.compare.naskah import compare
from generator.compare.ubahan import Jenis, Ubahan
from generator.compose import compose_words, context_of
from generator.data.masukan import Masukan
from generator.diff.alasan import PencariAlasan, reasons_of
from generator.diff.program import UbahanProgram, program_changes
from generator.diff.sama import same_data
from generator.diff.sebab import PencariSebab
from generator.diff.takcetak import Hal, TakTercetak, hidden_changes
from generator.errors import Problem, UserError
from generator.naskah.tree import Naskah
from generator.review.perhatian import DaftarPerhatian, read_perhatian

_TANPA_KATA = frozenset({Jenis.NOMOR, Jenis.PINDAH, Jenis.RUPA})


class Keadaan(Enum):
    """What became of an agreement.

    Words changed, only what does not print, nothing, new, taken out, or it cannot be composed.
    """

    BERUBAH = "berubah"
    TAK_TERCETAK = "tak-tercetak"
    TETAP = "tetap"
    BARU = "baru"
    DICABUT = "dicabut"
    GAGAL = "gagal"


@dataclass(slots=True)
class Perbandingan:
    """An agreement and what became of it; ``nama_lama``: what its file was called, if that is another name.

    ``lama``, ``baru``: why a side does not compose. ``jejak``: the traceback of a mistake of ours.
    """

    nama: str
    nama_lama: str = ""
    keadaan: Keadaan = Keadaan.TETAP
    ubahan: tuple[Ubahan, ...] = ()
    program: tuple[UbahanProgram, ...] = ()
    tak_tercetak: tuple[TakTercetak, ...] = ()
    lama: tuple[Problem, ...] = ()
    baru: tuple[Problem, ...] = ()
    jejak: str = ""

    def perhatian(self) -> Iterator[tuple[str, ...]]:
        """The kinds of care that each of its changes needs."""
        yield from (ubahan.perhatian for ubahan in self.ubahan)
        yield from (unprinted.perhatian for unprinted in self.tak_tercetak)


class _Tersusun(NamedTuple):
    """An agreement as composed: its data, what clause files may name of them, and the naskah."""

    masukan: Masukan
    konteks: Mapping[str, Any]
    naskah: Naskah


@dataclass(frozen=True)
class Pembanding:
    """Two projects opened for comparing their agreements; ``sedata``: those whose data are the same on both sides."""

    lama: Bengkel
    baru: Bengkel
    sebab: PencariSebab = field(init=False)
    sedata: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """The causes are looked for in the files of both; what both have in common is made once."""
        pustaka = self.baru.pustaka.sharing(self.lama.pustaka)
        object.__setattr__(self, "baru", replace(self.baru, pustaka=pustaka))
        object.__setattr__(self, "sebab", PencariSebab(self.lama.proyek.folder, self.baru.proyek.folder))
        object.__setattr__(self, "sedata", _same_data(self.lama, self.baru))

    def pembuka(self) -> Callable[[], Pembanding]:
        """What opens both projects in another process."""
        return partial(_reopened, self.lama.proyek.folder, self.baru.proyek.folder)

    @cached_property
    def perhatian(self) -> DaftarPerhatian:
        """What needs a careful eye, as the new side has it, or the old one where the new one says nothing."""
        found = read_perhatian(self.baru.pustaka)
        return found if found.perhatian else read_perhatian(self.lama.pustaka)

    def compare(self, nama_lama: str | None, nama: str | None) -> Perbandingan:
        """What became of an agreement, by its names on both sides; None where a side has none."""
        found = Perbandingan(nama or nama_lama or "", nama_lama or "" if nama_lama != nama and nama else "")
        try:
            self._compare(found, nama_lama, nama)
        # A mistake of ours: it is printed in the end, and must not take away the other agreements.
        except Exception:  # noqa: BLE001
            found.keadaan, found.jejak = Keadaan.GAGAL, traceback.format_exc()
        return found

    def _compare(self, found: Perbandingan, nama_lama: str | None, nama: str | None) -> None:
        before, found.lama = _composed(self.lama, nama_lama)
        known = before if nama_lama == nama and nama in self.sedata else None
        after, found.baru = _composed(self.baru, nama, known)
        if found.lama or found.baru:
            found.keadaan = Keadaan.GAGAL
        elif before is None or after is None:
            found.keadaan = Keadaan.BARU if before is None else Keadaan.DICABUT
        else:
            self._tell(found, before, after)

    def _tell(self, found: Perbandingan, before: _Tersusun, after: _Tersusun) -> None:
        """What became of an agreement that both sides have."""
        sides = (before.masukan, self.lama.pustaka), (after.masukan, self.baru.pustaka)
        changes = compare(before.naskah, after.naskah)
        alasan = reasons_of(*sides) if changes else PencariAlasan()
        explained = self.sebab.of(*sides).explain(changes) if changes else ()
        found.ubahan = tuple(self._flagged(alasan.explain(ubahan)) for ubahan in explained)
        found.program = tuple(program_changes(before.masukan, after.masukan))
        hidden = hidden_changes(*sides, found.ubahan, alasan, self.sebab)
        found.tak_tercetak = tuple(map(self._watched, hidden))
        if found.ubahan or found.nama_lama:
            found.keadaan = Keadaan.BERUBAH
        elif found.tak_tercetak:
            found.keadaan = Keadaan.TAK_TERCETAK

    def _flagged(self, ubahan: Ubahan) -> Ubahan:
        """The change with the kinds of care it needs; what only stands elsewhere or looks different needs none.

        That a value printed by a clause changed is no change of the clause.
        """
        if ubahan.jenis in _TANPA_KATA:
            return ubahan
        jalur, tertulis = ubahan.jalur_berubah()
        jalur |= {sebab.jalur for sebab in ubahan.sebab if sebab.jalur}
        kinds = self.perhatian.of(ubahan.klausul if tertulis else "", jalur, ubahan.kata_berubah())
        return replace(ubahan, perhatian=tuple(kinds))

    def _watched(self, one: TakTercetak) -> TakTercetak:
        """The same of what does not print."""
        klausul = one.pokok if one.hal in (Hal.BUNYI_SENDIRI, Hal.TIDAK_DIPAKAI) else ""
        return one._replace(perhatian=tuple(self.perhatian.of(klausul, [one.sebab.jalur], [])))


def _same_data(lama: Bengkel, baru: Bengkel) -> frozenset[str]:
    """The agreements whose data are the same, if the library makes the same values of them."""
    if not baru.pustaka.names_the_same(lama.pustaka):
        return frozenset()
    return same_data(lama.proyek.folder, baru.proyek.folder, lama.proyek.berkas, baru.proyek.berkas)


def _reopened(lama: Path, baru: Path) -> Pembanding:
    return Pembanding(open_workshop(lama, periksa=False), open_workshop(baru, periksa=False))


def _composed(
    bengkel: Bengkel, nama: str | None, sedata: _Tersusun | None = None
) -> tuple[_Tersusun | None, tuple[Problem, ...]]:
    """The agreement and its naskah, or why it cannot be composed; neither where there is no such agreement.

    ``sedata``: the same agreement with other clauses; what clauses make of the very same values is made once.
    """
    if nama is None:
        return None, ()
    try:
        if sedata is None:
            masukan = bengkel.proyek.load(nama)
            konteks = context_of(masukan, bengkel.pustaka)
        else:
            masukan, konteks = replace(sedata.masukan, folder=bengkel.proyek.folder), sedata.konteks
        return _Tersusun(masukan, konteks, compose_words(masukan, bengkel.pustaka, konteks=konteks)), ()
    except UserError as error:
        return None, tuple(map(bengkel.berkas.locate, error.problems))
