"""The memorandum an agreement carries out: named, complete, and in force when the agreement is signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jenis_naskah import deviation, follows_memorandum
from generator.checks.katalog import periksa
from generator.checks.pola import kata
from generator.checks.waktu import begin_of, end_of
from generator.data.model import JangkaWaktu, NotaKesepahaman
from generator.words.tanggal import tanggal

_UMUR_LAZIM = 5
"""Years a memorandum lasts where nobody knows: professional habit, no rule."""

_MEND = "perpanjang nota kesepahaman lebih dahulu, atau sesuaikan jangka waktunya"

_TANPA_INDUK = """klausul:
  - ganti: premis
    alasan: contoh
    isi: |
      PARA PIHAK menerangkan bahwa {} disusun untuk meningkatkan mutu pelayanan publik.
"""


@periksa(
    "nota-kesepahaman-tidak-disebut",
    "galat",
    "Nota Kesepahaman yang ditindaklanjuti tidak disebut",
    mengapa="Perjanjian kerja sama adalah tindak lanjut Nota Kesepahaman; tanpa menyebutnya, kaitannya tidak terbukti.",
    salah=_TANPA_INDUK.format("perjanjian ini"),
    benar=_TANPA_INDUK.format("tindak lanjut Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023 ini"),
)
def unnamed_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """Words before the first Pasal that name no memorandum."""
    opening = takewhile(lambda bacaan: bacaan.pasal is None, bahan.bacaan)
    named = kata(bahan.kamus.isi.nota_kesepahaman)
    if follows_memorandum(bahan) and not any(named.search(bacaan.teks) for bacaan in opening):
        place = deviation(bahan, "premis") or bahan.place("nota_kesepahaman")
        what = "premis tidak menyebut Nota Kesepahaman yang ditindaklanjuti"
        yield Temuan(place, what, "sebut judul, nomor, dan tanggalnya dalam premis")


@periksa(
    "nota-kesepahaman-belum-lengkap",
    "catatan",
    "Nomor atau tanggal Nota Kesepahaman belum diisi",
    saat_final="galat",
    mengapa="Tanpa nomor dan tanggal, tidak dapat dipastikan Nota Kesepahaman mana yang ditindaklanjuti.",
    salah="nota_kesepahaman: {nomor: [], tahun: 2023}\n",
    benar="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2023], tanggal: 2023-07-25}\n",
)
def incomplete_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum without number or date, where the library's own words name it."""
    mou = bahan.perjanjian.nota_kesepahaman
    missing = [key for key, value in (("nomor", mou.nomor), ("tanggal", mou.tanggal)) if not value]
    if missing and follows_memorandum(bahan) and deviation(bahan, "premis") is None:
        what = f"{' dan '.join(missing)} Nota Kesepahaman belum diisi"
        yield Temuan(bahan.place("nota_kesepahaman", missing[0]), what, "salin dari naskah aslinya")


@periksa(
    "nota-kesepahaman-berakhir",
    "galat",
    "Nota Kesepahaman sudah berakhir saat perjanjian dimulai",
    mengapa="Perjanjian kerja sama menindaklanjuti Nota Kesepahaman; yang sudah berakhir tidak dapat ditindaklanjuti.",
    salah="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2020-07-25, berlaku_sampai: 2023-07-25}\n",
    benar="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2023-07-25, berlaku_sampai: 2028-07-25}\n",
)
def lapsed_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum that has lapsed when the agreement is signed."""
    lapses, begins = bahan.perjanjian.nota_kesepahaman.berlaku_sampai, begin_of(bahan.perjanjian)
    if lapses is not None and begins is not None and lapses < begins:
        place = bahan.place("nota_kesepahaman", "berlaku_sampai")
        what = f"Nota Kesepahaman berakhir {tanggal(lapses)}, sebelum perjanjian mulai {tanggal(begins)}"
        yield Temuan(place, what, _MEND)


@periksa(
    "nota-kesepahaman-terlampaui",
    "peringatan",
    "Perjanjian berlaku lebih lama daripada Nota Kesepahaman",
    mengapa="Sisa jangka waktu perjanjian berjalan tanpa Nota Kesepahaman yang mendasarinya.",
    salah="nota_kesepahaman: {tanggal: 2023-07-25, berlaku_sampai: 2025-01-25}\n",
    benar="nota_kesepahaman: {tanggal: 2023-07-25, berlaku_sampai: 2028-07-25}\n",
)
def outlived_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum that will lapse before the agreement ends."""
    lapses, begins = bahan.perjanjian.nota_kesepahaman.berlaku_sampai, begin_of(bahan.perjanjian)
    ends = end_of(bahan.perjanjian.jangka_waktu, begins)
    if lapses is not None and ends is not None and lapses < ends and not (begins and lapses < begins):
        place = bahan.place("nota_kesepahaman", "berlaku_sampai")
        what = f"Nota Kesepahaman berakhir {tanggal(lapses)}, perjanjian {tanggal(ends)}"
        yield Temuan(place, what, _MEND)


