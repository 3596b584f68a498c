"""The annex of an agreement whose programmes are not agreed yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.bangun import open_workshop
from generator.naskah.telusur import empties, walk
from generator.naskah.tree import Lampiran, Paragraf, Tabel, text_of
from tests.proyek import DASAR, lay_project, naskah_of


@pytest.mark.parametrize("pihak", [2, 3])
def test_without_agreed_programmes_the_table_has_one_row_of_dots(pihak: int, tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    path = folder / "agreements" / "uji.yaml"
    words = path.read_text(encoding="utf-8").replace("status: disepakati", "status: usulan")
    ketiga = "  - {id: ketiga, nama: Universitas Contoh, jenis: perguruan-tinggi}\n"
    path.write_text(words.replace("para_pihak:\n", f"para_pihak:\n{ketiga if pihak == 3 else ''}", 1), encoding="utf-8")
    naskah = naskah_of(open_workshop(folder), "uji")
    lampiran = next(part for part in naskah.segmen if isinstance(part, Lampiran))
    tabel = next(blok for blok in walk(lampiran.isi) if isinstance(blok, Tabel))
    assert len(tabel.baris) == 1
    isi = [sel.isi for sel in tabel.baris[0].sel]
    nomor, *sel = ["".join(text_of(x.isi) for x in blok if isinstance(x, Paragraf)) for blok in isi]
    assert nomor == "1"
    assert len(sel) == len(tabel.lebar) - 1
    assert {x.strip(".") for x in sel} == {""}
    assert "program" in empties(naskah)
