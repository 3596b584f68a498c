"""The law a naskah rests on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.compose import cited_regulations
from generator.words.bentuk_templat import Peraturan


def _cited(bahan: Bahan, status: str) -> Iterator[tuple[str, Peraturan]]:
    register = bahan.pustaka.peraturan
    for id_ in cited_regulations(bahan.masukan, bahan.pustaka):
        if register.entri[id_].status == status:
            yield id_, register.entri[id_]


def _named(entry: Peraturan) -> str:
    return f"{entry.bentuk} Nomor {entry.nomor} Tahun {entry.tahun}"


@periksa(
    "peraturan-dicabut",
    "peringatan",
    "Dasar hukum yang sudah dicabut",
    mengapa="Naskah yang bersandar pada peraturan yang sudah dicabut kehilangan dasarnya dan mudah dibantah.",
    salah="dasar_hukum: [uu-32-2004]\n",
    benar="dasar_hukum: [uu-10-2020]\n",
)
def revoked(bahan: Bahan) -> Iterator[Temuan]:
    """Regulations of the legal basis that the register says are revoked."""
    for id_, entry in _cited(bahan, "dicabut"):
        place = bahan.pustaka.peraturan.sumber(id_, "status", "").place
        yield Temuan(place, f"dasar hukum {_named(entry)} sudah dicabut", "ganti dengan peraturan penggantinya")


@periksa(
    "peraturan-belum-diperiksa",
    "peringatan",
    "Dasar hukum yang belum diperiksa",
    mengapa="Judul atau keberlakuan peraturan ini belum dipastikan seorang pun; periksa sebelum naskah ditandatangani.",
    salah="dasar_hukum: [uu-14-1950]\n",
    benar="dasar_hukum: [uu-10-2020]\n",
)
def unconfirmed(bahan: Bahan) -> Iterator[Temuan]:
    """Regulations of the legal basis whose title or force nobody has confirmed."""
    for id_, entry in _cited(bahan, "periksa"):
        place = bahan.pustaka.peraturan.sumber(id_, "status", "").place
        what = f"dasar hukum {_named(entry)} belum diperiksa keberlakuan atau judulnya"
        yield Temuan(place, what, "periksa di JDIH, lalu ubah `status`-nya")
