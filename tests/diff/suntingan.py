"""Edits as reviewers meet them, and what becomes of an agreement: nothing false, nothing twice, nothing missing."""

from __future__ import annotations

from typing import NamedTuple

from tests.diff.meja import Sunting, Suntingan

CILEGON = "agreements/pemkot-cilegon.yaml"
JANGKA = "templates/klausul/jangka-waktu.txt"
BIAYA = "templates/klausul/pembiayaan.txt"
KAHAR = "templates/klausul/keadaan-kahar.txt"
PERUBAHAN = "templates/klausul/perubahan.txt"
PENUTUP = "templates/klausul/ketentuan-penutup.txt"
URUTAN = "templates/naskah/perjanjian-kerja-sama.yaml"
RENCANA = "templates/lampiran/rencana-kerja.txt"
SIMPANGAN = "agreements/simpangan.yaml"
CONTOH = "agreements/pemkot-contoh.yaml"
EMPAT = "agreements/empat-pihak.yaml"
LIMA = "templates/contoh/lima-tingkat.txt"
UMUM = "templates/contoh/umum.txt"


class Kasus(NamedTuple):
    """An edit, and the agreement whose changes stand in ``suntingan/NAME.txt``."""

    sunting: Sunting
    naskah: str


def _sub(*edits: tuple[str, str, str]) -> Sunting:
    def edit(suntingan: Suntingan) -> None:
        for name, before, after in edits:
            suntingan.sub(name, (before, after))

    return edit


def _klausul(deviation: str) -> Sunting:
    """A deviation at the end of the agreement."""
    return lambda suntingan: suntingan.add(CILEGON, f"\nklausul:\n{deviation}")


def _moved(name: str, begin: str, end: str, to: str) -> Sunting:
    return lambda suntingan: suntingan.move(name, begin, end, to)


def _cut(name: str, begin: str, end: str) -> Sunting:
    return lambda suntingan: suntingan.cut(name, begin, end)


def _emptied(name: str, begin: str) -> Sunting:
    """Cut off what stands from a mark to the end of a file."""
    return lambda suntingan: suntingan.end(name, begin)


def _new_pasal(suntingan: Suntingan) -> None:
    suntingan.add("templates/klausul/larangan.txt", "PASAL Larangan\nPARA PIHAK tidak mengalihkan haknya.\n")
    order = "      - {berkas: klausul/jangka-waktu}\n"
    suntingan.sub(URUTAN, (order, f"      - {{berkas: klausul/larangan}}\n{order}"))


def _ganti(suntingan: Suntingan) -> None:
    """A deviation that repeats the library's words but for one."""
    text = (suntingan.folder / JANGKA).read_text(encoding="utf-8").split("#}\n", 1)[1]
    words = text.replace("60 (enam puluh)", "90 (sembilan puluh)").splitlines(keepends=True)
    isi = "".join(f"      {line}" for line in words)
    suntingan.add(CILEGON, f"\nklausul:\n  - ganti: jangka-waktu\n    alasan: rapat 17 Januari\n    isi: |\n{isi}")


def _same_words(suntingan: Suntingan) -> None:
    """A deviation that repeats the library's words."""
    text = (suntingan.folder / JANGKA).read_text(encoding="utf-8").split("#}\n", 1)[1]
    isi = "".join(f"      {line}" for line in text.splitlines(keepends=True))
    suntingan.add(CILEGON, f"\nklausul:\n  - ganti: jangka-waktu\n    alasan: rapat 17 Januari\n    isi: |\n{isi}")


def _kind(suntingan: Suntingan) -> None:
    suntingan.sub(
        "agreements/nk-tiga-pihak.yaml",
        ("naskah: nota-kesepahaman", "naskah: perjanjian-kerja-sama\nnota_kesepahaman: {tahun: 2020}"),
    )


def _swap_programmes(suntingan: Suntingan) -> None:
    text = (suntingan.folder / CILEGON).read_text(encoding="utf-8")
    second, third = text[text.index(KEDUA) : text.index(KETIGA)], text[text.index(KETIGA) : text.index(DATA)]
    suntingan.sub(CILEGON, (second + third, third + second))


def _annex(suntingan: Suntingan) -> None:
    suntingan.add(
        "templates/lampiran/anggaran.txt", "LAMPIRAN Rincian Anggaran\nRincian:\n1. honorarium; dan\n2. perjalanan.\n"
    )
    suntingan.add(URUTAN, "  - {lampiran: anggaran, berkas: lampiran/anggaran}\n")


