"""The naskah as a flat flow of HTML blocks, and where each of them stands in the tree.

Blocks of the flow are siblings in the body, whatever their depth: what encloses others would be cut in two at every
page break, for the layout as well as for the tags of the PDF. The nesting is told by ``tempat``: by the id of a block
its enclosing list items, from which the writer of the PDF builds its tags.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html import escape
from itertools import chain, count
from typing import assert_never

from generator.naskah.jejak import UTUH, Jejak
from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
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
    Perataan,
    Rincian,
    Segmen,
    Tabel,
    TandaTangan,
    Ubahan,
)
from generator.writers.html import tables
from generator.writers.html.css import KODE, TITIK_DUA, indents, mm
from generator.writers.html.places import Induk, Letak, Tempat
from generator.writers.html.runs import Marks, changed, inline, plain, words
from generator.writers.pemenggalan import Penggalan, page_breaks
from generator.writers.rata import alignment


@dataclass(slots=True)
class Flow:
    """Collects the blocks of one naskah: ``html`` in order, ``tempat`` by id, ``rantai`` of levels that occur."""

    naskah: Naskah
    marks: Marks
    penggalan: Penggalan
    jejak: Jejak = UTUH
    html: list[str] = field(default_factory=list)
    tempat: dict[str, Tempat] = field(default_factory=dict)
    rantai: set[str] = field(default_factory=set)
    _kepala: list[int] = field(default_factory=list)

    # --- helpers for the kinds of blocks ---------------------------------------------------------------------------

    def open(self, tag: str, kode: str, tempat: Tempat, letak: Letak, **atribut: str) -> str:
        """The start tag of a block; its id is made unique, for a link and a tag must find one place only."""
        unik = next(x for x in chain([kode], (f"{kode}~{n}" for n in count(2))) if x not in self.tempat)
        self.tempat[unik] = tempat
        self.rantai.add(letak.rantai)
        kelas = (atribut.pop("kelas", ""), letak.rantai, "m" if letak.mendatar else "")
        semua = {"id": unik, "class": " ".join(filter(None, kelas)), **atribut}
        return f"<{tag}" + "".join(f' {k.replace("_", "-")}="{escape(v)}"' for k, v in semua.items() if v) + ">"

    def inline(self, baris: Baris) -> str:
        """Runs as HTML, with the marks of this flow."""
        return inline(baris, self.marks)

    def number(self, kode: str, nomor: str) -> str:
        """The number of a block, an item or a row as HTML; where it changed, the old one before the new one."""
        return " ".join(changed(words(x), ubahan, self.marks) for x, ubahan in self.jejak.numbers(kode, nomor))

    def own(self, kode: str, html: str) -> str:
        """What a row prints by itself, with the mark of the row."""
        return changed(html, self.jejak.hanya.get(kode), self.marks)

    def inside(self, isi: tuple[Blok, ...], letak: Letak) -> str:
        """Blocks that stand inside another one, a cell, as HTML."""
        luar, self.html = self.html, []
        self.blocks(isi, letak)
        dalam, self.html = "".join(self.html), luar
        return dalam

    # --- the walk --------------------------------------------------------------------------------------------------

    def part(self, bagian: Segmen | Lampiran) -> None:
        """A part of the naskah; an annex gets its heading and its own pages."""
        k, t = self.naskah.gaya.kertas, self.naskah.gaya.tepi
        mendatar = isinstance(bagian, Lampiran) and bagian.mendatar
        letak = Letak(mendatar=mendatar, lebar=(k.tinggi if mendatar else k.lebar) - t.kiri - t.kanan)
        if isinstance(bagian, Lampiran):
            self._heading(1, bagian, letak, "lampiran")
        elif bagian.halaman_baru and bagian.isi:
            self.block(bagian.isi[0], letak, "lampiran")
            self.blocks(bagian.isi[1:], letak)
            return
        self.blocks(bagian.isi, letak)

    def blocks(self, isi: tuple[Blok, ...], letak: Letak) -> None:
        """Blocks in order."""
        for blok in isi:
            self.block(blok, letak)

    def block(self, blok: Blok, letak: Letak, kelas: str = "") -> None:
        """One block and all inside it; ``kelas`` is for a paragraph."""
        match blok:
            case Paragraf():
                self._paragraph(blok.id, blok, letak, kelas)
            case Daftar():
                for butir in blok.butir:
                    self._item(blok, butir, letak)
            case Rincian():
                self._details(blok, letak)
            case Judul():
                self._title(blok, letak)
            case Bab() | Bagian():
                self._heading(1 if isinstance(blok, Bab) else 2, blok, letak, "bab")
            case Pasal():
                self._heading(3, blok, letak)
                self.blocks(blok.isi, letak)
            case Tabel() | DeretLogo() | Komparisi() | TandaTangan():
                self.html.append(tables.columns(self, blok, letak))
            case _:
                assert_never(blok)

    def _paragraph(self, kode: str, blok: Paragraf, letak: Letak, kelas: str = "", nomor: str = "") -> None:
        perataan = alignment(blok.perataan, blok.isi)
        rata = "" if perataan is Perataan.RATA else perataan.value
        ikut = "ikut" if blok.id in self.penggalan.ditahan else ""
        semua = " ".join(filter(None, (rata, kelas, ikut)))
        buka = self.open("p", kode, Tempat("isi", letak.induk), letak, kelas=semua)
        self.html.append(f"{buka}{nomor}{self.inline(blok.isi)}</p>\n")

    def _item(self, daftar: Daftar, butir: Butir, letak: Letak) -> None:
        """An item's first paragraph carries its number and its id; an item without number is no item to the eye."""
        pertama, *lain = butir.isi
        kode = KODE[daftar.tingkat]
        kelas = nomor = ""
        if tercetak := self._label(butir):
            induk = (*letak.induk, Induk(daftar.id, daftar.tingkat, butir.id))
            letak = replace(letak, induk=induk, rantai=letak.rantai + kode)
            kelas, nomor = f"b{kode}", tercetak
        if not isinstance(pertama, Paragraf):
            raise TypeError(f"{butir.id}: an item begins with a paragraph")
        self._paragraph(butir.id, pertama, letak, kelas, nomor)
        self.blocks(tuple(lain), letak)

    def _label(self, butir: Butir) -> str:
        """The number before an item. A tab counts from the last mark, so one with marks has a width of its own."""
        tercetak = self.number(butir.id, butir.penanda)
        if not tercetak or not self.jejak.marked(butir.id):
            return tercetak and f'<span class="no">{tercetak}\t</span>'
        return f'<span class="no ubah">{tercetak} </span>'

    def _details(self, blok: Rincian, letak: Letak) -> None:
        """Label, colon and value side by side, each breaking its lines for itself."""
        gaya = self.naskah.gaya
        geser = sum(indents(gaya)[x] for x in letak.rantai)
        lebar = letak.lebar - geser - gaya.ukuran.label_rincian - TITIK_DUA
        for i, baris in enumerate(blok.baris, 1):
            kelas = "rincian akhir" if i == len(blok.baris) else "rincian ikut"
            buka = self.open("p", baris.id, Tempat("isi", letak.induk), letak, kelas=kelas)
            label = f'<span class="label">{self.inline(baris.label)}</span>'
            titik = f'<span class="td">{self.own(baris.id, ":")}</span>'
            isi = f'<span class="isi" style="width:{mm(lebar)}">{self.inline(baris.isi)}</span>'
            self.html.append(f"{buka}{label}{titik}{isi}</p>\n")

    def _heading(self, rank: int, blok: Bab | Bagian | Pasal | Lampiran, letak: Letak, kelas: str = "") -> None:
        tag = self._level(rank)
        hapus = f" ({Ubahan.DIHAPUS.value})" if self.jejak.hanya.get(blok.id) is Ubahan.DIHAPUS else ""
        sebutan = f"{blok.sebutan} {plain(blok.judul)}".strip() + hapus
        buka = self.open(tag, blok.id, Tempat("isi"), letak, kelas=kelas, data_bm=sebutan)
        judul = f"<br>{self.inline(blok.judul)}" if blok.judul else ""
        self.html.append(f"{buka}{self.number(blok.id, blok.sebutan)}{judul}</{tag}>\n")

    def _title(self, blok: Judul, letak: Letak) -> None:
        """The first title block is the document's heading, a later one (numbers, say) a paragraph that looks alike."""
        tag = "p" if self._kepala else self._level(0)
        buka = self.open(tag, blok.id, Tempat("isi"), letak, kelas="judul", data_bm=self.naskah.judul)
        isi = "".join(f"<span>{self.inline(baris)}</span>" for baris in blok.baris)
        self.html.append(f"{buka}{isi}</{tag}>\n")

    def _level(self, rank: int) -> str:
        """A heading's level is the number of headings it stands under: none is ever skipped, as PDF/UA demands."""
        while self._kepala and self._kepala[-1] >= rank:
            self._kepala.pop()
        self._kepala.append(rank)
        return f"h{len(self._kepala)}"


def flow(naskah: Naskah, *, paths: bool, jejak: Jejak = UTUH) -> Flow:
    """The whole naskah as a flow; ``paths`` writes the YAML path of every value, else changes are told to tags."""
    marks = Marks(paths, bool(naskah.bingkai.draf), naskah.bingkai.tinjauan, tagged=not paths)
    alir = Flow(naskah, marks, page_breaks(naskah), jejak)
    for bagian in naskah.segmen:
        alir.part(bagian)
    return alir
