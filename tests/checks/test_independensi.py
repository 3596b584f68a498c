"""What may not be agreed about the Ombudsman's independence."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.katalog import ganti, hapus, pasal
from generator.words.pustaka import read_pustaka
from tests.checks.baris import faulty, spoken
from tests.checks.conftest import Contoh

BATAS = [
    "Pegawai PIHAK KEDUA memenuhi undangan PIHAK KESATU hanya apabila Sekretaris Daerah menyetujuinya.",
    "Pejabat PIHAK KEDUA memberikan keterangan kepada PIHAK KESATU hanya setelah mendapat izin atasannya.",
    "Rancangan laporan akhir hasil pemeriksaan dimintakan paraf Direktur Utama PIHAK KEDUA sebelum ditetapkan.",
    "Laporan hasil pemeriksaan disetujui oleh PIHAK KEDUA sebelum ditandatangani.",
    "Dosen PIHAK KEDUA dapat memeriksa Laporan atas nama PIHAK KESATU.",
    "Dokumen yang diminta PIHAK KESATU diberikan sepanjang dipandang perlu oleh kepala dinas.",
    "PIHAK KESATU mencabut saran perbaikan apabila diminta PIHAK KEDUA.",
    "PIHAK KESATU mengubah rekomendasi atas permintaan PIHAK KEDUA.",
    "Pemeriksaan Laporan yang berkaitan dengan PIHAK KEDUA dilakukan setelah mendapat persetujuan PIHAK KEDUA.",
    "Pelaksanaan pemeriksaan Laporan hanya dapat dilakukan atas izin tertulis Wali Kota.",
    "PIHAK KESATU wajib memperoleh persetujuan PIHAK KEDUA sebelum memeriksa Laporan.",
    "PIHAK KESATU terlebih dahulu meminta izin PIHAK KEDUA untuk melakukan pemeriksaan lapangan.",
    "Sebelum melakukan pemeriksaan, PIHAK KESATU wajib mendapatkan persetujuan Sekretaris Daerah.",
    "PIHAK KESATU dapat melakukan pemeriksaan terhadap Perangkat Daerah setelah disetujui oleh Wali Kota.",
    "Penanganan Laporan oleh PIHAK KESATU dilaksanakan seizin PIHAK KEDUA.",
    "Permintaan keterangan dalam pemeriksaan Laporan dipenuhi setelah mendapat persetujuan Wali Kota.",
    "Pemeriksaan Laporan mengenai PIHAK KEDUA dibatasi pada pelayanan perizinan.",
    "PIHAK KESATU menunda pemeriksaan Laporan sampai proses internal PIHAK KEDUA selesai.",
    "Dalam hal Laporan tidak diselesaikan secara internal, PIHAK KESATU menunda penanganan Laporan.",
    "PIHAK KEDUA dapat meminta PIHAK KESATU untuk menghentikan pemeriksaan Laporan.",
    "Perjanjian ini membatasi kewenangan PIHAK KESATU terhadap PIHAK KEDUA.",
    "PIHAK KESATU tidak akan memeriksa Laporan mengenai PIHAK KEDUA selama kerja sama berlangsung.",
    "PIHAK KESATU sepakat untuk tidak melakukan pemeriksaan terhadap PIHAK KEDUA.",
    "PIHAK KESATU dilarang menindaklanjuti Laporan yang telah ditanggapi PIHAK KEDUA.",
    "PIHAK KESATU hanya memeriksa Laporan yang diteruskan PIHAK KEDUA.",
    "Pemeriksaan Laporan tidak dapat dilakukan tanpa persetujuan PIHAK KEDUA.",
    "Pemeriksaan Laporan baru dapat dimulai setelah PIHAK KEDUA menyelesaikan penanganan internal.",
    "PIHAK KESATU wajib menghentikan pemeriksaan Laporan apabila PIHAK KEDUA telah menanggapinya.",
    "PIHAK KESATU wajib meminta Pelapor mencabut Laporan.",
    "Pelapor diminta untuk menarik kembali Laporannya apabila telah tercapai kesepakatan.",
    "PIHAK KEDUA dikecualikan dari pemeriksaan yang dilakukan PIHAK KESATU.",
    "Perangkat Daerah dibebaskan dari segala pengawasan Ombudsman selama Program berlangsung.",
    "PIHAK KEDUA bukan merupakan objek pengawasan PIHAK KESATU.",
    "Laporan mengenai pelayanan PIHAK KEDUA tidak diperiksa selama jangka waktu perjanjian.",
    "Pengawasan pelayanan publik oleh PIHAK KESATU ditangguhkan selama masa perbaikan.",
    "Ombudsman tidak berwenang memeriksa Laporan terhadap pejabat PIHAK KEDUA.",
    "PIHAK KESATU memberitahukan dan memperoleh persetujuan Rektor sebelum pemeriksaan Laporan dimulai.",
    "Pemanggilan pegawai PIHAK KEDUA oleh PIHAK KESATU dilakukan dengan izin Wali Kota.",
    "PIHAK KESATU mengutamakan penyelesaian internal dan tidak menindaklanjuti Laporan terhadap PIHAK KEDUA.",
    "PIHAK KEDUA berhak menolak pemeriksaan yang dilakukan PIHAK KESATU.",
    "Hasil pemeriksaan Laporan wajib disetujui PIHAK KEDUA sebelum disampaikan kepada Pelapor.",
    "Kewenangan PIHAK KESATU terhadap PIHAK KEDUA dikesampingkan selama jangka waktu perjanjian.",
    "Pemeriksaan terhadap pejabat eselon II baru dapat dilakukan sesudah Wali Kota memberikan izin.",
    "Pemeriksaan terhadap Perangkat Daerah dilaksanakan setelah Sekretaris Daerah menyetujuinya.",
    "Pengawasan atas unit layanan dilakukan apabila Wali Kota menyatakan setuju.",
    "Sebelum meminta keterangan kepada Perangkat Daerah, PIHAK KESATU wajib memperoleh persetujuan Sekretaris Daerah.",
    "Dalam hal akan memanggil pegawai, PIHAK KESATU harus meminta izin Kepala Dinas.",
    "PIHAK KESATU meminta keterangan kepada Perangkat Daerah dengan persetujuan Sekretaris Daerah.",
    "PIHAK KESATU wajib mendapatkan izin tertulis Wali Kota sebelum memanggil pejabat PIHAK KEDUA.",
    "Selama Perjanjian Kerja Sama ini berlaku, PIHAK KESATU tidak mengeluarkan rekomendasi terhadap kantor pertanahan.",
    "PIHAK KESATU sepakat tidak menerbitkan saran perbaikan atau rekomendasi kepada PIHAK KEDUA.",
    "PIHAK KESATU tidak akan memanggil pejabat PIHAK KEDUA selama masa kerja sama.",
    "Laporan terhadap Perangkat Daerah terlebih dahulu diselesaikan oleh Inspektorat sebelum ditangani PIHAK KESATU.",
    "Setiap Laporan mengenai PIHAK KEDUA diselesaikan lebih dahulu oleh Satuan Pengawasan Internal.",
    "Pengaduan masyarakat ditangani PIHAK KEDUA sebelum diperiksa oleh Ombudsman.",
    "PIHAK KESATU menunggu hasil audit Inspektorat sebelum memeriksa Laporan.",
    "Hasil pemeriksaan PIHAK KESATU tidak diumumkan sebelum disetujui oleh PIHAK KEDUA.",
    "Hasil pemeriksaan Laporan hanya dapat disampaikan kepada Pelapor setelah mendapat persetujuan PIHAK KEDUA.",
    "Rekomendasi yang diterbitkan PIHAK KESATU tidak dipublikasikan tanpa izin PIHAK KEDUA.",
    "Pejabat PIHAK KEDUA kebal dari pemeriksaan PIHAK KESATU selama masa kerja sama.",
    "PIHAK KEDUA tidak tunduk pada pengawasan Ombudsman dalam pelaksanaan Program.",
    "Setiap Laporan mengenai PIHAK KEDUA harus lebih dulu dikonsultasikan dan disepakati dengan PIHAK KEDUA.",
    "Laporan terhadap Perangkat Daerah baru ditangani setelah disepakati PARA PIHAK.",
    "PIHAK KESATU mendahulukan penanganan Laporan yang didampingi PIHAK KEDUA.",
    "PIHAK KESATU memberikan prioritas kepada Laporan yang disampaikan melalui PIHAK KEDUA.",
    "Laporan yang diajukan oleh anggota PIHAK KEDUA ditangani lebih dahulu.",
    "Penanganan Laporan yang diteruskan PIHAK KEDUA diprioritaskan.",
    "Pegawai PIHAK KEDUA hanya memberikan keterangan kepada PIHAK KESATU setelah mendapat izin atasannya.",
    "Pejabat PIHAK KEDUA tidak dapat dipanggil tanpa izin Wali Kota.",
    "Pejabat PIHAK KEDUA tidak dapat diperiksa oleh PIHAK KESATU.",
    "PIHAK KEDUA dapat menolak permintaan keterangan PIHAK KESATU.",
    "PIHAK KEDUA tidak wajib melaksanakan rekomendasi PIHAK KESATU.",
    "PIHAK KEDUA berwenang menentukan Laporan yang diperiksa PIHAK KESATU.",
    "Pemeriksaan lapangan tidak boleh dilakukan tanpa sepengetahuan dan izin Kepala Dinas.",
    "PIHAK KESATU tidak akan memublikasikan hasil pemeriksaan mengenai PIHAK KEDUA.",
    "Ombudsman dilarang melakukan inspeksi mendadak pada unit layanan PIHAK KEDUA.",
    "Permintaan data dan keterangan oleh PIHAK KESATU harus melalui persetujuan Sekretaris Daerah.",
    "PIHAK KEDUA berhak meninjau dan menyetujui rancangan laporan hasil pemeriksaan sebelum diterbitkan.",
    "Laporan masyarakat terkait PIHAK KEDUA diselesaikan terlebih dahulu secara internal oleh PIHAK KEDUA.",
    "Rektor dan jajarannya tidak termasuk pihak yang dapat diperiksa oleh PIHAK KESATU.",
    "Apabila PIHAK KEDUA keberatan, pemeriksaan dihentikan.",
    "PIHAK KESATU wajib menghentikan proses pemeriksaan apabila diminta oleh PIHAK KEDUA.",
    "Pemeriksaan terhadap dosen hanya dapat dilakukan dengan seizin Rektor.",
    "Rekomendasi Ombudsman tidak mengikat PIHAK KEDUA.",
    "PIHAK KESATU mengesampingkan Laporan yang ditujukan kepada PIHAK KEDUA.",
    "Tim pemeriksa PIHAK KESATU wajib memperoleh izin Wali Kota sebelum memanggil pegawai PIHAK KEDUA.",
    "PIHAK KESATU tidak menerbitkan rekomendasi yang ditujukan kepada PIHAK KEDUA.",
    "PIHAK KESATU sepakat tidak mengeluarkan saran perbaikan yang ditujukan kepada kepala dinas.",
    "Laporan yang menyangkut pejabat pimpinan tinggi ditutup apabila PIHAK KEDUA berkeberatan.",
    "Laporan mengenai PIHAK KEDUA dihentikan atas permintaan PIHAK KEDUA.",
    "Pengaduan terhadap pegawai ditutup jika PIHAK KEDUA menghendaki.",
    "Meja bersama menentukan Laporan mana yang boleh diperiksa PIHAK KESATU.",
    "Sekretariat memilih Laporan yang dapat ditangani oleh PIHAK KESATU.",
    "Laporan tidak dapat diperiksa tanpa persetujuan PIHAK KEDUA.",
    "Laporan hanya dapat ditindaklanjuti setelah mendapat izin tertulis dari PIHAK KEDUA.",
    "Laporan baru ditangani setelah disetujui oleh pimpinan PIHAK KEDUA.",
]
BUKAN_BATAS = [
    "Pegawai PIHAK KEDUA memenuhi undangan rapat PARA PIHAK paling lambat pada hari yang disebut.",
    "Pelapor memberikan keterangan hanya atas kehendaknya sendiri.",
    "Laporan hasil pemeriksaan disetujui Kepala Perwakilan sebelum ditandatangani.",
    "Laporan hasil kegiatan disetujui oleh PARA PIHAK sebelum diumumkan.",
    "PIHAK KEDUA tidak dapat memeriksa Laporan atas nama PIHAK KESATU.",
    "Dokumen yang diminta PIHAK KESATU diberikan paling lama 14 (empat belas) hari.",
    "Dokumen yang diminta PIHAK KESATU dilengkapi sepanjang dipandang perlu oleh PIHAK KESATU.",
    "PIHAK KESATU tidak mencabut saran perbaikan atas permintaan PIHAK KEDUA.",
    "Dosen PIHAK KEDUA mendampingi Pelapor dan tidak bertindak atas nama PIHAK KESATU.",
    "Pemeriksaan Laporan yang berkaitan dengan PIHAK KEDUA tidak memerlukan persetujuan PIHAK KEDUA.",
    "Perjanjian ini tidak mengurangi kewenangan PIHAK KESATU.",
    "Perjanjian ini tidak membatasi pemeriksaan Laporan oleh PIHAK KESATU.",
    "Kerja sama ini tidak dapat dijadikan alasan untuk menunda atau menghentikan pemeriksaan Laporan.",
    "PIHAK KEDUA dilarang membatasi, menunda, atau menghalangi pemeriksaan Laporan.",
    "PIHAK KESATU memeriksa Laporan tanpa persetujuan PIHAK KEDUA.",
    "PIHAK KESATU melaksanakan pengawasan dengan tidak bergantung pada persetujuan pihak mana pun.",
    "Tidak satu pun ketentuan perjanjian ini dimaksudkan untuk membatasi wewenang PIHAK KESATU.",
    "PIHAK KEDUA tidak dikecualikan dari pemeriksaan PIHAK KESATU.",
    "Hasil pemeriksaan Laporan disampaikan kepada PIHAK KEDUA dengan persetujuan Pelapor.",
    "Data hasil pemeriksaan Laporan hanya dapat diberikan kepada pihak lain dengan persetujuan PIHAK KEDUA.",
    "Dokumen yang diserahkan untuk pemeriksaan Laporan dibuka kepada umum setelah mendapat persetujuan PIHAK KEDUA.",
    "Pemeriksaan lapangan dilakukan setelah mendapat persetujuan Kepala Perwakilan.",
    "Pengungkapan identitas dalam pemeriksaan Laporan dilakukan dengan persetujuan Pelapor.",
    "Penyelesaian Laporan oleh Perangkat Daerah dilaksanakan dengan persetujuan Sekretaris Daerah.",
    "Pemeriksaan Laporan hanya dapat dilakukan oleh PIHAK KESATU.",
    "Dosen dan mahasiswa dilarang melakukan pemeriksaan Laporan.",
    "Pemeriksaan Laporan tidak dapat dilakukan oleh peserta magang.",
    "PIHAK KESATU tidak memeriksa Laporan yang sedang diperiksa pengadilan.",
    "PIHAK KESATU tidak menerima Laporan yang tidak memenuhi syarat menurut peraturan perundang-undangan.",
    "PIHAK KESATU dilarang menerima imbalan dalam penanganan Laporan.",
    "PIHAK KESATU tidak memungut biaya dalam pemeriksaan Laporan.",
    "PIHAK KEDUA wajib mencabut keputusan yang menjadi objek Laporan.",
    "PIHAK KEDUA wajib menghentikan penundaan berlarut yang ditemukan dalam pemeriksaan Laporan.",
    "Penanganan Laporan tidak dihentikan karena pengakhiran perjanjian.",
    "PIHAK yang menunda pemeriksaan Laporan diberitahukan kepada pimpinannya.",
    "Pemeriksaan pajak dilakukan PIHAK KEDUA setelah mendapat persetujuan Kepala Kantor Wilayah.",
    "PIHAK KEDUA mendukung pelaksanaan tugas PIHAK KESATU sesuai dengan ketersediaan anggaran.",
    "Jadwal kegiatan sosialisasi penanganan Laporan ditetapkan dengan persetujuan PARA PIHAK.",
    "Pelatihan penanganan Laporan dilaksanakan setelah mendapat persetujuan PARA PIHAK.",
    "PARA PIHAK sepakat memperpanjang perjanjian dengan persetujuan tertulis PIHAK KEDUA.",
    "PIHAK KESATU berhak memperoleh keterangan dan dokumen yang diperlukan dalam pemeriksaan Laporan.",
    "Akses PIHAK KESATU pada sistem informasi dibatasi pada Data yang diperlukan.",
    "Pelapor dapat mencabut Laporannya sewaktu-waktu.",
    "PIHAK KESATU menghentikan pemeriksaan Laporan dalam hal Pelapor mencabut Laporannya.",
    "PIHAK KESATU menyelesaikan Laporan setelah PIHAK KEDUA menyetujui tindakan korektif.",
    "PIHAK KESATU dan PIHAK KEDUA melakukan pengawasan bersama dengan persetujuan pimpinan masing-masing.",
    "Tugas PIHAK KESATU dalam Program dilaksanakan setelah Rencana Kerja disetujui PARA PIHAK.",
    "Pelaksanaan tugas narasumber PIHAK KESATU dilakukan setelah mendapat persetujuan pimpinan PIHAK KEDUA.",
    "PIHAK KESATU melakukan pemeriksaan lapangan bersama PIHAK KEDUA setelah mendapat izin pengelola gedung.",
    "PIHAK KESATU melaksanakan investigasi atas dugaan pungutan dalam pengurusan izin dengan dukungan PIHAK KEDUA.",
    "Permintaan dokumen dalam pemeriksaan Laporan ditujukan kepada pejabat yang menerbitkan izin.",
    "PIHAK KESATU memeriksa Laporan mengenai izin lingkungan.",
    "PIHAK KESATU menindaklanjuti Laporan dengan atau tanpa persetujuan PIHAK KEDUA.",
    "Pemeriksaan terhadap pegawai yang melanggar disiplin dilakukan oleh Inspektorat setelah mendapat izin Wali Kota.",
    "Pemeriksaan terhadap pejabat PIHAK KEDUA dilakukan tanpa menunggu izin Wali Kota.",
    "Pengawasan terhadap unit layanan dilaksanakan PIHAK KEDUA dengan persetujuan Sekretaris Daerah.",
    "Sebelum meminta keterangan kepada Perangkat Daerah, PIHAK KESATU memberitahukan Narahubung.",
    "Sebelum meminta keterangan dari anak, PIHAK KESATU wajib memperoleh persetujuan Pelapor.",
    "PIHAK KESATU meminta keterangan kepada Perangkat Daerah yang menerbitkan izin.",
    "PIHAK KEDUA tidak boleh mensyaratkan izin atasan bagi pegawai yang akan memberikan keterangan.",
    "Pegawai PIHAK KEDUA memberikan keterangan kepada PIHAK KESATU tanpa izin atasannya.",
    "PIHAK KESATU tidak memberikan rekomendasi penyedia barang kepada PIHAK KEDUA.",
    "PIHAK KESATU menyampaikan rekomendasi kepada atasan Terlapor.",
    "PIHAK KESATU tidak meminta keterangan yang tidak berkaitan dengan Laporan kepada pegawai PIHAK KEDUA.",
    "Pengaduan yang disampaikan langsung kepada PIHAK KEDUA diselesaikan lebih dahulu oleh unit pengelola pengaduan.",
    "Laporan diselesaikan PIHAK KEDUA sebelum batas waktu berakhir.",
    "Laporan yang diteruskan PIHAK KESATU ditangani PIHAK KEDUA paling lama 14 (empat belas) hari.",
    "Laporan terhadap PIHAK KEDUA diperiksa tanpa menunggu penyelesaian oleh Inspektorat.",
    "Hasil pemeriksaan PIHAK KESATU diumumkan tanpa persetujuan PIHAK KEDUA.",
    "Hasil pemeriksaan Laporan tidak dibuka kepada umum tanpa persetujuan Pelapor.",
    "Hasil kajian bersama dipublikasikan setelah disetujui PARA PIHAK.",
    "Laporan pelaksanaan Program harus disetujui PARA PIHAK sebelum dipublikasikan.",
    "Laporan mengenai kegiatan PARA PIHAK wajib disepakati dalam rapat evaluasi.",
    "Setiap Laporan mengenai PIHAK KEDUA ditangani PIHAK KESATU secara mandiri.",
    "Setiap Laporan mengenai PIHAK KEDUA tidak perlu disepakati terlebih dahulu dengan PIHAK KEDUA.",
    "PIHAK KESATU mendahulukan penanganan Laporan yang menyangkut keselamatan jiwa.",
    "PIHAK KEDUA mendahulukan penyelesaian Laporan yang diteruskan PIHAK KESATU.",
    "PIHAK KESATU tidak mendahulukan penanganan Laporan yang didampingi PIHAK KEDUA.",
    "PIHAK KEDUA tidak kebal dari pemeriksaan PIHAK KESATU.",
    "PIHAK KEDUA tunduk pada pengawasan Ombudsman.",
    "PIHAK KEDUA dilarang menolak permintaan keterangan PIHAK KESATU.",
    "PIHAK KEDUA dapat menolak permintaan dokumen PIHAK KESATU yang dikecualikan menurut undang-undang.",
    "PIHAK KEDUA wajib melaksanakan rekomendasi PIHAK KESATU.",
    "PIHAK KEDUA tidak dapat menentukan Laporan yang diperiksa PIHAK KESATU.",
    "Pejabat PIHAK KEDUA yang tidak dapat hadir menunjuk pejabat lain untuk memberikan keterangan.",
    "Pegawai PIHAK KEDUA tidak memberikan keterangan kepada media tanpa izin pimpinan.",
    "Peserta wajib memperoleh izin orang tua sebelum mengikuti kegiatan.",
    "PIHAK KESATU menyampaikan jadwal pemeriksaan lapangan kepada PIHAK KEDUA tanpa memerlukan persetujuan.",
    "PIHAK KESATU meminta izin menggunakan ruang rapat PIHAK KEDUA untuk sosialisasi penanganan Laporan.",
    "Mahasiswa tidak ikut memeriksa Laporan.",
    "PIHAK KEDUA menyetujui jadwal pelatihan penanganan Laporan.",
    "Hasil pengawasan bersama diumumkan setelah disetujui PARA PIHAK.",
    "PIHAK KESATU tidak mengeluarkan rekomendasi sebelum pemeriksaan selesai.",
    "PIHAK KESATU menjamin bahwa pejabat yang memberikan keterangan tidak dirugikan.",
    "PIHAK KEDUA memprioritaskan penyelesaian Laporan mengenai pelayanan PIHAK KEDUA.",
    (
        "PIHAK KESATU menginformasikan kepada Pelapor bahwa Laporan mengenai PIHAK KEDUA telah "
        "ditindaklanjuti oleh PIHAK KEDUA sebelum diperiksa."
    ),
    "Pengawasan terhadap unit layanan oleh Inspektorat dilaksanakan setelah mendapat persetujuan Wali Kota.",
    "Pegawai PIHAK KEDUA hanya diperiksa oleh Ombudsman berkaitan dengan Laporan.",
    "PIHAK KESATU memberikan prioritas kepada Laporan mengenai pelayanan dasar.",
    "PIHAK KEDUA berhak memperoleh informasi perkembangan penanganan Laporan.",
    "PIHAK KESATU menanggung biaya perjalanan asisten yang melakukan pemeriksaan.",
    "Kerugian akibat keterlambatan kegiatan ditanggung oleh PIHAK KESATU.",
    "PIHAK KEDUA tidak wajib membiayai pelaksanaan rekomendasi PIHAK KESATU yang ditujukan kepada instansi lain.",
    "Setiap Laporan mengenai PIHAK KEDUA dicatat, dan tindak lanjutnya disepakati dalam rapat koordinasi.",
    "Laporan mengenai PIHAK KEDUA yang telah diselesaikan harus ditutup dengan persetujuan Pelapor.",
    "Asisten PIHAK KESATU meminta izin pengelola gedung untuk memasang spanduk.",
    "PIHAK KESATU menunda kegiatan pelatihan apabila PIHAK KEDUA berhalangan.",
    "PIHAK KEDUA dapat menanggapi rancangan laporan hasil pemeriksaan.",
    "PIHAK KEDUA menyetujui tindakan korektif dalam hasil pemeriksaan.",
    "Rekomendasi PIHAK KESATU mengikat PIHAK KEDUA menurut undang-undang.",
    "Rekomendasi peserta rapat tidak mengikat PARA PIHAK.",
    "PARA PIHAK tidak membuka Data yang dipertukarkan menurut Perjanjian Kerja Sama ini.",
    "PIHAK KESATU menghentikan pemeriksaan Laporan karena Pelapor mencabut Laporannya.",
    "PIHAK KESATU menghentikan pelatihan apabila diminta oleh PIHAK KEDUA.",
    "Dalam hal PIHAK KEDUA meminta penjadwalan ulang, sosialisasi ditunda.",
    "PIHAK KESATU dapat dimintai penjelasan mengenai hasil kajian.",
    "PIHAK KESATU menerbitkan rekomendasi yang ditujukan kepada PIHAK KEDUA.",
    "PIHAK KESATU tidak memberikan data yang ditujukan kepada PIHAK KEDUA.",
    "PIHAK KESATU tidak mengumumkan rekomendasi peserta yang ditujukan kepada penyedia.",
    "Laporan mengenai PIHAK KEDUA tidak ditutup atas permintaan PIHAK KEDUA.",
    "Laporan mengenai PIHAK KEDUA ditutup apabila PIHAK KEDUA telah melaksanakan saran perbaikan.",
    "Laporan mengenai PIHAK KEDUA ditutup atas permintaan Pelapor.",
    "PIHAK KESATU sendiri yang menentukan Laporan yang diperiksa.",
    "PIHAK KEDUA tidak menentukan Laporan mana yang boleh diperiksa PIHAK KESATU.",
    "Rapat koordinasi menentukan Laporan yang dapat ditangani PIHAK KEDUA melalui mediasi.",
    "Laporan dapat diperiksa tanpa persetujuan PIHAK KEDUA.",
    "Laporan tidak diproses lebih lanjut tanpa persetujuan Pelapor.",
    "Bentuk laporan baru diterima setelah disetujui PIHAK KEDUA.",
]


@pytest.mark.parametrize("kalimat", BATAS)
def test_a_limit_of_an_examination_is_told_however_it_is_worded(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "batas-pemeriksaan-ombudsman", "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


def test_what_leaves_the_examination_alone_is_not_told(contoh: Contoh) -> None:
    assert faulty(contoh, "batas-pemeriksaan-ombudsman", *BUKAN_BATAS) == []


def test_an_item_is_read_behind_the_words_that_introduce_it(contoh: Contoh) -> None:
    rincian = "PIHAK KESATU {}:\na. memeriksa Laporan mengenai PIHAK KEDUA; dan\na. meminta keterangan.".format
    found = spoken(contoh, pasal(rincian("dilarang")), "batas-pemeriksaan-ombudsman")
    assert found == ["a. memeriksa Laporan mengenai PIHAK KEDUA; dan"]
    assert spoken(contoh, pasal(rincian("berwenang")), "batas-pemeriksaan-ombudsman") == []


def test_the_ombudsman_is_known_by_whatever_number_it_has(contoh: Contoh) -> None:
    kalimat = "PIHAK KEDUA tidak memeriksa Laporan."
    assert faulty(contoh, "batas-pemeriksaan-ombudsman", kalimat) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Biaya administrasi Laporan dibebankan kepada Pelapor.",
        "Pelapor dikenai biaya sebesar Rp50.000,00 (lima puluh ribu rupiah) untuk setiap Laporan.",
        "Pelapor yang menyampaikan Laporan membayar biaya penggandaan dokumen.",
        "PIHAK KEDUA dapat memungut biaya penggandaan dari Pelapor.",
        "Biaya penyampaian Laporan ditanggung sepenuhnya oleh Pelapor.",
        "Masyarakat yang menyampaikan Laporan dikenakan tarif konsultasi.",
        "PIHAK KESATU menerima imbalan jasa dari Pelapor.",
        "Ongkos fotokopi dan meterai ditanggung sendiri oleh warga yang mengadu.",
        "Warga yang melapor mengganti biaya meterai dan fotokopi.",
        "Untuk penanganan Laporan dipungut tarif sesuai dengan peraturan daerah.",
        "Pendaftaran Laporan dikenai biaya administrasi.",
        "Setiap orang yang mengajukan pengaduan membayar retribusi.",
        "Segala biaya yang timbul dari penyampaian Laporan menjadi tanggungan Pelapor.",
        "Pelapor dikenakan uang administrasi.",
        "Warga yang didampingi dikenai iuran bulanan.",
        "PIHAK KEDUA memungut iuran dari warga dampingan.",
    ],
)
def test_a_fee_for_those_who_report_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "biaya-bagi-pelapor", kalimat) == [kalimat]


def test_no_fee_is_no_fault(contoh: Contoh) -> None:
    benar = [
        "Pelapor tidak dipungut biaya apa pun.",
        "Penanganan Laporan dilakukan tanpa memungut biaya dari Pelapor.",
        "PARA PIHAK dilarang meminta imbalan dari Pelapor.",
        "Biaya perjalanan Pelapor ditanggung oleh PIHAK KESATU.",
        "Pelapor dibebaskan dari segala biaya.",
        "Pelapor yang diminta membayar pungutan liar dapat menyampaikan Laporan.",
        "Perangkat Daerah mengumumkan biaya layanan yang dibayar masyarakat.",
        "Biaya pelatihan dibebankan kepada PIHAK KEDUA.",
        "PIHAK KEDUA meminta bukti pembayaran biaya layanan dari Pelapor.",
        "Pelapor membayar biaya layanan menurut tarif yang ditetapkan peraturan daerah.",
        "Retribusi dikenakan kepada masyarakat menurut peraturan daerah.",
        "Ongkos fotokopi dokumen warga yang mengadu ditanggung oleh PIHAK KESATU.",
        "Warga yang melapor tidak mengganti biaya meterai.",
        "Warga yang didampingi tidak dikenai iuran.",
        "Biaya transportasi warga dampingan ditanggung oleh PIHAK KEDUA.",
        "PIHAK KEDUA membantu warga yang didampingi memahami tarif layanan.",
        "Untuk penanganan Laporan tidak dipungut tarif apa pun.",
        "Salinan dokumen untuk penanganan Laporan tidak dikenai tarif.",
        "Biaya penanganan Laporan dibebankan pada anggaran PIHAK KESATU.",
        "Laporan mengenai pungutan parkir yang dipungut juru parkir diteruskan kepada PIHAK KEDUA.",
        "PIHAK KESATU menindaklanjuti Laporan warga yang dikenai tarif di luar ketentuan.",
    ]
    assert faulty(contoh, "biaya-bagi-pelapor", *benar) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "PIHAK KEDUA dapat menggugat PIHAK KESATU atas hasil pemeriksaan.",
        "PIHAK KEDUA berhak mengajukan tuntutan ganti rugi kepada PIHAK KESATU.",
        "PIHAK KEDUA berhak menuntut PIHAK KESATU atas kerugian yang timbul.",
        "PIHAK KESATU dapat dituntut atas penyampaian rekomendasi.",
        "PIHAK KEDUA dapat mengajukan gugatan ke pengadilan terhadap Ombudsman.",
        "Ombudsman bertanggung jawab atas ganti rugi yang timbul dari rekomendasinya.",
        "PIHAK KESATU wajib membayar ganti rugi kepada PIHAK KEDUA akibat hasil pemeriksaan yang keliru.",
        "Kerugian yang timbul akibat pelaksanaan tindakan korektif ditanggung oleh PIHAK KESATU.",
        "PIHAK KESATU dapat dimintai pertanggungjawaban hukum atas rekomendasi yang dikeluarkannya.",
    ],
)
def test_a_way_to_sue_the_ombudsman_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "gugat-ombudsman", kalimat) == [kalimat]


def test_what_opens_no_suit_is_no_fault(contoh: Contoh) -> None:
    benar = [
        "PIHAK KESATU tidak dapat digugat karena pelaksanaan tugasnya.",
        "PIHAK KEDUA dilarang menggugat PIHAK KESATU.",
        "PIHAK KEDUA membebaskan PIHAK KESATU dari tuntutan pihak ketiga.",
        "PIHAK KEDUA wajib membayar ganti rugi kepada PIHAK KESATU.",
        "PIHAK KEDUA dapat menuntut PIHAK KESATU untuk melaksanakan Program.",
        "PIHAK KESATU dapat menggugat PIHAK KEDUA.",
        "Tuntutan pihak ketiga terhadap PIHAK KESATU ditangani bersama.",
        "PIHAK KESATU tidak bertanggung jawab atas kerugian yang timbul dari rekomendasinya.",
        "PIHAK KESATU bertanggung jawab atas kerusakan peralatan yang dipinjamnya.",
        "PIHAK KEDUA membayar ganti rugi kepada Pelapor sesuai dengan rekomendasi PIHAK KESATU.",
        "PIHAK KESATU bertanggung jawab atas pemantauan rekomendasi.",
    ]
    assert faulty(contoh, "gugat-ombudsman", *benar) == []


def test_a_missing_independence_is_shown_where_it_was_taken_out(contoh: Contoh) -> None:
    assert spoken(contoh, hapus("independensi"), "independensi-tidak-dinyatakan") == ["- hapus: independensi"]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Kerja sama ini tidak mempengaruhi pemeriksaan Laporan.",
        "PIHAK KESATU melaksanakan tugasnya secara mandiri.",
        "Pelaksanaan kerja sama tanpa mengurangi wewenang PIHAK KESATU.",
        "PARA PIHAK menghormati independensi PIHAK KESATU.",
    ],
)
def test_independence_may_be_said_in_other_words(contoh: Contoh, kalimat: str) -> None:
    assert spoken(contoh, ganti("independensi", kalimat, "Lain-Lain"), "independensi-tidak-dinyatakan") == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "PARA PIHAK dilarang memberi atau menerima gratifikasi.",
        "Perjanjian Kerja Sama ini tidak memberikan perlakuan istimewa kepada PIHAK KEDUA.",
    ],
)
def test_a_title_alone_states_no_independence(contoh: Contoh, kalimat: str) -> None:
    found = spoken(contoh, ganti("independensi", kalimat, "Independensi"), "independensi-tidak-dinyatakan")
    assert found == ["PASAL Independensi"]


@pytest.mark.parametrize(
    "kalimat",
    [
        "PIHAK KESATU bersifat mandiri dalam menjalankan wewenangnya.",
        "PIHAK KEDUA tidak mencampuri pemeriksaan Laporan.",
        "Pemeriksaan Laporan tidak memerlukan persetujuan PIHAK KEDUA.",
        "Pemeriksaan Laporan bebas dari pengaruh PIHAK mana pun.",
    ],
)
def test_independence_under_its_title_may_be_said_in_many_words(contoh: Contoh, kalimat: str) -> None:
    assert spoken(contoh, ganti("independensi", kalimat, "Independensi"), "independensi-tidak-dinyatakan") == []


def test_a_fault_in_the_library_is_shown_in_its_template(tmp_path: Path) -> None:
    contoh = Contoh(tmp_path / "proyek")
    klausul = contoh.folder / "templates" / "klausul" / "pembiayaan.txt"
    text = klausul.read_text(encoding="utf-8")
    klausul.write_text(text.replace("PARA PIHAK dilarang memungut", "PARA PIHAK dapat memungut"), encoding="utf-8")
    contoh.pustaka = read_pustaka(contoh.folder)
    (line,) = spoken(contoh, "{}", "biaya-bagi-pelapor")
    assert line.startswith("(5) PARA PIHAK dapat memungut biaya dari Pelapor")
