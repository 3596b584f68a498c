"""Numbers, ids and references of a naskah, decided once for all its blocks.

The raw blocks are walked a single time; what each one is called is then looked up by the builder of the tree. A
reference names the chain of headings and items that leads to its target, less what it shares with where it stands:
"ayat (1)" inside the same Pasal, "Pasal 9 ayat (1)" from elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.compose.rakitan import RawKlausul, RawSegmen
from generator.data.bentuk import nearest
from generator.errors import Place, Problem
from generator.naskah.tree import Asal, Rujukan, Tingkat, UnsurRujukan
from generator.words.bentuk_templat import Istilah
from generator.words.bilangan import huruf, romawi, urutan_kata
from generator.words.marks.raw import RawBlok, RawButir, RawKepala, RawPasal, RawRujukan, RawTabel

_NAMES = {
    Tingkat.AYAT: "ayat",
    Tingkat.HURUF: "huruf",
    Tingkat.ANGKA: "angka",
    Tingkat.HURUF_KURUNG: "huruf-kurung",
    Tingkat.ANGKA_KURUNG: "angka-kurung",
    Tingkat.STRIP: "strip",
}


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step of the way to a block: the word before its number, the number as references print it, its id.

    ``tampil`` is false for the only ayat of a Pasal, which has no number to be called by. ``rancu``: another item
    in the same place, of another list, is called the same.
    """

    kata: str
    nomor: str
    id: str
    tampil: bool = True
    rancu: bool = False


Rantai = tuple[Langkah, ...]


@dataclass(frozen=True, slots=True)
class Posisi:
    """What a numbered block is called: its id, its number, the number as printed before it, and the way to it."""

    id: str
    nomor: int
    sebutan: str
    rantai: Rantai


