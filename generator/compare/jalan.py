"""The way to a block, as lawyers say it: "Pasal 9 ayat (1) huruf a"."""

from __future__ import annotations

from dataclasses import dataclass

from generator.compare.simpul import Simpul
from generator.naskah.tree import Baris, text_of

_KATA_PENGENAL = 6
"""So many words tell what is meant where nothing has a name."""


@dataclass(frozen=True, slots=True)
class Jalan:
    """The way to a node: what is called on it, the heading it belongs to, the clause that wrote it.

    ``sebutan``: what each step is called, and the name that helps to find it.
    """

    sebutan: tuple[tuple[str, str], ...] = ()
    induk: str = ""
    klausul: str = ""

    def to(self, simpul: Simpul) -> Jalan:
        """The way one step further."""
        name = f" ({simpul.judul})" if simpul.jenis == "baris" and simpul.judul else ""
        sebutan = (*self.sebutan, (simpul.sebutan, name)) if simpul.sebutan else self.sebutan
        heads = simpul.jenis in ("pasal", "lampiran", "segmen")
        induk = f"{simpul.sebutan} {simpul.judul}".strip() if heads else self.induk
        return Jalan(sebutan, induk, simpul.id.split("/")[0])

    def named(self, larik: tuple[Baris, ...]) -> Jalan:
        """The same way, to something that only its words tell apart from its neighbours."""
        words = " ".join(text_of(baris) for baris in larik).split()
        said = " ".join(words[:_KATA_PENGENAL]) + (" …" if len(words) > _KATA_PENGENAL else "")
        return Jalan((*self.sebutan, (f"“{said}”", "")), self.induk, self.klausul)

    @property
    def letak(self) -> str:
        """Where it leads, the names of rows included."""
        return " ".join(called + name for called, name in self.sebutan)

    @property
    def tempat(self) -> str:
        """Where it leads, by numbers alone."""
        return " ".join(called for called, _ in self.sebutan)


def way_to(akar: Simpul | None, simpul: Simpul) -> Jalan:
    """The way from the root of a naskah to one of its nodes."""
    found = _search(akar, simpul, Jalan()) if akar else None
    assert found is not None
    return found


def _search(di: Simpul, simpul: Simpul, jalan: Jalan) -> Jalan | None:
    for anak in di.anak:
        way = jalan.to(anak)
        if anak is simpul:
            return way
        if found := _search(anak, simpul, way):
            return found
    return None
