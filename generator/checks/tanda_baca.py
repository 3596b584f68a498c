"""Punctuation: spaces around it, marks written twice, brackets and quotation marks that are not closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.ruas import once
from generator.errors import Place
from generator.words.kamus import Kamus

_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
# What is wrong with a match of each pattern, and the way out. Three dots or more are a value nobody has filled in yet.
# A pattern begins with its mark and looks behind from there: that is many times faster than looking behind everywhere.
_SPACING = (
    (re.compile(r"(?<=\S)\s+[,;](?![,;])|(?<=\S)\s+\.(?=\s|$)"), "spasi sebelum tanda baca", "hapus spasinya"),
    (re.compile(r"[,;](?<=[^\W_][,;])(?=[^\W\d_])"), "tidak ada spasi sesudah tanda baca", "beri spasi sesudahnya"),
    # Not in titles of persons ("Prof.Budi") and in what may be a suffix ("pegawai(nya)").
    (
        re.compile(r"\.(?<=[a-z)]{3}\.)(?<!Prof\.)(?=[A-Z][a-z])"),
        "tidak ada spasi sesudah titik",
        "beri spasi sesudahnya",
    ),
    (
        re.compile(r"\((?:(?<=\d\()(?=[^\W\d_]{2})|(?<=[^\W\d_]{2}\()(?=[^\W\d_]+[\s,]))"),
        "tidak ada spasi sebelum tanda kurung",
        "beri spasi sebelumnya",
    ),
    (
        re.compile(r"\d\s?\([^()\d]+\)(?=[^\W\d_]{2})"),
        "tidak ada spasi sesudah tanda kurung",
        "beri spasi sesudahnya",
    ),
    (
        re.compile(r"\.(?<!\.\.)\.(?!\.)|[,;:]\s*[,;:]+|,\.(?!\.)|;\s*\.(?!\.)"),
        "tanda baca ganda",
        "sisakan yang benar",
    ),
)
_ITEM_NUMBER = re.compile(r"(?<!\w)\w{1,2}$")
_PAIRS = {"(": ")", "[": "]", "“": "”"}


@periksa(
    "spasi-tanda-baca",
    "peringatan",
    "Spasi dan tanda baca",
    mengapa="Tanda baca yang salah tempat atau ganda biasanya sisa penyuntingan dan dapat mengubah arti kalimat.",
    salah=pasal("PARA PIHAK menyampaikan laporan , catatan,dan rekomendasi.."),
    benar=pasal("PARA PIHAK menyampaikan laporan, catatan, dan biaya Rp10.000.000,00."),
)
def spacing(bahan: Bahan) -> Iterator[Temuan]:
    """Space before a comma, none after it, marks written twice; not in numbers and addresses."""
    return once(_at_its_words(bacaan, cela) for bacaan, cela in _spacing(bahan))


def _at_its_words(bacaan: Bacaan, cela: Cela) -> Temuan:
    """A fault in a line, at the value whose own full stop comes before the one of the clause, where that is it."""
    words, last = bacaan.teks[cela.mulai : cela.akhir], cela.akhir - 1
    if words.endswith("..") and bacaan.is_value(last - 1) and not bacaan.is_value(last):
        asal = bacaan.run(last - 1).asal
        mend = f"hapus titik di akhir `{asal.jalur}`; titik kalimatnya sudah ada dalam klausul"
        return Temuan(Place(asal.berkas, asal.baris), cela.what, mend, words)
    return Temuan(bacaan.place(cela.mulai, cela.akhir), cela.what, cela.mend, words)


@per_larik
def _spacing(teks: str, _: Kamus) -> Iterator[Cela]:
    for pattern, what, mend in _SPACING:
        for match in pattern.finditer(teks):
            if not any(begin <= match.start() < end for begin, end in map(re.Match.span, _ADDRESS.finditer(teks))):
                begin = max(teks.rfind(" ", 0, match.start()), 0)
                around = teks[begin : match.end()].strip()
                yield Cela(begin + (teks[begin] == " "), match.end(), f"{what} pada “{around}”", mend)


@periksa(
    "kurung-tidak-berpasangan",
    "peringatan",
    "Tanda kurung tidak berpasangan",
    mengapa="Tanda kurung yang tidak ditutup menandakan ada kata yang hilang atau terpotong.",
    salah=pasal("Laporan disampaikan paling lambat 14 (empat belas hari."),
    benar=pasal("Laporan (tertulis) menurut huruf a) disampaikan paling lambat 14 (empat belas) hari."),
)
@bunyi
def brackets(teks: str, _: Kamus) -> Iterator[Cela]:
    """Round and square brackets without their other half; "a)" within a line is an item's number."""
    for at in _unpaired(teks, "([", ")]"):
        yield Cela(at, at + 1, f"tanda kurung “{teks[at]}” tidak berpasangan", "tambahkan pasangannya atau hapus")


@periksa(
    "kutip-tidak-berpasangan",
    "peringatan",
    "Tanda kutip tidak berpasangan",
    mengapa="Tanda kutip yang tidak ditutup membuat tidak jelas sampai di mana kutipan atau nama itu berakhir.",
    salah=pasal("Program “Narahubung penyelesaian laporan dilaksanakan oleh PARA PIHAK."),
    benar=pasal("Program “Narahubung penyelesaian laporan” dilaksanakan oleh PARA PIHAK."),
)
@bunyi
def quotation_marks(teks: str, _: Kamus) -> Iterator[Cela]:
    """Quotation marks without their other half."""
    straight = [teks.rindex('"')] if teks.count('"') % 2 else []
    for at in [*_unpaired(teks, "“", "”"), *straight]:
        yield Cela(at, at + 1, f"tanda kutip {teks[at]} tidak berpasangan", "tambahkan pasangannya atau hapus")


def _unpaired(teks: str, openers: str, closers: str) -> list[int]:
    """Where one of a pair of marks stands without the other."""
    if not any(mark in teks for mark in openers + closers):
        return []
    waiting: list[int] = []
    alone: list[int] = []
    for at, letter in enumerate(teks):
        if letter in openers:
            waiting.append(at)
        elif letter in closers and waiting and _PAIRS[teks[waiting[-1]]] == letter:
            waiting.pop()
        elif letter in closers and not (letter == ")" and _ITEM_NUMBER.search(teks, 0, at)):
            alone.append(at)
    return sorted([*waiting, *alone])
