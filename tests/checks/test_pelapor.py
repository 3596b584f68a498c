"""Reporters who are exposed, threatened or made to pay, and money between a partner and the Ombudsman."""

from __future__ import annotations

import pytest

from generator.checks import KATALOG
from generator.checks.program import contoh_program
from tests.checks.baris import faulty, spoken
from tests.checks.conftest import Contoh

SALAH = {
    "pelapor-dipersulit": [
        "Pelapor yang menyampaikan keterangan keliru dapat digugat oleh PIHAK KEDUA.",
        "Pelapor dapat dikenai sanksi apabila Laporan tidak terbukti.",
        "PIHAK KEDUA berhak menuntut Pelapor atas pencemaran nama baik.",
        "Perangkat Daerah dapat melaporkan Pelapor kepada kepolisian.",
        "Pegawai hanya dapat menyampaikan Laporan dengan izin atasan.",
        "Laporan dari mahasiswa disampaikan setelah mendapat persetujuan dekan.",
        "Laporan warga diajukan dengan sepengetahuan lurah.",
        "Mahasiswa dilarang menyampaikan pengaduan kepada PIHAK KESATU tanpa persetujuan Rektor.",
        "Pelapor wajib melampirkan surat pengantar dari RT.",
        "Laporan hanya diterima apabila disertai surat rekomendasi dari kepala desa.",
        "Pelapor harus menandatangani surat pernyataan tidak menuntut.",
        "PIHAK KEDUA memfasilitasi pencabutan Laporan oleh Pelapor.",
        "Pegawai PIHAK KEDUA tidak diperkenankan melapor langsung kepada PIHAK KESATU.",
        "Mahasiswa dilarang mengadu kepada Ombudsman.",
        "Sivitas akademika tidak boleh menyampaikan Laporan kepada PIHAK KESATU.",
        "Pelapor yang tidak dapat membuktikan Laporannya bertanggung jawab secara hukum kepada PIHAK KEDUA.",
        "PIHAK KEDUA dapat memberhentikan pegawai yang melapor kepada PIHAK KESATU.",
        "Mahasiswa yang menyampaikan Laporan dikenai sanksi akademik.",
        "Pegawai yang melapor wajib memberitahukan atasannya.",
        "Pelapor wajib terlebih dahulu memperoleh surat keterangan dari lurah.",
    ],
    "rahasia-laporan-diserahkan": [
        "PIHAK KESATU menyampaikan daftar nama Pelapor kepada Sekretaris Daerah.",
        "Fotokopi KTP Pelapor dikirimkan kepada PIHAK KEDUA.",
        "Alamat rumah Pelapor diberitahukan kepada atasannya.",
        "Nama Pelapor dimuat dalam jurnal PIHAK KEDUA.",
        "Identitas Pelapor ditulis dalam surat panggilan kepada terlapor.",
        "Peneliti memperoleh akses atas berkas pemeriksaan.",
        "Mahasiswa dapat membaca berkas Laporan.",
        "Kepala Perwakilan memberitahukan identitas Pelapor kepada camat.",
        "Nama warga yang mengadu disampaikan kepada kepala dinas.",
        "Identitas Pelapor diungkap kepada media.",
        "Salinan berkas Laporan diserahkan setiap triwulan kepada Rektor.",
        "Tim pemeriksa mengungkapkan jati diri Pelapor kepada terlapor.",
        "Penyerahan identitas Pelapor kepada Inspektorat dilakukan setiap bulan.",
        "PIHAK KESATU mencantumkan identitas Pelapor dalam surat kepada terlapor.",
        "PIHAK KESATU wajib membuka nama Pelapor apabila diminta PIHAK KEDUA.",
        "PIHAK KEDUA memperoleh salinan berkas Laporan berikut identitas Pelapor.",
        "Terlapor berhak mengetahui nama Pelapor.",
        "Mahasiswa menggunakan berkas Laporan dan nama Pelapor untuk skripsi.",
        "Rekap Laporan yang memuat nama dan alamat Pelapor dikirim kepada PIHAK KEDUA.",
        "PIHAK KESATU menyampaikan surat klarifikasi yang memuat identitas Pelapor kepada PIHAK KEDUA.",
        "Identitas Pelapor dapat diketahui oleh Perangkat Daerah.",
        "Data Pelapor diunggah pada laman PIHAK KEDUA.",
    ],
    "biaya-bagi-pelapor": [
        "Setiap pengaduan yang diterima dikenai biaya administrasi.",
        "Semua Laporan dipungut biaya pendaftaran.",
        "Pengguna gerai pengaduan membayar Rp10.000,00 (sepuluh ribu rupiah).",
        "Peserta konsultasi dikenai iuran setiap kali datang.",
        "Warga dikenai biaya sebesar Rp5.000,00 (lima ribu rupiah) untuk setiap konsultasi.",
        "Biaya konsultasi masyarakat ditetapkan oleh dekan.",
        "Tarif pendampingan Laporan bagi warga ditentukan PIHAK KEDUA.",
        "Biaya penggandaan diusahakan sendiri oleh Pelapor.",
        "Pelapor menyediakan sendiri meterai.",
        "Perangko dan meterai disediakan oleh warga yang mengadu.",
        "PIHAK KEDUA menetapkan tarif layanan klinik pengaduan bagi masyarakat.",
        "Pelapor dimintai sumbangan sukarela.",
        "Pelapor menanggung biaya pengiriman surat panggilan.",
        "Penanganan Laporan dikenakan biaya sesuai keputusan dekan.",
        "Penyampaian Laporan melalui gerai dipungut Rp2.000,00 (dua ribu rupiah).",
    ],
    "imbalan-bagi-ombudsman": [
        "PIHAK KEDUA menyediakan mobil dinas bagi Kepala Perwakilan.",
        "PIHAK KEDUA memberikan honorarium kepada asisten PIHAK KESATU.",
        "Kepala Perwakilan memperoleh tunjangan bulanan dari PIHAK KEDUA.",
        "Tim pemeriksa diberi uang harian oleh PIHAK KEDUA.",
        "PIHAK KEDUA membayar penginapan bagi pemeriksa PIHAK KESATU.",
        "Asisten PIHAK KESATU menerima voucer belanja dari PIHAK KEDUA.",
        "PIHAK KEDUA memberikan insentif bulanan kepada setiap asisten PIHAK KESATU.",
        "PIHAK KEDUA menyediakan rumah dinas untuk Kepala Perwakilan.",
    ],
    "uang-antar-pihak": [
        "Gaji tenaga pendukung PIHAK KESATU ditanggung PIHAK KEDUA.",
        "Biaya operasional PIHAK KESATU dibebankan pada APBD Kota Contoh.",
        "PIHAK KEDUA membiayai perjalanan dinas asisten PIHAK KESATU.",
        "Seluruh biaya pelaksanaan Perjanjian Kerja Sama ini dibebankan kepada PIHAK KEDUA.",
        "Segala pembiayaan kerja sama ditanggung sepenuhnya oleh PIHAK KEDUA.",
        "PIHAK KEDUA menyetor iuran kepada PIHAK KESATU setiap tahun.",
        "PIHAK KEDUA memberikan hibah kepada PIHAK KESATU.",
        "PIHAK KESATU menerima bagian dari retribusi pelayanan.",
        "Sebesar 5% (lima persen) dari denda disetorkan kepada PIHAK KESATU.",
        "Biaya kegiatan bersumber dari donasi pelaku usaha.",
        "Kekurangan dana dipenuhi dari sponsor perusahaan.",
        "PIHAK KEDUA wajib membayar denda atas keterlambatan.",
        "PIHAK yang lalai dikenai denda sebesar Rp1.000.000,00 (satu juta rupiah).",
        "PIHAK KEDUA menanggung akomodasi dan konsumsi asisten PIHAK KESATU selama pemeriksaan.",
        "Pengeluaran PIHAK KESATU dalam pemeriksaan diganti oleh PIHAK KEDUA.",
        "PIHAK KEDUA mengalokasikan dana operasional bagi PIHAK KESATU dalam APBD.",
        "Anggaran kegiatan PIHAK KESATU disediakan oleh PIHAK KEDUA.",
        "Semua biaya kerja sama menjadi tanggungan PIHAK KEDUA.",
        "PIHAK KESATU berhak atas 2,5% (dua koma lima persen) dari nilai ganti kerugian yang diperoleh Pelapor.",
        "Dana kegiatan dihimpun dari pelaku usaha yang berurusan dengan perizinan.",
        "PIHAK yang melanggar dikenakan denda.",
    ],
    "sumber-biaya-ditunda": [
        "Biaya kegiatan menjadi beban PIHAK yang sanggup.",
        "Ongkos perjalanan mengikuti kebiasaan yang berlaku.",
        "Honorarium pengajar akan ditentukan PARA PIHAK.",
        "Biaya tambahan ditanggung PIHAK yang bersedia.",
        "Biaya kegiatan ditanggung secara gotong royong.",
        "Biaya rapat ditanggung oleh PIHAK yang mempunyai anggaran.",
        "Besaran honor dan sumbernya akan dibicarakan kemudian.",
        "Biaya yang belum diatur diselesaikan secara kekeluargaan.",
    ],
    "gugat-ombudsman": [
        "PIHAK KEDUA berhak menagih kompensasi dari PIHAK KESATU akibat rekomendasi yang keliru.",
        "PIHAK KEDUA dapat mengklaim ganti rugi kepada PIHAK KESATU atas tindakan korektif.",
        "PIHAK KEDUA dapat memperoleh ganti rugi dari Ombudsman karena hasil pemeriksaan.",
        "PIHAK KEDUA boleh meminta ganti kerugian kepada PIHAK KESATU akibat pemeriksaan Laporan.",
        "PIHAK KESATU bertanggung jawab atas kerugian PIHAK KEDUA akibat rekomendasinya.",
        "PIHAK KESATU dapat dituntut apabila hasil pemeriksaannya merugikan PIHAK KEDUA.",
        "Kerugian nama baik PIHAK KEDUA akibat pemeriksaan diganti oleh PIHAK KESATU.",
    ],
}
BENAR = [
    "Pelapor tidak dapat dituntut karena Laporannya.",
    "Pelapor yang dituntut karena Laporannya mendapat perlindungan.",
    "PIHAK KEDUA tidak akan menuntut Pelapor.",
    "PIHAK KEDUA dilarang menjatuhkan sanksi kepada Pelapor.",
    "Pegawai dapat menyampaikan Laporan tanpa izin atasan.",
    "Laporan pelaksanaan kegiatan disampaikan setelah mendapat persetujuan pimpinan.",
    "Laporan magang disampaikan dengan persetujuan dekan.",
    "Pelapor melampirkan salinan kartu identitas dan uraian peristiwa.",
    "Pelapor tidak wajib melampirkan surat pengantar dari kelurahan.",
    "Kuasa Pelapor wajib melampirkan surat kuasa.",
    "Mahasiswa wajib membawa surat pengantar dari dekan sebelum magang.",
    "Pencabutan Laporan oleh Pelapor dilakukan secara sukarela.",
    "PIHAK KEDUA dilarang memfasilitasi pencabutan Laporan.",
    "Pelapor dapat mengajukan pencabutan Laporan sewaktu-waktu.",
    "Pegawai tidak dilarang menyampaikan Laporan kepada PIHAK KESATU.",
    "Peserta magang dilarang menyampaikan laporan kegiatan kepada PIHAK KESATU tanpa tanda tangan pembimbing.",
    "Identitas Pelapor tidak dicantumkan dalam surat permintaan klarifikasi.",
    "Identitas Pelapor dicantumkan dalam formulir Laporan.",
    "Nama Pelapor dicatat dalam sistem informasi PIHAK KESATU.",
    "Mahasiswa tidak memperoleh akses atas berkas Laporan.",
    "PIHAK KESATU menyampaikan identitas Pelapor kepada pimpinan Ombudsman.",
    "Daftar Pelapor disimpan oleh PIHAK KESATU.",
    "Nama dan alamat Narahubung dicantumkan dalam surat permintaan klarifikasi.",
    "PIHAK KEDUA menyampaikan daftar nama peserta kepada PIHAK KESATU.",
    "Jurnal memuat hasil penelitian tanpa identitas Pelapor.",
    "PIHAK KEDUA menyerahkan berkas Laporan kepada PIHAK KESATU.",
    "Konsultasi Laporan tidak dipungut biaya.",
    "Peserta konsultasi dibebaskan dari biaya.",
    "Peserta seminar membayar Rp25.000,00 (dua puluh lima ribu rupiah) untuk konsumsi.",
    "Setiap Laporan mengenai tarif parkir dicatat.",
    "Biaya konsultasi warga ditanggung oleh PIHAK KEDUA.",
    "Warga yang dikenai biaya di luar ketentuan dapat menyampaikan pengaduan.",
    "PIHAK KESATU menyediakan meterai bagi Pelapor.",
    "Tarif layanan diumumkan kepada masyarakat melalui papan informasi.",
    "PIHAK KEDUA membayar honorarium narasumber dari PIHAK KESATU.",
    "PIHAK KEDUA menyediakan ruang dan komputer bagi PIHAK KESATU.",
    "PIHAK KEDUA menyediakan kendaraan bagi peserta pelatihan.",
    "PIHAK KEDUA menyediakan gerai pengaduan bagi PIHAK KESATU.",
    "Asisten PIHAK KESATU tidak menerima honorarium dari PIHAK KEDUA.",
    "PIHAK KESATU menyediakan akomodasi bagi asisten PIHAK KESATU.",
    "Kepala Perwakilan menolak tunjangan dari PIHAK KEDUA.",
    "Biaya PIHAK KESATU dibebankan pada APBN dan biaya PIHAK KEDUA dibebankan pada APBD.",
    "Biaya Program ditanggung oleh PIHAK KESATU dari APBN dan PIHAK KEDUA dari APBD.",
    "Seluruh biaya kerja sama ditanggung masing-masing PIHAK.",
    "Seluruh biaya kerja sama ditanggung oleh PIHAK KESATU dan PIHAK KEDUA.",
    "Seluruh biaya pelaksanaan Perjanjian Kerja Sama ini dibebankan kepada PIHAK KEDUA dan PIHAK KETIGA.",
    "Segala biaya yang timbul dari KKN ditanggung PIHAK KEDUA.",
    "PIHAK KEDUA tidak membayar iuran kepada PIHAK KESATU.",
    "PIHAK KEDUA memberikan masukan kepada PIHAK KESATU.",
    "PIHAK KEDUA menyerahkan data kepada PIHAK KESATU.",
    "PIHAK KESATU memperoleh data tentang retribusi.",
    "PIHAK KESATU menerima tanggapan atas 80% (delapan puluh persen) dari saran perbaikan.",
    "PARA PIHAK tidak menerima sumbangan dari pengusaha.",
    "Biaya kegiatan bersumber dari APBN dan APBD.",
    "PIHAK KEDUA membebaskan warga dari denda.",
    "PIHAK yang terlambat menyampaikan penjelasan tertulis.",
    "Honorarium narasumber dibayarkan sesuai dengan standar biaya pada PIHAK penyelenggara.",
    "Biaya ditanggung PIHAK yang menyelenggarakan kegiatan.",
    "PIHAK KEDUA dapat meminta penjelasan kepada PIHAK KESATU atas hasil pemeriksaan.",
    "PIHAK KEDUA dapat meminta ganti rugi kepada penyedia atas kerusakan barang.",
    "PIHAK KEDUA tidak dapat meminta ganti rugi kepada PIHAK KESATU atas hasil pemeriksaan.",
]


