"""What reviewers are told of an edit: see ``suntingan.py`` for the edits, ``suntingan/`` for what is told of each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.diff.laporan.kata import hidden_line
from generator.diff.perbandingan import Perbandingan
from tests.compare.ringkas import brief
from tests.conftest import Cocokkan
from tests.diff.meja import MejaBanding
from tests.diff.suntingan import KASUS
from tests.proyek import AKAR

HARAPAN = AKAR / "tests" / "diff" / "suntingan"


@pytest.mark.parametrize("nama", KASUS)
def test_every_change_is_told_once_at_its_place_with_its_cause(
    nama: str, banding: MejaBanding, cocokkan: Cocokkan
) -> None:
    kasus = KASUS[nama]
    found = banding.compare(kasus.naskah, kasus.sunting)
    cocokkan(HARAPAN / f"{nama.replace(' ', '-').lower()}.txt", "".join(f"{line}\n" for line in _told(found)))


def test_no_expectation_is_left_of_an_edit_that_is_gone() -> None:
    known = {f"{nama.replace(' ', '-').lower()}.txt" for nama in KASUS}
    assert {path.name for path in HARAPAN.iterdir()} == known


def _told(found: Perbandingan) -> Iterator[str]:
    yield found.keadaan.value
    for program in found.program:
        yield f"program {program.jenis}: {program.nama} ({program.keterangan})"
    for line, ubahan in zip(brief(found.ubahan), found.ubahan, strict=True):
        yield line + (f" ⚠ {', '.join(ubahan.perhatian)}" if ubahan.perhatian else "")
        if ubahan.alasan:
            yield f"    alasan: {ubahan.alasan}"
        causes = dict.fromkeys(f"{'' if sebab.baru else 'lama:'}{sebab.place}" for sebab in ubahan.sebab)
        if causes:
            yield f"    {'; '.join(list(causes)[:3])}"
    for one in found.tak_tercetak:
        yield f"tidak tercetak: {hidden_line(one, (found.nama,))}" + (
            f" ⚠ {', '.join(one.perhatian)}" if one.perhatian else ""
        )
        yield f"    {'' if one.sebab.baru else 'lama:'}{one.sebab.place}"
