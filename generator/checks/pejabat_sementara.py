"""Officials who hold an office for the time being, and the letter that names them to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jabatan import contoh_mitra
from generator.checks.katalog import periksa
from generator.checks.pola import kata
from generator.data.masukan import PihakMasuk
from generator.errors import Place


def basis(pihak: PihakMasuk) -> Place:
    """Where the basis of authority of its signatory stands."""
    return pihak.sumber.at("penandatangan", "dasar").place


def acting(bahan: Bahan) -> Iterator[PihakMasuk]:
    """Parties whose signatory holds the office for the time being."""
    words = kata(bahan.kamus.isi.wewenang.sementara)
    for pihak in bahan.masukan.pihak:
        if words.search(pihak.profil.penandatangan.jabatan or ""):
            yield pihak


def lacks(pihak: PihakMasuk, words: Sequence[str]) -> bool:
    """Whether the basis of authority is filled, and with none of these words."""
    dasar = pihak.profil.penandatangan.dasar
    return dasar is not None and not kata(words).search(dasar)


_PLT = "nama: Citra Contoh, jabatan: Pelaksana Tugas Wali Kota Contoh, dasar: "


@periksa(
    "plt-tanpa-mandat",
    "galat",
    "Pejabat sementara tanpa mandat",
    mengapa="Pelaksana tugas atau pelaksana harian berwenang karena ditunjuk; tanpa surat itu wewenangnya diragukan.",
    dasar="UU 30/2014 Pasal 14",
    salah=contoh_mitra(_PLT + "Peraturan Daerah Nomor 1 Tahun 2020"),
    benar=contoh_mitra(_PLT + "Surat Perintah Gubernur Contoh Nomor 1 Tahun 2024"),
)
def without_mandate(bahan: Bahan) -> Iterator[Temuan]:
    """Acting officials whose basis is no letter that appoints them."""
    for pihak in acting(bahan):
        if lacks(pihak, bahan.kamus.isi.wewenang.penunjukan):
            what = f"dasar kewenangan {pihak.profil.penandatangan.jabatan} tidak memuat penunjukannya"
            mend = "isi `dasar` dengan surat perintah, keputusan, atau mandat yang menunjuknya"
            yield Temuan(basis(pihak), what, mend, pihak.profil.penandatangan.dasar or "")


@periksa(
    "plt-keputusan-biasa",
    "peringatan",
    "Pejabat sementara dengan keputusan biasa",
    mengapa="Keputusan yang mengangkat pejabat tetap tidak menunjuk pelaksana tugas; suratnya tersendiri.",
    dasar="UU 30/2014 Pasal 14",
    salah=contoh_mitra(_PLT + "Keputusan Menteri Dalam Negeri Nomor 100 Tahun 2023"),
    benar=contoh_mitra(_PLT + "Keputusan Menteri Dalam Negeri Nomor 100 Tahun 2023 tentang Penunjukan Pelaksana Tugas"),
)
def ordinary_decree(bahan: Bahan) -> Iterator[Temuan]:
    """Those who serve for another on a decree that does not say it names them to serve."""
    wewenang = bahan.kamus.isi.wewenang
    for pihak in acting(bahan):
        signs = pihak.profil.penandatangan
        serves = kata(wewenang.pelaksana).search(signs.jabatan or "")
        decree = kata(("keputusan", "SK", "Kepmendagri", "Keppres")).search(signs.dasar or "")
        if serves and decree and lacks(pihak, wewenang.menunjuk_pelaksana):
            what = f"dasar kewenangan {signs.jabatan} menyebut keputusan, tetapi bukan penunjukannya"
            mend = "periksa keputusannya; isi `dasar` dengan surat perintah atau keputusan yang menunjuknya"
            yield Temuan(basis(pihak), what, mend, signs.dasar or "")


@periksa(
    "plt-mandat-kosong",
    "peringatan",
    "Mandat pejabat sementara belum diisi",
    mengapa="Pelaksana tugas atau pelaksana harian berwenang karena ditunjuk; surat penunjukannya harus tersedia.",
    dasar="UU 30/2014 Pasal 14",
    salah=contoh_mitra(_PLT),
    benar=contoh_mitra(_PLT + "Surat Perintah Gubernur Contoh Nomor 1 Tahun 2024"),
)
def mandate_not_filled(bahan: Bahan) -> Iterator[Temuan]:
    """Acting officials whose basis is still empty."""
    for pihak in acting(bahan):
        if pihak.profil.penandatangan.dasar is None:
            what = f"surat penunjukan {pihak.profil.penandatangan.jabatan} belum diisi"
            yield Temuan(basis(pihak), what, "minta surat perintah atau keputusan penunjukannya, lalu isi `dasar`")
