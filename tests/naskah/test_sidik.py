"""The fingerprint changes with what prints, and with nothing else."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.build.bangun import open_workshop
from generator.compose import compose
from tests.compose.test_compose import SEDERHANA
from tests.proyek import DASAR, Meja, as_yaml, lay_project, naskah_of

Change = Callable[[Path], None]


def sidik(folder: Path) -> str:
    return naskah_of(open_workshop(folder), "uji").bingkai.sidik


def rewrite(name: str, old: str, new: str) -> Change:
    def change(folder: Path) -> None:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return change


def other_emblem(folder: Path) -> None:
    shutil.copy(DASAR.parent / "baik/dua-pihak-lengkap/gambar/lambang.png", folder / "templates/logo/kosong.png")


AGREEMENT = "agreements/uji.yaml"

SAME: dict[str, Change] = {
    "a comment": rewrite(AGREEMENT, "tentang:", "# catatan\ntentang:"),
    "a comment behind a value": rewrite(AGREEMENT, "tentang: Pelayanan Publik", "tentang: Pelayanan Publik  # x"),
    "quotes": rewrite(AGREEMENT, "tentang: Pelayanan Publik", 'tentang: "Pelayanan Publik"'),
    "an empty key": rewrite(AGREEMENT, "tentang:", "tempat:\ntentang:"),
    "a programme still under discussion": rewrite(
        AGREEMENT, "program:", "program:\n  - {bidang: pertukaran-data, nama: X, status: usulan}"
    ),
    "a comment in a clause": rewrite("templates/klausul/perubahan.txt", "PASAL", "{# catatan #}\nPASAL"),
    "a clause's lines": rewrite("templates/klausul/perubahan.txt", "Usulan perubahan", "Usulan\n    perubahan"),
    "a written number": rewrite("templates/klausul/perubahan.txt", "\n(4)", "\n(9)"),
    "a label's name": rewrite("templates/klausul/perubahan.txt", "perubahan-adendum", "adendum-saja"),
    "an unused clause": rewrite("templates/klausul/publikasi.txt", "Hasil Kerja Sama", "Karya"),
}
OTHER: dict[str, Change] = {
    "a word of a value": rewrite(AGREEMENT, "Pelayanan Publik", "Pelayanan publik"),
    "a value filled in": rewrite(AGREEMENT, "tentang:", "tempat: Serang\ntentang:"),
    "a word of a clause": rewrite("templates/klausul/perubahan.txt", "Usulan", "Permintaan"),
    "a letter's weight": rewrite("templates/klausul/perubahan.txt", "Usulan", "**Usulan**"),
    "the printed words": rewrite("templates/istilah.yaml", "draf: DRAF", "draf: RANCANGAN"),
    "the dots": rewrite("templates/istilah.yaml", "........................", "................"),
    "a margin": rewrite("templates/gaya/resmi-a4.yaml", "kiri: 30", "kiri: 31"),
    "the looks chosen": rewrite(AGREEMENT, "tentang:", "gaya: resmi-f4\ntentang:"),
    "the side of the first signature": rewrite(AGREEMENT, "tentang:", "tanda_tangan: {kesatu: kanan}\ntentang:"),
    "the emblem": other_emblem,
    "a regulation's title": rewrite("templates/peraturan.yaml", "tentang: Pelayanan Publik", "tentang: Layanan Publik"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "proyek", [DASAR])


@pytest.mark.parametrize("what", SAME)
def test_what_does_not_print_leaves_the_fingerprint_alone(folder: Path, what: str) -> None:
    before = sidik(folder)
    SAME[what](folder)
    assert sidik(folder) == before


@pytest.mark.parametrize("what", OTHER)
def test_what_prints_changes_the_fingerprint(folder: Path, what: str) -> None:
    before = sidik(folder)
    OTHER[what](folder)
    assert sidik(folder) != before


def test_the_order_of_the_keys_does_not_matter(meja: Meja) -> None:
    assert meja.compose(turned(SEDERHANA)).bingkai.sidik == meja.compose(SEDERHANA).bingkai.sidik


def turned(content: Any) -> Any:
    """The same with the keys of every map in the opposite order."""
    if isinstance(content, dict):
        return {key: turned(content[key]) for key in reversed(content)}
    return [turned(item) for item in content] if isinstance(content, list) else content


def test_turning_the_parties_around_changes_the_fingerprint(meja: Meja) -> None:
    other = {**SEDERHANA, "para_pihak": SEDERHANA["para_pihak"][::-1]}
    assert meja.compose(other).bingkai.sidik != meja.compose(SEDERHANA).bingkai.sidik


def test_the_name_of_the_file_does_not_matter(folder: Path) -> None:
    before = sidik(folder)
    (folder / AGREEMENT).rename(folder / "agreements/lain.yaml")
    assert naskah_of(open_workshop(folder), "lain").bingkai.sidik == before


def test_a_final_bears_no_fingerprint_and_no_draft_mark(meja: Meja) -> None:
    naskah = compose(meja.load(as_yaml(SEDERHANA)), meja.pustaka, final=True)
    assert naskah.bingkai.sidik == naskah.bingkai.draf == ""


def test_a_fingerprint_is_short_enough_to_be_read_out(meja: Meja) -> None:
    assert re.fullmatch(r"[0-9a-f]{8}", meja.compose(SEDERHANA).bingkai.sidik)
