"""The Word file says what the tree says, numbers by itself, and is valid, reproducible and safe for any value."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import assert_never

import docx
import pytest
from openxml_audit import OpenXmlValidator

from generator.naskah.gaya import Gaya
from generator.naskah.telusur import runs, walk
from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
    Blok,
    Butir,
    Daftar,
    DeretLogo,
    Judul,
    Komparisi,
    Kosong,
    Lampiran,
    Naskah,
    Nilai,
    Paragraf,
    Pasal,
    Rincian,
    Rujukan,
    Segmen,
    Tabel,
    TandaTangan,
    Tingkat,
    text_of,
)
from generator.writers.docx import write_docx
from generator.writers.docx.identity import bookmark_name, designation_name, tag_of
from generator.writers.html import write_html
from generator.writers.ukuran import WARNA_KOSONG
from tests.pohon import GAYA_A4, GAYA_F4, JAHAT, baris_tabel, daftar, k, n, naskah_contoh, p, pasal, r, t
from tests.writers.word import W, Word, words

ROOT = Path(__file__).parents[2]
Cetak = tuple[str, str]
"""A paragraph as printed: number and words."""


def written(naskah: Naskah) -> Word:
    return Word(write_docx(naskah))


@pytest.fixture(scope="module")
def naskah() -> Naskah:
    return naskah_contoh(pihak=3)


@pytest.fixture(scope="module")
def word(naskah: Naskah) -> Word:
    return written(naskah)


def one(*blok: Blok, draf: bool = True) -> Naskah:
    """A naskah of these blocks only."""
    return naskah_contoh(segmen=(Segmen("satu", blok),), draf=draf)


# --- the same words and numbers as the tree -----------------------------------------------------------------------


def printed(isi: tuple[Blok, ...]) -> Iterator[Cetak]:
    """What a reader sees of these blocks, paragraph by paragraph, without signatures."""
    for blok in isi:
        yield from _printed(blok)


def _printed(blok: Blok) -> Iterator[Cetak]:
    match blok:
        case Paragraf():
            yield "", text_of(blok.isi)
        case Daftar():
            for butir in blok.butir:
                yield from _item(butir)
        case Pasal():
            yield blok.sebutan, _title(blok.judul)
            yield from printed(blok.isi)
        case Bab():
            yield blok.sebutan, _title(blok.judul)
        case Bagian():
            yield "", blok.sebutan + _title(blok.judul)
        case Judul():
            yield from (("", text_of(baris)) for baris in blok.baris)
        case Tabel():
            for baris in blok.kepala + blok.baris:
                yield from (item for sel in baris.sel for item in printed(sel.isi))
        case Rincian():
            for rincian in blok.baris:
                yield from (("", text_of(rincian.label)), ("", ":"), ("", text_of(rincian.isi)))
        case Komparisi():
            for pihak in blok.pihak:
                yield from ((pihak.penanda, ""), ("", text_of(pihak.nama)), ("", ":"), ("", text_of(pihak.uraian)))
        case DeretLogo():
            yield from (("", "") for _ in blok.logo)
        case TandaTangan():
            pass
        case _:
            assert_never(blok)


def _item(butir: Butir) -> Iterator[Cetak]:
    (_, first), *rest = printed(butir.isi)
    yield butir.penanda, first
    yield from rest


def _title(judul: Baris) -> str:
    return f"\n{text_of(judul)}" if judul else ""


def all_printed(naskah: Naskah) -> list[Cetak]:
    out: list[Cetak] = []
    for segmen in naskah.segmen:
        if isinstance(segmen, Lampiran):
            out.append((segmen.sebutan, _title(segmen.judul)))
        out += printed(segmen.isi)
    return out


@pytest.mark.parametrize("pihak", [2, 3, 6])
def test_every_paragraph_has_the_words_and_the_number_of_the_tree(pihak: int) -> None:
    naskah = naskah_contoh(pihak=pihak)
    skipped = {"TandaTangan", "KeteranganTandaTangan", "Pemisah"}
    got = [(par.nomor, par.teks) for par in written(naskah).paragraphs if par.style not in skipped]
    assert got == all_printed(naskah)


@pytest.mark.parametrize("pihak", [2, 3, 5])
def test_signatures_hold_every_word_of_the_tree(pihak: int) -> None:
    naskah = naskah_contoh(pihak=pihak)
    got = [par.teks for par in written(naskah).paragraphs if "TandaTangan" in par.style]
    blocks = [blok for segmen in naskah.segmen for blok in segmen.isi if isinstance(blok, TandaTangan)]
    boxes = [kotak for blok in blocks for kotak in blok.kotak]
    lines = [blok.kepala for blok in blocks] + [
        baris for box in boxes for baris in (box.sebutan, box.jabatan, box.nama, box.keterangan)
    ]
    assert sorted(got) == sorted(text_of(baris) for baris in lines if baris)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_computes_the_numbers_of_the_tree(naskah: Naskah, tmp_path: Path) -> None:
    (tmp_path / "naskah.docx").write_bytes(write_docx(naskah))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "naskah.docx")], check=True, capture_output=True, timeout=120)
    got = "".join((tmp_path / "naskah.txt").read_text("utf-8-sig").split())
    tubuh = next(segmen for segmen in naskah.segmen if segmen.id == "batang-tubuh")
    assert "".join("".join(nomor + teks for nomor, teks in printed(tubuh.isi)).split()) in got


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_reads_values_and_references(word: Word) -> None:
    got = subprocess.run(
        ["pandoc", "-f", "docx", "-t", "plain", "--wrap=none"], input=word.data, capture_output=True, check=True
    ).stdout.decode()
    assert "dalam Pasal 3 ayat (1) huruf b angka 1 huruf b) dan Pasal 4." in got
    assert "(9) **bukan tebal** &amp; \\ 100% melalui:" in got


# --- numbering ----------------------------------------------------------------------------------------------------


def test_pasal_and_all_below_share_one_list_whose_levels_restart_by_themselves(word: Word) -> None:
    pasal_list = word.numbering.find(f"{W}abstractNum")
    assert [lvl.find(f"{W}lvlText").get(f"{W}val") for lvl in pasal_list.findall(f"{W}lvl")][:6] == [
        "Pasal %1",
        "(%2)",
        "%3.",
        "%4.",
        "%5)",
        "%6)",
    ]
    assert not list(word.numbering.iter(f"{W}lvlRestart"))
    assert all(par.xml.find(f"{W}pPr/{W}numPr") is None for par in word.paragraphs if par.style == "Ayat")


def test_a_second_list_in_one_parent_gets_a_number_definition_that_starts_at_one(word: Word) -> None:
    overridden = [
        (num.find(f"{W}abstractNumId").get(f"{W}val"), num.find(f"{W}lvlOverride").get(f"{W}ilvl"))
        for num in word.numbering.findall(f"{W}num")
        if num.find(f"{W}lvlOverride") is not None
    ]
    assert overridden == [("0", "2"), ("0", "2")]


def test_a_deeper_list_before_a_shallower_one_does_not_make_it_start_at_two() -> None:
    naskah = one(
        pasal(1, "x", "X", daftar("x/1", Tingkat.ANGKA, "a", "b"), daftar("x/2", Tingkat.HURUF, "c", "d")),
        pasal(2, "y", "Y", daftar("y/1", Tingkat.HURUF, "e"), daftar("y/2", Tingkat.AYAT, "f", "g")),
    )
    assert [par.nomor for par in written(naskah).paragraphs if par.nomor] == [
        *("Pasal 1", "1.", "2.", "a.", "b."),
        *("Pasal 2", "a.", "(1)", "(2)"),
    ]


def test_lists_outside_the_pasal_are_unrelated(word: Word) -> None:
    abstracts = word.numbering.findall(f"{W}abstractNum")
    for tag in ("nsid", "name", "tmpl"):
        values = [abstract.find(f"{W}{tag}").get(f"{W}val") for abstract in abstracts]
        assert len(set(values)) == len(values)
    assert {"premis", "dasar-hukum", "komparisi", "tata-cara/d", "Bab", "Lampiran"} <= {
        abstract.find(f"{W}name").get(f"{W}val") for abstract in abstracts
    }
    tags = [child.tag for child in word.numbering]
    assert tags == sorted(tags), "every w:abstractNum stands before every w:num"


def test_the_only_ayat_of_a_pasal_is_not_numbered(word: Word) -> None:
    par = next(par for par in word.paragraphs if par.style == "AyatTunggal")
    assert (par.nomor, par.teks) == ("", "Ruang lingkup Perjanjian Kerja Sama ini meliputi:")


@pytest.mark.parametrize("tingkat", list(Tingkat))
def test_no_tab_follows_a_number_in_a_cell(tingkat: Tingkat) -> None:
    """LibreOffice lays out for ever where a word wider than its cell follows one; body text it breaks all right."""
    inner = () if tingkat is Tingkat.STRIP else (daftar("e", Tingkat.ANGKA_KURUNG, "b"),)
    word = written(one(Tabel("t", (1,), (), (baris_tabel("b", (daftar("d", tingkat, ("a", *inner)),)),))))
    numbers = [num.get(f"{W}val") for num in word.body.iter(f"{W}numId")]
    assert len(numbers) == 1 + len(inner)
    used = {
        x.find(f"{W}abstractNumId").get(f"{W}val")
        for x in word.numbering.findall(f"{W}num")
        if x.get(f"{W}numId") in numbers
    }
    for abstract in (x for x in word.numbering if x.get(f"{W}abstractNumId") in used):
        for level in abstract.findall(f"{W}lvl"):
            suffix, indent = level.find(f"{W}suff"), level.find(f"{W}pPr/{W}ind")
            assert suffix is not None
            assert suffix.get(f"{W}val") == ("nothing" if indent.get(f"{W}hanging") == "0" else "space")


def test_a_dash_hangs_by_its_own_width_in_both_formats() -> None:
    naskah = one(Tabel("t", (1,), (), (baris_tabel("b", (daftar("d", Tingkat.STRIP, "a"),)),)))
    indent = next(
        x for x in written(naskah).numbering.iter(f"{W}lvl") if x.find(f"{W}numFmt").get(f"{W}val") == "bullet"
    )
    assert indent.find(f"{W}pPr/{W}ind").attrib == {f"{W}left": "156", f"{W}hanging": "156"}, "0.82 of 9.5 pt"
    assert ".bs{text-indent:-2.748mm}.bs>.no{tab-size:2.748mm}" in write_html(naskah)
    assert ".s{margin-left:2.748mm}" in write_html(naskah)


def test_items_continue_after_z_as_the_tree_does() -> None:
    isi = pasal(1, "x", "X", daftar("x/d", Tingkat.HURUF, *["isi"] * 28))
    assert [par.nomor for par in written(one(isi)).paragraphs][-3:] == ["z.", "aa.", "bb."]


# --- references, bookmarks, controls ------------------------------------------------------------------------------


def test_every_reference_is_a_field_whose_cached_text_is_what_word_will_compute(naskah: Naskah, word: Word) -> None:
    unsur = [x for run in runs(naskah) if isinstance(run, Rujukan) for x in run.unsur]
    assert [(f"REF {bookmark_name(x.sasaran)} \\n \\h", x.nomor) for x in unsur] == word.fields()
    for instruction, cached in word.fields():
        assert word.bookmarked(instruction.split()[1]).nomor.rstrip(".") == cached


def test_a_reference_to_a_bagian_takes_its_words() -> None:
    bagian = Bagian("bagian-1", 1, "Bagian Kesatu", (t("Program"),))
    word = written(one(bagian, p("x", "dalam ", r(("", "Bagian Kesatu", "bagian-1")))))
    assert word.fields() == [(f"REF {designation_name('bagian-1')} \\h", "Bagian Kesatu")]
    assert designation_name("bagian-1") in word.bookmarks


def test_a_reference_to_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="reference to tidak-ada"):
        write_docx(one(p("x", r(("", "Pasal 9", "tidak-ada")))))


def test_every_block_has_a_hidden_bookmark_of_its_own(naskah: Naskah, word: Word) -> None:
    blocks = [blok for segmen in naskah.segmen for blok in walk(segmen.isi)]
    ids = {blok.id for blok in blocks}
    ids |= {butir.id for blok in blocks if isinstance(blok, Daftar) for butir in blok.butir}
    ids |= {baris.id for blok in blocks if isinstance(blok, Tabel) for baris in blok.kepala + blok.baris}
    ids |= {baris.id for blok in blocks if isinstance(blok, Rincian) for baris in blok.baris}
    ids |= {pihak.id for blok in blocks if isinstance(blok, Komparisi) for pihak in blok.pihak}
    ids |= {kotak.id for blok in blocks if isinstance(blok, TandaTangan) for kotak in blok.kotak}
    ids |= {segmen.id for segmen in naskah.segmen if isinstance(segmen, Lampiran)}
    assert {bookmark_name(block_id) for block_id in ids} <= set(word.bookmarks)


def test_bookmarks_are_unique_short_and_hidden(word: Word) -> None:
    assert len({name.casefold() for name in word.bookmarks}) == len(word.bookmarks)
    assert all(name.startswith("_PKS") and len(name) <= 40 for name in word.bookmarks)
    numbers = [b.get(f"{W}id") for b in word.body.iter(f"{W}bookmarkStart")]
    assert sorted(numbers) == sorted(set(numbers)) == sorted(b.get(f"{W}id") for b in word.body.iter(f"{W}bookmarkEnd"))


def test_bookmark_names_do_not_collide_where_ids_differ() -> None:
    ids = ("a-b", "a/b", "a_b", "A-b", "a--b", "v-1", "x" * 36, "x" * 35 + "y", "x" * 35)
    names = [bookmark_name(block_id) for block_id in ids]
    assert len({name.casefold() for name in names}) == len(ids)
    assert all(len(name) <= 40 for name in names)


def test_two_blocks_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="not unique"):
        write_docx(one(p("x", "satu"), p("x", "dua")))


def test_every_value_stands_in_a_rich_control_tagged_with_its_path(naskah: Naskah, word: Word) -> None:
    values = [run for run in runs(naskah) if isinstance(run, (Nilai, Kosong))]
    assert sorted((tag_of(v.asal.jalur), v.teks) for v in values) == sorted(
        (tag, teks) for tag, _, teks in word.controls()
    )
    ids = [number for _, number, _ in word.controls()]
    assert len(set(ids)) == len(ids)
    for sdt in word.body.iter(f"{W}sdt"):
        assert sdt.find(f"{W}sdtPr/{W}text") is None
        assert sdt.getprevious().get(f"{W}name").startswith("_PKS_v_")
        assert sdt.getnext().tag == f"{W}bookmarkEnd"


def test_a_long_path_is_tagged_by_its_beginning_and_a_hash() -> None:
    satu, dua = (f"program.0.{'sangat_' * 12}panjang.{i}" for i in (1, 2))
    tags = [tag for tag, _, _ in written(one(p("x", n(satu, "a"), n(dua, "b")))).controls()]
    assert len(set(tags)) == 2
    assert all(len(tag) == 64 and tag.startswith("program.0.sangat_") for tag in tags)


def test_a_value_keeps_its_bookmark_when_something_is_inserted_elsewhere() -> None:
    before = written(one(p("x", n("a", "1"), n("a", "2"))))
    after = written(one(p("baru", n("a", "0")), p("x", n("a", "1"), n("a", "2"))))
    assert set(before.bookmarks) < set(after.bookmarks)


# --- drafts and finals --------------------------------------------------------------------------------------------


def test_a_draft_carries_its_mark_behind_the_text_and_in_the_footer() -> None:
    word = written(naskah_contoh())
    assert b'string="DRAF"' in word.parts["word/header.xml"]
    assert b"PowerPlusWaterMarkObject" in word.parts["word/header.xml"]
    assert "DRAF a1b2c3d4" in words(word.part("footer"))


def test_a_final_carries_no_mark() -> None:
    word = written(naskah_contoh(draf=False))
    assert not [name for name in word.parts if "header" in name]
    assert not list(word.body.iter(f"{W}headerReference"))
    assert words(word.part("footer")).endswith("Halaman 1 dari 1")


@pytest.mark.parametrize("draf", [True, False])
def test_empty_values_are_placeholders_highlighted_in_drafts_only(draf: bool) -> None:
    word = written(one(p("x", k("nomor"), n("nama", "Banten")), draf=draf))
    empty, filled = word.body.iter(f"{W}sdt")
    assert empty.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    assert filled.find(f"{W}sdtPr/{W}showingPlcHdr") is None
    shades = [shade.get(f"{W}fill") for shade in word.body.iter(f"{W}shd")]
    assert shades == ([WARNA_KOSONG] if draf else [])


# --- layout -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pihak", [2, 3, 6, 7, 8])
def test_every_page_has_a_paraf_box_per_party_and_page_fields(pihak: int) -> None:
    footer = written(naskah_contoh(pihak=pihak)).part("footer")
    assert [words(cell) for cell in footer.iter(f"{W}tc")] == list(naskah_contoh(pihak=pihak).bingkai.paraf)
    assert [words(x, f"{W}instrText").strip() for x in footer.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    for table in footer.iter(f"{W}tbl"):
        assert sum(int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")) <= 8788


@pytest.mark.parametrize(("gaya", "upright"), [(GAYA_A4, ("11906", "16838")), (GAYA_F4, ("12189", "18709"))])
def test_annexes_lie_on_pages_of_their_own_as_the_tree_says(gaya: Gaya, upright: tuple[str, str]) -> None:
    word = written(naskah_contoh(gaya=gaya))
    sizes = [(s.get(f"{W}w"), s.get(f"{W}h"), s.get(f"{W}orient")) for s in word.body.iter(f"{W}pgSz")]
    assert sizes == [(*upright, "portrait"), (*upright[::-1], "landscape"), (*upright, "portrait")]


def test_ruled_tables_repeat_their_head_and_never_split_a_row(word: Word) -> None:
    tables = [
        tbl for tbl in word.body.iter(f"{W}tbl") if tbl.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == "TableGrid"
    ]
    assert len(tables) == 2
    for table in tables:
        rows = table.findall(f"{W}tr")
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, *[False] * (len(rows) - 1)]
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        widths = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
        assert sum(widths) == int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w"))


@pytest.mark.parametrize("pihak", [2, 3, 6])
def test_signatures_hold_together_with_the_sentence_before_them(pihak: int) -> None:
    word = written(naskah_contoh(pihak=pihak))
    signed = next(par for par in word.paragraphs if par.teks == "PIHAK KESATU" and par.style == "TandaTangan")
    table = next(signed.xml.iterancestors(f"{W}tbl"))
    assert words(table.getprevious()).startswith("Demikian")
    assert table.getprevious().find(f"{W}pPr/{W}keepNext") is not None
    assert all(p.find(f"{W}pPr/{W}keepNext") is not None for p in table.iter(f"{W}p")), "with who acknowledges, too"
    assert words(table.getnext()) == "Mengetahui,"
    *rows, last = next(table.itersiblings(f"{W}tbl")).findall(f"{W}tr")
    assert all(p.find(f"{W}pPr/{W}keepNext") is not None for row in rows for p in row.iter(f"{W}p"))
    assert all(p.find(f"{W}pPr/{W}keepNext") is None for p in last.iter(f"{W}p"))


def test_nothing_is_spaced_by_empty_paragraphs(word: Word) -> None:
    empty = {par.style for par in word.paragraphs if not par.teks and not par.nomor and par.style != "Logo"}
    assert empty <= {"Pemisah"}
    ends = [par for par in word.paragraphs if par.style == "Pemisah"]
    assert [par.xml.find(f"{W}pPr/{W}sectPr") is not None for par in ends] == [True, True], "only after a last table"


def test_items_are_indented_by_the_looks_whatever_stands_above_them() -> None:
    inner = (p("x/q", "b"), daftar("x/2", Tingkat.HURUF_KURUNG, "c"))
    word = written(one(pasal(1, "x", "X", daftar("x/1", Tingkat.ANGKA, ("a", *inner)))))
    indents = [par.xml.find(f"{W}pPr/{W}ind") for par in word.paragraphs[1:]]
    assert [int(indent.get(f"{W}left")) for indent in indents] == [454, 454, 908], "8 mm each, though no ayat is above"
    assert [indent.get(f"{W}hanging") for indent in indents] == ["454", None, "454"]


def test_logos_are_described_and_keep_their_proportions(naskah: Naskah, word: Word) -> None:
    logos = next(blok for segmen in naskah.segmen for blok in segmen.isi if isinstance(blok, DeretLogo)).logo
    pictures = [e for e in word.body.iter() if e.tag.endswith("}docPr")]
    assert [e.get("descr") for e in pictures] == [logo.alternatif for logo in logos]
    for extent, logo in zip([e for e in word.body.iter() if e.tag.endswith("}extent")], logos, strict=True):
        assert int(extent.get("cy")) == 22 * 36000
        assert int(extent.get("cx")) / int(extent.get("cy")) == pytest.approx(logo.lebar / logo.tinggi, rel=1e-4)


def test_looks_come_from_the_profile() -> None:
    gaya = replace(GAYA_A4, huruf=replace(GAYA_A4.huruf, nama="Huruf & <Uji>", ukuran=11), bahasa="id-ID")
    word = written(naskah_contoh(gaya=gaya))
    defaults = word.styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert defaults.find(f"{W}rFonts").get(f"{W}ascii") == "Huruf & <Uji>"
    assert defaults.find(f"{W}sz").get(f"{W}val") == "22"
    assert defaults.find(f"{W}lang").get(f"{W}val") == "id-ID"


# --- the package --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pihak", [2, 3, 6])
@pytest.mark.parametrize("gaya", [GAYA_A4, GAYA_F4], ids=lambda gaya: str(gaya.id))
@pytest.mark.parametrize("draf", [True, False])
def test_the_file_is_valid(pihak: int, gaya: Gaya, draf: bool, tmp_path: Path) -> None:
    path = tmp_path / "naskah.docx"
    path.write_bytes(write_docx(naskah_contoh(pihak=pihak, gaya=gaya, draf=draf)))
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize("blok", [(), (Daftar("kosong", Tingkat.ANGKA, ()),), (TandaTangan("ttd", (), ()),)])
def test_a_naskah_with_nothing_in_it_is_valid_too(blok: tuple[Blok, ...], tmp_path: Path) -> None:
    path = tmp_path / "naskah.docx"
    path.write_bytes(write_docx(one(*blok)))
    assert OpenXmlValidator().validate(path).errors == []


HOSTILE = (
    JAHAT,
    "satu\ttab",
    "kendali\x00\x01\x0b\x1f\x7f",
    "bukan XML \ufffe \ud800",
    "\r\nWindows\rMac\u2028baris",
    "  spasi di tepi  ",
    '"><w:p/>',
    "{{ 7*7 }} %1 \\* MERGEFORMAT",
    "\U0001f600 \u202e",
)


@pytest.mark.parametrize("nilai", HOSTILE)
def test_any_value_prints_as_it_is_written_and_breaks_nothing(nilai: str, tmp_path: Path) -> None:
    naskah = one(
        p("x", "sebelum ", n("nilai", nilai), " sesudah"),
        Tabel("tb", (1,), (), (baris_tabel("tb/1", (p("tb/p", n(nilai, nilai)),)),)),
    )
    word = written(replace(naskah, judul=nilai * 40, pokok=nilai, penyusun=nilai))
    path = tmp_path / "naskah.docx"
    path.write_bytes(word.data)
    assert OpenXmlValidator().validate(path).errors == []
    words_only = "".join(c for c in nilai if c.isalnum() and c.isprintable())
    got = word.paragraphs[0].teks
    assert "".join(c for c in got if c.isalnum()) == f"sebelum{words_only}sesudah"
    assert "\t" not in got


def test_line_breaks_of_a_value_are_line_breaks() -> None:
    word = written(one(p("x", n("alamat", "Jalan A\nKota B\r\nProvinsi C"))))
    assert word.paragraphs[0].teks == "Jalan A\nKota B\nProvinsi C"
    assert len(list(word.body.iter(f"{W}br"))) == 2


def test_spaces_at_the_edges_of_runs_survive() -> None:
    word = written(one(p("x", "a", t(" ", tebal=True), n("b", "b "), " c")))
    assert word.paragraphs[0].teks == "a b  c"


def test_the_same_naskah_gives_the_same_bytes_in_any_process() -> None:
    code = (
        "import hashlib; from tests.pohon import naskah_contoh; from generator.writers.docx import write_docx; "
        "print(hashlib.sha256(write_docx(naskah_contoh(pihak=3))).hexdigest())"
    )
    here = hashlib.sha256(write_docx(naskah_contoh(pihak=3))).hexdigest()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"Asia/{'Jakarta' if seed == '1' else 'Tokyo'}"}
        run = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == here


def test_properties_name_the_naskah_and_no_day() -> None:
    naskah = naskah_contoh()
    properties = docx.Document(BytesIO(write_docx(naskah))).core_properties
    assert (properties.title, properties.subject, properties.author) == (naskah.judul, naskah.pokok, naskah.penyusun)
    assert properties.created == properties.modified
    assert properties.created is not None
    assert properties.created.year == 2000


def test_nothing_is_updated_on_opening(word: Word) -> None:
    assert not list(word.part("settings").iter(f"{W}updateFields"))
    assert word.part("settings").find(f"{W}compat/{W}doNotExpandShiftReturn") is not None
    assert b"w:dirty" not in word.parts["word/document.xml"]
