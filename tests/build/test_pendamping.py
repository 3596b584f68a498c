"""The process that writes the PDF of a single agreement: it shows in nothing but the time."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from generator.build import pendamping
from generator.build.borongan import Borongan
from generator.build.folder_hasil import FolderHasil
from generator.build.hasil import Hasil
from generator.build.pendamping import Pendamping
from generator.build.salinan import Salinan
from tests.proyek import DASAR, lay_project

FORMATS = ("docx", "pdf")


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "proyek", [DASAR])


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pendamping, "cores", lambda: 2)


@pytest.fixture
def helper() -> Iterator[Pendamping]:
    one = pendamping.begin()
    if one is None:
        pytest.skip("no process can begin as a copy of another one here")
    yield one
    one.stop()


def built(proyek: Path, output: Path, jobs: int | None, salinan: Salinan = Salinan.DRAF) -> tuple[Hasil, list[bytes]]:
    (hasil,) = Borongan(proyek, FolderHasil(output, FORMATS, salinan), jobs).write(["uji"])
    return hasil, [(output / f"uji{salinan.akhiran}.{format_}").read_bytes() for format_ in hasil.ditulis]


def test_the_files_are_the_same_with_and_without_it(proyek: Path, tmp_path: Path) -> None:
    with_it, files = built(proyek, tmp_path / "dengan", None)
    without, same_files = built(proyek, tmp_path / "tanpa", 1)
    assert [len(file) > 1000 for file in files] == [True, True]
    assert files == same_files
    assert (with_it.naskah, with_it.problems, with_it.kosong) == (without.naskah, without.problems, without.kosong)
    assert not active_children()


def test_what_is_wrong_is_told_as_ever(proyek: Path, tmp_path: Path) -> None:
    hasil, files = built(proyek, tmp_path / "hasil", None, Salinan.FINAL)
    assert files == []
    assert hasil.galat
    assert not hasil.jejak


def test_what_it_cannot_do_any_more_is_done_here(helper: Pendamping) -> None:
    there = helper.do(os.getpid)()
    assert there != os.getpid()
    with pytest.raises(ZeroDivisionError):
        helper.do(divmod, 1, 0)()
    begun = helper.do(time.sleep, 0.1)
    waiting = helper.do(os.getpid)
    os.kill(there, signal.SIGKILL)
    begun()
    assert waiting() == os.getpid()
    assert helper.do(os.getpid)() == os.getpid()


def test_it_begins_only_where_it_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pendamping, "cores", lambda: 1)
    assert pendamping.begin() is None


def test_who_stands_by_writes_the_same_and_nothing_before(proyek: Path, tmp_path: Path) -> None:
    borongan = Borongan(proyek, FolderHasil(tmp_path / "siaga", FORMATS, Salinan.DRAF), None)
    borongan.stand_by()
    assert not (tmp_path / "siaga").exists()
    (hasil,) = borongan.write(["uji"])
    files = [(tmp_path / "siaga" / f"uji.{format_}").read_bytes() for format_ in hasil.ditulis]
    assert files == built(proyek, tmp_path / "tanpa", 1)[1]
    (proyek / "agreements" / "uji.yaml").unlink()
    borongan.stand_by()
