"""Numbers in figures and in words: they must say the same, and a Pasal has both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from generator.checks.baca_bilangan import ANGKA, BESAR, KATA, is_misspelt, read_figures, read_words, spells
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.pola import DIGITS, Pola
from generator.checks.pola import kata as whole
from generator.words.bilangan import kata
from generator.words.kamus import Kamus

_WORDS = re.compile(rf"(?P<kata>{KATA})(?:\s+kali\s+(?P<kedua>{KATA}))?\s*(?P<sisa>.*)", re.IGNORECASE | re.DOTALL)
_PERSEN = frozenset({"persen", "prosen", "per seratus", "perseratus", "permil"})
_SAMAKAN = "samakan angka dan katanya dengan yang disepakati"


@lru_cache(maxsize=8)
def satuan(kamus: Kamus) -> str:
    """A pattern for the units that stand behind numbers."""
    return whole(kamus.isi.satuan).pattern


@lru_cache(maxsize=8)
def figures_first(kamus: Kamus) -> Pola:
    """ "14 (…)", "3 x 24 (…)", "85% (…)", "Rp10.000,00 (…)", "10 juta (…)", "14 hari (…)"."""
    return Pola(
        rf"(?<![\w.,/:–-])(?P<uang>Rp\.?\s*|IDR\s*)?(?:(?P<kali>{ANGKA})\s*[x×]\s*)?(?P<angka>{ANGKA})"
        rf"(?P<besar>\s+{BESAR})?(?:,-)?(?P<persen>\s*[%‰])?(?:\s+(?P<satuan>{satuan(kamus)}))?\s*\((?P<isi>[^()]+)\)",
        DIGITS,
        "(",
    )


@lru_cache(maxsize=8)
def words_first(kamus: Kamus) -> Pola:
    """ "lima (6)", "delapan puluh lima persen (85%)", "lima hari (6 hari)"."""
    return Pola(
        rf"(?<![\w-])(?P<kata>{KATA})(?:\s+(?P<satuan>persen|rupiah|{satuan(kamus)}))?\s*\(\s*(?:Rp\.?\s*)?"
        rf"(?P<angka>{ANGKA})(?:,-)?(?P<dalam>\s*%|\s*(?:persen|{satuan(kamus)}))?\s*\)",
        DIGITS,
        "(",
    )


# "2/3 (dua per tiga)", "1/4 (seperempat)", "2/3 (dua pertiga)".
_PECAHAN = Pola(
    rf"(?<![\w/.,])(?P<atas>\d+)/(?P<bawah>{ANGKA})\s*\(\s*(?:(?P<a>{KATA})\s+|(?P<se>se))per\s*(?P<b>{KATA})\s*\)",
    DIGITS,
    "/",
    ("per",),
)


@periksa(
    "angka-kata-berbeda",
    "galat",
    "Angka berbeda dengan bilangan dalam kata",
    mengapa="Bila angka dan kata menyebut bilangan yang berbeda, tidak pasti tenggat atau jumlah mana yang disepakati.",
    salah=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 14 (lima belas) hari sejak permintaan diterima."),
    benar=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 14 (empat belas) hari sejak permintaan diterima."),
)
@bunyi
def differing_numbers(teks: str, kamus: Kamus) -> Iterator[Cela]:
    """A number in figures and in words, in either order, that are not the same."""
    for match in figures_first(kamus).finditer(teks):
        words = _WORDS.match(match["isi"].strip())
        if is_misspelt(match["isi"]) and not spells(match["isi"], match["angka"]):
            what = f"kata dalam `{match[0].strip()}` tidak terbaca sebagai bilangan"
            yield Cela(*match.span(), what, "perbaiki ejaan bilangannya")
        elif words and _same_unit(match, words["sisa"]) and not agree(match, words):
            what = f"angka dan kata dalam `{match[0].strip()}` menyebut bilangan yang berbeda"
            yield Cela(*match.span(), what, _SAMAKAN)
    for match in words_first(kamus).finditer(teks):
        said, figures = read_words(match["kata"]), read_figures(match["angka"])
        if (
            said is not None
            and _may_be_same_unit(match)
            and said not in _readings(match["angka"])
            and not counts_items(teks, figures)
        ):
            what = f"kata dan angka dalam `{match[0].strip()}` menyebut bilangan yang berbeda"
            yield Cela(*match.span(), what, _SAMAKAN)
    yield from _differing_shares(teks)


def _differing_shares(teks: str) -> Iterator[Cela]:
    """A fraction whose words say another one."""
    for match in _PECAHAN.finditer(teks):
        above, below = read_words("satu" if match["se"] else match["a"]), read_words(match["b"])
        if (above, below) != (read_figures(match["atas"]), read_figures(match["bawah"])):
            yield Cela(*match.span(), f"angka dan kata dalam `{match[0]}` menyebut bilangan yang berbeda", _SAMAKAN)


def _may_be_same_unit(match: re.Match[str]) -> bool:
    """Whether figures in parentheses may count the same thing as the words before: not "satu semester (6 bulan)"."""
    outside, inside = ("".join((match[name] or "").lower().split()) for name in ("satuan", "dalam"))
    return not outside or not inside or outside == inside or "%" in inside


def _same_unit(match: re.Match[str], inside: str) -> bool:
    """Whether words in parentheses count the same thing as the figures before them: not "1 tahun (dua belas bulan)"."""
    inside = " ".join(inside.lower().split())
    if match["satuan"]:
        return inside in ("", " ".join(match["satuan"].lower().split()))
    if inside in _PERSEN:
        return bool(match["persen"])
    return not inside or (inside == "rupiah" and bool(match["uang"]))


def agree(match: re.Match[str], words: re.Match[str]) -> bool:
    """Whether figures and words say the same number, as far as the words can be read."""
    said, second = read_words(words["kata"]), words["kedua"] and read_words(words["kedua"])
    if said is None or second == 0 or (words["kedua"] and second is None):
        return True
    readings = {figures * read_figures("1", match["besar"] or "") for figures in _readings(match["angka"])}
    if match["kali"] is None:
        return not second and said in readings
    times = read_figures(match["kali"])
    if second:
        return said == times and second in readings
    return said in readings | {times * figures for figures in readings}


def _readings(angka: str) -> set[Decimal]:
    """What figures may say: "10,000" is a decimal here and thousands to those who write English."""
    english = {Decimal(angka.replace(",", ""))} if re.fullmatch(r"\d{1,3}(?:,\d{3})+", angka) else set()
    return {read_figures(angka), *english}


def counts_items(teks: str, figures: Decimal) -> bool:
    """Whether a number in parentheses counts the items of a sentence: "dua (1) pelatihan dan (2) magang"."""
    return f"({figures + 1})" in teks or (figures > 1 and f"({figures - 1})" in teks)


@periksa(
    "satuan-dalam-kurung",
    "galat",
    "Satuan ikut tertulis di dalam kurung",
    mengapa="Kurung hanya mengulang bilangannya; satuan di dalamnya membuat angka di luar kurung tidak bersatuan.",
    salah=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 14 (empat belas hari) sejak permintaan diterima."),
    benar=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 14 (empat belas) hari sejak permintaan diterima."),
)
@bunyi
def enclosed_units(teks: str, kamus: Kamus) -> Iterator[Cela]:
    """A unit that stands in the parentheses of its number, also if it is repeated behind them."""
    for match in figures_first(kamus).finditer(teks):
        words = _WORDS.match(match["isi"].strip())
        if words is None or match["satuan"] or match["persen"] or match["uang"] or read_words(words["kata"]) is None:
            continue
        inside = " ".join(words["sisa"].lower().split())
        if inside in kamus.isi.satuan or inside in _PERSEN or inside == "rupiah":
            number = match["isi"].strip()[: -len(words["sisa"])].strip()
            right = _mended(match["angka"], number, inside)
            yield Cela(*match.span(), f"satuan tertulis di dalam kurung: `{match[0].strip()}`", f"tulis `{right}`")


def _mended(angka: str, number: str, unit: str) -> str:
    if unit == "rupiah":
        return f"Rp{angka},00 ({number} rupiah)"
    return f"{angka}% ({number} persen)" if unit in _PERSEN else f"{angka} ({number}) {unit}"


def in_words(angka: str) -> str:
    """Figures of a whole number with the words that belong behind them."""
    return f"{angka} ({kata(int(read_figures(angka)))})"
