"""Whether those who sign may sign, and whether they and their institutions are called as they should be."""

from __future__ import annotations

import pytest
import yaml

from generator.checks.jabatan import contoh_mitra
from generator.errors import Problem
from tests.checks.conftest import Contoh
from tests.proyek import as_yaml

SK = "dasar: Keputusan Menteri Dalam Negeri Nomor 100 Tahun 2023"


def told(contoh: Contoh, kode: str, fragment: str, *, final: bool = False) -> list[Problem]:
    """What one check says."""
    return [problem for problem in contoh.found(fragment, final=final) if problem.kode == kode]


def of_kind(subjenis: str, jabatan: str, nama: str) -> str:
    """The parties, the second of which is a region of this kind."""
    return contoh_mitra(f"jabatan: {jabatan}", nama).replace("subjenis: kota", f"subjenis: {subjenis}")


def line_of(contoh: Contoh, problem: Problem) -> str:
    """The line a finding points at."""
    assert problem.place.file == "agreements/pemkot-contoh.yaml"
    return contoh.berkas.read_text(encoding="utf-8").splitlines()[problem.place.line - 1].strip()


# --- the basis of authority ---


@pytest.mark.parametrize(("final", "severity"), [(False, "catatan"), (True, "galat")])
def test_a_signatory_without_basis_is_a_note_in_a_draft_and_an_error_in_a_final(
    contoh: Contoh, final: bool, severity: str
) -> None:
    (problem,) = told(contoh, "penandatangan-tanpa-dasar", contoh_mitra("nama: Citra, jabatan: Wali Kota"), final=final)
    assert problem.severity == severity


def test_nobody_named_yet_needs_no_basis(contoh: Contoh) -> None:
    assert told(contoh, "penandatangan-tanpa-dasar", contoh_mitra("jabatan: Wali Kota Contoh"), final=True) == []


@pytest.mark.parametrize(
    ("jabatan", "dasar"),
    [
        ("Plt. Wali Kota Contoh", "Peraturan Daerah Nomor 1 Tahun 2020"),
        ("Plh. Wali Kota Contoh", "Undang-Undang Nomor 23 Tahun 2014"),
        ("Pj. Wali Kota Contoh", "Berita Acara Serah Terima Jabatan Nomor 1"),
        ("Pelaksana Tugas Wali Kota Contoh", "Peraturan Wali Kota Contoh Nomor 7 Tahun 2021"),
        ("Pelaksana Harian Wali Kota Contoh", "Statuta"),
        ("Wakil Wali Kota selaku Plt. Wali Kota Contoh", "Akta Nomor 9"),
    ],
)
def test_an_acting_official_on_another_basis_than_an_appointment_is_an_error(
    contoh: Contoh, jabatan: str, dasar: str
) -> None:
    (problem,) = told(contoh, "plt-tanpa-mandat", contoh_mitra(f'jabatan: {jabatan}, dasar: "{dasar}"'))
    assert problem.severity == "galat"
    assert line_of(contoh, problem) == f"dasar: {dasar}"


@pytest.mark.parametrize(
    ("jabatan", "dasar"),
    [
        ("Plt. Wali Kota Contoh", "Surat Perintah Gubernur Contoh Nomor 1 tanggal 4 Januari 2024"),
        ("Plh. Wali Kota Contoh", "Surat Gubernur Nomor 3 perihal Penunjukan Pelaksana Harian"),
        ("Pj. Wali Kota Contoh", "Keputusan Menteri Dalam Negeri Nomor 100.2.1.3-1 Tahun 2024"),
        ("PLT WALI KOTA CONTOH", "SURAT PERINTAH NOMOR 1"),
        ("Pelaksana Tugas Wali Kota Contoh", "Surat Tugas Nomor 9"),
        ("Plt. Wali Kota Contoh", "Surat Menteri Dalam Negeri Nomor 121.32/1/SJ tanggal 4 Januari 2024"),
        ("Penjabat Wali Kota Contoh", "SK Mendagri Nomor 4 Tahun 2024"),
        ("Plt. Wali Kota Contoh", "Radiogram Gubernur Contoh Nomor 5"),
        ("Wali Kota Contoh", "Undang-Undang Nomor 23 Tahun 2014"),
        ("Kepala Unit Pelaksana Teknis", "Surat Kuasa Wali Kota Nomor 4"),
    ],
)
def test_an_appointment_in_any_words_will_do(contoh: Contoh, jabatan: str, dasar: str) -> None:
    fragment = contoh_mitra(f'jabatan: {jabatan}, dasar: "{dasar}"')
    assert told(contoh, "plt-tanpa-mandat", fragment) + told(contoh, "plt-mandat-kosong", fragment) == []


