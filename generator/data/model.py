"""The agreement as legal staff write it: keys, types and what must be stated.

Only shapes live here; whether an id exists and whether facts fit each other is checked in
:mod:`generator.data.aturan`. Nearly every value may be empty: that is a draft's normal state and prints as dots.

What a key means is said here once, in Indonesian: the JSON Schema for editors takes it from here, and a test holds the
guide to it.
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
    """Who signs: name, office, the basis of the authority, and the employee number if it is to be printed.

    ``menjabat_sampai``, the last day in office, is for the checks and never prints.
    """

    nama: Kata = Field(None, description="nama lengkap dengan gelar")
    jabatan: Kata = Field(None, description="jabatan; kapitalnya dibuat program", examples=["Wali Kota Cilegon"])
    dasar: Kata = Field(None, description='dasar kewenangan, tanpa kata "berdasarkan"')
    nip: Kata = Field(None, description="NIP, diapit tanda kutip")
    menjabat_sampai: Tanggal = Field(None, description="hari terakhir masa jabatannya", examples=["2030-02-19"])


class Narahubung(Bentuk):
    """Whom to contact."""

    nama: Kata = Field(None, description="nama orangnya, bila disepakati dicantumkan")
    unit: Kata = Field(None, description="unit kerja")
    jabatan: Kata = Field(None, description="jabatannya")
    alamat: Kata = Field(None, description="alamat, bila berbeda dari alamat pihak")
    telepon: Kata = Field(None, description="nomor telepon, diapit tanda kutip", examples=["0254000000"])
    surel: Kata = Field(None, description="alamat surel")


class Profil(Bentuk):
    """A party, without its id: the content of ``agreements/profil/ID.yaml``."""

    nama: Kata = Field(description="nama resmi", examples=["Pemerintah Kota Cilegon"])
    jenis: Kata = Field(description="jenis pihak")
    subjenis: Kata = Field(None, description="jenis yang lebih khusus")
    uraian: Kata = Field(None, description='kalimat premis sendiri, tanpa "bahwa PIHAK … adalah" dan tanpa titik koma')
    alamat: Kata = Field(None, description="alamat; boleh beberapa baris")
    kedudukan: Kata = Field(None, description="kota kedudukan", examples=["Cilegon"])
    logo: Kata = Field(
        None,
        description="gambar PNG atau JPEG dalam folder proyek, atau tanpa bila pihak itu tidak memakai lambang",
        examples=["agreements/logo/cilegon.png", "tanpa"],
    )
    penandatangan: Annotated[Penandatangan, BeforeValidator(_empty_to_mapping)] = Field(
        Penandatangan(), description="yang menandatangani"
    )
    narahubung: Annotated[Narahubung, BeforeValidator(_empty_to_mapping)] = Field(
        Narahubung(), description="penghubung"
    )


class Pihak(Profil):
    """A party written in the agreement itself."""

    id: Id = Field(
        description="sebutan pendek dalam berkas: huruf kecil, angka, tanda hubung", examples=["pemkot-cilegon"]
    )


def _party_shape(value: Any) -> str:
    return "profil" if isinstance(value, str) else "pihak"


PihakAtauProfil = Annotated[
    Annotated[str, Tag("profil")] | Annotated[Pihak, Tag("pihak")],
    Discriminator(_party_shape),
]


class NotaKesepahaman(Bentuk):
    """The parent MoU. ``tahun`` serves where only the year is known; ``antara`` names its parties where they differ."""

    tentang: Kata = Field(None, description='judulnya, tanpa kata "tentang"')
    antara: DaftarKata = Field(
        [], description='daftar pihaknya, bila berbeda dari "Ombudsman Republik Indonesia dan mitra"'
    )
    nomor: DaftarKata = Field([], description="daftar nomor, satu untuk setiap pihaknya")
    tanggal: Tanggal = Field(None, description="tanggal penandatanganan", examples=["2023-07-25"])
    tahun: Annotated[int, Field(ge=1945, le=2100)] | None = Field(
        None, description="bila hanya tahunnya diketahui", examples=[2020]
    )
    tempat: Kata = Field(None, description="tempat penandatanganan")
    berlaku_sampai: Tanggal = Field(None, description="akhir masa berlaku", examples=["2028-07-25"])


class JangkaWaktu(Bentuk):
    """How long the agreement lasts: years and months from signing, or two dates."""

    tahun: Lama = Field(None, description="lamanya dalam tahun, 1 sampai 99", examples=[3])
    bulan: Lama = Field(None, description="lamanya dalam bulan, 1 sampai 99; boleh bersama tahun", examples=[6])
    mulai: Tanggal = Field(None, description="tanggal mulai, bila tidak mulai pada tanggal ditandatangani")
    selesai: Tanggal = Field(None, description="tanggal akhir; harus sesudah mulai")


class Kurun(Bentuk):
    """From when until when a programme runs."""

    mulai: Titik = Field(None, description="bulan atau tanggal mulai", examples=["2027-03", "2027-03-15"])
    selesai: Titik = Field(None, description="bulan atau tanggal selesai; tidak boleh sebelum mulai")


class Program(Bentuk):
    """A programme; only ``disepakati`` enters the naskah."""

    bidang: Kata = Field(description="bidang kerja sama")
    nama: Kata = Field(description="nama program")
    status: Literal["usulan", "dibahas", "disepakati", "ditunda"] = Field(
        description="tahap pembahasannya; hanya yang disepakati masuk naskah"
    )
    kegiatan: DaftarKata = Field([], description="daftar kegiatan")
    keluaran: Kata = Field(None, description="hasil berwujud, huruf kecil, tanpa titik")
    indikator: Kata = Field(None, description="ukuran berhasil")
    penanggung_jawab: PetaKata = Field({}, description="unit setiap pihak, menurut id pihak")
    waktu: Annotated[Kurun, BeforeValidator(_empty_to_mapping)] = Field(Kurun(), description="kapan dilaksanakan")
    pembiayaan: DaftarKata = Field([], description="daftar sumber biaya")


Tindakan = Literal["ganti", "sisipkan", "hapus"]


class Letak(Bentuk):
    """Where a clause is inserted: after or before another one."""

    setelah: Kata = Field(
        None, description="id klausul, atau sisipan yang lebih dahulu ditulis, di depannya", examples=["pembiayaan"]
    )
    sebelum: Kata = Field(None, description="id klausul di belakangnya")


class Simpangan(Bentuk):
    """A deviation from the clause library: exactly one of ``ganti``, ``sisipkan`` and ``hapus``."""

    ganti: Kata = Field(None, description="id klausul yang bunyinya diganti")
    sisipkan: Letak | None = Field(None, description="tempat klausul baru")
    hapus: Kata = Field(None, description="id klausul yang tidak dipakai")
    id: Id | None = Field(None, description="nama klausul sisipan, supaya dapat dirujuk")
    alasan: Kata = Field(None, description="mengapa menyimpang, kapan disepakati")
    isi: Annotated[str, StringConstraints(strip_whitespace=False)] | None = Field(
        None, description="bunyinya, ditulis sebagai blok sesudah isi: |"
    )

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

    nama: Kata = Field(None, description="nama saksi")
    jabatan: Kata = Field(None, description="jabatannya")
    keterangan: Kata = Field(None, description="baris tambahan di bawah nama, misalnya NIP …")


class TataTandaTangan(Bentuk):
    """On which side PIHAK KESATU signs, and who signs besides the parties."""

    kesatu: Literal["kiri", "kanan"] = Field("kiri", description="letak tanda tangan PIHAK KESATU")
    mengetahui: Annotated[list[Mengetahui], BeforeValidator(_empty_to_list)] = Field(
        [], description="daftar saksi atau atasan yang ikut menandatangani"
    )


class Pengecualian(Bentuk):
    """A finding of a check that this agreement lives with: of every place, or only where the words ``pada`` stand."""

    periksa: KataWajib = Field(description="nama pemeriksaan yang temuannya diterima")
    pada: Kata = Field(None, description="kata-kata dalam temuan itu")
    alasan: KataWajib = Field(description="mengapa diterima")


class Perjanjian(Bentuk):
    """One agreement: the content of ``agreements/NAME.yaml`` over ``agreements/_bawaan.yaml``."""

    naskah: Kata = Field(description="jenis naskah")
    gaya: KataWajib = Field("resmi-a4", description="tampilan naskah")
    tentang: Kata = Field(
        description="pokok kerja sama, tanpa titik", examples=["Peningkatan Kualitas Pelayanan Publik di Kota Cilegon"]
    )
    tempat: Kata = Field(None, description="tempat penandatanganan", examples=["Cilegon"])
    tanggal: Tanggal = Field(None, description="tanggal penandatanganan", examples=["2027-01-20"])
    nomor: PetaKata = Field({}, description="nomor setiap pihak, menurut id pihak")
    nota_kesepahaman: Annotated[NotaKesepahaman, BeforeValidator(_empty_to_mapping)] = Field(
        NotaKesepahaman(), description="naskah induk"
    )
    para_pihak: Annotated[list[PihakAtauProfil], Field(min_length=2)] = Field(
        description="para pihak menurut urutan KESATU, KEDUA, …; paling sedikit dua, tepat satu berjenis ombudsman"
    )
    tanda_tangan: Annotated[TataTandaTangan, BeforeValidator(_empty_to_mapping)] = Field(
        TataTandaTangan(), description="letak tanda tangan dan saksi"
    )
    jangka_waktu: Annotated[JangkaWaktu, BeforeValidator(_empty_to_mapping)] = Field(
        JangkaWaktu(), description="lama perjanjian"
    )
    dasar_hukum: DaftarKata = Field([], description="id peraturan tambahan")
    program: Annotated[list[Program], BeforeValidator(_empty_to_list)] = Field([], description="program kerja sama")
    klausul: Annotated[list[Simpangan], BeforeValidator(_empty_to_list)] = Field(
        [], description="penyimpangan dari bunyi baku"
    )
    abaikan: Annotated[list[Pengecualian], BeforeValidator(_empty_to_list)] = Field(
        [], description="temuan pks check yang diterima dengan alasan"
    )


class Bawaan(Bentuk):
    """What holds for every agreement that does not say otherwise: the content of ``agreements/_bawaan.yaml``."""

    naskah: Kata = None
    gaya: Kata = None
    tempat: Kata = None
    tanda_tangan: TataTandaTangan | None = None
    jangka_waktu: JangkaWaktu | None = None
    dasar_hukum: DaftarKata = []
