"""Comparing two naskah: the changes in the order of the new one, each where a lawyer would look for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.compare.bingkai import frame_changes
from generator.compare.kata import split_words
from generator.compare.larik import Potong, compare_lines, whole
from generator.compare.nomor import Nomor, renumbered
from generator.compare.padanan import Padanan, pair
from generator.compare.selaras import align, join_single, shared_words
from generator.compare.simpul import Simpul, looks_of, nodes_of
from generator.compare.ubahan import Jenis, Larik, Sebab, Ubahan
from generator.errors import Place
from generator.naskah.tree import Asal, Baris, Naskah, text_of

DIGANTI = 0.5
"""A Pasal that keeps less than this of its words is told as replaced, not word by word."""

_BERJUDUL = frozenset({"pasal", "lampiran", "bab", "bagian"})


def compare(lama: Naskah, baru: Naskah) -> tuple[Ubahan, ...]:
    """What became of the old naskah, in the order of the new one."""
    root = pair(nodes_of(lama), nodes_of(baru))
    return (*frame_changes(lama, baru), *_Teller(dict(root.ids())).inside(root, _Jalan(), _Jalan()))


@dataclass(frozen=True, slots=True)
class _Jalan:
    """The way to a node: what is called on it, the heading it belongs to, the clause that wrote it."""

    sebutan: tuple[str, ...] = ()
    induk: str = ""
    klausul: str = ""

    def to(self, simpul: Simpul) -> _Jalan:
        """The way one step further."""
        called = simpul.sebutan
        if simpul.jenis == "baris" and simpul.judul:
            called += f" ({simpul.judul})"
        sebutan = (*self.sebutan, called) if called else self.sebutan
        heads = simpul.jenis in ("pasal", "lampiran", "segmen")
        induk = f"{simpul.sebutan} {simpul.judul}".strip() if heads else self.induk
        return _Jalan(sebutan, induk, simpul.id.split("/")[0])

    @property
    def letak(self) -> str:
        """Where it leads: "Pasal 9 ayat (1)"."""
        return " ".join(self.sebutan)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells of pairs; ``padanan``: the new ids of blocks by their old ones."""

    padanan: Mapping[str, str]

    def inside(self, padanan: Padanan, lama: _Jalan, baru: _Jalan) -> Iterator[Ubahan]:
        """What became of the nodes inside one that is on both sides; ``lama`` and ``baru`` lead to it.

        That numbers moved is told at the first of them, behind what moved them.
        """
        moved = {id(nomor.baru[0]): nomor for nomor in renumbered(padanan)}
        for anak in padanan.anak:
            if nomor := moved.get(id(anak.baru)):
                yield _renumbering(nomor, lama, baru)
            yield from self._node(anak, lama, baru)

    def _node(self, padanan: Padanan, lama: _Jalan, baru: _Jalan) -> Iterator[Ubahan]:
        before, after = padanan.lama, padanan.baru
        if after is None:
            yield _one_sided(Jenis.HAPUS, padanan.simpul, lama.to(padanan.simpul))
        elif before is None:
            yield _one_sided(Jenis.TAMBAH, after, baru.to(after))
        else:
            yield from self._both(padanan, lama.to(before), baru.to(after))

    def _both(self, padanan: Padanan, there: _Jalan, here: _Jalan) -> Iterator[Ubahan]:
        before, after = padanan.lama, padanan.baru
        assert before is not None
        assert after is not None
        if padanan.pindah:
            yield _change(Jenis.PINDAH, there, here, _lines(after, baru=None))
        if before.kunci == after.kunci:
            return
        if after.jenis == "pasal" and shared_words(before.kata, after.kata) < DIGANTI:
            yield _change(Jenis.GANTI, there, here, (*_lines(before, baru=False), *_lines(after, baru=True)))
            return
        yield from self._own(before, after, there, here)
        yield from self.inside(padanan, there, here)

    def _own(self, before: Simpul, after: Simpul, there: _Jalan, here: _Jalan) -> Iterator[Ubahan]:
        """What a node says itself, and how it shows."""
        lines = list(self._compared(before, after))
        if changed := [larik for larik in lines if not all(potong.tetap for potong in larik.potong)]:
            yield _change(Jenis.KATA, there, here, changed)
        elif hal := _looks(before, after):
            yield _change(Jenis.RUPA, there, here, (), hal)

    def _compared(self, before: Simpul, after: Simpul) -> Iterator[Larik]:
        aligned = align(before.larik, after.larik, text_of, _likeness)
        for i, j in join_single(aligned, lambda _i, _j: True):
            lama, baru = None if i is None else before.larik[i], None if j is None else after.larik[j]
            yield Larik(0, "" if i else before.penanda, "" if j else after.penanda, self._line(lama, baru))

    def _line(self, lama: Baris | None, baru: Baris | None) -> tuple[Potong, ...]:
        if lama is not None and baru is not None:
            return compare_lines(lama, baru, self.padanan)
        return whole(lama or baru or (), baru=lama is None)


def _likeness(lama: Baris, baru: Baris) -> float:
    return shared_words(Counter(split_words(text_of(lama))), Counter(split_words(text_of(baru))))


def _renumbering(nomor: Nomor, lama: _Jalan, baru: _Jalan) -> Ubahan:
    before, after = (f"{jalan.letak} {said}".strip() for jalan, said in zip((lama, baru), nomor.said(), strict=True))
    own = baru.to(nomor.baru[0])
    return Ubahan(Jenis.NOMOR, after, before, own.induk, own.klausul)


def _one_sided(jenis: Jenis, simpul: Simpul, jalan: _Jalan) -> Ubahan:
    return _change(
        jenis, jalan, jalan, _lines(simpul, baru=jenis is Jenis.TAMBAH), "" if simpul.larik else simpul.jenis
    )


def _change(jenis: Jenis, there: _Jalan, here: _Jalan, larik: Iterable[Larik], hal: str = "") -> Ubahan:
    lines = tuple(larik)
    elsewhere = there.letak if there.letak != here.letak else ""
    return Ubahan(jenis, here.letak, elsewhere, here.induk, here.klausul, lines, hal, tuple(_causes(lines)))


def _lines(simpul: Simpul, *, baru: bool | None, masuk: int = 0) -> Iterator[Larik]:
    """All lines of a node, indented as they are nested; ``baru``: the only side they stand on, None for both."""
    head = simpul.sebutan if simpul.jenis in _BERJUDUL else simpul.penanda
    for n, baris in enumerate(simpul.larik or ((),)):
        penanda = "" if n else head
        if baris or penanda:
            text = text_of(baris)
            pieces = (Potong(text, text),) if baru is None else whole(baris, baru=baru)
            yield Larik(masuk, "" if baru else penanda, "" if baru is False else penanda, pieces)
    deeper = masuk + bool(simpul.penanda)
    for anak in simpul.anak:
        yield from _lines(anak, baru=baru, masuk=deeper)


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