def test_an_acting_official_whose_basis_is_empty_is_only_a_warning(contoh: Contoh) -> None:
    fragment = contoh_mitra("jabatan: Plt. Wali Kota Contoh")
    assert [p.severity for p in told(contoh, "plt-mandat-kosong", fragment)] == ["peringatan"]
    assert told(contoh, "plt-tanpa-mandat", fragment) == []


@pytest.mark.parametrize(
    "jabatan",
    [
        "Kepala Dinas Kesehatan Kota Contoh",
        "Sekretaris Daerah Kota Contoh",
        "Wakil Wali Kota Contoh",
        "Inspektur Kota Contoh",
        "Asisten Pemerintahan Sekretariat Daerah",
        "a.n. Wali Kota Contoh, Sekretaris Daerah",
        "Staf Ahli Wali Kota Contoh",
        "Plt. Kepala Bappeda Kota Contoh",
    ],
)
def test_another_than_the_head_of_a_region_needs_his_power(contoh: Contoh, jabatan: str) -> None:
    filled = contoh_mitra(f'jabatan: "{jabatan}", {SK}')
    assert [p.severity for p in told(contoh, "kuasa-perangkat-daerah", filled)] == ["galat"]
    empty = contoh_mitra(f'jabatan: "{jabatan}"')
    assert [p.severity for p in told(contoh, "kuasa-belum-diisi", empty)] == ["peringatan"]
    given = contoh_mitra(f'jabatan: "{jabatan}", dasar: "{SK[7:]} dan Surat Kuasa Wali Kota Contoh Nomor 3"')
    assert told(contoh, "kuasa-perangkat-daerah", given) + told(contoh, "kuasa-belum-diisi", given) == []


@pytest.mark.parametrize(
    "jabatan",
    [
        "Wali Kota Contoh",
        "Walikota Contoh",
        "WALI KOTA CONTOH",
        "Pj. Wali Kota Contoh",
        "Penjabat Sementara Wali Kota Contoh",
        "Pelaksana Tugas Wali Kota Contoh",
        "Wakil Wali Kota Contoh selaku Plt. Wali Kota Contoh",
        "Sekretaris Daerah sebagai Pelaksana Harian Wali Kota Contoh",
    ],
)
def test_the_head_of_a_region_needs_no_power(contoh: Contoh, jabatan: str) -> None:
    for fragment in (contoh_mitra(f"jabatan: {jabatan}, {SK}"), contoh_mitra(f"jabatan: {jabatan}")):
        assert told(contoh, "kuasa-perangkat-daerah", fragment) + told(contoh, "kuasa-belum-diisi", fragment) == []


@pytest.mark.parametrize(
    "dasar",
    [
        "Peraturan Wali Kota Nomor 5 Tahun 2020 tentang Pelimpahan Kewenangan",
        "Keputusan Wali Kota Nomor 5 tentang Pemberian Wewenang Penandatanganan",
        "Keputusan Wali Kota Nomor 5 tentang Pendelegasian Penandatanganan",
        "surat kuasa khusus Nomor 5",
    ],
)
def test_a_delegation_is_a_power_too(contoh: Contoh, dasar: str) -> None:
    assert told(contoh, "kuasa-perangkat-daerah", contoh_mitra(f"jabatan: Sekretaris Daerah, dasar: {dasar}")) == []


# --- offices ---


@pytest.mark.parametrize(
    ("subjenis", "jabatan", "nama"),
    [
        ("kota", "Bupati Contoh", "Pemerintah Kota Contoh"),
        ("kota", "Gubernur Contoh", "Pemerintah Kota Contoh"),
        ("kabupaten", "Wali Kota Contoh", "Pemerintah Kabupaten Contoh"),
        ("kabupaten", "Pj. Gubernur Contoh", "Pemerintah Kabupaten Contoh"),
        ("provinsi", "Plt. Bupati Contoh", "Pemerintah Provinsi Contoh"),
        ("kota", "Wali Kota Serang", "Pemerintah Kota Cilegon"),
        ("kabupaten", "Bupati Lebak", "Pemerintah Kabupaten Pandeglang"),
    ],
)
def test_the_head_of_another_region_is_told(contoh: Contoh, subjenis: str, jabatan: str, nama: str) -> None:
    (problem,) = told(contoh, "kepala-daerah-tertukar", of_kind(subjenis, jabatan, nama))
    assert line_of(contoh, problem) == f"jabatan: {jabatan}"


