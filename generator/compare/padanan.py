"""Which node of the old naskah became which of the new one: paired, dropped, added, moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.compare.selaras import align, join_single, shared_words
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
    """A node of either naskah or of both, with what became of the nodes inside; ``pindah``: it stands elsewhere now.

    A node that says the same, inside it too, is a pair without ``anak``.
    """

    lama: Simpul | None
    baru: Simpul | None
    anak: list[Padanan] = field(default_factory=list)
    pindah: bool = False

    @property
    def simpul(self) -> Simpul:
        """The node as it is, or was."""
        node = self.baru or self.lama
        assert node is not None
        return node

    def ids(self) -> Iterator[tuple[str, str]]:
        """The old and the new id of every block that is on both sides, inside this pair too."""
        if self.lama and self.baru and not self.anak:
            yield from zip(*([node.id for node in side.walk()] for side in (self.lama, self.baru)), strict=False)
        elif self.lama and self.baru:
            yield self.lama.id, self.baru.id
        for anak in self.anak:
            yield from anak.ids()

    def walk(self) -> Iterator[Padanan]:
        """This pair and all inside it."""
        yield self
        for anak in self.anak:
            yield from anak.walk()


def pair(lama: Sequence[Simpul], baru: Sequence[Simpul]) -> Padanan:
    """All nodes of both naskah in one tree, whose root stands for the naskah itself."""
    root = Padanan(Simpul("", "naskah", anak=tuple(lama)), Simpul("", "naskah", anak=tuple(baru)))
    root.anak = _paired(lama, baru)
    _find_moved(root)
    return root


def _paired(lama: Sequence[Simpul], baru: Sequence[Simpul]) -> list[Padanan]:
    aligned = align(lama, baru, lambda node: node.kunci, _likeness)
    pairs = [
        Padanan(None if i is None else lama[i], None if j is None else baru[j])
        for i, j in join_single(aligned, lambda i, j: _came_for(lama[i], baru[j]))
    ]
    for padanan in pairs:
        if padanan.lama and padanan.baru and padanan.lama.kunci != padanan.baru.kunci:
            padanan.anak = _paired(padanan.lama.anak, padanan.baru.anak)
    return pairs


def _came_for(lama: Simpul, baru: Simpul) -> bool:
    """Whether one may be told as the other with new words, being the only ones that differ at their place."""
    return lama.jenis == baru.jenis and lama.jenis not in _MANDIRI


def _likeness(lama: Simpul, baru: Simpul) -> float:
    if lama.jenis != baru.jenis:
        return 0.0
    if lama.id == baru.id and (lama.bernama or lama.jenis in _BERTEMPAT):
        return 1.0
    if lama.jenis == "sel":
        return float(lama.sebutan == baru.sebutan)
    if lama.jenis == "baris" and lama.judul == baru.judul:
        return 1.0
    # Never as sure as a pair of the same name.
    return 0.99 * shared_words(lama.kata, baru.kata)


# --- what moved ---------------------------------------------------------------------------------------------------


def _find_moved(root: Padanan) -> None:
    """Make one of what was dropped in one place and added in another; it stands where it was added."""
    dropped = [(parent, one) for parent in root.walk() for one in parent.anak if one.baru is None]
    added = [one for one in root.walk() if one.lama is None]
    for parent, gone in dropped:
        assert gone.lama is not None
        best = max(added, key=lambda one: _same(gone.lama, one.baru), default=None)
        if best is None or not _same(gone.lama, best.baru):
            continue
        assert best.baru is not None
        added.remove(best)
        parent.anak.remove(gone)
        best.lama, best.pindah = gone.lama, True
        best.anak = _paired(gone.lama.anak, best.baru.anak)


def _same(lama: Simpul | None, baru: Simpul | None) -> float:
    """How sure it is that these are the same, elsewhere; 0 if they hardly are."""
    if lama is None or baru is None or lama.jenis != baru.jenis:
        return 0.0
    if lama.id == baru.id and lama.bernama:
        return 2.0
    if min(lama.kata.total(), baru.kata.total()) < _KATA_PINDAHAN:
        return 0.0
    likeness = shared_words(lama.kata, baru.kata)
    return likeness if likeness >= PINDAHAN else 0.0
