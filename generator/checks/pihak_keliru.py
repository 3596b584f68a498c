"""Parties that are counted wrongly, or owe themselves something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.words.bilangan import terbilang, urutan_kata
from generator.words.kamus import Kamus

_ORDINALS = {urutan_kata(number): number for number in range(2, 31)}
_COLLECTIVE = Pola(
    rf"(?<!PIHAK )(?<![\w-])(?P<kata>(?i:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}))\s+"
    r"(?i:pihak(?!\s+(?:itu|tersebut|yang|dimaksud|lain|luar|terkait|swasta|independen)(?!\w))|belah\s+pihak)(?!\w)",
    ("pihak",),
    flags=re.NOFLAG,
)
_NAMED = re.compile(r"(?<![\w-])PIHAK\s+(KE[A-Z]+(?:\s+BELAS|\s+PULUH)?)")


@periksa(
    "jumlah-pihak-keliru",
    "galat",
    "Banyaknya pihak tidak sesuai dengan komparisi",
    mengapa="Ketentuan yang mengikat “ketiga PIHAK” dalam naskah dua pihak tidak jelas mengikat siapa.",
    salah=pasal("Jadwal disusun oleh ketiga PIHAK."),
    benar=pasal("Jadwal disusun oleh kedua PIHAK tanpa melibatkan pihak ketiga."),
)
def miscounted(bahan: Bahan) -> Iterator[Temuan]:
    """All the parties counted together, as another number than there are; two of three has a check of its own."""
    count = len(bahan.masukan.pihak)
    for bacaan, (at, words, number, named) in _counted(bahan):
        if number not in (2, count, named):
            what = f"“{words}”: naskah ini mempunyai {terbilang(count)} pihak"
            yield Temuan(bacaan.place(at), what, "tulis “PARA PIHAK”, atau sebut pihaknya satu per satu", words)


@per_larik
def _counted(teks: str, _: Kamus) -> Iterator[tuple[int, str, int, int]]:
    """Where a line counts parties together, the words, the number, and how many parties are named before them."""
    for match in _COLLECTIVE.finditer(teks):
        named = {found[1] for found in _NAMED.finditer(teks, 0, match.start())}
        yield match.start(), match[0], _ORDINALS[match["kata"].lower()], len(named)


# Any party between them, or words that begin a clause of their own, may give the second one another part.
_OWES = r"(?:berhak|wajib|harus|berkewajiban|mempunyai\s+(?:hak|kewajiban)|akan|dapat|bertanggung\s+jawab)"
_OTHER_PART = r"(?i:pihak)|(?<!\w)(?:yang|apabila|jika|agar|supaya|sepanjang|selama|tidak|atau)(?!\w)"
_TO_ITSELF = Pola(
    rf"(?:^|(?<=[,:] )|(?<=\bdan ))(?P<siapa>PIHAK\s+KE[A-Z]+)\s+{_OWES}(?!\w)(?:(?!{_OTHER_PART})[^.;])*?"
    r"(?<!\w)(?P<kepada>(?:dari|kepada|bagi|terhadap|bersama|dengan)\s+(?P=siapa))(?!\s*(?:[A-Z]|kepada))",
    ("berhak", "wajib", "harus", "berkewajiban", "mempunyai", "akan", "dapat", "bertanggung"),
    flags=re.NOFLAG,
)


@per_kalimat
def _to_itself(teks: str, _: Latar) -> Iterator[Cela]:
    """A party that takes from itself, or gives to itself."""
    for match in _TO_ITSELF.finditer(teks):
        what = f"{match['siapa']} berhadapan dengan dirinya sendiri: “{match['kepada']}”"
        yield Cela(*match.span("kepada"), what, "sebut pihak yang dimaksud")


@periksa(
    "pihak-kepada-diri",
    "galat",
    "Pihak yang berhak atau berkewajiban kepada dirinya sendiri",
    mengapa="Hak tanpa pihak lain yang memenuhinya tidak dapat ditagih; biasanya salah satu sebutannya tertukar.",
    salah=pasal("PIHAK KESATU berhak menerima data dari PIHAK KESATU."),
    benar=pasal("PIHAK KESATU berhak menolak permintaan yang disampaikan PIHAK KEDUA kepada PIHAK KESATU."),
)
def to_itself(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences in which the same party stands on both sides."""
    yield from first_faults(_to_itself(bahan))
