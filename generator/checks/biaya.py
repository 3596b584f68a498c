"""Money: where it comes from, and what happens when the next budget has none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jenis_naskah import holds_programmes
from generator.checks.katalog import hapus, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import kata
from generator.checks.waktu import end_of
from generator.words.kamus import Kamus


@periksa(
    "sumber-biaya-kosong",
    "catatan",
    "Program tanpa sumber biaya",
    saat_final="galat",
    mengapa="Program tanpa sumber biaya tidak dapat dianggarkan, dan biayanya mudah dibebankan kepada pihak lain.",
    salah="program:\n  - {bidang: pertukaran-data, nama: Data, status: disepakati}\n",
    benar="program:\n  - {bidang: pertukaran-data, nama: Data, status: usulan}\n",
)
def unfunded(bahan: Bahan) -> Iterator[Temuan]:
    """An agreed programme for which no source of money is named."""
    for program, sumber in bahan.program if holds_programmes(bahan) else ():
        if not program.pembiayaan:
            what = f"sumber biaya program `{program.nama}` belum disebut"
            yield Temuan(sumber.at("pembiayaan").place, what, "isi `pembiayaan`, misalnya APBN atau APBD")


@periksa(
    "anggaran-tahun-jamak",
    "peringatan",
    "Lebih dari satu tahun anggaran tanpa batas ketersediaan anggaran",
    mengapa="Anggaran ditetapkan setiap tahun; tanpa pembatasan, PIHAK terikat membiayai yang belum dianggarkan.",
    salah=hapus("pembiayaan"),
    benar=("jangka_waktu: {mulai: 2024-03-01, selesai: 2024-12-31, tahun: null, bulan: null}\n" + hapus("pembiayaan")),
)
def over_several_budgets(bahan: Bahan) -> Iterator[Temuan]:
    """Obligations over more than one budget year, none of whose clauses limits them to the budget there is."""
    if not holds_programmes(bahan) or any(bacaan.pasal for bacaan, _ in _caveats(bahan)):
        return
    if _several_years(bahan):
        what = "perjanjian berjalan lebih dari satu tahun anggaran, tetapi tidak dibatasi pada anggaran yang tersedia"
        mend = 'tambahkan "sesuai dengan ketersediaan anggaran setiap PIHAK" dalam pasal pembiayaan'
        yield Temuan(bahan.place("jangka_waktu"), what, mend)


@per_larik
def _caveats(teks: str, kamus: Kamus) -> tuple[bool, ...]:
    """Whether a line limits what it says to the budget there is."""
    return (True,) if kata(*kamus.isi.syarat_anggaran).search(teks) else ()


def _several_years(bahan: Bahan) -> bool:
    """Whether term or programmes surely lie in two calendar years or more, which are the budget years."""
    term = bahan.perjanjian.jangka_waktu
    begins = term.mulai or bahan.perjanjian.tanggal
    ends = end_of(term, begins)
    # A term of a year from 1 January ends, counted so, on the next.
    if ends is not None and begins is not None and ends > date(begins.year + 1, 1, 1):
        return True
    times = [program.waktu for program, _ in bahan.program]
    years = {point.tahun for waktu in times for point in (waktu.mulai, waktu.selesai) if point is not None}
    return len(years) > 1 or (term.tahun or 0) * 12 + (term.bulan or 0) > 12
