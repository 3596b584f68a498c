"""How references are worded, by the habit legal staff take from UU 12/2011 Lampiran II."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.pola import Pola
from generator.checks.ruas import begins_sentence
from generator.words.kamus import Kamus

_THIS = Pola(
    r"(?<![\w-])(?:pasal|ayat)\s+(?:ini|(?:(?:yang\s+)?(?:selanjutnya|berikutnya|berikut|sebelumnya|terdahulu)(?:\s+di\s+"
    r"(?:atas|bawah))?(?:\s+ini)?|(?:tersebut\s+)?di\s+(?:atas|bawah(?:\s+ini)?)))(?!\w)(?!\s+disebut)",
    ("pasal", "ayat"),
)
_CAPITAL = Pola(
    r"(?<![\w-])(?:Ayat\s+\(\d+\)|Huruf\s+[a-z](?!\w)|Angka\s+\d+(?!\w|%|[.,]\d|\s*\())",
    ("ayat", "huruf", "angka"),
    flags=re.NOFLAG,
)
_SMALL = Pola(r"(?<![\w-])pasal\s+\d+(?!\w)", ("pasal",), flags=re.NOFLAG)
_SHAPES: tuple[tuple[Pola, Callable[[re.Match[str]], str]], ...] = (
    (Pola(r"(?<![\w-])ayat\s+(?:ke-?\s*)?(\d+)(?![\w)])", ("ayat",)), lambda match: f"ayat ({match[1]})"),
    (Pola(r"(?<![\w-])Pasal\s+\((\d+)\)", ("pasal",)), lambda match: f"Pasal {match[1]}"),
    (
        Pola(r"(?<![\w-])Pasal\s+(\d+)\s*\((\d+)\)", ("pasal",)),
        lambda match: f"Pasal {match[1]} ayat ({match[2]})",
    ),
    (Pola(r"(?<![\w-])huruf\s+\(([a-z])\)", ("huruf",)), lambda match: f"huruf {match[1]}"),
)
_VERSE = re.compile(r"(?<!\w)(?:Q\.?\s?S\.?|Surah|Surat|Al-?\s?Qur.?an|Injil)(?!\w)[^.;]*$")
_PREPOSITION = Pola(r"(?<=dimaksud)\s+(?:(dalam)\s+ayat\s+\(|(pada)\s+Pasal\s+\d)", ("dimaksud",))


@periksa(
    "pasal-ini",
    "peringatan",
    "Rujukan tanpa nomor ke pasal atau ayatnya sendiri",
    mengapa="“Pasal ini” atau “tersebut di atas” tidak menunjuk tempat yang pasti setelah naskah diubah atau dikutip.",
    salah=pasal("Biaya yang timbul dari pasal ini ditanggung oleh setiap PIHAK."),
    benar=pasal("Biaya yang timbul dari Perjanjian Kerja Sama ini ditanggung oleh setiap PIHAK."),
)
@bunyi
def this_pasal(teks: str, _: Kamus) -> Iterator[Cela]:
    """The words "pasal ini", "ayat tersebut di atas" and their like."""
    for match in _THIS.finditer(teks):
        mend = "sebut nomornya dengan @nama-klausul atau @label ayatnya, atau hilangkan bila yang dimaksud sudah jelas"
        yield Cela(*match.span(), f"“{match[0]}” tidak menunjuk tempat yang pasti", mend)


@periksa(
    "huruf-besar-rujukan",
    "peringatan",
    "Huruf besar dan kecil dalam rujukan",
    mengapa="Dalam rujukan hanya Pasal yang berhuruf awal besar; ayat, huruf, dan angka ditulis dengan huruf kecil.",
    salah=pasal("Ketentuan sebagaimana dimaksud pada Ayat (2) Undang-Undang Nomor 25 Tahun 2009 berlaku."),
    benar=pasal("Ketentuan Pasal 2 ayat (2) huruf a Undang-Undang Nomor 25 Tahun 2009 berlaku."),
)
@bunyi
def capitals(teks: str, _: Kamus) -> Iterator[Cela]:
    """An "Ayat (1)" within a sentence, and a "pasal 3"."""
    for match in _CAPITAL.finditer(teks):
        if not begins_sentence(teks, match.start()):
            right = match[0].lower()
            yield Cela(*match.span(), f"“{match[0]}” di tengah kalimat", f"tulis “{right}”")
    for match in _SMALL.finditer(teks):
        yield Cela(*match.span(), f"“{match[0]}” ditulis dengan huruf kecil", f"tulis “{match[0].capitalize()}”")


@periksa(
    "nomor-rujukan-keliru",
    "peringatan",
    "Nomor dalam rujukan tidak menurut bentuknya",
    mengapa="Ayat bernomor dalam kurung, pasal dan huruf tanpa kurung; bentuk lain membuat rujukannya tidak pasti.",
    salah=pasal("(1) PARA PIHAK bertemu.\n(2) Pertemuan sebagaimana dimaksud pada ayat 1 dicatat."),
    benar=pasal(
        "(1) [satu] PARA PIHAK bertemu.\n(2) Pertemuan sebagaimana dimaksud pada @satu dicatat dalam 2 (dua) ayat."
    ),
)
@bunyi
def shapes(teks: str, _: Kamus) -> Iterator[Cela]:
    """What reads "ayat 1", "Pasal (3)", "Pasal 3 (1)" or "huruf (a)", except a verse of Scripture."""
    for pattern, right in _SHAPES:
        for match in pattern.finditer(teks):
            if not _VERSE.search(teks, 0, match.start()):
                yield Cela(*match.span(), f"“{match[0]}” tidak menurut bentuk rujukan", f"tulis “{right(match)}”")


@periksa(
    "dalam-pada-rujukan",
    "peringatan",
    "“Dalam” dan “pada” sesudah “dimaksud”",
    mengapa="Menurut kelaziman peraturan perundang-undangan ditulis “dimaksud dalam Pasal” dan “dimaksud pada ayat”.",
    salah=pasal("(1) [satu] PARA PIHAK bertemu.\n(2) Pertemuan sebagaimana dimaksud dalam @satu dicatat."),
    benar=pasal("(1) [satu] PARA PIHAK bertemu.\n(2) Pertemuan sebagaimana dimaksud pada @satu dicatat."),
)
@bunyi
def prepositions(teks: str, _: Kamus) -> Iterator[Cela]:
    """What reads "dimaksud dalam ayat (1)" or "dimaksud pada Pasal 3", typed or resolved."""
    for match in _PREPOSITION.finditer(teks):
        group = 1 if match[1] else 2
        right = "dimaksud pada ayat" if match[1] else "dimaksud dalam Pasal"
        wrong = "dimaksud dalam ayat" if match[1] else "dimaksud pada Pasal"
        yield Cela(*match.span(group), f"“{wrong}” tidak lazim", f"tulis “{right}”")
