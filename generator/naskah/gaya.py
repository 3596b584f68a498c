"""The looks of a naskah: one profile from which both the Word styles and the page's CSS are derived."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kertas:
    """Paper in millimetres, upright."""

    lebar: float
    tinggi: float


@dataclass(frozen=True, slots=True)
class Tepi:
    """Margins in millimetres."""

    kiri: float
    kanan: float
    atas: float
    bawah: float


@dataclass(frozen=True, slots=True)
class Huruf:
    """Type: the name Word is told, the family embedded in the PDF, size in points, line height as a multiple."""

    nama: str
    pdf: str
    ukuran: float
    spasi: float


@dataclass(frozen=True, slots=True)
class Indentasi:
    """How far, in millimetres, each kind of number pushes its text to the right of the level above."""

    ayat: float
    huruf: float
    angka: float
    huruf_kurung: float
    angka_kurung: float
    strip: float


@dataclass(frozen=True, slots=True)
class Jarak:
    """White space in points: after a paragraph, above a Pasal heading, between title lines."""

    paragraf: float
    pasal: float
    judul: float


@dataclass(frozen=True, slots=True)
class UkuranLain:
    """Sizes of the rest: type of tables and footer in points; emblem, signature space and label columns in mm."""

    tabel: float
    kaki: float
    logo: float
    ruang_tanda_tangan: float
    label_rincian: float
    nama_komparisi: float


@dataclass(frozen=True, slots=True)
class Gaya:
    """A looks profile, read from ``templates/gaya/<id>.yaml``."""

    id: str
    kertas: Kertas
    tepi: Tepi
    huruf: Huruf
    indentasi: Indentasi
    jarak: Jarak
    ukuran: UkuranLain
    bahasa: str = "id-ID"
