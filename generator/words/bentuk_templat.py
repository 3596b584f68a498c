"""The shapes of the YAML files in ``templates/``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from generator.data.model import Bentuk, DaftarKata, Id, Kata, KataWajib
from generator.words.bilangan import urutan_kata


def _empty_to_mapping(value: object) -> object:
    return {} if value is None else value


class Istilah(Bentuk):
    """The printed structural words, and what prints for an empty value or a missing emblem."""

    pasal: KataWajib
    bab: KataWajib
    bagian: KataWajib
    lampiran: KataWajib
    ayat: KataWajib
    huruf: KataWajib
    angka: KataWajib
    pihak: KataWajib
    dan: KataWajib = "dan"
    halaman: Annotated[list[Annotated[str, Field(strict=True)] | None], Field(min_length=3, max_length=3)]
    draf: KataWajib
    kosong: KataWajib
    logo_kosong: KataWajib

    def parties(self, count: int) -> tuple[str, ...]:
        """What the parties are called, in order: "PIHAK KESATU", "PIHAK KEDUA" …"""
        return tuple(f"{self.pihak} {urutan_kata(number).upper()}" for number in range(1, count + 1))


class Jenis(Bentuk):
    """A kind of party and its subkinds."""

    nama: KataWajib
    subjenis: Annotated[dict[str, KataWajib], BeforeValidator(_empty_to_mapping)] = {}


class Bidang(Bentuk):
    """A programme field."""

    nama: KataWajib


class Untuk(Bentuk):
    """When a regulation is cited without being asked for: always, or when one of the lists matches."""

    selalu: bool = False
    jenis: DaftarKata = []
    subjenis: DaftarKata = []
    bidang: DaftarKata = []


class Peraturan(Bentuk):
    """An entry of the register of regulations."""

    bentuk: KataWajib
    nomor: KataWajib
    tahun: int
    tentang: KataWajib
    lembaran_negara: Kata = None
    perubahan: Kata = None
    status: Literal["berlaku", "diubah", "dicabut", "periksa"]
    untuk: Untuk = Untuk()


class EntriKlausul(Bentuk):
    """A clause in the order of a document, with its condition; ``tetap``: no agreement may leave it out."""

    berkas: KataWajib
    id: Id | None = None
    jika: Kata = None
    tetap: bool = False

    @property
    def nama(self) -> str:
        """The clause's id: stated, or the stem of its file."""
        return self.id or self.berkas.rpartition("/")[2]


class EntriSegmen(Bentuk):
    """A part of a document: a file, a sequence of clauses, or an annex; ``tetap``: no agreement may leave it out."""

    id: Id | None = None
    lampiran: Id | None = None
    berkas: Kata = None
    klausul: list[EntriKlausul] | None = None
    mendatar: bool = False
    jika: Kata = None
    tetap: bool = False

    @property
    def nama(self) -> str:
        """The part's id."""
        return self.id or self.lampiran or ""


class UrutanNaskah(Bentuk):
    """The order file of a kind of document."""

    nama: KataWajib
    wajib: DaftarKata = []
    segmen: Annotated[list[EntriSegmen], Field(min_length=1)]
