"""PDF: reads in order, is tagged as the naskah is built, looks after its pages, and is the same every time."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from generator.errors import Place, UserError
from generator.naskah.gaya import Gaya
from generator.naskah.tree import Asal, Blok, Catatan, Naskah, Segmen, Tabel, TandaTangan, Tingkat
from generator.verify.pdf import verify_pdf
from generator.writers.pdf import PdfUnavailable, fonts, render, write_pdf
from tests.pohon import GAYA_A4, GAYA_F4, baris_tabel, daftar, n, naskah_contoh, p, pasal, t, tunggal

AKAR = Path(__file__).parents[2]
PANJANG = "Para pihak melaksanakan koordinasi secara berkala dan melaporkan hasilnya kepada pimpinan masing-masing. "


# --- reading ------------------------------------------------------------------------------------------------------


def pages(pdf: bytes) -> list[str]:
    """The words of each page, without what stands around it: the draft's mark above, the last lines below."""
    semua = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    kepala = r"^DRAF\s+"
    kaki = r"(PIHAK \w+\s+)+(DRAF a1b2c3d4\s+)?Halaman\s+\d+\s+dari\s+\d+\s*$"
    return [re.sub(kaki, "", re.sub(kepala, "", teks)) for teks in semua]


def joined(teks: str) -> str:
    """Words as they were before lines broke; a hyphen at the end of a line comes out as U+FFFE."""
    return re.sub(r"\ufffe\s*|(?<=\w)-\s+(?=\w)", "-", " ".join(teks.split()))


@dataclass
class Tag:
    """A structure element: its kind, the pages of its own content, and its kids."""

    kind: str
    pages: list[int]
    kids: list[Tag]
    entries: dict[str, Any]

    def walk(self) -> Iterator[Tag]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, kind: str) -> list[Tag]:
        return [x for x in self.walk() if x.kind == kind]

    @property
    def outline(self) -> str:
        """ "L(LI(Lbl LBody))"."""
        return self.kind + (f"({' '.join(kid.outline for kid in self.kids)})" if self.kids else "")


def tags(pdf: bytes) -> Tag:
    with pikepdf.open(io.BytesIO(pdf)) as terbuka:
        nomor = {page.objgen: i for i, page in enumerate(terbuka.pages)}
        return _tag(terbuka.Root.StructTreeRoot.K[0], nomor)


def _tag(element: Any, nomor: dict[Any, int]) -> Tag:
    tag = Tag(str(element.S)[1:], [], [], {str(k): str(v) for k, v in element.get("/A", {}).items()})
    tag.entries["Alt"] = str(element.get("/Alt", ""))
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            tag.pages.append(nomor[element.Pg.objgen])
        elif kid.get("/Type") == "/MCR":
            tag.pages.append(nomor[kid.Pg.objgen])
        elif "/S" in kid:
            tag.kids.append(_tag(kid, nomor))
    return tag


def naskah_of(*isi: Blok, gaya: Gaya = GAYA_A4, draf: bool = True) -> Naskah:
    """A naskah that holds only these blocks."""
    return naskah_contoh(gaya=gaya, draf=draf, segmen=(Segmen("s", isi),))


# --- words --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gaya", [GAYA_A4, GAYA_F4], ids=["a4", "f4"])
@pytest.mark.parametrize("pihak", [2, 3, 6, 8])
def test_everything_is_read_in_order(pihak: int, gaya: Gaya) -> None:
    naskah = naskah_contoh(pihak=pihak, gaya=gaya)
    verify_pdf(write_pdf(naskah), naskah)


@pytest.mark.parametrize(
    "isi", ["{{ 7*7 }} & <b>x</b> &lt;", "PASAL Palsu\n(9) a\tb", "</p></body>", "'\"\\(]>>", "x" * 300]
)
def test_a_value_is_printed_as_it_is(isi: str) -> None:
    pdf = write_pdf(naskah_of(p("x", "nilai: ", n("tentang", isi), " selesai")))
    assert "".join("".join(pages(pdf)).split()) == "nilai:" + "".join(isi.split()) + "selesai"


