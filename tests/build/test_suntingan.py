"""A draft somebody has edited is kept before a new one takes its name."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from generator.build.suntingan import keep_edited
from generator.writers.docx import write_docx
from tests.pohon import naskah_contoh


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "contoh.docx"
    path.write_bytes(write_docx(naskah_contoh()))
    return path


def save_like_word(path: Path) -> None:
    """What an office program leaves: a later date in the properties."""
    document = docx.Document(io.BytesIO(path.read_bytes()))
    document.core_properties.modified = document.core_properties.modified.replace(year=2027)
    document.save(str(path))


def test_a_draft_as_it_was_written_is_not_kept(written: Path) -> None:
    assert keep_edited(written) is None
    assert written.exists()


def test_an_edited_draft_gets_another_name(written: Path) -> None:
    save_like_word(written)
    assert keep_edited(written) == written.with_name("contoh.suntingan.docx")
    assert not written.exists()


def test_no_edited_draft_takes_the_place_of_another(written: Path) -> None:
    written.with_name("contoh.suntingan.docx").write_bytes(b"pertama")
    save_like_word(written)
    assert keep_edited(written) == written.with_name("contoh.suntingan-2.docx")
    assert written.with_name("contoh.suntingan.docx").read_bytes() == b"pertama"


def test_a_word_file_of_somebody_else_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "contoh.docx"
    path.write_bytes(b"bukan berkas Word")
    assert keep_edited(path) == tmp_path / "contoh.suntingan.docx"


def test_nothing_is_kept_where_nothing_is(tmp_path: Path) -> None:
    assert keep_edited(tmp_path / "contoh.docx") is None
    assert keep_edited(tmp_path / "contoh.pdf") is None
