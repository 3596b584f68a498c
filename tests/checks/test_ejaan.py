"""Spelling, vague phrases, doubled words and punctuation."""

from __future__ import annotations

import pytest

from generator.checks.katalog import pasal
from tests.checks.conftest import Contoh
from tests.proyek import as_yaml

OURS = {
    *("ejaan-keliru", "frasa-samar", "kata-kembar"),
    *("spasi-tanda-baca", "kurung-tidak-berpasangan", "kutip-tidak-berpasangan"),
}


def told(contoh: Contoh, words: str) -> set[tuple[str, str]]:
    return {(found.kode, found.kutipan) for found in contoh.found(pasal(words)) if found.kode in OURS}


@pytest.mark.parametrize(
    ("words", "check", "quoted"),
    [
        ("Kerjasama ini dilanjutkan.", "ejaan-keliru", "Kerjasama"),
        ("Naskah bermaterai cukup.", "ejaan-keliru", "bermaterai"),
        ("Dituangkan dalam Addendum.", "ejaan-keliru", "Addendum"),
        ("Setiap penandatangan berwenang.", "ejaan-keliru", "penandatangan"),
        ("Ketentuan perlindungan data\npribadi berlaku.", "ejaan-keliru", "perlindungan data pribadi"),
        ("Disampaikan melalui email.", "ejaan-keliru", "email"),
        ("Di wilayah Propinsi Banten.", "ejaan-keliru", "Propinsi"),
        ("Tanpa ijin tertulis.", "ejaan-keliru", "ijin"),
        ("Hal-hal didalam naskah.", "ejaan-keliru", "didalam"),
        ("Meliputi antara lain pelatihan.", "frasa-samar", "antara lain"),
        ("Pelatihan, rapat, dan lain-lain.", "frasa-samar", "dan lain-lain"),
        ("Disampaikan secepatnya.", "frasa-samar", "secepatnya"),
        ("Hal-hal tersebut di atas berlaku.", "frasa-samar", "tersebut di atas"),
        ("Laporan yang yang lengkap.", "kata-kembar", "yang yang"),
        ("Laporan dan\ndan catatan.", "kata-kembar", "dan dan"),
        ("Masing masing melapor.", "kata-kembar", "Masing masing"),
        ("Laporan , catatan.", "spasi-tanda-baca", "Laporan ,"),
        ("Laporan lengkap .", "spasi-tanda-baca", "lengkap ."),
        ("Laporan,catatan, dan saran.", "spasi-tanda-baca", "Laporan,"),
        ("Laporan lengkap..", "spasi-tanda-baca", "lengkap.."),
        ("Laporan;; catatan.", "spasi-tanda-baca", "Laporan;;"),
        ("Dalam 14 (empat belas hari.", "kurung-tidak-berpasangan", "("),
        ("Dalam 14 empat belas) hari.", "kurung-tidak-berpasangan", ")"),
        ("Program “Narahubung dilaksanakan.", "kutip-tidak-berpasangan", "“"),
        ('Program "Narahubung dilaksanakan.', "kutip-tidak-berpasangan", '"'),
    ],
)
def test_a_fault_is_told(contoh: Contoh, words: str, check: str, quoted: str) -> None:
    assert (check, quoted) in told(contoh, words)


