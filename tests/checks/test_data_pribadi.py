"""What must be settled where data are exchanged."""

from __future__ import annotations

import re

import pytest

from generator.checks.data_pribadi import _example
from generator.checks.katalog import ganti, hapus
from tests.checks.baris import faulty, numbered, spoken
from tests.checks.conftest import Contoh

UNSUR = ["dasar", "tujuan", "peran", "keamanan", "retensi", "pemberitahuan", "narahubung"]
LAIN = [
    "Pemrosesan Data Pribadi didasarkan pada tugas PIHAK menurut undang-undang.",
    "Data yang diterima dipergunakan untuk penyelesaian Laporan.",
    "PIHAK KESATU dan PIHAK KEDUA berperan sebagai pengendali bersama.",
    "PIHAK penerima menerapkan enkripsi.",
    "Data dimusnahkan setelah Program selesai.",
    "Kebocoran Data Pribadi dilaporkan PIHAK yang mengalaminya kepada PIHAK lain paling lambat 3 (tiga) hari.",
    "PARA PIHAK menunjuk pejabat pelindungan Data Pribadi.",
]


@pytest.mark.parametrize("unsur", UNSUR)
def test_the_elements_may_be_settled_in_other_words(contoh: Contoh, unsur: str) -> None:
    assert (
        faulty(contoh, f"data-tanpa-{unsur}", *LAIN, judul="Pelindungan Data Pribadi", klausul="pertukaran-data") == []
    )


@pytest.mark.parametrize("at", range(len(LAIN)))
def test_each_element_left_out_is_told_and_no_other(contoh: Contoh, at: int) -> None:
    words = numbered(*(words for index, words in enumerate(LAIN) if index != at))
    found = contoh.found(ganti("pertukaran-data", words, "Pelindungan Data Pribadi"))
    assert [p.kode for p in found if p.kode.startswith("data-tanpa-")] == [f"data-tanpa-{UNSUR[at]}"]


PUSTAKA = {
    "tujuan": "(1) Data dipertukarkan",
    "dasar": "(2) Dasar pemrosesan",
    "keamanan": "b. menerapkan langkah",
    "retensi": "(9) Data Pribadi disimpan",
    "pemberitahuan": "(10) [data-kegagalan]",
    "narahubung": "(7) Narahubung ditunjuk",
}


@pytest.mark.parametrize("unsur", PUSTAKA)
def test_an_ayat_of_the_library_struck_out_is_missed(contoh: Contoh, unsur: str) -> None:
    """A law office that strikes one ayat of the shipped clause is told what it lost."""
    text = (contoh.folder / "templates/klausul/pertukaran-data.txt").read_text(encoding="utf-8")
    body = text.partition("#}\n")[2].partition("\n")[2]
    items = re.split(r"(?m)^(?=\(\d+\)|    [a-z]\. )", body)
    kept = [item for item in items if not item.lstrip().startswith((PUSTAKA[unsur], "(11)"))]
    if unsur == "pemberitahuan":
        kept = [item for item in kept if "subjek Data Pribadi;" not in item]
        kept = [item for item in kept if "lembaga yang" not in item and "yang bersangkutan." not in item]
    words = re.sub(r"(?m)^\(\d+\)", "(1)", re.sub(r"(?m)^    [a-z]\. ", "    a. ", "".join(kept)))
    fragment = ganti("pertukaran-data", words, "Pertukaran Data dan Pelindungan Data Pribadi")
    found = [p.kode for p in contoh.found(fragment) if p.kode.startswith("data-tanpa-")]
    assert found == [f"data-tanpa-{unsur}"]


def test_data_exchanged_without_protection_are_told_once(contoh: Contoh) -> None:
    fragment = hapus("pertukaran-data")
    found = [p.kode for p in contoh.found(fragment) if p.kode.startswith("data-tanpa-")]
    assert found == ["data-tanpa-pelindungan"]
    assert spoken(contoh, fragment, "data-tanpa-pelindungan") == ["- hapus: pertukaran-data"]


TANPA_BIDANG = "program:\n  - {bidang: pencegahan-maladministrasi, nama: Kajian, status: disepakati}\n"


def test_where_no_data_are_exchanged_nothing_is_asked(contoh: Contoh) -> None:
    for fragment in (TANPA_BIDANG, "naskah: nota-kesepahaman\n"):
        assert [p.kode for p in contoh.found(fragment) if p.kode.startswith("data-tanpa-")] == []


