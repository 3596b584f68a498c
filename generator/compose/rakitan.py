"""Choosing the clauses of an agreement: the order file, its conditions, and what the agreement deviates from it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.compose.pengisian import Cetak, all_printed
from generator.data.masukan import Masukan, Sumber
from generator.data.model import Simpangan
from generator.errors import Place, Problem, UserError, fail
from generator.naskah.tree import Teks
from generator.words.bentuk_templat import EntriKlausul, EntriSegmen
from generator.words.marks.baris import LABEL_MARK
from generator.words.marks.blok import parse
from generator.words.marks.raw import Bacaan, RawBlok, RawKepala, RawNilai, RawPasal
from generator.words.nilai import Gambar, Isi
from generator.words.pustaka import Pustaka, Urutan
from generator.words.templating import Klausul, SumberKlausul


@dataclass(frozen=True, slots=True)
class RawKlausul:
    """A clause as read, with its id, its values, and the place that put it into the naskah."""

    id: str
    bacaan: Bacaan
    nilai: tuple[Isi | Gambar, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class RawSegmen:
    """A part of the naskah as its clauses; a part written in one file holds one."""

    id: str
    klausul: list[RawKlausul]
    lampiran: bool
    mendatar: bool


@dataclass(slots=True)
class _Pilihan:
    """A clause chosen, still to be filled; an inserted one gets its id from its title.

    ``sesudah``: the clause whose followers it stands among, having been inserted. ``tetap``: it cannot be left out.
    ``simpangan``: the place of the deviation that wrote it, or deleted it (``dihapus``: it only holds its place).
    ``milik``: once it is read, what the ids of its blocks begin with: its id, and the labels of its headings.
    """

    id: str
    klausul: Klausul
    place: Place
    sesudah: str | None = None
    tetap: bool = False
    simpangan: Place | None = None
    dihapus: bool = False
    milik: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Jejak:
    """What a deviation did: the id of the clause it wrote or deleted, and where that stands in the naskah.

    ``milik``: what the ids of its blocks begin with; of a deleted one, of the blocks that now follow, if any do.
    """

    klausul: str
    milik: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rakitan:
    """The parts of a naskah in order, and what its deviations did, by the place of each deviation.

    ``hilang``: the labels they took out. ``jejak``: what each left behind, in the order of the naskah.
    """

    segmen: list[RawSegmen]
    hilang: Mapping[str, Place]
    jejak: Mapping[Place, Jejak]


def assemble(masukan: Masukan, pustaka: Pustaka, data: Mapping[str, Any]) -> Rakitan:
    """The naskah's clauses, chosen, filled and read. Raises :class:`UserError` with the problems of all clauses."""
    return _Assembler(masukan, pustaka, data, pustaka.urutan[masukan.perjanjian.naskah or ""]).assemble()


