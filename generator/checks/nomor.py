"""The numbers parties give an agreement: each its own, of the year and month of its signing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.words.bilangan import romawi
from generator.words.tanggal import bulan_tahun

_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTHS = {romawi(number): number for number in range(1, 13)}


def _numbers(bahan: Bahan) -> Iterator[tuple[str, str]]:
    """The numbers given, each with the id of its party."""
    yield from ((id_, nomor) for id_, nomor in bahan.perjanjian.nomor.items() if nomor)


def year_at(parts: list[str]) -> int | None:
    """Where in a number its year stands: the last part that is one, but not the first, which counts letters."""
    years = [index for index, part in enumerate(parts) if index and _YEAR.fullmatch(part)]
    return years[-1] if years else None


def parts_of(nomor: str) -> list[str]:
    """The parts of a number between its marks."""
    return [part.strip() for part in re.split(r"[/.\s-]+" if "/" not in nomor else "/", nomor)]


def _month(parts: list[str]) -> int | None:
    """The Roman month beside the year, or at the end where there is no year; other Roman numerals are codes."""
    at = year_at(parts)
    beside = parts[-1:] if at is None else [parts[at - 1], *parts[at + 1 : at + 2]]
    return next((_MONTHS[part] for part in beside if part in _MONTHS), None)


@periksa(
    "nomor-tahun-berbeda",
    "peringatan",
    "Tahun pada nomor berbeda dengan tahun penandatanganan",
    mengapa="Nomor diberikan pada hari penandatanganan; tahun yang berbeda biasanya tersalin dari naskah lain.",
    salah="tanggal: 2024-02-29\nnomor: {pemkot-contoh: 134.4/07-PKS/2023}\n",
    benar="tanggal: 2024-02-29\nnomor: {pemkot-contoh: 2023/07-PKS/2024}\n",
)
def other_years(bahan: Bahan) -> Iterator[Temuan]:
    """A number whose year is not that of the signing, as far as both are known."""
    signed = bahan.perjanjian.tanggal
    for id_, nomor in _numbers(bahan) if signed else ():
        parts = parts_of(nomor)
        at = year_at(parts)
        if isinstance(signed, date) and at is not None and int(parts[at]) != signed.year:
            what = f"tahun pada nomor `{nomor}` bukan tahun penandatanganan, {signed.year}"
            yield Temuan(bahan.place("nomor", id_), what, "periksa nomor atau tanggalnya", nomor)


@periksa(
    "nomor-bulan-berbeda",
    "peringatan",
    "Bulan pada nomor berbeda dengan bulan penandatanganan",
    mengapa="Nomor diberikan pada hari penandatanganan; bulan yang berbeda biasanya tersalin dari naskah lain.",
    salah="tanggal: 2024-02-29\nnomor: {ombudsman-contoh: 0116/KS.01.01-10/III/2024}\n",
    benar="tanggal: 2024-02-29\nnomor: {ombudsman-contoh: 0116/V/KS.01.01-10/II/2024}\n",
)
def other_months(bahan: Bahan) -> Iterator[Temuan]:
    """A number whose Roman month is not that of the signing, as far as both are known."""
    signed = bahan.perjanjian.tanggal
    for id_, nomor in _numbers(bahan) if signed else ():
        month = _month(parts_of(nomor))
        if isinstance(signed, date) and month is not None and month != signed.month:
            what = f"bulan {romawi(month)} pada nomor `{nomor}` bukan bulan penandatanganan, {bulan_tahun(signed)}"
            yield Temuan(bahan.place("nomor", id_), what, "periksa nomor atau tanggalnya", nomor)


@periksa(
    "nomor-kembar",
    "peringatan",
    "Dua pihak bernomor sama",
    mengapa="Setiap pihak memberi nomor menurut agendanya sendiri; nomor yang sama menandakan salah salin.",
    salah="nomor: {ombudsman-contoh: 134.4/07-PKS/2024, pemkot-contoh: 134.4/07-PKS/2024}\n",
    benar="nomor: {ombudsman-contoh: 134.4/07-PKS/2024, pemkot-contoh: 134.4/08-PKS/2024}\n",
)
def twin_numbers(bahan: Bahan) -> Iterator[Temuan]:
    """A number that another party has given already."""
    seen: set[str] = set()
    for id_, nomor in _numbers(bahan):
        plain = re.sub(r"\s", "", nomor).casefold()
        if plain in seen:
            what = f"nomor `{nomor}` sudah menjadi nomor pihak lain"
            yield Temuan(bahan.place("nomor", id_), what, "tulis nomor setiap pihak menurut agendanya sendiri", nomor)
        seen.add(plain)