def test_a_value_that_asks_for_a_file_gets_nothing() -> None:
    naskah = naskah_of(
        p("x", n("tentang", '<img src="file:///etc/passwd"><link rel=attachment href=file:///etc/hosts>'))
    )
    with pikepdf.open(io.BytesIO(write_pdf(naskah))) as pdf:
        assert "/Names" not in pdf.Root
        assert "/AF" not in pdf.Root


@pytest.mark.parametrize("url", ["http://example.invalid/x.png", "file:///etc/passwd", "data:text/css,p{}"])
def test_nothing_but_pictures_of_the_page_is_fetched(url: str) -> None:
    fetcher = render.ClosedFetcher()
    with pytest.raises(BaseException, match=re.escape(url)):
        fetcher.fetch(url)
    assert fetcher.denied == [url]


# --- tags ---------------------------------------------------------------------------------------------------------


def test_lists_are_nested_as_in_the_naskah() -> None:
    dalam = tags(write_pdf(naskah_contoh()))
    assert "LBody(L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody(L(" in dalam.outline
    assert {x.entries["/ListNumbering"] for x in dalam.all("L")} >= {"/Decimal", "/LowerAlpha", "/UpperRoman", "/Disc"}


def test_a_second_list_of_the_same_pasal_is_a_list_of_its_own() -> None:
    dua = (daftar("a", Tingkat.HURUF, "satu", "dua"), p("x", "dengan:"), daftar("b", Tingkat.HURUF, "tiga", "empat"))
    pokok = "L(LI(Lbl LBody) LI(Lbl LBody))"
    assert tags(write_pdf(naskah_of(pasal(1, "a1", "JUDUL", *dua)))).outline == f"Document(H1 {pokok} P {pokok})"


def test_the_only_ayat_is_a_paragraph_and_its_points_a_list() -> None:
    isi = tunggal("a", "meliputi:", daftar("b", Tingkat.HURUF, "satu"), p("x", "Selain itu."))
    assert tags(write_pdf(naskah_of(pasal(1, "a1", "", isi)))).outline == "Document(H1 P L(LI(Lbl LBody)) P)"


def test_what_stands_inside_an_item_belongs_to_it() -> None:
    tabel = Tabel("t", (1, 1), (baris_tabel("k", "No", "Isi"),), (baris_tabel("b", "1.", "x"),))
    isi = daftar("a", Tingkat.AYAT, ("sebagai berikut:", tabel, p("x", "Paragraf kedua.")), "lain")
    dalam = "Table(THead(TR(TH TH)) TBody(TR(TD TD)))"
    assert tags(write_pdf(naskah_of(isi))).outline == f"Document(L(LI(Lbl LBody({dalam} P)) LI(Lbl LBody)))"


def test_an_item_over_a_page_break_is_one_item() -> None:
    dokumen = tags(write_pdf(naskah_of(daftar("a", Tingkat.AYAT, PANJANG * 60, PANJANG))))
    assert dokumen.outline == "Document(L(LI(Lbl LBody) LI(Lbl LBody)))"
    assert set(dokumen.all("LBody")[0].pages) == {0, 1, 2}


def test_a_paragraph_over_a_page_break_is_one_paragraph() -> None:
    assert tags(write_pdf(naskah_of(p("x", PANJANG * 60)))).outline == "Document(P)"


def test_a_long_table_is_one_table_whose_head_is_repeated_but_tagged_once() -> None:
    baris = tuple(baris_tabel(f"b{i}", f"{i}.", f"kegiatan ke-{i}") for i in range(1, 81))
    naskah = naskah_of(Tabel("t", (1, 6), (baris_tabel("k", "Nomor", "Kegiatan"),), baris))
    pdf = write_pdf(naskah)
    assert len(pages(pdf)) > 1
    assert all(teks.startswith("Nomor") for teks in pages(pdf))
    tabel = tags(pdf).all("Table")
    assert [len(x.all("TR")) for x in tabel] == [81]
    assert {x.entries["/Scope"] for x in tabel[0].all("TH")} == {"/Column"}


def test_a_row_taller_than_a_page_is_one_row_and_keeps_the_head() -> None:
    tabel = Tabel("t", (1, 1), (baris_tabel("k", "Kiri", "Kanan"),), (baris_tabel("b", PANJANG * 60, "pendek"),))
    pdf = write_pdf(naskah_of(tabel))
    assert len(pages(pdf)) > 1
    assert all(teks.startswith("Kiri") for teks in pages(pdf))
    assert tags(pdf).outline == "Document(Table(THead(TR(TH TH)) TBody(TR(TD TD))))"


