"""A naskah built by hand: every kind of block, every level, references, empties and hostile values.

``naskah_contoh()`` is what tests of the writers print; no YAML, no template and no disk is involved.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from typing import Any

from generator.naskah.gaya import Gaya, Huruf, Indentasi, Jarak, Kertas, Tepi, UkuranLain
from generator.naskah.tree import (
    Asal,
    Bab,
    Bagian,
    Baris,
    BarisKomparisi,
    BarisRincian,
    BarisTabel,
    Bingkai,
    Blok,
    Butir,
    Catatan,
    Daftar,
    DeretLogo,
    Diubah,
    Judul,
    Komparisi,
    Kosong,
    KotakTandaTangan,
    Lampiran,
    Logo,
    Naskah,
    Nilai,
    Paragraf,
    Pasal,
    Perataan,
    Rincian,
    Rujukan,
    Sebaris,
    Segmen,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
    Tingkat,
    UnsurRujukan,
)

GAYA_A4 = Gaya(
    id="resmi-a4",
    kertas=Kertas(210, 297),
    tepi=Tepi(kiri=30, kanan=25, atas=25, bawah=25),
    huruf=Huruf("Bookman Old Style", "URW Bookman", 12, 1.15),
    indentasi=Indentasi(ayat=10, huruf=8, angka=8, huruf_kurung=8, angka_kurung=8, strip=4),
    jarak=Jarak(paragraf=6, pasal=14, judul=6),
    ukuran=UkuranLain(tabel=9.5, kaki=8, logo=22, ruang_tanda_tangan=26, label_rincian=35, nama_komparisi=45),
)
GAYA_F4 = replace(GAYA_A4, id="resmi-f4", kertas=Kertas(215, 330), huruf=Huruf("Arial", "Liberation Sans", 12, 1.15))

URUTAN = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN")
ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
NAMA_PIHAK = (
    "Ombudsman Republik Indonesia Perwakilan Provinsi Banten",
    "Pemerintah Kota Cilegon",
    "Universitas Sultan Ageng Tirtayasa",
    "Kantor Wilayah Badan Pertanahan Nasional Provinsi Banten",
    "Pemerintah Kabupaten Lebak",
    "Universitas Serang Raya",
    "Pemerintah Kabupaten Pandeglang",
    "Pemerintah Kota Serang",
)
JABATAN = (
    "KEPALA PERWAKILAN,",
    "WALI KOTA CILEGON,",
    "REKTOR,",
    "KEPALA KANTOR WILAYAH,",
    "BUPATI LEBAK,",
    "REKTOR,",
    "BUPATI PANDEGLANG,",
    "WALI KOTA SERANG,",
)
JAHAT = "Dinas \"A\" & <B>\nJalan ]]> 'PASAL Palsu' {{ 7*7 }}\n(9) **bukan tebal** &amp; \\ 100%"
"""A value that would break a careless writer, with line breaks."""


def t(teks: str, *, tebal: bool = False, miring: bool = False, berkas: str = "klausul/contoh") -> Teks:
    """Words of a clause."""
    return Teks(teks, Asal(berkas, 1), tebal, miring)


def n(jalur: str, teks: str, *, tebal: bool = False) -> Nilai:
    """A value from YAML."""
    return Nilai(teks, Asal("klausul/contoh", 2, jalur), tebal)


def k(jalur: str) -> Kosong:
    """An empty value."""
    return Kosong("........................", Asal("klausul/contoh", 3, jalur))


def r(*unsur: tuple[str, str, str]) -> Rujukan:
    """A reference: (word before, number, target id) per element."""
    return Rujukan(tuple(UnsurRujukan(*u) for u in unsur), Asal("klausul/contoh", 4))


def p(kode: str, *isi: Sebaris | str, perataan: Perataan = Perataan.RATA) -> Paragraf:
    """A paragraph; plain strings are words of a clause."""
    return Paragraf(kode, tuple(t(x) if isinstance(x, str) else x for x in isi), perataan)


def penanda(tingkat: Tingkat, nomor: int) -> str:
    """The number as printed."""
    angka, huruf = str(nomor), chr(96 + nomor)
    return {
        Tingkat.AYAT: f"({angka})",
        Tingkat.HURUF: f"{huruf}.",
        Tingkat.ANGKA: f"{angka}.",
        Tingkat.HURUF_KURUNG: f"{huruf})",
        Tingkat.ANGKA_KURUNG: f"{angka})",
        Tingkat.STRIP: "–",
    }[tingkat]


def daftar(kode: str, tingkat: Tingkat, *butir: tuple[Blok | Sebaris | str, ...] | str) -> Daftar:
    """A list; each item is a string, or a tuple of runs followed by the blocks under the item's own paragraph."""
    return Daftar(kode, tingkat, tuple(_butir(kode, tingkat, nomor, isi) for nomor, isi in enumerate(butir, 1)))


