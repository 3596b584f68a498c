"""Words that are misspelt or whose meaning is vague, from ``templates/kamus.yaml``, and words written twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.baca_bilangan import joined_words, read_words
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, frasa, kata
from generator.checks.ruas import begins_sentence, in_official_title, is_name, is_typed, once
from generator.errors import Place
from generator.words.kamus import Kamus

_ADDRESS = re.compile(r"\S*(?:@|://|\w\.\w)\S*")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_TO_QUOTE = re.compile(r"(?:\s+(?!disebut|yang)[\w-]+){0,4}[\s:,]*")
_TWICE = re.compile(r"(?<![\w-])([^\W\d_]{2,})\s+\1(?![\w-])", re.IGNORECASE)
_PLURAL_TWICE = re.compile(r"\b(para|beberapa|banyak|sejumlah)\s+([a-z]+)-\2\b", re.IGNORECASE)
_PLACE = re.compile(r"(?:pasal|ayat|huruf|angka)\s+$", re.IGNORECASE)


@per_larik
def _misspelt(teks: str, kamus: Kamus) -> Iterator[tuple[int, str, str]]:
    """Where a line holds misspelt words, the words, and how they are spelt."""
    for match in kata(kamus.isi.ejaan).finditer(teks):
        if not (_is_address(teks, match.start()) or _in_work(teks, match.start(), kamus)):
            yield match.start(), match[0], kamus.isi.ejaan[" ".join(match[0].lower().split())]
    for match in joined_words(teks):
        yield match.start(), match[0], f"{match[1]} {match[2]}"
    for match in _apart(kamus).finditer(teks):
        together = f"di{match[1]}"
        yield match.start(), match[0], kamus.isi.ejaan.get(together, together)


def _is_address(teks: str, at: int) -> bool:
    return any(begin <= at < end for begin, end in map(re.Match.span, _ADDRESS.finditer(teks)))


def _in_work(teks: str, at: int, kamus: Kamus) -> bool:
    """Whether a word stands in the quoted title of somebody's work: jurnal “Analisa”."""
    quoted = next((one for one in _QUOTED.finditer(teks) if one.start() < at < one.end()), None)
    before = teks[: quoted.start()] if quoted else ""
    return any(_TO_QUOTE.fullmatch(before, one.end()) for one in kata(kamus.isi.karya).finditer(before))


@lru_cache(maxsize=8)
def _apart(kamus: Kamus) -> Pola:
    """A passive verb apart from its "di": one of the list, or any in -kan that is not a noun."""
    verbs, nouns = ("|".join(map(re.escape, words)) for words in (kamus.isi.kata_kerja_di, kamus.isi.kata_benda_kan))
    return Pola(
        rf"(?<![\w-])[Dd]i\s+((?:{verbs})(?:nya)?|(?!(?:{nouns})(?!\w)|pe[mn])[a-z]{{3,}}kan(?:nya)?)(?![\w-])",
        ("di",),
        flags=re.NOFLAG,
    )


@periksa(
    "ejaan-keliru",
    "peringatan",
    "Ejaan atau bentuk yang keliru",
    mengapa="Perjanjian ditulis dalam bahasa Indonesia yang baku; ejaan yang berbeda-beda menimbulkan keraguan.",
    dasar="UU 24/2009 Pasal 31",
    salah=pasal("Kerjasama ini dituangkan dalam addendum bermaterai."),
    benar=pasal(
        "Kerja sama ini dituangkan dalam adendum sesuai dengan Undang-Undang Nomor 23 Tahun 2000 tentang "
        "Pembentukan Propinsi Banten."
    ),
)
def misspelt(bahan: Bahan) -> Iterator[Temuan]:
    """Words of the list of wrong spellings, except in names, official titles and addresses."""
    return once(_misspelt_words(bahan))


def _misspelt_words(bahan: Bahan) -> Iterator[Temuan]:
    for bacaan, (at, word, right) in _misspelt(bahan):
        if not is_name(bacaan, at):
            mend = f"tulis “{_in_like_letters(right, word, bacaan.teks, at)}”"
            yield Temuan(bacaan.place(at), f"“{word}” bukan ejaan baku", mend, word)


def _in_like_letters(right: str, wrong: str, teks: str, at: int) -> str:
    """The right words with the capitals of the wrong ones: "Walikota" is a "Wali Kota"."""
    if wrong.isupper():
        return right.upper()
    if not wrong[:1].isupper():
        return right
    return right[:1].upper() + right[1:] if begins_sentence(teks, at) else right.title()