@dataclass(slots=True)
class Penomoran:
    """The numbers of one naskah, and the labels that lead to them; ``hilang``: labels that deviations took out."""

    istilah: Istilah
    hilang: Mapping[str, Place] = field(default_factory=dict)
    posisi: dict[int, Posisi] = field(default_factory=dict)
    label: dict[str, tuple[Rantai, Place]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    def of(self, block: RawButir | RawPasal | RawKepala) -> Posisi:
        """What ``block`` is called."""
        return self.posisi[id(block)]

    def number(self, segments: list[RawSegmen]) -> None:
        """Number everything; what is wrong with labels is added to ``problems``."""
        for segmen in segments:
            for klausul in segmen.klausul:
                self._clause(klausul)

    def resolve(self, rujukan: RawRujukan, dari: Rantai) -> Rujukan:
        """The reference as it reads from a place whose way is ``dari``."""
        asal = Asal(rujukan.place.file, rujukan.place.line)
        if rujukan.label not in self.label:
            self.problems.append(self._dangling(rujukan))
            return Rujukan((), asal)
        steps = _shown(self.label[rujukan.label][0], dari)
        if any(step.rancu for step in steps):
            mend = "jadikan setiap daftar sebuah ayat, atau rujuk Pasal atau ayatnya saja"
            what = f"rujukan @{rujukan.label} rancu: ada lebih dari satu daftar yang nomornya sama di tempat itu"
            self.problems.append(Problem(rujukan.place, what, mend))
        unsur = tuple(
            UnsurRujukan(f"{' ' if index else ''}{step.kata}{' ' if step.kata else ''}", step.nomor, step.id)
            for index, step in enumerate(steps)
        )
        return Rujukan(unsur, asal, rujukan.tebal, rujukan.miring)

    def _dangling(self, rujukan: RawRujukan) -> Problem:
        if rujukan.label in self.hilang:
            what = f"simpangan ini menghilangkan @{rujukan.label}, yang masih dirujuk di {rujukan.place}"
            mend = "pertahankan klausul atau label itu, atau ganti juga klausul yang merujuknya"
            return Problem(self.hilang[rujukan.label], what, mend)
        hint = f"{nearest(rujukan.label, self.label)} (label ditulis [label] sesudah nomor, atau nama klausul)"
        return Problem(rujukan.place, f"rujukan @{rujukan.label} tidak menunjuk apa pun", hint)

    # --- walking ---

    def _clause(self, klausul: RawKlausul) -> None:
        inside: Counter[str] = Counter()
        for block in klausul.isi:
            if isinstance(block, (RawPasal, RawKepala)):
                kind = "PASAL" if isinstance(block, RawPasal) else block.jenis
                inside[kind] += 1
                self._heading(block, kind, klausul.id, inside[kind])
        if not any(isinstance(block, RawPasal) for block in klausul.isi):
            self._items(klausul.isi, klausul.id, ())

    def _heading(self, block: RawPasal | RawKepala, kind: str, clause: str, inside: int) -> None:
        """Number a heading, the ``inside``-th of its kind in its clause; the first Pasal goes by the clause's id."""
        self._counts[kind] += 1
        nomor = self._counts[kind]
        if kind == "BAB":
            self._counts["BAGIAN"] = 0
        sebutan = self._heading_words(kind, nomor)
        is_clause = kind == "LAMPIRAN" or (kind == "PASAL" and inside == 1)
        id_ = clause if is_clause else block.label or f"{clause}/{kind.lower()}.{inside}"
        rantai = (Langkah("", sebutan, id_),)
        self.posisi[id(block)] = Posisi(id_, nomor, sebutan, rantai)
        for label in {clause if is_clause else "", block.label} - {""}:
            self._register(label, rantai, block.place)
        if isinstance(block, RawPasal):
            self._items(block.isi, id_, rantai)

    def _heading_words(self, kind: str, nomor: int) -> str:
        istilah = self.istilah
        match kind:
            case "PASAL":
                return f"{istilah.pasal} {nomor}"
            case "BAB":
                return f"{istilah.bab} {romawi(nomor)}"
            case "BAGIAN":
                return f"{istilah.bagian} {urutan_kata(nomor).capitalize()}"
            case _:
                return f"{istilah.lampiran} {romawi(nomor)}"

    def _items(self, blocks: Sequence[RawBlok], prefix: str, rantai: Rantai) -> None:
        """Number the items among ``blocks``; their ids count through all lists of one kind, their numbers restart."""
        counts: Counter[Tingkat] = Counter()
        items = [block for block in blocks if isinstance(block, RawButir)]
        numbers = _numbers(items)
        for block, nomor in zip(items, numbers, strict=True):
            counts[block.tingkat] += 1
            id_ = f"{prefix}/{block.label or f'{_NAMES[block.tingkat]}.{counts[block.tingkat]}'}"
            alone = block.tingkat is Tingkat.AYAT and len(items) == 1
            step = self._step(block.tingkat, nomor, id_, alone=alone, rancu=numbers.count(nomor) > 1)
            way = (*rantai, step)
            self.posisi[id(block)] = Posisi(id_, nomor, "" if alone else _printed(block.tingkat, nomor), way)
            if block.label:
                self._register(block.label, way, block.place)
            self._items(block.isi, id_, way)
        for index, other in enumerate(blocks, 1):
            if isinstance(other, RawTabel):
                self._table(other, f"{prefix}/tabel.{index}", rantai)

    def _table(self, table: RawTabel, prefix: str, rantai: Rantai) -> None:
        for number, row in enumerate((*table.kepala, *table.baris), 1):
            for column, cell in enumerate(row, 1):
                self._items(cell, f"{prefix}/{number}.{column}", rantai)

    def _step(self, tingkat: Tingkat, nomor: int, id_: str, *, alone: bool, rancu: bool) -> Langkah:
        words = {
            Tingkat.AYAT: self.istilah.ayat,
            Tingkat.HURUF: self.istilah.huruf,
            Tingkat.ANGKA: self.istilah.angka,
            Tingkat.HURUF_KURUNG: self.istilah.huruf,
            Tingkat.ANGKA_KURUNG: self.istilah.angka,
        }
        # Word drops the full stop of a number it refers to, and so do we: "huruf a", but "huruf a)".
        return Langkah(words.get(tingkat, ""), _printed(tingkat, nomor).rstrip("."), id_, not alone, rancu)

    def _register(self, label: str, rantai: Rantai, place: Place) -> None:
        if not rantai or rantai[0].kata:
            mend = "hapus labelnya; rujukan hanya dapat menunjuk Pasal dan isinya"
            self.problems.append(Problem(place, f"label [{label}] di luar Pasal", mend))
        elif label in self.label:
            other = self.label[label][1]
            mend = "beri nama yang berbeda; untuk klausul sisipan, tulis `id` yang berbeda"
            self.problems.append(Problem(place, f"label `{label}` sudah dipakai di {other}", mend))
        else:
            self.label[label] = (rantai, place)


def _numbers(items: list[RawButir]) -> list[int]:
    """The number of each item, counted anew in each list."""
    numbers: list[int] = []
    for item in items:
        numbers.append(1 if item.baru or not numbers else numbers[-1] + 1)
    return numbers


def _printed(tingkat: Tingkat, nomor: int) -> str:
    match tingkat:
        case Tingkat.AYAT:
            return f"({nomor})"
        case Tingkat.HURUF:
            return f"{huruf(nomor)}."
        case Tingkat.ANGKA:
            return f"{nomor}."
        case Tingkat.HURUF_KURUNG:
            return f"{huruf(nomor)})"
        case Tingkat.ANGKA_KURUNG:
            return f"{nomor})"
        case Tingkat.STRIP:
            return "–"


def _shown(target: Rantai, dari: Rantai) -> Rantai:
    """The steps of ``target`` that must be said from ``dari``."""
    shared = 0
    while shared < min(len(target), len(dari)) and target[shared].id == dari[shared].id:
        shared += 1
    shared = min(shared, len(target) - 1)
    steps = tuple(step for step in target[shared:] if step.tampil)
    # The only ayat of a Pasal has no number: it is called by what stands above it.
    return steps or tuple(step for step in target[:shared] if step.tampil)[-1:]
