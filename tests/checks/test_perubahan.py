"""The agreement is changed in writing and by all; it ends some day, and those who quarrel do not judge."""

from __future__ import annotations

import pytest

from tests.checks.baris import faulty
from tests.checks.conftest import Contoh


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perubahan Perjanjian Kerja Sama ini cukup disepakati secara lisan.",
        "Perubahan atas Perjanjian Kerja Sama ini cukup diberitahukan kepada PIHAK lain.",
        "Rencana Kerja dapat diubah melalui pesan WhatsApp.",
        "Penambahan ruang lingkup tidak perlu dituangkan dalam adendum.",
        "Perjanjian Kerja Sama ini dapat diubah tanpa adendum.",
        "Perjanjian Kerja Sama ini diubah lewat telepon antarpimpinan.",
    ],
)
def test_a_change_by_word_of_mouth_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "perubahan-tidak-tertulis", "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize(
    "kalimat",
    [
        "PIHAK KEDUA dapat mengubah Rencana Kerja secara sepihak.",
        "Perjanjian Kerja Sama ini dapat diubah sewaktu-waktu dengan surat PIHAK KEDUA.",
        "Perubahan Perjanjian Kerja Sama ini berlaku setelah disetujui oleh PIHAK KESATU saja.",
        "Perubahan Perjanjian Kerja Sama ini cukup ditandatangani oleh PIHAK KEDUA.",
        "PIHAK KESATU berwenang mengubah isi Perjanjian Kerja Sama ini.",
        "Perubahan Rencana Kerja dilakukan berdasarkan keputusan PIHAK KEDUA.",
        "Salah satu PIHAK dapat mengubah Perjanjian Kerja Sama ini tanpa persetujuan PIHAK lain.",
    ],
)
def test_a_change_by_one_party_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "perubahan-sepihak", "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize("kode", ["perubahan-tidak-tertulis", "perubahan-sepihak"])
def test_changes_by_all_in_writing_are_no_fault(contoh: Contoh, kode: str) -> None:
    benar = [
        "Perjanjian Kerja Sama ini tidak dapat diubah secara sepihak.",
        "Perubahan Perjanjian Kerja Sama ini yang dilakukan secara lisan tidak mengikat.",
        "Perubahan Perjanjian Kerja Sama ini yang disepakati secara lisan dituangkan dalam adendum.",
        "Perubahan alamat dalam Perjanjian Kerja Sama ini cukup diberitahukan melalui surel.",
        "Pergantian Narahubung cukup diberitahukan melalui pesan singkat.",
        "Perubahan jadwal dalam Rencana Kerja cukup disepakati melalui WhatsApp.",
        "Perubahan Perjanjian Kerja Sama ini diusulkan dengan surat PIHAK KEDUA.",
        "PIHAK KEDUA dapat mengubah Rencana Kerja dengan persetujuan tertulis PIHAK KESATU.",
        "Setiap PIHAK dilarang mengubah Perjanjian Kerja Sama ini secara sepihak.",
        "Perubahan Perjanjian Kerja Sama ini hanya sah apabila disetujui PARA PIHAK dan dituangkan dalam adendum.",
        "PIHAK KEDUA dapat mengubah standar pelayanannya.",
        "PIHAK yang mengubah Rencana Kerja secara sepihak menanggung akibatnya.",
        "Perubahan nomor telepon cukup diberitahukan.",
        "Keluhan disampaikan secara lisan atau melalui pesan singkat.",
    ]
    assert faulty(contoh, kode, *benar) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Perjanjian Kerja Sama ini berlaku untuk waktu yang tidak ditentukan.",
        "Jangka waktu Perjanjian Kerja Sama ini adalah untuk waktu yang tidak terbatas.",
        "Kerja sama ini berlangsung selamanya.",
        "Perjanjian Kerja Sama ini mulai berlaku pada tanggal ditandatangani tanpa batas waktu.",
    ],
)
def test_an_agreement_without_end_is_told(contoh: Contoh, kalimat: str) -> None:
    assert faulty(contoh, "jangka-waktu-tanpa-akhir", "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


def test_duties_that_outlast_it_are_no_fault(contoh: Contoh) -> None:
    benar = [
        "Kewajiban merahasiakan Data Pribadi tetap berlaku tanpa batas waktu.",
        "Perjanjian Kerja Sama ini tidak berlaku selamanya.",
        "Perjanjian Kerja Sama ini berlaku selama 2 (dua) tahun.",
        "Setelah Perjanjian Kerja Sama ini berakhir, kewajiban merahasiakan identitas Pelapor berlaku selamanya.",
        "Kerja sama dilaksanakan berdasarkan itikad baik.",
    ]
    assert faulty(contoh, "jangka-waktu-tanpa-akhir", *benar) == []


@pytest.mark.parametrize(
    ("kode", "kalimat"),
    [
        ("sengketa-diputus-pejabat", "Dalam hal musyawarah gagal, perselisihan diputus oleh Gubernur Banten."),
        ("sengketa-diputus-pejabat", "Perbedaan pendapat diputuskan secara mengikat oleh Sekretaris Daerah."),
        ("sengketa-diputus-pejabat", "Sengketa PARA PIHAK ditetapkan penyelesaiannya oleh Menteri Dalam Negeri."),
        ("sengketa-diputus-satu-pihak", "Dalam hal perbedaan penafsiran, yang dipakai adalah tafsiran PIHAK KEDUA."),
        ("sengketa-diputus-satu-pihak", "Bila timbul perselisihan, PIHAK KEDUA menetapkan keputusan akhir."),
        ("sengketa-diputus-satu-pihak", "Atas perbedaan pendapat berlaku pendapat PIHAK KESATU."),
    ],
)
def test_those_who_must_not_judge_are_told(contoh: Contoh, kode: str, kalimat: str) -> None:
    assert faulty(contoh, kode, "PARA PIHAK bekerja sama.", kalimat) == [kalimat]


@pytest.mark.parametrize("kode", ["sengketa-diputus-pejabat", "sengketa-diputus-satu-pihak"])
def test_settling_among_the_parties_is_no_fault(contoh: Contoh, kode: str) -> None:
    benar = [
        "Perselisihan diputus oleh pimpinan PARA PIHAK secara mufakat.",
        "Perselisihan tidak diputus oleh Gubernur Banten.",
        "Perselisihan dimusyawarahkan dengan dihadiri Gubernur Banten.",
        "Perbedaan pendapat diselesaikan oleh Sekretaris Daerah bersama Kepala Perwakilan.",
        "Rencana anggaran ditetapkan oleh Gubernur Banten.",
        "Dalam perbedaan pendapat, keputusan akhir ditetapkan bersama oleh PARA PIHAK.",
        "PIHAK KEDUA menetapkan keputusan akhir atas permohonan izin.",
        "Sengketa pertanahan antara warga diputus oleh pengadilan.",
    ]
    assert faulty(contoh, kode, *benar) == []


def test_keeping_out_of_court_what_an_ayat_names_is_no_fault(contoh: Contoh) -> None:
    kode, tidak = (
        "sengketa-ke-pengadilan",
        "PARA PIHAK tidak membawa perselisihan sebagaimana dimaksud pada ayat (1) ke",
    )
    assert faulty(contoh, kode, f"{tidak} pengadilan.", f"{tidak} pengadilan ataupun arbitrase.") == []
    salah = "Perselisihan yang tidak selesai sebagaimana dimaksud pada ayat (1) dibawa ke pengadilan."
    assert faulty(contoh, kode, "PARA PIHAK bekerja sama.", salah) == [salah]


@pytest.mark.parametrize(
    ("kode", "kalimat"),
    [
        ("perubahan-sepihak", "Rektor dapat menyesuaikan ketentuan Perjanjian Kerja Sama ini dengan keputusan rektor."),
        ("perubahan-sepihak", "Wali Kota berwenang mengubah Perjanjian Kerja Sama ini dengan peraturan wali kota."),
        ("perubahan-sepihak", "Perubahan Rencana Kerja ditetapkan sendiri oleh PIHAK KEDUA."),
        ("perubahan-sepihak", "PIHAK KEDUA boleh mengurangi ruang lingkup kerja sama."),
        (
            "perubahan-tidak-tertulis",
            "Kesepakatan melalui telepon sudah cukup untuk mengubah Perjanjian Kerja Sama ini.",
        ),
        ("perubahan-tidak-tertulis", "Pembicaraan secara lisan sah untuk mengubah ruang lingkup."),
        ("perubahan-diam-setuju", "PIHAK yang tidak menjawab usulan dalam 7 (tujuh) hari dianggap menyetujuinya."),
        ("perubahan-diam-setuju", "Usul perubahan yang tidak ditanggapi dinyatakan disetujui."),
        ("perubahan-diam-setuju", "Jika tidak ada keberatan, perubahan dianggap disepakati."),
        ("perubahan-diam-setuju", "PIHAK yang berdiam diri dipandang telah setuju."),
        ("perubahan-diam-setuju", "Rancangan adendum yang belum dijawab dianggap diterima."),
    ],
)
def test_a_change_by_one_by_telephone_or_by_silence_is_told(contoh: Contoh, kode: str, kalimat: str) -> None:
    where = {"judul": "Perubahan", "klausul": "perubahan"}
    assert faulty(contoh, kode, "Perubahan dituangkan dalam adendum.", kalimat, **where) == [kalimat]


@pytest.mark.parametrize("kode", ["perubahan-sepihak", "perubahan-tidak-tertulis", "perubahan-diam-setuju"])
def test_changes_made_together_are_no_fault(contoh: Contoh, kode: str) -> None:
    benar = [
        "PIHAK yang tidak menjawab usul tidak dianggap menyetujuinya.",
        "Perubahan yang dibicarakan melalui telepon dituangkan dalam adendum.",
        "Kesepakatan lisan tidak dapat mengubah Perjanjian Kerja Sama ini.",
        "Surat yang tidak dijawab dalam 7 (tujuh) hari dikirim ulang.",
        "Rektor dapat mengubah susunan dosen pembimbing.",
        "Perubahan disetujui PARA PIHAK dalam adendum yang ditandatangani Wali Kota dan Kepala Perwakilan.",
        "Gubernur menetapkan tim, dan perubahan tim disampaikan kepada PARA PIHAK.",
    ]
    assert faulty(contoh, kode, *benar, judul="Perubahan", klausul="perubahan") == []
