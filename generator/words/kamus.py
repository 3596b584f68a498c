"""The words the checks look for, from ``templates/kamus.yaml``: lawyers add to them without touching Python."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from generator.data.model import Bentuk, KataWajib

Frasa = Annotated[list[KataWajib], Field(min_length=1)]
"""Words or phrases, any of which will do."""


class NamaLama(Bentuk):
    """An institution that goes by another name since a date."""

    lama: KataWajib
    baru: KataWajib
    sejak: date


class Penanda(Bentuk):
    """The words by which a Pasal shows that it deals with a matter: in its title, or anywhere in an ayat.

    "…" in a phrase stands for any words between.
    """

    judul: Frasa
    isi: Frasa


class Pokok(Bentuk):
    """The matters an agreement deals with."""

    hak: Penanda
    kewajiban: Penanda
    independensi: Penanda
    pelindungan_data: Penanda
    pembiayaan: Penanda
    jangka_waktu: Penanda
    monitoring_dan_evaluasi: Penanda
    narahubung: Penanda
    keadaan_kahar: Penanda
    pengakhiran: Penanda
    penyelesaian_perselisihan: Penanda
    perubahan: Penanda


NamaPokok = Literal[
    "hak",
    "kewajiban",
    "independensi",
    "pelindungan_data",
    "pembiayaan",
    "jangka_waktu",
    "monitoring_dan_evaluasi",
    "narahubung",
    "keadaan_kahar",
    "pengakhiran",
    "penyelesaian_perselisihan",
    "perubahan",
]
"""A field of :class:`Pokok`."""


class Pengawasan(Bentuk):
    """What the Ombudsman does, and how a clause could hinder it."""

    kegiatan: Frasa
    membatasi: Frasa
    dibatasi: Frasa
    persetujuan: Frasa
    disetujui: Frasa
    pemberi: Frasa


class Pungutan(Bentuk):
    """What is paid, and who must not be made to."""

    biaya: Frasa
    pelapor: Frasa


class UnsurData(Bentuk):
    """The words that show that a Pasal on personal data settles each of these."""

    tujuan: Frasa
    dasar: Frasa
    peran: Frasa
    keamanan: Frasa
    retensi: Frasa
    narahubung: Frasa


class DataPribadi(Bentuk):
    """The programme fields in which data are exchanged, and what must be settled then."""

    bidang: list[KataWajib]
    dipertukarkan: Frasa
    pasal: Frasa
    unsur: UnsurData
    kegagalan: Frasa
    pemberitahuan: Frasa
    rahasia: Frasa
    membuka: Frasa


class KataJangkaWaktu(Bentuk):
    """The words of extending and ending an agreement."""

    perpanjangan: Frasa
    dapat_diperpanjang: Frasa
    otomatis: Frasa
    pengakhiran: Frasa
    sepihak: Frasa
    pemberitahuan: Frasa
    akibat_pengakhiran: Frasa


class Perselisihan(Bentuk):
    """Where a dispute is settled: among the parties, or before somebody else."""

    musyawarah: Frasa
    luar: Frasa


class Wewenang(Bentuk):
    """The words by which an office is held for the time being, and by which authority is given to somebody."""

    sementara: Frasa
    penunjukan: Frasa
    kuasa: Frasa


class NamaBidang(Bentuk):
    """How a programme field is named in so many words, and by which words it may be meant."""

    sebutan: Frasa
    tanda: Frasa


class IsiKamus(Bentuk):
    """The content of the file."""

    ejaan: dict[str, KataWajib]
    samar: dict[str, KataWajib]
    dua_pihak: Frasa
    sisa_instruksi: Frasa
    perintah_pengisian: Frasa
    isian_umum: Frasa
    satuan: Frasa
    syarat_anggaran: Frasa
    nama_lama: list[NamaLama]
    bentuk_diperdebatkan: dict[str, list[KataWajib]]
    nama_dahulu: Frasa
    wewenang: Wewenang
    kepala_daerah: dict[str, Frasa]
    pimpinan: dict[str, dict[str, Frasa]]
    nota_kesepahaman: Frasa
    bidang: dict[str, NamaBidang]
    lingkup_terbuka: Frasa
    singkatan_peraturan: dict[str, KataWajib]
    nama_diri: list[KataWajib]
    kepala_istilah: list[KataWajib]
    pokok: Pokok
    pokok_wajib: dict[str, list[NamaPokok]]
    hak: Frasa
    kewajiban: Frasa
    pengawasan: Pengawasan
    pungutan: Pungutan
    gugatan: Frasa
    data_pribadi: DataPribadi
    jangka_waktu: KataJangkaWaktu
    perselisihan: Perselisihan


@dataclass(frozen=True, slots=True, eq=False)
class Kamus:
    """The words of a project. Two are the same only if they are one, so that what one finds can be remembered."""

    isi: IsiKamus
