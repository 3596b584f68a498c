"""Terms: capitals promise a reader that Ketentuan Umum says what a word means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.baca_bilangan import read_words
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.kapital import Kapital, capitals_of
from generator.checks.katalog import pasal, periksa
from generator.checks.pola import kata
from generator.checks.ruas import begins_sentence, in_capitals
from generator.words.kamus import Kamus

_SEQUENCE = re.compile(r"(?<![\w·-])(?!Rp\d)[A-Z][a-z][\w-]*(?:\s+(?!Rp\d)[A-Z][a-z][\w-]*)*(?!\w)")
_CALLED = re.compile(r"(?:\s*\([^()]*\))?,?\s*\(?(?:yang\s+)?(?:untuk\s+)?selanjutnya(?!\w)")
# Up to four small words, then names: "yang diampu meliputi Hukum Acara, Hukum Waris, dan".
_NAMES_ONLY = re.compile(
    r"(?:\s+[a-z][\w-]*){0,4}[\s:“\"]*(?:(?:[A-Z][\w!/-]*+|·++|dan/atau|dan|atau|serta|,)[\s“”\",!]*+)*+"
)
# "Hari Pelayanan Publik" is a day with a name; "Hari Kerja" and the like are terms.
_NAMED_DAY = re.compile(r"Hari\s+(?!Kerja|Kalender|Efektif|Layanan|Libur)[A-Z][\w-]*\s+[A-Z]")
_STRUCTURE = re.compile(r"(?:Pasal|Lampiran|Bab|Bagian|Ayat|Huruf|Angka|Para|Pihak)(?!\w)")


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
    if _NAMED_DAY.match(match[0]) or any(one.end() == len(before.rstrip()) for one in _units(before, kamus)):
        return True
    introduced = list(kata(kamus.isi.pengantar_nama).finditer(before))[-1:]
    if any(_NAMES_ONLY.fullmatch(before, one.end()) for one in introduced):
        return True
    head, *rest = match[0].split()
    return bool(rest) and (
        head.lower() in kamus.isi.pengantar_nama and (begins_sentence(line, match.start()) or _abbreviated(line, match))
    )


def _units(words: str, kamus: Kamus) -> Iterator[re.Match[str]]:
    """Where words for a unit stand, in small letters too: "sub bagian Umum"."""
    return kata(kamus.isi.kepala_unit).finditer(words)


def _abbreviated(line: str, match: re.Match[str]) -> bool:
    """Whether the first letters of a name stand behind it: "Sistem Antrean Berkas (SAB)"."""
    letters = "".join(word[0] for word in match[0].split())
    return bool(re.match(rf"\s*\({letters}\)", line[match.end() :]))


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
