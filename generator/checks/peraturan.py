"""The law a naskah rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jabatan import contoh_mitra
from generator.checks.jenis_naskah import deviation
from generator.checks.katalog import periksa
from generator.words.bentuk_templat import Peraturan


def _cited(bahan: Bahan, status: str) -> Iterator[tuple[str, Peraturan]]:
    register = bahan.pustaka.peraturan
    for id_ in bahan.dasar_hukum:
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
        own = bahan.perjanjian.dasar_hukum
        register = bahan.pustaka.peraturan.sumber(id_, "status", "").place
        place = bahan.place("dasar_hukum", own.index(id_)) if id_ in own else register
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


def _prints_library_basis(bahan: Bahan) -> bool:
    """Whether the legal basis is the library's own list, made from the register."""
    return deviation(bahan, "dasar-hukum") is None and any(bacaan.segmen == "dasar-hukum" for bacaan in bahan.bacaan)


_USAHA = """dasar_hukum: [{}]
para_pihak:
  - {{id: ombudsman-contoh, nama: Ombudsman Republik Indonesia, jenis: ombudsman, subjenis: pusat}}
  - {{id: pemkot-contoh, nama: PT Contoh, jenis: badan-usaha}}
"""


@periksa(
    "dasar-hukum-mitra-kosong",
    "peringatan",
    "Dasar hukum mitra belum ada",
    mengapa="Wewenang mitra untuk bekerja sama harus bersandar pada peraturan yang mengatur lembaganya.",
    salah=_USAHA.format(""),
    benar=_USAHA.format("uu-10-2020"),
)
def without_law_of_partner(bahan: Bahan) -> Iterator[Temuan]:
    """Partners of a kind no cited regulation is for; one the agreement adds by itself may be theirs."""
    if bahan.perjanjian.dasar_hukum or not _prints_library_basis(bahan):
        return
    register = bahan.pustaka.peraturan.entri
    cited = [register[id_].untuk for id_ in bahan.dasar_hukum]
    for pihak in bahan.mitra:
        jenis, subjenis = pihak.profil.jenis, pihak.profil.subjenis
        if not any(jenis in untuk.jenis or subjenis in untuk.subjenis for untuk in cited):
            what = f"tidak ada dasar hukum yang mengatur {pihak.profil.nama or jenis}"
            mend = "tambahkan peraturannya ke register, lalu ke `dasar_hukum`"
            yield Temuan(pihak.sumber.at("jenis").place, what, mend)


_REGION = re.compile(r"\b(Provinsi|Kota|Kabupaten)\s+(\w.*)", re.IGNORECASE)
_FORMING = re.compile(r"Pembentukan\s+(?:Kota|Kabupaten)", re.IGNORECASE)
_KIND = {"provinsi": r"(?<!di\s)(?:Provinsi|Propinsi)", "kota": r"Kota(?:madya)?", "kabupaten": "Kabupaten"}


@periksa(
    "pembentukan-daerah-kosong",
    "catatan",
    "Undang-undang pembentukan daerah belum ada",
    saat_final="peringatan",
    mengapa="Pemerintah daerah lazim menyebut undang-undang yang membentuknya sebagai dasar hukum pertama.",
    salah="dasar_hukum: [uu-32-2007]\n" + contoh_mitra("jabatan: ", "Pemerintah Kota Cilegon"),
    benar="dasar_hukum: [uu-15-1999]\n" + contoh_mitra("jabatan: ", "Pemerintah Kota Cilegon"),
)
def without_forming_law(bahan: Bahan) -> Iterator[Temuan]:
    """Regions whose forming law is not cited: one whose title names the region, or an old one that formed many."""
    if not _prints_library_basis(bahan):
        return
    register = bahan.pustaka.peraturan.entri
    titles = [register[id_].tentang for id_ in bahan.dasar_hukum]
    for pihak in bahan.mitra:
        nama = pihak.profil.nama or ""
        if (
            pihak.profil.jenis == "pemerintah-daerah"
            and (region := _REGION.search(nama))
            and not _forms(titles, region)
        ):
            what = f"undang-undang pembentukan {nama} tidak ada dalam dasar hukum"
            yield Temuan(bahan.place("dasar_hukum"), what, "tambahkan id-nya ke `dasar_hukum`")


@periksa(
    "pembentukan-daerah-lain",
    "peringatan",
    "Undang-undang pembentukan daerah lain",
    mengapa="Undang-undang yang membentuk daerah lain bukan dasar wewenang pihak ini; biasanya salah pilih.",
    salah="dasar_hukum: [uu-15-1999, uu-32-2007]\n" + contoh_mitra("jabatan: ", "Pemerintah Kota Cilegon"),
    benar="dasar_hukum: [uu-15-1999, uu-23-2000]\n" + contoh_mitra("jabatan: ", "Pemerintah Kota Cilegon"),
)
def forming_another(bahan: Bahan) -> Iterator[Temuan]:
    """Acts the agreement adds that form a city or regency, where it has such partners and none is the one formed."""
    partners = [pihak.profil for pihak in bahan.mitra if pihak.profil.jenis == "pemerintah-daerah"]
    regions = [region for profil in partners if (region := _REGION.search(profil.nama or ""))]
    if not regions or any(region[1].casefold() == "provinsi" for region in regions):
        return
    for index, id_ in enumerate(bahan.perjanjian.dasar_hukum):
        entry = bahan.pustaka.peraturan.entri.get(id_)
        if entry and _FORMING.match(entry.tentang) and not any(_forms([entry.tentang], one) for one in regions):
            what = f"{_named(entry)} membentuk daerah lain: “{entry.tentang}”"
            yield Temuan(
                bahan.place("dasar_hukum", index), what, "ganti dengan undang-undang pembentukan pihak ini", id_
            )


def _forms(titles: list[str], region: re.Match[str]) -> bool:
    """Whether any of the titles is that of the law that formed a region."""
    kind, name = _KIND[region[1].casefold()], re.escape(" ".join(region[2].split()))
    own = rf"{kind}(?:\s+Daerah\s+Tingkat\s+II?)?\s+{name}\b(?!\s+(?:Selatan|Utara|Timur|Barat|Tengah|Daya))"
    many = rf"Pembentukan\s+Daerah-daerah\b.*{kind}"
    return any(re.search(rf"{own}|{many}", title, re.IGNORECASE) for title in titles)
