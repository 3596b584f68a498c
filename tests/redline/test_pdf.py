"""The comparison as PDF and as HTML: both wordings can be read, seen and heard."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2

from generator.naskah.cetakan import printed
from generator.naskah.tree import BarisKomparisi, Butir, Daftar, Komparisi, Naskah, Pasal, Tabel, Tingkat
from generator.redline.gabung import Gabungan, merge
from generator.redline.html import redline_html
from generator.redline.pdf import redline_pdf
from generator.verify.beda import squeeze
from tests.pohon import baris_tabel, daftar, k, n, naskah_contoh, p, pasal, t
from tests.redline.test_gabung import isi

SEMULA = naskah_contoh(pihak=2)
MENJADI = naskah_contoh(pihak=3)
KETERANGAN = "DRAF 1a2b3c4d → DRAF 5e6f7a8b"


def elements(pdf: bytes, kind: str) -> list[Any]:
    """The structure elements of a kind, in reading order."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found: list[Any] = []
        _collect(document.Root.StructTreeRoot.K[0], f"/{kind}", found)
        return [{key: str(value) for key, value in flat(element).items()} for element in found]


def flat(element: Any) -> dict[str, Any]:
    look = element.get("/A", {})
    return {"alt": element.get("/Alt", ""), "garis": look.get("/TextDecorationType", "")}


def _collect(element: Any, kind: str, found: list[Any]) -> None:
    if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
        return
    if kind == element.S:
        found.append(element)
    kids: Any = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        _collect(kid, kind, found)


def text(pdf: bytes) -> list[str]:
    """The words of each page."""
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def shown(gabungan: Gabungan) -> Naskah:
    """A naskah that prints what the comparison does: where a number changed, both."""

    def number(kode: str, nomor: str) -> str:
        return " ".join(x for x, _ in gabungan.jejak.numbers(kode, nomor))

    def block(blok: Any) -> Any:
        match blok:
            case Daftar():
                return replace(blok, butir=tuple(map(item, blok.butir)))
            case Pasal():
                return replace(blok, sebutan=number(blok.id, blok.sebutan), isi=tuple(map(block, blok.isi)))
            case Komparisi():
                return replace(blok, pihak=tuple(replace(x, penanda=number(x.id, x.penanda)) for x in blok.pihak))
            case _:
                return blok

    def item(butir: Butir) -> Butir:
        return replace(butir, penanda=number(butir.id, butir.penanda), isi=tuple(map(block, butir.isi)))

    naskah = gabungan.naskah
    return replace(naskah, segmen=tuple(replace(x, isi=tuple(map(block, x.isi))) for x in naskah.segmen))


def test_the_pages_read_as_both_naskah_in_one_order() -> None:
    pdf = redline_pdf(SEMULA, MENJADI, keterangan=KETERANGAN)
    foot = re.compile(rf"dihapus · disisipkan · {re.escape(KETERANGAN)}\s+Halaman\s+\d+\s+dari\s+\d+\s*$")
    pages = text(pdf)
    assert all(foot.search(page) for page in pages)
    words = squeeze(re.sub("\ufffe\\s*", "-", foot.sub("", page)) for page in pages)
    captions = squeeze(["semula"] * 2 + ["menjadi"] * 3)
    assert words == captions + squeeze(printed(shown(merge(SEMULA, MENJADI))))


def test_what_changed_is_said_and_not_only_seen() -> None:
    lama = isi(
        p("a", "Berlaku ", n("tahun", "3 (tiga)"), " tahun."),
        daftar("d", Tingkat.HURUF, "menerima data;", "memberi keterangan; dan", "membayar biaya."),
    )
    baru = isi(
        p("a", "Berlaku ", n("tahun", "5 (lima)"), " tahun."),
        daftar("d", Tingkat.HURUF, "menerima data; dan", "membayar biaya."),
    )
    spans = elements(redline_pdf(lama, baru), "Span")
    assert [span["alt"] for span in spans] == [
        "dihapus: 3 (tiga)",
        "disisipkan: 5 (lima)",
        "disisipkan: dan",
        "dihapus: b.",
        "dihapus: memberi keterangan; dan",
        "dihapus: c.",
        "disisipkan: b.",
    ]
    lines = {"dihapus": "/LineThrough", "disisipkan": "/Underline"}
    assert [span["garis"] for span in spans] == [lines[span["alt"].partition(":")[0]] for span in spans]