@pytest.mark.parametrize(
    ("subjenis", "jabatan", "nama"),
    [
        ("kota", "Wali Kota Contoh", "Pemerintah Kota Contoh"),
        ("kota", "Walikota Tangerang Selatan", "Pemerintah Kota Tangerang Selatan"),
        ("kota", "WALI KOTA CONTOH", "Pemerintah Kota Contoh"),
        ("kota", "Wali Kota", "Pemerintah Kota Contoh"),
        ("kabupaten", "Bupati Lebak", "Pemerintah Kabupaten Lebak"),
        ("kabupaten", "Penjabat Bupati Serang", "Pemerintah Kabupaten Serang"),
        ("provinsi", "Gubernur Banten", "Pemerintah Provinsi Banten"),
        ("provinsi", "Gubernur Daerah Khusus Ibukota Jakarta", "Pemerintah Provinsi DKI Jakarta"),
        ("kabupaten", "Sekretaris Daerah Kabupaten Lebak", "Pemerintah Kabupaten Lebak"),
    ],
)
def test_the_head_of_the_region_itself_is_right(contoh: Contoh, subjenis: str, jabatan: str, nama: str) -> None:
    assert told(contoh, "kepala-daerah-tertukar", of_kind(subjenis, jabatan, nama)) == []


@pytest.mark.parametrize(
    ("jenis", "nama", "jabatan"),
    [
        ("perguruan-tinggi", "Universitas Contoh", "Dekan Fakultas Hukum"),
        ("perguruan-tinggi", "Universitas Contoh", "Wakil Rektor Bidang Kerja Sama"),
        ("perguruan-tinggi", "Universitas Contoh", "Ketua LPPM"),
        ("perguruan-tinggi", "Politeknik Contoh", "Rektor Politeknik Contoh"),
        ("instansi-vertikal", "Kantor Wilayah Contoh", "Sekretaris"),
        ("instansi-vertikal", "Kantor Pertanahan Kota Contoh", "Koordinator Substansi"),
    ],
)
def test_an_office_that_seldom_signs_is_told(contoh: Contoh, jenis: str, nama: str, jabatan: str) -> None:
    assert len(told(contoh, "jabatan-tidak-lazim", contoh_mitra(f"jabatan: {jabatan}", nama, jenis))) == 1
    given = contoh_mitra(f"jabatan: {jabatan}, dasar: Surat Kuasa Nomor 4", nama, jenis)
    assert told(contoh, "jabatan-tidak-lazim", given) == []


@pytest.mark.parametrize(
    ("jenis", "nama", "jabatan"),
    [
        ("perguruan-tinggi", "Universitas Contoh", "Rektor Universitas Contoh"),
        ("perguruan-tinggi", "Universitas Contoh", "Plt. Rektor"),
        ("perguruan-tinggi", "Institut Contoh", "REKTOR"),
        ("perguruan-tinggi", "Sekolah Tinggi Ilmu Contoh", "Ketua Sekolah Tinggi Ilmu Contoh"),
        ("perguruan-tinggi", "Politeknik Contoh", "Direktur"),
        ("perguruan-tinggi", "Fakultas Hukum Universitas Contoh", "Dekan"),
        ("instansi-vertikal", "Kantor Wilayah Contoh", "Kepala Kantor Wilayah Contoh"),
        ("instansi-vertikal", "Kantor Wilayah Contoh", "Pelaksana Tugas Kepala Kantor Wilayah Contoh"),
        ("instansi-vertikal", "Stasiun Pengawasan Contoh", "Koordinator"),
        ("lembaga-negara", "Kantor Staf Contoh", "Deputi"),
        ("badan-usaha", "PT Contoh", "Direktur Utama"),
    ],
)
def test_the_usual_office_is_right(contoh: Contoh, jenis: str, nama: str, jabatan: str) -> None:
    assert told(contoh, "jabatan-tidak-lazim", contoh_mitra(f"jabatan: {jabatan}", nama, jenis)) == []


