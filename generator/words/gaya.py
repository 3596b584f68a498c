"""Reading a looks profile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Annotated

from pydantic import AfterValidator, Field

from generator.data.bentuk import fit
from generator.data.model import Bentuk, KataWajib, keliru
from generator.data.yaml_file import Dokumen
from generator.errors import Problem, UserError
from generator.naskah import gaya as tree

Milimeter = Annotated[float, Field(ge=0, le=500)]
Titik = Annotated[float, Field(ge=0, le=200)]


_NAMA_HURUF = re.compile(r"[\w.+-]+( [\w.+-]+)*")


def _font_name(value: str) -> str:
    if not _NAMA_HURUF.fullmatch(value):  # it is written into style sheets, whose quotes it must not close
        raise keliru("bukan nama huruf | tulis satu nama tanpa tanda kutip dan koma, misalnya Bookman Old Style")
    return value


NamaHuruf = Annotated[KataWajib, AfterValidator(_font_name)]


class _Kertas(Bentuk):
    lebar: Annotated[float, Field(ge=100, le=500)]
    tinggi: Annotated[float, Field(ge=100, le=500)]


class _Tepi(Bentuk):
    kiri: Milimeter
    kanan: Milimeter
    atas: Milimeter
    bawah: Milimeter


class _Huruf(Bentuk):
    nama: NamaHuruf
    pdf: NamaHuruf
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
    if problems := list(_crowded(found, dokumen)):
        raise UserError(problems)
    return tree.Gaya(
        id=PurePath(dokumen.berkas).stem,
        kertas=tree.Kertas(**found.kertas.model_dump()),
        tepi=tree.Tepi(**found.tepi.model_dump()),
        huruf=tree.Huruf(**found.huruf.model_dump()),
        indentasi=tree.Indentasi(**found.indentasi.model_dump()),
        jarak=tree.Jarak(**found.jarak.model_dump()),
        ukuran=tree.UkuranLain(**found.ukuran.model_dump()),
    )


def _crowded(gaya: _Gaya, dokumen: Dokumen) -> Iterator[Problem]:
    """Margins that leave no room on the paper, which lies on its side for broad annexes."""
    side = min(gaya.kertas.lebar, gaya.kertas.tinggi)
    for first, second in (("kiri", "kanan"), ("atas", "bawah")):
        both = getattr(gaya.tepi, first) + getattr(gaya.tepi, second)
        if both >= side:
            what = f"tepi {first} dan {second} ({both:g} mm) tidak muat pada sisi pendek kertas ({side:g} mm)"
            yield Problem(dokumen.place(("tepi", first)), what, "perkecil tepinya")
