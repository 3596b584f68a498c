"""What the words of a naskah say of the law, against the register of regulations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.penyebutan import amendments, cited, cited_in_words, register_of
from generator.checks.peraturan_mirip import plain_title, resembling
from generator.checks.pola import kata
from generator.words.kamus import Kamus

_LUAR = "Program dilaksanakan sesuai dengan {}."


@periksa(
    "peraturan-tidak-terdaftar",
    "peringatan",
    "Peraturan yang tidak ada dalam register",
    mengapa="Register memuat peraturan yang sudah dicocokkan; yang di luar itu mudah salah nomor atau sudah dicabut.",
    salah=pasal(_LUAR.format("Undang-Undang Nomor 99 Tahun 2023")),
    benar=pasal(_LUAR.format("Undang-Undang Nomor 37 Tahun 2008")),
)
def unregistered(bahan: Bahan) -> Iterator[Temuan]:
    """Regulations cited in words that the register does not hold."""
    known = register_of(bahan).keys() | amendments(bahan)
    for bacaan, sebutan in cited_in_words(bahan):
        if sebutan.kunci not in known:
            what = f"“{sebutan.teks}” tidak ada dalam register peraturan"
            meant = resembling(sebutan, bahan)
            if meant is not None:
                named = f"{meant.bentuk} Nomor {meant.nomor} Tahun {meant.tahun} tentang {meant.tentang}"
                what += f"; apakah yang dimaksud {named}?"
            mend = "periksa nomor dan tahunnya, dan pastikan di JDIH bahwa peraturannya berlaku, sebelum ditambahkan ke"
            yield Temuan(bacaan.place(sebutan.mulai), what, f"{mend} templates/peraturan.yaml", sebutan.teks)


@periksa(
    "peraturan-judul-berbeda",
    "peringatan",
    "Judul peraturan berbeda dengan register",
    mengapa="Judul yang tidak cocok dengan nomornya membuat peraturan yang dimaksud diragukan.",
    salah=pasal(_LUAR.format("Undang-Undang Nomor 27 Tahun 2022 tentang Perlindungan Data Pribadi")),
    benar=pasal(_LUAR.format("Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi")),
)
def misnamed(bahan: Bahan) -> Iterator[Temuan]:
    """Regulations cited in words under another title than the register's."""
    register = register_of(bahan)
    for bacaan, sebutan in cited_in_words(bahan):
        entry = register.get(sebutan.kunci)
        if (
            entry is not None
            and sebutan.judul
            and not plain_title(sebutan.judul).startswith(plain_title(entry.tentang))
        ):
            what = f"judul {sebutan.teks} berbeda dengan register: “{_shortened(sebutan.judul, entry.tentang)}”"
            yield Temuan(bacaan.place(sebutan.mulai), what, f"tulis “tentang {entry.tentang}”", sebutan.teks)


def _shortened(judul: str, like: str) -> str:
    """As many words of a citation as the title it should have been, and those with a capital after them."""
    words, count = judul.split(), len(like.split())
    while count < len(words) and words[count][:1].isupper():
        count += 1
    return " ".join(words[:count]).rstrip(",")


@periksa(
    "peraturan-dicabut-disebut",
    "peringatan",
    "Peraturan yang sudah dicabut disebut dalam naskah",
    mengapa="Naskah yang bersandar pada peraturan yang sudah dicabut kehilangan dasarnya dan mudah dibantah.",
    salah=pasal(_LUAR.format("UU Nomor 32 Tahun 2004")),
    benar=pasal(_LUAR.format("UU Nomor 23 Tahun 2014")),
)
def revoked_in_words(bahan: Bahan) -> Iterator[Temuan]:
    """Regulations cited in words that the register says are revoked."""
    register = register_of(bahan)
    for bacaan, sebutan in cited_in_words(bahan):
        entry = register.get(sebutan.kunci)
        if entry is not None and entry.status == "dicabut":
            what = f"{sebutan.teks} sudah dicabut"
            yield Temuan(bacaan.place(sebutan.mulai), what, "ganti dengan peraturan penggantinya", sebutan.teks)


_KEMBAR = """klausul:
  - ganti: dasar-hukum
    alasan: contoh
    isi: |
      Dengan memperhatikan:
      1. Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia;
      2. Undang-Undang Nomor {} Tahun {} tentang {}.
"""


@periksa(
    "dasar-hukum-kembar",
    "peringatan",
    "Dasar hukum disebut dua kali",
    mengapa="Butir yang berulang menandakan daftar yang disalin tanpa dibaca.",
    salah=_KEMBAR.format(37, 2008, "Ombudsman Republik Indonesia"),
    benar=_KEMBAR.format(25, 2009, "Pelayanan Publik"),
)
def twice(bahan: Bahan) -> Iterator[Temuan]:
    """Items of the legal basis that begin with the same regulation."""
    seen = set()
    for bacaan, sebutan in cited(bahan):
        if bacaan.segmen == "dasar-hukum" and bacaan.awal and sebutan.mulai == 0:
            if sebutan.kunci in seen:
                what = f"{sebutan.teks} disebut dua kali sebagai dasar hukum"
                yield Temuan(bacaan.place(), what, "hapus salah satu", sebutan.teks)
            seen.add(sebutan.kunci)