@pytest.mark.parametrize(
    ("jabatan", "count"),
    [
        ("Asisten Ombudsman", 1),
        ("Kepala Keasistenan Pencegahan Maladministrasi", 1),
        ("Kepala Perwakilan Ombudsman Republik Indonesia Provinsi Contoh", 0),
        ("Plt. Kepala Perwakilan", 0),
        ("Kepala Ombudsman Republik Indonesia Perwakilan Contoh", 0),
        ("Ketua Ombudsman Republik Indonesia", 0),
    ],
)
def test_a_branch_of_the_ombudsman_is_signed_for_by_its_head(contoh: Contoh, jabatan: str, count: int) -> None:
    fragment = contoh_mitra("jabatan: Wali Kota Contoh", kami="Keputusan Nomor 1")
    fragment = fragment.replace("jabatan: Kepala Perwakilan", f"jabatan: {jabatan}")
    assert len(told(contoh, "jabatan-tidak-lazim", fragment)) == count


# --- who, when, and under which name ---


@pytest.mark.parametrize(
    ("kami", "count"),
    [
        ("Keputusan Ketua Ombudsman Nomor 1 Tahun 2022", 1),
        ("Keputusan Ketua Ombudsman Nomor 1 Tahun 2022 dan Surat Kuasa Ketua Ombudsman Nomor 2", 0),
        ("Surat Mandat Ketua Ombudsman Republik Indonesia Nomor 3", 0),
    ],
)
def test_a_memorandum_of_a_branch_needs_a_mandate(contoh: Contoh, kami: str, count: int) -> None:
    fragment = "naskah: nota-kesepahaman\n" + contoh_mitra("jabatan: Wali Kota Contoh", kami=kami)
    assert len(told(contoh, "nota-kesepahaman-oleh-perwakilan", fragment)) == count


def test_the_head_office_makes_memoranda_and_a_branch_makes_agreements(contoh: Contoh) -> None:
    fragment = contoh_mitra("jabatan: Wali Kota Contoh")
    assert told(contoh, "nota-kesepahaman-oleh-perwakilan", fragment) == []
    pusat = "naskah: nota-kesepahaman\n" + fragment.replace("perwakilan\n", "pusat\n")
    assert told(contoh, "nota-kesepahaman-oleh-perwakilan", pusat) == []


@pytest.mark.parametrize(
    ("tanggal", "sampai", "count"),
    [
        ("2024-02-29", "2024-02-28", 1),
        ("2024-02-29", "2024-02-29", 0),
        ("2024-02-29", "2030-01-01", 0),
        ("", "2024-01-16", 1),
        ("", "2024-01-17", 0),
        ("2024-02-29", "", 0),
    ],
)
def test_an_office_must_last_until_the_day_of_signing(contoh: Contoh, tanggal: str, sampai: str, count: int) -> None:
    fragment = f"tanggal: {tanggal}\n" + contoh_mitra(f"jabatan: Wali Kota Contoh, menjabat_sampai: {sampai}")
    found = told(contoh, "masa-jabatan-berakhir", fragment)
    assert [line_of(contoh, problem) for problem in found] == [f"menjabat_sampai: {sampai}"] * count


@pytest.mark.parametrize(
    ("nama", "count"),
    [
        ("Ani Contoh", 1),
        ('"Dr. Hj. Ani Contoh, S.H., M.Si."', 1),
        ("ANI  CONTOH", 1),
        ("Ani Contoh Dewi", 0),
        ("Ani", 0),
        ("Dr. Contoh", 0),
    ],
)
def test_one_person_does_not_sign_twice(contoh: Contoh, nama: str, count: int) -> None:
    assert len(told(contoh, "penanda-tangan-sama", contoh_mitra(f"nama: {nama}"))) == count


def test_two_signatories_nobody_has_named_are_not_the_same(contoh: Contoh) -> None:
    assert told(contoh, "penanda-tangan-sama", contoh_mitra("").replace("nama: Ani Contoh, ", "")) == []


LAMA = "Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia Contoh"


@pytest.mark.parametrize(("tanggal", "count"), [("2024-10-20", 0), ("2024-10-21", 1), ("", 1)])
def test_an_old_name_is_right_as_long_as_it_was_in_use(contoh: Contoh, tanggal: str, count: int) -> None:
    fragment = f"tanggal: {tanggal}\n" + contoh_mitra("jabatan: ", LAMA, "instansi-vertikal")
    assert len(told(contoh, "nama-lembaga-lama", fragment)) == count


