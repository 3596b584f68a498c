"""The data attached to a PDF: what went into the naskah, and nothing that is ours alone."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import yaml

from generator.build.bangun import Bengkel
from generator.compose import compose
from generator.writers.pdf import write_pdf


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
