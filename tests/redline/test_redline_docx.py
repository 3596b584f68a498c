"""A redline rejected is the old file, accepted the new one: words, numbers, fields, controls and what stands around."""

from __future__ import annotations

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from generator.naskah.tree import Naskah, Segmen
from generator.redline.docx import accept, redline_docx, reject, verify_redline
from generator.verify.docx.penomoran import W
from generator.writers.docx import write_docx
from tests.pohon import naskah_contoh, p
from tests.redline.suntingan import PENULIS, WAKTU, pairs
from tests.writers.word import Word


def redline(lama: Naskah, baru: Naskah) -> Word:
    """The redline of two naskah, proved."""
    data = redline_docx(write_docx(lama), write_docx(baru), penulis=PENULIS, waktu=WAKTU)
    verify_redline(data, lama, baru)
    return Word(data)


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


def test_the_same_inputs_give_the_same_bytes() -> None:
    files = write_docx(naskah_contoh()), write_docx(naskah_contoh(pihak=3))
    made = [redline_docx(*files, penulis=PENULIS, waktu=WAKTU) for _ in range(2)]
    assert made[0] == made[1]


def test_random_edits_of_the_shipped_agreements_hold(tmp_path: Path) -> None:
    proved = 0
    for number, (lama, baru) in pairs(tmp_path / "proyek", "uji", 12):
        word = redline(lama, baru)
        assert accept(word.data) != reject(word.data) or lama == baru, number
        proved += 1
    assert proved > 3
