"""Two naskah as one that shows both: unchanged words once, deleted and inserted ones marked, in one order.

What is unmarked or deleted reads, in order, as the old naskah; what is unmarked or inserted as the new one. Bold,
italic and the width of columns are those of the new one and are not compared. What was moved is deleted in one place
and inserted in another. A table of other columns, a list numbered in another way and emblems are not mixed: the old
ones stand whole before the new ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from generator.compare.selaras import align, shared_words
from generator.naskah.jejak import Jejak
from generator.naskah.tree import (
    Bab,
    Bagian,
    Baris,
    BarisKomparisi,
    BarisRincian,
    BarisTabel,
    Bingkai,
    Blok,
    Butir,
    Daftar,
    Judul,
    Komparisi,
    KotakTandaTangan,
    Lampiran,
    Naskah,
    Paragraf,
    Pasal,
    Rincian,
    Segmen,
    Sel,
    Tabel,
    TandaTangan,
    Ubahan,
    text_of,
)
from generator.naskah.ubah import Peta
from generator.redline.kalimat import mark, merge_lines
from generator.redline.kemiripan import S, pairs, same


@dataclass(frozen=True, slots=True)
class Gabungan:
    """A naskah that shows two, and what became of its blocks."""

    naskah: Naskah
    jejak: Jejak


def merge(lama: Naskah, baru: Naskah) -> Gabungan:
    """Both naskah as one, in the looks of the new one, without anything around its pages but their numbers."""
    gabung = _Gabung()
    naskah = replace(
        baru,
        judul=f"Perbandingan: {baru.judul}",
        segmen=tuple(gabung.parts(lama.segmen, baru.segmen)),
        bingkai=Bingkai(baru.bingkai.halaman, (), "", ""),
        data=b"",
    )
    return Gabungan(naskah, Jejak(gabung.hanya, gabung.nomor))


@dataclass(slots=True)
class _Gabung:
    """Collects what becomes of the blocks while they are merged; see :class:`Jejak`."""

    hanya: dict[str, Ubahan] = field(default_factory=dict)
    nomor: dict[str, str] = field(default_factory=dict)

    # --- parts ----------------------------------------------------------------------------------------------------

    def parts(
        self, lama: Sequence[Segmen | Lampiran], baru: Sequence[Segmen | Lampiran]
    ) -> Iterator[Segmen | Lampiran]:
        """Parts of one name belong together, whatever they say."""
        for i, j in align(lama, baru, lambda part: (type(part), part.id), lambda *_: 0):
            if i is not None and j is not None:
                yield self._part(lama[i], baru[j])
            elif i is not None:
                yield self._part_alone(lama[i], Ubahan.DIHAPUS)
            elif j is not None:
                yield self._part_alone(baru[j], Ubahan.DISISIPKAN)

    def _part(self, lama: Segmen | Lampiran, baru: Segmen | Lampiran) -> Segmen | Lampiran:
        isi = self.blocks(lama.isi, baru.isi)
        if isinstance(lama, Lampiran) and isinstance(baru, Lampiran):
            self._count(baru.id, lama.sebutan, baru.sebutan)
            return replace(baru, judul=merge_lines(lama.judul, baru.judul), isi=isi)
        return replace(baru, isi=isi)

    def _part_alone(self, part: Segmen | Lampiran, ubahan: Ubahan) -> Segmen | Lampiran:
        peta = self._alone(ubahan)
        if isinstance(part, Lampiran):
            return replace(part, id=peta.sebut(part.id), judul=peta.ubah(part.judul), isi=peta.blocks(part.isi))
        return replace(part, isi=peta.blocks(part.isi))

    # --- marks ----------------------------------------------------------------------------------------------------

    def _alone(self, ubahan: Ubahan) -> Peta:
        """What only one naskah has: every run is marked, every id noted."""
        return Peta(partial(mark, ubahan=ubahan), partial(self._note, ubahan))

    def _note(self, ubahan: Ubahan, kode: str) -> str:
        """The id of what only one naskah has; another one for the old naskah, whose ids the new one may have too."""
        kode = f"{kode}~semula" if ubahan is Ubahan.DIHAPUS else kode
        self.hanya[kode] = ubahan
        return kode

    def _count(self, kode: str, lama: str, baru: str) -> None:
        if lama != baru:
            self.nomor[kode] = lama

    def _each(
        self, lama: Sequence[S], baru: Sequence[S], both: Callable[[S, S], S], one: Callable[[Peta], Callable[[S], S]]
    ) -> tuple[S, ...]:
        """All of both in one order: pairs by ``both``, the others by what ``one`` takes of the map of their marks."""
        merged: list[S] = []
        for old, new in pairs(lama, baru):
            if old is not None and new is not None:
                merged.append(new if same(old, new) else both(old, new))
            elif old is not None:
                merged.append(one(self._alone(Ubahan.DIHAPUS))(old))
            elif new is not None:
                merged.append(one(self._alone(Ubahan.DISISIPKAN))(new))
        return tuple(merged)

    # --- blocks ---------------------------------------------------------------------------------------------------

    def blocks(self, lama: tuple[Blok, ...], baru: tuple[Blok, ...]) -> tuple[Blok, ...]:
        """Blocks of one place."""
        return self._each(lama, baru, self._block, lambda peta: peta.block)

    def _block(self, lama: Blok, baru: Blok) -> Blok:
        match lama, baru:
            case Paragraf(), Paragraf():
                return replace(baru, isi=merge_lines(lama.isi, baru.isi))
            case Daftar(), Daftar():
                return replace(baru, butir=self._each(lama.butir, baru.butir, self._item, lambda peta: peta.item))
            case Tabel(), Tabel():
                return replace(
                    baru, kepala=self._rows(lama.kepala, baru.kepala), baris=self._rows(lama.baris, baru.baris)
                )
            case Rincian(), Rincian():
                return replace(baru, baris=self._each(lama.baris, baru.baris, self._detail, lambda peta: peta.detail))
            case Judul(), Judul():
                return replace(baru, baris=tuple(_title(lama.baris, baru.baris)))
            case Komparisi(), Komparisi():
                return replace(baru, pihak=self._each(lama.pihak, baru.pihak, self._party, lambda peta: peta.party))
            case TandaTangan(), TandaTangan():
                kotak = self._each(lama.kotak, baru.kotak, self._box, lambda peta: peta.box)
                return replace(baru, kepala=merge_lines(lama.kepala, baru.kepala), kotak=kotak)
            case Bab() | Bagian() | Pasal(), Bab() | Bagian() | Pasal():
                return self._heading(lama, baru)
            case _:
                raise TypeError(f"{baru.id}: these two cannot be shown as one")

    def _heading(self, lama: Bab | Bagian | Pasal, baru: Bab | Bagian | Pasal) -> Bab | Bagian | Pasal:
        self._count(baru.id, lama.sebutan, baru.sebutan)
        judul = merge_lines(lama.judul, baru.judul)
        if isinstance(lama, Pasal) and isinstance(baru, Pasal):
            return replace(baru, judul=judul, isi=self.blocks(lama.isi, baru.isi))
        return replace(baru, judul=judul)

    def _item(self, lama: Butir, baru: Butir) -> Butir:
        """The first paragraphs belong together: the number stands before them."""
        self._count(baru.id, lama.penanda, baru.penanda)
        pertama = self._block(lama.isi[0], baru.isi[0])
        return replace(baru, isi=(pertama, *self.blocks(lama.isi[1:], baru.isi[1:])))

    def _rows(self, lama: tuple[BarisTabel, ...], baru: tuple[BarisTabel, ...]) -> tuple[BarisTabel, ...]:
        return self._each(lama, baru, self._row, lambda peta: peta.row)

    def _row(self, lama: BarisTabel, baru: BarisTabel) -> BarisTabel:
        cells = zip(lama.sel, baru.sel, strict=True)
        return replace(baru, sel=tuple(Sel(self.blocks(old.isi, new.isi)) for old, new in cells))

    def _detail(self, lama: BarisRincian, baru: BarisRincian) -> BarisRincian:
        return replace(baru, label=merge_lines(lama.label, baru.label), isi=merge_lines(lama.isi, baru.isi))

    def _party(self, lama: BarisKomparisi, baru: BarisKomparisi) -> BarisKomparisi:
        self._count(baru.id, lama.penanda, baru.penanda)
        return replace(baru, nama=merge_lines(lama.nama, baru.nama), uraian=merge_lines(lama.uraian, baru.uraian))

    def _box(self, lama: KotakTandaTangan, baru: KotakTandaTangan) -> KotakTandaTangan:
        return replace(
            baru,
            sebutan=merge_lines(lama.sebutan, baru.sebutan),
            jabatan=merge_lines(lama.jabatan, baru.jabatan),
            nama=merge_lines(lama.nama, baru.nama),
            keterangan=merge_lines(lama.keterangan, baru.keterangan),
        )


def _title(lama: Sequence[Baris], baru: Sequence[Baris]) -> Iterator[Baris]:
    """The lines of a title block, which have no ids."""
    for i, j in align(lama, baru, text_of, lambda old, new: shared_words(_words(old), _words(new))):
        if i is not None and j is not None:
            yield merge_lines(lama[i], baru[j])
        elif i is not None:
            yield mark(lama[i], Ubahan.DIHAPUS)
        elif j is not None:
            yield mark(baru[j], Ubahan.DISISIPKAN)


def _words(baris: Baris) -> Counter[str]:
    return Counter(text_of(baris).split())