@dataclass(slots=True)
class _Assembler:
    masukan: Masukan
    pustaka: Pustaka
    data: Mapping[str, Any]
    urutan: Urutan
    problems: list[Problem] = field(default_factory=list)
    hilang: dict[str, Place] = field(default_factory=dict)
    luput: set[str] = field(default_factory=set)  # ids of insertions that came to nothing, which has been told

    def assemble(self) -> Rakitan:
        chosen = [
            (entri, self._clauses(index, entri))
            for index, entri in enumerate(self.urutan.isi.segmen)
            if self._holds(entri.jika, self._order_place(index, "jika"))
        ]
        for index, simpangan in enumerate(self.masukan.perjanjian.klausul):
            self._deviate(simpangan, self.masukan.sumber("klausul").at(index), [pilihan for _, pilihan in chosen])
        segments = [segment for entri, pilihan in chosen for segment in self._read(entri, pilihan)]
        if self.problems:
            raise UserError(self.problems)
        return Rakitan(segments, self.hilang, _traces([pilihan for _, part in chosen for pilihan in part]))

    def _order_place(self, *jalur: str | int) -> Place:
        return self.urutan.dokumen.place(("segmen", *jalur))

    def _clauses(self, index: int, entri: EntriSegmen) -> list[_Pilihan]:
        if entri.berkas:
            place = self._order_place(index, "berkas")
            return self._choose([(entri, entri.berkas, place)])
        return self._choose(
            [
                (klausul, klausul.berkas, self._order_place(index, "klausul", number, "berkas"))
                for number, klausul in enumerate(entri.klausul or ())
                if self._holds(klausul.jika, self._order_place(index, "klausul", number, "jika"))
            ]
        )

    def _holds(self, syarat: str | None, place: Place) -> bool:
        try:
            return self.pustaka.holds(syarat, self.data, place)
        except UserError as error:
            self.problems += error.problems
            return False

    def _choose(self, named: Sequence[tuple[EntriSegmen | EntriKlausul, str, Place]]) -> list[_Pilihan]:
        chosen = []
        for entri, berkas, place in named:
            try:
                chosen.append(_Pilihan(entri.nama, self.pustaka.clause(berkas, place), place, tetap=entri.tetap))
            except UserError as error:
                self.problems += error.problems
        return chosen

    # --- deviations ---

    def _deviate(self, simpangan: Simpangan, sumber: Sumber, parts: list[list[_Pilihan]]) -> None:
        target = simpangan.sasaran
        for part in parts:
            for at, pilihan in enumerate(part):
                if pilihan.id == target and not pilihan.dihapus:
                    self._apply(simpangan, sumber, part, at)
                    return
        # What a condition has already left out need not be deleted; the checks say so.
        if target not in self.luput and not simpangan.hapus:
            mend = "hapus simpangan ini, atau periksa syarat klausul itu"
            what = f"klausul `{target}` tidak ada dalam naskah ini"
            self.problems.append(Problem(sumber.at(simpangan.tindakan).place, what, mend))
        self.luput.add(simpangan.id or "")

    def _apply(self, simpangan: Simpangan, sumber: Sumber, part: list[_Pilihan], at: int) -> None:
        if simpangan.hapus or simpangan.ganti:
            self.hilang |= dict.fromkeys(_labels(part[at]), sumber.place)
        if simpangan.hapus and part[at].tetap:
            mend = "pakai `ganti` bila bunyinya harus lain"
            what = f"bagian `{simpangan.hapus}` tidak dapat dihapus dari naskah"
            self.problems.append(Problem(sumber.at("hapus").place, what, mend))
            return
        if simpangan.hapus:
            part[at].dihapus, part[at].simpangan = True, sumber.place
            return
        block = sumber.dokumen.blok[sumber.at("isi").dasar]
        words = SumberKlausul(simpangan.isi or "", block.file, block.line, block.column)
        try:
            klausul = self.pustaka.compile(words)
        except UserError as error:
            self.problems += error.problems
            self.luput.add(simpangan.id or "")
            return
        id_ = simpangan.ganti or simpangan.id or ""
        pilihan = _Pilihan(id_, klausul, sumber.at("isi").place, simpangan=sumber.place)
        if simpangan.ganti:
            part[at] = pilihan
        else:
            self._insert(simpangan, pilihan, part, at)

    def _insert(self, simpangan: Simpangan, pilihan: _Pilihan, part: list[_Pilihan], at: int) -> None:
        """Put a clause beside the one at ``at``; several behind the same one keep the order they are written in."""
        target = simpangan.sisipkan.setelah if simpangan.sisipkan else None
        pilihan.sesudah = target or part[at].sesudah
        if target is not None:
            at += 1
            behind = {target}
            while at < len(part) and part[at].sesudah in behind:
                behind.add(part[at].id)
                at += 1
        part.insert(at, pilihan)

    # --- filling and reading ---

    def _read(self, entri: EntriSegmen, chosen: list[_Pilihan]) -> list[RawSegmen]:
        """The part filled and read: one segmen, or as many as there are annexes, each with pages of its own."""
        clauses: list[RawKlausul] = []
        for pilihan in chosen:
            if pilihan.dihapus:
                continue
            try:
                terisi = pilihan.klausul.fill(self.data)
                bacaan = parse(terisi)
                self._check_headings(entri, pilihan, bacaan.isi)
                pilihan.id = pilihan.id or _id_from_title(bacaan.isi, terisi.nilai, self.pustaka.istilah.kosong)
                pilihan.milik = frozenset({pilihan.id, *_heading_labels(bacaan.isi)})
                clauses.append(RawKlausul(pilihan.id, bacaan, terisi.nilai, pilihan.place))
            except UserError as error:
                self.problems += error.problems
        if entri.lampiran is None:
            return [RawSegmen(entri.nama, clauses, lampiran=False, mendatar=False)] if clauses else []
        # An annex that an agreement adds is text; only the order file knows of tables that need the page on its side.
        return [
            RawSegmen(clause.id, [clause], lampiran=True, mendatar=entri.mendatar and clause.id == entri.nama)
            for clause in clauses
        ]

    def _check_headings(self, entri: EntriSegmen, pilihan: _Pilihan, blocks: Sequence[RawBlok]) -> None:
        place = Place(pilihan.klausul.sumber.berkas, pilihan.klausul.sumber.baris)
        if not blocks:
            mend = "bila klausul ini tidak selalu berlaku, tulis syaratnya dengan `jika` di berkas urutan"
            raise fail(place, "klausul ini tidak menghasilkan satu kata pun", mend)
        first = blocks[0]
        if entri.lampiran and not (isinstance(first, RawKepala) and first.jenis == "LAMPIRAN"):
            raise fail(place, "lampiran harus dimulai dengan LAMPIRAN", "tulis `LAMPIRAN Judul` di baris pertama")
        if entri.klausul is not None and not isinstance(first, (RawPasal, RawKepala)):
            raise fail(
                place, "klausul harus dimulai dengan PASAL, BAB, atau BAGIAN", "tulis `PASAL Judul` di baris pertama"
            )
        for block in blocks if entri.klausul is not None else ():
            if not isinstance(block, (RawPasal, RawKepala)):
                raise fail(block.place, "kalimat di luar Pasal", "tulis PASAL sesudah judul BAB atau BAGIAN")
            if isinstance(block, RawKepala) and block.jenis == "LAMPIRAN":
                raise fail(block.place, "LAMPIRAN di dalam batang tubuh", "pindahkan ke berkas lampiran tersendiri")
        for block in blocks if entri.klausul is None else ():
            if isinstance(block, RawPasal) or (
                isinstance(block, RawKepala) and not (entri.lampiran and block is first)
            ):
                raise fail(block.place, "judul bertingkat hanya untuk batang tubuh", "pakai JUDUL atau TENGAH di sini")