def test_words_that_exchange_personal_data_are_enough(contoh: Contoh) -> None:
    words = "PARA PIHAK dapat mempertukarkan Data Pribadi Pelapor."
    fragment = TANPA_BIDANG + ganti("kerahasiaan", words, "Kerahasiaan")
    assert "data-tanpa-pelindungan" in {p.kode for p in contoh.found(fragment)}


@pytest.mark.parametrize(
    ("kalimat", "told"),
    [
        ("PIHAK KEDUA menyimpan Data pada peladen di Indonesia.", True),
        ("Berita acara memuat jumlah baris, masa simpan, dan nama petugas.", True),
        ("Data disimpan selama penelitian berlangsung.", False),
        ("PIHAK KEDUA menyimpan Data paling lama 2 (dua) tahun.", False),
        ("Masa simpan Data ditetapkan dalam berita acara.", False),
        ("Data dikembalikan setelah Program selesai.", False),
        ("Retensi Data mengikuti jadwal retensi arsip.", False),
    ],
)
def test_storing_data_does_not_say_how_long(contoh: Contoh, kalimat: str, told: bool) -> None:
    others = [words for index, words in enumerate(LAIN) if UNSUR[index] != "retensi"]
    words = ganti("pertukaran-data", numbered(*others, kalimat), "Pelindungan Data Pribadi")
    assert bool([p for p in contoh.found(words) if p.kode == "data-tanpa-retensi"]) is told


def test_it_says_where_the_missing_ayat_is_best_put(contoh: Contoh) -> None:
    words = numbered(*(words for index, words in enumerate(LAIN) if UNSUR[index] != "retensi"))
    found = contoh.found(ganti("pertukaran-data", words, "Pelindungan Data Pribadi"))
    (mend,) = (p.mend for p in found if p.kode == "data-tanpa-retensi")
    assert mend.startswith("tambahkan ayat sesudah ayat (4): “Data Pribadi disimpan")


TERLAMBAT = [
    "Kebocoran data wajib diberitahukan paling lambat 7 (tujuh) hari.",
    "Kegagalan pelindungan Data Pribadi dilaporkan kepada PIHAK lain paling lambat 3 (tiga) hari kerja.",
    "Insiden keamanan data diberitahukan dalam waktu 5 x 24 (lima kali dua puluh empat) jam.",
    "Dalam hal terjadi kegagalan pelindungan Data Pribadi, pemberitahuan disampaikan paling lambat 96 jam.",
    "Pelanggaran data diberitahukan paling lama 1 (satu) bulan setelah diketahui.",
    (
        "Apabila terjadi kebocoran data, PIHAK KEDUA memberitahukan kepada PIHAK KESATU paling lambat 1 x 24 "
        "(satu kali dua puluh empat) jam, dan PIHAK KESATU memberitahukan kepada subjek Data serta lembaga "
        "yang berwenang paling lambat 7 (tujuh) hari kerja."
    ),
    (
        "Kebocoran data dilaporkan kepada PIHAK lain paling lambat 1 (satu) hari dan kepada subjek data "
        "paling lambat 7 (tujuh) hari."
    ),
]
TEPAT = [
    "Kebocoran data wajib diberitahukan paling lambat 72 (tujuh puluh dua) jam.",
    "Kegagalan pelindungan Data Pribadi diberitahukan paling lambat 3x24 (tiga kali dua puluh empat) jam.",
    "Kegagalan pelindungan Data Pribadi diberitahukan paling lambat 3 (tiga) x 24 (dua puluh empat) jam.",
    "Insiden diberitahukan paling lambat 1 (satu) hari dan dilaporkan lengkap paling lambat 14 (empat belas) hari.",
    (
        "Kebocoran data diberitahukan kepada lembaga yang berwenang paling lambat 3 (tiga) hari, kemudian "
        "dilaporkan lengkap paling lambat 14 (empat belas) hari."
    ),
    (
        "Insiden data dilaporkan kepada PIHAK lain paling lambat 1 (satu) hari dan kepada subjek data paling "
        "lambat 3 (tiga) hari."
    ),
    "Data Pribadi dimusnahkan paling lambat 30 (tiga puluh) hari.",
    "Permintaan Data disampaikan paling lambat 7 (tujuh) hari sebelumnya.",
    "PIHAK yang menerima Data bertanggung jawab atas kebocoran selama 2 (dua) tahun.",
]


@pytest.mark.parametrize("kalimat", TERLAMBAT)
def test_a_breach_told_too_late_is_a_fault(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "pemberitahuan-terlalu-lama", kalimat) == [kalimat]


def test_a_breach_told_in_time_is_none(contoh: Contoh) -> None:
    assert faulty(contoh, "pemberitahuan-terlalu-lama", *TEPAT) == []


