"""HTML: one page that needs nothing else, with every value told apart and nothing a value says taken for markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from generator.naskah.cetakan import printed
from generator.naskah.telusur import walk
from generator.naskah.tree import Naskah, Segmen, text_of
from generator.verify.beda import squeeze
from generator.writers.html import write_html
from tests.pohon import GAYA_F4, JAHAT, k, n, naskah_contoh, p


class Reader(HTMLParser):
    """What a browser would show: the words, the attributes of every element."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._hidden += tag in ("style", "title")
        if tag != "span":
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)

    def all(self, name: str) -> list[str]:
        """The values of an attribute, in order."""
        return [value or "" for _, attrs in self.elements for key, value in attrs.items() if key == name]


@pytest.mark.parametrize("naskah", [naskah_contoh(), naskah_contoh(pihak=6, gaya=GAYA_F4, draf=False)])
def test_every_word_is_there_in_order(naskah: Naskah) -> None:
    dibaca = squeeze(Reader(write_html(naskah)).words)
    assert squeeze(printed(naskah)) == dibaca.removeprefix(squeeze([naskah.bingkai.draf, naskah.bingkai.sidik]))


def test_nothing_is_fetched() -> None:
    html = write_html(naskah_contoh())
    reader = Reader(html)
    assert {x[:11] for x in reader.all("src")} == {"data:image/"}
    assert all(x.startswith("#") for x in reader.all("href"))
    assert "url(" not in html
    assert not {tag for tag, _ in reader.elements} & {"script", "link", "iframe", "object"}


def test_values_carry_their_path_and_words_do_not() -> None:
    naskah = naskah_contoh(segmen=(Segmen("s", (p("x", "tanggal ", n("tanggal", "25 Juli 2023"), k("nomor.a")),)),))
    html = write_html(naskah)
    assert 'tanggal <span data-jalur="tanggal">25 Juli 2023</span>' in html
    assert '<span class="kosong" data-jalur="nomor.a">........................</span>' in html


def test_empties_are_highlighted_in_a_draft_only() -> None:
    assert 'class="kosong"' in write_html(naskah_contoh())
    assert 'class="kosong"' not in write_html(naskah_contoh(draf=False))


def test_the_draft_says_so() -> None:
    assert "DRAF a1b2c3d4" in Reader(write_html(naskah_contoh())).words
    assert "DRAF" not in "".join(Reader(write_html(naskah_contoh(draf=False))).words)


def test_a_value_can_never_become_markup() -> None:
    jalur = 'a"><script>alert(1)</script>'
    naskah = naskah_contoh(segmen=(Segmen("s", (p("x", n(jalur, f"{JAHAT}</p><img src=x onerror=y>")),)),))
    reader = Reader(write_html(naskah))
    assert not {tag for tag, _ in reader.elements} & {"script", "img"}
    assert jalur in reader.all("data-jalur")
    assert "&amp; \\ 100%</p><img src=x onerror=y>" in "".join(reader.words)
    assert [tag for tag, _ in reader.elements].count("br") == JAHAT.count("\n")


def test_ids_are_those_of_the_tree_and_references_lead_to_them() -> None:
    naskah = naskah_contoh()
    reader = Reader(write_html(naskah))
    ids = reader.all("id")
    assert len(ids) == len(set(ids))
    assert {"pelaksanaan", "pelaksanaan/a/1", "rencana-kerja"} <= set(ids)
    assert {x.removeprefix("#") for x in reader.all("href")} <= set(ids)


def test_the_same_id_twice_is_made_two() -> None:
    naskah = naskah_contoh(segmen=(Segmen("s", (p("x", "satu"), p("x", "dua"), p("x", "tiga"))),))
    assert Reader(write_html(naskah)).all("id") == ["x", "x~2", "x~3"]


def test_no_level_of_headings_is_skipped() -> None:
    levels = [int(tag[1]) for tag, _ in Reader(write_html(naskah_contoh())).elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_a_naskah_without_title_begins_with_the_first_level() -> None:
    badan = next(x for x in naskah_contoh().segmen if x.id == "batang-tubuh")
    tags = [tag for tag, _ in Reader(write_html(naskah_contoh(segmen=(badan,)))).elements if re.fullmatch(r"h\d", tag)]
    assert tags[:3] == ["h1", "h2", "h2"]


def test_language_title_and_author_are_told() -> None:
    html = write_html(naskah_contoh())
    assert '<html lang="id-ID">' in html
    assert "<title>Perjanjian Kerja Sama antara Ombudsman &amp; Pemerintah Kota Cilegon</title>" in html
    assert '<meta name="author" content="Ombudsman Republik Indonesia Perwakilan Provinsi Banten">' in html


def test_bold_and_italic_are_kept() -> None:
    html = write_html(naskah_contoh())
    assert "<b>Maladministrasi</b> adalah" in html
    assert "(<i>force majeure</i>)" in html


def test_every_paragraph_of_the_tree_is_a_block() -> None:
    naskah = naskah_contoh()
    html = write_html(naskah)
    for blok in walk(tuple(x for bagian in naskah.segmen for x in bagian.isi)):
        if isinstance(blok, type(p("x"))) and not blok.isi[0].asal.jalur and "&" not in text_of(blok.isi):
            assert blok.isi[0].teks in html
