"""A file that does not say what the naskah says is found out and not delivered."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import tersusun
from generator.naskah.tree import Naskah, Nilai
from generator.naskah.ubah import map_runs
from generator.verify import VERIFIERS, Berbeda
from generator.writers import WRITERS
from tests.pohon import GAYA_F4, naskah_contoh
from tests.proyek import AKAR, INGATAN, lay_project, pks


@pytest.mark.parametrize("format_", ["docx", "pdf"])
@pytest.mark.parametrize("naskah", [naskah_contoh(), naskah_contoh(pihak=7, gaya=GAYA_F4, draf=False)])
def test_what_the_writers_write_is_what_the_naskah_says(format_: str, naskah: Naskah) -> None:
    VERIFIERS[format_](WRITERS[format_](naskah), naskah)


@pytest.mark.parametrize("format_", ["docx", "pdf"])
def test_one_other_letter_in_a_value_is_found(format_: str) -> None:
    data = WRITERS[format_](naskah_contoh())
    changed = map_runs(
        naskah_contoh(),
        lambda baris: tuple(
            Nilai(run.teks.replace("a", "4", 1), run.asal) if isinstance(run, Nilai) else run for run in baris
        ),
    )
    with pytest.raises(Berbeda):
        VERIFIERS[format_](data, changed)


def test_another_page_number_or_mark_around_the_pages_is_found() -> None:
    with pytest.raises(Berbeda):
        VERIFIERS["pdf"](WRITERS["pdf"](naskah_contoh(draf=False)), naskah_contoh())


def test_a_file_that_differs_is_not_delivered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = lay_project(tmp_path / "proyek", [AKAR / "tests" / "kasus" / "dasar"])
    monkeypatch.setattr(tersusun, "WRITERS", {**WRITERS, "docx": lambda _: WRITERS["docx"](naskah_contoh())})
    result = pks("build", "--format", "docx", folder=folder)
    assert result.exit_code == 1
    assert "berbeda dengan naskahnya" in result.stderr
    assert {path.name for path in (folder / "output").iterdir()} <= INGATAN
