"""A redline rejected is the old file, accepted the new one: words, numbers, fields, controls and what stands around."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator

from generator.naskah.tree import DeretLogo, Naskah, Rujukan, Segmen, Tabel, Teks, Tingkat
from generator.redline.docx import accept, redline_docx, reject, verify_redline
from generator.verify import Berbeda
from generator.verify.docx.penomoran import W
from generator.writers.docx import write_docx
from tests.pohon import baris_tabel, daftar, naskah_contoh, p, pasal, png, r, tunggal
from tests.redline.suntingan import PENULIS, WAKTU, pairs
from tests.writers.word import Word

SECTION = f"{W}pPr/{W}sectPr"


def redline(lama: Naskah, baru: Naskah) -> Word:
    """The redline of two naskah, proved: also each paragraph's style, number and place in cells is that of the file."""
    old, new = write_docx(lama), write_docx(baru)
    data = redline_docx(old, new, penulis=PENULIS, waktu=WAKTU)
    verify_redline(data, lama, baru)
    assert layout(accept(data)) == layout(new)
    assert layout(reject(data)) == layout(old)
    return Word(data)


def layout(data: bytes) -> list[tuple[str, str, str, int, bool]]:
    """Style, number, words, depth and section end of every paragraph, but for lines that only separate."""
    return [
        (par.style, par.nomor, par.teks, sum(1 for _ in par.xml.iterancestors()), par.xml.find(SECTION) is not None)
        for par in Word(data).paragraphs
        if par.style != "Pemisah"
    ]


def changes(word: Word) -> list[tuple[str, str]]:
    """The marks around words of the body: their kind and the words."""
    kinds = f"{W}ins", f"{W}del"
    marks = (mark for mark in word.body.iter(*kinds) if mark.getparent().tag not in (f"{W}rPr", f"{W}trPr"))
    return [
        (mark.tag.removeprefix(W), "".join(e.text or "" for e in mark.iter(f"{W}t", f"{W}delText"))) for mark in marks
    ]


def sentence(*words: str) -> Naskah:
    return naskah_contoh(segmen=(Segmen("satu", tuple(p(f"x{i}", text) for i, text in enumerate(words))),))


def test_the_same_naskah_twice_has_no_change() -> None:
    word = redline(naskah_contoh(), naskah_contoh())
    assert not list(word.body.iter(f"{W}ins", f"{W}del"))


def test_only_the_words_that_changed_are_marked() -> None:
    word = redline(
        sentence("Berlaku 3 (tiga) tahun sejak ditandatangani."), sentence("Berlaku 5 (lima) tahun sejak dibuat.")
    )
    assert changes(word) == [
        *(("del", "3 (tiga)"), ("ins", "5 (lima)")),
        *(("del", "ditandatangani"), ("ins", "dibuat")),
    ]


@pytest.mark.parametrize(("lama", "baru"), [(2, 3), (3, 2), (2, 6)])
def test_parties_come_and_go(lama: int, baru: int, tmp_path: Path) -> None:
    word = redline(naskah_contoh(pihak=lama), naskah_contoh(pihak=baru))
    path = tmp_path / "redline.docx"
    path.write_bytes(word.data)
    assert OpenXmlValidator().validate(path).errors == []


def test_a_draft_becomes_a_final_and_the_other_way_round() -> None:
    draf, final = naskah_contoh(), naskah_contoh(draf=False)
    redline(draf, final)
    redline(final, draf)


def without(naskah: Naskah, *gone: str) -> Naskah:
    """The naskah without some of its segmen, and with their numbers in references as mere words."""

    def plain(part: Any) -> Any:
        if isinstance(part, Rujukan) and any(unsur.sasaran in gone for unsur in part.unsur):
            return Teks(part.teks, part.asal)
        if isinstance(part, tuple):
            return tuple(plain(inner) for inner in part)
        if is_dataclass(part) and not isinstance(part, type):
            return replace(part, **{field.name: plain(getattr(part, field.name)) for field in fields(part)})
        return part

    return replace(naskah, segmen=tuple(plain(segmen) for segmen in naskah.segmen if segmen.id not in gone))


