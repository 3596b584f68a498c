"""How many originals are made: one for each party."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_bilangan import KATA, read_words
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.words.kamus import Kamus

_BANYAK = rf"(?P<{{0}}>\d{{{{1,2}}}}|{KATA})(?:\s*\((?:{KATA}|\d{{{{1,2}}}})\))?"
_RANGKAP = Pola(
    rf"(?<!\w)(?:rangkap\s+{_BANYAK.format('sesudah')}"
    rf"|(?:dalam|sebanyak|menjadi|dibuat|ditandatangani|disusun|dicetak|terdiri\s+atas)\s+{_BANYAK.format('sebelum')}\s*"
    r"(?:rangkap|eksemplar))(?!\w)",
    ("rangkap", "eksemplar"),
)
_DIBUAT = re.compile(
    r"(?:demikian(?:lah)?,?\s+)?(?:naskah\s+)?(?:perjanjian|nota|kesepakatan|kontrak|rencana)(?:\s+\w+){0,4}\s+"
    r"(?:dibuat|ditandatangani|disusun)(?!\w)",
    re.IGNORECASE,
)


@periksa(
    "rangkap-berbeda",
    "peringatan",
    "Banyaknya rangkap berbeda dengan banyaknya pihak",
    mengapa="Setiap pihak memegang satu naskah asli bermeterai; bila kurang, satu pihak tidak memilikinya.",
    dasar="UU 10/2020",
    salah=pasal("Perjanjian Kerja Sama ini dibuat dalam rangkap 3 (tiga) asli."),
    benar=pasal("Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, untuk setiap PIHAK 1 (satu) rangkap."),
)
def differing_copies(bahan: Bahan) -> Iterator[Temuan]:
    """The number of copies of the agreement, said at its end or in a Pasal, where it is not the number of parties."""
    for bacaan, (at, words, number) in copies(bahan):
        if is_on_originals(bacaan) and number not in (0, len(bahan.masukan.pihak)):
            what = f"`{words}` tidak sama dengan banyaknya pihak, {len(bahan.masukan.pihak)}"
            yield Temuan(bacaan.place(at), what, "tulis satu rangkap untuk setiap PIHAK", words)


def is_on_originals(bacaan: Bacaan) -> bool:
    """Whether copies a line speaks of are those of the agreement: it is the end, or begins with its making."""
    return bacaan.segmen == "penutup" or _DIBUAT.match(bacaan.teks) is not None


@per_larik
def copies(teks: str, _: Kamus) -> Iterator[tuple[int, str, int]]:
    """Where a line first says how many copies there are, in which words, and how many that is."""
    if match := _RANGKAP.search(teks):
        yield match.start(), match[0], _number(match["sesudah"] or match["sebelum"])


def _number(words: str) -> int:
    return int(words) if words.isdigit() else int(read_words(words) or 0)


_METERAI = Pola(r"meterai|materai", ("meterai", "materai"))


@periksa(
    "meterai-tidak-disebut",
    "peringatan",
    "Penutup tidak menyebut meterai",
    mengapa="Setiap rangkap terutang bea meterai, juga bagi instansi pemerintah; penutup lazim menyatakannya.",
    dasar="UU 10/2020",
    salah="""klausul:
  - ganti: penutup
    alasan: contoh
    isi: |
      Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, masing-masing untuk setiap PIHAK.
""",
    benar="""klausul:
  - ganti: penutup
    alasan: contoh
    isi: |
      Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli bermeterai cukup untuk setiap PIHAK.
""",
)
def without_stamp(bahan: Bahan) -> Iterator[Temuan]:
    """An end that says how many originals there are, while no line says that they are stamped."""
    for bacaan, (at, words, _) in copies(bahan):
        if is_on_originals(bacaan) and not _is_stamped(bahan):
            what = f"penutup menyebut `{words}`, tetapi tidak menyebut meterai"
            yield Temuan(bacaan.place(at), what, "tambahkan: bermeterai cukup", words)
            return


def _is_stamped(bahan: Bahan) -> bool:
    own = (bacaan for bacaan in bahan.bacaan if bacaan.pasal or bacaan.segmen == "penutup")
    return any(_METERAI.search(bacaan.teks) for bacaan in own)


_SATU_METERAI = Pola(
    r"(?<!\w)m[ea]terai\w*(?:\s+\w+){0,3}\s+hanya(?:\s+\w+){0,4}\s+(?:rangkap|naskah|eksemplar)"
    r"|hanya(?:\s+\w+|\s+\(\w+\)){0,3}\s+(?:rangkap|naskah|eksemplar)(?:\s+\w+){0,3}\s+(?:bermeterai|bermaterai|dibubuhi\s+meterai)",
    ("meterai", "materai"),
    ("hanya",),
)


@periksa(
    "meterai-satu-rangkap",
    "peringatan",
    "Meterai hanya pada sebagian rangkap",
    mengapa="Setiap rangkap yang ditandatangani adalah dokumen tersendiri yang terutang bea meterai.",
    dasar="UU 10/2020",
    salah=pasal("Meterai hanya dibubuhkan pada rangkap milik PIHAK KESATU."),
    benar=pasal("Meterai dibubuhkan pada setiap rangkap; biaya meterai hanya ditanggung oleh PIHAK KESATU."),
)
@bunyi
def stamped_in_part(teks: str, _: Kamus) -> Iterator[Cela]:
    """Words that put the stamp on one of the originals only."""
    for match in _SATU_METERAI.finditer(teks):
        yield Cela(*match.span(), "meterai tidak dibubuhkan pada semua rangkap", "bubuhkan pada setiap rangkap asli")


_ASING = r"bahasa\s+(?:Inggris|Arab|Belanda|Jepang|Mandarin|Jerman|Perancis|Prancis|asing)"
_MENGIKAT = (
    r"(?:berlaku|mengikat|dipakai|dijadikan\s+acuan|menjadi\s+acuan|diutamakan|didahulukan|mengutamakan|menentukan)"
)
_BAHASA_ASING = Pola(
    rf"(?<!\w){_MENGIKAT}(?!\w)(?:(?!Indonesia)[^.;,]){{0,60}}?(?:ber)?{_ASING}(?!\w)"
    rf"|(?:naskah|versi|teks)(?:\s+\w+){{0,2}}\s+(?:ber)?{_ASING}\s+(?:yang\s+|lebih\s+)?{_MENGIKAT}(?!\w)",
    ("bahasa",),
    ("perbedaan", "berbeda", "penafsiran", "tafsir"),
)


@periksa(
    "bahasa-asing-berlaku",
    "galat",
    "Naskah berbahasa asing yang dijadikan acuan",
    mengapa="Perjanjian lembaga negara wajib berbahasa Indonesia; terjemahan tidak mengalahkannya.",
    dasar="UU 24/2009 Pasal 31",
    salah=pasal("Dalam hal terdapat perbedaan, yang berlaku adalah naskah berbahasa Inggris."),
    benar=pasal("Bila naskah berbahasa Inggris berbeda, yang berlaku adalah naskah berbahasa Indonesia."),
)
@bunyi
def foreign_text(teks: str, _: Kamus) -> Iterator[Cela]:
    """Words that let a text in another language prevail."""
    for match in _BAHASA_ASING.finditer(teks):
        mend = "tulis bahwa yang berlaku adalah naskah berbahasa Indonesia"
        yield Cela(*match.span(), "naskah berbahasa asing dijadikan acuan", mend)