def _butir(kode: str, tingkat: Tingkat, nomor: int, isi: tuple[Blok | Sebaris | str, ...] | str) -> Butir:
    bagian = (isi,) if isinstance(isi, str) else isi
    runs = [x for x in bagian if isinstance(x, (str, Catatan, Diubah, Teks, Nilai, Kosong, Rujukan))]
    blok = tuple(x for x in bagian if not isinstance(x, (str, Catatan, Diubah, Teks, Nilai, Kosong, Rujukan)))
    ini = f"{kode}/{nomor}"
    return Butir(ini, nomor, penanda(tingkat, nomor), (p(f"{ini}/p", *runs), *blok))


def tunggal(kode: str, *isi: Sebaris | str | Blok) -> Daftar:
    """The only ayat of a Pasal, which shows no number."""
    satu = daftar(kode, Tingkat.AYAT, isi)
    return replace(satu, butir=(replace(satu.butir[0], penanda=""),))


def pasal(nomor: int, kode: str, judul: str, *isi: Blok) -> Pasal:
    """A Pasal with its number given by hand."""
    return Pasal(kode, nomor, f"Pasal {nomor}", (t(judul),) if judul else (), isi)


def png(lebar: int = 4, tinggi: int = 5, warna: tuple[int, int, int] = (40, 70, 130)) -> bytes:
    """A valid one-colour PNG picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    baris = b"\x00" + bytes(warna) * lebar
    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)
    isi = zlib.compress(baris * tinggi, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", kepala) + chunk(b"IDAT", isi) + chunk(b"IEND", b"")


def sel(kode: str, *isi: Blok | str) -> Sel:
    """A cell; strings are paragraphs."""
    return Sel(tuple(p(f"{kode}/{i}", x) if isinstance(x, str) else x for i, x in enumerate(isi, 1)))


def baris_tabel(kode: str, *isi: str | tuple[Blok | str, ...]) -> BarisTabel:
    """A row: per cell a string, or a tuple of blocks and strings."""
    per_sel = [(x,) if isinstance(x, str) else x for x in isi]
    return BarisTabel(kode, tuple(sel(f"{kode}/s{i}", *x) for i, x in enumerate(per_sel, 1)))


def _pembuka(pihak: int) -> tuple[Segmen, ...]:
    kapital = [nama.upper() for nama in NAMA_PIHAK[:pihak]]
    antara: list[Baris] = [(n("para_pihak.0.nama", kapital[0]),)]
    for i, nama in enumerate(kapital[1:], 1):
        antara += [(t("DENGAN" if pihak == 2 else "DAN"),), (n(f"para_pihak.{i}.nama", nama),)]
    judul: tuple[Baris, ...] = (
        (t("PERJANJIAN KERJA SAMA"),),
        (t("ANTARA"),),
        *antara,
        (t("TENTANG"),),
        (n("tentang", "PENINGKATAN KUALITAS PELAYANAN PUBLIK & PENCEGAHAN <MALADMINISTRASI>\nDI KOTA CILEGON"),),
        *((t("NOMOR: "), k(f"nomor.pihak-{i + 1}")) for i in range(pihak)),
    )
    logo = tuple(
        Logo(
            png(4 + i, 5, (40 + 30 * i, 70, 130)),
            4 + i,
            5,
            f"Lambang {nama}",
            Asal("agreements/contoh.yaml", 9, f"para_pihak.{i}.logo"),
        )
        for i, nama in enumerate(NAMA_PIHAK[:pihak])
    )
    baris = tuple(_komparisi(i) for i in range(pihak))
    return (
        Segmen("logo", (DeretLogo("logo", logo),)),
        Segmen("judul", (Judul("judul", judul),)),
        Segmen(
            "pembukaan",
            (
                p(
                    "pembukaan",
                    "Pada hari ini, ",
                    n("tanggal", "Rabu"),
                    ", tanggal ",
                    n("tanggal", "tiga belas"),
                    " bulan ",
                    n("tanggal", "Desember"),
                    " tahun ",
                    n("tanggal", "dua ribu dua puluh tiga"),
                    " (",
                    n("tanggal", "13-12-2023"),
                    "), bertempat di ",
                    n("tempat", "Cilegon"),
                    ", yang bertanda tangan di bawah ini:",
                ),
            ),
        ),
        Segmen(
            "komparisi",
            (
                Komparisi("komparisi", baris),
                p(
                    "komparisi/penutup",
                    *(x for i in range(pihak) for x in _sebutan(i, pihak)),
                    " secara bersama-sama disebut ",
                    t("PARA PIHAK", tebal=True),
                    " dan secara sendiri-sendiri disebut ",
                    t("PIHAK", tebal=True),
                    ", terlebih dahulu menerangkan hal-hal sebagai berikut:",
                ),
            ),
        ),
    )


def _sebutan(i: int, pihak: int) -> tuple[Teks, ...]:
    sambung = "" if i == 0 else ("," if pihak > 2 else "") + (" dan " if i == pihak - 1 else " ")
    return (*((t(sambung),) if sambung else ()), t(f"PIHAK {URUTAN[i]}", tebal=True))


def _komparisi(i: int) -> BarisKomparisi:
    nama: Baris = (
        (k(f"para_pihak.{i}.penandatangan.nama"),) if i else (n("para_pihak.0.penandatangan.nama", "FADLI AFRIADI"),)
    )
    uraian: Baris = (
        n(f"para_pihak.{i}.penandatangan.jabatan", JABATAN[i].rstrip(",").title()),
        t(" berdasarkan "),
        k(f"para_pihak.{i}.penandatangan.dasar"),
        t(", berkedudukan di "),
        n(f"para_pihak.{i}.alamat", "Jalan Raya Serang Nomor 1\nKota Serang"),
        t(", dalam hal ini bertindak untuk dan atas nama "),
        n(f"para_pihak.{i}.nama", NAMA_PIHAK[i]),
        t(", selanjutnya disebut "),
        t(f"PIHAK {URUTAN[i]}", tebal=True),
        t("." if i else ";"),
    )
    return BarisKomparisi(f"komparisi/{i + 1}", i + 1, f"{ROMAWI[i]}.", nama, uraian)


def _pertimbangan() -> tuple[Segmen, ...]:
    return (
        Segmen(
            "premis",
            (
                daftar(
                    "premis",
                    Tingkat.HURUF,
                    "bahwa PIHAK KESATU adalah lembaga negara yang mempunyai kewenangan mengawasi penyelenggaraan "
                    "pelayanan publik;",
                    ("bahwa PIHAK KEDUA adalah ", n("para_pihak.1.uraian", "pemerintah daerah"), "; dan"),
                    (
                        "bahwa Perjanjian Kerja Sama ini merupakan tindak lanjut Nota Kesepahaman tanggal ",
                        n("nota_kesepahaman.tanggal", "25 Juli 2023"),
                        " Nomor ",
                        k("nota_kesepahaman.nomor"),
                        ".",
                    ),
                ),
            ),
        ),
        Segmen(
            "dasar-hukum",
            (
                p("dasar-hukum/pengantar", "dengan memperhatikan:"),
                daftar(
                    "dasar-hukum",
                    Tingkat.ANGKA,
                    "Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia;",
                    "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik; dan",
                    "Peraturan Ombudsman Nomor 55 Tahun 2022 tentang Kerja Sama.",
                ),
            ),
        ),
        Segmen(
            "kalimat-ikat",
            (
                p("kalimat-ikat", "PARA PIHAK sepakat mengikatkan diri dengan ketentuan sebagai berikut:"),
                p("kalimat-ikat/tengah", t("BATANG TUBUH", tebal=True), perataan=Perataan.TENGAH),
            ),
        ),
    )


def _umum() -> Pasal:
    return pasal(
        1,
        "ketentuan-umum",
        "KETENTUAN UMUM",
        p("ketentuan-umum/pengantar", "Dalam Perjanjian Kerja Sama ini yang dimaksud dengan:"),
        daftar(
            "ketentuan-umum/d",
            Tingkat.ANGKA,
            (
                t("Maladministrasi", tebal=True),
                " adalah perilaku yang melawan hukum dan menimbulkan kerugian, meliputi:",
                daftar(
                    "ketentuan-umum/d1", Tingkat.HURUF_KURUNG, "penundaan berlarut; dan", "penyalahgunaan wewenang."
                ),
            ),
            (t("Laporan", tebal=True), " adalah pengaduan yang disampaikan kepada Ombudsman; dan"),
            ("Keadaan kahar (", t("force majeure", miring=True), ") adalah keadaan di luar kemampuan PARA PIHAK."),
        ),
    )


def _lingkup() -> Pasal:
    return pasal(
        2,
        "ruang-lingkup",
        "RUANG LINGKUP",
        tunggal(
            "ruang-lingkup/a",
            "Ruang lingkup Perjanjian Kerja Sama ini meliputi:",
            daftar(
                "ruang-lingkup/a1",
                Tingkat.HURUF,
                "percepatan penanganan dan penyelesaian laporan masyarakat;",
                "pencegahan maladministrasi; dan",
                "pertukaran data dan/atau informasi.",
            ),
            p("ruang-lingkup/a2", "Selain ruang lingkup di atas, PARA PIHAK melaksanakan:"),
            daftar(
                "ruang-lingkup/a3",
                Tingkat.HURUF,
                "sosialisasi bersama; dan",
                "penelitian mengenai pelayanan publik.",
            ),
        ),
    )


def _dalam() -> Daftar:
    """The deepest nesting: ayat, huruf, angka, a), 1)."""
    kurung = daftar(
        "pelaksanaan/a1/2h/2n/1k",
        Tingkat.HURUF_KURUNG,
        "kesiapan sarana;",
        (
            "kesiapan petugas, terdiri atas:",
            daftar("pelaksanaan/a1/2h/2n/1k/2t", Tingkat.ANGKA_KURUNG, "narahubung; dan", "verifikator; dan"),
        ),
        "kesiapan anggaran;",
    )
    angka = daftar(
        "pelaksanaan/a1/2h/2n",
        Tingkat.ANGKA,
        ("rapat koordinasi, yang membahas:", kurung),
        "evaluasi bersama; dan",
    )
    return daftar(
        "pelaksanaan/a1/2h", Tingkat.HURUF, "penunjukan narahubung;", ("kegiatan berkala:", angka), "pelaporan."
    )


def _pelaksanaan() -> Pasal:
    tabel = Tabel(
        "pelaksanaan/tabel",
        (1, 4, 3),
        (baris_tabel("pelaksanaan/tabel/k1", "No", "Kegiatan", "Waktu"),),
        (
            baris_tabel("pelaksanaan/tabel/b1", "1.", "Sosialisasi & bimbingan <teknis>", "Februari 2024"),
            baris_tabel("pelaksanaan/tabel/b2", "2.", "Evaluasi", "Desember 2024"),
        ),
    )
    return pasal(
        3,
        "pelaksanaan",
        "PELAKSANAAN",
        daftar(
            "pelaksanaan/a",
            Tingkat.AYAT,
            ("PARA PIHAK melaksanakan ", n("program.0.nama", JAHAT), " melalui:", _dalam()),
            (
                "Jadwal pelaksanaan sebagaimana dimaksud pada ",
                r(("ayat ", "(1)", "pelaksanaan/a/1")),
                " sebagai berikut:",
                tabel,
                p("pelaksanaan/a/2/q", "Jadwal tersebut dapat diubah dengan persetujuan tertulis PARA PIHAK."),
            ),
            (
                "Rincian sebagaimana dimaksud dalam ",
                r(("", "Lampiran I", "rencana-kerja")),
                " merupakan bagian yang tidak terpisahkan.",
            ),
        ),
    )


def _korespondensi(pihak: int) -> Pasal:
    rincian = [
        Rincian(
            f"korespondensi/r{i + 1}",
            (
                BarisRincian(
                    f"korespondensi/r{i + 1}/1",
                    (t("Unit"),),
                    (n(f"para_pihak.{i}.narahubung.unit", "Bagian Organisasi"),),
                ),
                BarisRincian(
                    f"korespondensi/r{i + 1}/2",
                    (t("Alamat"),),
                    (n(f"para_pihak.{i}.alamat", "Jalan Raya Serang Nomor 1\nKota Serang"),),
                ),
                BarisRincian(f"korespondensi/r{i + 1}/3", (t("Telepon"),), (k(f"para_pihak.{i}.narahubung.telepon"),)),
            ),
        )
        for i in range(pihak)
    ]
    return pasal(
        5,
        "korespondensi",
        "NARAHUBUNG DAN KORESPONDENSI",
        daftar(
            "korespondensi/a",
            Tingkat.AYAT,
            (
                "Korespondensi disampaikan kepada:",
                daftar(
                    "korespondensi/a1",
                    Tingkat.HURUF,
                    *((t(f"PIHAK {URUTAN[i]}", tebal=True), rincian[i]) for i in range(pihak)),
                ),
            ),
            (
                "Perubahan alamat diberitahukan sebagaimana dimaksud dalam ",
                r(
                    ("", "Pasal 3", "pelaksanaan"),
                    (" ayat ", "(1)", "pelaksanaan/a/1"),
                    (" huruf ", "b", "pelaksanaan/a1/2h/2"),
                    (" angka ", "1", "pelaksanaan/a1/2h/2n/1"),
                    (" huruf ", "b)", "pelaksanaan/a1/2h/2n/1k/2"),
                ),
                " dan ",
                r(("", "Pasal 4", "tanpa-judul")),
                ".",
            ),
        ),
    )


def _batang_tubuh(pihak: int) -> Segmen:
    return Segmen(
        "batang-tubuh",
        (
            Bab("bab-umum", 1, "BAB I", (t("UMUM"),)),
            _umum(),
            _lingkup(),
            Bab("bab-pelaksanaan", 2, "BAB II", (t("PELAKSANAAN"),)),
            Bagian("bagian-kesatu", 1, "Bagian Kesatu", (t("Program"),)),
            _pelaksanaan(),
            pasal(4, "tanpa-judul", "", p("tanpa-judul/p", "Pasal ini tidak berjudul dan hanya memuat satu paragraf.")),
            Bagian("bagian-kedua", 2, "Bagian Kedua", (t("Komunikasi"),)),
            _korespondensi(pihak),
            pasal(
                6,
                "hak",
                "HAK DAN KEWAJIBAN",
                daftar(
                    "hak/h", Tingkat.HURUF, "PIHAK KESATU berhak menerima data; dan", "PIHAK KEDUA wajib memberi data."
                ),
                p("hak/p", "Kewajiban dilaksanakan dengan:"),
                daftar("hak/h2", Tingkat.HURUF, "iktikad baik; dan", "asas keterbukaan."),
            ),
        ),
    )


def _penutup(pihak: int) -> tuple[Segmen, ...]:
    kotak = tuple(
        KotakTandaTangan(
            f"tanda-tangan/{i + 1}",
            (t(f"PIHAK {URUTAN[i]}"),),
            (n(f"para_pihak.{i}.penandatangan.jabatan", JABATAN[i]),),
            (n("para_pihak.0.penandatangan.nama", "FADLI AFRIADI"),)
            if i == 0
            else (k(f"para_pihak.{i}.penandatangan.nama"),),
            (n("para_pihak.1.penandatangan.nip", "NIP 19700101 200003 1 001"),) if i == 1 else (),
            True,
        )
        for i in range(pihak)
    )
    saksi = KotakTandaTangan(
        "mengetahui/1",
        (),
        (n("tanda_tangan.mengetahui.0.jabatan", "KEPALA BAGIAN HUKUM,"),),
        (k("tanda_tangan.mengetahui.0.nama"),),
        (),
        False,
    )
    return (
        Segmen(
            "penutup",
            (
                p(
                    "penutup",
                    "Demikian Perjanjian Kerja Sama ini dibuat dan ditandatangani dalam rangkap ",
                    n("jumlah_pihak", f"{pihak}"),
                    ", bermeterai cukup, dan mempunyai kekuatan hukum yang sama.",
                ),
            ),
        ),
        Segmen(
            "tanda-tangan",
            (TandaTangan("tanda-tangan", (), kotak), TandaTangan("mengetahui", (t("Mengetahui,"),), (saksi,))),
        ),
    )


def _lampiran() -> tuple[Lampiran, Lampiran]:
    kepala = baris_tabel(
        "rencana-kerja/k1",
        "No",
        "Program",
        "Kegiatan",
        "Keluaran dan Indikator",
        "Penanggung Jawab",
        "Waktu",
        "Sumber Biaya",
    )
    strip = [
        daftar(
            f"rencana-kerja/b{i}/strip",
            Tingkat.STRIP,
            "Penunjukan narahubung pada setiap perangkat daerah",
            "Rapat berkala & evaluasi",
        )
        for i in (1, 2)
    ]
    isi = tuple(
        baris_tabel(
            f"rencana-kerja/b{i}",
            f"{i}.",
            "Narahubung penyelesaian laporan masyarakat",
            (strip[i - 1],),
            ("Daftar narahubung", "Indikator: seluruh perangkat daerah"),
            "Bagian Organisasi",
            "Februari 2024",
            "APBN dan APBD",
        )
        for i in (1, 2)
    )
    return (
        Lampiran(
            "rencana-kerja",
            1,
            "Lampiran I",
            (t("RENCANA KERJA"),),
            (
                p("rencana-kerja/p", "Program yang disepakati PARA PIHAK:"),
                Tabel("rencana-kerja/tabel", (1, 4, 5, 5, 4, 3, 3), (kepala,), isi),
            ),
            True,
        ),
        Lampiran(
            "tata-cara",
            2,
            "Lampiran II",
            (t("TATA CARA"),),
            (
                p("tata-cara/p", "Tata cara sebagaimana dimaksud dalam ", r(("", "Pasal 3", "pelaksanaan")), ":"),
                daftar(
                    "tata-cara/d",
                    Tingkat.ANGKA,
                    ("penerimaan:", daftar("tata-cara/d/1h", Tingkat.HURUF_KURUNG, "registrasi; dan", "verifikasi;")),
                    "penyelesaian.",
                ),
                daftar("tata-cara/h", Tingkat.HURUF, "daftar lain yang mulai dari a; dan", "selesai."),
            ),
            False,
        ),
    )


def naskah_contoh(*, pihak: int = 2, gaya: Gaya = GAYA_A4, draf: bool = True, **changes: Any) -> Naskah:
    """The rich naskah with 2 to 8 parties, as a draft or a final; ``changes`` replace whole fields of the naskah."""
    segmen: tuple[Segmen | Lampiran, ...] = (
        *_pembuka(pihak),
        *_pertimbangan(),
        _batang_tubuh(pihak),
        *_penutup(pihak),
        *_lampiran(),
    )
    naskah = Naskah(
        nama="contoh",
        judul="Perjanjian Kerja Sama antara Ombudsman & Pemerintah Kota Cilegon",
        pokok="Peningkatan Kualitas Pelayanan Publik <Kota Cilegon>",
        penyusun="Ombudsman Republik Indonesia Perwakilan Provinsi Banten",
        segmen=segmen,
        bingkai=Bingkai(
            ("Halaman ", " dari ", ""),
            tuple(f"PIHAK {URUTAN[i]}" for i in range(pihak)),
            "DRAF" if draf else "",
            "a1b2c3d4" if draf else "",
        ),
        gaya=gaya,
    )
    return replace(naskah, **changes)
