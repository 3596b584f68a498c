"""Comparing two naskah: the changes in the order of the new one, each where a lawyer would look for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from generator.compare.bingkai import frame_changes
from generator.compare.jalan import Jalan, way_to
from generator.compare.kata import split_words
from generator.compare.larik import Potong, Sasaran, compare_lines, whole
from generator.compare.nomor import Nomor, renumbered
from generator.compare.padanan import Padanan, pair
from generator.compare.selaras import align, join_single, shared_words
from generator.compare.simpul import Simpul, looks_of, nodes_of
from generator.compare.ubahan import Jenis, Larik, Sebab, Ubahan
from generator.compare.ujung import Ujung, moved_ends
from generator.errors import Place
from generator.naskah.tree import Asal, Baris, Naskah, Teks, text_of

DIGANTI = 0.5
"""A Pasal that keeps less than this of its words is told as replaced, not word by word."""

_BERJUDUL = frozenset({"pasal", "lampiran", "bab", "bagian"})
_SEPIHAK = (Jenis.TAMBAH, Jenis.HAPUS)


def compare(lama: Naskah, baru: Naskah) -> tuple[Ubahan, ...]:
    """What became of the old naskah, in the order of the new one."""
    root = pair(nodes_of(lama), nodes_of(baru))
    return (*frame_changes(lama, baru), *_Teller(root, _targets(root)).inside(root, Jalan(), Jalan()))


def _targets(root: Padanan) -> Sasaran:
    """How references tell where they lead; to the only ayat of a Pasal is to the Pasal."""
    before, after = dict(root.ids()), {}
    for lama, baru, pasal in root.lone_ayat():
        before[lama.id] = after[baru.id] = pasal.id
    return Sasaran(before, after)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells of the pairs of two naskah. ``_told``: the nodes of which what holds them has told already."""

    root: Padanan
    sasaran: Sasaran
    _told: set[int] = field(default_factory=set)

    def inside(self, padanan: Padanan, lama: Jalan, baru: Jalan) -> Iterator[Ubahan]:
        """What became of the nodes inside one that is on both sides; ``lama`` and ``baru`` lead to it.

        That numbers moved is told at the first of them, behind what moved them; neighbours without a name of their own
        that came or went together are told together.
        """
        waiting: Ubahan | None = None
        for ubahan in self._each(padanan, lama, baru):
            if waiting and ubahan.jenis in _SEPIHAK and (ubahan.jenis, ubahan.letak) == (waiting.jenis, waiting.letak):
                causes = dict.fromkeys((*waiting.sebab, *ubahan.sebab))
                waiting = replace(waiting, larik=(*waiting.larik, *ubahan.larik), sebab=tuple(causes))
                continue
            if waiting:
                yield waiting
            waiting = ubahan
        if waiting:
            yield waiting

    def _each(self, padanan: Padanan, lama: Jalan, baru: Jalan) -> Iterator[Ubahan]:
        moved = {id(nomor.baru[0]): nomor for nomor in renumbered(padanan)}
        ends = moved_ends(padanan, self._compared)
        self._told.update(id(ujung.baru) for ujung in ends)
        yield from self._columns(padanan, lama, baru)
        for anak in padanan.anak:
            if nomor := moved.get(id(anak.baru)):
                yield _renumbering(nomor, lama, baru)
            yield from self._node(anak, lama, baru)
        if ends:
            yield _ending(ends, lama, baru)

    def _node(self, padanan: Padanan, lama: Jalan, baru: Jalan) -> Iterator[Ubahan]:
        before, after = padanan.lama, padanan.baru
        if after is None:
            if id(before) not in self._told:
                yield _dropped(padanan.simpul, lama, baru)
        elif before is None:
            if id(after) not in self._told:
                yield _added(after, baru.to(after))
        else:
            there = way_to(self.root.lama, before) if padanan.pindah else lama.to(before)
            yield from self._both(padanan, before, after, there, baru.to(after))

    def _both(self, padanan: Padanan, before: Simpul, after: Simpul, there: Jalan, here: Jalan) -> Iterator[Ubahan]:
        if padanan.pindah:
            named = here if after.sebutan else here.named(after.larik)
            told = _change(Jenis.PINDAH, there, named, _lines(after, baru=None))
            begin = (*islice(_lines(after, baru=True), 1), *islice(_lines(before, baru=False), 1))
            yield replace(told, sebab=tuple(_causes(begin)))
        if padanan.sama:
            return
        if after.jenis == "pasal" and shared_words(before.kata, after.kata) < DIGANTI:
            yield _change(Jenis.GANTI, there, here, (*_lines(before, baru=False), *_lines(after, baru=True)))
            return
        if id(after) not in self._told:
            yield from self._own(before, after, there, here)
        yield from self.inside(padanan, there, here)

    def _own(self, before: Simpul, after: Simpul, there: Jalan, here: Jalan) -> Iterator[Ubahan]:
        """What a node says itself, and how it shows."""
        if changed := self._compared(before, after):
            yield _change(Jenis.KATA, there, here, changed)
        elif hal := _looks(before, after):
            sources = (Larik(0, "", "", whole(baris, baru=True)) for baris in after.larik)
            yield replace(_change(Jenis.RUPA, there, here, (), hal), sebab=tuple(_causes(sources)))

    def _compared(self, before: Simpul, after: Simpul) -> list[Larik]:
        """The lines a node says itself in which words changed."""
        aligned = align(before.larik, after.larik, text_of, _likeness)
        lines = (
            Larik(
                0,
                "" if i else before.penanda,
                "" if j else after.penanda,
                self._line(None if i is None else before.larik[i], None if j is None else after.larik[j]),
            )
            for i, j in join_single(aligned, lambda _i, _j: True)
        )
        return [larik for larik in lines if not all(potong.tetap for potong in larik.potong)]

    def _line(self, lama: Baris | None, baru: Baris | None) -> tuple[Potong, ...]:
        if lama is not None and baru is not None:
            return compare_lines(lama, baru, self.sasaran)
        return whole(lama or baru or (), baru=lama is None)

    def _columns(self, padanan: Padanan, lama: Jalan, baru: Jalan) -> Iterator[Ubahan]:
        """The columns that came into a table or left it, each with its cells in all rows that are on both sides."""
        if padanan.simpul.jenis != "tabel":
            return
        cells = [sel for baris in padanan.anak if baris.lama and baris.baru for sel in baris.anak if sel.sepihak]
        for head in [sel.simpul for sel in cells if sel.simpul.jenis == "sel-kepala"]:
            added = any(sel.baru is head for sel in cells)
            column = [sel.simpul for sel in cells if sel.simpul.judul == head.judul and bool(sel.baru) == added]
            self._told.update(map(id, column))
            jalan = replace(baru if added else lama, sebutan=(*(baru if added else lama).sebutan, (head.judul, "")))
            lines = (line for sel in column for line in _lines(sel, baru=added))
            yield _change(Jenis.TAMBAH if added else Jenis.HAPUS, jalan, jalan, lines)


