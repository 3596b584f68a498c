"""Whole agreements against the text or the messages they must give; a folder in ``kasus/`` is a test.

What stands in a case's folder is laid over the repository's own templates and profiles. ``pytest --perbarui`` writes
the expected files anew; read them then like code.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.bangun import open_workshop
from generator.writers.text import write_text
from tests.conftest import Cocokkan
from tests.proyek import AKAR, DASAR, found, lay_project, naskah_of, pks

KASUS = AKAR / "tests" / "kasus"


def cases(kind: str) -> list[Path]:
    return sorted(path for path in (KASUS / kind).iterdir() if path.is_dir())


@pytest.mark.parametrize("case", cases("baik"), ids=lambda case: case.name)
def test_a_good_agreement_reads_as_expected(case: Path, tmp_path: Path, cocokkan: Cocokkan) -> None:
    bengkel = open_workshop(lay_project(tmp_path / "proyek", [case]))
    assert bengkel.proyek.berkas
    for name in bengkel.proyek.berkas:
        cocokkan(case / f"{name}.txt", write_text(naskah_of(bengkel, name)))
        hasil = bengkel.check(name)
        assert not hasil.tertahan, hasil.problems
        assert not hasil.jejak, hasil.jejak


@pytest.mark.parametrize("case", cases("buruk"), ids=lambda case: case.name)
def test_a_mistake_is_told_with_its_place_and_the_way_out(case: Path, tmp_path: Path, cocokkan: Cocokkan) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR, case])
    result = pks("check", folder=folder)
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 1
    messages = found(result)
    assert ": galat: " in messages  # also when the expected files are written anew
    cocokkan(case / "pesan.txt", messages)
