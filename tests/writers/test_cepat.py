"""What makes WeasyPrint faster changes no byte, is gone when it is done, and stays away from what it does not know."""

from __future__ import annotations

import ctypes.util
import hashlib
import io
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pydyf
import pytest
import tinyhtml5
import weasyprint.css
import weasyprint.draw
import weasyprint.layout
import weasyprint.stacking
from weasyprint.css import StyleFor
from weasyprint.layout import inline

from generator.build.bangun import open_workshop
from generator.compose import compose
from generator.naskah.tree import Naskah, Segmen
from generator.writers.html import css, head
from generator.writers.pdf import cepat, furniture, render, write_pdf
from generator.writers.pdf.cepat.berkas import to_bytes
from generator.writers.pdf.cepat.ingatan import Ingatan
from generator.writers.pdf.cepat.muat import without_search
from generator.writers.pdf.cepat.urai import tree
from tests.pohon import GAYA_A4, GAYA_F4, n, naskah_contoh, p

AKAR = Path(__file__).parents[2]
CHANGED = (
    (inline, "split_first_line"),
    (inline, "resolve_percentages"),
    (weasyprint.draw, "draw_text"),
    (StyleFor, "set_computed_styles"),
    (pydyf.PDF, "write"),
    (pydyf.PDF, "page_references"),
    (tinyhtml5, "parse"),
    (weasyprint.HTML, "_ua_stylesheets"),
    (weasyprint.layout, "make_margin_boxes"),
    (weasyprint.stacking, "_dispatch"),
)