@periksa(
    "nota-kesepahaman-mungkin-berakhir",
    "peringatan",
    "Nota Kesepahaman mungkin sudah berakhir",
    mengapa="Nota Kesepahaman lazimnya berlaku paling lama lima tahun; yang sudah berakhir diperpanjang dulu.",
    salah="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2019-01-15, berlaku_sampai: }\n",
    benar="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2019-07-25, berlaku_sampai: }\n",
)
def doubtful_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """An old memorandum of unknown end, or one whose end has passed while the agreement has no date yet."""
    mou, begins = bahan.perjanjian.nota_kesepahaman, begin_of(bahan.perjanjian)
    mend = "periksa masa berlakunya pada naskah asli, lalu isi `berlaku_sampai`"
    if mou.berlaku_sampai is None and (last := _usual_end(mou)) and bahan.is_over(last, begins):
        what = f"Nota Kesepahaman dibuat {_UMUR_LAZIM} tahun lalu atau lebih dan masa berlakunya belum diisi"
        yield Temuan(bahan.place("nota_kesepahaman", "tanggal" if mou.tanggal else "tahun"), what, mend)
    elif mou.berlaku_sampai is not None and begins is None and bahan.is_over(mou.berlaku_sampai, None):
        what = "masa berlaku Nota Kesepahaman sudah lewat, sedangkan perjanjian belum ditandatangani"
        yield Temuan(bahan.place("nota_kesepahaman", "berlaku_sampai"), what, _MEND)


def _usual_end(mou: NotaKesepahaman) -> date | None:
    """The last day of a memorandum that lasts as long as they do."""
    if mou.tanggal is not None:
        after = end_of(JangkaWaktu(tahun=_UMUR_LAZIM), mou.tanggal)
        return after and after - timedelta(days=1)
    return None if mou.tahun is None else date(mou.tahun + _UMUR_LAZIM - 1, 12, 31)


@periksa(
    "nota-kesepahaman-lebih-muda",
    "galat",
    "Nota Kesepahaman dibuat sesudah perjanjian",
    mengapa="Yang ditindaklanjuti harus ada lebih dahulu; biasanya tahun salah satunya keliru diketik.",
    salah="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2024-07-25}\n",
    benar="tanggal: 2024-02-29\nnota_kesepahaman: {tanggal: 2024-02-29}\n",
)
def later_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum signed after the agreement that carries it out."""
    mou, signed = bahan.perjanjian.nota_kesepahaman, bahan.perjanjian.tanggal
    if signed is None:
        return
    if (mou.tanggal and mou.tanggal > signed) or (mou.tahun and mou.tahun > signed.year):
        place = bahan.place("nota_kesepahaman", "tanggal" if mou.tanggal else "tahun")
        yield Temuan(place, "Nota Kesepahaman bertanggal sesudah perjanjian", "periksa kedua tanggalnya")


@periksa(
    "nomor-nota-kesepahaman-kurang",
    "catatan",
    "Nomor Nota Kesepahaman kurang dari banyaknya pihak",
    mengapa="Nota Kesepahaman lazim memuat nomor setiap pihaknya; yang kurang biasanya tertinggal saat menyalin.",
    salah="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2023]}\n",
    benar="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2023, 134.4/11-NK/2023]}\n",
)
def missing_number(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum with fewer numbers than the parties named, or than two."""
    mou = bahan.perjanjian.nota_kesepahaman
    parties = max(len(mou.antara), 2)
    if mou.nomor and len(mou.nomor) < parties and follows_memorandum(bahan):
        what = f"Nota Kesepahaman mempunyai {parties} pihak, tetapi nomornya hanya {len(mou.nomor)}"
        mend = "salin nomor setiap pihak dari naskah aslinya; abaikan bila naskahnya memang bernomor satu"
        yield Temuan(bahan.place("nota_kesepahaman", "nomor"), what, mend, mou.nomor[0])