PENGECUALIAN = "\nabaikan:\n  - {periksa: jangka-melampaui-induk, pada: '2028', alasan: induk diperpanjang}\n\nprogram:"
ADENDUM = "Adendum merupakan bagian yang tidak terpisahkan dari {{ naskah.nama }} ini.\n"
PROGRAM = "  - bidang: pencegahan-maladministrasi\n    nama: Survei\n    status: disepakati\n    keluaran: laporan\n\n"
BIDANG = "  - bidang: pengembangan-kompetensi\n"
KEDUA = "  - bidang: pencegahan-maladministrasi\n    nama: Pencegahan"
KETIGA = "  - bidang: pencegahan-maladministrasi\n    nama: Keterbukaan"
DATA = "  - bidang: pertukaran-data\n"
MITRA = "  - {id: lebak, nama: Pemerintah Kabupaten Lebak, jenis: pemerintah-daerah, subjenis: kabupaten}\n"

KASUS = {
    "jangka waktu": Kasus(_sub((CILEGON, "tahun: 3", "tahun: 5")), "pemkot-cilegon"),
    "uang": Kasus(
        _sub(
            (CILEGON, "60 (enam puluh) petugas", "Rp10.000.000,00 (sepuluh juta rupiah) untuk 60 (enam puluh) petugas")
        ),
        "pemkot-cilegon",
    ),
    "tanggal": Kasus(_sub((CILEGON, "tanggal:\n", "tanggal: 2027-01-13\n")), "pemkot-cilegon"),
    "tanggal lain": Kasus(_sub(("agreements/pemkot-contoh.yaml", "2024-02-29", "2024-03-05")), "pemkot-contoh"),
    "penanda tangan": Kasus(
        _sub((CILEGON, "penandatangan:\n      nama:", "penandatangan:\n      nama: Budi")), "pemkot-cilegon"
    ),
    "penanda tangan lain": Kasus(
        _sub(("agreements/pemkot-contoh.yaml", "nama: Citra Contoh", "nama: Dewi Lestari")), "pemkot-contoh"
    ),
    "alamat": Kasus(
        _sub((CILEGON, "    alamat:\n    kedu", "    alamat: |\n      Jalan **A**\n      {{ 7*7 }} (9) @x\n    kedu")),
        "pemkot-cilegon",
    ),
    "baris baru tanpa kata": Kasus(
        _sub(("agreements/pemkot-contoh.yaml", "Nomor 1,\n      Kota", "Nomor 1, Kota")), "pemkot-contoh"
    ),
    "program ditambahkan": Kasus(_sub((CILEGON, BIDANG, PROGRAM + BIDANG)), "pemkot-cilegon"),
    "program dicabut": Kasus(_cut(CILEGON, KETIGA, DATA), "pemkot-cilegon"),
    "program bertukar": Kasus(_swap_programmes, "pemkot-cilegon"),
    "program ditunda": Kasus(
        _sub(
            (
                CILEGON,
                "layanan penempatan kerja bagi warga kota\n    status: disepakati",
                "layanan penempatan kerja bagi warga kota\n    status: ditunda",
            )
        ),
        "pemkot-cilegon",
    ),
    "program disepakati": Kasus(_sub((CILEGON, "status: dibahas", "status: disepakati")), "pemkot-cilegon"),
    "program berganti nama": Kasus(
        _sub((CILEGON, "nama: Pelatihan petugas garda depan", "nama: Bimbingan petugas garda depan")), "pemkot-cilegon"
    ),
    "kegiatan disisipkan": Kasus(
        _sub((CILEGON, "      - Pengumuman", "      - Pelatihan petugas\n      - Pengumuman")), "pemkot-cilegon"
    ),
    "pihak berganti nama": Kasus(
        _sub((CILEGON, "nama: Pemerintah Kota Cilegon", "nama: Pemerintah Daerah Kota Cilegon")), "pemkot-cilegon"
    ),
    "pihak ditambahkan": Kasus(_sub((CILEGON, "# Usulan; jangan", MITRA + "# Usulan; jangan")), "pemkot-cilegon"),
    "ayat disisipkan": Kasus(
        _sub(
            (JANGKA, "(3) PIHAK", "(3) Perpanjangan hanya 1 (satu) kali.\n(4) PIHAK"),
            (JANGKA, "(4) Dalam", "(5) Dalam"),
        ),
        "pemkot-cilegon",
    ),
    "ayat dihapus": Kasus(_cut(JANGKA, "(3) PIHAK", "(4) Dalam"), "empat-pihak"),
    "ayat bertukar": Kasus(_moved("templates/klausul/pembiayaan.txt", "(4) ", "(5) ", "Laporan.\n"), "pemkot-cilegon"),
    "ayat pindah Pasal": Kasus(
        _sub(
            (PERUBAHAN, f"(4) {ADENDUM}", ""),
            (PENUTUP, "(2) ", f"(2) {ADENDUM}(3) "),
            (PENUTUP, "(3) Dalam", "(4) Dalam"),
            (PENUTUP, "(4) Hal", "(5) Hal"),
        ),
        "pemkot-cilegon",
    ),
    "ayat dipecah": Kasus(
        _sub((PERUBAHAN, "PARA PIHAK yang dituangkan", "PARA PIHAK.\n(2) Kesepakatan itu dituangkan")), "pemkot-cilegon"
    ),
    "kalimat ditulis ulang": Kasus(
        _sub(
            (
                PERUBAHAN,
                "Usulan perubahan disampaikan secara tertulis oleh PIHAK yang mengusulkan kepada PIHAK lain",
                "Setiap PIHAK dapat meminta adendum kapan saja melalui surat resmi,",
            )
        ),
        "pemkot-cilegon",
    ),
    "huruf terakhir ditambahkan": Kasus(
        _sub(
            ("templates/klausul/kerahasiaan.txt", "; dan\n    b.", ";\n    b."),
            (
                "templates/klausul/kerahasiaan.txt",
                "ketentuan peraturan perundang-undangan.\n(2)",
                "ketentuan peraturan perundang-undangan; dan\n    c. hasil pemeriksaan.\n(2)",
            ),
        ),
        "pemkot-cilegon",
    ),
    "dan menjadi atau": Kasus(
        _sub(
            ("templates/klausul/kerahasiaan.txt", "; dan\n    b.", ";\n    b."),
            (
                "templates/klausul/kerahasiaan.txt",
                "ketentuan peraturan perundang-undangan.\n(2)",
                "ketentuan peraturan perundang-undangan; atau\n    c. hasil pemeriksaan.\n(2)",
            ),
        ),
        "pemkot-cilegon",
    ),
    "Pasal disisipkan": Kasus(_new_pasal, "pemkot-cilegon"),
    "Pasal dipindahkan": Kasus(
        _moved(
            URUTAN,
            "      - {berkas: klausul/jangka-waktu}",
            "      - {berkas: klausul/monitoring",
            "klausul/penyelesaian-perselisihan}\n",
        ),
        "pemkot-cilegon",
    ),
    "Pasal dihapus dari urutan": Kasus(
        _sub((URUTAN, "      - {berkas: klausul/keadaan-kahar}\n", "")), "pemkot-cilegon"
    ),
    "Pasal berganti judul": Kasus(_sub((PERUBAHAN, "PASAL Perubahan", "PASAL Adendum")), "pemkot-cilegon"),
    "simpangan satu kata": Kasus(_ganti, "pemkot-cilegon"),
    "simpangan mengganti": Kasus(
        _klausul(
            "  - ganti: jangka-waktu\n    isi: |\n"
            "      PASAL Masa\n      (1) [masa-berlaku] Kerja sama mengikat 4 (empat) tahun.\n"
            "      (2) Sesudahnya berhenti.\n"
        ),
        "pemkot-cilegon",
    ),
    "simpangan menyisipkan": Kasus(
        _klausul(
            "  - sisipkan: {setelah: pembiayaan}\n    alasan: permintaan mitra\n    isi: |\n"
            "      PASAL Sekretariat\n      PARA PIHAK membentuk sekretariat.\n"
        ),
        "pemkot-cilegon",
    ),
    "simpangan menghapus": Kasus(_klausul("  - hapus: keadaan-kahar\n    alasan: sudah diatur\n"), "pemkot-cilegon"),
    "simpangan dicabut": Kasus(_cut(SIMPANGAN, "  - hapus: keadaan-kahar", "  - hapus: nomor"), "simpangan"),
    "alasan saja": Kasus(_sub((SIMPANGAN, "alasan: hasil pembahasan", "alasan: hasil pembahasan kedua")), "simpangan"),
    "simpangan lama bukan alasan": Kasus(_sub((SIMPANGAN, "tahun: 3", "tahun: 4")), "simpangan"),
    "rujukan dialihkan": Kasus(
        _sub(
            (
                "templates/klausul/monitoring-dan-evaluasi.txt",
                "dimaksud pada @evaluasi-waktu",
                "dimaksud dalam @pelaksanaan",
            )
        ),
        "pemkot-cilegon",
    ),
    "label dialihkan": Kasus(
        _sub(
            (JANGKA, "(1) [masa-berlaku] ", "(1) "),
            (JANGKA, "(2) Jangka waktu sebagaimana dimaksud pada @masa-berlaku", "(2) [masa-berlaku] Jangka waktu"),
            (JANGKA, "(4) Dalam", "(4) [lain] Dalam"),
        ),
        "pemkot-cilegon",
    ),
    "label berganti nama": Kasus(
        _sub(
            (JANGKA, "[masa-berlaku]", "[berlaku]"),
            (JANGKA, "@masa-berlaku", "@berlaku"),
            (JANGKA, "@masa-berlaku", "@berlaku"),
        ),
        "pemkot-cilegon",
    ),
    "komentar dan urutan kunci": Kasus(
        _sub((CILEGON, "tempat:\ntanggal:\n", "# catatan\ntanggal:\ntempat:\n"), (JANGKA, "{# ", "{# Komentar. ")),
        "pemkot-cilegon",
    ),
    "peraturan ditambahkan": Kasus(
        _sub((CILEGON, "  - uu-23-2000\n", "  - uu-23-2000\n  - uu-10-2020\n")), "pemkot-cilegon"
    ),
    "tampilan": Kasus(_sub((CILEGON, "\nprogram:", "\ngaya: resmi-f4\n\nprogram:")), "pemkot-cilegon"),
    "huruf tebal": Kasus(_sub((KAHAR, "*force majeure*", "**force majeure**")), "pemkot-cilegon"),
    "lampiran ditambahkan": Kasus(_annex, "pemkot-cilegon"),
    "kolom ditambahkan": Kasus(
        _sub(
            (
                RENCANA,
                "7 5 7\n| No. | Program | Kegiatan | Keluaran/Indikator | {%",
                "7 5 7 4\n| No. | Program | Kegiatan | Keluaran/Indikator | {%",
            ),
            (RENCANA, "Waktu | Sumber Biaya |\n{% else %}", "Waktu | Sumber Biaya | Keterangan |\n{% else %}"),
            (RENCANA, "{% endfor %} |\n{% else %}\n| 1", "{% endfor %} | dapat diubah |\n{% else %}\n| 1"),
        ),
        "pemkot-contoh",
    ),
    "judul kolom": Kasus(_sub((RENCANA, "Waktu | Sumber Biaya |", "Waktu | Sumber Pembiayaan |")), "pemkot-cilegon"),
    "syarat": Kasus(
        _sub(
            (
                URUTAN,
                "klausul/publikasi, jika: \"'perguruan-tinggi' in jenis_mitra\"",
                "klausul/publikasi, jika: \"'negeri' in subjenis_mitra\"",
            )
        ),
        "umt",
    ),
    "salah ketik": Kasus(_sub((KAHAR, "nonalam", "non-alam")), "pemkot-cilegon"),
    "wajib menjadi dapat": Kasus(
        _sub(("templates/klausul/monitoring-dan-evaluasi.txt", "(1) PARA PIHAK wajib", "(1) PARA PIHAK dapat")),
        "pemkot-cilegon",
    ),
    "tempat tanda tangan": Kasus(_sub(("agreements/_bawaan.yaml", "kesatu: kiri", "kesatu: kanan")), "pemkot-cilegon"),
    "mengetahui": Kasus(
        _sub(
            (
                "agreements/pemkot-contoh.yaml",
                "jabatan: Inspektur Kota Contoh}",
                "jabatan: Inspektur Kota Contoh}\n    - {nama: Fajar, jabatan: Kepala Bagian Hukum}",
            )
        ),
        "pemkot-contoh",
    ),
    "bab disisipkan": Kasus(_sub((UMUM, "BAB Isi\n", "BAB Sisipan\nPASAL Baru\nIsi pasal baru.\nBAB Isi\n")), "contoh"),
    "ayat tunggal mendapat teman": Kasus(
        _sub((UMUM, "di dalam ayat tunggal.\n", "di dalam ayat tunggal.\n(2) Ayat kedua.\n")), "contoh"
    ),
    "paragraf di dalam ayat": Kasus(
        _sub((LIMA, "    Paragraf kedua, masih", "    Paragraf sisipan.\n\n    Paragraf kedua, masih")), "contoh"
    ),
    "para pihak bertukar": Kasus(
        _moved("agreements/nk-tiga-pihak.yaml", "  - {id: kampus", "  - {id: ombudsman-ri", "subjenis: pusat}\n"),
        "nk-tiga-pihak",
    ),
    "pihak berkurang": Kasus(_cut(EMPAT, "  - {id: kabupaten", "  - ombudsman"), "empat-pihak"),
    "jenis naskah": Kasus(_kind, "nk-tiga-pihak"),
    "masa berlaku naskah induk": Kasus(
        _sub((CILEGON, "berlaku_sampai:", "berlaku_sampai: 2035-07-25")), "pemkot-cilegon"
    ),
    "pengecualian ditambahkan": Kasus(_sub((CILEGON, "\nprogram:", PENGECUALIAN)), "pemkot-cilegon"),
    "pengecualian dicabut": Kasus(_emptied(CONTOH, "abaikan:\n  -"), "pemkot-contoh"),
    "alasan pengecualian": Kasus(_sub((CONTOH, "kota ini hanya contoh dan", "kota ini")), "pemkot-contoh"),
    "masa jabatan pada profil": Kasus(
        _sub(("agreements/profil/ombudsman-banten.yaml", "nip:", "menjabat_sampai: 2029-01-01\n  nip:")), "umt"
    ),
    "yang tercetak dan yang tidak": Kasus(
        _sub((CILEGON, "berlaku_sampai:", "berlaku_sampai: 2028-07-25"), (CILEGON, "tahun: 3", "tahun: 5")),
        "pemkot-cilegon",
    ),
    "usulan program": Kasus(
        _sub((CILEGON, BIDANG, PROGRAM.replace("disepakati", "usulan") + BIDANG)), "pemkot-cilegon"
    ),
    "status usulan": Kasus(_sub((CILEGON, "status: dibahas", "status: ditunda")), "pemkot-cilegon"),
    "peraturan yang tercetak juga": Kasus(
        _sub((CILEGON, "  - uu-23-2000\n", "  - uu-23-2000\n  - uu-37-2008\n")), "pemkot-cilegon"
    ),
    "simpangan tanpa akibat": Kasus(_same_words, "pemkot-cilegon"),
    "bunyi baku yang diganti": Kasus(
        _sub((JANGKA, "{# ", "{# Komentar. "), (JANGKA, "60 (enam puluh)", "90 (sembilan puluh)")), "simpangan"
    ),
    "bunyi baku yang dihapus": Kasus(_sub((KAHAR, "nonalam", "non-alam")), "simpangan"),
    "komentar bunyi baku yang diganti": Kasus(
        _sub((JANGKA, "{# ", "{# Komentar. "), (JANGKA, "sebagaimana dimaksud", "sebagaimana\n    dimaksud")),
        "simpangan",
    ),
    "peraturan lain": Kasus(
        _sub(("templates/peraturan.yaml", 'nomor: "14"\n  tahun: 2008', 'nomor: "99"\n  tahun: 2026')), "pemkot-cilegon"
    ),
    "peraturan dalam klausul": Kasus(
        _sub((KAHAR, "nonalam", "nonalam menurut Undang-Undang Nomor 24 Tahun 2007")), "pemkot-cilegon"
    ),
    "tahun anggaran": Kasus(_sub((BIAYA, "1 (satu) tahun anggaran", "2 (dua) tahun anggaran")), "pemkot-cilegon"),
    "ayat tahun anggaran dihapus": Kasus(_cut(BIAYA, "(3) Program", "(4) "), "pemkot-cilegon"),
    "sebagian nama": Kasus(_sub((CONTOH, "nama: Citra Contoh", "nama: Citra Pengganti Utama")), "pemkot-contoh"),
    "tanggal naskah induk": Kasus(_sub((CILEGON, "tanggal: 2023-07-25", "tanggal: 2023-08-02")), "pemkot-cilegon"),
    "data pribadi": Kasus(
        _sub(
            (
                SIMPANGAN,
                "nama: Kajian, status: disepakati}",
                "nama: Kajian, status: disepakati}\n  - {bidang: pertukaran-data, nama: Data, status: disepakati}",
            )
        ),
        "simpangan",
    ),
}
