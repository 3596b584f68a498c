"""What a draft should be told of although it can be made: small functions, one module per area of law."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from generator.checks import (
    akibat_pengakhiran,
    angka,
    angka_pasal,
    bahasa,
    batas_waktu,
    batasan,
    bentuk_angka,
    bentuk_ayat,
    bentuk_rujukan,
    biaya,
    butir,
    data_keluar,
    data_pribadi,
    diam_setuju,
    dua_tenggang,
    ejaan,
    hak,
    imbalan,
    independensi,
    induk,
    induk_disebut,
    induk_judul,
    isian,
    isian_kabur,
    istilah,
    jabatan,
    jangka_waktu,
    kahar,
    kedudukan,
    kelengkapan,
    kembar,
    kerahasiaan,
    komparisi,
    kontak,
    lembaga,
    lingkup,
    lingkup_asing,
    masa,
    masa_terbuka,
    meterai,
    mulai_berlaku,
    nip,
    nomor,
    nota_kesepahaman,
    pejabat_sementara,
    pelapor,
    pemakaian_data,
    pembagian_rangkap,
    penandatangan,
    pengakhiran,
    peraturan,
    peraturan_disebut,
    perselisihan,
    perubahan,
    pihak_keliru,
    program,
    program_pihak,
    rahasia_laporan,
    rangkap,
    rujukan,
    salah_kunci,
    sebutan,
    sebutan_naskah,
    simpangan,
    susunan,
    tanda_baca,
    tanggal,
    tanggal_kegiatan,
    tanggungan,
    tempat_tanggal,
    terpakai,
    uang_pihak,
    waktu_program,
    wewenang,
)
from generator.checks.bahan import Bahan
from generator.checks.katalog import KATALOG, Pemeriksaan
from generator.checks.pengecualian import Penilaian, judge

__all__ = ["KATALOG", "KELOMPOK", "Bahan", "Pemeriksaan", "Penilaian", "examine"]

_MODULES: Mapping[str, tuple[ModuleType, ...]] = {
    "Para pihak dan penandatangan": (
        hak,
        jabatan,
        komparisi,
        kontak,
        lembaga,
        pejabat_sementara,
        penandatangan,
        pihak_keliru,
        sebutan,
        wewenang,
    ),
    "Nota Kesepahaman dan bentuk naskah": (induk, induk_disebut, induk_judul, nota_kesepahaman, sebutan_naskah),
    "Dasar hukum": (peraturan, peraturan_disebut),
    "Ruang lingkup dan program": (lingkup, lingkup_asing, program, program_pihak, waktu_program),
    "Kewenangan Ombudsman dan Pelapor": (imbalan, independensi, pelapor, rahasia_laporan),
    "Data pribadi dan kerahasiaan": (data_keluar, data_pribadi, kerahasiaan, pemakaian_data),
    "Pembiayaan": (biaya, uang_pihak),
    "Jangka waktu, pengakhiran, dan perselisihan": (
        akibat_pengakhiran,
        batas_waktu,
        dua_tenggang,
        jangka_waktu,
        kahar,
        masa,
        masa_terbuka,
        mulai_berlaku,
        pengakhiran,
        perselisihan,
        tanggal_kegiatan,
    ),
    "Susunan dan kelengkapan naskah": (
        bentuk_ayat,
        diam_setuju,
        kedudukan,
        kelengkapan,
        kembar,
        pembagian_rangkap,
        perubahan,
        meterai,
        rangkap,
        bahasa,
        simpangan,
        susunan,
        tanggungan,
    ),
    "Rujukan": (bentuk_rujukan, rujukan),
    "Angka, tanggal, dan nomor": (angka, angka_pasal, bentuk_angka, nomor, tanggal, tempat_tanggal),
    "Istilah, ejaan, dan tanda baca": (batasan, butir, ejaan, istilah, tanda_baca),
    "Isian": (isian, isian_kabur, nip, salah_kunci, terpakai),
}


def _held_in(modules: tuple[ModuleType, ...]) -> tuple[Pemeriksaan, ...]:
    names = [module.__name__ for module in modules]
    found = [check for check in KATALOG.values() if check.fungsi.__module__ in names]
    return tuple(sorted(found, key=lambda check: names.index(check.fungsi.__module__)))


KELOMPOK: Mapping[str, tuple[Pemeriksaan, ...]] = {title: _held_in(modules) for title, modules in _MODULES.items()}
"""The checks by what they are about, as they are listed for people; each stands in one group."""


def examine(bahan: Bahan) -> Penilaian:
    """What all checks have to say of one agreement."""
    return judge([problem for check in KATALOG.values() for problem in check.run(bahan)], bahan)