def test_a_change_over_lines_and_pages_is_one() -> None:
    panjang = "PARA PIHAK melaksanakan koordinasi berkala. " * 120
    lama = isi(p("a", "Awal."), p("z", "Akhir."))
    baru = isi(p("a", "Awal."), p("x", panjang, t("tebal", tebal=True), "\nbaris", k("kosong")), p("z", "Akhir."))
    pdf = redline_pdf(lama, baru)
    assert len(text(pdf)) > 1
    (span,) = elements(pdf, "Span")
    assert span["alt"] == f"disisipkan: {panjang}tebal baris {'.' * 24}".replace("baris .", "baris.")


def test_bookmarks_read_as_the_new_naskah_and_tell_what_is_gone() -> None:
    lama = isi(pasal(1, "a", "UMUM", p("a/p", "Isi.")), pasal(2, "b", "BIAYA", p("b/p", "Biaya.")))
    baru = isi(pasal(1, "a", "KETENTUAN UMUM", p("a/p", "Isi.")))
    with pikepdf.open(io.BytesIO(redline_pdf(lama, baru))) as document, document.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Pasal 1 KETENTUAN UMUM", "Pasal 2 BIAYA (dihapus)"]


def test_nothing_is_attached_and_the_bytes_are_the_same_again() -> None:
    pdf = redline_pdf(replace(SEMULA, data=b"a: 1\n"), replace(MENJADI, data=b"a: 2\n"), keterangan=KETERANGAN)
    assert pypdfium2.PdfDocument(pdf).count_attachments() == 0
    assert pdf == redline_pdf(SEMULA, MENJADI, keterangan=KETERANGAN)


def test_hostile_words_are_words() -> None:
    jahat = "</s></a><b>&amp;{{ 7*7 }}\n(9) <del>"
    lama, baru = (isi(p("a", "Nama pejabat yang menandatangani naskah ini: ", n("x", x))) for x in (jahat, "Budi"))
    assert "".join(jahat.split()) in squeeze(text(redline_pdf(lama, baru, keterangan="<b> & </div>")))
    alts = [span["alt"] for span in elements(redline_pdf(lama, baru), "Span")]
    assert alts == [f"dihapus: {' '.join(jahat.split())}", "disisipkan: Budi"]


def test_the_page_of_html_stands_alone() -> None:
    page = redline_html(SEMULA, MENJADI)
    assert page.startswith("<!DOCTYPE html>")
    assert not re.search(r"""(?:src|href)="(?!data:image/|#)|url\(|@import|<script""", page)
    assert "<ins>UNIVERSITAS SULTAN AGENG TIRTAYASA</ins>" in re.sub("<(?!/?ins)[^>]*>", "", page)
    assert 'class="del"' not in page


def test_words_and_those_in_their_place_do_not_run_out_of_a_narrow_cell() -> None:
    def tabel(waktu: str) -> Tabel:
        return Tabel("t", (1, 8), (), (baris_tabel("t/1", f"{waktu} 2027", "kegiatan"),))

    (page,) = text(redline_pdf(isi(tabel("November")), isi(tabel("September"))))
    assert "NovemberSeptember" not in page.replace("\ufffe", "")


def test_a_party_that_is_gone_is_struck_with_its_number_and_its_colon() -> None:
    satu = BarisKomparisi("k/1", 1, "I.", (t("Budi"),), (t("selaku Wali Kota"),))
    lama, baru = isi(Komparisi("k", (satu,))), isi(Komparisi("k", ()))
    alts = [span["alt"] for span in elements(redline_pdf(lama, baru), "Span")]
    assert alts == ["dihapus: I.", "dihapus: Budi", "dihapus: :", "dihapus: selaku Wali Kota"]