def test_parties_are_a_list_and_logos_have_words() -> None:
    dokumen = tags(write_pdf(naskah_contoh(pihak=3)))
    assert [x.entries["Alt"] for x in dokumen.all("Figure")][1] == "Lambang Pemerintah Kota Cilegon"
    assert dokumen.outline.startswith("Document(Div(Figure Figure Figure) H1 P L(LI(Lbl LBody) LI(Lbl LBody) LI(")


def test_all_content_is_either_tagged_once_or_an_artifact() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(naskah_contoh()))) as pdf:
        nums: Any = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        for page, induk in zip(pdf.pages, nums[1::2], strict=False):
            marks: Any = [x.operands for x in pikepdf.parse_content_stream(page) if str(x.operator) == "BDC"]
            mcids = [int(isi.MCID) for _, isi in marks if "/MCID" in isi]
            assert len(mcids) == len(set(mcids))
            assert all(induk[mcid] is not None for mcid in mcids)
            assert any(str(kind) == "/Artifact" and isi.Type == "/Pagination" for kind, isi in marks)


def test_blocks_without_words_do_no_harm() -> None:
    kosong = Tabel("t", (1, 1), (), (baris_tabel("b1", "", ()), baris_tabel("b2", (), "x")))
    assert tags(write_pdf(naskah_of(p("a"), p("b", "isi"), kosong, p("c", "")))).outline.startswith(
        "Document(P P Table("
    )


# --- the file -----------------------------------------------------------------------------------------------------


def test_it_says_that_it_is_pdf_a_and_pdf_ua() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(naskah_contoh()))) as pdf:
        metadata = pdf.open_metadata()
        assert metadata["pdfaid:part"] == "3"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"
        assert str(pdf.Root.Lang) == "id-ID"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert metadata["dc:title"] == "Perjanjian Kerja Sama antara Ombudsman & Pemerintah Kota Cilegon"


def test_the_outline_is_open_and_lists_bab_bagian_pasal_and_annexes() -> None:
    def titles(items: Any) -> Iterator[str]:
        for item in items:
            yield item.title
            yield from titles(item.children)

    with pikepdf.open(io.BytesIO(write_pdf(naskah_contoh()))) as pdf:
        assert pdf.Root.PageMode == "/UseOutlines"
        with pdf.open_outline() as outline:
            assert [*titles(outline.root)][1:8] == [
                "BAB I UMUM",
                "Pasal 1 KETENTUAN UMUM",
                "Pasal 2 RUANG LINGKUP",
                "BAB II PELAKSANAAN",
                "Bagian Kesatu Program",
                "Pasal 3 PELAKSANAAN",
                "Pasal 4",
            ]
            assert [x.title for x in outline.root[0].children][-1] == "Lampiran II TATA CARA"


def test_references_are_links_that_say_where_they_lead() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(naskah_contoh()))) as pdf:
        links = [link for page in pdf.pages for link in page.get("/Annots", [])]
        assert "Pasal 3 ayat (1) huruf b angka 1 huruf b)" in {str(x.Contents) for x in links}
        names: Any = list(pdf.Root.Names.Dests.Names)
        nama = {str(x) for x in names[::2]}
        assert {str(x.Dest) for x in links} == nama


def test_only_the_font_of_the_looks_is_embedded() -> None:
    for gaya, nama in ((GAYA_A4, "URW-Bookman"), (GAYA_F4, "Liberation-Sans")):
        with pikepdf.open(io.BytesIO(write_pdf(naskah_contoh(gaya=gaya)))) as pdf:
            tertanam = {str(x.FontName) for x in pdf.objects if isinstance(x, pikepdf.Dictionary) and "/FontName" in x}
        assert tertanam
        assert all(nama in x for x in tertanam), tertanam


