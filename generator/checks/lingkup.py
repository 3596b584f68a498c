"""Ruang Lingkup as composed against the fields of the agreed programmes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import BacaanPasal, Bahan, Temuan, sekali
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Kalimat, rules
from generator.checks.pola import Pola, kata
from generator.checks.program import agreed

_DUA = "Ruang lingkup perjanjian ini meliputi penanganan Laporan Masyarakat dan pertukaran Data{}."


_LISTS = re.compile(
    r"(?<!\w)(?:meliputi|mencakup|melingkupi|terdiri\s+(?:atas|dari)|adalah|ialah|yaitu|yakni|berupa|di\s+bidang)(?!\w)",
    re.IGNORECASE,
)
_EXCLUDES = re.compile(
    r"(?<!\w)(?:(?:tidak|bukan|belum)\s+(?:\w+\s+)?(?:meliputi|mencakup|melingkupi|termasuk|merupakan|menjadi)|di\s+luar"
    r"|(?:di)?kecuali(?:kan)?)(?!\w)",
    re.IGNORECASE,
)


def _scope(bahan: Bahan) -> list[BacaanPasal]:
    return [pasal for pasal in bahan.pasal if "ruang lingkup" in pasal.judul.casefold()]


@sekali
def scope_sentences(bahan: Bahan) -> tuple[Kalimat, ...]:
    """The sentences of Ruang Lingkup, in order, without what they say is not part of it."""
    own = {pasal.pasal.id for pasal in _scope(bahan)}
    found = (kalimat for ayat in rules(bahan) if ayat.pasal.pasal.id in own for kalimat in ayat.kalimat)
    return tuple(kalimat for kalimat in found if not _EXCLUDES.search(kalimat.teks))


def lists(teks: str) -> bool:
    """Whether words of Ruang Lingkup enumerate: "meliputi bidang:"."""
    return _LISTS.search(teks) is not None


def fields(bahan: Bahan, *, loosely: bool = False) -> Iterator[tuple[str, Pola]]:
    """The fields with what names each in so many words, or ``loosely``: with any word that may mean it."""
    for id_, entry in bahan.pustaka.bidang.entri.items():
        known = bahan.kamus.isi.bidang.get(id_)
        words = [entry.nama, *(known.sebutan if known else ()), *(known.tanda if known and loosely else ())]
        yield id_, kata(tuple(words))


@periksa(
    "bidang-tanpa-program",
    "galat",
    "Bidang dalam Ruang Lingkup tanpa program",
    mengapa="Ruang Lingkup menjanjikan bidang yang tidak ada programnya, sehingga tidak akan dilaksanakan.",
    salah=ganti("ruang-lingkup", _DUA.format(", serta pencegahan Maladministrasi"), "Ruang Lingkup"),
    benar=ganti("ruang-lingkup", _DUA.format(""), "Ruang Lingkup"),
)
def promised(bahan: Bahan) -> Iterator[Temuan]:
    """Fields Ruang Lingkup names without an agreed programme, once there are programmes at all."""
    chosen = {program.bidang for program, _ in agreed(bahan)}
    unchosen = [pattern for id_, pattern in fields(bahan) if id_ not in chosen] if chosen else []
    for kalimat in scope_sentences(bahan) if unchosen else ():
        for found in (match for pattern in unchosen if (match := pattern.search(kalimat.teks, kalimat.pangkal))):
            what = f"Ruang Lingkup menyebut “{found[0]}”, tetapi tidak ada program yang disepakati dalam bidang itu"
            mend = "sepakati programnya, atau hapus bidang itu dari Ruang Lingkup"
            yield kalimat.temuan(Cela(*found.span(), what, mend))


@periksa(
    "program-di-luar-ruang-lingkup",
    "galat",
    "Program di luar Ruang Lingkup",
    mengapa="Program yang bidangnya tidak disebut dalam Ruang Lingkup tidak tercakup oleh perjanjian.",
    salah=ganti("ruang-lingkup", "Ruang lingkup perjanjian ini adalah penanganan Laporan.", "Ruang Lingkup"),
    benar=ganti("ruang-lingkup", _DUA.format(""), "Ruang Lingkup"),
)
def outside(bahan: Bahan) -> Iterator[Temuan]:
    """Agreed programmes of a field Ruang Lingkup has no word of, where it lists some and is not open to others."""
    words = "\n".join(kalimat.teks for kalimat in scope_sentences(bahan))
    named = {id_ for id_, pattern in fields(bahan, loosely=True) if pattern.search(words)}
    if not named or _is_open(bahan):
        return
    for program, sumber in agreed(bahan):
        if program.bidang not in named:
            what = f"bidang program “{program.nama or 'tanpa nama'}” tidak disebut dalam Ruang Lingkup"
            mend = f"tambahkan “{bahan.pustaka.bidang.entri[program.bidang or ''].nama}” ke Ruang Lingkup"
            yield Temuan(sumber.at("bidang").place, what, mend)


def _is_open(bahan: Bahan) -> bool:
    """Whether Ruang Lingkup lets in others than it lists; "sesuai dengan Rencana Kerja" beside the list does not."""
    isi = bahan.kamus.isi
    return any(
        kata(isi.lingkup_terbuka).search(kalimat.teks)
        or (lists(kalimat.teks) and kata(isi.lingkup_menunjuk).search(kalimat.teks))
        for kalimat in scope_sentences(bahan)
    )
