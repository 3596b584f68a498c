"""Whatever a PDF says otherwise, loses or brings along is refused."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from generator.naskah.jejak import Jejak
from generator.naskah.tree import Naskah, Segmen
from generator.verify import Berbeda
from generator.verify.pdf import verify_pdf
from generator.verify.pdf.buka import page_of
from generator.writers.pdf import render, write_pdf
from tests.pohon import naskah_contoh, p

NASKAH = naskah_contoh()
BERDATA = replace(naskah_contoh(segmen=(Segmen("s", (p("x", "Isi."),)),)), data=b"tentang: Contoh\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kerja Sama ini meliputi", "KerjaSama ini meliputi"),
        ("Kerja Sama ini meliputi", "Kerja Sa ma ini meliputi"),
        ("Kerja Sama ini meliputi", "Kerja Sama Sama ini meliputi"),
        ("(2)\t", "(3)\t"),
        ("Ruang lingkup Perjanjian", "Ruang<br>lingkup Perjan<i> </i>jian"),
    ],
)
def test_other_words_numbers_and_spaces_are_found(before: str, after: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def flow(naskah: Naskah, *, paths: bool, jejak: Jejak) -> object:
        alir = original(naskah, paths=paths, jejak=jejak)
        html = "".join(alir.html)
        assert before in html
        alir.html[:] = [html.replace(before, after, 1)]
        return alir

    original = render.flow  # type: ignore[attr-defined]
    monkeypatch.setattr(render, "flow", flow)
    with pytest.raises(Berbeda):
        verify_pdf(write_pdf(NASKAH), NASKAH)


def changed(naskah: Naskah, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(write_pdf(naskah))) as file:
        change(file)
        file.save(target)
    return target.getvalue()


def attach(file: pikepdf.Pdf) -> None:
    file.attachments["lain.yaml"] = b"lain: 1\n"


def remove(file: pikepdf.Pdf) -> None:
    del file.attachments["contoh.yaml"]


def test_a_lost_page_is_found() -> None:
    def lose(file: pikepdf.Pdf) -> None:
        del file.pages[2]

    with pytest.raises(Berbeda):
        verify_pdf(changed(NASKAH, lose), NASKAH)


def test_the_data_goes_along_and_nothing_else() -> None:
    tanpa = replace(BERDATA, data=b"")
    verify_pdf(write_pdf(BERDATA), BERDATA)
    verify_pdf(write_pdf(tanpa), tanpa)
    for written, change, expected in (
        (BERDATA, remove, BERDATA),
        (BERDATA, attach, BERDATA),
        (tanpa, attach, tanpa),
    ):
        with pytest.raises(Berbeda):
            verify_pdf(changed(written, change), expected)
    for written, expected in ((BERDATA, tanpa), (tanpa, BERDATA), (replace(BERDATA, data=b"tentang: Lain\n"), BERDATA)):
        with pytest.raises(Berbeda):
            verify_pdf(write_pdf(written), expected)


def test_a_ligature_in_a_value_is_read_as_its_letters() -> None:
    for word in ("e\ufb01sien", "\ufb00 \ufb01 \ufb02 \ufb03 \ufb04"):
        naskah = naskah_contoh(segmen=(Segmen("s", (p("x", f"Kata {word} saja."),)),))
        verify_pdf(write_pdf(naskah), naskah)
    with pytest.raises(Berbeda):
        verify_pdf(write_pdf(naskah), naskah_contoh(segmen=(Segmen("s", (p("x", "Kata lain saja."),)),)))


def test_a_hyphen_at_the_end_of_a_line_is_a_hyphen() -> None:
    assert page_of("undang\ufffe\r\nundang dan / \ufffe\r\natau").huruf == "undang-undangdan/-atau"