@pytest.mark.parametrize(
    ("isi", "count"),
    [
        ("Data disampaikan kepada Kementerian Hukum dan HAM.", 1),
        ("Data disampaikan kepada Kementerian\nHukum dan Hak Asasi Manusia.", 1),
        ("Data disampaikan kepada Kemenkumham.", 1),
        ("Data disampaikan kepada Kementerian Hukum.", 0),
        ("Data disampaikan kepada Kementerian Hukum, sebelumnya Kementerian Hukum dan HAM.", 0),
        ("Data disampaikan menurut Nota Kesepahaman dengan Kementerian Hukum dan HAM.", 0),
        ("Data disampaikan kepada Kementerian Hak Asasi Manusia.", 0),
    ],
)
def test_an_old_name_in_a_clause_is_told_where_it_stands(contoh: Contoh, isi: str, count: int) -> None:
    words = {"sisipkan": {"setelah": "pembiayaan"}, "alasan": "x", "isi": f"PASAL Uji\n{isi}\n"}
    found = told(contoh, "nama-lembaga-lama", as_yaml({"tanggal": None, "klausul": [words]}))
    assert len(found) == count
    for problem in found:
        assert "Kem" in line_of(contoh, problem)


def test_a_memorandum_and_an_appointment_keep_the_names_of_their_day(contoh: Contoh) -> None:
    fragment = "tanggal: 2025-03-01\nnota_kesepahaman: {antara: [Ombudsman, Kementerian Hukum dan HAM]}\n"
    mitra = contoh_mitra("jabatan: Kepala, dasar: Keputusan Sekretaris Kementerian Hukum dan HAM Nomor 1", "Kantor X")
    assert told(contoh, "nama-lembaga-lama", fragment + mitra) == []


def test_the_last_day_in_office_is_for_us_alone(contoh: Contoh) -> None:
    from generator.compose import compose
    from generator.data.proyek import open_project

    def naskah(sampai: str) -> tuple[bytes | None, str, list[str]]:
        problems = contoh.found(contoh_mitra(f"jabatan: Wali Kota Contoh, menjabat_sampai: {sampai}"))
        masukan = open_project(contoh.folder, contoh.pustaka.katalog).load("pemkot-contoh")
        made = compose(masukan, contoh.pustaka)
        return made.data, made.bingkai.sidik, [p.kode for p in problems]

    with_day, without = naskah("2030-01-01"), naskah("")
    assert with_day == without
    assert with_day[0] is not None
    assert "menjabat_sampai" not in yaml.safe_load(with_day[0])["para_pihak"][1]["penandatangan"]


@pytest.mark.parametrize(
    ("jabatan", "dasar", "count"),
    [
        ("Plt. Wali Kota Contoh", "Keputusan Menteri Dalam Negeri Nomor 100.2.1.3-318 Tahun 2025", 1),
        ("Pelaksana Harian Wali Kota Contoh", "SK Gubernur Nomor 77 Tahun 2025", 1),
        ("Plt. Wali Kota Contoh", "Surat Perintah Gubernur Contoh Nomor 1", 0),
        ("Plt. Wali Kota Contoh", "Keputusan Gubernur Nomor 1 tentang Penunjukan Pelaksana Tugas Wali Kota", 0),
        ("Pj. Wali Kota Contoh", "Keputusan Menteri Dalam Negeri Nomor 100.2.1.3-1 Tahun 2024", 0),
        ("Wali Kota Contoh", "Keputusan Menteri Dalam Negeri Nomor 100 Tahun 2023", 0),
        ("Plh. Wali Kota Contoh", "Undang-Undang Nomor 23 Tahun 2014", 0),  # an error already
    ],
)
def test_who_serves_for_another_is_named_to_serve(contoh: Contoh, jabatan: str, dasar: str, count: int) -> None:
    fragment = contoh_mitra(f'jabatan: {jabatan}, dasar: "{dasar}"')
    assert len(told(contoh, "plt-keputusan-biasa", fragment)) == count


