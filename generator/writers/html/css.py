"""The looks profile as CSS: what the pages of the PDF and the HTML share."""

from __future__ import annotations

from generator.naskah.gaya import Gaya, Huruf
from generator.naskah.tree import Tingkat
from generator.writers.ukuran import (
    JARAK_SEL,
    SELA_SEL,
    SELA_TABEL,
    TANPA_METERAI,
    TEPI_SEL,
    UKURAN_CATATAN,
    UKURAN_CATATAN_BESAR,
    WARNA_CATATAN,
    WARNA_DIHAPUS,
    WARNA_DISISIPKAN,
    WARNA_KOSONG,
    WARNA_NILAI,
    dash_indent,
    line_height,
)

KODE: dict[Tingkat, str] = {
    Tingkat.AYAT: "y",
    Tingkat.HURUF: "h",
    Tingkat.ANGKA: "n",
    Tingkat.HURUF_KURUNG: "k",
    Tingkat.ANGKA_KURUNG: "t",
    Tingkat.STRIP: "s",
}
"""One letter per level: class ``yh`` stands at the text of a huruf inside an ayat."""

TITIK_DUA = 4
"""Room for a colon between label and value, in mm."""


def indents(gaya: Gaya) -> dict[str, float]:
    """How far each level pushes its text, in mm, by the level's letter."""
    i = gaya.indentasi
    return {"y": i.ayat, "h": i.huruf, "n": i.angka, "k": i.huruf_kurung, "t": i.angka_kurung, "s": dash_indent(gaya)}


def mm(nilai: float) -> str:
    """A length in millimetres, without a needless fraction."""
    return f"{round(nilai, 3):g}mm"


def stylesheet(gaya: Gaya, rantai: tuple[str, ...]) -> str:
    """All rules for the flow; ``rantai`` names the chains of levels that occur ("y", "yh", "yhn" …)."""
    return _page(gaya) + _text(gaya) + _levels(gaya, rantai) + _tables(gaya)


def changes(gaya: Gaya) -> str:
    """Rules for words that one of two naskah has alone: told by their line, for whom colours tell nothing."""
    return (
        f"del,.del{{color:#{WARNA_DIHAPUS};text-decoration:line-through}}"
        f"ins,.ins{{color:#{WARNA_DISISIPKAN};text-decoration:underline}}"
        "wbr+ins,wbr+.ins{margin-left:.1em}"
        ".logo p{line-height:1.2;margin:1mm 0 0}.ubah{display:inline-block;text-indent:0}"
        + "".join(f".b{x}>.ubah{{min-width:{mm(w)}}}" for x, w in indents(gaya).items())
        + "\n"
    )


def screen(gaya: Gaya) -> str:
    """Rules for reading in a browser: a sheet as wide as the paper, and the draft's mark in its corner."""
    k, t = gaya.kertas, gaya.tepi
    return (
        f"@media screen{{html{{background:#ddd}}"
        f"body{{width:{mm(k.lebar - t.kiri - t.kanan)};margin:8mm auto;background:#fff;"
        f"padding:{mm(t.atas)} {mm(t.kanan)} {mm(t.bawah)} {mm(t.kiri)}}}"
        ".draf{position:fixed;top:3mm;right:5mm;margin:0;color:#b00;font-weight:bold}}"
        "@media print{.draf{display:none}}\n"
    )


def _page(gaya: Gaya) -> str:
    k, t = gaya.kertas, gaya.tepi
    tepi = f"margin:{mm(t.atas)} {mm(t.kanan)} {mm(t.bawah)} {mm(t.kiri)}"
    # What stands in the margins inherits from the page, not from the body.
    return (
        f"@page{{size:{mm(k.lebar)} {mm(k.tinggi)};{tepi};font-family:{_family(gaya.huruf)}}}\n"
        f"@page mendatar{{size:{mm(k.tinggi)} {mm(k.lebar)}}}\n.m{{page:mendatar}}\n"
    )


def _family(huruf: Huruf) -> str:
    return f'"{huruf.pdf}","{huruf.nama}",serif'