@pytest.fixture(params=cepat.READ)
def unknown(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if a library were not the one that was read."""
    monkeypatch.setitem(cepat.READ, request.param, (cepat.READ[request.param][0], "another"))
    cepat.known.cache_clear()
    yield
    monkeypatch.undo()
    cepat.known.cache_clear()


def shipped(name: str) -> Naskah:
    bengkel = open_workshop(AKAR)
    return compose(bengkel.proyek.load(name), bengkel.pustaka)


def digest_of(naskah: Naskah) -> str:
    return hashlib.sha256(write_pdf(naskah)).hexdigest()


def names() -> dict[str, object]:
    return {name: getattr(owner, name) for owner, name in CHANGED}


def test_the_libraries_are_those_that_were_read() -> None:
    """When this fails after an upgrade: read the files again, prove that bytes stay the same, write the new digests."""
    assert {package: cepat.digest(package, files) for package, (files, _) in cepat.READ.items()} == {
        package: digest for package, (_, digest) in cepat.READ.items()
    }


def test_not_a_byte_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time lines come from memory, and so do those of a document that only shares some.

    Nor is a line taken for the same in another font, on other paper, in another size or another language.
    """
    contoh = naskah_contoh()
    besar = replace(GAYA_A4, huruf=replace(GAYA_A4.huruf, ukuran=13))
    documents = [shipped("uin-smh-banten"), contoh, *(replace(contoh, gaya=gaya) for gaya in (GAYA_F4, besar))]
    documents.append(shipped("pemkot-serang"))
    fast = [[digest_of(naskah) for naskah in documents] for _ in range(2)]
    with monkeypatch.context() as changed:
        changed.setattr(render, "head", lambda naskah: head(naskah).replace('lang="id-ID"', 'lang="en"'))
        fast.append([digest_of(contoh)])
        changed.setattr(cepat, "known", lambda: False)
        slow = [[digest_of(contoh)]]
    monkeypatch.setattr(cepat, "known", lambda: False)
    slow = [[digest_of(naskah) for naskah in documents]] * 2 + slow
    assert fast == slow
    assert len({*fast[0], *fast[2]}) == 6


PINGGIR = (
    "@page{@top-left{content:'tetap'}@top-right{content:counter(page)}@right-middle{content:'tetap'}}",
    "@page{@top-left{content:'tetap';width:40%}@top-right{content:counter(page);width:40%}}",
    "@page:first{@top-center{content:'pertama'}}@page:left{@top-center{content:'kiri'}}",
    "@page{@top-center{content:string(bab)}}h2{string-set:bab content()}",
    "@page{@top-center{content:element(bab)}}.judul{position:running(bab)}",
)


@pytest.mark.parametrize("rules", PINGGIR)
def test_margins_of_each_page_say_what_they_say_without_it(rules: str, monkeypatch: pytest.MonkeyPatch) -> None:
    original = furniture.stylesheet
    monkeypatch.setattr(furniture, "stylesheet", lambda *x: original(*x) + rules)
    monkeypatch.setattr(render, "finish", lambda *_: None)
    naskah = shipped("uin-smh-banten")
    fast = digest_of(naskah)
    monkeypatch.setattr(cepat, "known", lambda: False)
    assert digest_of(naskah) == fast


def test_no_rule_asks_for_what_is_not_made_or_differs_by_document() -> None:
    """Styles outlive a document and its page; no element is an item of a list or a note for WeasyPrint."""
    naskah = naskah_contoh(gaya=GAYA_A4)
    rules = css.stylesheet(GAYA_A4, ("y", "yh", "yhn")) + css.changes(GAYA_A4)
    rules += furniture.stylesheet(GAYA_A4, naskah.bingkai) + furniture.note()
    assert not re.search(r"\d(?:vw|vh|vi|vb|vmin|vmax)\b|list-item|list-style|footnote|::marker|-call", rules)


def test_an_attribute_that_is_wrong_is_warned_of_each_time() -> None:
    body = '<body><p style="salah:benar;width:1mm">x</p></body></html>'
    page = f'<!DOCTYPE html>\n<html lang="id">\n<title>x</title>\n{body}'
    for _ in range(2):
        with pytest.raises(RuntimeError, match="salah"), render._strict(), cepat.faster():
            render._compose(page, "", [], lambda *_: None)


def test_numbers_and_words_are_written_as_pydyf_writes_them() -> None:
    semua = [*(x / 7 * 10**n for x in (-3, 0.5, 1, 22) for n in range(-9, 9)), 0.0, -0.0, 1e20, 5, True, "a", b"b"]
    assert [to_bytes(x) for x in semua] == [pydyf._to_bytes(x) for x in semua]


def test_within_it_names_mean_something_else_and_then_not(monkeypatch: pytest.MonkeyPatch) -> None:
    before = names()
    with cepat.faster():
        with cepat.faster():
            assert all(names()[name] is not before[name] for name in before)
        assert all(names()[name] is not before[name] for name in before)
    assert names() == before
    monkeypatch.setattr(render, "finish", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write_pdf(naskah_contoh())
    assert names() == before


@pytest.mark.usefixtures("unknown")
def test_a_library_that_was_not_read_is_left_alone() -> None:
    before = names()
    with cepat.faster():
        assert names() == before


def test_threads_write_one_document_after_the_other() -> None:
    before, expected = names(), digest_of(naskah_contoh())
    with ThreadPoolExecutor(2) as pool:
        assert {*pool.map(digest_of, [naskah_contoh()] * 4)} == {expected}
    assert names() == before


def test_a_glyph_that_no_font_has_is_told_as_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "check_characters", lambda *_: None)
    with pytest.raises(RuntimeError, match="notdef"):
        write_pdf(naskah_contoh(judul="x", segmen=(Segmen("isi", (p("satu", n("pokok", "\U00012345")),)),)))


def test_a_file_that_is_not_there_is_not_known() -> None:
    assert not cepat.digest("pydyf", "tiada.py")
    assert not cepat.digest("tiada_pustaka", "__init__.py")


# --- the page as a tree -------------------------------------------------------------------------------------------


def test_the_page_is_read_as_tinyhtml5_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list[str] = []
    original = render._compose

    def compose_noted(html: str, *more: Any) -> bytes:
        pages.append(html)
        return original(html, *more)

    monkeypatch.setattr(render, "_compose", compose_noted)
    for naskah in (naskah_contoh(), replace(shipped("umt"), judul='Judul & "kutip" <b>')):
        write_pdf(naskah)
    for page in pages:
        found = tree(page)
        assert found is not None
        expected = tinyhtml5.parse(io.StringIO(page), namespace_html_elements=False)
        assert ET.tostring(found) == ET.tostring(expected)


@pytest.mark.parametrize("body", ['<p title="a\tb">x', "<p>\x01</p>", "<p>x<p>y", "<p>&nbsp;</p>"])
def test_what_xml_would_read_otherwise_is_left_to_tinyhtml5(body: str) -> None:
    assert tree(f'<!DOCTYPE html>\n<html lang="id">\n<body>{body}</body></html>') is None


def test_a_page_that_is_not_ours_is_left_to_tinyhtml5() -> None:
    assert tree("<p>x</p>") is None


# --- memory and loading -------------------------------------------------------------------------------------------


def test_memory_is_bounded_and_keeps_what_is_used() -> None:
    memory: Ingatan[int, int] = Ingatan(10)
    memory.keep(-1, 1)
    for number in range(1000):
        memory.keep(number, number)
        assert memory.get(-1) == 1
    assert len(memory) <= 20
    assert memory.get(0) is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere libraries have other names")
def test_libraries_are_looked_up_as_before_when_it_is_done() -> None:
    before = ctypes.util.find_library
    with without_search():
        assert ctypes.util.find_library("c") is None
    assert ctypes.util.find_library is before
