"""The programmes, Ruang Lingkup, and when they run."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, hapus, pasal
from generator.checks.program import contoh_program
from tests.checks.conftest import Contoh
from tests.checks.test_wewenang import line_of, told


def lingkup(isi: str, judul: str = "Ruang Lingkup") -> str:
    """Ruang Lingkup in other words, with programmes of the fields laporan and pertukaran data."""
    return ganti("ruang-lingkup", isi, judul)


# --- Ruang Lingkup ---


@pytest.mark.parametrize(
    ("isi", "words"),
    [
        (
            "Meliputi penyelesaian Laporan, pertukaran Data, dan pencegahan Maladministrasi.",
            "pencegahan Maladministrasi",
        ),
        (
            "Meliputi penanganan Laporan Masyarakat, pertukaran data, dan peningkatan kompetensi.",
            "peningkatan kompetensi",
        ),
        (
            "Meliputi bidang:\na. penyelesaian laporan;\nb. pertukaran informasi; dan\nc. PENCEGAHAN MALADMINISTRASI.",
            "PENCEGAHAN MALADMINISTRASI",
        ),
        (
            "Meliputi penyelesaian laporan, pertukaran data, dan pengembangan sumber daya manusia.",
            "pengembangan sumber daya manusia",
        ),
    ],
)
def test_a_field_without_programme_is_told_at_its_words(contoh: Contoh, isi: str, words: str) -> None:
    (problem,) = told(contoh, "bidang-tanpa-program", lingkup(isi))
    assert (problem.severity, problem.kutipan) == ("galat", words)
    assert words in line_of(contoh, problem)


@pytest.mark.parametrize(
    "fragment",
    [
        "{}",
        lingkup("Meliputi penyelesaian Laporan dan pertukaran Data."),
        lingkup("Meliputi percepatan penanganan dan penyelesaian Laporan Masyarakat serta pertukaran Data/Informasi."),
        lingkup("Meliputi Program yang disepakati PARA PIHAK."),
        lingkup("Meliputi penyelesaian Laporan, pertukaran Data, dan bidang lain yang disepakati PARA PIHAK."),
        lingkup("Meliputi tindak lanjut laporan warga dan pemanfaatan data."),
        lingkup("Meliputi Program sebagaimana tercantum dalam @rencana-kerja."),
        lingkup("Meliputi pencegahan Maladministrasi.", "Lingkup Kerja"),
        pasal("PARA PIHAK mendukung pencegahan Maladministrasi dan peningkatan kompetensi."),
        hapus("ruang-lingkup"),
        "naskah: nota-kesepahaman\n",
        contoh_program(),
        contoh_program(bidang="pengembangan-kompetensi"),
        contoh_program(status="usulan"),
    ],
)
def test_a_scope_that_fits_or_is_open_is_left_alone(contoh: Contoh, fragment: str) -> None:
    found = told(contoh, "bidang-tanpa-program", fragment)
    assert found + told(contoh, "program-di-luar-ruang-lingkup", fragment) == []


@pytest.mark.parametrize(
    ("isi", "count"),
    [
        ("Meliputi penyelesaian Laporan.", 1),
        ("Meliputi pertukaran Data.", 1),
        ("Meliputi pencegahan.", 2),
        ("Meliputi pembinaan pelayanan publik.", 0),
    ],
)
def test_a_programme_outside_the_scope_is_told_at_its_field(contoh: Contoh, isi: str, count: int) -> None:
    found = told(contoh, "program-di-luar-ruang-lingkup", lingkup(isi))
    assert [problem.severity for problem in found] == ["galat"] * count
    assert all("bidang: " in line_of(contoh, problem) for problem in found)


# --- completeness ---


@pytest.mark.parametrize(("final", "severity"), [(False, "catatan"), (True, "galat")])
@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"kegiatan": "[]"}, "kegiatan"),
        ({"keluaran": ""}, "keluaran"),
        ({"waktu": ""}, "waktu"),
        ({"waktu": "{mulai: 2024-04}"}, "waktu"),
        ({"penanggung_jawab": "{ombudsman-contoh: Asisten}"}, "penanggung jawab (pemkot-contoh)"),
        ({"penanggung_jawab": ""}, "penanggung jawab (ombudsman-contoh dan pemkot-contoh)"),
        ({"kegiatan": "[]", "keluaran": "", "waktu": ""}, "kegiatan, keluaran, waktu"),
    ],
)
def test_what_a_programme_lacks_is_named_in_one_finding(
    contoh: Contoh, changes: dict[str, str], missing: str, final: bool, severity: str
) -> None:
    (problem,) = told(contoh, "program-belum-lengkap", contoh_program(**changes), final=final)
    assert (problem.severity, problem.what) == (severity, f"program “Kajian bersama” belum memuat {missing}")
    # A map that holds something is told of at the first thing it holds.
    first = {"{mulai: 2024-04}": "mulai:", "{ombudsman-contoh: Asisten}": "ombudsman-contoh:"}
    key, value = next(iter(changes.items()))
    assert line_of(contoh, problem).startswith(first.get(value, f"{key}:"))


@pytest.mark.parametrize(
    "fragment",
    [
        contoh_program(),
        contoh_program(pembiayaan="[]"),
        contoh_program(waktu="{mulai: 2024-05-02, selesai: 2024-05-02}"),
        contoh_program(status="usulan", kegiatan="[]"),
        contoh_program(status="ditunda", keluaran=""),
        "naskah: nota-kesepahaman\n" + contoh_program(kegiatan="[]"),
    ],
)
def test_a_complete_programme_or_one_left_out_lacks_nothing(contoh: Contoh, fragment: str) -> None:
    assert told(contoh, "program-belum-lengkap", fragment, final=True) == []


@pytest.mark.parametrize(
    ("kode", "changes", "count"),
    [
        ("program-tanpa-indikator", {"indikator": ""}, 1),
        ("program-tanpa-indikator", {"indikator": "", "status": "usulan"}, 0),
        ("usulan-tertinggal", {"status": "usulan"}, 1),
        ("usulan-tertinggal", {"status": "dibahas"}, 1),
        ("usulan-tertinggal", {"status": "ditunda"}, 0),
        ("tanpa-program", {"status": "dibahas"}, 1),
        ("tanpa-program", {}, 0),
    ],
)
def test_programmes_that_are_vague_or_left_out(contoh: Contoh, kode: str, changes: dict[str, str], count: int) -> None:
    assert len(told(contoh, kode, contoh_program(**changes))) == count
    assert told(contoh, kode, "naskah: nota-kesepahaman\n" + contoh_program(**changes)) == []


def test_an_agreement_without_any_programme_is_told_once(contoh: Contoh) -> None:
    assert len(told(contoh, "tanpa-program", "program: []\n")) == 1
    assert told(contoh, "bidang-tanpa-program", "program: []\n") == []


@pytest.mark.parametrize(
    ("nama", "status", "count"),
    [
        ("Kajian bersama", "disepakati", 1),
        ("KAJIAN   BERSAMA", "disepakati", 1),
        ("Kajian bersama", "usulan", 0),
        ("Kajian bersama tahap II", "disepakati", 0),
        ("Kajian", "disepakati", 0),
    ],
)
def test_two_programmes_of_one_name(contoh: Contoh, nama: str, status: str, count: int) -> None:
    fragment = contoh_program() + contoh_program(nama=nama, status=status).removeprefix("program:\n")
    assert len(told(contoh, "program-kembar", fragment)) == count


# --- time ---

TERM = "tanggal: 2024-02-29\njangka_waktu: {mulai: 2024-03-15, selesai: 2025-03-14, tahun: 1, bulan: }\n"
FROM_SIGNING = "tanggal: 2024-02-29\njangka_waktu: {mulai: , selesai: , tahun: 1, bulan: }\n"
UNKNOWN = "tanggal: \njangka_waktu: {mulai: , selesai: , tahun: 1, bulan: }\n"


@pytest.mark.parametrize(
    ("term", "waktu", "says"),
    [
        (TERM, "{mulai: 2024-02, selesai: 2024-10}", "mulai sebelum"),
        (TERM, "{mulai: 2024-03-14, selesai: 2024-10}", "mulai sebelum"),
        (TERM, "{mulai: 2024-04, selesai: 2025-04}", "selesai sesudah"),
        (TERM, "{mulai: 2024-04, selesai: 2025-03-15}", "selesai sesudah"),
        (FROM_SIGNING, "{mulai: 2024-04, selesai: 2025-03}", "selesai sesudah"),
        (FROM_SIGNING, "{mulai: 2024-01, selesai: 2024-12}", "mulai sebelum"),
    ],
)
def test_a_programme_outside_the_term_is_told(contoh: Contoh, term: str, waktu: str, says: str) -> None:
    (problem,) = told(contoh, "waktu-di-luar-jangka-waktu", term + contoh_program(waktu=waktu))
    assert says in problem.what
    assert line_of(contoh, problem).startswith(says.split(maxsplit=1)[0])


@pytest.mark.parametrize(
    ("term", "waktu"),
    [
        (TERM, "{mulai: 2024-03, selesai: 2025-03}"),
        (TERM, "{mulai: 2024-03-15, selesai: 2025-03-14}"),
        (TERM, "{mulai: 2024-06, selesai: 2024-06}"),
        (TERM, ""),
        (FROM_SIGNING, "{mulai: 2024-02, selesai: 2025-02}"),
        (UNKNOWN, "{mulai: 2024-02, selesai: 2029-02}"),
    ],
)
def test_a_programme_inside_the_term_is_left_alone(contoh: Contoh, term: str, waktu: str) -> None:
    fragment = term + contoh_program(waktu=waktu)
    assert told(contoh, "waktu-di-luar-jangka-waktu", fragment) + told(contoh, "waktu-sudah-lewat", fragment) == []


@pytest.mark.parametrize(
    ("term", "waktu", "count"),
    [
        (TERM, "{mulai: 2023-03, selesai: 2023-12}", 1),
        (TERM, "{mulai: 2024-02-01, selesai: 2024-02-28}", 1),
        (TERM, "{mulai: 2024-02, selesai: 2024-02}", 0),
        (UNKNOWN, "{mulai: 2023-03, selesai: 2023-12}", 1),
        (UNKNOWN, "{mulai: 2023-03, selesai: 2024-01}", 0),
    ],
)
def test_a_programme_that_is_over_is_told_once(contoh: Contoh, term: str, waktu: str, count: int) -> None:
    fragment = term + contoh_program(waktu=waktu)
    assert len(told(contoh, "waktu-sudah-lewat", fragment)) == count
    if count:
        assert told(contoh, "waktu-di-luar-jangka-waktu", fragment) == []
