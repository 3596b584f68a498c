"""A row that a page break cuts is read piece by piece, and nothing else may stand otherwise than in the naskah."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from generator.naskah.tree import Blok, Naskah, Segmen, Tabel, Tingkat
from generator.verify import Berbeda, pdf
from generator.verify.beda import squeeze
from generator.verify.pdf import verify_pdf
from generator.verify.pdf.bacaan import reading
from generator.verify.pdf.baris import Pemotongan
from generator.verify.pdf.buka import Berkas, page_of
from generator.writers.pdf import write_pdf
from tests.batas import within
from tests.pohon import baris_tabel, daftar, naskah_contoh, p

KEPALA = (baris_tabel("k", "Program", "Kegiatan", "Keluaran"),)


def row(kode: str, banyak: int, kata: str = "kegiatan") -> tuple[str, Blok, str]:
    items = [f"{kata} ke-{i} yang dilaksanakan bersama oleh seluruh pihak" for i in range(banyak)]
    return "program " * 20, daftar(f"{kode}/d", Tingkat.STRIP, *items), "keluaran " * 60


def naskah_of(*banyak: int) -> Naskah:
    rows = []
    for i, x in enumerate(banyak):
        kiri, tengah, kanan = row(f"b{i}", x)
        rows.append(baris_tabel(f"b{i}", kiri, (tengah,), kanan))
    isi: tuple[Blok, ...] = (
        *(p(f"x{i}", "Satu baris saja.") for i in range(12)),
        Tabel("t", (1, 1, 1), KEPALA, tuple(rows)),
        p("y", "Akhir."),
    )
    return naskah_contoh(segmen=(Segmen("s", isi),))


@pytest.mark.parametrize("banyak", [(20,), (60,), (2, 20, 2), (20, 20, 20), (3, 3, 30, 3, 3)])
def test_rows_of_many_lines_are_read_over_pages(banyak: tuple[int, ...]) -> None:
    verify_pdf(write_pdf(naskah_of(*banyak)), naskah_of(*banyak))


def pages_of(naskah: Naskah) -> list[str]:
    return [page.get_textpage().get_text_range() for page in PdfDocument(write_pdf(naskah))]


def refused(naskah: Naskah, pages: list[str], monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether pages that read so are taken for something else than the naskah."""
    monkeypatch.setattr(pdf, "read_pdf", lambda _: Berkas(list(map(page_of, pages)), []))
    try:
        verify_pdf(b"", naskah)
    except Berbeda:
        return True
    return False


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("kegiatan ke-4 ", "kegiatan ke-9 "),
        ("Akhir.", "Akhri."),
        ("Satu baris saja.", "Satu saja baris."),
        ("keluaran keluaran", "keluaran"),
        ("kegiatan ke-12 ", "kegiatan ke-21 "),
        ("ke-4 yang", "yang ke-4"),
        ("ke-4 yang", "ke-4yang"),
        ("ke-4 yang", "ke-4 ya ng"),
    ],
)
def test_any_other_word_is_found(before: str, after: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in the row that is cut: its letters alone, sorted, would not tell."""
    naskah = naskah_of(20)
    pages = pages_of(naskah)
    assert not refused(naskah, pages, monkeypatch)
    changed = [page.replace(before, after, 1) for page in pages]
    assert changed != pages
    assert refused(naskah, changed, monkeypatch)


def test_words_in_another_order_are_found_in_a_row_that_stays_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    naskah = naskah_of(2)
    pages = pages_of(naskah)
    changed = [page.replace("kegiatan ke-0", "ke-0 kegiatan") for page in pages]
    assert changed != pages
    assert refused(naskah, changed, monkeypatch)


def test_a_tall_row_on_one_page_is_read_strictly(monkeypatch: pytest.MonkeyPatch) -> None:
    kiri, tengah, kanan = row("b", 12)
    tabel = Tabel("t", (1, 1, 1), KEPALA, (baris_tabel("b", kiri, (tengah,), kanan * 2),))
    naskah = naskah_contoh(segmen=(Segmen("s", (tabel,)),))
    pages = pages_of(naskah)
    assert len(pages) == 1
    assert refused(naskah, [pages[0].replace("kegiatan ke-0", "ke-0 kegiatan")], monkeypatch)


def test_a_head_is_only_left_out_where_its_table_goes_on() -> None:
    naskah = naskah_of(2)
    isi = (*naskah.segmen[0].isi, *(p(f"z{i}", "Program Kegiatan Keluaran") for i in range(60)))
    repeated = replace(naskah, segmen=(Segmen("s", isi),))
    verify_pdf(write_pdf(repeated), repeated)


def test_a_piece_of_a_cell_on_another_page_than_the_next_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    naskah = naskah_of(60)
    pages = pages_of(naskah)
    assert len(pages) > 3
    for i, j in ((0, 1), (1, 2)):
        swapped = list(pages)
        swapped[i], swapped[j] = (
            re.sub(r"kegiatan ke-\d+", baru, pages[asal], count=1)
            for asal, baru in ((i, words_of(pages[j])), (j, words_of(pages[i])))
        )
        assert refused(naskah, swapped, monkeypatch)


def words_of(page: str) -> str:
    """The first activity that a page names."""
    found = re.search(r"kegiatan ke-\d+", page)
    assert found
    return found[0]


def test_cells_that_all_read_the_same_do_not_keep_the_reader_busy() -> None:
    cells = ["kata " * 400] * 3
    page = reading(["kata " * 250] * 3)
    with within(5):
        assert Pemotongan([squeeze([cell]) for cell in cells], [page, reading(["kata " * 150] * 3)]).cuts()
        assert not Pemotongan([squeeze([cell]) for cell in cells], [page, reading(["kata " * 149 + "atak"] * 3)]).cuts()
