"""Personal data reach outsiders, a market, another country or a chat only with a reason."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh

SALAH = [
    (
        "data-diteruskan-bebas",
        "PIHAK penerima dapat membagikan Data Pribadi kepada vendor dan mitra lainnya tanpa pemberitahuan.",
    ),
    ("data-diteruskan-bebas", "Data Pribadi dapat diberikan kepada pihak ketiga."),
    ("data-diteruskan-bebas", "Data Pribadi dapat diakses oleh penyedia jasa PIHAK KEDUA."),
    ("data-diteruskan-bebas", "PIHAK KEDUA berwenang meneruskan Data kepada konsultan dan rekanannya."),
    ("data-diteruskan-bebas", "Data Pribadi dapat diberikan kepada vendor tanpa persetujuan subjek data."),
    ("data-diperjualbelikan", "Data Pribadi dapat diperjualbelikan atau dikomersialkan dengan bagi hasil."),
    ("data-diperjualbelikan", "PIHAK KEDUA bebas memperjualbelikan hasil kajian bersama."),
    ("data-diperjualbelikan", "PIHAK KEDUA dapat menjual Data kepada peminat."),
    ("data-diperjualbelikan", "Hasil penelitian dikomersialkan PIHAK KEDUA."),
    ("data-diperjualbelikan", "Tanpa persetujuan subjek data, Data Pribadi dapat dijual."),
    ("data-menjadi-milik", "Data yang diterima menjadi milik PIHAK penerima."),
    ("data-menjadi-milik", "Data Pribadi menjadi hak milik PIHAK KEDUA sejak diserahkan."),
    ("data-menjadi-milik", "Data yang sudah diserahkan dianggap milik PIHAK yang menerima."),
    ("data-menjadi-milik", "Data Pribadi dimiliki sepenuhnya oleh PIHAK KEDUA."),
    ("data-menjadi-milik", "Data beralih menjadi milik PIHAK penerima setelah kegiatan selesai."),
    ("data-ke-luar-negeri", "Data Pribadi dikirim ke server di luar negeri tanpa syarat."),
    ("data-ke-luar-negeri", "Data disimpan pada komputasi awan di Singapura."),
    ("data-ke-luar-negeri", "Data Pribadi dialihkan ke negara lain."),
    ("data-ke-luar-negeri", "Data Pribadi diproses oleh peladen di luar Indonesia."),
    ("data-ke-luar-negeri", "Data dicadangkan pada peladen asing."),
    ("data-lewat-kanal-terbuka", "Salinan kartu tanda penduduk Pelapor dikirim melalui grup WhatsApp bersama."),
    ("data-lewat-kanal-terbuka", "Data Pribadi dapat disampaikan lewat surel pribadi petugas."),
    ("data-lewat-kanal-terbuka", "Identitas Pelapor dibagikan melalui grup percakapan."),
    ("data-lewat-kanal-terbuka", "Berkas Laporan diunggah ke media sosial."),
    ("data-lewat-kanal-terbuka", "NIK pemohon dikirim via Telegram."),
    ("data-tanpa-tanggung-jawab", "PIHAK penerima tidak bertanggung jawab atas kebocoran Data."),
    ("data-tanpa-tanggung-jawab", "PIHAK KEDUA dibebaskan dari tanggung jawab atas segala kebocoran Data Pribadi."),
    ("data-tanpa-tanggung-jawab", "Kebocoran Data bukan tanggung jawab PIHAK penerima."),
    ("data-tanpa-tanggung-jawab", "PIHAK penerima tidak dapat dituntut apabila terjadi kehilangan Data."),
    ("data-tanpa-tanggung-jawab", "Penyalahgunaan Data bukan menjadi tanggung jawab PIHAK KEDUA."),
    ("rahasia-ikut-berakhir", "Kewajiban menjaga rahasia gugur pada saat Perjanjian Kerja Sama ini berakhir."),
    ("rahasia-ikut-berakhir", "Kerahasiaan Data hanya berlaku selama Perjanjian Kerja Sama ini berlaku."),
    ("rahasia-ikut-berakhir", "Kewajiban merahasiakan Data hapus dengan berakhirnya kerja sama."),
    ("rahasia-ikut-berakhir", "Kewajiban menjaga kerahasiaan berakhir bersama dengan Perjanjian Kerja Sama ini."),
    (
        "rahasia-ikut-berakhir",
        "Setelah Perjanjian Kerja Sama ini berakhir, PIHAK KEDUA bebas mengungkapkan data yang diterimanya.",
    ),
]
BENAR = {
    "data-diteruskan-bebas": [
        "Data Pribadi tidak dibagikan kepada vendor atau pihak ketiga mana pun.",
        "Data Pribadi diberikan kepada pihak ketiga hanya apabila diwajibkan peraturan perundang-undangan.",
        "Data statistik diberikan kepada mitra lain yang memerlukan.",
        "PIHAK KEDUA memberikan pelatihan kepada rekanan.",
        "Data Pribadi yang diberikan kepada PIHAK KEDUA dirahasiakan dari pihak ketiga.",
        "PARA PIHAK dilarang memberikan Data kepada pihak ketiga.",
        "Data diserahkan kepada PIHAK lain dengan berita acara.",
    ],
    "data-diperjualbelikan": [
        "Data Pribadi tidak diperjualbelikan.",
        "PARA PIHAK dilarang menjual Data.",
        "Hasil penelitian dikomersialkan berdasarkan perjanjian tersendiri.",
        "PIHAK KEDUA menjual formulir pendaftaran.",
        "Penjualan Data dilarang.",
        "Hasil kajian dibagikan secara cuma-cuma.",
    ],
    "data-menjadi-milik": [
        "Data tetap menjadi milik PIHAK yang menyerahkan.",
        "Data yang diterima tidak menjadi milik PIHAK penerima.",
        "Hasil kajian menjadi milik PARA PIHAK.",
        "Aplikasi menjadi milik PIHAK KEDUA.",
        "Data statistik menjadi milik PIHAK KEDUA.",
        "Data dikembalikan kepada PIHAK pemilik Data.",
    ],
    "data-ke-luar-negeri": [
        "Data Pribadi tidak dialihkan ke luar wilayah Negara Kesatuan Republik Indonesia.",
        "Data Pribadi dialihkan ke luar negeri dengan tingkat pelindungan yang setara.",
        "Data disimpan pada pusat data nasional.",
        "Petugas mengikuti pelatihan di luar negeri.",
        "Pengiriman Data ke luar negeri dilarang.",
        "Data dikirim ke luar negeri atas persetujuan subjek data.",
    ],
    "data-lewat-kanal-terbuka": [
        "Jadwal rapat disampaikan melalui grup WhatsApp.",
        "Data tidak dikirim melalui grup percakapan atau surel pribadi.",
        "Identitas Pelapor dikirim melalui surel dinas, bukan melalui WhatsApp.",
        "Data Pribadi dikirim melalui kanal terenkripsi.",
        "PARA PIHAK dilarang mengirim Data Pribadi melalui WhatsApp.",
        "Pelapor dapat menyampaikan pengaduan melalui WhatsApp.",
    ],
    "data-tanpa-tanggung-jawab": [
        "PIHAK penerima tidak dibebaskan dari tanggung jawab atas kebocoran Data.",
        "PIHAK KESATU tidak bertanggung jawab atas kehilangan barang peserta.",
        "PIHAK penerima bertanggung jawab atas kebocoran Data.",
        "Kebocoran Data menjadi tanggung jawab PIHAK penerima.",
        "PIHAK KEDUA tidak bertanggung jawab atas isi tulisan mahasiswa.",
        "Kehilangan Data dilaporkan kepada PIHAK lain.",
    ],
    "rahasia-ikut-berakhir": [
        "Kewajiban itu tidak gugur karena Perjanjian Kerja Sama ini berakhir.",
        "Kewajiban menjaga kerahasiaan tetap berlaku setelah Perjanjian Kerja Sama ini berakhir.",
        "Kewajiban menjaga rahasia tidak berakhir dengan berakhirnya Perjanjian Kerja Sama ini.",
        "Kerahasiaan dijaga baik selama maupun setelah Perjanjian Kerja Sama ini berakhir.",
        "PARA PIHAK menjaga rahasia sampai Laporan selesai diperiksa.",
        "Perjanjian Kerja Sama ini berakhir tanpa mengurangi kewajiban menjaga rahasia.",
    ],
}


@pytest.mark.parametrize(("kode", "kalimat"), SALAH)
def test_it_is_told(contoh: Contoh, kode: str, kalimat: str) -> None:
    assert faulty(contoh, kode, "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize("kode", BENAR)
def test_what_is_right_is_not_told(contoh: Contoh, kode: str) -> None:
    assert faulty(contoh, kode, *BENAR[kode]) == []