@pytest.mark.parametrize("kode", SALAH)
def test_a_fault_is_told_however_it_is_worded(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *SALAH[kode]) == SALAH[kode]


@pytest.mark.parametrize("kode", SALAH)
def test_what_is_right_is_not_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BENAR) == []


@pytest.mark.parametrize(
    ("values", "kode", "line"),
    [
        ({"kegiatan": "[Fasilitasi pencabutan Laporan]"}, "pelapor-dipersulit", "- Fasilitasi pencabutan Laporan"),
        ({"keluaran": "surat pencabutan Laporan"}, "pelapor-dipersulit", "keluaran: surat pencabutan Laporan"),
        ({"pembiayaan": "[iuran dari Pelapor]"}, "biaya-bagi-pelapor", "- iuran dari Pelapor"),
        ({"pembiayaan": "[sumbangan pengusaha]"}, "uang-antar-pihak", "- sumbangan pengusaha"),
        (
            {"kegiatan": "[Penyampaian daftar Pelapor kepada PIHAK KEDUA]"},
            "rahasia-laporan-diserahkan",
            "- Penyampaian daftar Pelapor kepada PIHAK KEDUA",
        ),
    ],
)
def test_a_programme_may_not_say_it_either(contoh: Contoh, values: dict[str, str], kode: str, line: str) -> None:
    assert spoken(contoh, contoh_program(**values), kode) == [line]


@pytest.mark.parametrize(
    "values",
    [
        {"kegiatan": "[Sosialisasi tata cara pencabutan Laporan, Penyampaian data agregat kepada PIHAK KEDUA]"},
        {"keluaran": "rekap Laporan tanpa identitas Pelapor"},
        {"pembiayaan": "[APBN, APBD]"},
    ],
)
def test_a_programme_that_harms_nobody_is_not_told(contoh: Contoh, values: dict[str, str]) -> None:
    found = [spoken(contoh, contoh_program(**values), kode) for kode in SALAH]
    assert not any(found)


@pytest.mark.parametrize("kode", ["biaya-bagi-pelapor", "rahasia-laporan-diserahkan", "batas-pemeriksaan-ombudsman"])
def test_what_surely_offends_the_law_keeps_a_final_back(contoh: Contoh, kode: str) -> None:
    found = contoh.found(KATALOG[kode].salah, final=True)
    assert {problem.severity for problem in found if problem.kode == kode} == {"galat"}
