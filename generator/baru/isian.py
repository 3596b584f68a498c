"""The answers a new agreement is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Isian:
    """What is known of a new agreement; None is not known yet.

    ``nama``: the file's stem and the partner's id. ``ombudsman``: the shared profile of our side, if there is one.
    ``nota``: when the memorandum was signed, or only the year.
    """

    nama: str
    naskah: str
    mitra: str
    jenis: str
    subjenis: str | None = None
    kedudukan: str | None = None
    jabatan: str | None = None
    tentang: str | None = None
    nota: date | int | None = None
    tahun: int | None = None
    bulan: int | None = None
    bidang: tuple[str, ...] = ()
    ombudsman: str | None = None
