"""Reading a looks profile."""

from __future__ import annotations

from pathlib import PurePath
from typing import Annotated

from pydantic import Field

from generator.data.bentuk import fit
from generator.data.model import Bentuk, KataWajib
from generator.data.yaml_file import Dokumen
from generator.naskah import gaya as tree

Milimeter = Annotated[float, Field(ge=0, le=500)]
Titik = Annotated[float, Field(ge=0, le=200)]


class _Kertas(Bentuk):
    lebar: Annotated[float, Field(ge=100, le=500)]
    tinggi: Annotated[float, Field(ge=100, le=500)]


class _Tepi(Bentuk):
    kiri: Milimeter
    kanan: Milimeter
    atas: Milimeter
    bawah: Milimeter


class _Huruf(Bentuk):
    nama: KataWajib
    pdf: KataWajib
    ukuran: Annotated[float, Field(ge=6, le=24)]
    spasi: Annotated[float, Field(ge=0.8, le=3)]


class _Indentasi(Bentuk):
    ayat: Milimeter
    huruf: Milimeter
    angka: Milimeter
    huruf_kurung: Milimeter
    angka_kurung: Milimeter
    strip: Milimeter


class _Jarak(Bentuk):
    paragraf: Titik
    pasal: Titik
    judul: Titik


class _Ukuran(Bentuk):
    tabel: Titik
    kaki: Titik
    logo: Milimeter
    ruang_tanda_tangan: Milimeter
    label_rincian: Milimeter
    nama_komparisi: Milimeter


class _Gaya(Bentuk):
    kertas: _Kertas
    tepi: _Tepi
    huruf: _Huruf
    indentasi: _Indentasi
    jarak: _Jarak
    ukuran: _Ukuran


def read_gaya(dokumen: Dokumen) -> tree.Gaya:
    """The profile a document describes. Raises :class:`UserError`."""
    found = fit(_Gaya, dokumen)
    return tree.Gaya(
        id=PurePath(dokumen.berkas).stem,
        kertas=tree.Kertas(**found.kertas.model_dump()),
        tepi=tree.Tepi(**found.tepi.model_dump()),
        huruf=tree.Huruf(**found.huruf.model_dump()),
        indentasi=tree.Indentasi(**found.indentasi.model_dump()),
        jarak=tree.Jarak(**found.jarak.model_dump()),
        ukuran=tree.UkuranLain(**found.ukuran.model_dump()),
    )