@pytest.mark.parametrize("gone", [("tata-cara",), ("rencana-kerja", "tata-cara"), ("tanda-tangan", "tata-cara")])
def test_annexes_come_and_go_with_their_sections(gone: tuple[str, ...], tmp_path: Path) -> None:
    whole, part = naskah_contoh(), without(naskah_contoh(), *gone)
    for number, word in enumerate((redline(whole, part), redline(part, whole))):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(word.data)
        assert OpenXmlValidator().validate(path).errors == []


def test_a_last_section_that_lies_otherwise_is_a_change_of_its_properties() -> None:
    upright = without(naskah_contoh(), "rencana-kerja", "tata-cara")
    landscape = without(naskah_contoh(), "tata-cara")
    word = redline(upright, landscape)
    change = word.body[-1].find(f"{W}sectPrChange/{W}sectPr/{W}pgSz")
    assert change.get(f"{W}orient") == "portrait"
    assert Word(reject(word.data)).body[-1].find(f"{W}pgSz").get(f"{W}orient") == "portrait"


def test_a_pasal_that_moved_is_a_move_and_references_follow() -> None:
    satu, dua = (pasal(1, "satu", "SATU", p("s", "Satu hal.")), pasal(2, "dua", "DUA", p("d", "Dua hal.")))
    acuan = p("acuan", "Menurut ", r(("", "Pasal 1", "satu")), ".")
    tukar = p("acuan", "Menurut ", r(("", "Pasal 2", "satu")), ".")
    lama = naskah_contoh(segmen=(Segmen("x", (satu, dua, acuan)),))
    dua, satu = replace(dua, nomor=1, sebutan="Pasal 1"), replace(satu, nomor=2, sebutan="Pasal 2")
    word = redline(lama, naskah_contoh(segmen=(Segmen("x", (dua, satu, tukar)),)))
    assert len(list(word.body.iter(f"{W}moveFromRangeStart"))) == len(list(word.body.iter(f"{W}moveToRangeStart"))) == 2
    assert [shown for _, shown in word.fields()] == ["Pasal 2"], "that of what comes; what goes has w:delInstrText"
    assert len(set(word.bookmarks)) == len(word.bookmarks)


def list_of(*lists: tuple[str, ...]) -> Naskah:
    """A Pasal with lists of huruf in one ayat, of which each after the first must begin anew."""
    blocks = [daftar(f"x/{butir[0]}", Tingkat.HURUF, *butir) for butir in lists]
    parts = [part for number, blok in enumerate(blocks) for part in (blok, p(f"x/antara{number}", f"Antara {number}."))]
    return naskah_contoh(segmen=(Segmen("s", (pasal(1, "x", "X", tunggal("x/a", "Ayat:", *parts)),)),))


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ([("satu", "dua"), ("tiga", "empat")], [("tiga", "empat")]),
        ([("tiga", "empat")], [("satu", "dua"), ("tiga", "lima", "empat")]),
        ([("satu", "dua", "tiga", "empat")], [("satu", "dua"), ("tiga", "empat")]),
        ([("satu", "dua"), ("tiga", "empat")], [("tiga", "empat"), ("satu", "dua")]),
    ],
)
def test_lists_that_begin_anew_in_one_file_only(lama: list[tuple[str, ...]], baru: list[tuple[str, ...]]) -> None:
    redline(list_of(*lama), list_of(*baru))


def test_an_item_that_gets_another_kind_goes_and_comes() -> None:
    satu = naskah_contoh(segmen=(Segmen("s", (daftar("d", Tingkat.HURUF, "satu hal", "dua hal"),)),))
    dua = naskah_contoh(segmen=(Segmen("s", (daftar("d", Tingkat.ANGKA, "satu hal", "dua hal"),)),))
    assert not list(redline(satu, dua).body.iter(f"{W}pPrChange"))


def table(*rows: tuple[str, ...], width: int = 2) -> Naskah:
    baris = tuple(baris_tabel(f"t/{row[0]}", *row) for row in rows)
    kepala = (baris_tabel("t/k", *("No", "Hal", "Waktu")[:width]),)
    tabel = Tabel("t", (1,) * width, kepala, baris)
    return naskah_contoh(segmen=(Segmen("s", (p("a", "Sebelum tabel."), tabel, p("z", "Sesudah tabel."))),))


