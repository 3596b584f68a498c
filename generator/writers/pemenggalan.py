"""Where a page may break and where it must not: decided once from the naskah, obeyed by both formats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from generator.naskah.tree import (
    Blok,
    Catatan,
    Daftar,
    Lampiran,
    Naskah,
    Paragraf,
    Pasal,
    Rincian,
    Segmen,
    Tabel,
    TandaTangan,
)
from generator.writers.taksiran import (
    heading_height,
    indent,
    pair_height,
    pairs_of,
    paragraph_height,
    row_height,
    signature_height,
)
from generator.writers.ukuran import bottom_margin

UTUH = 0.85
"""The share of the room on a page up to which a row of a table, or signatures, stay whole.

What our estimate, which errs by up to a sixth, makes taller may not fit on any page.
"""


@dataclass(frozen=True, slots=True)
class Penggalan:
    """By id. ``terbagi``: rows a page may cut, and signatures it may part between two rows of boxes. ``ditahan``:
    paragraphs and signatures that stay with what follows, and in one piece.
    """

    terbagi: frozenset[str]
    ditahan: frozenset[str]


def page_breaks(naskah: Naskah) -> Penggalan:
    """What holds for this naskah."""
    signed = [(blok, page) for page in _pages(naskah) for blok in page.segmen.isi if isinstance(blok, TandaTangan)]
    rows = (row for page in _pages(naskah) for row in page.tall_rows(page.segmen.isi, page.lebar, page.heading()))
    terbagi = frozenset((*rows, *(blok.id for blok, page in signed if page.is_tall(blok))))
    held = (kode for isi in _runs_of_pages(naskah) for kode in _held(isi, None))
    return Penggalan(terbagi, frozenset((*held, *_chained(naskah, terbagi))))


@dataclass(frozen=True, slots=True)
class _Halaman:
    """A part of the naskah on its kind of page; measures of the text in millimetres."""

    naskah: Naskah
    segmen: Segmen | Lampiran
    lebar: float
    tinggi: float

    def is_tall(self, blok: TandaTangan) -> bool:
        return signature_height(self.naskah.gaya, blok, self.lebar) > self.tinggi * UTUH

    def heading(self) -> float:
        """How much of its first page the heading of an annex takes."""
        if not isinstance(self.segmen, Lampiran):
            return 0
        return heading_height(self.naskah.gaya, self.segmen, self.lebar)

    def tall_rows(self, isi: tuple[Blok, ...], lebar: float, atas: float = 0) -> Iterator[str]:
        """The ids of rows that may break, in tables as wide as their item leaves them.

        ``atas``: what stands above on a page that begins with it, since the first row must fit below.
        """
        gaya = self.naskah.gaya
        for blok in isi:
            match blok:
                case Paragraf():
                    atas += paragraph_height(gaya, blok, lebar) if atas else 0
                    continue
                case Pasal():
                    yield from self.tall_rows(blok.isi, lebar)
                case Daftar():
                    for butir in blok.butir:
                        geser = indent(gaya, blok.tingkat) if butir.penanda else 0
                        yield from self.tall_rows(butir.isi, lebar - geser)
                case Tabel():
                    yield from self._tall(blok, lebar, atas)
            atas = 0

    def _tall(self, tabel: Tabel, lebar: float, atas: float) -> Iterator[str]:
        """A row needs a page on which the head of its table stands too."""
        kolom = [lebar * share / sum(tabel.lebar) for share in tabel.lebar]
        room = self.tinggi - sum(row_height(self.naskah.gaya, baris, kolom) for baris in tabel.kepala)
        for baris in tabel.baris:
            if row_height(self.naskah.gaya, baris, kolom) > (room - atas) * UTUH:
                yield baris.id
            atas = 0


def _pages(naskah: Naskah) -> Iterator[_Halaman]:
    kertas, tepi = naskah.gaya.kertas, naskah.gaya.tepi
    for segmen in naskah.segmen:
        mendatar = isinstance(segmen, Lampiran) and segmen.mendatar
        lebar, tinggi = (kertas.tinggi, kertas.lebar) if mendatar else (kertas.lebar, kertas.tinggi)
        bawah = bottom_margin(naskah.gaya, naskah.bingkai.paraf)
        yield _Halaman(naskah, segmen, lebar - tepi.kiri - tepi.kanan, tinggi - tepi.atas - bawah)


# --- what stays with what follows ---------------------------------------------------------------------------------


def _runs_of_pages(naskah: Naskah) -> Iterator[tuple[Blok, ...]]:
    """The blocks of the naskah up to each place where a new page begins anyhow."""
    isi: list[Blok] = []
    for segmen in naskah.segmen:
        if isinstance(segmen, Lampiran) or segmen.halaman_baru:
            yield tuple(isi)
            isi = []
        isi += segmen.isi
    yield tuple(isi)


def _held(isi: tuple[Blok, ...], sesudah: Blok | None) -> Iterator[str]:
    """The ids of paragraphs before a list, a table or signatures, and of those that announce something.

    ``sesudah`` follows all.
    """
    for blok, berikut in zip_longest(isi, isi[1:]):
        lanjutan = berikut or sesudah
        match blok:
            case Paragraf():
                if isinstance(berikut, Daftar | Rincian | Tabel | TandaTangan) or (lanjutan and _announces(blok)):
                    yield blok.id
            case Daftar():
                for butir, next_ in zip_longest(blok.butir, blok.butir[1:]):
                    yield from _held(butir.isi, next_.isi[0] if next_ else lanjutan)
            case Pasal():
                yield from _held(blok.isi, lanjutan)


def _announces(paragraf: Paragraf) -> bool:
    """Whether it ends in a colon, notes of ours aside, or is nothing but notes on what follows."""
    words = "".join(run.teks for run in paragraf.isi if not isinstance(run, Catatan)).rstrip()
    return not words or words.endswith(":")


def _chained(naskah: Naskah, terbagi: frozenset[str]) -> Iterator[str]:
    """The ids of signatures that fit on a page with those after them, which have a line above ("Mengetahui,").

    Of signatures that may part, the last row of boxes must fit.
    """
    for page in _pages(naskah):
        for blok, berikut in pairwise(page.segmen.isi):
            if not (isinstance(blok, TandaTangan) and isinstance(berikut, TandaTangan) and berikut.kepala):
                continue
            if _together(page, blok, berikut, parted=blok.id in terbagi) <= page.tinggi * UTUH:
                yield blok.id


def _together(page: _Halaman, blok: TandaTangan, berikut: TandaTangan, *, parted: bool) -> float:
    gaya, lebar = page.naskah.gaya, page.lebar
    own = pair_height(gaya, pairs_of(blok)[-1], lebar) if parted else signature_height(gaya, blok, lebar)
    return own + signature_height(gaya, berikut, lebar)