@pytest.mark.parametrize(
    "words",
    [
        "Penandatanganan dilakukan oleh penanda tangan yang berwenang.",
        "Sesuai dengan Undang-Undang Nomor 23 Tahun 2000 tentang Pembentukan Propinsi Banten.",
        "Laman kerjasama.contoh.ac.id dan surat ke email\\@contoh.id.",
        "Laman https://contoh.id/kerjasama,umum dapat dibuka.",
        "Lembaga Perlindungan Saksi dan Korban memberikan perlindungan saksi.",
        "Biaya Rp10.000.000,00 (sepuluh juta rupiah).",
        "Pemberitahuan 3 x 24 (tiga kali dua puluh empat) jam.",
        "Lembaga lain di antaranya turut serta.",
        "Hal-hal lain, masing-masing dan bersama-sama, sehari-hari.",
        "Laporan menurut huruf a) dan angka 1) (bila ada) disampaikan.",
        "Program “Narahubung” dan “Kajian” dilaksanakan.",
        "Surat a.n. kepala, d.h. sekretaris, dicatat.",
        "Kegiatan s.d. Desember, dan 2 (dua) kali rapat.",
        "Hal itu berlaku pula; karena itu, PARA PIHAK mematuhinya.",
        "Keputusan itu dapat memengaruhi risiko dan objek kerja sama.",
        "Naskah bermeterai cukup, dituangkan dalam adendum, di dalam surel.",
        "Jumat, 12 Januari 2024, pukul 10.00 WIB.",
        "Ke luar daerah dan di luar jam kerja.",
    ],
)
def test_what_is_right_is_told_nothing(contoh: Contoh, words: str) -> None:
    assert told(contoh, words) == set()


def test_titles_may_be_called_lain_lain(contoh: Contoh) -> None:
    found = contoh.found(pasal("Hal itu berlaku.", "Penutup dan Lain-Lain"))
    assert not [one for one in found if one.kode in OURS]


def test_a_fault_in_a_value_is_told_once_at_its_line(contoh: Contoh) -> None:
    found = [one for one in contoh.found("tentang: Kerjasama Pelayanan Publik\n") if one.kode == "ejaan-keliru"]
    assert [(one.place.file, one.place.line) for one in found] == [("agreements/pemkot-contoh.yaml", 2)]


def test_a_full_stop_in_a_value_and_in_the_clause_is_told_at_the_value(contoh: Contoh) -> None:
    program = as_yaml({"program": [{**contoh.dasar["program"][0], "keluaran": "keputusan penunjukan."}]})
    (found,) = (one for one in contoh.found(program) if one.kode == "spasi-tanda-baca")
    line = contoh.berkas.read_text(encoding="utf-8").splitlines()[found.place.line - 1]
    assert line.strip() == "keluaran: keputusan penunjukan."


@pytest.mark.parametrize("unit", ["Biro Kerjasama", "Bagian Praktek Lapangan"])
def test_the_name_of_an_office_is_not_ours_to_spell(contoh: Contoh, unit: str) -> None:
    persons = {"pemkot-contoh": unit, "ombudsman-contoh": "Asisten"}
    program = as_yaml({"program": [{**one, "penanggung_jawab": persons} for one in contoh.dasar["program"]]})
    assert not [one for one in contoh.found(program) if one.kode in OURS]


@pytest.mark.parametrize(
    ("words", "check", "quoted"),
    [
        ("Pelapor di larang merekam.", "ejaan-keliru", "di larang"),
        ("Petugas di ijinkan masuk.", "ejaan-keliru", "di ijinkan"),
        ("Hal itu di tuangkan dalam adendum.", "ejaan-keliru", "di tuangkan"),
        ("Tidak di perkenankan menolak.", "ejaan-keliru", "di perkenankan"),
        ("Sebagaimana di maksud sebelumnya.", "ejaan-keliru", "di maksud"),
        ("Selama 16 (enambelas) jam.", "ejaan-keliru", "enambelas"),
        ("Sebanyak duapuluh lima orang.", "ejaan-keliru", "duapuluh"),
        ("Data dan atau dokumen.", "kata-rancu", "dan atau"),
        ("Ketua serta dan/atau anggota.", "kata-rancu", "serta dan/atau"),
        ("PIHAK KEDUA dapat wajib melapor.", "kata-rancu", "dapat wajib"),
        ("Mahasiswa wajib harus hadir.", "kata-rancu", "wajib harus"),
        ("Dilaksanakan bila dimungkinkan.", "frasa-samar", "bila dimungkinkan"),
        ("Menurut Laporan.Ketentuan itu berlaku.", "spasi-tanda-baca", "Laporan."),
        ("Selama 5(lima) hari.", "spasi-tanda-baca", "5("),
        ("Selama 5 (lima)hari.", "spasi-tanda-baca", "5 (lima)"),
        ("Menyerahkan dokumen(asli dan salinan).", "spasi-tanda-baca", "dokumen("),
    ],
)
def test_words_apart_together_or_at_odds_are_told(contoh: Contoh, words: str, check: str, quoted: str) -> None:
    found = {(one.kode, one.kutipan) for one in contoh.found(pasal(words))}
    assert (check, quoted) in found


