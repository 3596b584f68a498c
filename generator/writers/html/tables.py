"""What is set in columns: tables of data, logos, the komparisi and the signatures."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from generator.naskah.tree import (
    Baris,
    BarisTabel,
    DeretLogo,
    Komparisi,
    KotakTandaTangan,
    Logo,
    Perataan,
    Tabel,
    TandaTangan,
    Ubahan,
)
from generator.writers.html.css import TITIK_DUA, indents, mm
from generator.writers.html.places import Letak, Tempat
from generator.writers.html.runs import changed
from generator.writers.rata import alignment
from generator.writers.taksiran import pairs_of
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
    kepala = "".join(_row(flow, baris, "th") for baris in blok.kepala)
    isi = "".join(_row(flow, baris, "td") for baris in blok.baris)
    thead = f"<thead>{kepala}</thead>" if kepala else ""
    return f"{buka}{_columns(kolom)}{thead}<tbody>{isi}</tbody></table>\n"


def _columns(lebar: list[float]) -> str:
    return "<colgroup>" + "".join(f'<col style="width:{mm(x)}">' for x in lebar) + "</colgroup>"


def _row(flow: Flow, baris: BarisTabel, tag: str) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    kelas = "panjang" if baris.id in flow.penggalan.terbagi else ""
    buka = flow.open("tr", baris.id, Tempat("isi"), Letak(), kelas=kelas)
    sel = "".join(f"<{tag}{scope}>{flow.inside(sel.isi, Letak())}</{tag}>" for sel in baris.sel)
    return f"{buka}{sel}</tr>"


# --- logos and parties --------------------------------------------------------------------------------------------


def _logos(flow: Flow, blok: DeretLogo, letak: Letak) -> str:
    """Emblems side by side, each as tall as the profile says or as narrow as its share of the line."""
    if not blok.logo:
        return ""
    ruang = letak.lebar / len(blok.logo) - SELA_LOGO
    bawah = _caption(flow, blok)
    sel = "".join(f"<td>{_logo(logo, flow.naskah.gaya.ukuran.logo, ruang)}{bawah}</td>" for logo in blok.logo)
    buka = flow.open("table", blok.id, Tempat("bidang"), letak, kelas="logo", role="presentation")
    return f"{buka}<tbody><tr>{sel}</tr></tbody></table>\n"


def _caption(flow: Flow, blok: DeretLogo) -> str:
    """Below emblems as they were, and as they are: pictures cannot be struck, and of a row perhaps only one changed."""
    ubahan = flow.jejak.hanya.get(blok.id)
    if ubahan is None:
        return ""
    kata = "semula" if ubahan is Ubahan.DIHAPUS else "menjadi"
    return f'<p class="tengah">{changed(kata, ubahan, flow.marks)}</p>'


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
        + _cells(flow.number(baris.id, baris.penanda), flow.inline(baris.nama), flow.own(baris.id, ":"))
        + f'<td><p class="{alignment(Perataan.RATA, baris.uraian).value}">{flow.inline(baris.uraian)}</p></td>'
        + "</tr>"
        for baris in blok.pihak
    )
    return f"{buka}{_columns(kolom)}<tbody>{isi}</tbody></table>\n"


def _cells(*isi: str) -> str:
    return "".join(f"<td><p>{html}</p></td>" for html in isi)


# --- signatures ---------------------------------------------------------------------------------------------------


def _signatures(flow: Flow, blok: TandaTangan, letak: Letak) -> str:
    """Boxes two by two, read as Word reads its rows: both offices, then both names, which a grid keeps level."""
    sifat = {"tinggi": flow.penggalan.terbagi, "ikut": flow.penggalan.ditahan}
    kelas = " ".join(("ttd", *(nama for nama, ids in sifat.items() if blok.id in ids)))
    buka = flow.open("div", blok.id, Tempat("bidang"), letak, kelas=kelas)
    kepala = f'<p class="biasa">{flow.inline(blok.kepala)}</p>' if blok.kepala else ""
    return f"{buka}{kepala}{''.join(_pair(flow, dua) for dua in pairs_of(blok))}</div>\n"


def _pair(flow: Flow, dua: tuple[KotakTandaTangan, ...]) -> str:
    sempit = ' style="grid-template-columns:1fr"' if len(dua) == 1 else ""
    ruang = "meterai" if any(satu.meterai for satu in dua) else "tanpa-meterai"
    kantor = (_cell(_line(flow, x.sebutan) + _line(flow, x.jabatan), 1, i) for i, x in enumerate(dua, 1))
    nama = (_cell(_line(flow, x.nama) + _line(flow, x.keterangan, "biasa"), 2, i, ruang) for i, x in enumerate(dua, 1))
    return f'<div class="pasangan"{sempit}>{"".join((*kantor, *nama))}</div>'


def _cell(isi: str, baris: int, kolom: int, kelas: str = "") -> str:
    """A cell of the grid: its lines stay together however long the neighbour's are."""
    atribut = f' class="{kelas}"' if kelas else ""
    return f'<div{atribut} style="grid-area:{baris}/{kolom}">{isi}</div>'


def _line(flow: Flow, isi: Baris, kelas: str = "") -> str:
    """A line of a box; one without words is left out."""
    atribut = f' class="{kelas}"' if kelas else ""
    return f"<p{atribut}>{flow.inline(isi)}</p>" if isi else ""
