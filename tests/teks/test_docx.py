"""The text of Word files: ours as the naskah, those of others as Word shows them, and one line for what is none."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.naskah.tree import Naskah, TandaTangan
from generator.teks.docx import TERLACAK, TakTerbaca, docx_lines
from generator.writers.docx import write_docx
from generator.writers.text import write_text
from tests.naskah.acak import agreements, with_words
from tests.pohon import naskah_contoh
from tests.proyek import Meja
from tests.teks.word import lists, num, p, r, table, word, zipped

with ZipFile(BytesIO(write_docx(naskah_contoh()))) as _package:
    PARTS = {name: _package.read(name).decode() for name in _package.namelist() if name.endswith((".xml", ".rels"))}

BAGIAN = re.compile("^(Bagian [A-Z][a-z]+) ↵ ")
DIHAPUS = '<w:del w:id="1" w:author="a">{}</w:del>'
DISISIPKAN = '<w:ins w:id="2" w:author="a">{}</w:ins>'
AKHIR_DIHAPUS = '<w:rPr><w:del w:id="3" w:author="a"/></w:rPr>'


def compared(naskah: Naskah) -> tuple[list[str], list[str]]:
    """The lines of the naskah and of its Word file, without indents; signatures, set in other columns, left out."""
    signed = {part.id for part in naskah.segmen if any(isinstance(blok, TandaTangan) for blok in part.isi)}
    rest = replace(naskah, segmen=tuple(part for part in naskah.segmen if part.id not in signed))
    expected, lines = write_text(rest).splitlines(), docx_lines(write_docx(rest))
    found = (" ".join(line.split()) for line in lines)
    # The number of a Bagian is no number to Word, and stands on a line above its title.
    return [" ".join(line.split()) for line in expected], [
        re.sub("^(Bagian [A-Z][a-z]+) ↵ ", r"\1 ", line) for line in found
    ]


def test_a_draft_of_ours_reads_as_its_naskah() -> None:
    expected, found = compared(naskah_contoh())
    assert expected == found


@settings(max_examples=10, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(agreements(), st.text("abc (1)|:.", min_size=1).filter(str.strip))
def test_so_do_agreements_as_people_make_them(meja: Meja, content: dict[str, Any], words: str) -> None:
    expected, found = compared(meja.compose(with_words(content, lambda: words)))
    assert expected == found


def test_changes_count_as_accepted_and_that_is_said() -> None:
    gone = DIHAPUS.format("<w:r><w:delText>3</w:delText></w:r>")
    body = p(r("Berlaku ") + gone + DISISIPKAN.format(r("5")) + r(" tahun."))
    assert docx_lines(word(body)) == [TERLACAK, "Berlaku 5 tahun."]


def test_what_moved_stands_where_it_went() -> None:
    away, here = f"<w:moveFrom>{r('pindah')}</w:moveFrom>", f"<w:moveTo>{r('pindah')}</w:moveTo>"
    assert docx_lines(word(p(f"<w:r/>{away}") + p("tetap") + p(f"<w:r/>{here}"))) == [TERLACAK, "tetap", "pindah"]


def test_a_deleted_end_joins_two_paragraphs_under_the_number_of_the_second() -> None:
    numbering = lists(("lowerLetter", "%1."))
    body = p("satu", num(1)) + p("dua ", num(1) + AKHIR_DIHAPUS) + p("tiga", num(1)) + p("empat", num(1))
    assert docx_lines(word(body, numbering=numbering)) == [TERLACAK, "a. satu", "b. dua tiga", "c. empat"]


def test_a_deleted_paragraph_and_row_are_gone_and_counted_no_more() -> None:
    gone = p(DIHAPUS.format("<w:r><w:delText>x</w:delText></w:r>"), num(1) + AKHIR_DIHAPUS)
    rows = table(("a", "b"), ("c", "d")).replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='4'/></w:trPr>", 1)
    body = gone + p("satu", num(1)) + rows
    assert docx_lines(word(body, numbering=lists(("decimal", "%1)")))) == [TERLACAK, "1) satu", "c | d"]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ((("upperLetter", "%1."), ("lowerRoman", "(%2)")), ["A. x", "(i) y", "(ii) y", "B. x", "(i) y"]),
        ((("decimalZero", "%1"), ("decimal", "%1.%2")), ["01 x", "01.1 y", "01.2 y", "02 x", "02.1 y"]),
        ((("upperRoman", "BAB %1"), ("bullet", "\uf0b7")), ["BAB I x", "– y", "– y", "BAB II x", "– y"]),
        ((("none", ""), ("japaneseCounting", "%2.")), ["x", "1. y", "2. y", "x", "1. y"]),
    ],
)
def test_numbers_are_those_of_word(levels: tuple[tuple[str, str], ...], expected: list[str]) -> None:
    body = "".join(p(text, num(1, level)) for text, level in zip("xyyxy", (0, 1, 1, 0, 1), strict=True))
    assert docx_lines(word(body, numbering=lists(*levels))) == expected


def test_a_style_numbers_its_paragraphs_also_one_it_is_based_on() -> None:
    numbering = lists(("decimal", "Pasal %1"), ("decimal", "(%2)")).replace(
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/>',
        '<w:numFmt w:val="decimal"/><w:pStyle w:val="Ayat"/><w:lvlText w:val="(%2)"/>',
    )
    own = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Pasal">{own}</w:style>'
        f'<w:style w:type="paragraph" w:styleId="Ayat">{own}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Anak"><w:basedOn w:val="Pasal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    body = "".join(p("x", f'<w:pStyle w:val="{style}"/>') for style in ("Pasal", "Ayat", "Ayat", "Anak", "Ayat", "A"))
    lines = docx_lines(word(body, numbering=numbering, styles=styles))
    assert lines == ["Pasal 1 x", "(1) x", "(2) x", "Pasal 2 x", "(1) x", "x"]


def test_a_list_without_levels_and_a_number_of_no_list_are_words_only() -> None:
    assert docx_lines(word(p("x", num(9)) + p("y", num(0)), numbering=lists())) == ["x", "y"]
    assert docx_lines(word(p("x", num(1)), numbering=lists())) == ["x"]
    assert docx_lines(word(p("x", num(1)))) == ["x"]


def test_a_list_starts_where_it_is_told_and_may_change_its_levels() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    assert docx_lines(word(p("x", num(1)), numbering=lists(("decimal", "%1."), override=override))) == ["5. x"]
    level = '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>'
    other = f'<w:lvlOverride w:ilvl="0">{level}</w:lvlOverride>'
    assert docx_lines(word(p("x", num(1)), numbering=lists(("decimal", "%1."), override=other))) == ["c) x"]


def test_tables_notes_boxes_and_breaks() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent>{0}</w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    ).format(p("dalam kotak"))
    body = (
        table(("a", "b"), ("", ""), ("Telepon", ":", "0254"))
        + p(f"{r('satu')}<w:r><w:br/></w:r>{r('dua')}<w:r><w:tab/></w:r>{r('tiga')}<w:r><w:br w:type='page'/></w:r>")
        + p(f"{r('catatan')}<w:r><w:footnoteReference w:id='2'/></w:r>{box}")
        + f"<w:sdt><w:sdtContent>{p('isian')}</w:sdtContent></w:sdt>"
    )
    notes = f'<w:footnote w:id="2">{p("Lihat lampiran.")}</w:footnote>'
    assert docx_lines(word(body, footnotes=notes)) == [
        "a | b",
        "Telepon : 0254",
        "satu ↵ dua tiga",
        "catatan[1]",
        "dalam kotak",
        "isian",
        "[1] Lihat lampiran.",
    ]


def test_the_strict_dialect_is_read_too() -> None:
    root = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">'
    assert docx_lines(zipped({"word/document.xml": f"{root}<w:body>{p('x')}</w:body></w:document>"})) == ["x"]


def test_a_number_that_nobody_counts_to_is_written_in_digits() -> None:
    numbering = lists(("lowerLetter", "%1.")).replace('<w:start w:val="1"/>', '<w:start w:val="999999999999"/>')
    assert docx_lines(word(p("x", num(1)), numbering=numbering)) == ["999999999999. x"]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_whatever_is_changed_in_a_file_it_is_read_or_said_to_be_none(data: st.DataObject) -> None:
    names = [":val", ":ilvl", ":numId", ":id", ":abstractNumId", ":styleId", ":p", ":tc", ":lvl"]
    attribute = data.draw(st.sampled_from(names))
    other = data.draw(st.sampled_from([":x", ":val", ":ilvl", ":r", ":tbl", ":del", ":numStyleLink", ""]))
    part = data.draw(st.sampled_from(["document", "numbering", "styles"]))
    often, name = data.draw(st.sampled_from([-1, 1, 5])), f"word/{part}.xml"
    changed = {**PARTS, name: PARTS[name].replace(attribute, other, often)}
    with suppress(TakTerbaca):
        docx_lines(zipped(changed))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "rusak atau bukan DOCX"),
        (b"bukan zip", "rusak atau bukan DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "bersandi atau berbentuk lama"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "tidak ada dokumen Word"),
        (zipped({"word/document.xml": "<w:document"}), "bagian word/document.xml di dalamnya rusak"),
        (word(p("x"))[:-30], "rusak atau bukan DOCX"),
    ],
)
def test_what_is_no_word_file_is_said_in_a_line(data: bytes, why: str) -> None:
    with pytest.raises(TakTerbaca, match=why):
        docx_lines(data)