@periksa(
    "peraturan-disingkat",
    "peringatan",
    "Peraturan ditulis dengan singkatan",
    mengapa="Dalam naskah, bentuk peraturan ditulis lengkap dengan nomor dan tahunnya agar tidak ada dua tafsir.",
    dasar="UU 12/2011 Lampiran II",
    salah=pasal(_LUAR.format("UU No. 37/2008")),
    benar=pasal(_LUAR.format("Undang-Undang Nomor 37 Tahun 2008")),
)
def abbreviated(bahan: Bahan) -> Iterator[Temuan]:
    """Regulations cited in a clause in a short form: "UU", "No.", or the year behind a slash."""
    for bacaan, sebutan in cited_in_words(bahan):
        full = _full(sebutan.teks, bahan.kamus)
        if full and full != sebutan.teks and not bacaan.is_value(sebutan.mulai):
            what = f"“{sebutan.teks}” bukan cara menulis peraturan dalam naskah"
            yield Temuan(bacaan.place(sebutan.mulai), what, f"tulis “{full}”", sebutan.teks)


def _full(teks: str, kamus: Kamus) -> str:
    """A citation in full, as far as the dictionary knows its form."""
    match = _SHORT.fullmatch(" ".join(teks.split()))
    form = kamus.isi.singkatan_peraturan.get(match["bentuk"], match["bentuk"]) if match else ""
    known = form in kamus.isi.singkatan_peraturan.values()
    return f"{form}{match['ri'] or ''} Nomor {match['nomor']} Tahun {match['tahun']}" if match and known else ""


_SHORT = re.compile(
    r"(?P<bentuk>\D+?)(?P<ri> Republik Indonesia| RI)? (?:(?:Nomor|No\.?) ?)?"
    r"(?P<nomor>\d+[A-Z]?)(?: Tahun | Thn?\.? ?|/)(?P<tahun>\d{4})",
    re.IGNORECASE,
)


_TANPA_JUDUL = """klausul:
  - ganti: dasar-hukum
    alasan: contoh
    isi: |
      Dengan memperhatikan:
      1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik; dan
      2. Undang-Undang Nomor 37 Tahun 2008{}.
"""


@periksa(
    "dasar-hukum-tanpa-judul",
    "peringatan",
    "Dasar hukum tanpa judul peraturan",
    mengapa="Dasar hukum disebut dengan bentuk, nomor, tahun, dan judulnya, agar salah nomor langsung terlihat.",
    dasar="UU 12/2011 Lampiran II",
    salah=_TANPA_JUDUL.format(""),
    benar=_TANPA_JUDUL.format(" tentang Ombudsman Republik Indonesia"),
)
def untitled(bahan: Bahan) -> Iterator[Temuan]:
    """Items of the legal basis that are a regulation without what it is about."""
    for bacaan, sebutan in cited(bahan):
        whole = sebutan.mulai == 0 and not bacaan.teks[sebutan.akhir :].strip(" ;.,")
        if bacaan.segmen == "dasar-hukum" and bacaan.butir and whole:
            entry = register_of(bahan).get(sebutan.kunci)
            mend = f"tambahkan “tentang {entry.tentang}”" if entry else "tambahkan “tentang …” dengan judulnya"
            yield Temuan(bacaan.place(), f"{sebutan.teks} disebut tanpa judulnya", mend, sebutan.teks)


@periksa(
    "undang-undang-julukan",
    "peringatan",
    "Undang-undang disebut dengan julukannya",
    mengapa="Julukan tidak menyebut nomor dan tahun, sehingga tidak pasti undang-undang mana yang dimaksud.",
    dasar="UU 12/2011 Lampiran II",
    salah=pasal(_LUAR.format("UU PDP")),
    benar=pasal(_LUAR.format("Undang-Undang Nomor 27 Tahun 2022")),
)
@bunyi
def nicknamed(teks: str, kamus: Kamus) -> Iterator[Cela]:
    """Acts called by a nickname of the dictionary: "UU PDP"."""
    for match in kata(kamus.isi.julukan_undang_undang).finditer(teks):
        full = _nicknames(kamus).get(" ".join(match[0].casefold().split()))
        yield Cela(*match.span(), f"“{match[0]}” hanya julukan", f"tulis “{full}”")


@lru_cache(maxsize=8)
def _nicknames(kamus: Kamus) -> dict[str, str]:
    return {nick.casefold(): full for nick, full in kamus.isi.julukan_undang_undang.items()}
