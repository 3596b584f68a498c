"""The independence of the Ombudsman, which no agreement may bargain away (UU 37/2008 Pasal 2, 10 and 29)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan import hindrances, influences
from generator.checks.katalog import ganti, hapus, pasal, periksa
from generator.checks.ketentuan import first_faults
from generator.checks.pokok import absence, is_required, ruled, titled
from generator.checks.pungutan import payments
from generator.checks.tuntutan import suits


@periksa(
    "independensi-tidak-dinyatakan",
    "peringatan",
    "Independensi Ombudsman tidak dinyatakan",
    mengapa="Tanpa pernyataan bahwa kerja sama tidak memengaruhi pemeriksaan, mitra dapat mengira sebaliknya.",
    dasar="UU 37/2008 Pasal 2",
    salah=hapus("independensi"),
    benar=ganti("independensi", "Kerja sama ini tidak memengaruhi pemeriksaan Laporan mengenai PIHAK KEDUA."),
)
def unstated(bahan: Bahan) -> Iterator[Temuan]:
    """No Pasal says that the cooperation leaves the Ombudsman's independence alone; a title alone does not."""
    if not is_required(bahan, "independensi") or ruled(bahan, "independensi"):
        return
    for empty in titled(bahan, "independensi"):
        what = f"{empty.pasal.sebutan} tidak menyatakan bahwa kerja sama tidak memengaruhi pemeriksaan Ombudsman"
        mend = "tambahkan ayat: “Pemeriksaan Laporan tidak dibatasi perjanjian dan tidak memerlukan persetujuan mitra.”"
        yield Temuan(empty.place, what, mend, empty.judul)
        return
    what = "tidak satu pasal pun menyatakan bahwa kerja sama tidak memengaruhi independensi Ombudsman"
    yield Temuan(absence(bahan, "independensi"), what, "tambahkan pasal tentang independensi")


@periksa(
    "batas-pemeriksaan-ombudsman",
    "peringatan",
    "Ketentuan yang membatasi pemeriksaan Ombudsman",
    saat_final="galat",
    mengapa="Ombudsman memeriksa tanpa campur tangan siapa pun: perjanjian tidak boleh mensyaratkan persetujuan, "
    "menunda, membatasi jumlah, atau mengecualikan pihak dari pemeriksaan, menyerahkan wewenang memeriksa, atau "
    "menahan dan menjanjikan hasilnya.",
    dasar="UU 37/2008 Pasal 2 dan Pasal 29",
    salah=pasal("Pemeriksaan Laporan mengenai PIHAK KEDUA dilakukan setelah mendapat persetujuan Wali Kota."),
    benar=pasal("Pemeriksaan Laporan mengenai PIHAK KEDUA tidak memerlukan persetujuan Wali Kota."),
)
def limits(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that limit or condition an examination, stop it, or exempt a party."""
    yield from first_faults(hindrances(bahan))


@periksa(
    "pengaruh-pada-ombudsman",
    "peringatan",
    "Ketentuan yang memengaruhi pemeriksaan Ombudsman",
    mengapa="Ombudsman tidak mengistimewakan mitra, tidak diawasi mitra sewaktu memeriksa, dan tidak memberitahukan "
    "pemeriksaan mendadak; Pelapor siapa pun dilayani.",
    dasar="UU 37/2008 Pasal 2",
    salah=pasal("PIHAK KESATU memberikan perlakuan khusus bagi Laporan mengenai PIHAK KEDUA."),
    benar=pasal("PIHAK KESATU memberikan perlakuan khusus bagi Pelapor penyandang disabilitas."),
)
def sways(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that put a partner first, let it watch an examination, or shut some people out."""
    yield from first_faults(influences(bahan))


@periksa(
    "biaya-bagi-pelapor",
    "peringatan",
    "Biaya yang dibebankan kepada Pelapor",
    saat_final="galat",
    mengapa="Ombudsman tidak memungut biaya atau imbalan dalam bentuk apa pun untuk penanganan Laporan.",
    dasar="UU 37/2008 Pasal 29",
    salah=pasal("Biaya penggandaan dokumen Laporan dibebankan kepada Pelapor."),
    benar=pasal("Biaya penggandaan dokumen Laporan tidak dibebankan kepada Pelapor."),
)
def fees(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that make those who report pay."""
    yield from first_faults(payments(bahan))


@periksa(
    "gugat-ombudsman",
    "peringatan",
    "Ketentuan yang membuka gugatan terhadap Ombudsman",
    mengapa="Ombudsman tidak dapat digugat atau dituntut karena melaksanakan tugas dan wewenangnya.",
    dasar="UU 37/2008 Pasal 10",
    salah=pasal("PIHAK KEDUA dapat mengajukan gugatan terhadap PIHAK KESATU atas hasil pemeriksaan Laporan."),
    benar=pasal("PIHAK KESATU tidak dapat digugat atas hasil pemeriksaan Laporan."),
)
def lawsuits(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that let somebody sue the Ombudsman, or make it pay for what its duties lead to."""
    yield from first_faults(suits(bahan))
