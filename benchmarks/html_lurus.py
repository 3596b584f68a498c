"""A naskah as the HTML one would write first: nested lists with markers, tables, collapsed borders, one style sheet.

What the PDF writer is measured against. It prints the same words on the same paper in the same font with the same
things around the pages, and leaves everything else to WeasyPrint.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from html import escape
from typing import assert_never

from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
    BarisTabel,
    Blok,
    Butir,
    Daftar,
    DeretLogo,
    Judul,
    Komparisi,
    Lampiran,
    Naskah,
    Paragraf,
    Pasal,
    Rincian,
    Tabel,
    TandaTangan,
    Tingkat,
    text_of,
)
from generator.writers.html import head
from generator.writers.pdf import furniture
from generator.writers.ukuran import line_height

_COUNTERS = {
    Tingkat.AYAT: ("ayat", "decimal", "(", ") "),
    Tingkat.HURUF: ("huruf", "lower-alpha", "", ". "),
    Tingkat.ANGKA: ("angka", "decimal", "", ". "),
    Tingkat.HURUF_KURUNG: ("hurufk", "lower-alpha", "", ") "),
    Tingkat.ANGKA_KURUNG: ("angkak", "decimal", "", ") "),
    Tingkat.STRIP: ("strip", "dash", "", " "),
}


def plain_html(naskah: Naskah) -> str:
    """The whole page."""
    isi = "".join(_part(naskah, bagian) for bagian in naskah.segmen)
    kaki = furniture.footer(naskah.gaya, naskah.bingkai)
    return f"{head(naskah)}<style>\n{_css(naskah)}</style>\n<body>\n{kaki}{isi}</body></html>\n"


def _part(naskah: Naskah, bagian: object) -> str:
    assert hasattr(bagian, "isi")
    kepala, kelas = "", ""
    if isinstance(bagian, Lampiran):
        kepala = f"<h1>{escape(bagian.sebutan)}<br>{_runs(bagian.judul)}</h1>"
        kelas = "lampiran mendatar" if bagian.mendatar else "lampiran"
    return f'<section class="{kelas}">{kepala}{_blocks(naskah, bagian.isi)}</section>\n'


def _blocks(naskah: Naskah, isi: Iterable[Blok]) -> str:
    return "".join(_block(naskah, blok) for blok in isi)


def _block(naskah: Naskah, blok: Blok) -> str:
    match blok:
        case Paragraf():
            return f'<p id="{blok.id}" class="{blok.perataan.value}">{_runs(blok.isi)}</p>\n'
        case Daftar():
            items = "".join(_item(naskah, butir) for butir in blok.butir)
            return f'<ol id="{blok.id}" class="{_COUNTERS[blok.tingkat][0]}">{items}</ol>\n'
        case Rincian():
            rows = "".join(_cells((x.label, x.isi), ": ") for x in blok.baris)
            return f"<table>{rows}</table>\n"
        case Judul():
            return f"<h1>{'<br>'.join(map(_runs, blok.baris))}</h1>\n"
        case Bab() | Bagian():
            return f'<h2 id="{blok.id}">{escape(blok.sebutan)}<br>{_runs(blok.judul)}</h2>\n'
        case Pasal():
            judul = f'<h3 id="{blok.id}">{escape(blok.sebutan)}<br>{_runs(blok.judul)}</h3>'
            return f"<section>{judul}{_blocks(naskah, blok.isi)}</section>\n"
        case Tabel():
            return _ruled(naskah, blok)
        case DeretLogo():
            return f'<p class="tengah">{"".join(_picture(x.data, x.alternatif) for x in blok.logo)}</p>\n'
        case Komparisi():
            return f"<ol>{''.join(f'<li>{_runs(x.nama)}: {_runs(x.uraian)}</li>' for x in blok.pihak)}</ol>\n"
        case TandaTangan():
            return _signatures(blok)
        case _:
            assert_never(blok)


def _item(naskah: Naskah, butir: Butir) -> str:
    tanpa = "" if butir.penanda else ' class="tanpa"'
    return f'<li id="{butir.id}"{tanpa}>{_blocks(naskah, butir.isi)}</li>'


def _ruled(naskah: Naskah, tabel: Tabel) -> str:
    kolom = "".join(f'<col style="width:{100 * x / sum(tabel.lebar):.2f}%">' for x in tabel.lebar)
    kepala = "".join(_row(naskah, baris, "th") for baris in tabel.kepala)
    isi = "".join(_row(naskah, baris, "td") for baris in tabel.baris)
    return f'<table class="garis"><colgroup>{kolom}</colgroup><thead>{kepala}</thead><tbody>{isi}</tbody></table>\n'


def _row(naskah: Naskah, baris: BarisTabel, tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{_blocks(naskah, sel.isi)}</{tag}>' for sel in baris.sel)}</tr>"


def _signatures(blok: TandaTangan) -> str:
    kotak = "".join(
        f"<td><p>{_runs(x.sebutan)}<br>{_runs(x.jabatan)}</p><p class='nama'>{_runs(x.nama)}<br>"
        f"{_runs(x.keterangan)}</p></td>"
        for x in blok.kotak
    )
    return f'<p>{_runs(blok.kepala)}</p><table class="ttd"><tr>{kotak}</tr></table>\n'


def _cells(isi: Iterable[Baris], antara: str) -> str:
    return f"<tr>{f'<td>{antara}</td>'.join(f'<td>{_runs(x)}</td>' for x in isi)}</tr>"


def _picture(data: bytes, alternatif: str) -> str:
    jenis = "png" if data.startswith(b"\x89PNG") else "jpeg"
    return f'<img src="data:image/{jenis};base64,{b64encode(data).decode()}" alt="{escape(alternatif)}">'


def _runs(baris: Baris) -> str:
    isi = "".join(f"<b>{escape(run.teks)}</b>" if run.tebal else escape(run.teks) for run in baris)
    return isi.replace("\n", "<br>") if "\n" in text_of(baris) else isi


def _css(naskah: Naskah) -> str:
    g = naskah.gaya
    k, t, h = g.kertas, g.tepi, g.huruf
    styles = "".join(
        f'@counter-style {nama}{{system:extends {dasar};prefix:"{awal}";suffix:"{akhir}"}}'
        f"ol.{nama}{{list-style:{nama}}}\n"
        for nama, dasar, awal, akhir in _COUNTERS.values()
        if dasar != "dash"
    )
    return (
        f"@page{{size:{k.lebar}mm {k.tinggi}mm;margin:{t.atas}mm {t.kanan}mm {t.bawah}mm {t.kiri}mm;"
        f'font-family:"{h.pdf}"}}\n@page mendatar{{size:{k.tinggi}mm {k.lebar}mm}}\n'
        f'body{{font-family:"{h.pdf}";font-size:{h.ukuran}pt;margin:0;'
        f"line-height:{line_height(h, h.ukuran, h.spasi):g}pt}}\n"
        f"p,li{{text-align:justify;margin:0 0 {g.jarak.paragraf}pt}}ol{{margin:0;padding-left:{g.indentasi.ayat}mm}}"
        "ol.strip{list-style:'– '}li.tanpa{list-style:none}.tengah{text-align:center}.kiri{text-align:left}\n"
        "h1,h2,h3{font-size:inherit;text-align:center;break-after:avoid}img{height:22mm;margin:0 4mm;"
        "image-rendering:crisp-edges}\n"
        ".lampiran{break-before:page}.mendatar{page:mendatar}table{width:100%}\n"
        f".garis{{border-collapse:collapse;table-layout:fixed;font-size:{g.ukuran.tabel}pt}}"
        ".garis td,.garis th{border:.5pt solid;padding:1.5pt 1.5mm;vertical-align:top;overflow-wrap:anywhere}"
        ".garis p,.garis li{text-align:left}\n"
        f".ttd{{break-inside:avoid}}.ttd p{{text-align:center}}.nama{{padding-top:{g.ukuran.ruang_tanda_tangan}mm}}\n"
        f"{styles}{furniture.stylesheet(g, naskah.bingkai)}"
    )
