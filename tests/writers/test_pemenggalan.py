"""Where pages may break and must not, and that white space is the same in both formats."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pypdfium2
import pytest

from generator.naskah.gaya import Gaya
from generator.naskah.tree import (
    Asal,
    BarisKomparisi,
    BarisRincian,
    Blok,
    Catatan,
    Komparisi,
    KotakTandaTangan,
    Lampiran,
    Naskah,
    Rincian,
    Sebaris,
    Segmen,
    Tabel,
    TandaTangan,
    Tingkat,
)
from generator.verify.pdf import verify_pdf
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from generator.writers.pemenggalan import page_breaks
from tests.pohon import GAYA_A4, GAYA_F4, baris_tabel, daftar, k, n, naskah_contoh, p, pasal, t
from tests.writers.word import W, Word, words

KEGIATAN = "Kegiatan yang dilaksanakan bersama PARA PIHAK di seluruh wilayah"
KANTOR = (
    "PELAKSANA TUGAS KEPALA BADAN PENGELOLA KEUANGAN, PENDAPATAN, DAN ASET DAERAH KABUPATEN KEPULAUAN CONTOH BARAT,"
)


def naskah_of(*isi: Blok) -> Naskah:
    return naskah_contoh(segmen=(Segmen("s", isi),))


def annex(*kegiatan: int) -> Naskah:
    """An annex on landscape pages whose table has a row per number, with as many items in its second cell."""
    baris = tuple(
        baris_tabel(
            f"b{i}", "Program", (daftar(f"b{i}/d", Tingkat.STRIP, *[f"{KEGIATAN} {j}" for j in range(banyak)]),)
        )
        for i, banyak in enumerate(kegiatan)
    )
    tabel = Tabel("t", (2, 1), (baris_tabel("k", "Nama program", "Kegiatan"),), baris)
    isi = (p("l/p", "PARA PIHAK melaksanakan rencana kerja berikut:"), tabel)
    lampiran = Lampiran("rencana-kerja", 1, "Lampiran I", (t("RENCANA KERJA"),), isi, mendatar=True)
    return naskah_contoh(segmen=(Segmen("s", (p("x", "Isi."),)), lampiran))


def signatures(kode: str, pihak: int, kantor: str, kepala: str = "") -> TandaTangan:
    kotak = tuple(
        KotakTandaTangan(f"{kode}/{i}", (t(f"PIHAK {i}"),), (t(kantor),), (t(f"Nama {i}"),), (t(f"NIP {i}"),), True)
        for i in range(1, pihak + 1)
    )
    return TandaTangan(kode, (t(kepala),) if kepala else (), kotak)


def pages(naskah: Naskah) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(write_pdf(naskah))]


def place(naskah: Naskah, kata: str) -> tuple[float, float]:
    """Left edge and baseline, in points, of words on the first page."""
    textpage = pypdfium2.PdfDocument(io.BytesIO(write_pdf(naskah)))[0].get_textpage()
    found = textpage.search(kata, match_case=True).get_next()
    assert found, kata
    left, bottom, *_ = textpage.get_charbox(found[0], loose=True)
    return left, bottom


def keeps_next(element: object) -> list[bool]:
    return [par.find(f"{W}pPr/{W}keepNext") is not None for par in element.iter(f"{W}p")]  # type: ignore[attr-defined]


# --- rows of tables -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kegiatan", "terbagi"),
    [((1,), False), ((12,), False), ((13,), True), ((40,), True), ((1, 14), False), ((1, 15), True), ((1, 40), True)],
)
def test_only_a_row_that_does_not_fit_on_a_page_may_break(kegiatan: tuple[int, ...], terbagi: bool) -> None:
    """The first row must leave room for the heading of the annex, and every row for the head of its table."""
    naskah = annex(*kegiatan)
    *_, row = Word(write_docx(naskah)).body.find(f".//{W}tbl").findall(f"{W}tr")
    assert (row.find(f"{W}trPr/{W}cantSplit") is None) is terbagi
    assert ('class="panjang"' in write_html(naskah)) is terbagi


@pytest.mark.parametrize("kegiatan", [6, 8, 10, 12, 16, 40])
def test_the_sentence_before_a_table_is_on_the_page_where_the_table_begins(kegiatan: int) -> None:
    lampiran = pages(annex(kegiatan))[1:]
    assert "rencana kerja berikut:" in lampiran[0]
    assert f"{KEGIATAN} 0" in " ".join(lampiran[0].split())
    assert all("Nama program" in page for page in lampiran)


@pytest.mark.parametrize("kegiatan", [(11, 11), (12, 14, 1), (1, 14, 14), (13, 1), (1, 15), (20, 1)])
def test_no_row_is_lost_and_no_page_is_empty_whether_rows_are_cut_or_not(kegiatan: tuple[int, ...]) -> None:
    naskah = annex(*kegiatan)
    verify_pdf(write_pdf(naskah), naskah)
    _, *lampiran = pages(naskah)
    assert all(KEGIATAN in " ".join(page.split()) for page in lampiran)


def test_a_row_that_is_cut_begins_with_the_words_of_each_cell() -> None:
    tabel = Tabel("t", (1, 5), (), (baris_tabel("b", "Penerusan pengaduan masyarakat", KEGIATAN * 60),))
    sebelum = [p(f"x{i}", "Satu baris saja.") for i in range(26)]
    for banyak in range(1, 8):
        atas = Tabel("u", (1,), (), tuple(baris_tabel(f"u/{i}", "sel") for i in range(banyak)))
        assert "Penerusan" in next(page for page in pages(naskah_of(*sebelum, atas, tabel)) if KEGIATAN[:8] in page)


def test_a_row_keeps_its_width_inside_an_item() -> None:
    baris = baris_tabel("b", KEGIATAN * 20)
    dalam = Tabel("t", (1,), (), (baris,))
    lebar, sempit = naskah_of(dalam), naskah_of(pasal(1, "a", "A", daftar("d", Tingkat.AYAT, ("Isi:", dalam), "Lain.")))
    assert not page_breaks(lebar).terbagi
    assert not page_breaks(sempit).terbagi
    panjang = replace(dalam, baris=(baris_tabel("b", KEGIATAN * 80),))
    assert page_breaks(naskah_of(pasal(1, "a", "A", panjang))).terbagi == {"b"}


# --- signatures ---------------------------------------------------------------------------------------------------


def test_signatures_taller_than_a_page_break_between_rows_of_boxes_only() -> None:
    naskah = naskah_of(
        *(p(f"x{i}", "Satu baris.") for i in range(20)), p("y", "Demikian."), signatures("ttd", 8, KANTOR)
    )
    halaman = pages(naskah)
    assert "Demikian." in next(page for page in halaman if "PIHAK 1\r" in page)
    for pertama in (1, 3, 5, 7):
        ini = next(page for page in halaman if f"PIHAK {pertama}\r" in page)
        assert all(x in ini for x in (f"PIHAK {pertama + 1}\r", f"Nama {pertama}", f"NIP {pertama + 1}"))
    rows = Word(write_docx(naskah)).body.find(f".//{W}tbl").findall(f"{W}tr")
    assert [set(keeps_next(row)) for row in rows] == [{True}, {False}] * 4


def test_signatures_that_fit_stay_whole() -> None:
    naskah = naskah_of(p("y", "Demikian."), signatures("ttd", 6, "BUPATI,"))
    rows = Word(write_docx(naskah)).body.find(f".//{W}tbl").findall(f"{W}tr")
    assert [set(keeps_next(row)) for row in rows] == [*[{True}] * 5, {False}]
    assert 'class="ttd"' in write_html(naskah)


@pytest.mark.parametrize("tinggi", range(0, 40, 4))
def test_who_acknowledges_stands_with_who_signs(tinggi: int) -> None:
    isi = (p(f"x{i}", "Satu baris saja.") for i in range(tinggi))
    mengetahui = signatures("m", 1, "GUBERNUR,", "Mengetahui,")
    halaman = pages(naskah_of(*isi, p("y", "Demikian."), signatures("ttd", 2, "BUPATI,"), mengetahui))
    assert "Nama 2" in next(page for page in halaman if "Mengetahui," in page)


@pytest.mark.parametrize(
    ("pihak", "kantor", "ditahan"), [(2, "BUPATI,", True), (8, "BUPATI,", True), (4, KANTOR, False)]
)
def test_signatures_are_chained_to_the_next_if_both_fit(pihak: int, kantor: str, ditahan: bool) -> None:
    mengetahui = signatures("m", 3, KANTOR if not ditahan else "GUBERNUR,", "Mengetahui,")
    naskah = naskah_of(p("y", "Demikian."), signatures("ttd", pihak, kantor), mengetahui)
    last = Word(write_docx(naskah)).body.find(f".//{W}tbl").findall(f"{W}tr")[-1]
    assert set(keeps_next(last)) == {ditahan}
    assert ("ttd" in page_breaks(naskah).ditahan) is ditahan


def test_a_line_below_a_name_stands_right_under_it_however_long_the_neighbours_name_is() -> None:
    satu, dua = signatures("ttd", 2, "BUPATI,").kotak
    panjang = replace(
        dua, nama=(t("Prof. Dr. Ir. H. Nama Contoh Yang Sangat Panjang Sekali, S.H., S.T., M.H., Ph.D."),)
    )
    naskah = naskah_of(TandaTangan("ttd", (), (satu, panjang)))
    assert place(naskah, "Nama 1")[1] - place(naskah, "NIP 1")[1] < 20
    words_in_order = " ".join(pages(naskah)[0].split())
    assert re.search(r"PIHAK 1 BUPATI, PIHAK 2 BUPATI, Nama 1 NIP 1 Prof\. .* NIP 2", words_in_order)


# --- what announces stays with what it announces ------------------------------------------------------------------


@pytest.mark.parametrize("berikut", ["paragraf", "rincian", "pasal"])
def test_a_paragraph_that_ends_in_a_colon_stays_with_what_follows(berikut: str) -> None:
    semua: dict[str, Blok] = {
        "paragraf": p("y", "Isi yang diumumkan."),
        "rincian": Rincian("y", (BarisRincian("y/1", (t("Unit"),), (n("unit", "Bagian"),)),)),
        "pasal": pasal(1, "y", "JUDUL", p("y/1", "Isi.")),
    }
    awal = Segmen("s", (p("x", "sebagai berikut:"), p("w", "lalu:")))
    naskah = naskah_contoh(segmen=(awal, Segmen("z", (semua[berikut],))))
    assert {"x", "w"} <= page_breaks(naskah).ditahan
    paragraphs = list(Word(write_docx(naskah)).body.iter(f"{W}p"))
    assert [par.find(f"{W}pPr/{W}keepNext") is not None for par in paragraphs[:2]] == [True, True]
    assert write_html(naskah).count('class="ikut"') >= 2


def test_a_paragraph_that_stays_with_what_follows_is_not_cut() -> None:
    mengumumkan = p("y", "Awal " + "kata " * 60 + "akhir:")
    for banyak in range(20, 32):
        halaman = pages(
            naskah_of(*(p(f"x{i}", "Satu baris saja.") for i in range(banyak)), mengumumkan, p("z", "Isi."))
        )
        assert next(page for page in halaman if "Awal" in page).count("akhir:") == 1


def test_it_holds_inside_an_item_too_but_not_over_a_new_page() -> None:
    butir = daftar("d", Tingkat.AYAT, ("Pertama, sebagai berikut:", p("q", "isi.")), "Akhir:")
    lampiran = Lampiran("l", 1, "Lampiran I", (), (p("z", "Isi."),), mendatar=False)
    assert page_breaks(naskah_contoh(segmen=(Segmen("s", (butir,)), lampiran))).ditahan == {"d/1/p"}


# --- the same white space in both formats -------------------------------------------------------------------------


def test_the_space_above_a_heading_is_the_looks_own_after_words_and_after_tables() -> None:
    tabel = Tabel("t", (1,), (), (baris_tabel("b", "sel"),))
    word = Word(write_docx(naskah_of(tabel, pasal(1, "a", "A", tabel_in("u"), p("x", "Isi.")), pasal(2, "c", "C"))))
    heading = next(s for s in word.styles if s.get(f"{W}styleId") == "Heading1")
    assert heading.find(f"{W}pPr/{W}spacing").get(f"{W}before") == "280"
    first, *_ = [par for par in word.paragraphs if par.style == "Heading1"]
    assert first.xml.find(f"{W}pPr/{W}spacing") is None
    after = next(par for par in word.paragraphs if par.teks == "Isi.")
    assert after.xml.find(f"{W}pPr/{W}spacing").get(f"{W}before") == "180", "9 pt, as in the style sheet"
    assert ".data{margin-bottom:9pt" in write_html(naskah_of(tabel))


@pytest.mark.parametrize(("gaya", "tinggi", "sel"), [(GAYA_A4, "331", "228"), (GAYA_F4, "317", "218")])
def test_lines_are_as_tall_in_word_as_in_the_style_sheet_whichever_font_is_at_hand(
    gaya: Gaya, tinggi: str, sel: str
) -> None:
    naskah = naskah_contoh(gaya=gaya, segmen=(Segmen("s", (tabel_in("u"),)),))
    styles = Word(write_docx(naskah)).styles
    lines = {style.get(f"{W}styleId"): style.find(f"{W}pPr/{W}spacing") for style in styles if style.tag == f"{W}style"}
    for spacing, height in ((styles.find(f".//{W}pPrDefault//{W}spacing"), tinggi), (lines["IsiTabel"], sel)):
        assert (spacing.get(f"{W}line"), spacing.get(f"{W}lineRule")) == (height, "atLeast")
        assert f"line-height:{int(height) / 20:g}pt" in write_html(naskah)


def test_the_line_after_a_table_that_fills_a_page_does_not_begin_another() -> None:
    styles = Word(write_docx(naskah_of(tabel_in("u")))).styles
    spacing = next(s for s in styles if s.get(f"{W}styleId") == "Pemisah").find(f"{W}pPr/{W}spacing")
    assert (spacing.get(f"{W}line"), spacing.get(f"{W}lineRule")) == ("2", "exact")


@pytest.mark.parametrize("tambahan", [k("kosong"), Catatan("[catatan]", Asal("klausul/contoh", 1))])
def test_words_around_what_cannot_break_are_not_stretched(tambahan: Sebaris) -> None:
    satu = BarisKomparisi("k/1", 1, "I.", (t("Nama"),), (t("Ketua"),))
    dua = BarisKomparisi("k/2", 2, "II.", (t("Nama"),), (t("Rektor"), tambahan))
    naskah = naskah_of(p("x", "Utuh."), p("y", "Berlubang.", tambahan), Komparisi("k", (satu, dua)))
    rata = {par.teks[:1]: par.xml.find(f"{W}pPr/{W}jc") for par in Word(write_docx(naskah)).paragraphs}
    assert [rata[x] is not None for x in "UBKR"] == [False, True, False, True]
    html = write_html(naskah)
    assert '<p id="x">' in html
    assert '<p id="y" class="kiri">' in html
    assert '<p class="rata">Ketua' in html
    assert '<p class="kiri">Rektor' in html


def tabel_in(kode: str) -> Tabel:
    return Tabel(kode, (1,), (), (baris_tabel(f"{kode}/b", ("sel", "sel kedua")),))


def test_rows_of_a_ruled_table_are_as_tall_in_word_as_in_the_style_sheet() -> None:
    word = Word(write_docx(naskah_of(tabel_in("u"))))
    grid = next(s for s in word.styles if s.get(f"{W}styleId") == "TableGrid").find(f"{W}tblPr/{W}tblCellMar")
    assert [side.get(f"{W}w") for side in grid] == ["30", "85", "30", "85"]
    first, last = word.body.find(f".//{W}tc").findall(f"{W}p")
    assert first.find(f"{W}pPr/{W}spacing") is None
    assert last.find(f"{W}pPr/{W}spacing").get(f"{W}after") == "0"
    assert ".data td,.data th{padding:1.5pt 1.5mm" in write_html(naskah_of(tabel_in("u")))


def test_the_space_above_the_first_signatures_counts_the_space_after_the_sentence() -> None:
    word = Word(write_docx(naskah_of(p("y", "Demikian."), signatures("ttd", 4, "BUPATI,"))))
    befores = [
        par.xml.find(f"{W}pPr/{W}spacing").get(f"{W}before")
        for par in word.paragraphs
        if re.match(r"PIHAK [13]$", par.teks)
    ]
    assert befores == ["160", "280"], "14 pt less the 6 pt after the sentence; 14 pt"


def test_a_value_stands_on_the_first_line_of_a_long_label() -> None:
    label = "Nomor telepon dan faksimile kantor"
    naskah = naskah_of(Rincian("r", (BarisRincian("r/1", (t(label),), (n("telepon", "0254-1234 nilai"),)),)))
    assert place(naskah, "Nomor")[1] == pytest.approx(place(naskah, "0254")[1], abs=0.5)


@pytest.mark.parametrize("pihak", [7, 8])
def test_a_shorter_row_of_paraf_boxes_stands_at_the_right(pihak: int) -> None:
    naskah = naskah_contoh(pihak=pihak, segmen=(Segmen("s", (p("x", "Isi."),)),))
    bingkai = naskah.bingkai.paraf
    atas, bawah = bingkai[(pihak + 1) // 2 - 1], bingkai[-1]
    kanan_atas, kanan_bawah = place(naskah, atas), place(naskah, bawah)
    assert kanan_atas[0] == pytest.approx(kanan_bawah[0], abs=12)
    assert kanan_atas[1] - kanan_bawah[1] == pytest.approx(10 * 72 / 25.4, abs=3), "both rows are 10 mm high"
    footer = Word(write_docx(naskah)).part("footer")
    skipped = [row.find(f"{W}trPr/{W}gridBefore") for row in footer.iter(f"{W}tr")]
    assert [x is not None for x in skipped] == [False, pihak % 2 == 1]
    assert words(footer).startswith("PIHAK KESATU")
