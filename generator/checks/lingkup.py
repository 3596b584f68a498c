"""Ruang Lingkup as composed against the fields of the agreed programmes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import BacaanPasal, Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.pola import Pola, kata
from generator.checks.program import agreed

_DUA = "Ruang lingkup perjanjian ini meliputi penanganan Laporan Masyarakat dan pertukaran Data{}."


def _scope(bahan: Bahan) -> list[BacaanPasal]:
    return [pasal for pasal in bahan.pasal if "ruang lingkup" in pasal.judul.casefold()]


def _fields(bahan: Bahan, *, loosely: bool = False) -> Iterator[tuple[str, Pola]]:
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
    unchosen = [pattern for id_, pattern in _fields(bahan) if id_ not in chosen] if chosen else []
    for bacaan in (bacaan for pasal in _scope(bahan) for bacaan in pasal.bacaan):
        for found in (match for pattern in unchosen if (match := pattern.search(bacaan.teks))):
            what = f"Ruang Lingkup menyebut “{found[0]}”, tetapi tidak ada program yang disepakati dalam bidang itu"
            mend = "sepakati programnya, atau hapus bidang itu dari Ruang Lingkup"
            yield Temuan(bacaan.place(found.start()), what, mend, found[0])


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
    words = "\n".join(pasal.teks for pasal in _scope(bahan))
    named = {id_ for id_, pattern in _fields(bahan, loosely=True) if pattern.search(words)}
    if not named or kata(bahan.kamus.isi.lingkup_terbuka).search(words):
        return
    for program, sumber in agreed(bahan):
        if program.bidang not in named:
            what = f"bidang program “{program.nama or 'tanpa nama'}” tidak disebut dalam Ruang Lingkup"
            mend = f"tambahkan “{bahan.pustaka.bidang.entri[program.bidang or ''].nama}” ke Ruang Lingkup"
            yield Temuan(sumber.at("bidang").place, what, mend)
