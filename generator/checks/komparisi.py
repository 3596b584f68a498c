"""Who the parties are as a komparisi typed by hand says, against the data that print in the signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.bahan import Bacaan, Bahan, Temuan, sekali
from generator.checks.katalog import periksa
from generator.checks.nama_lembaga import is_another
from generator.checks.penandatangan import bare_name
from generator.data.masukan import PihakMasuk

_DISEBUT = re.compile(r"disebut\s+(?:sebagai\s+)?[“\"']?PIHAK\s+(?!\.)\w+")
_NAMA = re.compile(r"(?:(?:[A-Z][\w.'’-]*|bin|binti|al|el),?\s*)+")
_UNTIL = r"(?=\s*(?:[,.;]|\s(?:yang|berkedudukan|beralamat|selanjutnya|selaku|berdasarkan)\s)|\s*$)"
_ATAS_NAMA = re.compile(rf"(?<!\w)atas\s+nama\s+(?P<siapa>[^,.;]+?){_UNTIL}", re.IGNORECASE)
_JABATAN = re.compile(r"^\W*(?:(?:selaku|sebagai|jabatan\s*:)\s+)?(?P<jabatan>[A-Z][^,.;:]+?)\s*(?=,|\s+berdasarkan\s)")


class _Baris(NamedTuple):
    """What the komparisi says of one party: its lines, of which the last says what it is called."""

    pihak: PihakMasuk
    bacaan: tuple[Bacaan, ...]


@sekali
def _rows(bahan: Bahan) -> tuple[_Baris, ...]:
    """The parties with their lines, where the komparisi has as many as there are parties and any is typed."""
    groups: list[tuple[Bacaan, ...]] = []
    open_: list[Bacaan] = []
    for bacaan in (bacaan for bacaan in bahan.bacaan if bacaan.segmen == "komparisi"):
        open_.append(bacaan)
        if _DISEBUT.search(bacaan.teks):
            groups.append(tuple(open_))
            open_ = []
    parties = bahan.masukan.pihak
    return tuple(map(_Baris, parties, groups)) if len(groups) == len(parties) else ()


_KOMPARISI = """klausul:
  - ganti: komparisi
    alasan: contoh
    isi: |
      KOMPARISI
      | **Ani Contoh** | Kepala Perwakilan, selanjutnya disebut **PIHAK KESATU**; dan |
      | **{}** | {}, bertindak untuk dan atas nama {}, selanjutnya disebut **PIHAK KEDUA**. |
"""
CONTOH = (
    "para_pihak:\n"
    "  - {id: ombudsman-contoh, nama: Ombudsman Contoh, jenis: ombudsman, subjenis: perwakilan,\n"
    "     penandatangan: {nama: Ani Contoh, jabatan: Kepala Perwakilan}}\n"
    "  - {id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota,\n"
    '     penandatangan: {nama: "H. Budi Contoh, S.E.", jabatan: Wali Kota Contoh}}\n'
)
"""An example: the parties that such a komparisi names, as the data have them."""


def contoh_komparisi(nama: str, jabatan: str = "Wali Kota Contoh", lembaga: str = "Pemerintah Kota Contoh") -> str:
    """An example: a komparisi typed by hand that says this of the second party."""
    return CONTOH + _KOMPARISI.format(nama, jabatan, lembaga)


@periksa(
    "nama-komparisi-berbeda",
    "peringatan",
    "Nama penandatangan dalam komparisi berbeda dengan data",
    mengapa="Yang disebut dalam komparisi harus sama dengan yang bertanda tangan; bila berbeda, wewenangnya diragukan.",
    salah=contoh_komparisi("H. Budi Contah, S.E."),
    benar=contoh_komparisi("Drs. H. BUDI CONTOH, S.E., M.M."),
)
def other_names(bahan: Bahan) -> Iterator[Temuan]:
    """Names of signatories typed in the komparisi that are not those of the data, whatever the titles."""
    for pihak, lines in _rows(bahan):
        nama = pihak.profil.penandatangan.nama
        first = lines[0]
        if not nama or len(lines) < 2 or first.is_value(0) or not _NAMA.fullmatch(first.teks):
            continue
        said = bare_name(" ".join(bacaan.teks for bacaan in lines).replace(",", " "))
        if f" {bare_name(nama)} " not in f" {said} " and f" {bare_name(first.teks)} " not in f" {bare_name(nama)} ":
            what = f"komparisi menyebut “{first.teks}”, sedangkan menurut data yang bertanda tangan “{nama}”"
            yield Temuan(first.place(0, len(first.teks)), what, "samakan keduanya dengan nama yang benar", first.teks)


@periksa(
    "pihak-komparisi-berbeda",
    "peringatan",
    "Jabatan atau lembaga dalam komparisi berbeda dengan data",
    mengapa="Yang terikat adalah yang diwakili menurut komparisi; lembaga lain, atau diri sendiri, bukan pihaknya.",
    salah=contoh_komparisi("H. Budi Contoh, S.E.", lembaga="diri sendiri"),
    benar=contoh_komparisi("H. Budi Contoh, S.E.", lembaga="Pemerintah Daerah Kota Contoh"),
)
def other_parties(bahan: Bahan) -> Iterator[Temuan]:
    """Whom, and in which office, somebody signs for as the komparisi types it, where that is surely another."""
    for pihak, lines in _rows(bahan):
        says = lines[-1]
        for pattern, group, ours in (
            (_ATAS_NAMA, "siapa", pihak.profil.nama),
            (_JABATAN, "jabatan", pihak.profil.penandatangan.jabatan if len(lines) > 1 else None),
        ):
            match = pattern.search(says.teks)
            if match and ours and not says.is_value(match.start(group)) and is_another(match[group], ours, bahan.kamus):
                what = f"komparisi menyebut “{match[group]}”, sedangkan menurut data “{ours}”"
                place = says.place(*match.span(group))
                yield Temuan(place, what, "samakan keduanya dengan yang benar", match[group])
