"""The naskah as a tree of one kind of node, so that comparing knows nothing of paragraphs, tables and signatures."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from typing import assert_never

from generator.compare.kata import split_words
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
    KotakTandaTangan,
    Lampiran,
    Naskah,
    Paragraf,
    Pasal,
    Rincian,
    Rujukan,
    Segmen,
    Tabel,
    TandaTangan,
    Tingkat,
    text_of,
)

_KATA_TINGKAT = {
    Tingkat.AYAT: "ayat",
    Tingkat.HURUF: "huruf",
    Tingkat.ANGKA: "angka",
    Tingkat.HURUF_KURUNG: "huruf",
    Tingkat.ANGKA_KURUNG: "angka",
    Tingkat.STRIP: "",
}
_NOMOR_URUT = re.compile(r"\d+\.?")
# An id ends in a kind and a number where nobody gave a label: it says where a block stands, not which one it is.
_LETAK = re.compile(r".*[./]\d+")
_NAMA_PALING_PANJANG = 60


@dataclass(frozen=True, eq=False)
class Simpul:
    """A block with what it says itself (``larik``) and the nodes inside it.

    ``jenis``: only nodes of one kind can be the same block. ``sebutan``: what it is called ("Pasal 9", "ayat (1)"),
    empty if nothing; it changes when others come and go. ``judul``: a title it also goes by. ``rupa``: what shows of it
    but has no words. ``penanda``: the number as printed before it. ``nomor``: that number, 0 if it has none.
    """

    id: str
    jenis: str
    sebutan: str = ""
    judul: str = ""
    penanda: str = ""
    nomor: int = 0
    larik: tuple[Baris, ...] = ()
    anak: tuple[Simpul, ...] = ()
    rupa: str = ""

    @property
    def bernama(self) -> bool:
        """Whether the id tells which block it is, wherever it stands."""
        return not _LETAK.fullmatch(self.id)

    @cached_property
    def kunci(self) -> Hashable:
        """All it says, inside it too, except for numbers that change with the place of blocks."""
        runs = tuple(tuple(_said(baris)) for baris in self.larik)
        return hash((self.jenis, self.rupa, runs, tuple(anak.kunci for anak in self.anak)))

    @cached_property
    def kata(self) -> Counter[str]:
        """The words it and the nodes inside it say."""
        words = Counter(word for baris in self.larik for word in split_words(text_of(baris)) if word[0].isalnum())
        for anak in self.anak:
            words += anak.kata
        return words

    @cached_property
    def rujukan(self) -> frozenset[str]:
        """The ids of the blocks that it and the nodes inside it refer to."""
        own = (target_of(run) for baris in self.larik for run in baris if isinstance(run, Rujukan))
        return frozenset(own).union(*(anak.rujukan for anak in self.anak))

    def walk(self) -> Iterator[Simpul]:
        """This node and all inside it, parents first."""
        yield self
        for anak in self.anak:
            yield from anak.walk()


def target_of(rujukan: Rujukan) -> str:
    """The id of the block a reference leads to; what it says on the way there depends on where it stands."""
    return rujukan.unsur[-1].sasaran if rujukan.unsur else ""


def _said(baris: Baris) -> Iterator[tuple[object, ...]]:
    """Runs by their words; a reference by the place it points at. Words side by side count as one run."""
    words, look = "", (False, False)
    for run in baris:
        if isinstance(run, Rujukan):
            yield words, look
            yield tuple((unsur.kata, unsur.sasaran) for unsur in run.unsur), (run.tebal, run.miring)
            words = ""
        elif (run.tebal, run.miring) == look:
            words += run.teks
        else:
            yield words, look
            words, look = run.teks, (run.tebal, run.miring)
    yield words, look


def nodes_of(naskah: Naskah) -> tuple[Simpul, ...]:
    """The parts of a naskah."""
    return tuple(_part(part) for part in naskah.segmen)


def _part(part: Segmen | Lampiran) -> Simpul:
    anak = tuple(_blocks(part.isi))
    if isinstance(part, Lampiran):
        rupa = "mendatar" if part.mendatar else ""
        return Simpul(part.id, "lampiran", part.sebutan, text_of(part.judul), "", part.nomor, (part.judul,), anak, rupa)
    # What is called by Pasal is not called by the part it stands in.
    called = "" if any(isinstance(blok, Pasal) for blok in part.isi) else f"bagian {part.id.replace('-', ' ')}"
    return Simpul(part.id, "segmen", called, anak=anak)


def _blocks(isi: tuple[Blok, ...]) -> Iterator[Simpul]:
    for blok in isi:
        if isinstance(blok, Daftar):
            yield from (_item(blok.tingkat, butir) for butir in blok.butir)
        else:
            yield _node(_Satu(blok))


@dataclass(frozen=True, slots=True, eq=False)
class _Satu:
    """A block as the one it is: clauses that print no fact of an agreement are the same block in many naskah."""

    blok: Blok

    def __hash__(self) -> int:
        """By identity, as two of them are the same only if their block is one."""
        return id(self.blok)

    def __eq__(self, other: object) -> bool:
        """Whether both are one block."""
        return isinstance(other, _Satu) and self.blok is other.blok


@lru_cache(maxsize=1 << 10)
def _node(satu: _Satu) -> Simpul:
    blok = satu.blok
    match blok:
        case Paragraf():
            return Simpul(blok.id, "paragraf", larik=(blok.isi,), rupa=blok.perataan.value)
        case Bab() | Bagian():
            return Simpul(
                blok.id, type(blok).__name__.lower(), blok.sebutan, text_of(blok.judul), "", blok.nomor, (blok.judul,)
            )
        case Pasal():
            judul = text_of(blok.judul)
            return Simpul(
                blok.id, "pasal", blok.sebutan, judul, "", blok.nomor, (blok.judul,), tuple(_blocks(blok.isi))
            )
        case Judul():
            return Simpul(blok.id, "judul", larik=blok.baris)
        case Rincian():
            rows = (
                Simpul(baris.id, "rincian", f"baris “{text_of(baris.label)}”", larik=(baris.label, baris.isi))
                for baris in blok.baris
            )
            return Simpul(blok.id, "daftar-rincian", anak=tuple(rows))
        case Komparisi():
            rows = (
                Simpul(p.id, "pihak", f"angka {p.penanda.rstrip('.')}", "", p.penanda, p.nomor, (p.nama, p.uraian))
                for p in blok.pihak
            )
            return Simpul(blok.id, "komparisi", anak=tuple(rows))
        case DeretLogo():
            return _emblems(blok)
        case Tabel():
            return _table(blok)
        case TandaTangan():
            boxes = tuple(map(_box, blok.kotak))
            return Simpul(blok.id, "tanda-tangan", larik=(blok.kepala,) if blok.kepala else (), anak=boxes)
        case Daftar():
            raise TypeError(f"{blok.id}: a list is taken apart into its items")
        case _:
            assert_never(blok)


def _item(tingkat: Tingkat, butir: Butir) -> Simpul:
    """An item says what its first paragraph says."""
    first, *rest = butir.isi
    if not isinstance(first, Paragraf):
        raise TypeError(f"{butir.id}: an item begins with a paragraph")
    kata, nomor = _KATA_TINGKAT[tingkat], butir.penanda.rstrip(".")
    called = f"{kata} {nomor}" if kata and nomor else ""
    return Simpul(
        butir.id, tingkat.name, called, "", butir.penanda, butir.nomor, (first.isi,), tuple(_blocks(tuple(rest)))
    )


def _emblems(blok: DeretLogo) -> Simpul:
    """Emblems have no words; the picture itself shows."""
    emblems = tuple(
        Simpul(f"{blok.id}/{n}", "logo", logo.alternatif, rupa=hashlib.sha256(logo.data).hexdigest())
        for n, logo in enumerate(blok.logo, 1)
    )
    return Simpul(blok.id, "deret-logo", anak=emblems)


def _box(kotak: KotakTandaTangan) -> Simpul:
    lines = (kotak.sebutan, kotak.jabatan, kotak.nama, kotak.keterangan)
    return Simpul(
        kotak.id,
        "kotak-tanda-tangan",
        f"kotak {text_of(kotak.sebutan) or text_of(kotak.jabatan).rstrip(',')}".rstrip(),
        larik=tuple(baris for baris in lines if baris),
        rupa="meterai" if kotak.meterai else "",
    )


# --- tables -------------------------------------------------------------------------------------------------------


def _table(blok: Tabel) -> Simpul:
    heads = [_inside(sel.isi) for sel in blok.kepala[-1].sel] if blok.kepala else [""] * len(blok.lebar)
    kepala = tuple(
        _row(baris, heads, f"kepala tabel {n}" if n > 1 else "kepala tabel") for n, baris in _count(blok.kepala)
    )
    rows = tuple(_row(baris, heads, f"baris {n}", number=n) for n, baris in _count(blok.baris))
    return Simpul(blok.id, "tabel", anak=kepala + rows, rupa="" if kepala else f"{len(blok.lebar)} kolom")


def _count(rows: tuple[BarisTabel, ...]) -> Iterator[tuple[int, BarisTabel]]:
    return enumerate(rows, 1)


def _row(baris: BarisTabel, heads: list[str], sebutan: str, number: int = 0) -> Simpul:
    """A row; a cell that only counts the rows is its number."""
    texts = [_inside(sel.isi) for sel in baris.sel]
    counts = [bool(_NOMOR_URUT.fullmatch(teks)) and teks.rstrip(".") == str(number) for teks in texts]
    if not number:
        cells = tuple(
            Simpul(f"{baris.id}/{column}", "sel-kepala", judul=called, anak=tuple(_blocks(sel.isi)))
            for column, (sel, called) in enumerate(zip(baris.sel, _columns(heads), strict=True), 1)
        )
        return Simpul(baris.id, "kepala", sebutan, anak=cells)
    named = next((teks for teks, count in zip(texts, counts, strict=True) if teks and not count), "")
    cells = tuple(
        Simpul(f"{baris.id}/{column}", "sel", called, called, anak=tuple(_blocks(sel.isi)))
        for column, (sel, called, count) in enumerate(zip(baris.sel, _columns(heads), counts, strict=True), 1)
        if not count
    )
    penanda = next((teks for teks, count in zip(texts, counts, strict=True) if count), "")
    return Simpul(baris.id, "baris", sebutan, _short(named), penanda, number, anak=cells)


def _columns(heads: list[str]) -> list[str]:
    """What the columns of a table are called."""
    return [f"kolom “{head}”" if head else f"kolom {column}" for column, head in enumerate(heads, 1)]


def _inside(isi: tuple[Blok, ...]) -> str:
    """The words of the first paragraph in a cell."""
    for simpul in _blocks(isi):
        for node in simpul.walk():
            if node.larik:
                return " ".join(text_of(node.larik[0]).split())
    return ""


def _short(teks: str) -> str:
    return teks if len(teks) <= _NAMA_PALING_PANJANG else teks[:_NAMA_PALING_PANJANG].rsplit(" ", 1)[0] + " …"


def looks_of(baris: Baris) -> tuple[tuple[bool, bool, str], ...]:
    """The words of a line by the way they are printed; a reference counts as such, whatever number it tells."""
    looks = groupby(baris, key=lambda run: (run.tebal, run.miring))
    return tuple(
        (*look, "".join("§" if isinstance(run, Rujukan) else run.teks for run in runs)) for look, runs in looks
    )
