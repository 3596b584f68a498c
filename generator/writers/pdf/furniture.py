"""What stands around the text of every page: the draft's mark behind it, boxes for paraf and the page number below."""

from __future__ import annotations

from html import escape

from generator.naskah.gaya import Gaya
from generator.naskah.tree import Baris, Bingkai
from generator.writers.html.css import mm
from generator.writers.html.runs import Marks, inline
from generator.writers.pdf.fonts import printable
from generator.writers.ukuran import LEBAR_PARAF, PT, TEPI_KAKI, TINGGI_PARAF, bottom_margin, paraf_rows


def stylesheet(gaya: Gaya, bingkai: Bingkai) -> str:
    """Rules for the margin boxes, which, unlike elements of the flow, repeat by themselves and are left out of tags.

    The number of the page has a box of its own: what stands in the others is the same on each page.
    """
    mendatar = _mark(gaya.kertas.tinggi, gaya.kertas.lebar, bingkai.draf)
    sebelum, antara, sesudah = map(_string, bingkai.halaman)
    bawah = f"width:100%;vertical-align:bottom;padding-bottom:{mm(TEPI_KAKI)}"
    tulisan = f"font-size:{gaya.ukuran.kaki:g}pt;line-height:1.2"
    return (
        f"@page{{margin-bottom:{mm(bottom_margin(gaya, bingkai.paraf))};"
        f"@bottom-left{{content:element(kaki);{bawah}}}"
        f"@bottom-center{{content:{sebelum} counter(page) {antara} counter(pages) {sesudah};"
        f"{bawah};{tulisan};text-align:center}}"
        f"{_mark(gaya.kertas.lebar, gaya.kertas.tinggi, bingkai.draf)}}}\n"
        f"@page mendatar{{{mendatar}}}\n"
        f".kaki{{position:running(kaki);{tulisan}}}"
        ".paraf{display:table;table-layout:fixed}.paraf>div{display:table-row}"
        ".paraf>div>div{display:table-cell;text-align:center}"
        f".paraf{{margin:0 0 3pt auto;border-collapse:collapse;font-size:{gaya.ukuran.kaki - 1.5:g}pt}}"
        f".paraf>div>div{{border:.5pt solid;height:{mm(TINGGI_PARAF)};padding:.4mm .5mm 0;vertical-align:top}}"
        ".paraf>div>.lowong{border-width:0}"
        # As tall as the number of the page beside it, also without words.
        ".tanda{width:33.333%;min-height:1.2em}\n"
    )


def _string(teks: str) -> str:
    """Text as a string of CSS, whatever stands in it."""
    return '"' + "".join(f"\\{ord(x):x} " for x in printable(teks)) + '"'


def _mark(lebar: float, tinggi: float, draf: str) -> str:
    """The mark, across the middle of the paper; the box is as wide as the paper so that it turns about its centre."""
    if not draf:
        return ""
    ukuran = min(lebar, tinggi) / PT * 1.05 / max(len(draf), 3)
    return (
        f"@left-middle{{content:{_string(draf)};width:{mm(lebar)};margin-right:-{mm(lebar)};text-align:center;"
        f"white-space:nowrap;font-size:{ukuran:.0f}pt;line-height:1;color:#e8e8e8;"
        "transform:rotate(-45deg);z-index:-1}"
    )


def note() -> str:
    """Rules for the line below of what the pages show."""
    return ".keterangan{text-align:center;margin:0 0 1mm}\n"


def footer(gaya: Gaya, bingkai: Bingkai, keterangan: Baris = ()) -> str:
    """What every page's bottom margin repeats beside its number: boxes at the right; below, the draft mark.

    ``keterangan`` is a line above these.
    """
    draf = escape(f"{bingkai.draf} {bingkai.sidik}".strip()) if bingkai.draf else ""
    catatan = f'<div class="keterangan">{inline(keterangan, Marks())}</div>' if keterangan else ""
    return f'<div class="kaki">{_paraf(gaya, bingkai.paraf)}{catatan}<div class="tanda">{draf}</div></div>\n'


def _paraf(gaya: Gaya, paraf: tuple[str, ...]) -> str:
    if not paraf:
        return ""
    rows = paraf_rows(paraf)
    lebar = min(LEBAR_PARAF * len(rows[0]), gaya.kertas.lebar - gaya.tepi.kiri - gaya.tepi.kanan)
    baris = "".join(_paraf_row(row, len(rows[0])) for row in rows)
    return f'<div class="paraf" style="width:{mm(lebar)}">{baris}</div>'


def _paraf_row(row: tuple[str, ...], per_row: int) -> str:
    """The boxes of a shorter last row stand at the right."""
    lowong = '<div class="lowong"></div>' * (per_row - len(row))
    return f"<div>{lowong}{''.join(f'<div>{escape(x)}</div>' for x in row)}</div>"
