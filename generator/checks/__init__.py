"""What a draft should be told of although it can be made: small functions, one module per area of law."""

from __future__ import annotations

from generator.checks import (  # noqa: F401  # registers their checks
    angka,
    angka_pasal,
    batas_waktu,
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
from generator.checks.pengecualian import without_excepted
from generator.errors import Problem

__all__ = ["KATALOG", "Bahan", "Pemeriksaan", "findings"]


def findings(bahan: Bahan) -> list[Problem]:
    """What all checks have to say of one agreement, without what it excepts."""
    return without_excepted([problem for check in KATALOG.values() for problem in check.run(bahan)], bahan.masukan)
