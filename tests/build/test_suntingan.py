"""A draft somebody has edited is kept before a new one takes its name."""

from __future__ import annotations

import errno
import io
import random
import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from pypdfium2 import PdfDocument

from generator.build.place import put, staged
from generator.build.suntingan import keep_edited
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
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


def save_without_a_trace(path: Path) -> None:
    """What a program leaves that changes words and nothing else."""
    document = docx.Document(io.BytesIO(path.read_bytes()))
    run = next(run for paragraph in document.paragraphs for run in paragraph.runs if run.text.strip())
    run.text = "boleh memungut"
    document.save(str(path))


def with_another_word(path: Path) -> None:
    """The archive as it was, but for one part."""
    with ZipFile(io.BytesIO(path.read_bytes())) as package:
        parts = [(info, package.read(info)) for info in package.infolist()]
    with ZipFile(path, "w") as package:
        for info, data in parts:
            package.writestr(info, data.replace(b"Pasal", b"pasal") if info.filename.startswith("word/") else data)


@pytest.mark.parametrize("change", [save_without_a_trace, with_another_word])
def test_so_does_one_whose_properties_tell_nothing(written: Path, change: Callable[[Path], None]) -> None:
    change(written)
    assert keep_edited(written) == written.with_name("contoh.suntingan.docx")


def test_a_draft_of_a_time_without_seals_is_judged_by_its_properties(written: Path) -> None:
    with ZipFile(io.BytesIO(written.read_bytes())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with ZipFile(written, "w") as package:
        for name, data in parts.items():
            package.writestr(name, re.sub(rb"<dc:identifier.*?</dc:identifier>", b"", data))
    assert keep_edited(written) is None
    save_like_word(written)
    assert keep_edited(written)


def test_a_pdf_with_comments_is_kept_and_one_without_is_not(tmp_path: Path) -> None:
    path = tmp_path / "contoh.pdf"
    path.write_bytes(write_pdf(naskah_contoh()))
    assert keep_edited(path) is None
    with path.open("ab") as file:  # as programs add comments
        file.write(b"9 0 obj\n<</Type/Annot>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n")
    assert keep_edited(path) == tmp_path / "contoh.suntingan.pdf"


def test_a_pdf_that_was_written_anew_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "contoh.pdf"
    with PdfDocument(write_pdf(naskah_contoh())) as document:
        document.save(path)
    assert keep_edited(path) == tmp_path / "contoh.suntingan.pdf"


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


def encrypted(data: bytes) -> bytes:
    """The archive with every file in it marked as encrypted."""
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        parts = data.split(mark)
        data = mark.join([parts[0], *(bytes([*p[: at - 4], p[at - 4] | 1, *p[at - 3 :]]) for p in parts[1:])])
    return data


def packed_otherwise(data: bytes) -> bytes:
    """The archive with a compression that Python does not know."""
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        parts = data.split(mark)
        data = mark.join([parts[0], *(bytes([*p[: at - 4], 99, *p[at - 3 :]]) for p in parts[1:])])
    return data


def with_damaged_properties(data: bytes) -> bytes:
    """The archive with other bytes in the middle of the compressed properties."""
    with ZipFile(io.BytesIO(data)) as package:
        entry = package.getinfo("docProps/core.xml")
    start = entry.header_offset + 30 + len(entry.filename)
    return data[:start] + b"\xff" * entry.compress_size + data[start + entry.compress_size :]


@pytest.mark.parametrize("change", [encrypted, packed_otherwise, with_damaged_properties, lambda data: data[:-40]])
def test_an_encrypted_or_damaged_file_is_kept(written: Path, change: Callable[[bytes], bytes]) -> None:
    written.write_bytes(change(written.read_bytes()))
    assert keep_edited(written) == written.with_name("contoh.suntingan.docx")


def test_no_damage_stops_the_program(written: Path) -> None:
    data = written.read_bytes()
    chance = random.Random(1)
    for _ in range(300):
        damaged = bytearray(data)
        for _ in range(chance.randrange(1, 6)):
            damaged[chance.randrange(len(data) - 3000, len(data))] = chance.randrange(256)
        written.write_bytes(damaged)
        if kept := keep_edited(written):
            kept.unlink()


def test_an_edited_draft_keeps_its_name_until_the_new_one_is_safe(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    save_like_word(written)
    edited = written.read_bytes()
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="full"), staged(written, b"baru") as temporary:
        put(temporary, written)
    assert {path.name: path.read_bytes() for path in written.parent.iterdir()} == {"contoh.docx": edited}


def test_an_edited_draft_gets_its_name_back_if_it_cannot_be_replaced(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "open elsewhere")

    save_like_word(written)
    edited = written.read_bytes()
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError), staged(written, b"baru") as temporary:
        put(temporary, written)
    assert {path.name: path.read_bytes() for path in written.parent.iterdir()} == {"contoh.docx": edited}
