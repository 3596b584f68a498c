"""What a sentence may not say, a value of a programme may not say either: it is printed with the agreement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from generator.checks.bahan import Bahan, Temuan, sekali
from generator.checks.jenis_naskah import holds_programmes
from generator.checks.katalog import Cela
from generator.checks.ketentuan import KALIMAT, Latar, Pernyataan, latar, per_kalimat
from generator.errors import Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class IsiProgram:
    """A value of a programme in words: an activity, an output, a source of money."""

    teks: str
    place: Place

    @property
    def pangkal(self) -> int:
        """Nothing introduces it."""
        return 0

    def temuan(self, cela: Cela) -> Temuan:
        """A fault in its words, at the value."""
        return Temuan(self.place, cela.what, cela.mend, self.teks[cela.mulai : cela.akhir])


def per_pernyataan(function: Callable[[str, Latar], Iterable[T]]) -> Callable[[Bahan], Sequence[tuple[Pernyataan, T]]]:
    """A function of the words of a sentence as one of an agreement: what it finds in sentences and programmes."""
    in_sentences = per_kalimat(function)
    return lambda bahan: (*in_sentences(bahan), *_in_programmes(bahan).get(function, ()))


@sekali
def _in_programmes(bahan: Bahan) -> Mapping[Callable[..., Any], Sequence[tuple[IsiProgram, Any]]]:
    return KALIMAT.read(_values(bahan), latar(bahan))


def _values(bahan: Bahan) -> Iterator[IsiProgram]:
    """What the agreed programmes say in words, where the kind of document settles them."""
    for program, sumber in bahan.program if holds_programmes(bahan) else ():
        for key, values in (("kegiatan", program.kegiatan), ("pembiayaan", program.pembiayaan)):
            yield from (IsiProgram(value, sumber.at(key, index).place) for index, value in enumerate(values) if value)
        if program.keluaran:
            yield IsiProgram(program.keluaran, sumber.at("keluaran").place)
