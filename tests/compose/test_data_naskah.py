"""The data attached to a PDF: what went into the naskah, and nothing that is ours alone."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pikepdf
import pytest
import yaml

from generator.build.bangun import Bengkel
from generator.compose import compose
from generator.writers.pdf import write_pdf
from tests.compose.test_compose import SEDERHANA
from tests.proyek import Bunyi, Meja


def data_of(bengkel: Bengkel, nama: str) -> tuple[Any, bytes]:
    naskah = compose(bengkel.proyek.load(nama), bengkel.pustaka)
    return yaml.safe_load(naskah.data), naskah.data


def test_only_agreed_programmes_are_in_and_none_says_its_status(bengkel: Bengkel) -> None:
    data, _ = data_of(bengkel, "pemkot-cilegon")
    program = bengkel.proyek.load("pemkot-cilegon").perjanjian.program
    assert [p["nama"] for p in data["program"]] == [p.nama for p in program if p.status == "disepakati"]
    assert len(data["program"]) < len(program)
    assert all("status" not in p for p in data["program"])


def test_profiles_are_written_out_and_comments_left_out(bengkel: Bengkel) -> None:
    data, raw = data_of(bengkel, "untirta")
    assert data["para_pihak"][0]["nama"] == "Ombudsman Republik Indonesia Perwakilan Provinsi Banten"
    assert b"#" not in raw
    assert "klausul" not in data


def test_it_is_the_associated_file_of_the_pdf(bengkel: Bengkel) -> None:
    naskah = compose(bengkel.proyek.load("pemkot-cilegon"), bengkel.pustaka)
    with pikepdf.open(io.BytesIO(write_pdf(naskah))) as pdf:
        assert len(pdf.Root.AF) == 1
        assert pdf.Root.AF[0].AFRelationship == "/Source"
        assert pdf.attachments["pemkot-cilegon.yaml"].get_file().read_bytes() == naskah.data


# --- only what prints ---

PENUH: dict[str, Any] = {
    **SEDERHANA,
    "nota_kesepahaman": {"tahun": 2023, "berlaku_sampai": date(2028, 7, 25)},
    "program": [
        {
            "bidang": "pertukaran-data",
            "nama": "Data",
            "status": "disepakati",
            "kegiatan": ["rapat rahasia"],
            "penanggung_jawab": {"mitra": "Bagian Data"},
            "waktu": {"mulai": "2027-03", "selesai": "2027-03"},
        }
    ],
    "dasar_hukum": ["uu-30-2014"],
}
PIHAK: dict[str, Any] = {
    "id": "mitra",
    "nama": "Kota Contoh",
    "jenis": "pemerintah-daerah",
    "narahubung": {"nama": "Nama Rahasia", "jabatan": "Jabatan Rahasia", "unit": "Bagian Umum"},
}
NOTA: dict[str, Any] = {
    **PENUH,
    "naskah": "nota-kesepahaman",
    "para_pihak": ["ombudsman-banten", PIHAK],
    "nota_kesepahaman": {},
}


def attached(meja: Meja, content: dict[str, Any]) -> Any:
    return yaml.safe_load(meja.compose(content).data)


def test_what_is_there_for_the_checks_alone_stays_at_home(meja: Meja) -> None:
    data = attached(meja, PENUH)
    assert data["nota_kesepahaman"] == {"tentang": None, "nomor": [], "tahun": 2023}


def test_values_that_print_are_in_and_empty_ones_that_print_as_dots(meja: Meja) -> None:
    data = attached(meja, PENUH)
    (program,) = data["program"]
    assert program == {
        "bidang": "pertukaran-data",
        "nama": "Data",
        "kegiatan": ["rapat rahasia"],
        "keluaran": None,
        "indikator": None,
        "penanggung_jawab": {"ombudsman-banten": None, "mitra": "Bagian Data"},
        "waktu": {"mulai": "2027-03", "selesai": "2027-03"},
        "pembiayaan": [],
    }
    assert data["nomor"] == {"ombudsman-banten": None, "mitra": None}
    assert data["dasar_hukum"] == ["uu-30-2014"]
    assert list(data["para_pihak"][1])[:3] == ["id", "nama", "jenis"]
    assert data["tanda_tangan"] == {"kesatu": "kiri"}


def test_a_memorandum_tells_of_programmes_only_the_fields_it_prints(meja: Meja) -> None:
    twice = {**NOTA, "program": [*NOTA["program"], {**NOTA["program"][0], "nama": "Lain"}]}
    data = attached(meja, twice)
    assert data["program"] == [{"bidang": "pertukaran-data"}]
    assert "Rahasia" not in str(data)
    assert data["para_pihak"][1]["narahubung"]["unit"] == "Bagian Umum"


def test_what_a_deleted_or_replaced_part_would_have_printed_stays_at_home(meja: Meja) -> None:
    isi = Bunyi("LAMPIRAN Rencana Kerja\n{% for p in program %}\n{{ p.nama }}.\n{% endfor %}\n")
    klausul = [
        *({"hapus": id_, "alasan": "uji"} for id_ in ("nomor", "dasar-hukum", "premis", "pembukaan")),
        {"ganti": "rencana-kerja", "alasan": "uji", "isi": isi},
    ]
    data = attached(meja, {**PENUH, "tempat": "Serang", "nomor": {"mitra": "1/X"}, "klausul": klausul})
    assert not {"nomor", "dasar_hukum", "nota_kesepahaman", "tempat", "tanggal"} & set(data)
    assert data["program"] == [{"bidang": "pertukaran-data", "nama": "Data", "keluaran": None}]  # pelaksanaan names it


UNPRINTED = {
    "when the parent ends": (PENUH, {**PENUH, "nota_kesepahaman": {"tahun": 2023, "berlaku_sampai": None}}),
    "a programme of a memorandum": (NOTA, {**NOTA, "program": [{**NOTA["program"][0], "nama": "X", "kegiatan": []}]}),
    "a second programme of a memorandum": (NOTA, {**NOTA, "program": [NOTA["program"][0], NOTA["program"][0]]}),
    "whom a memorandum does not name": (
        NOTA,
        {**NOTA, "para_pihak": ["ombudsman-banten", {**PIHAK, "narahubung": {"unit": "Bagian Umum"}}]},
    ),
    "the year beside the date": (
        {**PENUH, "nota_kesepahaman": {"tanggal": date(2023, 7, 25)}},
        {**PENUH, "nota_kesepahaman": {"tanggal": date(2023, 7, 25), "tahun": 2023}},
    ),
}


@pytest.mark.parametrize("what", UNPRINTED)
def test_changing_only_what_does_not_print_leaves_the_pdf_alone(meja: Meja, what: str) -> None:
    before, after = (meja.compose(content) for content in UNPRINTED[what])
    assert before.data == after.data
    assert before.bingkai.sidik == after.bingkai.sidik
    assert write_pdf(before) == write_pdf(after)
