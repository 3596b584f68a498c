"""Whether those who sign may sign: the basis of their authority."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jabatan import contoh_mitra, is_head_of_region
from generator.checks.katalog import periksa
from generator.checks.pejabat_sementara import acting, basis, lacks
from generator.checks.pola import kata
from generator.data.masukan import PihakMasuk


def _for_the_head(bahan: Bahan) -> Iterator[PihakMasuk]:
    """Regions for which somebody else than their head signs."""
    for pihak in bahan.mitra:
        jabatan = pihak.profil.penandatangan.jabatan
        if pihak.profil.jenis == "pemerintah-daerah" and jabatan and not is_head_of_region(jabatan, bahan.kamus):
            yield pihak


@periksa(
    "penandatangan-tanpa-dasar",
    "catatan",
    "Penandatangan tanpa dasar kewenangan",
    saat_final="galat",
    mengapa="Yang menandatangani harus dapat menunjukkan keputusan, mandat, atau kuasa yang memberinya wewenang.",
    salah=contoh_mitra("nama: Citra Contoh, jabatan: Wali Kota Contoh, dasar: "),
    benar=contoh_mitra("nama: Citra Contoh, jabatan: Wali Kota Contoh, dasar: Keputusan Nomor 1 Tahun 2023"),
)
def without_basis(bahan: Bahan) -> Iterator[Temuan]:
    """Signatories who are named while the basis of their authority is not."""
    for pihak in bahan.masukan.pihak:
        if pihak.profil.penandatangan.nama and pihak.profil.penandatangan.dasar is None:
            what = f"dasar kewenangan {pihak.profil.penandatangan.nama} belum diisi"
            yield Temuan(basis(pihak), what, "isi `dasar` dengan keputusan pengangkatan, mandat, atau surat kuasanya")


_KEPALA = "nama: Citra Contoh, jabatan: Wali Kota Contoh, dasar: "


@periksa(
    "dasar-bukan-pengangkatan",
    "peringatan",
    "Dasar kewenangan kepala daerah bukan pengangkatannya",
    mengapa="Kepala daerah berwenang karena diangkat; peraturan daerah tidak mengangkatnya.",
    dasar="UU 23/2014",
    salah=contoh_mitra(_KEPALA + "Peraturan Daerah Kota Contoh Nomor 2 Tahun 2024"),
    benar=contoh_mitra(_KEPALA + "Keputusan Menteri Dalam Negeri Nomor 100 Tahun 2023"),
)
def no_appointment(bahan: Bahan) -> Iterator[Temuan]:
    """Heads of a region whose basis is a regulation of the region."""
    wewenang, temporary = bahan.kamus.isi.wewenang, list(acting(bahan))
    for pihak in bahan.mitra:
        signs = pihak.profil.penandatangan
        is_head = signs.jabatan and is_head_of_region(signs.jabatan, bahan.kamus) and pihak not in temporary
        law = kata(wewenang.bukan_pengangkatan).search(signs.dasar or "")
        if is_head and law and lacks(pihak, wewenang.penunjukan):
            what = f"{law[0]} bukan dasar kewenangan {signs.jabatan}"
            yield Temuan(basis(pihak), what, "isi `dasar` dengan keputusan pengangkatannya", signs.dasar or "")


_OPD = "nama: Citra Contoh, jabatan: Kepala Dinas Kesehatan Kota Contoh, dasar: "


@periksa(
    "kuasa-perangkat-daerah",
    "galat",
    "Pejabat daerah menandatangani tanpa kuasa kepala daerah",
    mengapa="Pemerintah daerah diwakili kepala daerah; pejabat lain memerlukan surat kuasa dari kepala daerah.",
    dasar="UU 23/2014 dan PP 28/2018",
    salah=contoh_mitra(_OPD + "Keputusan Wali Kota Contoh Nomor 821 Tahun 2022"),
    benar=contoh_mitra(_OPD + "Surat Kuasa Wali Kota Contoh Nomor 180 Tahun 2024"),
)
def without_power(bahan: Bahan) -> Iterator[Temuan]:
    """Regional officials who sign for the head of the region on some other basis than his power of attorney."""
    for pihak in _for_the_head(bahan):
        if lacks(pihak, bahan.kamus.isi.wewenang.kuasa):
            what = f"dasar kewenangan {pihak.profil.penandatangan.jabatan} tidak memuat kuasa kepala daerah"
            mend = "tambahkan nomor dan tanggal surat kuasa kepala daerah pada `dasar`"
            yield Temuan(basis(pihak), what, mend, pihak.profil.penandatangan.dasar or "")


@periksa(
    "kuasa-belum-diisi",
    "peringatan",
    "Kuasa kepala daerah belum diisi",
    mengapa="Pemerintah daerah diwakili kepala daerah; pejabat lain memerlukan surat kuasa dari kepala daerah.",
    dasar="UU 23/2014 dan PP 28/2018",
    salah=contoh_mitra(_OPD),
    benar=contoh_mitra("jabatan: Penjabat Wali Kota Contoh, dasar: "),
)
def power_not_filled(bahan: Bahan) -> Iterator[Temuan]:
    """Regional officials who sign for the head of the region while their basis is still empty."""
    for pihak in _for_the_head(bahan):
        if pihak.profil.penandatangan.dasar is None:
            what = f"{pihak.profil.penandatangan.jabatan} memerlukan kuasa kepala daerah, sedangkan `dasar` belum diisi"
            yield Temuan(basis(pihak), what, "minta surat kuasa kepala daerah, lalu isi `dasar`")


@periksa(
    "nota-kesepahaman-oleh-perwakilan",
    "peringatan",
    "Nota Kesepahaman dibuat perwakilan tanpa mandat",
    mengapa="Nota Kesepahaman lazimnya dibuat Ombudsman Republik Indonesia di pusat; perwakilan perlu mandat Ketua.",
    salah="naskah: nota-kesepahaman\n",
    benar="naskah: nota-kesepahaman\n" + contoh_mitra("jabatan: Wali Kota Contoh", kami="Surat Kuasa Ketua Nomor 1"),
)
def memorandum_of_branch(bahan: Bahan) -> Iterator[Temuan]:
    """A memorandum signed by a branch of the Ombudsman without a mandate of its chair."""
    for pihak in bahan.masukan.pihak if bahan.perjanjian.naskah == "nota-kesepahaman" else ():
        given = kata(bahan.kamus.isi.wewenang.kuasa).search(pihak.profil.penandatangan.dasar or "")
        if pihak.is_ombudsman and pihak.profil.subjenis == "perwakilan" and not given:
            what = "Nota Kesepahaman dibuat oleh perwakilan Ombudsman tanpa mandat Ketua Ombudsman Republik Indonesia"
            mend = "tulis mandatnya pada `dasar`, atau pakai Ombudsman Republik Indonesia (pusat) sebagai pihak"
            yield Temuan(bahan.place("naskah"), what, mend)
