"""Who signs: still in office, and for one party only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_tanggal import read_dates, real_dates
from generator.checks.bahan import Bahan, Temuan
from generator.checks.jabatan import contoh_mitra
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.pejabat_sementara import basis, lacks
from generator.checks.pola import Pola
from generator.words.kamus import Kamus
from generator.words.tanggal import tanggal

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
    for pihak in bahan.masukan.pihak:
        until = pihak.profil.penandatangan.menjabat_sampai
        if until is not None and bahan.is_over(until, bahan.perjanjian.tanggal):
            who = pihak.profil.penandatangan.jabatan or pihak.profil.penandatangan.nama or pihak.id
            what = f"masa jabatan {who} berakhir {tanggal(until)}, sebelum penandatanganan"
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
        if nama is not None and bare_name(nama) in seen:
            place = pihak.sumber.at("penandatangan", "nama").place
            what = f"“{nama}” juga menandatangani untuk pihak lain"
            yield Temuan(place, what, "periksa nama penandatangannya", nama)
        seen |= {bare_name(nama)} if nama else set()


_DASAR = "nama: Citra Contoh, jabatan: Wali Kota Contoh, dasar: "


@periksa(
    "dasar-sesudah-penandatanganan",
    "peringatan",
    "Dasar kewenangan bertanggal sesudah penandatanganan",
    mengapa="Surat yang terbit sesudah penandatanganan tidak memberi wewenang pada hari itu; biasanya salah ketik.",
    salah="tanggal: 2024-02-29\n" + contoh_mitra(_DASAR + "Keputusan Nomor 1 tanggal 14 Maret 2024"),
    benar="tanggal: 2024-02-29\n" + contoh_mitra(_DASAR + "Keputusan Nomor 1 tanggal 14 Februari 2024"),
)
def later_basis(bahan: Bahan) -> Iterator[Temuan]:
    """Bases of authority with a date after the day of signing."""
    signed = bahan.perjanjian.tanggal
    for pihak in bahan.masukan.pihak if signed else ():
        dasar = pihak.profil.penandatangan.dasar or ""
        for written in read_dates(dasar):
            if signed and min(real_dates(written), default=signed) > signed:
                words = dasar[written.mulai : written.akhir]
                what = f"dasar kewenangan bertanggal {words}, sesudah penandatanganan pada {tanggal(signed)}"
                yield Temuan(basis(pihak), what, "periksa kedua tanggalnya", words)


@periksa(
    "dasar-tidak-lazim",
    "peringatan",
    "Dasar kewenangan yang tidak memberi wewenang",
    mengapa="Wewenang menandatangani berasal dari peraturan, pengangkatan, akta, kuasa, atau mandat.",
    dasar="UU 30/2014",
    salah=contoh_mitra(_DASAR + "Surat Undangan Sekretaris Daerah Nomor 5 Tahun 2024"),
    benar=contoh_mitra(_DASAR + "Surat Perintah Gubernur Contoh Nomor 5 Tahun 2024"),
)
def unusual_basis(bahan: Bahan) -> Iterator[Temuan]:
    """Bases of authority that name nothing which gives authority."""
    for pihak in bahan.masukan.pihak:
        if lacks(pihak, bahan.kamus.isi.wewenang.pemberi):
            dasar = pihak.profil.penandatangan.dasar or ""
            mend = "isi `dasar` dengan peraturan, keputusan pengangkatan, akta, surat kuasa, atau mandatnya"
            yield Temuan(basis(pihak), f"“{dasar}” lazimnya tidak memberi wewenang", mend, dasar)


_FOR_HIMSELF = Pola(
    r"(?<!bukan )(?<!tidak )(?:untuk\s+dan\s+)?(?<!bukan untuk dan )"
    r"atas\s+nama\s+(?:diri(?:nya)?(?:\s+sendiri)?|pribadi\w*|perseorangan)(?!\w)",
    ("atas",),
)


@periksa(
    "bertindak-atas-nama-sendiri",
    "peringatan",
    "Penandatangan bertindak atas nama diri sendiri",
    mengapa="Yang bertindak atas nama dirinya hanya mengikat dirinya, bukan lembaga yang menjadi pihak.",
    salah=pasal("Wali Kota Contoh bertindak untuk dan atas nama diri sendiri."),
    benar=pasal("Wali Kota Contoh bertindak untuk dan atas nama Pemerintah Kota Contoh."),
)
@bunyi
def for_himself(teks: str, _: Kamus) -> Iterator[Cela]:
    """Somebody who acts for himself, in the komparisi or elsewhere."""
    for match in _FOR_HIMSELF.finditer(teks):
        yield Cela(*match.span(), f"bertindak “{match[0]}”", "tulis: untuk dan atas nama lembaga yang menjadi pihak")


_TITLE = re.compile(r"\b(?:prof|dr|drs|dra|ir|hj?|kh|tb)\b\.?", re.IGNORECASE)


def bare_name(nama: str) -> str:
    """A name in small letters without titles before and behind it."""
    return " ".join(_TITLE.sub(" ", nama.partition(",")[0]).casefold().split())
