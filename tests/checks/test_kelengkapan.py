"""What an agreement must deal with, what stands twice in it, and how disputes are settled."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus, pasal
from tests.checks.baris import faulty, spoken
from tests.checks.conftest import Contoh

KLAUSUL = {
    "tanpa-pembiayaan": "pembiayaan",
    "tanpa-jangka-waktu": "jangka-waktu",
    "tanpa-monitoring": "monitoring-dan-evaluasi",
    "tanpa-narahubung": "narahubung",
    "tanpa-keadaan-kahar": "keadaan-kahar",
    "tanpa-pengakhiran": "pengakhiran",
    "tanpa-penyelesaian-perselisihan": "penyelesaian-perselisihan",
}


@pytest.mark.parametrize("kode", KLAUSUL)
def test_a_clause_left_out_is_shown_where_it_was_taken_out(contoh: Contoh, kode: str) -> None:
    fragment = hapus(KLAUSUL[kode])
    assert spoken(contoh, fragment, kode) == [f"- hapus: {KLAUSUL[kode]}"]
    others = {p.kode for p in contoh.found(fragment) if p.kode.startswith("tanpa-")}
    assert others == {kode}


@pytest.mark.parametrize(
    ("kode", "judul", "bunyi"),
    [
        ("tanpa-adendum", "Adendum", "Hal lain disepakati kemudian."),
        ("tanpa-adendum", "Lain-Lain", "Hal yang belum cukup diatur dituangkan dalam adendum."),
        ("tanpa-adendum", "Lain-Lain", "Perjanjian ini hanya dapat diubah dengan persetujuan tertulis PARA PIHAK."),
        ("tanpa-keadaan-kahar", "Keadaan Memaksa", "PIHAK yang terkena bencana memberitahukannya."),
        ("tanpa-keadaan-kahar", "Force Majeure", "Dalam keadaan darurat PARA PIHAK bermusyawarah."),
        ("tanpa-keadaan-kahar", "Lain-Lain", "PIHAK yang mengalami keadaan kahar memberitahukannya."),
        ("tanpa-pengakhiran", "Berakhirnya Perjanjian", "Perjanjian ini berakhir apabila jangka waktunya habis."),
        ("tanpa-pengakhiran", "Pemutusan Kerja Sama", "Kerja sama diputus setelah PARA PIHAK bermusyawarah."),
        ("tanpa-penyelesaian-perselisihan", "Sengketa", "PARA PIHAK bermusyawarah."),
        ("tanpa-penyelesaian-perselisihan", "Penutup", "Setiap perbedaan penafsiran diselesaikan secara musyawarah."),
        ("tanpa-monitoring", "Pemantauan", "PARA PIHAK bertemu setiap tahun."),
        ("tanpa-monitoring", "Lain-Lain", "PARA PIHAK melakukan evaluasi setiap tahun."),
        ("tanpa-narahubung", "Surat-Menyurat", "Surat disampaikan kepada pimpinan PIHAK."),
        ("tanpa-pembiayaan", "Pendanaan", "Biaya ditanggung PARA PIHAK."),
        ("tanpa-pembiayaan", "Lain-Lain", "Pelaksanaan kerja sama ini tidak menimbulkan biaya bagi PARA PIHAK."),
        ("tanpa-jangka-waktu", "Masa Berlaku", "Selama 2 (dua) tahun."),
        (
            "tanpa-jangka-waktu",
            "Lain-Lain",
            "Perjanjian ini mulai berlaku pada 1 Maret 2024 dan berakhir pada 31 Maret 2025.",
        ),
    ],
)
def test_a_matter_may_be_settled_under_another_title(contoh: Contoh, kode: str, judul: str, bunyi: str) -> None:
    klausul = KLAUSUL.get(kode, "perubahan")
    assert spoken(contoh, ganti(klausul, bunyi, judul), kode) == []


def test_a_memorandum_need_only_say_how_long_it_lasts(contoh: Contoh) -> None:
    nota = "naskah: nota-kesepahaman\n"
    for klausul in ("nk-monitoring-dan-evaluasi", "nk-pembiayaan", "nk-perbedaan-penafsiran"):
        assert [p.kode for p in contoh.found(nota + hapus(klausul)) if p.kode.startswith("tanpa-")] == []
    assert spoken(contoh, nota + ganti("nk-jangka-waktu", "Selesai.", "Lain"), "tanpa-jangka-waktu") == [
        "- ganti: nk-jangka-waktu"
    ]


PENGADILAN = [
    "Dalam hal musyawarah tidak tercapai, PARA PIHAK memilih Pengadilan Negeri Serang.",
    "Perselisihan yang tidak dapat diselesaikan secara musyawarah diselesaikan melalui arbitrase.",
    "Apabila tidak ada kesepakatan, perselisihan diselesaikan melalui Badan Arbitrase Nasional Indonesia (BANI).",
    "PARA PIHAK memilih domisili hukum pada Kepaniteraan Pengadilan Negeri Serang.",
    "Perselisihan diselesaikan melalui jalur hukum.",
    "Perselisihan diajukan ke Pengadilan Tata Usaha Negara.",
]
MUSYAWARAH = [
    "Perselisihan diselesaikan secara musyawarah untuk mufakat.",
    "Perselisihan diselesaikan di luar pengadilan.",
    "Perselisihan tidak dibawa ke pengadilan atau arbitrase.",
    "PARA PIHAK tidak akan menempuh jalur hukum.",
    "Perselisihan diselesaikan tanpa melalui pengadilan.",
    "Laporan yang sedang diperiksa pengadilan bukan perselisihan.",
    "PARA PIHAK menghormati putusan pengadilan mengenai perselisihan pihak lain.",
]


@pytest.mark.parametrize("kalimat", PENGADILAN)
def test_a_court_is_told(contoh: Contoh, kalimat: str) -> None:
    where = {"judul": "Penyelesaian Perselisihan", "klausul": "penyelesaian-perselisihan"}
    assert faulty(contoh, "sengketa-ke-pengadilan", "PARA PIHAK bermusyawarah.", kalimat, **where) == [kalimat]


def test_settling_it_among_the_parties_is_not_told(contoh: Contoh) -> None:
    where = {"judul": "Penyelesaian Perselisihan", "klausul": "penyelesaian-perselisihan"}
    assert faulty(contoh, "sengketa-ke-pengadilan", *MUSYAWARAH, **where) == []
    outside = ["Identitas diungkapkan menurut putusan pengadilan.", "Hakim dan arbiter diundang sebagai narasumber."]
    assert faulty(contoh, "sengketa-ke-pengadilan", *outside) == []


@pytest.mark.parametrize("kata", ["musyawarah", "perundingan", "cara kekeluargaan", "mufakat pimpinan"])
def test_deliberation_has_many_names(contoh: Contoh, kata: str) -> None:
    words = ganti("penyelesaian-perselisihan", f"Perselisihan diselesaikan dengan {kata}.", "Perselisihan")
    assert spoken(contoh, words, "musyawarah-tidak-disebut") == []


def test_a_dispute_decided_by_one_party_lacks_deliberation(contoh: Contoh) -> None:
    words = ganti("penyelesaian-perselisihan", "Perselisihan diputuskan PIHAK KESATU.", "Perselisihan")
    assert spoken(contoh, words, "musyawarah-tidak-disebut") == ["PASAL Perselisihan"]


@pytest.mark.parametrize("judul", ["Pembiayaan", "PEMBIAYAAN", "pembiayaan"])
def test_a_title_used_twice_is_told_at_the_second(contoh: Contoh, judul: str) -> None:
    found = spoken(contoh, pasal("Biaya ditanggung PARA PIHAK.", judul), "judul-pasal-kembar")
    assert found == [f"PASAL {judul}"]  # the agreement's own, though the library's comes later


@pytest.mark.parametrize("judul", ["Pembiayaan Rapat", "Sekretariat"])
def test_other_titles_are_not_told(contoh: Contoh, judul: str) -> None:
    assert spoken(contoh, pasal("Biaya ditanggung PARA PIHAK.", judul), "judul-pasal-kembar") == []


@pytest.mark.parametrize(
    ("bunyi", "told"),
    [
        ("Rapat diadakan menurut Lampiran II.", False),
        ("Rapat diadakan menurut Tata Cara Rapat.", False),
        ("Rapat diadakan menurut @tata-cara.", False),
        ("Rapat diadakan setiap bulan.", True),
        ("Rapat diadakan sebagaimana tercantum dalam Lampiran.", True),
    ],
)
def test_an_annex_must_be_referred_to_in_some_way(contoh: Contoh, bunyi: str, told: bool) -> None:
    fragment = pasal(bunyi, "Pertemuan") + (
        "  - sisipkan: {setelah: rencana-kerja}\n    id: tata-cara\n    alasan: contoh\n    isi: |\n"
        "      LAMPIRAN Tata Cara Rapat\n      Pertemuan dipimpin bergantian.\n"
    )
    assert spoken(contoh, fragment, "lampiran-tidak-disebut") == (["LAMPIRAN Tata Cara Rapat"] if told else [])


@pytest.mark.parametrize(
    ("kode", "judul"),
    [
        ("tanpa-adendum", "Perubahan"),
        ("tanpa-keadaan-kahar", "Force Majeure"),
        ("tanpa-pengakhiran", "Pengakhiran"),
        ("tanpa-pembiayaan", "Pembiayaan"),
        ("tanpa-monitoring", "Pemantauan"),
        ("tanpa-jangka-waktu", "Masa Berlaku"),
    ],
)
def test_a_title_over_words_that_say_nothing_of_it_is_told_at_the_words(contoh: Contoh, kode: str, judul: str) -> None:
    bunyi = "PARA PIHAK saling menghormati."
    assert spoken(contoh, ganti(KLAUSUL.get(kode, "perubahan"), bunyi, judul), kode) == [bunyi]


@pytest.mark.parametrize(
    "bunyi",
    [
        "Perjanjian ini mulai berlaku pada tanggal ditandatangani.",
        "Perubahan pengurus tidak memengaruhi masa berlaku.",
        "Selama jangka waktu Perjanjian Kerja Sama ini PARA PIHAK saling menghormati.",
    ],
)
def test_a_beginning_alone_is_no_term(contoh: Contoh, bunyi: str) -> None:
    assert spoken(contoh, ganti("jangka-waktu", bunyi, "Lain-Lain"), "tanpa-jangka-waktu") == ["- ganti: jangka-waktu"]


LUAR = [
    "PARA PIHAK memilih domisili hukum yang tetap di Pengadilan Negeri Serang.",
    "Apabila mufakat tidak tercapai, PARA PIHAK menempuh upaya hukum.",
    "Sengketa antara PARA PIHAK diselesaikan oleh pengadilan.",
]
BUKAN_LUAR = [
    "Laporan mengenai sengketa tanah yang sedang diperiksa pengadilan tidak ditangani.",
    "PARA PIHAK menghormati putusan pengadilan.",
    "Materi pelatihan meliputi peran pengadilan dalam pelayanan publik.",
    "Kegiatan dihadiri hakim dan panitera Pengadilan Negeri Serang.",
]


@pytest.mark.parametrize("kalimat", LUAR)
def test_a_court_is_told_in_any_pasal(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "sengketa-ke-pengadilan", kalimat, judul="Lain-Lain") == [kalimat]


def test_a_court_that_is_only_spoken_of_is_not_told(contoh: Contoh) -> None:
    assert faulty(contoh, "sengketa-ke-pengadilan", *BUKAN_LUAR, judul="Lain-Lain") == []


@pytest.mark.parametrize(
    ("kalimat", "told"),
    [
        ("Perselisihan diputus oleh PIHAK KESATU setelah mendengar pendapat PIHAK lain.", True),
        ("Perbedaan penafsiran ditentukan secara sepihak oleh PIHAK KEDUA.", True),
        ("Dalam hal mufakat tidak tercapai, keputusan PIHAK KESATU bersifat final.", True),
        ("PIHAK KEDUA berwenang memutus perselisihan.", True),
        ("Perselisihan diputus oleh PIHAK KESATU dan PIHAK KEDUA.", False),
        ("Perselisihan diputuskan oleh pimpinan PARA PIHAK.", False),
        ("Perselisihan tidak diputus oleh PIHAK KESATU.", False),
        ("Perselisihan dimusyawarahkan di kantor PIHAK KESATU.", False),
    ],
)
def test_a_dispute_is_not_for_one_party_to_decide(contoh: Contoh, kalimat: str, told: bool) -> None:
    words = ganti("penyelesaian-perselisihan", kalimat, "Perselisihan")
    assert spoken(contoh, words, "sengketa-diputus-satu-pihak") == ([kalimat] if told else [])


def test_a_court_the_whole_clause_keeps_out_is_no_fault(contoh: Contoh) -> None:
    benar = [
        "Tidak ada PIHAK yang membawa perbedaan pendapat mengenai kerja sama ini ke pengadilan atau lembaga arbitrase.",
        "Penyelesaian melalui pengadilan dikesampingkan.",
        "Jalur pengadilan maupun arbitrase tidak ditempuh PARA PIHAK.",
        "Gugatan ke pengadilan bukan pilihan PARA PIHAK.",
        "PARA PIHAK tidak membawa perselisihan ke pengadilan, badan arbitrase, atau forum lain.",
        "Penyelesaian di muka hakim tidak dikenal dalam Perjanjian Kerja Sama ini.",
    ]
    where = {"judul": "Penyelesaian Perselisihan", "klausul": "penyelesaian-perselisihan"}
    assert faulty(contoh, "sengketa-ke-pengadilan", "PARA PIHAK bermusyawarah.", *benar, **where) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perselisihan dibawa ke pengadilan yang tidak memihak.",
        "Pengadilan Negeri Serang dipilih apabila cara lain tidak ditempuh.",
        "Perselisihan yang diajukan ke pengadilan tidak menunda Program.",
        "Pengajuan perselisihan ke pengadilan tidak memerlukan persetujuan PIHAK lain.",
    ],
)
def test_a_court_of_which_something_else_is_denied_is_told(contoh: Contoh, kalimat: str) -> None:
    where = {"judul": "Penyelesaian Perselisihan", "klausul": "penyelesaian-perselisihan"}
    assert faulty(contoh, "sengketa-ke-pengadilan", "PARA PIHAK bermusyawarah.", kalimat, **where) == [kalimat]


def test_an_agreement_without_secrecy_is_told(contoh: Contoh) -> None:
    assert spoken(contoh, hapus("kerahasiaan"), "tanpa-kerahasiaan") == ["- hapus: kerahasiaan"]
    for bunyi in (
        "PARA PIHAK wajib menjaga kerahasiaan identitas Pelapor.",
        "PARA PIHAK merahasiakan identitas Pelapor.",
        "Identitas Pelapor wajib dirahasiakan.",
    ):
        assert spoken(contoh, ganti("kerahasiaan", bunyi, "Lain-Lain"), "tanpa-kerahasiaan") == []
