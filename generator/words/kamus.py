"""The words the checks look for, from ``templates/kamus.yaml``: lawyers add to them without touching Python."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from generator.data.model import Bentuk, KataWajib

Frasa = Annotated[list[KataWajib], Field(min_length=1)]
"""Words or phrases, any of which will do."""


class NamaLama(Bentuk):
    """An institution that goes by another name since a date."""

    lama: KataWajib
    baru: KataWajib
    sejak: date


class Pokok(Bentuk):
    """The words by which a Pasal shows that it deals with a matter."""

    keadaan_kahar: Frasa
    penyelesaian_perselisihan: Frasa
    pengakhiran: Frasa
    perubahan: Frasa
    monitoring_dan_evaluasi: Frasa
    narahubung: Frasa


class IsiKamus(Bentuk):
    """The content of the file."""

    ejaan: dict[str, KataWajib]
    samar: dict[str, KataWajib]
    dua_pihak: Frasa
    sisa_instruksi: Frasa
    nama_lama: list[NamaLama]
    nama_diri: list[KataWajib]
    pokok: Pokok


@dataclass(frozen=True, slots=True, eq=False)
class Kamus:
    """The words of a project. Two are the same only if they are one, so that what one finds can be remembered."""

    isi: IsiKamus
