"""A row that a page break cuts is read piece by piece, and nothing else may stand otherwise than in the naskah."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.naskah.tree import Blok, Naskah, Segmen, Tabel, Tingkat
from generator.verify import Berbeda, pdf
from generator.verify.pdf import verify_pdf
from generator.writers.pdf import write_pdf
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
    return pdf._pages(write_pdf(naskah))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("kegiatan ke-4 ", "kegiatan ke-9 "),
        ("Akhir.", "Akhri."),
        ("Satu baris saja.", "Satu saja baris."),
        ("keluaran keluaran", "keluaran"),
    ],
)
def test_any_other_word_is_found(before: str, after: str, monkeypatch: pytest.MonkeyPatch) -> None:
    naskah = naskah_of(20)
    pages = pages_of(naskah)
    changed = [page.replace(before, after, 1) for page in pages]
    assert changed != pages
    monkeypatch.setattr(pdf, "_pages", lambda _: changed)
    with pytest.raises(Berbeda):
        verify_pdf(b"", naskah)


def test_words_in_another_order_are_found_in_a_row_that_stays_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    naskah = naskah_of(2)
    pages = pages_of(naskah)
    changed = [page.replace("kegiatan ke-0", "ke-0 kegiatan") for page in pages]
    assert changed != pages
    monkeypatch.setattr(pdf, "_pages", lambda _: changed)
    with pytest.raises(Berbeda):
        verify_pdf(b"", naskah)


def test_a_tall_row_on_one_page_is_read_strictly(monkeypatch: pytest.MonkeyPatch) -> None:
    kiri, tengah, kanan = row("b", 12)
    tabel = Tabel("t", (1, 1, 1), KEPALA, (baris_tabel("b", kiri, (tengah,), kanan * 2),))
    naskah = naskah_contoh(segmen=(Segmen("s", (tabel,)),))
    pages = pages_of(naskah)
    assert len(pages) == 1
    monkeypatch.setattr(pdf, "_pages", lambda _: [pages[0].replace("kegiatan ke-0", "ke-0 kegiatan")])
    with pytest.raises(Berbeda):
        verify_pdf(b"", naskah)


def test_a_head_is_only_left_out_where_its_table_goes_on() -> None:
    naskah = naskah_of(2)
    isi = (*naskah.segmen[0].isi, *(p(f"z{i}", "Program Kegiatan Keluaran") for i in range(60)))
    repeated = replace(naskah, segmen=(Segmen("s", isi),))
    verify_pdf(write_pdf(repeated), repeated)
