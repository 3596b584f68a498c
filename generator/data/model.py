"""The agreement as legal staff write it: keys, types and what must be stated.

Only shapes live here; whether an id exists and whether facts fit each other is checked in
:mod:`generator.data.aturan`. Nearly every value may be empty: that is a draft's normal state and prints as dots.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainValidator,
    StringConstraints,
    Tag,
)
from pydantic_core import PydanticCustomError


class Bentuk(BaseModel):
    """Base of every shape: no unknown keys, no guessing of types, nothing changes afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, str_strip_whitespace=True)


def _empty_to_list(value: Any) -> Any:
    return [] if value is None else value


def _empty_to_mapping(value: Any) -> Any:
    return {} if value is None else value


class Waktu(Bentuk):
    """A month, or a day where ``hari`` is given."""

    tahun: int
    bulan: int
    hari: int | None = None


_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")


FIRST_YEAR, LAST_YEAR = 1900, 2100


def keliru(words: str) -> PydanticCustomError:
    """A shape's own refusal: what is wrong with the value, and behind ``|`` the way out."""
    return PydanticCustomError("custom", "{kata}", {"kata": words})


def _plausible(tahun: int) -> None:
    if not FIRST_YEAR <= tahun <= LAST_YEAR:
        raise keliru(f"keliru: tahun {tahun:04} tidak masuk akal | periksa angka tahunnya")


def _plausible_date(value: date) -> date:
    _plausible(value.year)
    return value


def _parse_waktu(value: Any) -> Waktu | None:
    if value is None:
        return None
    if isinstance(value, date):
        _plausible(value.year)
        return Waktu(tahun=value.year, bulan=value.month, hari=value.day)
    match = _MONTH.fullmatch(value) if isinstance(value, str) else None
    if not match or not 1 <= int(match[2]) <= 12:
        raise keliru("harus bulan atau tanggal | tulis seperti 2027-03 atau 2027-03-15")
    _plausible(int(match[1]))
    return Waktu(tahun=int(match[1]), bulan=int(match[2]))


Kata = Annotated[str, StringConstraints(min_length=1)] | None
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
KataWajib = Annotated[str, StringConstraints(min_length=1)]
DaftarKata = Annotated[list[KataWajib], BeforeValidator(_empty_to_list)]
PetaKata = Annotated[dict[str, Kata], BeforeValidator(_empty_to_mapping)]
Tanggal = Annotated[date, AfterValidator(_plausible_date)] | None
Titik = Annotated[Waktu | None, PlainValidator(_parse_waktu)]
Lama = Annotated[int, Field(ge=1, le=99)] | None


class Penandatangan(Bentuk):
    """Who signs: name, office, the basis of the authority, and the employee number if it is to be printed."""

    nama: Kata = None
    jabatan: Kata = None
    dasar: Kata = None
    nip: Kata = None


class Narahubung(Bentuk):
    """Whom to contact."""

    nama: Kata = None
    unit: Kata = None
    jabatan: Kata = None
    alamat: Kata = None
    telepon: Kata = None
    surel: Kata = None


class Profil(Bentuk):
    """A party, without its id: the content of ``agreements/profil/ID.yaml``."""

    nama: Kata
    jenis: Kata
    subjenis: Kata = None
    uraian: Kata = None
    alamat: Kata = None
    kedudukan: Kata = None
    logo: Kata = None
    penandatangan: Annotated[Penandatangan, BeforeValidator(_empty_to_mapping)] = Penandatangan()
    narahubung: Annotated[Narahubung, BeforeValidator(_empty_to_mapping)] = Narahubung()


class Pihak(Profil):
    """A party written in the agreement itself."""

    id: Id


def _party_shape(value: Any) -> str:
    return "profil" if isinstance(value, str) else "pihak"


PihakAtauProfil = Annotated[
    Annotated[str, Tag("profil")] | Annotated[Pihak, Tag("pihak")],
    Discriminator(_party_shape),
]


class NotaKesepahaman(Bentuk):
    """The parent MoU. ``tahun`` serves where only the year is known; ``antara`` names its parties where they differ."""

    tentang: Kata = None
    antara: DaftarKata = []
    nomor: DaftarKata = []
    tanggal: Tanggal = None
    tahun: Annotated[int, Field(ge=1945, le=2100)] | None = None
    tempat: Kata = None
    berlaku_sampai: Tanggal = None


