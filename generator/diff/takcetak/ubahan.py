"""A change that prints nothing, as a value that every report is made of."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from generator.compare.ubahan import Sebab
from generator.data.masukan import Sumber


class Hal(Enum):
    """What changed: a value, a programme, an exception, a deviation, or the reason of one of the latter two.

    Or the library's words of a clause that the agreement replaces or deletes.
    """

    NILAI = "nilai"
    PROGRAM = "program"
    PENGECUALIAN = "pengecualian"
    ALASAN_PENGECUALIAN = "alasan-pengecualian"
    SIMPANGAN = "simpangan"
    ALASAN_SIMPANGAN = "alasan-simpangan"
    BUNYI_SENDIRI = "bunyi-sendiri"
    TIDAK_DIPAKAI = "tidak-dipakai"


class TakTercetak(NamedTuple):
    """One change.

    ``pokok``: the path of a value, the name of a programme, what is excepted, what a deviation does, or the id of a
    clause. ``lama`` and ``baru``: the value, the status of the programme, or the reason; None on a side that has no
    such thing. ``perhatian``: the kinds of care it needs.
    """

    hal: Hal
    pokok: str
    lama: str | None
    baru: str | None
    sebab: Sebab
    perhatian: tuple[str, ...] = ()


def changed(hal: Hal, pokok: str, lama: tuple[str, Sumber] | None, baru: tuple[str, Sumber] | None) -> TakTercetak:
    """A change of what stands on either side, or on both; it is blamed on the new side where that has it."""
    where = baru or lama
    assert where is not None
    sumber = where[1]
    sebab = Sebab(sumber.place._replace(column=0), sumber.jalur, baru=baru is not None)
    return TakTercetak(hal, pokok, lama and lama[0], baru and baru[0], sebab)