@periksa(
    "frasa-samar",
    "peringatan",
    "Frasa yang maknanya tidak pasti",
    mengapa="Kata yang membiarkan isinya terbuka membuat lingkup kewajiban diperdebatkan di kemudian hari.",
    salah=pasal("Kegiatan PARA PIHAK meliputi sosialisasi, pelatihan, dan lain-lain."),
    benar=pasal("Kegiatan PARA PIHAK meliputi sosialisasi dan pelatihan.", "Ketentuan Lain-Lain"),
)
@bunyi
def vague(teks: str, kamus: Kamus) -> Iterator[Cela]:
    """Phrases of the list of vague ones, except in titles; "pasal tersebut di atas" has a check of its own."""
    for match in () if teks.isupper() else kata(kamus.isi.samar).finditer(teks):
        if not in_official_title(teks, match.start()) and not _PLACE.search(teks, 0, match.start()):
            mend = kamus.isi.samar[" ".join(match[0].lower().split())]
            if "batas waktunya" in mend and _is_on_breach(teks, kamus):
                mend = _BREACH
            yield Cela(*match.span(), f"“{match[0]}” maknanya tidak pasti", mend)


_BREACH = (
    'tulis batas waktu undang-undang: "paling lambat 3 x 24 (tiga kali dua puluh empat) jam" (UU 27/2022 Pasal 46)'
)


def _is_on_breach(teks: str, kamus: Kamus) -> bool:
    """Whether a line is about personal data that are not protected, for which the law itself sets the time."""
    return "data" in teks.casefold() and frasa(kamus.isi.data_pribadi.kegagalan).search(teks) is not None


@periksa(
    "kata-rancu",
    "peringatan",
    "Kata yang rancu bila berdampingan",
    mengapa="Dua kata yang berbeda maknanya, atau dua kata hubung, tidak menetapkan mana yang disepakati.",
    salah=pasal("PIHAK KEDUA dapat wajib menyampaikan data dan atau dokumen."),
    benar=pasal("PIHAK KEDUA dapat menyampaikan data dan/atau dokumen, dan wajib merahasiakannya."),
)
@bunyi
def muddled(teks: str, kamus: Kamus) -> Iterator[Cela]:
    """Words of the list that say two things at once: "dapat wajib", "serta dan/atau"."""
    for match in kata(kamus.isi.rancu).finditer(teks):
        if not in_official_title(teks, match.start()):
            yield Cela(*match.span(), f"“{match[0]}” rancu", kamus.isi.rancu[" ".join(match[0].lower().split())])
    for match in _PLURAL_TWICE.finditer(teks):
        yield Cela(*match.span(), f"“{match[0]}” menyatakan jamak dua kali", f"tulis “{match[1]} {match[2]}”")


@per_larik
def _twice(teks: str, _: Kamus) -> Iterator[re.Match[str]]:
    """A digit is read twice in a number: "tujuh puluh koma nol nol"."""
    return (match for match in _TWICE.finditer(teks) if read_words(match[1]) is None)


@periksa(
    "kata-kembar",
    "peringatan",
    "Kata yang tertulis dua kali",
    mengapa="Kata kembar biasanya sisa penyuntingan dan dapat menandakan ada kata lain yang hilang.",
    salah=pasal("PARA PIHAK wajib menyampaikan laporan yang\nyang memuat hasil kegiatan."),
    benar=pasal("PARA PIHAK masing-masing menyampaikan laporan yang memuat hal-hal penting."),
)
def doubled(bahan: Bahan) -> Iterator[Temuan]:
    """A word right after itself; capital ones that come from a value may be a place named twice."""
    for bacaan, match in _twice(bahan):
        if not _may_be_name(bacaan, match):
            place, mend = _to_mend(bahan, bacaan, match)
            yield Temuan(place, f"kata kembar “{match[0]}”", mend, match[0])


def _to_mend(bahan: Bahan, bacaan: Bacaan, match: re.Match[str]) -> tuple[Place, str]:
    """Where a double word is mended, and how: in the value, where the library's clause says the word before it."""
    place = bacaan.place(match.start())
    values = [at for at in (match.start(), match.end() - 1) if bacaan.is_value(at)]
    if values and place.file != bahan.place("naskah").file:
        asal = bacaan.run(values[0]).asal
        return Place(asal.berkas, asal.baris), f"hapus “{match[1]}” dari isian; naskah sudah menuliskannya"
    return place, "hapus salah satunya, atau beri tanda hubung bila kata ulang"


def _may_be_name(bacaan: Bacaan, match: re.Match[str]) -> bool:
    ends = (match.start(), match.end() - 1)
    return match[0][:1].isupper() and not all(is_typed(bacaan, at) for at in ends)
