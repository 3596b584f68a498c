"""What the parties are called: PIHAK KESATU, PIHAK KEDUA … and PARA PIHAK, as the komparisi fixes it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, kata
from generator.checks.ruas import in_capitals
from generator.words.bilangan import terbilang, urutan_kata
from generator.words.kamus import Kamus

_FIRST = Pola(r"(?<![\w-])(?:PIHAK\s+PERTAMA|[Pp]ihak\s+[Pp]ertama)(?!\w|\s+kali(?!\w))", ("pertama",), flags=re.NOFLAG)
_ORDINALS = {urutan_kata(number).upper(): number for number in range(1, 31)}
_NUMBERED = re.compile(rf"(?<![\w-])PIHAK\s+({'|'.join(sorted(_ORDINALS, key=len, reverse=True))})(?!\w)")
# "Pihak ketiga" is what the law calls an outsider; "para pihak yang bersengketa" are others than ours.
_SMALL = re.compile(
    r"(?<![\w-])(?:[Pp]ara\s+[Pp]ihak(?!\w|\s+(?:yang|terkait|lain|berkepentingan|bersengketa|berperkara|(?:dalam|pada)\s+Laporan)(?!\w))"
    r"|[Pp]ihak\s+[Kk]e(?:satu|dua)(?!\w))"
)
_NUMERAL = re.compile(
    r"(?<!setiap )(?<!tiap )(?<!masing )(?<!semua )(?<![\w-])P(?:ihak|IHAK)\s+"
    r"(?:[Kk][Ee]\s*-\s*\w+|[Kk][Ee]\s+(?:\d+|(?i:satu|dua|tiga|empat|lima|enam)(?!\w))|[IVX]{1,4}(?!\w)|\d+(?!\w|\s*\(|[.,]\d))"
)
# "Setiap pihak lainnya" counts more than one; "kedua pihak itu" are two named before.
_MANY = re.compile(r"(?:para|semua|setiap|seluruh|masing|beberapa|antar|pihak-|atau lebih)\s*$", re.IGNORECASE)
_THOSE = re.compile(r"\s+(?:yang|itu|tersebut|dimaksud|bersangkutan)(?!\w)", re.IGNORECASE)
_THREE = """para_pihak:
  - {id: ombudsman-contoh, nama: Ombudsman Contoh, jenis: ombudsman, subjenis: perwakilan}
  - {id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota}
  - {id: pemkab-contoh, nama: Pemerintah Kabupaten Contoh, jenis: pemerintah-daerah, subjenis: kabupaten}
