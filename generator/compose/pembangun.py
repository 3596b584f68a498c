"""From raw blocks and their numbers to the tree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from generator.compose.penomoran import Penomoran, Rantai
from generator.compose.rakitan import RawSegmen
from generator.naskah import tree
from generator.words.bilangan import romawi
from generator.words.marks.raw import (
    RawBaris,
    RawBlok,
    RawButir,
    RawJudul,
    RawKepala,
    RawKomparisi,
    RawLogo,
    RawParagraf,
    RawPasal,
    RawRincian,
    RawRujukan,
    RawTabel,
    RawTandaTangan,
)
from generator.words.nilai import Gambar


@dataclass(slots=True)
class Pembangun:
    """Builds the segmen of a naskah whose numbers are already decided."""

    penomoran: Penomoran

    def segmen(self, raw: RawSegmen) -> tree.Segmen | tree.Lampiran:
        """A part of the naskah."""
        if not raw.lampiran:
            blocks = tuple(blok for klausul in raw.klausul for blok in self._blocks(klausul.isi, klausul.id, ()))
            return tree.Segmen(raw.id, blocks)
        kepala, *rest = raw.klausul[0].isi
        assert isinstance(kepala, RawKepala)  # the assembler let nothing else through
        posisi = self.penomoran.of(kepala)
        judul = self._capitals(kepala.judul)
        isi = self._blocks(rest, raw.id, ())
        return tree.Lampiran(raw.id, posisi.nomor, posisi.sebutan, judul, isi, raw.mendatar)

    def _runs(self, raw: RawBaris, dari: Rantai = ()) -> tree.Baris:
        return tuple(self.penomoran.resolve(run, dari) if isinstance(run, RawRujukan) else run for run in raw)

    def _capitals(self, raw: RawBaris) -> tree.Baris:
        """A title in literal capitals, so that every program that reads the file shows them."""
        return tuple(
            run if isinstance(run, tree.Rujukan) else replace(run, teks=run.teks.upper()) for run in self._runs(raw)
        )

    def _blocks(self, raw: Iterable[RawBlok], prefix: str, dari: Rantai) -> tuple[tree.Blok, ...]:
        blocks: list[tree.Blok] = []
        lists = 0
        for is_item, group in groupby(enumerate(raw, 1), key=lambda pair: isinstance(pair[1], RawButir)):
            if is_item:
                for items in _lists([block for _, block in group if isinstance(block, RawButir)]):
                    lists += 1
                    blocks.append(self._list(items, f"{prefix}/daftar.{lists}"))
            else:
                blocks += [self._block(block, index, prefix, dari) for index, block in group]
        return tuple(blocks)

    def _list(self, items: list[RawButir], id_: str) -> tree.Daftar:
        return tree.Daftar(id_, items[0].tingkat, tuple(self._item(item) for item in items))

    def _item(self, raw: RawButir) -> tree.Butir:
        posisi = self.penomoran.of(raw)
        isi = self._blocks(raw.isi, posisi.id, posisi.rantai)
        return tree.Butir(posisi.id, posisi.nomor, posisi.sebutan, isi)

    def _block(self, raw: RawBlok, index: int, prefix: str, dari: Rantai) -> tree.Blok:
        match raw:
            case RawParagraf():
                return tree.Paragraf(f"{prefix}/paragraf.{index}", self._runs(raw.isi, dari), raw.perataan)
            case RawPasal():
                posisi = self.penomoran.of(raw)
                isi = self._blocks(raw.isi, posisi.id, posisi.rantai)
                return tree.Pasal(posisi.id, posisi.nomor, posisi.sebutan, self._capitals(raw.judul), isi)
            case RawKepala():
                posisi = self.penomoran.of(raw)
                kind = tree.Bab if raw.jenis == "BAB" else tree.Bagian
                judul = self._capitals(raw.judul) if raw.jenis == "BAB" else self._runs(raw.judul)
                return kind(posisi.id, posisi.nomor, posisi.sebutan, judul)
            case RawTabel():
                return self._table(raw, f"{prefix}/tabel.{index}", dari)
            case RawRincian():
                return self._details(raw, f"{prefix}/rincian.{index}", dari)
            case _:
                return self._front(raw, f"{prefix}/{index}")

    def _front(self, raw: RawBlok, id_: str) -> tree.Blok:
        match raw:
            case RawJudul():
                return tree.Judul(id_, tuple(self._runs(line) for line in raw.baris))
            case RawLogo():
                return tree.DeretLogo(id_, tuple(_logo(gambar, words) for gambar, words in raw.logo))
            case RawKomparisi():
                return self._komparisi(raw, id_)
            case RawTandaTangan():
                return self._signatures(raw, id_)
            case _:
                raise AssertionError(f"{type(raw).__name__} is built elsewhere")

    def _signatures(self, raw: RawTandaTangan, id_: str) -> tree.TandaTangan:
        boxes = []
        for number, box in enumerate(raw.kotak, 1):
            sebutan, jabatan, nama, keterangan = map(self._runs, box)
            boxes.append(tree.KotakTandaTangan(f"{id_}/{number}", sebutan, jabatan, nama, keterangan, raw.meterai))
        return tree.TandaTangan(id_, self._runs(raw.kepala), tuple(boxes))

    def _komparisi(self, raw: RawKomparisi, id_: str) -> tree.Komparisi:
        rows = (
            tree.BarisKomparisi(f"{id_}/{number}", number, f"{romawi(number)}.", self._runs(nama), self._runs(uraian))
            for number, (nama, uraian) in enumerate(raw.pihak, 1)
        )
        return tree.Komparisi(id_, tuple(rows))

    def _table(self, raw: RawTabel, id_: str, dari: Rantai) -> tree.Tabel:
        numbered = enumerate((*raw.kepala, *raw.baris), 1)
        rows = [self._row(row, f"{id_}/{number}", dari) for number, row in numbered]
        head = len(raw.kepala)
        return tree.Tabel(id_, raw.lebar, tuple(rows[:head]), tuple(rows[head:]))

    def _row(self, row: list[list[RawBlok]], id_: str, dari: Rantai) -> tree.BarisTabel:
        cells = (tree.Sel(self._blocks(cell, f"{id_}.{column}", dari)) for column, cell in enumerate(row, 1))
        return tree.BarisTabel(id_, tuple(cells))

    def _details(self, raw: RawRincian, id_: str, dari: Rantai) -> tree.Rincian:
        rows = (
            tree.BarisRincian(f"{id_}/{number}", self._runs(label, dari), self._runs(isi, dari))
            for number, (label, isi) in enumerate(raw.baris, 1)
        )
        return tree.Rincian(id_, tuple(rows))


def _lists(items: list[RawButir]) -> list[list[RawButir]]:
    """The lists a run of items forms."""
    lists: list[list[RawButir]] = []
    for item in items:
        if item.baru or not lists:
            lists.append([])
        lists[-1].append(item)
    return lists


def _logo(gambar: Gambar, words: str) -> tree.Logo:
    sumber = gambar.sumber
    asal = tree.Asal(sumber.place.file, sumber.place.line, sumber.jalur) if sumber else tree.Asal("", 0)
    return tree.Logo(gambar.data, gambar.lebar, gambar.tinggi, words, asal, gambar.kosong)
