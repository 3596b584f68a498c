"""Reading agreements: what a file holds comes through, and no file stops the program."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build.bangun import open_workshop
from generator.compose import compose
from generator.data.yaml_file import MAX_BYTES, read_yaml
from generator.errors import Place, UserError
from generator.writers.text import write_text
from tests.batas import within
from tests.proyek import AKAR, DASAR, Meja, found, lay_project, naskah_of, pks
from tests.rusak import broken

UJI = (DASAR / "agreements" / "uji.yaml").read_text(encoding="utf-8")
SHIPPED = sorted(path for path in (AKAR / "agreements").glob("*.yaml"))


def problems_of(meja: Meja, content: str | bytes) -> list[str]:
    with pytest.raises(UserError) as caught:
        meja.compose(content)
    return [str(problem) for problem in caught.value.problems]


# --- what no file may do ---


@settings(max_examples=300, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_damaged_agreement_is_refused_or_read_but_never_crashes(meja: Meja, data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(SHIPPED)).read_bytes()
    damaged = data.draw(broken(original))
    with within(5), suppress(UserError):
        write_text(meja.compose(damaged))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_damaged_library_is_refused_or_read_but_never_crashes(library: Path, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(library.glob("templates/**/*.yaml"))))
    original = path.read_bytes()
    path.write_bytes(data.draw(broken(original)))
    try:
        with within(10), suppress(UserError):
            naskah_of(open_workshop(library), "uji")
    finally:
        path.write_bytes(original)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_project(tmp_path_factory.mktemp("pustaka") / "proyek", [DASAR])


def test_an_anchor_bomb_is_refused_in_no_time(meja: Meja) -> None:
    levels = "".join(f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 30))
    with within(5):
        problems = problems_of(meja, f"k0: &k0 [x]\n{levels}{UJI}")
    assert any("jangkar `&k9`" in problem for problem in problems)
    assert any("… dan 191 kesalahan lain" in problem for problem in problems)


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "!!x ", "&a ", '"', "|", "a:\n "])
def test_a_tower_of_brackets_is_refused_in_no_time(meja: Meja, opening: str) -> None:
    with within(10):
        problems_of(meja, f"{UJI}tempat: {opening * 40_000}")


def test_a_huge_file_is_refused_unread(meja: Meja) -> None:
    assert problems_of(meja, UJI + "#" * MAX_BYTES) == [
        "agreements/uji.yaml: galat: lebih besar dari 1 MB — pastikan ini benar berkas teks yang dimaksud"
    ]


def test_a_value_as_long_as_a_file_may_be_is_printed_in_no_time(meja: Meja) -> None:
    long = f'"a{" " * 400_000}b{"," * 200_000}c{"|" * 100_000}"'
    with within(10):
        text = write_text(meja.compose(UJI.replace("subjenis: kota", f"subjenis: kota\n    alamat: {long}")))
    assert "|" * 100_000 in text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a Unix file system")
def test_a_link_that_leads_nowhere_is_told_in_indonesian(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    (folder / "agreements/putus.yaml").symlink_to("tiada")
    (folder / "agreements/putar.yaml").symlink_to("putar.yaml")
    assert found(pks("check", folder=folder)).splitlines() == [
        "agreements/putar.yaml: galat: tidak dapat dibaca: tautannya berputar — periksa nama dan izin berkas itu",
        "agreements/putus.yaml: galat: tidak dapat dibaca: berkas itu tidak ada — periksa nama dan izin berkas itu",
    ]


# --- what comes through ---


@pytest.mark.parametrize(
    "written",
    [
        UJI.replace("\n", "\r\n"),
        "\ufeff" + UJI,
        UJI.rstrip(),
        UJI + "\n\n\n",
        "---\n" + UJI,
        "# -*- coding: utf-8 -*-\n" + UJI,
        UJI.replace("tentang: ", "tentang:      "),
        UJI.replace("Pelayanan Publik", "'Pelayanan Publik'"),
        UJI.replace("tentang: Pelayanan Publik", "tentang: >-\n  Pelayanan\n  Publik"),
    ],
    ids=["windows", "bom", "no end", "blank lines", "one document", "comment", "spaces", "quoted", "folded"],
)
def test_the_same_words_written_differently_give_the_same_naskah(meja: Meja, written: str) -> None:
    assert write_text(meja.compose(written)) == write_text(meja.compose(UJI))


def test_accents_are_one_letter_however_they_are_typed(meja: Meja) -> None:
    composed, decomposed = (UJI.replace("Publik", f"Publik{letter}") for letter in ("\u00e9", "e\u0301"))
    assert write_text(meja.compose(composed)) == write_text(meja.compose(decomposed))


def test_an_agreement_says_more_than_the_defaults(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    (folder / "agreements/_bawaan.yaml").write_text("tempat: Serang\ngaya: resmi-f4\n", encoding="utf-8")
    assert naskah_of(open_workshop(folder), "uji").gaya.id == "resmi-f4"
    assert "bertempat di Serang" in write_text(naskah_of(open_workshop(folder), "uji"))
    (folder / "agreements/uji.yaml").write_text(UJI + "tempat: Cilegon\n", encoding="utf-8")
    assert "bertempat di Cilegon" in write_text(naskah_of(open_workshop(folder), "uji"))


def test_a_broken_profile_nobody_uses_stops_nobody(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    (folder / "agreements/profil/lain.yaml").write_text("nama: [\n", encoding="utf-8")
    assert pks("check", folder=folder).exit_code == 0


def test_every_value_knows_where_it_is_written(meja: Meja) -> None:
    masukan = meja.load(UJI)
    assert masukan.sumber("tentang").place == Place("agreements/uji.yaml", 2, 10)
    assert masukan.sumber("program").at(0, "nama").place == Place("agreements/uji.yaml", 13, 11)
    assert masukan.pihak[0].sumber.at("kedudukan").place.file == "agreements/profil/ombudsman-banten.yaml"
    assert masukan.pihak[0].sumber.at("kedudukan").jalur == "profil.ombudsman-banten.kedudukan"


def test_the_place_of_a_block_is_that_of_its_first_word(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a:\n  - isi: |\n\n      PASAL\n       menjorok\n    b: |2\n      dua\n", encoding="utf-8")
    dokumen = read_yaml(path, "x.yaml")
    assert dokumen.isi == {"a": [{"isi": "\nPASAL\n menjorok\n", "b": "dua\n"}]}
    assert dokumen.blok == {("a", 0, "isi"): Place("x.yaml", 3, 7), ("a", 0, "b"): Place("x.yaml", 7, 7)}


def test_a_final_is_composed_from_the_same_data(meja: Meja) -> None:
    masukan = meja.load(UJI)
    draft, final = compose(masukan, meja.pustaka), compose(masukan, meja.pustaka, final=True)
    assert write_text(draft) == write_text(final)
    assert (draft.bingkai.draf, final.bingkai.draf) == ("DRAF", "")
