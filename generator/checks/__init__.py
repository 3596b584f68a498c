"""What a draft should be told of although it can be made: small functions, one module per area of law."""

from __future__ import annotations

from generator.checks import (  # noqa: F401  # registers their checks
    angka,
    angka_pasal,
    batas_waktu,
    bentuk_angka,
    bentuk_rujukan,
    biaya,
    butir,
    data_pribadi,
    ejaan,
    hak,
    independensi,
    induk,
    isian,
    istilah,
    jabatan,
    jangka_waktu,
    kelengkapan,
    kembar,
    kerahasiaan,
    kontak,
    lembaga,
    lingkup,
    masa,
    nomor,
    nota_kesepahaman,
    penandatangan,
    pengakhiran,
    peraturan,
    peraturan_disebut,
    perselisihan,
    program,
    rahasia_laporan,
    rangkap,
    rujukan,
    sebutan,
    simpangan,
    susunan,
    tanda_baca,
    tanggal,
    terpakai,
    waktu_program,
    wewenang,
)
from generator.checks.bahan import Bahan
from generator.checks.katalog import KATALOG, Pemeriksaan
from generator.checks.pengecualian import Penilaian, without_excepted

__all__ = ["KATALOG", "Bahan", "Pemeriksaan", "Penilaian", "examine"]


def examine(bahan: Bahan) -> Penilaian:
    """What all checks have to say of one agreement."""
    return without_excepted([problem for check in KATALOG.values() for problem in check.run(bahan)], bahan.masukan)
