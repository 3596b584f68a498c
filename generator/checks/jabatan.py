"""The office of those who sign: whether it is the one that signs for such a party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.nama_lembaga import is_of_another_region
from generator.checks.pola import kata
from generator.data.masukan import PihakMasuk
from generator.words.kamus import Kamus


def contoh_mitra(
    penandatangan: str,
    mitra: str = "Pemerintah Kota Contoh",
    jenis: str = "pemerintah-daerah",
    kami: str = "Keputusan Ketua Ombudsman Republik Indonesia Nomor 12 Tahun 2022",
) -> str:
    """An example: the parties, the second of which signs in this way, while ``kami`` is the basis of the first."""
    subjenis = ", subjenis: kota" if jenis == "pemerintah-daerah" else ""
    return (
        "para_pihak:\n"
        "  - id: ombudsman-contoh\n"
        "    nama: Ombudsman Republik Indonesia Perwakilan Provinsi Contoh\n"
        "    jenis: ombudsman\n"
        "    subjenis: perwakilan\n"
        f"    penandatangan: {{nama: Ani Contoh, jabatan: Kepala Perwakilan, dasar: {kami}}}\n"
        f"  - {{id: pemkot-contoh, nama: {mitra}, jenis: {jenis}{subjenis}, penandatangan: {{{penandatangan}}}}}\n"
    )


@lru_cache(maxsize=8)
def _heads(kamus: Kamus) -> re.Pattern[str]:
    """Where an office is, or serves as, that of the head of a region, if only for the time being."""
    acting = "|".join(map(re.escape, sorted(kamus.isi.wewenang.sementara, key=len, reverse=True)))
    titles = "|".join(title for titles in kamus.isi.kepala_daerah.values() for title in titles)
    return re.compile(rf"(?:^|\b(?:selaku|sebagai)\s)\s*(?:(?:{acting})\b\.?\s*)*(?:{titles})\b", re.IGNORECASE)


def is_head_of_region(jabatan: str, kamus: Kamus) -> bool:
    """Whether somebody of this office is the head of a region: Wali Kota, Plt. Bupati, Penjabat Gubernur."""
    return bool(_heads(kamus).search(" ".join(jabatan.split())))


@periksa(
    "kepala-daerah-tertukar",
    "peringatan",
    "Sebutan kepala daerah tidak cocok dengan daerahnya",
    mengapa="Gubernur memimpin provinsi, wali kota memimpin kota, dan bupati memimpin kabupaten; biasanya salah salin.",
    dasar="UU 23/2014",
    salah=contoh_mitra("jabatan: Bupati Contoh"),
    benar=contoh_mitra("jabatan: Penjabat Wali Kota Contoh"),
)
def swapped_head(bahan: Bahan) -> Iterator[Temuan]:
    """Heads of a region of another kind, or of another region."""
    for pihak in bahan.mitra:
        jabatan = pihak.profil.penandatangan.jabatan or ""
        if pihak.profil.jenis == "pemerintah-daerah" and _is_of_another(pihak, jabatan, bahan.kamus):
            what = f"“{jabatan}” bukan kepala daerah {pihak.profil.nama or 'itu'}"
            place = pihak.sumber.at("penandatangan", "jabatan").place
            yield Temuan(place, what, "periksa `jabatan` dan `subjenis`", jabatan)


def _is_of_another(pihak: PihakMasuk, jabatan: str, kamus: Kamus) -> bool:
    found = _heads(kamus).search(" ".join(jabatan.split()))
    if found is None:
        return False
    kinds = kamus.isi.kepala_daerah
    named = {kind for kind in kinds if kata(kinds[kind]).search(found[0])}
    return (pihak.profil.subjenis in kinds and pihak.profil.subjenis not in named) or _names_another(
        jabatan, pihak.profil.nama or ""
    )


def _names_another(jabatan: str, nama: str) -> bool:
    """Whether the last word of an office, the region's own name, is not in the name of the party."""
    words = [word for word in re.findall(r"\w+", jabatan) if len(word) > 3 and word.istitle()]
    return bool(words and nama) and len(words) > 1 and words[-1].casefold() not in nama.casefold()


