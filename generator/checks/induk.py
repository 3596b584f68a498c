"""The parties of the memorandum, and the kind of document that carries it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.pola import kata
from generator.data.masukan import PihakMasuk
from generator.words.kamus import Kamus

_PEMDA = re.compile(
    r"\bPemerintah\s+(?:Daerah\s+)?(Provinsi|Kota|Kabupaten)\s+(?!se\b|lain(?:nya)?\b)(\w.*?)\s*$", re.IGNORECASE
)
_KAMPUS = re.compile(r"^\s*((?:Universitas|Institut|Politeknik|Sekolah\s+Tinggi|Akademi)\s+\w.*?)\s*$", re.IGNORECASE)
_NAMED = {"pemerintah-daerah": _PEMDA, "perguruan-tinggi": _KAMPUS}
# Others are told by what kind of body they say they are; what follows is their own name.
_BADAN = re.compile(
    r"\b(Kementerian|Yayasan|Perkumpulan|Perhimpunan|Komisi|Perumda|Perusahaan\s+Umum\s+Daerah|Rumah\s+Sakit|PT"
    r"|Perseroan\s+Terbatas|Lembaga\s+Bantuan\s+Hukum)\b\.?\s+(\w.*?)\s*$",
    re.IGNORECASE,
)
_OURS = re.compile(r"\s*Ombudsman\b", re.IGNORECASE)
_COLLECTIVE = re.compile(r"\b(?:se|seluruh|semua|para|asosiasi|forum)\b", re.IGNORECASE)
_GENERIC = frozenset({"universitas", "institut", "politeknik", "sekolah", "tinggi", "akademi", "negeri", "islam"})
_COMMON = frozenset({"dan", "republik", "indonesia", "nasional", "daerah", "provinsi", "kota", "kabupaten", "umum"})

Nama = tuple[str, ...]


@periksa(
    "para-pihak-di-luar-induk",
    "peringatan",
    "Pihak yang tidak ikut dalam Nota Kesepahaman",
    mengapa="Yang tidak ikut membuat Nota Kesepahaman tidak dapat menindaklanjutinya tanpa dasar lain.",
    salah="nota_kesepahaman: {antara: [Ombudsman Republik Indonesia, Pemerintah Kota Seberang]}\n",
    benar="nota_kesepahaman: {antara: [Ombudsman Republik Indonesia, Pemerintah Kota Contoh]}\n",
)
def outsiders(bahan: Bahan) -> Iterator[Temuan]:
    """Partners the memorandum names others of the same kind instead of."""
    between = [name for name in bahan.perjanjian.nota_kesepahaman.antara if not _OURS.match(name)]
    for pihak in bahan.mitra if between else ():
        if _is_outsider(pihak, between, bahan.kamus) or _is_left_out(pihak, between, bahan):
            what = f"“{pihak.profil.nama}” tidak disebut di antara pihak Nota Kesepahaman"
            mend = "periksa `antara`, atau apakah Nota Kesepahaman yang benar"
            yield Temuan(bahan.place("nota_kesepahaman", "antara"), what, mend, between[0])


def _is_left_out(pihak: PihakMasuk, between: list[str], bahan: Bahan) -> bool:
    """Whether a memorandum names others of this agreement, and nobody else, by their very names."""
    names = {_plain(name) for name in between}
    others = {_plain(other.profil.nama or "") for other in bahan.mitra if other is not pihak}
    return bool(pihak.profil.nama) and names <= others


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _is_outsider(pihak: PihakMasuk, between: list[str], kamus: Kamus) -> bool:
    """Whether a memorandum clearly means others: all are named one by one, are of the party's kind, and none is it."""
    pattern = _NAMED.get(pihak.profil.jenis or "", _BADAN)
    own = _name_of(pattern, pihak.profil.nama or "")
    others = [_name_of(pattern, name) for name in between]
    if own is None or None in others:
        return False
    if pattern is _BADAN:
        renamed = kata(tuple(lama.lama for lama in kamus.isi.nama_lama))
        kinds = {other[0] for other in others if other}
        return kinds == {own[0]} and not any(renamed.search(name) or _shares(own, name) for name in between)
    return not any(_is_same(own, other or ()) for other in others)


def _shares(own: Nama, name: str) -> bool:
    """Whether a body has a word of its own name in common with another."""
    return bool((set(re.findall(r"\w+", own[1])) & set(re.findall(r"\w+", name.casefold()))) - _COMMON)


def _name_of(pattern: re.Pattern[str], words: str) -> Nama | None:
    """The kind and name of a party that is named in full; None for a group, a short form or another kind."""
    found = None if _COLLECTIVE.search(words) else pattern.search(words)
    return tuple(" ".join(part.casefold().split()) for part in found.groups()) if found else None


def _is_same(own: Nama, other: Nama) -> bool:
    """Regions are told apart by kind and name; of a university one telling word in common will do."""
    if len(own) > 1:
        return own == other
    return bool((set(own[0].split()) & set(other[0].split())) - _GENERIC)


@periksa(
    "jenis-naskah-diperdebatkan",
    "peringatan",
    "Bentuk naskah dengan pemerintah daerah masih diperdebatkan",
    mengapa="Lembaga negara tidak disebut sebagai “pihak ketiga” dalam kerja sama daerah, jadi bentuk naskahnya "
    "(perjanjian kerja sama, nota kesepakatan, atau rencana kerja) perlu disepakati dengan pemerintah daerah.",
    dasar="PP 28/2018",
    salah="naskah: perjanjian-kerja-sama\nabaikan: []\n",
    benar="naskah: nota-kesepahaman\n",
)
def disputed_kind(bahan: Bahan) -> Iterator[Temuan]:
    """An agreement with a region, which may want another kind of document."""
    disputed = bahan.kamus.isi.bentuk_diperdebatkan.get(bahan.perjanjian.naskah or "", [])
    for jenis in dict.fromkeys(pihak.profil.jenis for pihak in bahan.mitra if pihak.profil.jenis in disputed):
        nama = bahan.pustaka.jenis[jenis or ""].nama
        what = f"bentuk naskah dengan {nama} masih diperdebatkan (PP 28/2018)"
        mend = f"sepakati bentuknya dengan {nama}; bila sudah, catat alasannya pada `abaikan`"
        yield Temuan(bahan.place("naskah"), what, mend)
