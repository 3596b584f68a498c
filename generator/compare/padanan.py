"""Which node of the old naskah became which of the new one: paired, dropped, added, moved."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from generator.compare.selaras import align, join_single, shared_words, single
from generator.compare.simpul import Simpul

PINDAHAN = 0.8
"""What was dropped in one place and what was added in another are the same if they are at least so much alike."""

_KATA_PINDAHAN = 6
# These stand in a fixed place of what encloses them, whatever they say.
_BERTEMPAT = frozenset({"segmen", "judul", "komparisi", "deret-logo", "logo", "tabel", "kepala", "tanda-tangan"})
# Two of these at the same place are two clauses, though one came where another went.
_MANDIRI = frozenset({"segmen", "pasal", "lampiran", "bab", "bagian"})


@dataclass(slots=True, eq=False)
class Padanan:
    """A node of either naskah or of both, with what became of the nodes inside.

    ``pindah``: it stands elsewhere now. ``dituju_lain``: a label that it or a node inside refers to does.

    A node that says the same, inside it too, is a pair without ``anak``, unless a reference in it leads elsewhere now.
    """

    lama: Simpul | None
    baru: Simpul | None
    anak: list[Padanan] = field(default_factory=list)
    pindah: bool = False
    dituju_lain: bool = False

    @property
    def sepihak(self) -> bool:
        """Whether it stands on one side only."""
        return self.lama is None or self.baru is None

    @property
    def sama(self) -> bool:
        """Whether nothing it says changed, inside it too."""
        return bool(self.lama and self.baru and self.lama.kunci == self.baru.kunci and not self.dituju_lain)

    @property
    def simpul(self) -> Simpul:
        """The node as it is, or was."""
        node = self.baru or self.lama
        assert node is not None
        return node

    def lone_ayat(self) -> Iterator[tuple[Simpul, Simpul, Simpul]]:
        """Every ayat that has a number on one side only, being alone in its Pasal on the other, with that Pasal."""
        for padanan in self.walk():
            pasal = padanan.baru
            for anak in padanan.anak if pasal and pasal.jenis == "pasal" else ():
                lama, baru = anak.lama, anak.baru
                if pasal and lama and baru and baru.jenis == "AYAT" and bool(lama.penanda) != bool(baru.penanda):
                    yield lama, baru, pasal

    def ids(self) -> Iterator[tuple[str, str]]:
        """The old and the new id of the blocks on both sides that may differ, inside this pair too."""
        if self.lama and self.baru and self.lama.kunci == self.baru.kunci:
            yield from _ids(self.lama, self.baru)
            return
        if self.lama and self.baru:
            yield self.lama.id, self.baru.id
        for anak in self.anak:
            yield from anak.ids()

    def walk(self) -> Iterator[Padanan]:
        """This pair and all inside it."""
        yield self
        for anak in self.anak:
            yield from anak.walk()


def _ids(lama: Simpul, baru: Simpul) -> Iterator[tuple[str, str]]:
    """The ids in two nodes that say the same; of those that are one, none."""
    if lama is not baru:
        yield lama.id, baru.id
        for before, after in zip(lama.anak, baru.anak, strict=True):
            yield from _ids(before, after)


def pair(lama: Sequence[Simpul], baru: Sequence[Simpul]) -> Padanan:
    """All nodes of both naskah in one tree, whose root stands for the naskah itself."""
    root = Padanan(Simpul("", "naskah", anak=tuple(lama)), Simpul("", "naskah", anak=tuple(baru)))
    root.anak = _paired(lama, baru)
    _find_moved(root)
    if elsewhere := {old for old, new in root.ids() if old != new}:
        _open_reaimed(root, elsewhere)
    return root


def _paired(lama: Sequence[Simpul], baru: Sequence[Simpul]) -> list[Padanan]:
    # What did not change became nothing else: if its place is another one, it moved.
    same = single([node.kunci for node in lama], [node.kunci for node in baru])
    whole = {node.kunci for node in lama if node.kunci in same and (node.sebutan or _says_enough(node))}
    aligned = align(lama, baru, lambda node: node.kunci, _likeness, whole)

    def came_for(i: int, j: int) -> bool:
        return _came_for(lama[i], baru[j]) and whole.isdisjoint((lama[i].kunci, baru[j].kunci))

    pairs = [
        Padanan(None if i is None else lama[i], None if j is None else baru[j])
        for i, j in join_single(aligned, came_for)
    ]
    for padanan in pairs:
        if padanan.lama and padanan.baru and padanan.lama.kunci != padanan.baru.kunci:
            padanan.anak = _paired(padanan.lama.anak, padanan.baru.anak)
    return pairs


def _came_for(lama: Simpul, baru: Simpul) -> bool:
    """Whether one may be told as the other with new words, being the only ones that differ at their place."""
    return lama.jenis == baru.jenis and lama.jenis not in _MANDIRI


def _open_reaimed(padanan: Padanan, elsewhere: Collection[str]) -> None:
    """Look into pairs that say the same where a label they refer to stands at another block now."""
    if padanan.lama and padanan.baru and not padanan.anak and not padanan.lama.rujukan.isdisjoint(elsewhere):
        padanan.dituju_lain = True
        pairs = zip(padanan.lama.anak, padanan.baru.anak, strict=True)
        padanan.anak = [Padanan(before, after) for before, after in pairs]
    for anak in padanan.anak:
        _open_reaimed(anak, elsewhere)


def _likeness(lama: Simpul, baru: Simpul) -> float:
    if lama.jenis != baru.jenis:
        return 0.0
    if lama.id == baru.id and (lama.bernama or lama.jenis in _BERTEMPAT):
        return 1.0
    if lama.jenis in ("sel", "sel-kepala"):
        return float(lama.judul == baru.judul)
    if lama.jenis == "baris" and lama.judul == baru.judul:
        return 1.0
    # Never as sure as a pair of the same name.
    return 0.99 * shared_words(lama.kata, baru.kata)


# --- what moved ---------------------------------------------------------------------------------------------------


def _find_moved(root: Padanan) -> None:
    """Make one of what was dropped in one place and added in another; it stands where it was added."""
    every = [(parent, one) for parent in root.walk() for one in parent.anak]
    dropped = [(parent, one) for parent, one in every if one.baru is None]
    added = [(parent, one) for parent, one in every if one.lama is None]
    likely = (
        (_same(gone.simpul, come.simpul, sekandung=there is here), there, gone, come)
        for there, gone in dropped
        for here, come in added
    )
    for likeness, there, gone, come in sorted(likely, key=lambda one: -one[0]):
        if likeness and gone.lama and come.baru and come.lama is None and gone in there.anak:
            there.anak.remove(gone)
            come.lama, come.pindah = gone.lama, True
            come.anak = [] if gone.lama.kunci == come.baru.kunci else _paired(gone.lama.anak, come.baru.anak)


def _says_enough(simpul: Simpul) -> bool:
    """Whether its words alone tell which one it is."""
    return simpul.kata.total() >= _KATA_PINDAHAN


def _same(lama: Simpul, baru: Simpul, *, sekandung: bool) -> float:
    """How sure it is that these are the same, elsewhere or, if ``sekandung``, in another order; 0 if not at all."""
    if lama.jenis != baru.jenis:
        return 0.0
    if lama.id == baru.id and lama.bernama:
        return 2.0
    if sekandung and lama.sebutan and lama.kunci == baru.kunci:
        return 1.5
    if not (_says_enough(lama) and _says_enough(baru)):
        return 0.0
    likeness = shared_words(lama.kata, baru.kata)
    return likeness if likeness >= PINDAHAN else 0.0
