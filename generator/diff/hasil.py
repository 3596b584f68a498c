"""All that one run of a comparison found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.diff.kelompok import Kelompok, grouped
from generator.diff.perbandingan import Keadaan, Perbandingan
from generator.diff.proyek import Pasangan, compare_all
from generator.diff.sisi import Sisi
from generator.errors import Problem


@dataclass(frozen=True)
class Laporan:
    """What a comparison of two sides, by what they are called, found; ``masalah``: what kept it from more."""

    lama: str
    baru: str
    hasil: tuple[Perbandingan, ...]
    masalah: tuple[Problem, ...]

    @cached_property
    def kelompok(self) -> Sequence[Kelompok]:
        """The changes, equal ones told once."""
        return grouped(self.hasil)

    def named(self, keadaan: Keadaan) -> tuple[Perbandingan, ...]:
        """The agreements of which this became."""
        return tuple(one for one in self.hasil if one.keadaan is keadaan)

    @property
    def perhatian(self) -> dict[str, None]:
        """The kinds of care that any change needs, each once."""
        found = [kinds for one in self.hasil for kinds in one.perhatian()]
        return dict.fromkeys(kind for kinds in found for kind in kinds)

    @property
    def gagal(self) -> bool:
        """Whether something could not be compared."""
        return bool(self.masalah or any(one.jejak for one in self.hasil))


def compare_sides(lama: Sisi, baru: Sisi, pairs: Sequence[Pasangan]) -> Laporan:
    """What became of agreements, by their names on both sides."""
    problems = [side.told(problem) for side in (lama, baru) for problem in side.problems]
    found: tuple[Perbandingan, ...] = ()
    if lama.bengkel and baru.bengkel:
        found = tuple(compare_all(lama.bengkel, baru.bengkel, pairs))
    for one in found:
        problems += (lama.told(problem) for problem in one.lama)
        problems += (baru.told(problem) for problem in one.baru)
    return Laporan(lama.sebutan, baru.sebutan, found, tuple(dict.fromkeys(problems)))


def summary(laporan: Laporan) -> Iterator[str]:
    """How many naskah became what: "3 naskah berubah", "13 tetap"."""
    words = {
        Keadaan.BERUBAH: "naskah berubah",
        Keadaan.BARU: "naskah baru",
        Keadaan.DICABUT: "naskah dicabut",
        Keadaan.GAGAL: "tidak dapat dibandingkan",
        Keadaan.TAK_TERCETAK: "berubah hanya pada yang tidak tercetak",
        Keadaan.TETAP: "tetap",
    }
    counted = [(len(laporan.named(keadaan)), said) for keadaan, said in words.items()]
    yield from (f"{count} {said}" for count, said in counted if count)
