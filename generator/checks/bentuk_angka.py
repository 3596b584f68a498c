"""Numbers whose words and unit stand in the wrong order, and durations in words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.angka import counts_items, figures_first, satuan, words_first
from generator.checks.angka_pasal import LABEL, is_prose
from generator.checks.baca_bilangan import KATA, read_figures, read_words
from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, anchors
from generator.words.bilangan import terbilang
from generator.words.kamus import Kamus

_SHARE = re.compile(r"\s+(?P<persen>persen|prosen)(?!\w)", re.IGNORECASE)
_RUPIAH = re.compile(r"\s+rupiah(?!\w)", re.IGNORECASE)
_NUMBER = re.compile(rf"\s*(?P<kata>{KATA})(?P<sisa>\s+(?:persen|rupiah))?\s*", re.IGNORECASE)


@periksa(
    "satuan-salah-tempat",
    "peringatan",
    "Satuan bilangan ganda atau salah tempat",
    mengapa="Satuan ditulis satu kali, sesudah kata di dalam kurung; bentuk lain biasanya sisa penyuntingan.",
    salah=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 30 hari (tiga puluh) kalender."),
    benar=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 30 (tiga puluh) hari kalender."),
)
@bunyi
def misplaced_units(teks: str, kamus: Kamus) -> Iterator[Cela]:
    """What reads "30 hari (tiga puluh) kalender", "10% (sepuluh) persen", "Rp5.000,00 (lima ribu) rupiah"."""
    for match in figures_first(kamus).finditer(teks):
        words = _NUMBER.fullmatch(match["isi"])
        if words is None or match["kali"] or read_words(words["kata"]) is None:
            continue
        end, right = _righted(match, words, teks, kamus)
        if right:
            wrong = teks[match.start() : end]
            yield Cela(match.start(), end, f"satuan ganda atau salah tempat dalam `{wrong}`", f"tulis `{right}`")


def _righted(match: re.Match[str], words: re.Match[str], teks: str, kamus: Kamus) -> tuple[int, str]:
    """Where a number with a misplaced unit ends, and how it is written; no words where its unit is in place."""
    kata, figures = words["kata"], match["angka"]
    if match["persen"]:
        after = _SHARE.match(teks, match.end())
        return (after.end(), f"{figures}% ({kata} persen)") if after else (0, "")
    if match["uang"]:
        after = _RUPIAH.match(teks, match.end())
        return (after.end(), f"Rp{figures} ({kata} rupiah)") if after else (0, "")
    if match["satuan"] and not words["sisa"]:
        rest = _rest_of_unit(kamus).match(teks, match.end())
        unit = _whole_unit(match["satuan"], rest[1] if rest else "", kamus)
        return rest.end() if rest else match.end(), f"{figures} ({kata}) {unit}"
    return 0, ""


def _whole_unit(unit: str, rest: str, kamus: Kamus) -> str:
    """A unit with what stands behind the parentheses, which may repeat it."""
    joined = " ".join(f"{unit} {rest}".split())
    return joined if joined.lower() in kamus.isi.satuan else rest or unit


@lru_cache(maxsize=8)
def _rest_of_unit(kamus: Kamus) -> re.Pattern[str]:
    """A unit, or what goes on with one: "kalender" of "hari kalender"."""
    ends = {words.split(" ", 1)[1] for words in kamus.isi.satuan if " " in words}
    return re.compile(rf"\s+({'|'.join(sorted(ends | set(kamus.isi.satuan), key=len, reverse=True))})(?!\w)")


@lru_cache(maxsize=8)
def _words_alone(kamus: Kamus) -> Pola:
    """A duration or count in words, behind what makes it a limit."""
    limits = kamus.isi.pembatas_bilangan
    before = "|".join(r"\s+".join(map(re.escape, words.split())) for words in sorted(limits, key=len, reverse=True))
    number = rf"(?P<kata>{KATA})\s+(?P<satuan>{satuan(kamus)})(?!\s*\()"
    return Pola(rf"(?<!\w)(?:{before})\s+(?P<isi>{number})", anchors(limits))


@per_larik
def _limits_in_words(teks: str, kamus: Kamus) -> Iterator[tuple[int, str, str]]:
    """Where a line has a limit in words alone, what is written, and what it should be."""
    for match in _words_alone(kamus).finditer(teks):
        value = read_words(match["kata"])
        if value is not None and value == int(value):
            yield match.start("isi"), match["isi"], f"{terbilang(int(value))} {match['satuan']}"


@periksa(
    "kata-tanpa-angka",
    "catatan",
    "Batas dalam pasal ditulis dengan kata saja",
    mengapa="Naskah menulis bilangan dengan angka dan kata; tenggat yang hanya berupa kata luput ketika dicari.",
    salah=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama dua hari kerja sejak permintaan diterima."),
    benar=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 2 (dua) hari kerja dalam satu kali pertemuan."),
)
def limits_in_words(bahan: Bahan) -> Iterator[Temuan]:
    """Durations and counts behind "paling lama" and its like that a clause writes in words only."""
    for bacaan, (at, words, right) in _limits_in_words(bahan):
        if is_prose(bacaan) and not bacaan.is_value(at):
            yield Temuan(bacaan.place(at), f"`{words}` ditulis tanpa angka", f"tulis `{right}`", words)


@per_larik
def _words_before_figures(teks: str, kamus: Kamus) -> Iterator[tuple[int, str, str]]:
    """Where a line writes "tujuh (7) hari", what is written, and what it should be."""
    for match in words_first(kamus).finditer(teks):
        unit = _unit_behind(kamus).match(teks, match.end())
        value = read_words(match["kata"])
        if unit is None or match["satuan"] or match["dalam"] or LABEL.search(teks, 0, match.start()):
            continue
        if value == read_figures(match["angka"]) and value == int(value) and not counts_items(teks, value):
            yield match.start(), teks[match.start() : unit.end()], f"{terbilang(int(value))} {unit[1]}"


@lru_cache(maxsize=8)
def _unit_behind(kamus: Kamus) -> re.Pattern[str]:
    return re.compile(rf"\s+({satuan(kamus)})")


@periksa(
    "kata-mendahului-angka",
    "peringatan",
    "Kata ditulis sebelum angkanya",
    mengapa="Naskah menulis angka lalu katanya di dalam kurung; urutan terbalik membuat bilangannya luput dicari.",
    salah=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama tujuh (7) hari kalender."),
    benar=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 7 (tujuh) hari kalender."),
)
def words_before_figures(bahan: Bahan) -> Iterator[Temuan]:
    """Counts whose words stand before the figures in parentheses."""
    for bacaan, (at, words, right) in _words_before_figures(bahan):
        if is_prose(bacaan) and not bacaan.is_value(at):
            yield Temuan(bacaan.place(at), f"`{words}` menulis kata sebelum angkanya", f"tulis `{right}`", words)