RAHASIA = [
    "PARA PIHAK sepakat untuk tidak membuka isi Perjanjian Kerja Sama ini kepada media.",
    "Isi Perjanjian Kerja Sama ini bersifat rahasia.",
    "Perjanjian Kerja Sama ini beserta lampirannya bersifat rahasia.",
    "Naskah perjanjian ini wajib dijaga kerahasiaannya.",
    "PARA PIHAK wajib merahasiakan isi Perjanjian Kerja Sama ini.",
    "PARA PIHAK wajib menjaga kerahasiaan Data, dokumen, dan isi Perjanjian Kerja Sama ini.",
    "PARA PIHAK dilarang mengungkapkan isi Perjanjian Kerja Sama ini kepada pihak ketiga.",
    "Isi Perjanjian Kerja Sama ini tidak boleh dipublikasikan tanpa persetujuan PARA PIHAK.",
    "Ketentuan dalam Perjanjian Kerja Sama ini merupakan informasi yang dikecualikan.",
]
TERBUKA = [
    "PARA PIHAK tidak membuka Data yang dipertukarkan menurut Perjanjian Kerja Sama ini.",
    "Isi Perjanjian Kerja Sama ini tidak bersifat rahasia.",
    "Perjanjian Kerja Sama ini merupakan informasi publik dan tidak termasuk yang dirahasiakan.",
    "Data yang diperoleh dalam pelaksanaan Perjanjian Kerja Sama ini bersifat rahasia.",
    "PARA PIHAK wajib menjaga kerahasiaan Data sesuai dengan isi Perjanjian Kerja Sama ini.",
    "PARA PIHAK wajib menjaga kerahasiaan Data yang dipertukarkan menurut Perjanjian Kerja Sama ini.",
    "PARA PIHAK tidak dapat merahasiakan isi Perjanjian Kerja Sama ini.",
    "PARA PIHAK dilarang mengungkapkan identitas Pelapor.",
    "PARA PIHAK mengumumkan isi Perjanjian Kerja Sama ini kepada masyarakat.",
    "Kewajiban menjaga rahasia tetap mengikat setelah Perjanjian Kerja Sama ini berakhir.",
    "Pelanggaran kerahasiaan dan ketentuan Perjanjian Kerja Sama ini diselesaikan secara musyawarah.",
    "Kewajiban menjaga kerahasiaan dalam Perjanjian Kerja Sama ini berlaku selama 5 (lima) tahun.",
    "Perjanjian Kerja Sama ini mengatur pertukaran Data, kerahasiaan, dan evaluasi.",
]


@pytest.mark.parametrize("kalimat", RAHASIA)
def test_an_agreement_that_hides_itself_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "naskah-dirahasiakan", kalimat) == [kalimat]


def test_secrecy_of_data_is_no_fault(contoh: Contoh) -> None:
    assert faulty(contoh, "naskah-dirahasiakan", *TERBUKA) == []


@pytest.mark.parametrize(
    "ayat",
    [
        "Pertanyaan mengenai Data Pribadi disampaikan melalui Narahubung.",
        "Subjek data mengajukan haknya kepada Narahubung.",
        "Keberatan atas pemrosesan Data Pribadi disampaikan kepada Narahubung.",
    ],
)
def test_where_to_turn_with_questions_is_a_contact(contoh: Contoh, ayat: str) -> None:
    kode = "data-tanpa-narahubung"
    assert not spoken(contoh, _example(narahubung=ayat), kode)
    assert spoken(contoh, _example(narahubung="Permintaan Data disampaikan melalui Narahubung."), kode)


LANDASAN = [
    "Pemrosesan Data Pribadi bersandar pada kewenangan PARA PIHAK menurut undang-undang.",
    "Pemrosesan Data Pribadi berlandaskan tugas dan wewenang PIHAK.",
    "Landasan hukum pemrosesan ialah pelaksanaan tugas untuk pelayanan publik.",
    "Data Pribadi diproses atas dasar kewenangan PIHAK yang bersangkutan.",
    "Pemrosesan Data Pribadi dilandasi wewenang PIHAK KESATU.",
]


@pytest.mark.parametrize("ayat", LANDASAN)
def test_a_basis_may_be_leant_upon_in_many_words(contoh: Contoh, ayat: str) -> None:
    assert not spoken(contoh, _example(dasar=ayat), "data-tanpa-dasar")


