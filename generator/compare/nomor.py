"""Numbers that moved because something else came or went: one line for a whole row of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.compare.padanan import Padanan
from generator.compare.simpul import Simpul

_BERHITUNG = frozenset(
    {"pasal", "bab", "bagian", "lampiran", "pihak", "baris", "AYAT", "HURUF", "ANGKA", "HURUF_KURUNG", "ANGKA_KURUNG"}
)


class Nomor(NamedTuple):
    """Blocks in a row whose numbers moved by the same step: the first and the last of them, before and after."""

    lama: tuple[Simpul, Simpul]
    baru: tuple[Simpul, Simpul]

    def said(self) -> tuple[str, str]:
        """What they were called and what they are called now: "Pasal 7 sampai dengan Pasal 9", or one alone."""
        return _said(*self.lama), _said(*self.baru)


def _said(awal: Simpul, akhir: Simpul) -> str:
    return awal.sebutan if awal is akhir else f"{awal.sebutan} sampai dengan {akhir.sebutan}"


def renumbered(padanan: Padanan) -> Iterator[Nomor]:
    """The rows of blocks inside a pair whose numbers moved."""
    assert padanan.lama is not None
    before = {id(node): n for n, node in enumerate(_counted(padanan.lama))}
    row: list[tuple[Simpul, Simpul]] = []
    for lama, baru in _moved_numbers(padanan):
        if row and not _follows(row[-1], (lama, baru), before):
            yield _row(row)
            row = []
        row.append((lama, baru))
    if row:
        yield _row(row)


def _counted(simpul: Simpul) -> list[Simpul]:
    return [anak for anak in simpul.anak if anak.jenis in _BERHITUNG]


def _moved_numbers(padanan: Padanan) -> Iterator[tuple[Simpul, Simpul]]:
    for anak in padanan.anak:
        lama, baru = anak.lama, anak.baru
        if lama is None or baru is None or anak.pindah or baru.jenis not in _BERHITUNG:
            continue
        if lama.sebutan and baru.sebutan and lama.sebutan != baru.sebutan:
            yield lama, baru


def _follows(one: tuple[Simpul, Simpul], other: tuple[Simpul, Simpul], before: dict[int, int]) -> bool:
    """Whether both were neighbours and are: one kind, the number of each the next one's."""
    (lama, baru), (lama_lain, baru_lain) = one, other
    if baru.jenis != baru_lain.jenis or before.get(id(lama_lain), -1) != before.get(id(lama), -2) + 1:
        return False
    return (lama_lain.nomor - lama.nomor, baru_lain.nomor - baru.nomor) == (1, 1)


def _row(row: list[tuple[Simpul, Simpul]]) -> Nomor:
    return Nomor((row[0][0], row[-1][0]), (row[0][1], row[-1][1]))
