"""Money: where it comes from, and what happens when the next budget has none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jenis_naskah import holds_programmes
from generator.checks.katalog import Cela, ganti, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.larik import per_larik
from generator.checks.pokok import governed_by, titled
from generator.checks.pola import Pola, alternatives, anchors, frasa
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
    "sumber-biaya-ditunda",
    "peringatan",
    "Sumber biaya ditentukan kemudian",
    saat_final="galat",
    mengapa="Biaya yang penanggungnya baru ditentukan kemudian tidak dapat dianggarkan dan mudah menjadi perselisihan.",
    salah=pasal("Biaya pelaksanaan Program dibebankan kepada anggaran PIHAK yang ditentukan kemudian."),
    benar=pasal("Biaya pelaksanaan Program dibebankan kepada anggaran PIHAK yang ditentukan dalam Rencana Kerja."),
)
def put_off(bahan: Bahan) -> Iterator[Temuan]:
    """Clauses and programmes that leave open who pays."""
    mend = "sebut PIHAK dan anggarannya, atau tempat pengaturannya, misalnya Rencana Kerja"
    if not holds_programmes(bahan):
        return
    yield from first_faults(_put_off(bahan))
    words = frasa(bahan.kamus.isi.biaya_ditunda.ditunda)
    for program, sumber in bahan.program:
        for index, source in enumerate(program.pembiayaan):
            if words.search(source):
                what = f"sumber biaya program “{program.nama}” belum ditentukan: “{source}”"
                yield Temuan(sumber.at("pembiayaan", index).place, what, mend, source)


@per_kalimat
def _put_off(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence leaves open who pays, unless it says where that is settled."""
    if frasa(latar.kamus.isi.biaya_ditunda.tempat).search(teks):
        return
    mend = "sebut PIHAK dan anggarannya, atau tempat pengaturannya, misalnya Rencana Kerja"
    for match in _put_off_pattern(latar.kamus).finditer(teks):
        yield Cela(match.start("ditunda"), match.end(), f"sumber biaya belum ditentukan: “{match[0]}”", mend)


@lru_cache(maxsize=8)
def _put_off_pattern(kamus: Kamus) -> Pola:
    words = kamus.isi.biaya_ditunda
    cost, later = alternatives(words.biaya), alternatives(words.ditunda)
    pattern = rf"\b(?:{cost})(?!\w)[^.;]{{0,160}}?\b(?P<ditunda>{later})(?!\w)"
    return Pola(pattern, anchors(words.biaya), anchors(words.ditunda))


@periksa(
    "anggaran-tahun-jamak",
    "peringatan",
    "Lebih dari satu tahun anggaran tanpa batas ketersediaan anggaran",
    mengapa="Anggaran ditetapkan setiap tahun; tanpa pembatasan, PIHAK terikat membiayai yang belum dianggarkan.",
    salah=ganti("pembiayaan", "Biaya dibebankan pada anggaran setiap PIHAK.", "Pembiayaan"),
    benar=ganti("pembiayaan", "Biaya dibebankan pada anggaran setiap PIHAK yang tersedia.", "Pembiayaan"),
)
def over_several_budgets(bahan: Bahan) -> Iterator[Temuan]:
    """Costs over more than one budget year, which no clause limits to the budget there is.

    Where nothing deals with costs, that is what is told.
    """
    costs = governed_by(bahan, "pembiayaan")
    if not holds_programmes(bahan) or not costs or any(bacaan.pasal for bacaan, _ in _caveats(bahan)):
        return
    if _several_years(bahan):
        what = "perjanjian berjalan lebih dari satu tahun anggaran, tetapi tidak dibatasi pada anggaran yang tersedia"
        mend = 'tambahkan "sesuai dengan ketersediaan anggaran setiap PIHAK" dalam pasal pembiayaan'
        main = next(iter(titled(bahan, "pembiayaan")), costs[0])
        yield Temuan(main.place, what, mend, main.judul)


@per_larik
def _caveats(teks: str, kamus: Kamus) -> tuple[bool, ...]:
    """Whether a line limits what it says to the budget there is."""
    return (True,) if frasa(kamus.isi.syarat_anggaran).search(teks) else ()


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
