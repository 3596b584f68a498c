"""Personal data that are kept for ever, used for anything, or shown to everybody (UU 27/2022)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, has, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus


@periksa(
    "data-disimpan-selamanya",
    "peringatan",
    "Data pribadi disimpan tanpa batas waktu",
    mengapa="Data pribadi tidak boleh disimpan lebih lama dari perlunya.",
    dasar="UU 27/2022",
    salah=pasal("Data Pribadi disimpan tanpa batas waktu."),
    benar=pasal("Data Pribadi tidak disimpan tanpa batas waktu."),
)
def kept_for_ever(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which data are kept without end."""
    yield from first_faults(_kept(bahan))


@periksa(
    "data-untuk-apa-pun",
    "peringatan",
    "Data pribadi dipakai untuk tujuan apa pun",
    mengapa="Data pribadi hanya boleh diproses untuk tujuan yang tertentu dan jelas.",
    dasar="UU 27/2022",
    salah=pasal("Data Pribadi digunakan untuk keperluan apa pun."),
    benar=pasal("Data Pribadi dilarang digunakan untuk keperluan apa pun di luar Program."),
)
def for_anything(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which data serve any purpose."""
    yield from first_faults(_for_anything(bahan))


@periksa(
    "data-dibuka-umum",
    "peringatan",
    "Data pribadi dibuka kepada umum",
    mengapa="Data pribadi hanya boleh diungkapkan dengan dasar yang sah, bukan kepada siapa saja.",
    dasar="UU 27/2022",
    salah=pasal("Data Pribadi Pelapor dapat dibagikan kepada media massa."),
    benar=pasal("Data Pribadi Pelapor tidak dibagikan kepada media massa."),
)
def shown_to_all(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which data reach the public."""
    yield from first_faults(_shown(bahan))


@per_kalimat
def _kept(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "sebut lamanya, misalnya: disimpan paling lama 1 (satu) tahun, lalu dimusnahkan"
    return _faults(teks, latar.kamus, _keeping(latar.kamus), "data disimpan tanpa batas", mend)


@per_kalimat
def _for_anything(teks: str, latar: Latar) -> Iterator[Cela]:
    return _faults(teks, latar.kamus, _using(latar.kamus), "tujuan pemakaian data tidak dibatasi", "sebut tujuannya")


@per_kalimat
def _shown(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus, atau buka hanya data agregat yang tidak menunjukkan orangnya"
    return _faults(teks, latar.kamus, _showing(latar.kamus), "data pribadi dibuka kepada umum", mend)


def _faults(teks: str, kamus: Kamus, pattern: Pola, what: str, mend: str) -> Iterator[Cela]:
    """The places that match, unless they are denied or the data show nobody."""
    kata = kamus.isi.pemakaian_data
    for match in pattern.finditer(teks):
        begin, words = match.start("cela"), match["cela"]
        if not (is_denied(teks, begin, kamus) or has(words, ("tidak boleh",)) or has(teks, kata.aman)):
            yield Cela(begin, match.end("cela"), f"{what}: “{words}”", mend)


@lru_cache(maxsize=8)
def _keeping(kamus: Kamus) -> Pola:
    kata = kamus.isi.pemakaian_data
    keep, ever = alternatives(kata.menyimpan), alternatives(kata.selamanya)
    # What is deleted for ever, or kept for so many years, is not kept for ever.
    gone = r"\b(?:di|meng?)?(?:hapus|musnah|hancur|paling\s+lama|selama\s+\d|\d+)"
    pattern = rf"\b(?P<cela>(?:{keep})(?!\w)(?:(?!{gone})[^.;,])*?\b(?:{ever}))(?!\w)"
    return Pola(pattern, ("data",), anchors(kata.selamanya))


@lru_cache(maxsize=8)
def _using(kamus: Kamus) -> Pola:
    kata = kamus.isi.pemakaian_data
    data, any_ = alternatives(kata.pribadi), alternatives(kata.apa_pun)
    return Pola(rf"\b(?:{data})(?!\w)[^.;]*?\b(?P<cela>{any_})(?!\w)", anchors(kata.pribadi), anchors(kata.apa_pun))


@lru_cache(maxsize=8)
def _showing(kamus: Kamus) -> Pola:
    kata = kamus.isi.pemakaian_data
    data, show, all_ = (alternatives(words) for words in (kata.pribadi, kata.dibuka, kata.umum))
    pattern = rf"\b(?:{data})(?!\w)[^.;]{{0,60}}?\b(?P<cela>(?:{show})(?!\w)[^.;,]{{0,60}}?\b(?:{all_}))(?!\w)"
    return Pola(pattern, anchors(kata.pribadi), anchors(kata.dibuka), anchors(kata.umum))
