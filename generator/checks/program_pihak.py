"""Programmes against the parties they are agreed with: a copied one names another's budget, or swaps the units."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.pola import kata
from generator.checks.program import agreed, contoh_program

_DAERAH = re.compile(
    r"\b(?:APBD|Anggaran Pendapatan dan Belanja Daerah)(?:\s+\(APBD\))?\s+"
    r"(?P<daerah>(?:Pemerintah\s+)?(?P<bentuk>Kota|Kabupaten|Provinsi)\s+(?P<nama>[A-Z][\w-]*(?:\s+(?!Tahun\b|TA\b)[A-Z][\w-]*)*))"
)


@periksa(
    "sumber-biaya-daerah-lain",
    "peringatan",
    "Anggaran daerah yang bukan pihak",
    mengapa="Para pihak tidak dapat membebani anggaran daerah lain; biasanya tersalin dari perjanjian lain.",
    salah=contoh_program(pembiayaan="[APBD Kota Lain]"),
    benar=contoh_program(pembiayaan="[APBD Kota Contoh]"),
)
def budget_of_another(bahan: Bahan) -> Iterator[Temuan]:
    """Budgets of regions that are no party, where any is."""
    regions = [pihak.profil.nama or "" for pihak in bahan.mitra if pihak.profil.jenis == "pemerintah-daerah"]
    ours = " | ".join(regions).casefold()
    for program, sumber in agreed(bahan) if regions else ():
        for at, source in enumerate(program.pembiayaan):
            for match in _DAERAH.finditer(source):
                if " ".join(match["nama"].split()).casefold() not in ours or _is_of_other_form(match, ours):
                    what = f"{match['daerah']} bukan pihak perjanjian ini"
                    place = sumber.at("pembiayaan", at).place
                    yield Temuan(place, what, "periksa sumber biayanya", match["daerah"])


def _is_of_other_form(match: re.Match[str], ours: str) -> bool:
    """Whether the parties' names have the region's only as one of another form: Kota Serang, not Kabupaten Serang."""
    nama, bentuk = " ".join(match["nama"].split()).casefold(), match["bentuk"].casefold()
    named = re.findall(rf"\b(kota|kabupaten|provinsi)\s+{re.escape(nama)}(?:\s*\||$)", ours)
    return bool(named) and bentuk not in named


_UNIT = "{{ombudsman-contoh: {}, pemkot-contoh: {}}}"


@periksa(
    "penanggung-jawab-tertukar",
    "peringatan",
    "Unit penanggung jawab tertukar",
    mengapa="Unit yang tercetak di bawah pihak yang bukan induknya tidak terikat melaksanakan programnya.",
    salah=contoh_program(penanggung_jawab=_UNIT.format("Inspektorat", "Keasistenan Pencegahan")),
    benar=contoh_program(penanggung_jawab=_UNIT.format("Keasistenan Pencegahan", "Inspektorat")),
)
def swapped_units(bahan: Bahan) -> Iterator[Temuan]:
    """Units of the Ombudsman named for another party."""
    own = kata(bahan.kamus.isi.wewenang.unit_ombudsman)
    for program, sumber in agreed(bahan):
        for pihak in bahan.mitra:
            unit = program.penanggung_jawab.get(pihak.id) or ""
            if own.match(unit):
                what = f"“{unit}” adalah unit Ombudsman, tetapi tertulis sebagai penanggung jawab {pihak.profil.nama}"
                place = sumber.at("penanggung_jawab", pihak.id).place
                yield Temuan(place, what, "tukar unitnya, atau tulis unit pihak itu", unit)
