"""Whatever is changed in the bytes of a written DOCX, so that Word would print or count otherwise, is refused."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from zipfile import ZipFile

import pytest

from generator.naskah.tree import Bagian, Naskah, Segmen
from generator.verify import Berbeda
from generator.verify.docx import verify_docx
from generator.writers.docx import write_docx
from tests.pohon import naskah_contoh, p, r, t

NASKAH = naskah_contoh()
DATA = write_docx(NASKAH)


def edited(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """A DOCX with one part changed."""
    target = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as source, ZipFile(target, "w") as package:
        for name in source.namelist():
            words = source.read(name).decode() if name == f"word/{part}.xml" else source.read(name)
            if isinstance(words, str):
                changed = change(words)
                assert changed != words
                words = changed.encode()
            package.writestr(name, words)
    return target.getvalue()


def refused(part: str, change: Callable[[str], str], naskah: Naskah = NASKAH, data: bytes = DATA) -> None:
    with pytest.raises(Berbeda):
        verify_docx(edited(data, part, change), naskah)


RUN = '<w:r><w:t xml:space="preserve">'
AYAT = '<w:lvlText w:val="(%2)"/>'
PERTAMA = '<w:abstractNumId w:val="0"/></w:num>'


@pytest.mark.parametrize(
    ("part", "before", "after"),
    [
        ("document", "PARA PIHAK", "PARAPIHAK"),
        ("document", "PARA PIHAK", "PARA  PIHAK PARA PIHAK"),
        ("document", "<w:br/>", ""),
        ("document", '<w:pStyle w:val="Ayat"/>', '<w:pStyle w:val="AyatTunggal"/>'),
        ("document", RUN, f"<w:r><w:rPr><w:vanish/></w:rPr>{RUN[5:]}"),
        ("document", RUN, f'<w:r><w:rPr><w:strike w:val="1"/></w:rPr>{RUN[5:]}'),
        ("document", RUN, f"<w:r><w:tab/>{RUN[5:]}"),
        ("document", "<w:sectPr>", "<w:sectPr><w:titlePg/>"),
        ("document", 'w:type="default"', 'w:type="first"'),
        ("document", '<w:headerReference w:type="default" r:id="rId6"/>', ""),
        ("styles", "<w:b/>", "<w:b/><w:vanish/>"),
        ("settings", "<w:compat>", "<w:evenAndOddHeaders/><w:compat>"),
        ("numbering", AYAT, '<w:lvlText w:val="%2)"/>'),
        ("numbering", AYAT, f'<w:lvlRestart w:val="0"/>{AYAT}'),
        ("numbering", AYAT, f"<w:isLgl/>{AYAT}"),
        ("numbering", "lowerLetter", "decimal"),
        ("numbering", '"decimal"', '"upperRoman"'),
        ("numbering", '"decimal"', '"decimalZero"'),
        ("numbering", '<w:start w:val="1"/>', '<w:start w:val="5"/>'),
        ("numbering", '<w:startOverride w:val="1"/>', '<w:startOverride w:val="3"/>'),
        (
            "numbering",
            PERTAMA,
            PERTAMA.replace("/></", '/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></'),
        ),
        ("header", 'string="DRAF"', 'string="FINAL"'),
        ("footer", "PIHAK KEDUA", "PIHAK KETIGA"),
        ("footer", "a1b2c3d4", "a1b2c3d5"),
        ("footer", "Halaman ", "Lembar "),
        ("footer", " PAGE ", " NUMPAGES "),
        ("footer", 'xml:space="preserve"> dari ', "> dari "),
        ("footerLandscape", "DRAF", ""),
    ],
)
def test_what_word_would_print_otherwise_is_found(part: str, before: str, after: str) -> None:
    refused(part, lambda words: words.replace(before, after, 1))


def test_words_that_lost_all_their_spaces_are_found() -> None:
    lost = re.compile(r'(?<=<w:t xml:space="preserve">)[^<]*')
    refused("document", lambda words: lost.sub(lambda x: x[0].replace(" ", ""), words))


def test_spaces_word_would_trim_are_found() -> None:
    refused("document", lambda words: words.replace(' xml:space="preserve"', ""))


def test_a_paragraph_cut_in_two_or_joined_to_the_next_is_found() -> None:
    naskah = naskah_contoh(segmen=(Segmen("s", (p("x", "Satu dua."), p("y", "Tiga."))),))
    data = write_docx(naskah)
    between = re.compile(r"</w:t></w:r>(?:(?!<w:t ).)*<w:t [^>]*>(?=Tiga)")
    refused("document", lambda words: between.sub(" ", words), naskah, data)
    ends = '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>'
    refused("document", lambda words: words.replace("Satu dua", f"Satu{ends}dua"), naskah, data)


@pytest.mark.parametrize(
    "change",
    [
        lambda words: re.sub(r"(separate\"/></w:r>.*?<w:t [^>]*>)Pasal \d+", r"\1Pasal 99", words, count=1),
        lambda words: re.sub(r" REF \w+ \\n", r" REF _PKS_judul \\n", words, count=1),
        lambda words: re.sub(r"( REF \w+) \\n", r"\1", words, count=1),
        lambda words: re.sub(r'(bookmarkStart w:id="\d+" w:name=")_PKS_rencana_kerja"', r'\1_PKS_lain"', words),
    ],
    ids=["shown", "target", "switch", "bookmark"],
)
def test_a_reference_that_points_elsewhere_or_shows_another_number_is_found(change: Callable[[str], str]) -> None:
    refused("document", change)


def test_a_bookmark_on_another_paragraph_than_the_number_shown_is_found() -> None:
    def swapped(words: str) -> str:
        one, two = re.findall(r" REF (\w+) \\n", words)[:2]
        assert one != two
        names = {f'w:name="{one}"': f'w:name="{two}"', f'w:name="{two}"': f'w:name="{one}"'}
        return re.sub("|".join(names), lambda x: names[x[0]], words)

    refused("document", swapped)


def test_words_a_reference_shows_are_those_at_its_target() -> None:
    isi = (
        Bagian("bagian-1", 1, "Bagian Kesatu", (t("Program"),)),
        p("x", "dalam ", r(("", "Bagian Kesatu", "bagian-1"))),
    )
    naskah = replace(NASKAH, segmen=(Segmen("s", isi),))
    data = write_docx(naskah)
    verify_docx(data, naskah)
    ends = re.compile(r'(<w:t [^>]*>Bagian Kesatu</w:t></w:r>)(<w:bookmarkEnd w:id="\d+"/>)(<w:r><w:br/></w:r>)')
    refused("document", lambda words: ends.sub(r"\1\3\2", words), naskah, data)


@pytest.mark.parametrize("tag", ["w:tag", "lain"])
def test_a_value_under_another_path_is_found(tag: str) -> None:
    def swapped(words: str) -> str:
        one, two = list(dict.fromkeys(re.findall(r'<w:tag w:val="[^"]*"/>', words)))[:2]
        return words.replace(one, two, 1) if tag == "w:tag" else words.replace(one, '<w:tag w:val="lain"/>', 1)

    refused("document", swapped)


def test_words_moved_out_of_their_control_are_found() -> None:
    moved = re.compile(r"(<w:sdtContent>)(<w:r>.*?</w:r>)(</w:sdtContent></w:sdt>)")
    refused("document", lambda words: moved.sub(r"\1\3\2", words, count=1))