_KANTOR = ("Kantor Pertanahan Kota Contoh", "instansi-vertikal")


@periksa(
    "jabatan-daerah-lain",
    "peringatan",
    "Penandatangan menjabat di daerah lain",
    mengapa="Kepala kantor di daerah lain tidak berwenang mewakili pihak ini; biasanya tersalin dari naskah lain.",
    salah=contoh_mitra("jabatan: Kepala Kantor Pertanahan Kota Lain", *_KANTOR),
    benar=contoh_mitra("jabatan: Kepala Kantor Pertanahan Kota Contoh", *_KANTOR),
)
def of_another_region(bahan: Bahan) -> Iterator[Temuan]:
    """Offices in another province, city or regency than the one in the name of the party; heads are judged above."""
    for pihak in bahan.masukan.pihak:
        nama, jabatan = pihak.profil.nama or "", pihak.profil.penandatangan.jabatan or ""
        if pihak.profil.jenis != "pemerintah-daerah" and is_of_another_region(jabatan, nama):
            what = f"“{jabatan}” bukan jabatan pada {nama}"
            place = pihak.sumber.at("penandatangan", "jabatan").place
            yield Temuan(place, what, "periksa `jabatan` dan `nama` pihaknya", jabatan)


@periksa(
    "jabatan-tidak-lazim",
    "peringatan",
    "Jabatan yang tidak lazim menandatangani",
    mengapa="Pihak diwakili pimpinannya; pejabat lain memerlukan kuasa atau mandat dari pimpinan itu.",
    salah=contoh_mitra("jabatan: Dekan Fakultas Hukum Universitas Contoh", "Universitas Contoh", "perguruan-tinggi"),
    benar=contoh_mitra("jabatan: Rektor Universitas Contoh", "Universitas Contoh", "perguruan-tinggi"),
)
def unusual_office(bahan: Bahan) -> Iterator[Temuan]:
    """Signatories who do not head their institution and have no authority from who does."""
    given = kata(bahan.kamus.isi.wewenang.kuasa)
    for pihak in bahan.masukan.pihak:
        signs = pihak.profil.penandatangan
        if signs.jabatan and _is_unusual(pihak, signs.jabatan, bahan.kamus) and not given.search(signs.dasar or ""):
            what = f"“{signs.jabatan}” tidak lazim menandatangani untuk {pihak.profil.nama}"
            mend = "periksa jabatannya, atau tulis kuasa atau mandatnya pada `dasar`"
            yield Temuan(pihak.sumber.at("penandatangan", "jabatan").place, what, mend, signs.jabatan)


def _is_unusual(pihak: PihakMasuk, jabatan: str, kamus: Kamus) -> bool:
    usual = _usual(pihak, kamus)
    return bool(usual and not usual.search(jabatan)) or _is_subordinate(pihak, jabatan, kamus)


def _is_subordinate(pihak: PihakMasuk, jabatan: str, kamus: Kamus) -> bool:
    """Whether an office is one below the head's, of whose unit the party is not; a region's is judged elsewhere."""
    wewenang = kamus.isi.wewenang
    acting = "|".join(map(re.escape, sorted(wewenang.sementara, key=len, reverse=True)))
    plain = re.sub(rf"^\s*(?:(?:{acting})\b\.?\s*)+", "", " ".join(jabatan.split()), flags=re.IGNORECASE)
    below = kata(wewenang.bawahan).match(plain)
    if below is None or pihak.profil.jenis == "pemerintah-daerah" or re.search(r"\b(?:selaku|sebagai)\b", plain):
        return False
    unit = below[0].split()[-1].casefold()
    return unit not in (pihak.profil.nama or "").casefold().split()[:1]


def _usual(pihak: PihakMasuk, kamus: Kamus) -> re.Pattern[str] | None:
    """The offices that sign for such a party, as far as its kind and the first words of its name tell."""
    nama = " ".join((pihak.profil.nama or "").split())
    for begins, offices in kamus.isi.pimpinan.get(pihak.profil.jenis or "", {}).items():
        if re.match(rf"{re.escape(begins)}\b", nama, re.IGNORECASE):
            return re.compile(rf"(?<!wakil ){kata(offices).pattern}", re.IGNORECASE)
    return None
