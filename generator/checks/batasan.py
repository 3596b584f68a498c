"""Terms a naskah gives a meaning to: once, and to be used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.kapital import capitals_of, definitions
from generator.checks.katalog import ganti, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, kata
from generator.checks.ruas import in_capitals
from generator.words.kamus import Kamus

_KAHAR = Pola(r"keadaan\s+kahar(?!\w)", ("kahar",))
_FORCE_MAJEURE = re.compile(r"\s*\((?:force\s+majeure|overmacht)", re.IGNORECASE)
# "Rencana Kerja adalah bagian yang …" says what a thing is for, not what its name means.
_MEANING = Pola(
    r"(?P<istilah>[A-Z][\w/-]*(?:\s+[A-Z][\w/-]*)*)\s+(?:adalah|ialah)\s+"
    r"(?!bagian|sebaga|milik|hak|tanggung|rahasia|tidak|bukan|dokumen\s+yang\s+tidak)[^.;]*\s(?:yang|di\s+luar)\s",
    ("adalah", "ialah"),
    flags=re.NOFLAG,
)


@periksa(
    "istilah-tidak-dipakai",
    "catatan",
    "Istilah yang dibatasi tetapi tidak dipakai",
    mengapa="Batasan yang tidak dipakai membingungkan pembaca dan biasanya sisa dari ketentuan yang sudah dihapus.",
    salah=pasal(
        "Dalam Perjanjian Kerja Sama ini, yang dimaksud dengan:\n1. Tim Teknis adalah petugas setiap PIHAK.\n"
        "2. Hari Kerja adalah hari Senin sampai dengan hari Jumat."
    ),
    benar=pasal(
        "(1) Dalam Perjanjian Kerja Sama ini, yang dimaksud dengan Tim Teknis adalah petugas setiap PIHAK.\n"
        "(2) Tim Teknis melapor kepada pimpinan PARA PIHAK."
    ),
)
def unused(bahan: Bahan) -> Iterator[Temuan]:
    """Defined terms no other line uses, neither by their long name nor by their short one."""
    found: dict[str, list[str]] = {}
    for batasan in (defined := list(definitions(bahan))):
        found.setdefault(batasan.bacaan.teks, []).append(batasan.istilah)
    for batasan in defined:
        terms = found.pop(batasan.bacaan.teks, [])
        if terms and not _used(terms, batasan.bacaan.teks, bahan):
            what = f"istilah “{batasan.istilah}” dibatasi, tetapi tidak dipakai"
            yield Temuan(
                batasan.bacaan.place(batasan.mulai), what, "hapus batasannya bila tidak diperlukan", batasan.istilah
            )


def _used(terms: list[str], definition: str, bahan: Bahan) -> bool:
    """Whether any of the terms stands, in its capitals, in a line other than the one that defines them."""
    pattern = kata(tuple(terms))
    for bacaan in bahan.bacaan:
        if not any(term in bacaan.teks for term in terms) or bacaan.teks == definition or in_capitals(bacaan):
            continue
        if any(match[0] in terms for match in pattern.finditer(bacaan.teks)):
            return True
    return False


@periksa(
    "istilah-dibatasi-dua-kali",
    "peringatan",
    "Istilah yang dibatasi dua kali",
    mengapa="Dua batasan untuk satu istilah dapat saling bertentangan dan tidak jelas mana yang berlaku.",
    salah=pasal(
        "Yang dimaksud dengan:\n1. Narahubung adalah petugas setiap PIHAK.\n2. Tim adalah kumpulan Narahubung."
    ),
    benar=pasal("Yang dimaksud dengan:\n1. Petugas adalah pegawai setiap PIHAK.\n2. Tim adalah kumpulan Petugas."),
)
def defined_twice(bahan: Bahan) -> Iterator[Temuan]:
    """Terms a second line gives a meaning to."""
    first: dict[str, str] = {}
    for batasan in definitions(bahan):
        line = first.setdefault(batasan.istilah, batasan.bacaan.teks)
        if line != batasan.bacaan.teks:
            what = f"istilah “{batasan.istilah}” sudah dibatasi artinya di tempat lain"
            yield Temuan(batasan.bacaan.place(batasan.mulai), what, "sisakan satu batasan", batasan.istilah)
    for bacaan, istilah in _meanings(bahan):
        if len(bacaan.butir) < 2 and not _is_definition(bacaan, first) and istilah in first:
            what = f"istilah “{istilah}” sudah dibatasi artinya di tempat lain"
            yield Temuan(bacaan.place(), what, "sisakan satu batasan", istilah)


def _is_definition(bacaan: Bacaan, first: dict[str, str]) -> bool:
    """Whether a line is one of the definitions themselves, or stands outside the Pasal."""
    return bacaan.pasal is None or bacaan.teks in first.values()


@per_larik
def _meanings(teks: str, _: Kamus) -> Iterator[str]:
    """The term that a line begins by giving a meaning to."""
    if match := _MEANING.match(teks):
        yield match["istilah"]


@periksa(
    "kahar-tanpa-padanan",
    "catatan",
    "Keadaan kahar tanpa padanannya",
    mengapa="Pada penyebutan pertama lazim ditulis padanannya, (force majeure), yang masih lebih dikenal.",
    salah=ganti("keadaan-kahar", "PIHAK yang mengalami keadaan kahar wajib memberitahukannya.", "Keadaan Kahar"),
    benar=ganti("keadaan-kahar", "PIHAK yang mengalami keadaan kahar (*force majeure*) wajib memberitahukannya."),
)
def kahar(bahan: Bahan) -> Iterator[Temuan]:
    """The first "keadaan kahar" of the Pasal without "(force majeure)" after it."""
    first = next((found for found in _kahar(bahan) if found[0].pasal and not in_capitals(found[0])), None)
    if first and not _FORCE_MAJEURE.match(first[0].teks, first[1].end()):
        bacaan, match = first
        what = f"“{match[0]}” pada penyebutan pertama tanpa “(*force majeure*)”"
        yield Temuan(bacaan.place(match.start()), what, "tambahkan (*force majeure*) sesudahnya", match[0])


@per_larik
def _kahar(teks: str, _: Kamus) -> Iterator[re.Match[str]]:
    """The first "keadaan kahar" of a line."""
    yield from list(_KAHAR.finditer(teks))[:1]


@periksa(
    "istilah-lain",
    "peringatan",
    "Sebutan lain untuk istilah yang sudah dibatasi",
    mengapa="Dua sebutan untuk satu hal memberi alasan untuk mengatakan bahwa yang dimaksud hal yang lain.",
    salah=pasal("Petugas mencatat setiap laporan masyarakat yang ditujukan kepada PIHAK KESATU."),
    benar=pasal("Petugas mencatat setiap Laporan yang ditujukan kepada PIHAK KESATU, dan keluhan masyarakat."),
)
def other_words(bahan: Bahan) -> Iterator[Temuan]:
    """Words of the dictionary for what the naskah has a term for."""
    terms = capitals_of(bahan).istilah
    for bacaan, (at, words, term) in _synonyms(bahan):
        if bacaan.pasal and term in terms and not bacaan.is_value(at):
            what = f"“{words}” bukan istilah yang dibatasi dalam naskah ini"
            yield Temuan(bacaan.place(at), what, f"tulis “{term}”", words)


@per_larik
def _synonyms(teks: str, kamus: Kamus) -> Iterator[tuple[int, str, str]]:
    """Where a line has such words in small letters, the words, and the term."""
    for match in kata(kamus.isi.padanan_istilah).finditer(teks):
        if match[0].islower():
            yield match.start(), match[0], kamus.isi.padanan_istilah[" ".join(match[0].split())]


# "Data adalah Data Pribadi …" is no circle: the second is another term; nor is a document named by its parties.
_CIRCLE = Pola(
    r"(?P<istilah>[A-Z][\w/-]*(?:\s+[A-Z][\w/-]*)*)(?:\s*\([^)]*\))?\s+(?:adalah|ialah)\s+(?:suatu\s+|setiap\s+)?"
    r"(?P<lagi>(?P=istilah))(?![\w-]|\s+(?:[A-Z]|antara\b|tentang\b|yang\s+ditandatangani\b))",
    ("adalah", "ialah"),
    flags=re.NOFLAG,
)


@periksa(
    "istilah-melingkar",
    "peringatan",
    "Batasan yang mengulang istilahnya sendiri",
    mengapa="Batasan yang memakai istilah yang dibatasinya tidak menjelaskan apa-apa.",
    salah=pasal("Dalam perjanjian ini yang dimaksud dengan:\n1. Tim Teknis adalah Tim Teknis yang dibentuk bersama."),
    benar=pasal("Dalam perjanjian ini yang dimaksud dengan:\n1. Tim Teknis adalah pegawai yang ditunjuk bersama."),
)
def circular(bahan: Bahan) -> Iterator[Temuan]:
    """Definitions that say of a term that it is itself."""
    for bacaan, match in _circular(bahan):
        if bacaan.pasal:
            what = f"batasan “{match['istilah']}” mengulang istilahnya sendiri"
            yield Temuan(bacaan.place(match.start("lagi")), what, "jelaskan dengan kata lain", match["lagi"])


@per_larik
def _circular(teks: str, _: Kamus) -> Iterator[re.Match[str]]:
    """A line that begins by saying of something that it is itself."""
    if match := _CIRCLE.match(teks):
        yield match