def _text(gaya: Gaya) -> str:
    h, j = gaya.huruf, gaya.jarak
    return (
        f"body{{margin:0;font-family:{_family(h)};font-size:{h.ukuran:g}pt;"
        f"line-height:{line_height(h, h.ukuran, h.spasi):g}pt;orphans:2;widows:2;overflow-wrap:break-word}}\n"
        f"p{{margin:0 0 {j.paragraf:g}pt;text-align:justify}}\n"
        ".tengah{text-align:center}.kiri{text-align:left}.ikut{break-after:avoid;break-inside:avoid}\n"
        f"h1,h2,h3,h4,h5{{margin:{j.pasal:g}pt 0 {j.paragraf:g}pt;font-size:inherit;font-weight:bold;"
        "text-align:center;break-after:avoid;break-inside:avoid;bookmark-label:attr(data-bm)}\n"
        ".judul{font-weight:bold;text-align:center;break-inside:auto;"
        f"margin:0 0 {2 * j.judul:g}pt}}.judul>span{{display:block;margin-bottom:{j.judul:g}pt}}"
        ".judul>span:last-child{margin:0}\n"
        f".bab{{margin-bottom:0}}.lampiran{{break-before:page;margin:0 0 {j.pasal:g}pt}}"
        "a{color:inherit;text-decoration:none}\n"
        # As a block in the line: a row of dots counts as full stops, which may not begin a line.
        f"img{{image-rendering:crisp-edges}}.kosong{{background:#{WARNA_KOSONG};display:inline-block;text-indent:0}}"
        f".nilai{{background:#{WARNA_NILAI}}}.catatan{{color:#{WARNA_CATATAN};font-size:{UKURAN_CATATAN:g}pt;"
        "font-weight:normal;font-style:normal;overflow-wrap:anywhere}"
        f".besar{{font-size:{UKURAN_CATATAN_BESAR:g}pt}}\n"
    )


def _levels(gaya: Gaya, rantai: tuple[str, ...]) -> str:
    """A number is an ordinary run ended by a tab as wide as its level: only so it is read in its place."""
    dorong = indents(gaya)
    r, isi = gaya.ukuran.label_rincian, gaya.ukuran.label_rincian + TITIK_DUA
    return (
        ".no{white-space:pre}"
        + "".join(f".b{x}{{text-indent:-{mm(w)}}}.b{x}>.no{{tab-size:{mm(w)}}}" for x, w in dorong.items())
        + "\n"
        + "".join(f".{x}{{margin-left:{mm(sum(map(dorong.__getitem__, x)))}}}" for x in rantai if x)
        + f"\n.rincian{{padding-left:{mm(isi)};text-indent:-{mm(isi)};text-align:left;"
        f"margin-bottom:{gaya.jarak.paragraf / 2:g}pt}}.rincian.akhir{{margin-bottom:{gaya.jarak.paragraf:g}pt}}"
        f".label,.td,.isi{{display:inline-block;vertical-align:top;text-indent:0;width:{mm(r)}}}"
        f".td{{width:{TITIK_DUA}mm}}\n"
    )


def _tables(gaya: Gaya) -> str:
    u, j = gaya.ukuran, gaya.jarak
    return (
        "table{border-spacing:0;table-layout:fixed;width:100%;text-align:left;font:inherit}"
        "td,th{padding:0;vertical-align:top;font-weight:inherit}\n"
        f".data{{margin-bottom:{j.paragraf * SELA_TABEL:g}pt;font-size:{u.tabel:g}pt;"
        f"line-height:{line_height(gaya.huruf, u.tabel):g}pt;border-left:.5pt solid}}"
        f".data td,.data th{{padding:{TEPI_SEL:g}pt {SELA_SEL:g}mm;border:solid;border-width:0 .5pt .5pt 0;"
        "overflow-wrap:anywhere}"
        # Collapsed borders take longer to lay out, but only they rule off the top of a later page without a head.
        ".data thead tr:first-child>*,.polos td{border-top-width:.5pt}.polos{border-collapse:collapse}"
        ".polos td{border-left-width:.5pt}"
        ".data th{vertical-align:middle;font-weight:bold}.data th p{text-align:center}"
        f".data p{{text-align:left;margin-bottom:{JARAK_SEL:g}pt}}.data p:last-child{{margin-bottom:0}}"
        # Each piece of a cell that is cut keeps its edges.
        ".data tr{break-inside:avoid}.data .panjang{break-inside:auto}.panjang>*{box-decoration-break:clone}"
        # Else three lines that do not all fit leave their cell empty while its neighbours are filled.
        ".panjang p{orphans:1;widows:1}\n"
        f".logo{{break-after:avoid;margin-bottom:{2 * j.judul:g}pt}}"
        ".logo td{text-align:center;vertical-align:middle;line-height:0}\n"
        ".komparisi tr{break-inside:avoid}.komparisi td:not(:last-child)>p{text-align:left}\n"
        f".ttd{{break-inside:avoid;break-before:avoid;margin-top:{j.pasal:g}pt}}"
        ".ttd.tinggi{break-inside:auto}.ttd+.ttd{break-before:auto}.ttd>p{break-after:avoid}"
        ".ttd .pasangan{display:grid;grid-template-columns:1fr 1fr;break-inside:avoid;margin-bottom:"
        f"{j.pasal:g}pt}}.ttd p{{margin:0 2mm;text-align:center;font-weight:bold}}.ttd .biasa{{font-weight:normal}}"
        f".ttd .meterai{{padding-top:{mm(u.ruang_tanda_tangan)}}}"
        f".ttd .tanpa-meterai{{padding-top:{mm(u.ruang_tanda_tangan * TANPA_METERAI)}}}\n"
    )