def test_the_bytes_do_not_depend_on_the_process() -> None:
    program = (
        "import hashlib; from tests.pohon import naskah_contoh; from generator.writers.pdf import write_pdf;"
        "print(hashlib.sha256(write_pdf(naskah_contoh())).hexdigest())"
    )
    ringkasan = {hashlib.sha256(write_pdf(naskah_contoh())).hexdigest()}
    for benih in ("0", "7"):
        lingkungan = {**os.environ, "PYTHONHASHSEED": benih, "TZ": f"Etc/GMT+{benih}"}
        ringkasan.add(
            subprocess.check_output([sys.executable, "-c", program], cwd=AKAR, env=lingkungan, text=True).strip()
        )
    assert len(ringkasan) == 1


def test_the_bytes_do_not_depend_on_what_was_written_before() -> None:
    pertama = write_pdf(naskah_contoh())
    write_pdf(naskah_contoh(pihak=3, gaya=GAYA_F4, draf=False))
    assert write_pdf(naskah_contoh()) == pertama


# --- pages --------------------------------------------------------------------------------------------------------


def test_only_a_draft_is_marked() -> None:
    def teks(*, draf: bool) -> list[str]:
        pdf = pypdfium2.PdfDocument(write_pdf(naskah_contoh(draf=draf)))
        return [page.get_textpage().get_text_range() for page in pdf]

    assert all(x.startswith("DRAF") and "DRAF a1b2c3d4" in x for x in teks(draf=True))
    assert not any("DRAF" in x for x in teks(draf=False))


def test_every_page_has_its_number_and_a_box_per_party() -> None:
    pdf = pypdfium2.PdfDocument(write_pdf(naskah_contoh(pihak=8, draf=False)))
    for nomor, page in enumerate(pdf, 1):
        akhir = joined(page.get_textpage().get_text_range())
        assert akhir.endswith(f"PIHAK KETUJUH PIHAK KEDELAPAN Halaman {nomor} dari {len(pdf)}")


@pytest.mark.parametrize(("gaya", "kertas"), [(GAYA_A4, (595, 842)), (GAYA_F4, (609, 935))])
def test_an_annex_lies_on_its_own_pages(gaya: Gaya, kertas: tuple[int, int]) -> None:
    pdf = write_pdf(naskah_contoh(gaya=gaya))
    ukuran = [tuple(round(x) for x in page.get_size()) for page in pypdfium2.PdfDocument(pdf)]
    assert ukuran[0] == kertas
    assert ukuran[-2:] == [kertas[::-1], kertas]
    assert [x.split("\r\n")[0] for x in pages(pdf)[-2:]] == ["Lampiran I", "Lampiran II"]


@pytest.mark.parametrize("tinggi", range(22, 44, 2))
def test_signatures_are_never_torn_nor_alone(tinggi: int) -> None:
    penutup, tanda = (x for x in naskah_contoh(pihak=3).segmen if x.id in ("penutup", "tanda-tangan"))
    isi = tuple(p(f"x{i}", "Satu baris saja.") for i in range(tinggi))
    naskah = naskah_contoh(segmen=(Segmen("s", isi), penutup, replace(tanda, isi=tanda.isi[:1])))
    halaman = next(x for x in pages(write_pdf(naskah)) if "KEPALA PERWAKILAN," in x)
    assert "hukum yang" in halaman or "sama." in halaman
    assert all(x in halaman for x in ("WALI KOTA CILEGON,", "REKTOR,", "FADLI AFRIADI"))


@pytest.mark.parametrize("tinggi", range(28, 40, 3))
def test_a_heading_stays_with_its_text(tinggi: int) -> None:
    baris = [p(f"x{i}", "Satu baris saja.") for i in range(tinggi)]
    isi: list[Blok] = [*baris, pasal(7, "a", "JUDUL", p("y", "Isinya."))]
    assert any("Pasal 7" in x and "JUDUL" in x and "Isinya." in x for x in pages(write_pdf(naskah_of(*isi))))


def test_names_of_a_pair_stand_level_however_long_an_office_is() -> None:
    tanda = next(x for x in naskah_contoh().segmen if x.id == "tanda-tangan").isi[0]
    assert isinstance(tanda, TandaTangan)
    panjang = replace(
        tanda.kotak[1], jabatan=(t("KEPALA BIRO ORGANISASI SEKRETARIAT DAERAH PROVINSI BANTEN,"),), nama=(t("BUDI"),)
    )
    pdf = pypdfium2.PdfDocument(write_pdf(naskah_of(replace(tanda, kotak=(tanda.kotak[0], panjang)))))
    textpage = pdf[0].get_textpage()

    def bawah(kata: str) -> float:
        index, _ = textpage.search(kata).get_next()
        return float(textpage.get_charbox(index)[1])

    assert bawah("FADLI") == pytest.approx(bawah("BUDI"), abs=0.5)


