"""Terms: capitals promise a reader that Ketentuan Umum says what a word means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.baca_bilangan import read_words
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.kapital import Kapital, capitals_of, definitions
from generator.checks.katalog import ganti, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, kata
from generator.checks.ruas import begins_sentence, in_capitals
from generator.words.kamus import Kamus

_SEQUENCE = re.compile(r"(?<![\w·-])(?!Rp\d)[A-Z][a-z][\w-]*(?:\s+(?!Rp\d)[A-Z][a-z][\w-]*)*(?!\w)")
_CALLED = re.compile(r"(?:\s*\([^()]*\))?,?\s*\(?(?:yang\s+)?(?:untuk\s+)?selanjutnya(?!\w)")
# Up to four small words, then names: "yang diampu meliputi Hukum Acara, Hukum Waris, dan".
_NAMES_ONLY = re.compile(
    r"(?:\s+[a-z][\w-]*){0,4}[\s:“\"]*(?:(?:[A-Z][\w!/-]*+|·++|dan/atau|dan|atau|serta|,)[\s“”\",!]*+)*+"
)
_STRUCTURE = re.compile(r"(?:Pasal|Lampiran|Bab|Bagian|Ayat|Huruf|Angka|Para|Pihak)(?!\w)")
_KAHAR = Pola(r"keadaan\s+kahar(?!\w)", ("kahar",))
_FORCE_MAJEURE = re.compile(r"\s*\((?:force\s+majeure|overmacht)", re.IGNORECASE)


@periksa(
    "istilah-tidak-dibatasi",
    "peringatan",
    "Istilah berhuruf kapital yang artinya tidak dibatasi",
    mengapa="Huruf kapital menandakan istilah yang dibatasi artinya; tanpa batasan, artinya dapat diperdebatkan.",
    salah=pasal("Pelaksanaan kegiatan dikoordinasikan oleh Tim Pelaksana."),
    benar=pasal("Pelaksanaan kegiatan dikoordinasikan oleh tim yang selanjutnya disebut Tim Pelaksana."),
)
def undefined(bahan: Bahan) -> Iterator[Temuan]:
    """Capitals within a sentence of a Pasal that are neither a term nor a name; each told once."""
    kapital, told = capitals_of(bahan), set[str]()
    for bacaan in bahan.bacaan:
        if bacaan.pasal is None or in_capitals(bacaan) or _is_heading(bacaan):
            continue
        for at, words in _candidates(kapital, bacaan):
            if words not in told:
                told.add(words)
                what = f"“{words}” berhuruf kapital, tetapi artinya tidak dibatasi"
                mend = "tambahkan batasannya dalam Ketentuan Umum, atau tulis dengan huruf kecil"
                yield Temuan(bacaan.place(at), what, mend, words)


def _candidates(kapital: Kapital, bacaan: Bacaan) -> Iterator[tuple[int, str]]:
    """Words with capitals in a line that look like a term: their first is an ordinary word elsewhere."""
    for at, words in _sequences(kapital.hidden(bacaan), kapital.bahan.kamus):
        if _is_ordinary(words, kapital):
            yield at, " ".join(words)


@lru_cache(maxsize=1 << 14)
def _sequences(line: str, kamus: Kamus) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Where words with capitals stand in a line, and which, apart from those that begin a sentence or go on a name."""
    found = []
    for match in _SEQUENCE.finditer(line):
        at, words = match.start(), tuple(match[0].split())
        is_head = words[0].lower() in kamus.isi.kepala_istilah
        if begins_sentence(line, at) and not is_head:
            at, words = at + len(words[0]) + 1, words[1:]
            is_head = bool(words) and words[0].lower() in kamus.isi.kepala_istilah
        alone = len(words) == 1 and begins_sentence(line, at)
        named = _is_part_of_name(line, match, is_head) or _is_named(line, match, kamus) or _is_defined(line, match)
        if words and not alone and not named and not _STRUCTURE.match(words[0]) and read_words(words[0]) is None:
            found.append((at, words))
    return tuple(found)


def _is_part_of_name(line: str, match: re.Match[str], is_head: bool) -> bool:
    """Whether hidden words stand right before: "Program Prioritas"; or after, unless it is a "Koordinator Program"."""
    before, after = line[: match.start()].rstrip(), line[match.end() :].lstrip()
    return before.endswith("·") or (after.startswith("·") and not is_head)


def _is_named(line: str, match: re.Match[str], kamus: Kamus) -> bool:
    """Whether a word that names things stands before: "aplikasi Lapor Cepat dan Siap Layan", "mata kuliah …"."""
    before = line[: match.start()]
    introduced = list(kata(*kamus.isi.pengantar_nama).finditer(before))[-1:]
    return any(_NAMES_ONLY.fullmatch(before, one.end()) for one in introduced)


def _is_defined(line: str, match: re.Match[str]) -> bool:
    """Whether the sentence goes on to say what it is called: "Sekretariat Bersama … yang selanjutnya disebut …"."""
    return bool(_CALLED.match(line, match.end()))


def _is_heading(bacaan: Bacaan) -> bool:
    """Whether a cell of a table is set in capitals like a title, or heads a column."""
    words = [word for word in bacaan.teks.split() if word.isalpha() and len(word) > 3]
    return bacaan.tabel and bool(words) and all(word[0].isupper() for word in words)


def _is_ordinary(words: tuple[str, ...], kapital: Kapital) -> bool:
    first = words[0].lower()
    if len(words) == 1 and words[0] in kapital.isian:
        return False
    return first in kapital.bahan.kamus.isi.kepala_istilah or kapital.is_small(first)


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
    pattern = kata(*terms)
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