"""


@periksa(
    "pihak-pertama",
    "galat",
    "PIHAK PERTAMA, padahal sebutannya PIHAK KESATU",
    mengapa="Komparisi menyebut PIHAK KESATU; sebutan lain membuat tidak jelas siapa yang berhak dan berkewajiban.",
    salah=pasal("PIHAK PERTAMA wajib menyampaikan laporan kepada PIHAK KEDUA."),
    benar=pasal("PIHAK KESATU wajib menyampaikan laporan kepada PIHAK KEDUA."),
)
@bunyi
def first_party(teks: str, _: Kamus) -> Iterator[Cela]:
    """PIHAK PERTAMA in any letters, except "pihak pertama kali"."""
    for match in _FIRST.finditer(teks):
        yield Cela(*match.span(), f"sebutan “{match[0]}” tidak ada dalam komparisi", "tulis “PIHAK KESATU”")


@periksa(
    "pihak-tidak-ada",
    "galat",
    "Sebutan pihak yang tidak ada",
    mengapa="Hak atau kewajiban yang diberikan kepada pihak yang tidak ada dalam komparisi tidak mengikat siapa pun.",
    salah=pasal("PIHAK KETIGA wajib menyampaikan laporan."),
    benar=pasal("Pengalihan kepada pihak ketiga memerlukan persetujuan tertulis PARA PIHAK."),
)
def unknown_party(bahan: Bahan) -> Iterator[Temuan]:
    """PIHAK KEEMPAT where there are three; only in capitals, since "pihak ketiga" is any outsider."""
    count = len(bahan.masukan.pihak)
    for bacaan, (number, at, words) in _numbered(bahan):
        if number > count and not in_capitals(bacaan):
            what = f"“{words}” tidak ada: naskah ini hanya mempunyai {terbilang(count)} pihak"
            yield Temuan(bacaan.place(at), what, "sebut salah satu pihak dalam komparisi", words)


@per_larik
def _numbered(teks: str, _: Kamus) -> Iterator[tuple[int, int, str]]:
    """The parties beyond the second that a line names: the number, where it stands, and the words."""
    for match in _NUMBERED.finditer(teks):
        number = _ORDINALS[" ".join(match[1].split())]
        if number > 2:  # there are always two
            yield number, match.start(), match[0]


@periksa(
    "sebutan-dua-pihak",
    "galat",
    "Ungkapan dua pihak dalam naskah tiga pihak atau lebih",
    mengapa="Dengan tiga pihak atau lebih, “kedua belah pihak” atau “pihak lainnya” tidak menunjuk pihak yang pasti.",
    salah=_THREE + pasal("Perubahan disepakati oleh kedua belah pihak."),
    benar=_THREE + pasal("Perubahan disepakati oleh PARA PIHAK dan diberitahukan kepada setiap PIHAK lainnya."),
)
def two_party_words(bahan: Bahan) -> Iterator[Temuan]:
    """Words for exactly two parties where there are more."""
    for bacaan, (at, words) in _two_party(bahan) if len(bahan.masukan.pihak) > 2 else ():
        what = f"“{words}” hanya cocok untuk dua pihak"
        mend = "tulis “PARA PIHAK”, “PIHAK lain”, atau sebut pihaknya"
        yield Temuan(bacaan.place(at), what, mend, words)


@per_larik
def _two_party(teks: str, kamus: Kamus) -> Iterator[tuple[int, str]]:
    for match in kata(kamus.isi.dua_pihak).finditer(teks):
        counted = _MANY.search(teks, 0, match.start())
        those = "belah" not in match[0].lower() and _THOSE.match(teks, match.end())
        if not counted and not those and not _two_before(teks, match.start()):
            yield match.start(), match[0]


def _two_before(teks: str, at: int) -> bool:
    """Whether exactly two parties are named before: "PIHAK KESATU dan PIHAK KETIGA … oleh kedua PIHAK"."""
    return len({match[1] for match in _NUMBERED.finditer(teks, 0, at)}) == 2


@periksa(
    "pihak-huruf-kecil",
    "peringatan",
    "Sebutan pihak tidak dengan huruf kapital",
    mengapa="Komparisi membatasi PARA PIHAK dengan huruf kapital; yang berhuruf kecil dapat dibaca sebagai pihak lain.",
    salah=pasal("Biaya ditanggung oleh para pihak."),
    benar=pasal("Biaya ditanggung oleh PARA PIHAK, bukan oleh para pihak yang bersengketa."),
)
def small_letters(bahan: Bahan) -> Iterator[Temuan]:
    """Names of the parties in a Pasal that are not in capitals."""
    for bacaan, (at, words) in _small(bahan):
        if bacaan.pasal:
            what = f"sebutan “{words}” tidak ditulis dengan huruf kapital"
            yield Temuan(bacaan.place(at), what, f"tulis “{words.upper()}”", words)


@per_larik
def _small(teks: str, _: Kamus) -> Iterator[tuple[int, str]]:
    return ((match.start(), match[0]) for match in _SMALL.finditer(teks))


@periksa(
    "pihak-tidak-baku",
    "peringatan",
    "Sebutan pihak dengan angka",
    mengapa="Sebutan pihak harus sama persis dengan sebutannya dalam komparisi.",
    salah=pasal("Pihak Ke-1 wajib menyampaikan laporan."),
    benar=pasal("Setiap PIHAK 2 (dua) kali menyampaikan laporan kepada PIHAK KEDUA."),
)
@bunyi
def numerals(teks: str, _: Kamus) -> Iterator[Cela]:
    """Pihak Ke-1, PIHAK I, PIHAK 1, PIHAK KE-SATU."""
    for match in _NUMERAL.finditer(teks):
        mend = "tulis “PIHAK KESATU”, “PIHAK KEDUA”, dan seterusnya"
        yield Cela(*match.span(), f"sebutan “{match[0]}” tidak ada dalam komparisi", mend)