def _likeness(lama: Baris, baru: Baris) -> float:
    return shared_words(Counter(split_words(text_of(lama))), Counter(split_words(text_of(baru))))


def _renumbering(nomor: Nomor, lama: Jalan, baru: Jalan) -> Ubahan:
    before, after = (f"{jalan.letak} {said}".strip() for jalan, said in zip((lama, baru), nomor.said(), strict=True))
    own = baru.to(nomor.baru[0])
    return Ubahan(Jenis.NOMOR, after, before, own.induk, own.klausul, tempat=after)


def _ending(ends: list[Ujung], lama: Jalan, baru: Jalan) -> Ubahan:
    """That the signs behind the items of a list followed an item that came or went, which is what there is to read."""
    said = ", ".join(ujung.said for ujung in ends)
    return _change(Jenis.RUPA, lama, baru, [ujung.larik for ujung in ends], f"tanda akhir butir menyesuaikan: {said}")


def _added(simpul: Simpul, jalan: Jalan) -> Ubahan:
    return _change(Jenis.TAMBAH, jalan, jalan, _lines(simpul, baru=True), _without_words(simpul))


def _dropped(simpul: Simpul, lama: Jalan, baru: Jalan) -> Ubahan:
    """What is no more, called as it was; where numbers moved, with what its place is called now."""
    there = lama.to(simpul)
    told = _change(Jenis.HAPUS, there, there, _lines(simpul, baru=False), _without_words(simpul))
    if lama.tempat == baru.tempat:
        return told
    return replace(told, letak=f"{told.letak} (kini {baru.tempat})")


def _without_words(simpul: Simpul) -> str:
    """What kind of thing came or went, where it says nothing itself."""
    return "" if simpul.larik else simpul.jenis


def _change(jenis: Jenis, there: Jalan, here: Jalan, larik: Iterable[Larik], hal: str = "") -> Ubahan:
    lines = tuple(larik)
    elsewhere = there.tempat if there.tempat != here.tempat else ""
    causes = tuple(_causes(lines))
    return Ubahan(jenis, here.letak, elsewhere, here.induk, here.klausul, lines, hal, causes, tempat=here.tempat)


def _lines(simpul: Simpul, *, baru: bool | None, masuk: int = 0) -> Iterator[Larik]:
    """All lines of a node, indented as they are nested; ``baru``: the only side they stand on, None for both."""
    head = simpul.sebutan if simpul.jenis in _BERJUDUL else simpul.penanda
    for n, baris in enumerate(_as_read(simpul)):
        penanda = "" if n else head
        if baris or penanda:
            text = text_of(baris)
            pieces = (Potong(text, text),) if baru is None else whole(baris, baru=baru)
            yield Larik(masuk, "" if baru else penanda, "" if baru is False else penanda, pieces)
    deeper = masuk + bool(simpul.penanda)
    for anak in simpul.anak:
        yield from _lines(anak, baru=baru, masuk=deeper)


def _as_read(simpul: Simpul) -> tuple[Baris, ...]:
    """The lines of a node; label and value of an address are read in one."""
    if simpul.jenis != "rincian":
        return simpul.larik or ((),)
    label, isi = simpul.larik
    return ((*label, *(Teks(" : ", run.asal) for run in label[-1:]), *isi),)


def _looks(before: Simpul, after: Simpul) -> str:
    """What shows differently though the words are the same."""
    if before.jenis == "logo":
        return "" if before.rupa == after.rupa else "gambarnya diganti"
    if before.rupa != after.rupa:
        return f"{before.rupa or 'biasa'} → {after.rupa or 'biasa'}"
    same = [looks_of(baris) for baris in before.larik] == [looks_of(baris) for baris in after.larik]
    return "" if same else "huruf tebal atau miringnya berubah"


def _causes(larik: Iterable[Larik]) -> Iterator[Sebab]:
    """Where changed words are written on the new side, and where dropped ones were on the old one."""
    seen: dict[Sebab, None] = {}
    for potong in (potong for one in larik for potong in one.potong):
        for asal in potong.asal_baru:
            seen.setdefault(_cause(asal, baru=True))
        for asal in () if potong.baru.strip() else potong.asal_lama:
            seen.setdefault(_cause(asal, baru=False))
    return iter(seen)


def _cause(asal: Asal, *, baru: bool) -> Sebab:
    return Sebab(Place(asal.berkas, asal.baris), asal.jalur, baru)