PENGAMANAN = [
    "Berkas elektronik disandikan, sedangkan berkas kertas disimpan di lemari terkunci.",
    "Data dilindungi dengan kata sandi dan pembatasan hak akses.",
    "Berkas kertas disimpan dalam brankas.",
    "Berkas kertas disimpan di ruang yang dikunci.",
    "Data dienkripsi sebelum dikirim.",
]


@pytest.mark.parametrize("ayat", PENGAMANAN)
def test_data_may_be_secured_in_many_ways(contoh: Contoh, ayat: str) -> None:
    assert not spoken(contoh, _example(keamanan=ayat), "data-tanpa-keamanan")


# An element, and words that only seem to settle it.
TERBUKA_SAJA = [
    ("retensi", "Data Pribadi disimpan selama masih diperlukan oleh PIHAK yang menerima."),
    ("retensi", "Data Pribadi disimpan sampai tidak diperlukan lagi."),
    ("retensi", "PIHAK penerima menyimpan Data sepanjang dipandang perlu."),
    ("retensi", "Data Pribadi tetap disimpan walaupun Perjanjian Kerja Sama ini sudah berakhir."),
    ("retensi", "Data disimpan sesuai dengan kebutuhan PIHAK penerima."),
    ("tujuan", "Data dipertukarkan untuk keperluan apa pun yang dianggap bermanfaat oleh PIHAK penerima."),
    ("tujuan", "Data diserahkan untuk pelaksanaan Program dan keperluan lain yang timbul kemudian."),
    ("tujuan", "Data Pribadi digunakan untuk Program dan kepentingan lainnya."),
    ("tujuan", "Data dipakai untuk keperluan yang dipandang perlu oleh PIHAK KEDUA."),
    ("keamanan", "Keamanan Data dijaga sebisanya sesuai kemampuan PIHAK penerima."),
    ("keamanan", "PIHAK penerima menjaga keamanan Data menurut kemampuannya."),
    ("keamanan", "PIHAK penerima mengamankan Data apabila memungkinkan."),
    ("pemberitahuan", "Kegagalan pelindungan Data Pribadi diberitahukan segera setelah diketahui."),
    ("pemberitahuan", "Kebocoran Data Pribadi dilaporkan secepat mungkin kepada PIHAK lain."),
    ("pemberitahuan", "Kebocoran Data Pribadi diberitahukan dalam waktu yang wajar."),
    ("dasar", "Dasar pemrosesan Data Pribadi adalah persetujuan PARA PIHAK."),
    ("dasar", "Data Pribadi diproses berdasarkan kesepakatan PARA PIHAK."),
]


@pytest.mark.parametrize(("unsur", "ayat"), TERBUKA_SAJA)
def test_words_that_leave_an_element_open_are_to_be_replaced(contoh: Contoh, unsur: str, ayat: str) -> None:
    """Another ayat beside them would contradict them, so the ayat itself is shown."""
    found = [
        p for p in contoh.found(_example(**{unsur: ayat})) if p.place.line and ayat in _line_of(contoh, p.place.line)
    ]
    (told,) = [p for p in found if p.kode.startswith("data-")]
    assert told.kode == f"data-tanpa-{unsur}"
    assert told.mend.startswith("ganti ketentuan itu, jangan ditambah")


def _line_of(contoh: Contoh, line: int) -> str:
    return contoh.berkas.read_text(encoding="utf-8").splitlines()[line - 1]


TERBATAS = [
    ("retensi", "Data Pribadi disimpan selama diperlukan untuk penyelesaian Laporan."),
    ("retensi", "Data Pribadi disimpan selama diperlukan dan paling lama 1 (satu) tahun."),
    ("retensi", "Data disimpan menurut kebutuhan sesuai dengan jadwal retensi arsip."),
    ("tujuan", "Data digunakan hanya untuk Program dan tidak untuk kepentingan lain."),
    ("tujuan", "Data digunakan untuk Program atau keperluan lain menurut peraturan perundang-undangan."),
    ("keamanan", "PIHAK penerima menjaga keamanan Data menurut standar keamanan siber."),
    ("pemberitahuan", "Kebocoran Data segera diberitahukan, paling lambat 3 x 24 (tiga kali dua puluh empat) jam."),
    ("pemberitahuan", "Kebocoran Data segera diberitahukan menurut peraturan perundang-undangan."),
    ("dasar", "Dasar pemrosesan Data Pribadi adalah persetujuan subjek data."),
]


@pytest.mark.parametrize(("unsur", "ayat"), TERBATAS)
def test_words_with_a_limit_settle_an_element(contoh: Contoh, unsur: str, ayat: str) -> None:
    assert not spoken(contoh, _example(**{unsur: ayat}), f"data-tanpa-{unsur}")