# --- what cannot be printed ---------------------------------------------------------------------------------------


def test_a_character_the_font_lacks_is_named_with_its_place() -> None:
    with pytest.raises(UserError) as galat:
        write_pdf(naskah_of(p("x", "baik"), p("y", n("program.0.nama", "centang ☐ ini"))))
    (problem,) = galat.value.problems
    assert problem.place == Place("klausul/contoh", 2)
    assert "“☐” (U+2610 BALLOT BOX) pada nilai program.0.nama" in problem.what
    assert "URW Bookman" in problem.what


def test_an_accent_apart_from_its_letter_and_invisible_characters_are_no_error() -> None:
    pdf = write_pdf(naskah_of(p("x", n("a", "Rene\u0301 Jose\u0301"), " ", n("b", "tanpa\u200bjeda"))))
    assert "".join(pages(pdf)).startswith("René José tanpajeda")


def test_a_control_character_is_named_by_its_number() -> None:
    with pytest.raises(UserError, match=r"karakter \(U\+0001\) pada nilai a tidak ada"):
        write_pdf(naskah_of(p("x", n("a", "a\x01b"))))


def test_a_character_outside_all_clauses_is_an_error_too() -> None:
    naskah = naskah_contoh()
    with pytest.raises(UserError, match="☐"):
        write_pdf(replace(naskah, bingkai=replace(naskah.bingkai, paraf=("☐",))))


def test_a_character_in_a_note_of_ours_is_named_with_its_place() -> None:
    catatan = Catatan("centang ☐", Asal("tinjauan/pertanyaan", 4))
    with pytest.raises(UserError) as galat:
        write_pdf(naskah_of(p("x", "baik ", catatan)))
    assert [problem.place for problem in galat.value.problems] == [Place("tinjauan/pertanyaan", 4)]


@pytest.mark.parametrize(("script", "says"), [(None, "program fc-list tidak ada"), ("exit 1", "program fc-list gagal")])
def test_without_a_working_fc_list_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str | None, says: str
) -> None:
    if script:
        (tmp_path / "fc-list").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (tmp_path / "fc-list").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    fonts.characters.cache_clear()
    with pytest.raises(PdfUnavailable, match=f"{says}; pasang paket Debian"):
        write_pdf(naskah_contoh())


def test_a_warning_of_the_layout_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        render, "stylesheet", lambda *_: "@page{font-family:URW Bookman}body{font-family:URW Bookman}p{salah:benar}"
    )
    with pytest.raises(RuntimeError, match="salah:benar"):
        write_pdf(naskah_of(p("x", "isi")))


def test_without_the_font_the_message_says_what_to_install() -> None:
    gaya = replace(GAYA_A4, huruf=replace(GAYA_A4.huruf, pdf="Huruf Tiada"))
    with pytest.raises(PdfUnavailable, match=r"huruf Huruf Tiada tidak terpasang; pasang .*fonts-urw-base35"):
        write_pdf(naskah_contoh(gaya=gaya))


def test_without_pango_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.setitem(sys.modules, name, sys.modules[name])  # the writer throws them out; tests to come need them
    monkeypatch.setitem(sys.modules, "weasyprint.text.ffi", None)
    with pytest.raises(PdfUnavailable, match=r"Pango tidak ada; pasang paket Debian libpangoft2-1\.0-0"):
        write_pdf(naskah_contoh())


def test_without_the_subsetter_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["weasyprint.text.ffi"], "harfbuzz_subset", None)
    with pytest.raises(PdfUnavailable, match="libharfbuzz-subset tidak ada"):
        write_pdf(naskah_contoh())


def test_every_face_of_the_font_counts() -> None:
    assert "é" in fonts.characters("URW Bookman")
    assert "☐" not in fonts.characters("Liberation Sans")


def test_importing_the_writer_loads_no_layout_engine() -> None:
    program = "import sys, generator.writers.pdf; sys.exit('weasyprint' in sys.modules or 'fontTools' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=AKAR, check=False).returncode == 0
