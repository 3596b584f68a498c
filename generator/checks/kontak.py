"""Telephone numbers and e-mail addresses: under the right label, whole, and each of one party."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_kontak import contacts, is_number
from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import ganti, periksa

_PISAH = re.compile(r"\s*(?:[,;/]|(?<!\w)(?:dan|atau)(?!\w)|\s)\s*")
_SUREL = re.compile(r"(?i:mailto:)?[\w.%+'-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]+")
# A letter within a number: "08l2", "O812", "0812-34A5"; not the name of what follows it: "ext12", "WA0812".
_HURUF = re.compile(r"\d(?!\s*(?:e?xt|eks|psw|pes|hp|wa))[^\W\d_]+(?=\d)|(?<![^\W\d_])[OolI](?=\d{2})", re.IGNORECASE)
_PENDEK = re.compile(r"1\d{2}|1[45]\d{3}")
"""Service numbers such as 137, the Ombudsman's own, and 14045."""


@periksa(
    "kontak-tertukar",
    "peringatan",
    "Telepon dan surel tertukar",
    mengapa="Pemberitahuan menurut perjanjian dikirim ke alamat ini; yang tertukar tidak pernah sampai.",
    salah=ganti(
        "narahubung",
        "Narahubung PIHAK KEDUA:\n> Telepon : dua\\@contoh.id\n> Surel : 0254-000002",
        "Narahubung",
    ),
    benar=ganti(
        "narahubung",
        "Narahubung PIHAK KEDUA:\n> Telepon : 0254-000002\n> Surel : dua\\@contoh.id",
        "Narahubung",
    ),
)
def swapped(bahan: Bahan) -> Iterator[Temuan]:
    """A telephone number where the e-mail address belongs, or the other way round."""
    for value, place in contacts(bahan, "surel"):
        if is_number(value):
            yield Temuan(place, f"surel berisi nomor telepon `{value}`", "tukar dengan isi telepon", value)
    for value, place in contacts(bahan, "telepon"):
        if "@" in value:
            yield Temuan(place, f"telepon berisi alamat surel `{value}`", "tukar dengan isi surel", value)


@periksa(
    "surel-keliru",
    "peringatan",
    "Alamat surel yang keliru",
    mengapa="Pemberitahuan melalui surel dianggap diterima bila dikirim ke alamat yang benar.",
    salah=ganti("narahubung", "Narahubung PIHAK KEDUA:\n> Surel : dua.contoh.id", "Narahubung"),
    benar=ganti("narahubung", "Narahubung PIHAK KEDUA:\n> Surel : dua\\@contoh.id, tiga\\@contoh.go.id", "Narahubung"),
)
def broken_addresses(bahan: Bahan) -> Iterator[Temuan]:
    """What is no e-mail address, nor several of them."""
    for value, place in contacts(bahan, "surel"):
        if not is_number(value) and not all(_SUREL.fullmatch(part) for part in _PISAH.split(value) if part):
            yield Temuan(place, f"`{value}` bukan alamat surel", "tulis seperti nama@instansi.go.id", value)


@periksa(
    "telepon-keliru",
    "peringatan",
    "Nomor telepon yang keliru",
    mengapa="Narahubung yang tidak dapat dihubungi membuat tenggat dan pemberitahuan tidak berjalan.",
    salah=ganti("narahubung", "Narahubung PIHAK KEDUA:\n> Telepon : 0254-12", "Narahubung"),
    benar=ganti("narahubung", "Narahubung PIHAK KEDUA:\n> Telepon : (0254) 000002 ext. 12", "Narahubung"),
)
def broken_numbers(bahan: Bahan) -> Iterator[Temuan]:
    """What has letters within the number, or too few digits for one."""
    for value, place in contacts(bahan, "telepon"):
        digits = re.sub(r"\D", "", value)
        least = 8 if digits.startswith(("0", "62")) else 6  # with area code, without
        short = len(digits) < least and not _PENDEK.fullmatch(digits)
        if "@" not in value and (short or _HURUF.search(value)):
            yield Temuan(place, f"`{value}` bukan nomor telepon yang lengkap", "periksa angkanya", value)


_SUREL_SATU, _SUREL_DUA = (f"narahubung: {{surel: {nama}@contoh.id}}" for nama in ("satu", "dua"))
_BERSUREL = """para_pihak:
  - {{id: ombudsman-contoh, nama: Ombudsman Contoh, jenis: ombudsman, subjenis: perwakilan, {}}}
  - {{id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota, {}}}
"""


@periksa(
    "surel-kembar",
    "peringatan",
    "Dua pihak bersurel sama",
    mengapa="Pemberitahuan kepada satu pihak sampai kepada pihak lain bila alamatnya sama; biasanya salah salin.",
    salah=_BERSUREL.format(_SUREL_SATU, _SUREL_SATU),
    benar=_BERSUREL.format(_SUREL_SATU, _SUREL_DUA),
)
def twin_addresses(bahan: Bahan) -> Iterator[Temuan]:
    """An e-mail address another party goes by already."""
    seen: set[str] = set()
    for pihak in bahan.masukan.pihak:
        surel = (pihak.profil.narahubung.surel or "").strip()
        if surel and surel.casefold() in seen:
            place = pihak.sumber.at("narahubung", "surel").place
            yield Temuan(place, f"surel `{surel}` sudah dipakai pihak lain", "isi surel narahubung pihak ini", surel)
        seen.add(surel.casefold())
