"""Telephone numbers and e-mail addresses, in the data of the parties and in clauses that name them by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bacaan, Bahan, Temuan, sekali
from generator.checks.katalog import ganti, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.errors import Place
from generator.naskah.telusur import walk
from generator.naskah.tree import BarisRincian, Paragraf, Rincian, Sel, Tabel, Teks, text_of
from generator.words.kamus import Kamus

_NAMA = {
    "telepon": r"(?:no(?:mor|\.)?\s*)?(?:telepon|telp\.?|tlp\.?|hp|ponsel|whatsapp|wa)",
    "surel": r"(?:alamat\s+)?(?:surel|e-?mail|surat elektronik|pos-el)",
}
_LABEL = {bidang: re.compile(nama, re.IGNORECASE) for bidang, nama in _NAMA.items()}
# In a sentence only what cannot be anything else: an address, a number, and a domain of three parts behind a label.
_DALAM_KALIMAT = {
    "telepon": Pola(rf"(?<!\w){_NAMA['telepon']}\s*:?\s*(?P<isi>[^\s,;:]+@[^\s,;]+)", "@"),
    "surel": Pola(
        rf"(?<!\w)(?i:{_NAMA['surel']})\s*:?\s*(?P<isi>\+?\(?\d[\d ().-]{{4,}}\d"
        rf"|(?:(?<=: )|(?<=Surel )|(?<=-mail )|(?<=Email ))(?!www\.)[\w-]+(?:\.[\w-]+){{2,}}(?![\w@/]))",
        ("surel", "mail", "elektronik", "pos-el"),
        flags=re.NOFLAG,
    ),
}
_PISAH = re.compile(r"\s*(?:[,;/]|(?<!\w)(?:dan|atau)(?!\w)|\s)\s*")
_SUREL = re.compile(r"(?i:mailto:)?[\w.%+'-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]+")
_TELEPON = re.compile(r"[\d\s()+./-]+")
# A letter within a number: "08l2", "O812", "0812-34A5"; not the name of what follows it: "ext12", "WA0812".
_HURUF = re.compile(r"\d(?!\s*(?:e?xt|eks|psw|pes|hp|wa))[^\W\d_]+(?=\d)|(?<![^\W\d_])[OolI](?=\d{2})", re.IGNORECASE)
_PENDEK = re.compile(r"1\d{2}|1[45]\d{3}")
"""Service numbers such as 137, the Ombudsman's own, and 14045."""


def _contacts(bahan: Bahan, bidang: str) -> Iterator[tuple[str, Place]]:
    """What is filled in as a telephone number or e-mail address, and where."""
    for pihak in bahan.masukan.pihak:
        if value := getattr(pihak.profil.narahubung, bidang):
            yield value, pihak.sumber.at("narahubung", bidang).place
    for row in _typed_rows(bahan):
        if _LABEL[bidang].fullmatch(text_of(row.label).strip()):
            yield text_of(row.isi).strip(), Bacaan(row.isi, "", "").place()
    for bacaan in _typed_cells(bahan)[bidang]:
        yield bacaan.teks.strip(), bacaan.place()
    for bacaan, (field, at, value) in _in_sentences(bahan):
        if field == bidang and bacaan.pasal and not bacaan.is_value(at):
            yield value, bacaan.place(at)


@per_larik
def _in_sentences(teks: str, _: Kamus) -> Iterator[tuple[str, int, str]]:
    """Where a line names what is no telephone number or address as one: the field, the place, the words."""
    for bidang, pattern in _DALAM_KALIMAT.items():
        for match in pattern.finditer(teks):
            yield bidang, match.start("isi"), match["isi"].rstrip(".")


@sekali
def _typed_cells(bahan: Bahan) -> dict[str, list[Bacaan]]:
    """The cells of tables typed by hand, below a heading that names a telephone number or an address."""
    found: dict[str, list[Bacaan]] = {bidang: [] for bidang in _LABEL}
    for tabel in (blok for segmen in bahan.naskah.segmen for blok in walk(segmen.isi) if isinstance(blok, Tabel)):
        for column, heading in enumerate(tabel.kepala[0].sel if tabel.kepala else ()):
            for bidang, label in _LABEL.items():
                if label.fullmatch(_words_of(heading)):
                    found[bidang] += [cell for row in tabel.baris for cell in _typed_in(row.sel[column])]
    return found


def _typed_in(sel: Sel) -> Iterator[Bacaan]:
    for blok in sel.isi:
        if isinstance(blok, Paragraf) and blok.isi and all(isinstance(run, Teks) for run in blok.isi):
            yield Bacaan(blok.isi, text_of(blok.isi), "")


def _words_of(sel: Sel) -> str:
    return " ".join(text_of(blok.isi) for blok in sel.isi if isinstance(blok, Paragraf)).strip()


@sekali
def _typed_rows(bahan: Bahan) -> list[BarisRincian]:
    """The lines of details that were written by hand."""
    blocks = [blok for segmen in bahan.naskah.segmen for blok in walk(segmen.isi) if isinstance(blok, Rincian)]
    return [row for blok in blocks for row in blok.baris if _is_typed(row)]


def _is_typed(row: BarisRincian) -> bool:
    """Whether a line of details was written by hand, without values or blanks."""
    return bool(row.isi) and all(isinstance(run, Teks) for run in row.isi)


def _is_number(value: str) -> bool:
    return bool(_TELEPON.fullmatch(value)) and len(re.sub(r"\D", "", value)) > 5


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
    for value, place in _contacts(bahan, "surel"):
        if _is_number(value):
            yield Temuan(place, f"surel berisi nomor telepon `{value}`", "tukar dengan isi telepon", value)
    for value, place in _contacts(bahan, "telepon"):
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
    for value, place in _contacts(bahan, "surel"):
        if not _is_number(value) and not all(_SUREL.fullmatch(part) for part in _PISAH.split(value) if part):
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
    for value, place in _contacts(bahan, "telepon"):
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