class JangkaWaktu(Bentuk):
    """How long the agreement lasts: years and months from signing, or two dates."""

    tahun: Lama = None
    bulan: Lama = None
    mulai: Tanggal = None
    selesai: Tanggal = None


class Kurun(Bentuk):
    """From when until when a programme runs."""

    mulai: Titik = None
    selesai: Titik = None


class Program(Bentuk):
    """A programme; only ``disepakati`` enters the naskah."""

    bidang: Kata
    nama: Kata
    status: Literal["usulan", "dibahas", "disepakati", "ditunda"]
    kegiatan: DaftarKata = []
    keluaran: Kata = None
    indikator: Kata = None
    penanggung_jawab: PetaKata = {}
    waktu: Annotated[Kurun, BeforeValidator(_empty_to_mapping)] = Kurun()
    pembiayaan: DaftarKata = []


Tindakan = Literal["ganti", "sisipkan", "hapus"]


class Letak(Bentuk):
    """Where a clause is inserted: after or before another one."""

    setelah: Kata = None
    sebelum: Kata = None


class Simpangan(Bentuk):
    """A deviation from the clause library: exactly one of ``ganti``, ``sisipkan`` and ``hapus``."""

    ganti: Kata = None
    sisipkan: Letak | None = None
    hapus: Kata = None
    id: Id | None = None
    alasan: Kata = None
    isi: Annotated[str, StringConstraints(strip_whitespace=False)] | None = None

    @property
    def tindakan(self) -> Tindakan:
        """What the deviation does."""
        return "ganti" if self.ganti else "hapus" if self.hapus else "sisipkan"

    @property
    def sasaran(self) -> str:
        """The clause it replaces or deletes, or beside which it inserts another."""
        letak = self.sisipkan or Letak()
        return self.ganti or self.hapus or letak.setelah or letak.sebelum or ""


class Mengetahui(Bentuk):
    """Somebody who signs as witness, beside the parties."""

    nama: Kata = None
    jabatan: Kata = None
    keterangan: Kata = None


class TataTandaTangan(Bentuk):
    """On which side PIHAK KESATU signs, and who signs besides the parties."""

    kesatu: Literal["kiri", "kanan"] = "kiri"
    mengetahui: Annotated[list[Mengetahui], BeforeValidator(_empty_to_list)] = []


class Pengecualian(Bentuk):
    """A finding of a check that this agreement lives with: of every place, or only where the words ``pada`` stand."""

    periksa: KataWajib
    pada: Kata = None
    alasan: KataWajib


class Perjanjian(Bentuk):
    """One agreement: the content of ``agreements/NAME.yaml`` over ``agreements/_bawaan.yaml``."""

    naskah: Kata
    gaya: KataWajib = "resmi-a4"
    tentang: Kata
    tempat: Kata = None
    tanggal: Tanggal = None
    nomor: PetaKata = {}
    nota_kesepahaman: Annotated[NotaKesepahaman, BeforeValidator(_empty_to_mapping)] = NotaKesepahaman()
    para_pihak: Annotated[list[PihakAtauProfil], Field(min_length=2)]
    tanda_tangan: Annotated[TataTandaTangan, BeforeValidator(_empty_to_mapping)] = TataTandaTangan()
    jangka_waktu: Annotated[JangkaWaktu, BeforeValidator(_empty_to_mapping)] = JangkaWaktu()
    dasar_hukum: DaftarKata = []
    program: Annotated[list[Program], BeforeValidator(_empty_to_list)] = []
    klausul: Annotated[list[Simpangan], BeforeValidator(_empty_to_list)] = []
    abaikan: Annotated[list[Pengecualian], BeforeValidator(_empty_to_list)] = []


class Bawaan(Bentuk):
    """What holds for every agreement that does not say otherwise: the content of ``agreements/_bawaan.yaml``."""

    naskah: Kata = None
    gaya: Kata = None
    tempat: Kata = None
    tanda_tangan: TataTandaTangan | None = None
    jangka_waktu: JangkaWaktu | None = None
    dasar_hukum: DaftarKata = []
