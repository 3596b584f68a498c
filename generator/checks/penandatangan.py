"""Who signs: still in office, and for one party only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jabatan import contoh_mitra
from generator.checks.katalog import periksa

_JABATAN = "nama: Citra Contoh, jabatan: Wali Kota Contoh, dasar: Keputusan Nomor 1 Tahun 2023, menjabat_sampai: "


@periksa(
    "masa-jabatan-berakhir",
    "peringatan",
    "Masa jabatan penandatangan berakhir sebelum penandatanganan",
    mengapa="Pejabat yang masa jabatannya sudah berakhir tidak lagi berwenang menandatangani.",
    salah="tanggal: 2024-02-29\n" + contoh_mitra(_JABATAN + "2024-02-28"),
    benar="tanggal: 2024-02-29\n" + contoh_mitra(_JABATAN + "2024-02-29"),
)
def out_of_office(bahan: Bahan) -> Iterator[Temuan]:
    """Signatories whose last day in office is before the day of signing, or before today where that is not known."""
    signed = bahan.perjanjian.tanggal or bahan.hari_ini
    for pihak in bahan.masukan.pihak:
        until = pihak.profil.penandatangan.menjabat_sampai
        if until is not None and until < signed:
            who = pihak.profil.penandatangan.jabatan or pihak.profil.penandatangan.nama or pihak.id
            what = f"masa jabatan {who} berakhir sebelum penandatanganan"
            mend = "periksa siapa pejabatnya pada hari itu"
            yield Temuan(pihak.sumber.at("penandatangan", "menjabat_sampai").place, what, mend)


@periksa(
    "penanda-tangan-sama",
    "peringatan",
    "Satu orang menandatangani untuk dua pihak",
    mengapa="Perjanjian memerlukan sedikitnya dua pihak yang bersepakat; satu orang tidak bersepakat dengan dirinya.",
    salah=contoh_mitra("nama: Ani Contoh, jabatan: Wali Kota Contoh"),
    benar=contoh_mitra("nama: Ani Contoh Dewi, jabatan: Wali Kota Contoh"),
)
def same_person(bahan: Bahan) -> Iterator[Temuan]:
    """A person named as signatory of two parties, whatever the titles."""
    seen: set[str] = set()
    for pihak in bahan.masukan.pihak:
        nama = pihak.profil.penandatangan.nama
        if nama is not None and _bare(nama) in seen:
            place = pihak.sumber.at("penandatangan", "nama").place
            what = f"“{nama}” juga menandatangani untuk pihak lain"
            yield Temuan(place, what, "periksa nama penandatangannya", nama)
        seen |= {_bare(nama)} if nama else set()


_TITLE = re.compile(r"\b(?:prof|dr|drs|dra|ir|hj?|kh|tb)\b\.?", re.IGNORECASE)


def _bare(nama: str) -> str:
    """A name without titles before and behind it."""
    return " ".join(_TITLE.sub(" ", nama.partition(",")[0]).casefold().split())
