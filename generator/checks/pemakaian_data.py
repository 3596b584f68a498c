"""Personal data that are kept for ever, used for anything, or shown to everybody (UU 27/2022)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.data_pribadi import lacking_sentence
from generator.checks.data_terbuka import UnsurTerbuka, open_ended
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Kalimat, Latar, first_faults, has, per_kalimat
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
    yield from first_faults(_open(bahan, "retensi"))


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
    yield from first_faults(_open(bahan, "tujuan"))


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


def _open(bahan: Bahan, unsur: UnsurTerbuka) -> Iterator[tuple[Kalimat, Cela]]:
    """The sentences that leave something open, unless the check that misses it tells of them."""
    told = lacking_sentence(bahan, unsur)
    for kalimat, one in open_ended(bahan):
        if one.unsur == unsur and kalimat is not told:
            yield kalimat, one.cela


@per_kalimat
def _shown(teks: str, latar: Latar) -> Iterator[Cela]:
    kamus = latar.kamus
    mend = "hapus, atau buka hanya data agregat yang tidak menunjukkan orangnya"
    for match in _showing(kamus).finditer(teks):
        begin, words = match.start("cela"), match["cela"]
        shows_nobody = has(teks, ("tidak boleh",)) or has(teks, kamus.isi.pemakaian_data.aman)
        if not (shows_nobody or is_denied(teks, begin, kamus)):
            yield Cela(begin, match.end("cela"), f"data pribadi dibuka kepada umum: “{words}”", mend)


@lru_cache(maxsize=8)
def _showing(kamus: Kamus) -> Pola:
    kata = kamus.isi.pemakaian_data
    data, show, all_ = (alternatives(words) for words in (kata.pribadi, kata.dibuka, kata.umum))
    pattern = rf"\b(?:{data})(?!\w)[^.;]{{0,60}}?\b(?P<cela>(?:{show})(?!\w)[^.;,]{{0,60}}?\b(?:{all_}))(?!\w)"
    return Pola(pattern, anchors(kata.pribadi), anchors(kata.dibuka), anchors(kata.umum))
