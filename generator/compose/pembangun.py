"""From a clause's raw blocks and their numbers to the tree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.compose.pengisian import Cetak, asal_of
from generator.compose.penomoran import Bernomor, Rantai
from generator.compose.rujukan import Perujuk
from generator.naskah import tree
from generator.words.bilangan import romawi
from generator.words.marks.inline import joined
from generator.words.marks.raw import (
    RawBaris,
    RawBlok,
    RawButir,
    RawJudul,
    RawKepala,
    RawKomparisi,
    RawLogo,
    RawNilai,
    RawParagraf,
    RawPasal,
    RawRincian,
    RawRujukan,
    RawSebaris,
    RawTabel,
    RawTandaTangan,
)
from generator.words.nilai import Gambar


@dataclass(slots=True)
class Pembangun:
    """Builds the blocks of a numbered clause with what its values print and what its references lead to."""

    klausul: Bernomor
    nilai: Sequence[Cetak | Gambar]
    perujuk: Perujuk

    def blocks(self) -> tuple[tree.Blok, ...]:
        """The clause's blocks."""
        return self._blocks(self.klausul.bacaan.isi, self.klausul.id, ())

    def lampiran(self, *, mendatar: bool) -> tree.Lampiran:
        """The clause as an annex, which its first block names."""
        kepala, *rest = self.klausul.bacaan.isi
        assert isinstance(kepala, RawKepala)  # the assembler let nothing else through
        posisi = self.klausul.of(kepala)
        judul = self._capitals(kepala.judul)
        isi = self._blocks(rest, self.klausul.id, ())
        return tree.Lampiran(self.klausul.id, posisi.nomor, posisi.sebutan, judul, isi, mendatar)

    def _runs(self, raw: RawBaris, dari: Rantai = ()) -> tree.Baris:
        runs = tuple(self._run(run, dari) for run in raw)
        return tuple(joined(runs)) if len(runs) > 1 else runs

    def _run(self, raw: RawSebaris, dari: Rantai) -> tree.Sebaris:
        match raw:
            case RawNilai():
                value = self.nilai[raw.urut]
                assert isinstance(value, Cetak)  # whoever read the clause refused a picture in a sentence
                return value.at(raw, self.klausul.bacaan.berkas)
            case RawRujukan():
                return self.perujuk.resolve(raw, dari)
            case _:
                return raw

    def _capitals(self, raw: RawBaris) -> tree.Baris:
        """A title in literal capitals, so that every program that reads the file shows them."""
        return tuple(
            run if isinstance(run, tree.Rujukan | tree.Diubah) else replace(run, teks=run.teks.upper())
            for run in self._runs(raw)
        )

    def _blocks(self, raw: Iterable[RawBlok], prefix: str, dari: Rantai) -> tuple[tree.Blok, ...]:
        blocks: list[tree.Blok] = []
        lists = 0
        for index, found in _grouped(raw):
            if isinstance(found, list):
                lists += 1
                blocks.append(self._list(found, f"{prefix}/daftar.{lists}"))
            else:
                blocks.append(self._block(found, index, prefix, dari))
        return tuple(blocks)

    def _list(self, items: list[RawButir], id_: str) -> tree.Daftar:
        return tree.Daftar(id_, items[0].tingkat, tuple(self._item(item) for item in items))

    def _item(self, raw: RawButir) -> tree.Butir:
        posisi = self.klausul.of(raw)
        isi = self._blocks(raw.isi, posisi.id, posisi.rantai)
        return tree.Butir(posisi.id, posisi.nomor, posisi.sebutan, isi)

    def _block(self, raw: RawBlok, index: int, prefix: str, dari: Rantai) -> tree.Blok:
        match raw:
            case RawParagraf():
                return tree.Paragraf(f"{prefix}/paragraf.{index}", self._runs(raw.isi, dari), raw.perataan)
            case RawPasal():
                posisi = self.klausul.of(raw)
                isi = self._blocks(raw.isi, posisi.id, posisi.rantai)
                return tree.Pasal(posisi.id, posisi.nomor, posisi.sebutan, self._capitals(raw.judul), isi)
            case RawKepala():
                posisi = self.klausul.of(raw)
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
                return tree.DeretLogo(id_, tuple(self._logo(urut, words) for urut, words in raw.logo))
            case RawKomparisi():
                return self._komparisi(raw, id_)
            case RawTandaTangan():
                return self._signatures(raw, id_)
            case _:
                raise AssertionError(f"{type(raw).__name__} is built elsewhere")

    def _logo(self, urut: int, raw: RawBaris) -> tree.Logo:
        gambar = self.nilai[urut]
        assert isinstance(gambar, Gambar)  # whoever read the clause refused anything else
        words = self._runs(tuple(run for run in raw if not isinstance(run, RawRujukan)))
        asal = asal_of(gambar.sumber) if gambar.sumber else tree.Asal("", 0)
        return tree.Logo(gambar.data, gambar.lebar, gambar.tinggi, tree.text_of(words), asal, gambar.kosong)

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


def _grouped(raw: Iterable[RawBlok]) -> list[tuple[int, RawBlok | list[RawButir]]]:
    """The blocks with their positions, from 1, the items of a list together."""
    groups: list[tuple[int, RawBlok | list[RawButir]]] = []
    for index, block in enumerate(raw, 1):
        before = groups[-1][1] if groups else None
        if not isinstance(block, RawButir):
            groups.append((index, block))
        elif isinstance(before, list) and not block.baru:
            before.append(block)
        else:
            groups.append((index, [block]))
    return groups