@pytest.mark.parametrize(
    "words",
    [
        "Disimpan di kebijakan, di percetakan, di pendidikan, di penolakan, di tindakan, atau di masukan itu.",
        "Dilaksanakan di lokasi, di bidang layanan, di kantor pertanahan, dan di instansi itu.",
        "Sebanyak sebelas, seratus, seribu, atau dua puluh lima orang.",
        "Data dan/atau dokumen, serta catatan. PIHAK KEDUA dapat dan wajib melapor.",
        "Dilaksanakan apabila kondisi memungkinkan rapat.",
        "Laman sippn.menpan.go.id, S.H., M.H., S.Sos., Prof.Budi, dan Nomor 5.Surat.",
        "Setiap pegawai(nya), orang(-orang), dan hal(-hal) itu dicatat (dua kali).",
    ],
)
def test_words_like_those_are_told_nothing(contoh: Contoh, words: str) -> None:
    assert [one for one in contoh.found(pasal(words)) if one.kode in {*OURS, "kata-rancu"}] == []


@pytest.mark.parametrize(
    ("words", "check", "quoted"),
    [
        ("Hubungi nara hubung.", "ejaan-keliru", "nara hubung"),
        ("Dikelola secara professional.", "ejaan-keliru", "professional"),
        ("Operator di angkat oleh pimpinan.", "ejaan-keliru", "di angkat"),
        ("Laporan di proses oleh petugas.", "ejaan-keliru", "di proses"),
        ("Data non elektronik diserahkan.", "ejaan-keliru", "non elektronik"),
        ("Rapat antar lembaga diadakan.", "ejaan-keliru", "antar lembaga"),
        ("Sub bagian Umum mengelola arsip.", "ejaan-keliru", "Sub bagian"),
        ("PARA PIHAK mensupport kegiatan.", "ejaan-keliru", "mensupport"),
        ("Rapat diadakan setiap hari Jum'at.", "ejaan-keliru", "Jum'at"),
        ("Disampaikan kepada pihak manapun.", "ejaan-keliru", "manapun"),
        ("Keterangan diberikan apabila sempat.", "frasa-samar", "apabila sempat"),
    ],
)
def test_what_officials_misspell_is_told(contoh: Contoh, words: str, check: str, quoted: str) -> None:
    assert (check, quoted) in told(contoh, words)


@pytest.mark.parametrize(
    "words",
    [
        "Artikel dikirim ke jurnal “Analisa: Journal of Social Science” atau jurnal lain.",
        "Buku lama berjudul “Kerjasama Pusat dan Daerah” menjadi bahan bacaan.",
        "Petugas membaca majalah terbitan lembaga itu, “Resiko dan Metoda”.",
        "Mahasiswa membahas skripsi “Praktek Peradilan”.",
        "Petugas mengangkat telepon dan memproses permintaan.",
        "Petugas antar jemput mengantar surat.",
        "Rapat diadakan di bagian organisasi.",
    ],
)
def test_works_of_others_and_right_words_are_left_alone(contoh: Contoh, words: str) -> None:
    assert told(contoh, words) == set()


def test_what_is_only_called_so_is_ours_to_spell(contoh: Contoh) -> None:
    words = "Kegiatan itu selanjutnya disebut “Kerjasama Hebat”."
    assert ("ejaan-keliru", "Kerjasama") in told(contoh, words)


@pytest.mark.parametrize("words", ["Operator agar supaya hadir.", "Para operator-operator dilatih."])
def test_saying_it_twice_is_told(contoh: Contoh, words: str) -> None:
    assert "kata-rancu" in {found.kode for found in contoh.found(pasal(words))}
