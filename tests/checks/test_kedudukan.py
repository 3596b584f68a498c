"""An agreement stays under the law, beside its memorandum, with its annexes, among its parties."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

SALAH = [
    (
        "mengalahkan-peraturan",
        "Jika isi Perjanjian ini bertentangan dengan peraturan perundang-undangan, yang dipakai adalah Perjanjian ini.",
    ),
    (
        "mengalahkan-peraturan",
        "Perjanjian Kerja Sama ini mengesampingkan peraturan perundang-undangan yang bertentangan dengannya.",
    ),
    (
        "mengalahkan-peraturan",
        "Dalam hal terdapat perbedaan dengan undang-undang, Perjanjian Kerja Sama ini yang diutamakan.",
    ),
    ("mengalahkan-peraturan", "Perjanjian Kerja Sama ini berkedudukan di atas peraturan daerah."),
    (
        "mengalahkan-peraturan",
        "Apabila berbeda dengan peraturan, yang berlaku adalah ketentuan Perjanjian Kerja Sama ini.",
    ),
    ("hukum-asing", "Hukum yang berlaku adalah hukum Singapura."),
    ("hukum-asing", "Perjanjian Kerja Sama ini tunduk pada hukum negara Inggris."),
    ("hukum-asing", "PARA PIHAK memilih hukum Malaysia."),
    ("hukum-asing", "Perjanjian Kerja Sama ini ditafsirkan menurut hukum asing."),
    ("hukum-asing", "Perselisihan diselesaikan berdasarkan hukum yang berlaku di Australia."),
    ("lampiran-bukan-bagian", "Lampiran bukan merupakan bagian dari Perjanjian Kerja Sama ini."),
    ("lampiran-bukan-bagian", "Lampiran Perjanjian Kerja Sama ini tidak mengikat PARA PIHAK."),
    ("lampiran-bukan-bagian", "Lampiran tidak termasuk bagian Perjanjian Kerja Sama ini."),
    ("lampiran-bukan-bagian", "Lampiran hanya bersifat informatif."),
    ("lampiran-bukan-bagian", "Lampiran I tidak mempunyai kekuatan hukum."),
    ("mencabut-nota-kesepahaman", "Perjanjian Kerja Sama ini mencabut Nota Kesepahaman."),
    (
        "mencabut-nota-kesepahaman",
        "Nota Kesepahaman dinyatakan tidak berlaku sejak Perjanjian Kerja Sama ini ditandatangani.",
    ),
    ("mencabut-nota-kesepahaman", "Perjanjian Kerja Sama ini menggantikan Nota Kesepahaman."),
    ("mencabut-nota-kesepahaman", "Nota Kesepahaman diakhiri dengan Perjanjian Kerja Sama ini."),
    ("mencabut-nota-kesepahaman", "Perjanjian Kerja Sama ini mengesampingkan Nota Kesepahaman."),
    ("denda-antarpihak", "PIHAK yang terlambat membayar denda 1‰ (satu permil) untuk setiap hari keterlambatan."),
    ("denda-antarpihak", "PIHAK KEDUA dikenai sanksi berupa denda apabila lalai."),
    ("denda-antarpihak", "PIHAK yang melanggar ketentuan ini dikenakan penalti."),
    ("denda-antarpihak", "PIHAK KEDUA wajib membayar uang paksa."),
    ("denda-antarpihak", "PIHAK yang lalai menanggung denda keterlambatan."),
    (
        "pengalihan-tanpa-persetujuan",
        "PIHAK KEDUA dapat mengalihkan hak dan kewajibannya kepada badan lain tanpa persetujuan PIHAK KESATU.",
    ),
    ("pengalihan-tanpa-persetujuan", "Kewajiban PIHAK KEDUA dapat dilimpahkan kepada rekanan tanpa izin PIHAK lain."),
    (
        "pengalihan-tanpa-persetujuan",
        "PIHAK KEDUA berhak menyerahkan pelaksanaan kerja sama kepada perusahaan tanpa perlu persetujuan.",
    ),
    ("pengalihan-tanpa-persetujuan", "Hak PIHAK KEDUA dapat dipindahtangankan tanpa persetujuan PIHAK lain."),
    (
        "pengalihan-tanpa-persetujuan",
        "PIHAK KEDUA boleh melimpahkan tugasnya kepada yayasan tanpa sepengetahuan PIHAK KESATU.",
    ),
    ("diserahkan-kebijaksanaan", "Segala akibat hukum diserahkan kepada kebijaksanaan Bupati."),
    ("diserahkan-kebijaksanaan", "Hal lain yang belum diatur diserahkan kepada keputusan PIHAK KEDUA."),
    ("diserahkan-kebijaksanaan", "Penyelesaiannya diserahkan sepenuhnya kepada kebijakan Rektor."),
    ("diserahkan-kebijaksanaan", "Segala risiko bergantung pada pertimbangan salah satu PIHAK."),
    ("diserahkan-kebijaksanaan", "Akibat pelanggaran diserahkan kepada penilaian PIHAK KESATU."),
    ("bahasa-asing-berlaku", "Naskah dibuat dalam dua bahasa; jika berbeda, naskah berbahasa Inggris yang dipegang."),
    ("bahasa-asing-berlaku", "Versi berbahasa Inggris merupakan acuan apabila terjadi perbedaan tafsir."),
    ("bahasa-asing-berlaku", "Bila terjadi perbedaan penafsiran, teks bahasa Inggris yang digunakan."),
    ("bahasa-asing-berlaku", "Dalam hal berbeda, yang diikuti adalah naskah berbahasa Inggris."),
    ("bahasa-asing-berlaku", "Jika ada perbedaan, versi bahasa Inggris lebih kuat."),
    ("meterai-tarif-lama", "Setiap rangkap bermeterai Rp6.000,00."),
    ("meterai-tarif-lama", "Naskah dibubuhi meterai Rp6.000,00 (enam ribu rupiah)."),
    ("meterai-tarif-lama", "Meterai yang dipakai bernilai Rp3.000,00."),
    ("meterai-tarif-lama", "Setiap rangkap bermeterai sebesar Rp6.000."),
    ("meterai-tarif-lama", "Meterai tempel Rp 6.000,00 dibubuhkan pada setiap rangkap."),
    ("meterai-satu-rangkap", "Naskah dibuat satu asli bermeterai dan satu salinan tanpa meterai."),
    ("meterai-satu-rangkap", "Perjanjian Kerja Sama ini dibuat rangkap 2 (dua), satu di antaranya dibubuhi meterai."),
    ("meterai-satu-rangkap", "Rangkap kedua tidak bermeterai."),
    ("meterai-satu-rangkap", "Meterai hanya dibubuhkan pada rangkap milik PIHAK KESATU."),
    ("meterai-satu-rangkap", "Salinan tanpa meterai dipegang PIHAK KEDUA."),
    ("bertindak-atas-nama-sendiri", "Wali Kota Contoh bertindak untuk dan atas nama diri sendiri."),
    ("bertindak-atas-nama-sendiri", "Rektor bertindak atas nama pribadi."),
    ("bertindak-atas-nama-sendiri", "Kepala Dinas bertindak untuk dan atas nama dirinya sendiri."),
    ("bertindak-atas-nama-sendiri", "Ketua yayasan bertindak atas nama perseorangan."),
    ("bertindak-atas-nama-sendiri", "Direktur dalam hal ini bertindak atas nama diri."),
]
BENAR = {
    "mengalahkan-peraturan": [
        "Jika bertentangan dengan peraturan perundang-undangan, yang berlaku adalah peraturan perundang-undangan.",
        "Perjanjian Kerja Sama ini tidak mengesampingkan peraturan perundang-undangan.",
        "Ketentuan yang bertentangan dengan peraturan tidak berlaku, dan Perjanjian Kerja Sama ini disesuaikan.",
        "Perjanjian Kerja Sama ini tunduk pada peraturan perundang-undangan.",
        "Perjanjian Kerja Sama ini tetap berlaku sepanjang tidak bertentangan dengan peraturan perundang-undangan.",
        "Perjanjian Kerja Sama ini dilaksanakan menurut peraturan perundang-undangan.",
    ],
    "hukum-asing": [
        "Perjanjian Kerja Sama ini tunduk pada hukum Indonesia.",
        "Perjanjian Kerja Sama ini tidak tunduk pada hukum asing.",
        "Mahasiswa mempelajari hukum Belanda.",
        "Narasumber memaparkan perbandingan dengan hukum Inggris.",
        "Hukum yang berlaku adalah hukum Indonesia, bukan hukum Singapura.",
        "Kuliah umum bertema ombudsman di negara lain.",
    ],
    "lampiran-bukan-bagian": [
        "Lampiran merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini.",
        "Lampiran tidak dapat dipisahkan dari Perjanjian Kerja Sama ini.",
        "Lampiran memuat Rencana Kerja.",
        "Lampiran ditandatangani PARA PIHAK.",
        "Perubahan Lampiran dituangkan dalam adendum.",
        "Rencana Kerja bukan bagian penilaian kepatuhan.",
    ],
    "mencabut-nota-kesepahaman": [
        "Perjanjian Kerja Sama ini tidak mengubah Nota Kesepahaman.",
        "Apabila Nota Kesepahaman diakhiri, PARA PIHAK meninjau Perjanjian Kerja Sama ini.",
        "Perjanjian Kerja Sama ini merupakan tindak lanjut Nota Kesepahaman.",
        "Perjanjian Kerja Sama ini berakhir apabila Nota Kesepahaman dicabut.",
        "Nota Kesepahaman tidak dicabut oleh Perjanjian Kerja Sama ini.",
        "Masa berlaku Perjanjian Kerja Sama ini tidak melampaui Nota Kesepahaman.",
    ],
    "denda-antarpihak": [
        "PIHAK yang lalai diberi teguran tertulis dan tidak dikenai denda.",
        "PIHAK KEDUA mengumumkan tarif denda bagi wajib pajak.",
        "Tidak ada PIHAK yang membayar denda.",
        "Wajib pajak yang terlambat membayar denda menurut undang-undang.",
        "PIHAK KEDUA menyampaikan data denda pajak.",
        "PIHAK yang terlambat memberitahukan alasannya.",
    ],
    "pengalihan-tanpa-persetujuan": [
        "Hak dan kewajiban tidak dapat dialihkan tanpa persetujuan tertulis PARA PIHAK.",
        "PIHAK KESATU menyerahkan laporan pelaksanaan tanpa pemberitahuan sebelumnya.",
        "PIHAK dilarang mengalihkan kewajibannya kepada pihak ketiga tanpa persetujuan.",
        "PIHAK KEDUA mengalihkan kewajibannya dengan persetujuan PIHAK KESATU.",
        "Tidak ada PIHAK yang dapat mengalihkan haknya tanpa persetujuan PIHAK lain.",
        "PIHAK KEDUA mengalihkan jadwal pelatihan.",
    ],
    "diserahkan-kebijaksanaan": [
        "Hal lain diserahkan kepada keputusan pimpinan PARA PIHAK.",
        "Segala akibat hukum diselesaikan secara musyawarah.",
        "Segala akibat tidak diserahkan kepada kebijaksanaan Bupati.",
        "Berkas diserahkan kepada Bupati.",
        "Hal lain diserahkan kepada keputusan PIHAK KESATU dan PIHAK KEDUA.",
        "Akibat hukum ditentukan peraturan perundang-undangan.",
    ],
    "bahasa-asing-berlaku": [
        "Jika berbeda, teks berbahasa Indonesia yang dipegang dan teks berbahasa Inggris menjadi terjemahan.",
        "Bila naskah berbahasa Inggris berbeda, yang berlaku adalah naskah berbahasa Indonesia.",
        "Terjemahan berbahasa Inggris dibuat untuk keperluan informasi.",
        "Pelatihan menggunakan bahasa Inggris.",
        "Dalam hal terdapat perbedaan, naskah berbahasa Indonesia yang mengikat.",
        "Perbedaan tafsir diselesaikan secara musyawarah.",
    ],
    "meterai-tarif-lama": [
        "Setiap rangkap bermeterai Rp10.000,00.",
        "Setiap rangkap bermeterai cukup.",
        "Fotokopi dikenai biaya Rp6.000,00.",
        "Meterai ditanggung PARA PIHAK; fotokopi berharga Rp3.000,00.",
        "Biaya meterai sebesar Rp60.000,00 ditanggung PARA PIHAK.",
        "Biaya meterai sebesar Rp20.000,00.",
    ],
    "meterai-satu-rangkap": [
        "Meterai dibubuhkan pada setiap rangkap.",
        "Kedua rangkap bermeterai cukup.",
        "Surat permintaan salinan dokumen tidak memerlukan meterai.",
        "Dua di antaranya berasal dari PIHAK KEDUA.",
        "Setiap rangkap asli bermeterai.",
        "Biaya meterai hanya ditanggung PIHAK KESATU.",
    ],
    "bertindak-atas-nama-sendiri": [
        "Wali Kota Contoh bertindak untuk dan atas nama Pemerintah Kota Contoh.",
        "Wali Kota bertindak bukan atas nama pribadi.",
        "Rektor bertindak untuk dan atas nama universitas.",
        "Petugas menjaga nama diri dan keluarganya.",
        "Pejabat itu tidak atas nama pribadi menandatanganinya.",
        "Laporan disampaikan atas nama Pelapor.",
    ],
}


@pytest.mark.parametrize(("kode", "kalimat"), SALAH)
def test_it_is_told(contoh: Contoh, kode: str, kalimat: str) -> None:
    assert faulty(contoh, kode, "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize("kode", BENAR)
def test_what_is_right_is_not_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BENAR[kode]) == []
