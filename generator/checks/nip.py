"""The employee numbers of civil servants: the day of birth, the month of appointment, the sex, and a serial number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.salah_kunci import contoh_pihak
from generator.data.masukan import PihakMasuk

_PEMKOT = 'subjenis: kota, nama: Pemerintah Kota Contoh, penandatangan: {{nip: "{}"}}'
_BIRTHS = range(1930, 2013)
_AGES = range(15, 66)
"""At which civil servants and employees under contract can have been appointed, with years to spare."""


@periksa(
    "nip-keliru",
    "peringatan",
    "NIP yang bukan delapan belas angka",
    mengapa="NIP aparatur sipil negara terdiri atas 18 angka; yang kurang atau lebih biasanya salah ketik.",
    salah=contoh_pihak(_PEMKOT.format("19700101199603")),
    benar=contoh_pihak(_PEMKOT.format("19700101 199603 1 001")),
)
def wrong_length(bahan: Bahan) -> Iterator[Temuan]:
    """Employee numbers of civil servants without eighteen digits."""
    for pihak, nip, digits in _numbers(bahan):
        if not re.fullmatch(r"\d{18}", digits):
            what = f"NIP `{nip}` terdiri atas {len(digits)} angka, bukan 18"
            yield Temuan(pihak.sumber.at("penandatangan", "nip").place, what, "periksa angkanya", nip)


@periksa(
    "nip-mustahil",
    "peringatan",
    "NIP dengan tanggal lahir atau pengangkatan yang mustahil",
    mengapa="NIP memuat tanggal lahir, bulan pengangkatan, dan jenis kelamin; yang mustahil pasti salah ketik.",
    salah=contoh_pihak(_PEMKOT.format("197002301996031001")),
    benar=contoh_pihak(_PEMKOT.format("197002281996031001")),
)
def impossible(bahan: Bahan) -> Iterator[Temuan]:
    """Employee numbers of the right length whose parts cannot be what they stand for."""
    for pihak, nip, digits in _numbers(bahan):
        fault = _fault(digits) if re.fullmatch(r"\d{18}", digits) else ""
        if fault:
            place = pihak.sumber.at("penandatangan", "nip").place
            yield Temuan(place, f"NIP `{nip}`: {fault}", "cocokkan dengan keputusan pengangkatannya", nip)


def _numbers(bahan: Bahan) -> Iterator[tuple[PihakMasuk, str, str]]:
    """The employee numbers given for civil servants, as written and as digits alone."""
    kinds = bahan.kamus.isi.salah_kunci.ber_nip
    for pihak in bahan.masukan.pihak:
        nip = pihak.profil.penandatangan.nip
        if nip and (pihak.profil.jenis in kinds or pihak.profil.subjenis in kinds):
            yield pihak, nip, re.sub(r"[\s.-]", "", nip)


def _fault(digits: str) -> str:
    """What is impossible in eighteen digits; empty where nothing is."""
    birth, appointed, sex = digits[:8], digits[8:14], digits[14]
    try:
        born = date(int(birth[:4]), int(birth[4:6]), int(birth[6:]))
    except ValueError:
        return f"tanggal lahir {birth[6:]}-{birth[4:6]}-{birth[:4]} tidak ada dalam kalender"
    year, month = int(appointed[:4]), int(appointed[4:])
    if born.year not in _BIRTHS:
        return f"tahun lahir {born.year} tidak mungkin"
    # Employees under contract have a code from 21 up where civil servants have the month.
    if year - born.year not in _AGES or not (1 <= month <= 12 or month > 20):
        return f"bulan pengangkatan {appointed[4:]}-{appointed[:4]} tidak mungkin"
    return "" if sex in "12" else f"angka ke-15 (jenis kelamin) `{sex}`, padahal hanya 1 atau 2"