def test_rows_come_and_go() -> None:
    word = redline(table(("1", "satu"), ("2", "dua hal lama")), table(("2", "dua hal baru"), ("3", "tiga")))
    assert [mark.tag.removeprefix(W) for mark in word.body.iter(f"{W}ins", f"{W}del") if in_row(mark)] == ["del", "ins"]
    assert ("del", "lama") in changes(word)


def in_row(mark: Any) -> bool:
    return bool(mark.getparent().tag == f"{W}trPr")


def test_a_table_of_other_columns_keeps_its_place_and_none_of_its_rows() -> None:
    word = redline(table(("1", "satu")), table(("1", "satu", "Mei"), width=3))
    assert len(list(word.body.iter(f"{W}tbl"))) == 1
    assert sum(in_row(mark) for mark in word.body.iter(f"{W}ins", f"{W}del")) == 4


def test_words_before_a_table_come_and_go() -> None:
    lama, baru = table(("1", "satu")), table(("1", "satu"))
    (segmen,) = baru.segmen
    assert isinstance(segmen, Segmen)
    baru = replace(baru, segmen=(replace(segmen, isi=(segmen.isi[0], p("b", "Dan ini."), *segmen.isi[1:])),))
    redline(lama, baru)
    redline(baru, lama)
    daftar_saja = replace(baru, segmen=(replace(segmen, isi=(daftar("d", Tingkat.HURUF, "satu"), *segmen.isi[1:])),))
    redline(lama, daftar_saja)


def test_a_changed_emblem_has_both_pictures() -> None:
    lama = naskah_contoh()
    (deret,) = lama.segmen[0].isi
    assert isinstance(deret, DeretLogo)
    lain = replace(deret.logo[1], data=png(9, 9, (200, 10, 10)), lebar=9, tinggi=9)
    logo = replace(lama.segmen[0], isi=(replace(deret, logo=(deret.logo[0], lain)),))
    word = redline(lama, replace(lama, segmen=(logo, *lama.segmen[1:])))
    assert sum(name.startswith("word/media/") for name in word.parts) == 3
    numbers = [e.get("id") for e in word.body.iter() if e.tag.endswith("}docPr")]
    assert len(numbers) == len(set(numbers)) == 3


def test_nothing_is_signed_by_anybody_else_and_nothing_else_is_in_the_file() -> None:
    word = redline(naskah_contoh(), naskah_contoh(pihak=3))
    authors = {
        e.get(f"{W}author") for name in ("document", "footer") for e in word.part(name).iter() if e.get(f"{W}date")
    }
    assert authors == {PENULIS}
    assert set(word.parts) - set(Word(write_docx(naskah_contoh(pihak=3))).parts) == set()
    assert word.part("settings").find(f"{W}trackRevisions") is not None


def test_a_redline_of_other_words_is_refused() -> None:
    lama, baru = sentence("Satu hal."), sentence("Dua hal.")
    data = redline_docx(write_docx(lama), write_docx(baru), penulis=PENULIS, waktu=WAKTU)
    with pytest.raises(Berbeda):
        verify_redline(data, lama, sentence("Tiga hal."))
    with pytest.raises(Berbeda):
        verify_redline(data, baru, baru)


def test_a_mark_that_would_join_a_paragraph_with_a_table_is_refused() -> None:
    word = redline(table(("1", "satu")), table(("1", "satu")))
    mark = b'<w:pPr><w:pStyle w:val="BodyText"/><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>'
    document = re.sub(
        rb"<w:pPr><w:pStyle w:val=\"BodyText\"/>.*?</w:pPr>", mark, word.parts["word/document.xml"], count=1
    )
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, data in {**word.parts, "word/document.xml": document}.items():
            package.writestr(name, data)
    with pytest.raises(ValueError, match="no paragraph follows"):
        accept(buffer.getvalue())


def test_the_same_inputs_give_the_same_bytes() -> None:
    files = write_docx(naskah_contoh()), write_docx(naskah_contoh(pihak=3))
    made = [redline_docx(*files, penulis=PENULIS, waktu=WAKTU) for _ in range(2)]
    assert made[0] == made[1]


def test_random_edits_of_the_shipped_agreements_hold(tmp_path: Path) -> None:
    proved = 0
    for number, (lama, baru) in pairs(tmp_path / "proyek", "uji", 8):
        word = redline(lama, baru)
        assert accept(word.data) != reject(word.data) or lama == baru, number
        proved += 1
    assert proved > 3