def _traces(chosen: Sequence[_Pilihan]) -> dict[Place, Jejak]:
    """What each deviation left behind among all the clauses of the naskah, read from their end."""
    found: list[tuple[Place, Jejak]] = []
    following: frozenset[str] = frozenset()
    for pilihan in reversed(chosen):
        following = following if pilihan.dihapus else pilihan.milik
        if pilihan.simpangan is not None:
            found.append((pilihan.simpangan, Jejak(pilihan.id, following)))
    return dict(reversed(found))


def _labels(pilihan: _Pilihan) -> list[str]:
    """The labels a clause may be referred to by: its id, and whatever stands as a label in its file."""
    return [pilihan.id, *LABEL_MARK.findall(pilihan.klausul.sumber.teks)]


def _heading_labels(blocks: Sequence[RawBlok]) -> list[str]:
    return [block.label for block in blocks if isinstance(block, (RawPasal, RawKepala)) and block.label]


def _id_from_title(blocks: Sequence[RawBlok], nilai: tuple[Isi | Gambar, ...], titik: str) -> str:
    """An id for an inserted clause: its first title, so that it survives what is inserted elsewhere."""
    titled = next((block for block in blocks if isinstance(block, (RawPasal, RawKepala))), None)
    values = all_printed(nilai, titik)
    runs = (values[run.urut] if isinstance(run, RawNilai) else run for run in (titled.judul if titled else ()))
    words = "".join(run.teks for run in runs if isinstance(run, (Teks, Cetak)))
    return "-".join(re.findall(r"[a-z0-9]+", words.lower())) or "sisipan"