@pytest.mark.parametrize(
    ("jabatan", "dasar", "count"),
    [
        ("Wali Kota Contoh", "Peraturan Daerah Kota Contoh Nomor 2 Tahun 2024", 1),
        ("Wali Kota Contoh", "Peraturan Wali Kota Contoh Nomor 7 Tahun 2021", 1),
        ("Wali Kota Contoh", "Keputusan Menteri Dalam Negeri Nomor 100 Tahun 2023", 0),
        ("Wali Kota Contoh", "Undang-Undang Nomor 23 Tahun 2014", 0),
        ("Wali Kota Contoh", "Keputusan Menteri Dalam Negeri Nomor 1 dan Peraturan Daerah Nomor 2", 0),
        ("Kepala Dinas", "Peraturan Wali Kota Nomor 5 tentang Pelimpahan Kewenangan", 0),
    ],
)
def test_a_regulation_appoints_no_head_of_region(contoh: Contoh, jabatan: str, dasar: str, count: int) -> None:
    fragment = contoh_mitra(f'jabatan: {jabatan}, dasar: "{dasar}"')
    assert len(told(contoh, "dasar-bukan-pengangkatan", fragment)) == count


@pytest.mark.parametrize(
    ("nama", "jabatan", "count"),
    [
        ("Kantor Wilayah BPN Contoh", "Kepala Bidang Sengketa Kantor Wilayah BPN Contoh", 1),
        ("Kantor Wilayah DJP Contoh", "Kepala Seksi Pelayanan", 1),
        ("Kantor Wilayah DJP Contoh", "Plt. Kepala Bagian Umum", 1),
        ("Direktorat Jenderal Contoh", "Kepala Subbagian Hukum", 1),
        ("Kantor Wilayah BPN Contoh", "Kepala Kantor Wilayah BPN Contoh", 0),
        ("Kantor Wilayah BPN Contoh", "Kepala Bidang Sengketa selaku Plt. Kepala Kantor Wilayah BPN Contoh", 0),
        ("Kantor Wilayah BPN Contoh", "Plh. Kepala Kantor Wilayah BPN Contoh", 0),
        ("Biro Hukum Kementerian Contoh", "Kepala Biro Hukum", 0),
    ],
)
def test_an_office_below_the_head_needs_a_mandate(contoh: Contoh, nama: str, jabatan: str, count: int) -> None:
    fragment = contoh_mitra(f"jabatan: {jabatan}, dasar: Keputusan Nomor 1", nama, "instansi-vertikal")
    assert len(told(contoh, "jabatan-tidak-lazim", fragment)) == count
    given = contoh_mitra(f"jabatan: {jabatan}, dasar: Surat Kuasa Nomor 1", nama, "instansi-vertikal")
    assert told(contoh, "jabatan-tidak-lazim", given) == []


@pytest.mark.parametrize(
    ("isi", "count"),
    [
        ("Magang dilaporkan kepada Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi.", 1),
        ("Magang dilaporkan kepada Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi.", 1),
        ("Magang dilaporkan kepada Kemendikbudristek.", 1),
        ("Hak atas tanah didaftar di Badan Pertanahan Nasional Republik Indonesia.", 1),
        ("Hak didaftar di Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional Republik Indonesia.", 0),
        ("Magang menurut Keputusan Kementerian Pendidikan dan Kebudayaan Nomor 3 Tahun 2020.", 0),
        ("Magang dilaporkan kepada Kementerian Pendidikan Tinggi, Sains, dan Teknologi.", 0),
        ("Magang menurut Peraturan Menteri Pendidikan dan Kebudayaan Nomor 14 Tahun 2014.", 0),
    ],
)
def test_names_of_ministries_of_former_cabinets_are_told(contoh: Contoh, isi: str, count: int) -> None:
    words = {"sisipkan": {"setelah": "pembiayaan"}, "alasan": "x", "isi": f"PASAL Uji\n{isi}\n"}
    fragment = as_yaml({"tanggal": None, "klausul": [words]})
    assert len(told(contoh, "nama-lembaga-lama", fragment)) == count


@pytest.mark.parametrize(
    ("dasar", "count"),
    [
        ("Keputusan Menteri Riset, Teknologi, dan Pendidikan Tinggi Nomor 1021/M/KEP/2025", 1),
        ("Keputusan Menteri Riset, Teknologi dan Pendidikan Tinggi Nomor 1 Tahun 2024", 1),
        ("Keputusan Menteri Riset, Teknologi, dan Pendidikan Tinggi Nomor 1 Tahun 2018", 0),
        ("Keputusan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 9/M/2023", 0),
    ],
)
def test_a_decree_bears_the_name_of_its_year(contoh: Contoh, dasar: str, count: int) -> None:
    fragment = "tanggal: 2027-03-01\n" + contoh_mitra(f'jabatan: Rektor, dasar: "{dasar}"', "Universitas Contoh")
    assert len(told(contoh, "nama-lembaga-lama", fragment)) == count
