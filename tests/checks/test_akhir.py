"""An agreement ends in time, with notice, for reasons that bind nobody to an office."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

SALAH = [
    ("jangka-waktu-tanpa-akhir", "Perjanjian Kerja Sama ini tetap mengikat sampai ada pihak yang mencabutnya."),
    ("jangka-waktu-tanpa-akhir", "Perjanjian Kerja Sama ini berlaku sampai dicabut oleh salah satu PIHAK."),
    ("jangka-waktu-tanpa-akhir", "Perjanjian Kerja Sama ini berlaku selama dikehendaki PARA PIHAK."),
    ("jangka-waktu-tanpa-akhir", "Perjanjian Kerja Sama ini berlaku hingga salah satu PIHAK menyatakan berhenti."),
    ("jangka-waktu-tanpa-akhir", "Perjanjian Kerja Sama ini berlaku sampai ada perjanjian yang baru."),
    ("jangka-waktu-menurut-jabatan", "Masa berlaku Perjanjian Kerja Sama ini mengikuti masa jabatan Rektor."),
    ("jangka-waktu-menurut-jabatan", "Perjanjian Kerja Sama ini berlaku selama Wali Kota menjabat."),
    ("jangka-waktu-menurut-jabatan", "Perjanjian Kerja Sama ini berakhir dengan berakhirnya masa jabatan Rektor."),
    ("jangka-waktu-menurut-jabatan", "Perjanjian Kerja Sama ini gugur apabila pejabat yang menandatanganinya diganti."),
    ("jangka-waktu-menurut-jabatan", "Perjanjian Kerja Sama ini tidak berlaku lagi apabila Bupati diganti."),
    ("pengakhiran-menghapus-kewajiban", "Pengakhiran menghapus seluruh kewajiban yang belum dilaksanakan."),
    (
        "pengakhiran-menghapus-kewajiban",
        "Berakhirnya Perjanjian Kerja Sama ini membebaskan PARA PIHAK dari kewajiban yang tersisa.",
    ),
    (
        "pengakhiran-menghapus-kewajiban",
        "Dengan berakhirnya Perjanjian Kerja Sama ini, kewajiban yang belum dilaksanakan dianggap selesai.",
    ),
    ("pengakhiran-menghapus-kewajiban", "Pemutusan kerja sama menggugurkan semua kewajiban PARA PIHAK."),
    ("pengakhiran-menghapus-kewajiban", "Dengan pengakhiran itu kewajiban PIHAK KEDUA hapus."),
    (
        "berakhir-karena-pengawasan",
        "Perjanjian Kerja Sama ini batal demi hukum apabila PIHAK KESATU menerbitkan rekomendasi terhadap PIHAK KEDUA.",
    ),
    (
        "berakhir-karena-pengawasan",
        "PIHAK KEDUA dapat mengakhiri kerja sama apabila PIHAK KESATU memeriksa Laporan mengenai Wali Kota.",
    ),
    (
        "berakhir-karena-pengawasan",
        "Perjanjian Kerja Sama ini berakhir jika PIHAK KESATU mengeluarkan tindakan korektif.",
    ),
    (
        "berakhir-karena-pengawasan",
        "Kerja sama dihentikan sejak PIHAK KESATU melakukan pemeriksaan terhadap PIHAK KEDUA.",
    ),
    (
        "berakhir-karena-pengawasan",
        "Perjanjian Kerja Sama ini ditangguhkan selama dan dalam hal PIHAK KESATU menangani Laporan.",
    ),
    (
        "kahar-terlalu-luas",
        "Keadaan kahar adalah segala keadaan yang menurut PIHAK KEDUA menghalangi pelaksanaan kewajiban.",
    ),
    ("kahar-terlalu-luas", "Pergantian pimpinan PIHAK KEDUA termasuk keadaan kahar."),
    ("kahar-terlalu-luas", "Keadaan kahar ditentukan sendiri oleh PIHAK yang mengalaminya."),
    ("kahar-terlalu-luas", "Keadaan kahar meliputi bencana, pergantian pimpinan, dan kekurangan pegawai."),
    ("kahar-terlalu-luas", "Adanya keadaan kahar dinyatakan oleh salah satu PIHAK."),
    ("kahar-tanpa-pemberitahuan", "Keadaan kahar tidak perlu diberitahukan."),
    ("kahar-tanpa-pemberitahuan", "PIHAK yang terhalang tidak wajib memberitahukan keadaan kahar."),
    ("kahar-tanpa-pemberitahuan", "Keadaan kahar dianggap diketahui tanpa pemberitahuan."),
    ("kahar-tanpa-pemberitahuan", "Keadaan memaksa tidak harus dilaporkan kepada PIHAK lain."),
    ("kahar-tanpa-pemberitahuan", "Terjadinya keadaan kahar tidak wajib disampaikan kepada PIHAK lain."),
    ("berlaku-diundangkan", "Perjanjian Kerja Sama ini mulai berlaku pada tanggal diundangkan."),
    ("berlaku-diundangkan", "Perjanjian Kerja Sama ini berlaku sejak pengundangannya."),
    ("berlaku-diundangkan", "Adendum mengikat setelah diundangkan."),
    ("berlaku-diundangkan", "Perjanjian ini berlaku sejak dimuat dalam Berita Daerah."),
    ("berlaku-diundangkan", "Kesepakatan ini mulai berlaku pada saat diundangkan."),
    (
        "pengakhiran-tanpa-pemberitahuan",
        "Perjanjian Kerja Sama ini berakhir atas permintaan salah satu PIHAK, seketika itu juga.",
    ),
    (
        "pengakhiran-tanpa-pemberitahuan",
        "Perjanjian Kerja Sama ini dapat diakhiri saat itu juga oleh salah satu PIHAK.",
    ),
    ("pengakhiran-tanpa-pemberitahuan", "Wali Kota berwenang memutuskan Perjanjian Kerja Sama ini tanpa alasan."),
    (
        "pengakhiran-tanpa-pemberitahuan",
        "PIHAK KEDUA dapat menghentikan Perjanjian Kerja Sama ini tanpa perlu memberi tahu lebih dahulu.",
    ),
    ("pengakhiran-tanpa-pemberitahuan", "Rektor dapat mengakhiri kerja sama ini serta-merta."),
]
BENAR = {
    "jangka-waktu-tanpa-akhir": [
        "Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun atau sampai diakhiri PARA PIHAK.",
        "Perjanjian Kerja Sama ini berlaku sampai dengan 31 Agustus 2025.",
        "Ketentuan ini berlaku sampai dicabut oleh peraturan perundang-undangan.",
        "Kewajiban PIHAK KEDUA berlaku sampai diakhiri.",
        "Perjanjian Kerja Sama ini tidak berlaku sampai dicabut.",
        "Surat tugas berlaku selama dikehendaki PARA PIHAK.",
    ],
    "jangka-waktu-menurut-jabatan": [
        "Perjanjian Kerja Sama ini tetap berlaku walaupun pejabat yang menandatanganinya diganti.",
        "Perjanjian Kerja Sama ini tidak berakhir dengan pergantian pimpinan PARA PIHAK.",
        "Pergantian pejabat tidak memengaruhi berlakunya Perjanjian Kerja Sama ini.",
        "Surat tugas berlaku selama Kepala Dinas menjabat.",
        "Perjanjian Kerja Sama ini ditandatangani Wali Kota selama masa jabatannya.",
        "Perjanjian Kerja Sama ini mengikat PARA PIHAK dan penggantinya.",
    ],
    "pengakhiran-menghapus-kewajiban": [
        "Pengakhiran tidak menghapuskan kewajiban yang belum diselesaikan.",
        "Berakhirnya Perjanjian Kerja Sama ini tidak membebaskan PIHAK dari kewajiban yang sudah timbul.",
        "Pengakhiran dilakukan setelah kewajiban diselesaikan.",
        "Keadaan kahar membebaskan PIHAK dari kewajiban yang terhalang.",
        "Berakhirnya Program dilaporkan kepada pimpinan.",
        "Pengakhiran tanpa menghapus kewajiban diberitahukan secara tertulis.",
    ],
    "berakhir-karena-pengawasan": [
        "Perjanjian Kerja Sama ini tidak berakhir karena PIHAK KESATU melakukan pemeriksaan.",
        "Perjanjian Kerja Sama ini berakhir setelah PIHAK KESATU menyampaikan laporan evaluasi.",
        "Kerja sama berakhir, dan PIHAK KESATU tetap memeriksa Laporan.",
        "Perjanjian Kerja Sama ini berakhir apabila Program selesai.",
        "PIHAK KESATU menghentikan pemeriksaan apabila Pelapor mencabut Laporan.",
        "Berakhirnya Perjanjian Kerja Sama ini tidak menghentikan pemeriksaan Laporan.",
    ],
    "kahar-terlalu-luas": [
        "Keadaan kahar adalah bencana alam atau kebijakan pemerintah di luar kemampuan PIHAK.",
        "Keadaan kahar tidak meliputi pergantian pimpinan.",
        "Pergantian pejabat bukan merupakan keadaan kahar.",
        "Keadaan kahar diberitahukan kepada alamat PIHAK KEDUA.",
        "Keadaan kahar dinyatakan oleh instansi yang berwenang.",
        "Keadaan kahar ditetapkan oleh PIHAK KESATU dan PIHAK KEDUA.",
    ],
    "kahar-tanpa-pemberitahuan": [
        "Keadaan kahar wajib diberitahukan paling lambat 7 (tujuh) hari.",
        "PIHAK yang tidak memberitahukan keadaan kahar bertanggung jawab atas akibatnya.",
        "Keadaan kahar diberitahukan, dan biayanya tidak perlu diganti.",
        "Jadwal rapat tidak perlu diberitahukan.",
        "Keadaan kahar tidak menghapus kewajiban yang sudah timbul.",
        "Keadaan kahar tidak dapat dijadikan alasan tanpa bukti.",
    ],
    "berlaku-diundangkan": [
        "Perjanjian Kerja Sama ini mulai berlaku pada tanggal ditandatangani.",
        "Peraturan daerah itu mulai berlaku pada tanggal diundangkan.",
        "Perjanjian Kerja Sama ini tidak berlaku sejak diundangkan.",
        "Undang-undang yang baru berlaku sejak diundangkan.",
        "Perjanjian Kerja Sama ini berlaku selama 2 (dua) tahun.",
        "Peraturan yang diundangkan kemudian diikuti PARA PIHAK.",
    ],
    "pengakhiran-tanpa-pemberitahuan": [
        "Perjanjian Kerja Sama ini tidak dapat diakhiri seketika.",
        "Perjanjian Kerja Sama ini berakhir seketika apabila peraturan perundang-undangan melarangnya.",
        "PARA PIHAK tidak dapat mengakhiri Perjanjian Kerja Sama ini tanpa pemberitahuan.",
        "PIHAK KESATU dapat menghentikan magang seorang mahasiswa seketika.",
        "Perjanjian Kerja Sama ini tidak berakhir serta-merta.",
        "Rapat berakhir tanpa pemberitahuan.",
    ],
}


@pytest.mark.parametrize(("kode", "kalimat"), SALAH)
def test_it_is_told(contoh: Contoh, kode: str, kalimat: str) -> None:
    assert faulty(contoh, kode, "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize("kode", BENAR)
def test_what_is_right_is_not_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BENAR[kode]) == []
