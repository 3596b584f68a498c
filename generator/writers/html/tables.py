"""What is set in columns: tables of data, logos, the komparisi and the signatures."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING

from generator.naskah.tree import (
    Baris,
    BarisTabel,
    Blok,
    DeretLogo,
    Komparisi,
    KotakTandaTangan,
    Logo,
    Paragraf,
    Tabel,
    TandaTangan,
    text_of,
    walk,
)
from generator.writers.html.css import TITIK_DUA, indents, mm
from generator.writers.html.places import Letak, Tempat
from generator.writers.html.runs import words
from generator.writers.ukuran import SELA_LOGO

if TYPE_CHECKING:
    from generator.writers.html.flow import Flow


def columns(flow: Flow, blok: Tabel | DeretLogo | Komparisi | TandaTangan, letak: Letak) -> str:
    """The block as HTML."""
    match blok:
        case Tabel():
            return _data(flow, blok, letak)
        case DeretLogo():
            return _logos(flow, blok, letak)
        case Komparisi():
            return _parties(flow, blok, letak)
        case TandaTangan():
            return _signatures(flow, blok, letak)


# --- tables of data -----------------------------------------------------------------------------------------------


def _data(flow: Flow, blok: Tabel, letak: Letak) -> str:
    """A ruled table as wide as the text it stands in."""
    geser = sum(indents(flow.naskah.gaya)[x] for x in letak.rantai)
    lebar = letak.lebar - geser
    polos = "" if blok.kepala else " polos"
    tempat, kelas = Tempat("tabel", letak.induk), f"data{polos}"
    buka = flow.open("table", blok.id, tempat, letak, kelas=kelas, style=f"width:{mm(lebar)}")
    kolom = [lebar * x / sum(blok.lebar) for x in blok.lebar]
    kepala = "".join(_row(flow, baris, "th", kolom) for baris in blok.kepala)
    isi = "".join(_row(flow, baris, "td", kolom) for baris in blok.baris)
    thead = f"<thead>{kepala}</thead>" if kepala else ""
    return f"{buka}{_columns(kolom)}{thead}<tbody>{isi}</tbody></table>\n"


def _columns(lebar: list[float]) -> str:
    return "<colgroup>" + "".join(f'<col style="width:{mm(x)}">' for x in lebar) + "</colgroup>"


def _row(flow: Flow, baris: BarisTabel, tag: str, kolom: list[float]) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    kelas = "panjang" if _height(flow, baris, kolom) > flow.naskah.gaya.kertas.lebar * 0.6 else ""
    buka = flow.open("tr", baris.id, Tempat("isi"), Letak(), kelas=kelas)
    sel = "".join(f"<{tag}{scope}>{flow.inside(sel.isi, Letak())}</{tag}>" for sel in baris.sel)
    return f"{buka}{sel}</tr>"


def _height(flow: Flow, baris: BarisTabel, kolom: list[float]) -> float:
    """About how tall a row gets, in mm: one taller than a page must be let break, or the table's head is lost."""
    ukuran = flow.naskah.gaya.ukuran.tabel * 0.3528
    return max(
        (
            sum(ceil(len(teks) * ukuran * 0.56 / max(lebar - 3, 1)) for teks in _paragraphs(sel.isi)) * ukuran * 1.25
            for sel, lebar in zip(baris.sel, kolom, strict=False)
        ),
        default=0,
    )


def _paragraphs(isi: tuple[Blok, ...]) -> list[str]:
    return [text_of(x.isi) for x in walk(isi) if isinstance(x, Paragraf)]


# --- logos and parties --------------------------------------------------------------------------------------------


def _logos(flow: Flow, blok: DeretLogo, letak: Letak) -> str:
    """Emblems side by side, each as tall as the profile says or as narrow as its share of the line."""
    if not blok.logo:
        return ""
    ruang = letak.lebar / len(blok.logo) - SELA_LOGO
    sel = "".join(f"<td>{_logo(logo, flow.naskah.gaya.ukuran.logo, ruang)}</td>" for logo in blok.logo)
    buka = flow.open("table", blok.id, Tempat("bidang"), letak, kelas="logo", role="presentation")
    return f"{buka}<tbody><tr>{sel}</tr></tbody></table>\n"


def _logo(logo: Logo, tinggi: float, ruang: float) -> str:
    skala = min(tinggi / logo.tinggi, ruang / logo.lebar)
    jenis = "png" if logo.data.startswith(b"\x89PNG") else "jpeg"
    ukuran = f"width:{mm(logo.lebar * skala)};height:{mm(logo.tinggi * skala)}"
    sumber = f"data:image/{jenis};base64,{b64encode(logo.data).decode()}"
    return f'<img src="{sumber}" alt="{escape(logo.alternatif)}" style="{ukuran}">'


def _parties(flow: Flow, blok: Komparisi, letak: Letak) -> str:
    """The komparisi: number, name, colon, description in aligned columns."""
    gaya = flow.naskah.gaya
    kolom = [gaya.indentasi.ayat, gaya.ukuran.nama_komparisi, TITIK_DUA]
    kolom.append(letak.lebar - sum(kolom))
    buka = flow.open("table", blok.id, Tempat("pihak"), letak, kelas="komparisi", role="presentation")
    isi = "".join(
        flow.open("tr", baris.id, Tempat("isi"), Letak())
        + _cells(words(baris.penanda), flow.inline(baris.nama), ":", flow.inline(baris.uraian))
        + "</tr>"
        for baris in blok.pihak
    )
    return f"{buka}{_columns(kolom)}<tbody>{isi}</tbody></table>\n"


def _cells(*isi: str) -> str:
    return "".join(f"<td><p>{html}</p></td>" for html in isi)


# --- signatures ---------------------------------------------------------------------------------------------------


def _signatures(flow: Flow, blok: TandaTangan, letak: Letak) -> str:
    """Boxes two by two, read as Word reads its rows: both offices, then both names, which a grid keeps level."""
    buka = flow.open("div", blok.id, Tempat("bidang"), letak, kelas="ttd")
    kepala = f'<p class="biasa">{flow.inline(blok.kepala)}</p>' if blok.kepala else ""
    kotak = iter(blok.kotak)
    pasangan = ""
    while dua := list(islice(kotak, 2)):
        sempit = ' style="grid-template-columns:1fr"' if len(dua) == 1 else ""
        ruang = "meterai" if any(satu.meterai for satu in dua) else "tanpa-meterai"
        isi = "".join(half(flow, satu, i, ruang) for half in (_office, _name) for i, satu in enumerate(dua, 1))
        pasangan += f'<div class="pasangan"{sempit}>{isi}</div>'
    return f"{buka}{kepala}{pasangan}</div>\n"


_BARIS_NAMA = 3


def _office(flow: Flow, kotak: KotakTandaTangan, kolom: int, _: str) -> str:
    return _line(flow, kotak.sebutan, 1, kolom) + _line(flow, kotak.jabatan, 2, kolom)


def _name(flow: Flow, kotak: KotakTandaTangan, kolom: int, ruang: str) -> str:
    return _line(flow, kotak.nama, _BARIS_NAMA, kolom, ruang) + _line(flow, kotak.keterangan, 4, kolom, "biasa")


def _line(flow: Flow, isi: Baris, baris: int, kolom: int, kelas: str = "") -> str:
    """A line of a box in its cell of the grid; one without words is left out, but the name keeps its room."""
    if not isi and baris != _BARIS_NAMA:
        return ""
    atribut = f' class="{kelas}"' if kelas else ""
    return f'<p{atribut} style="grid-area:{baris}/{kolom}">{flow.inline(isi)}</p>'
