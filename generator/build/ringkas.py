"""What became of thousands of agreements, held small: what they have in common once, the rest as it is asked for."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, Sequence

from generator.build.hasil import Hasil
from generator.build.tabel import Tabel
from generator.errors import Place, Problem, Severity


class Kosong(Mapping[str, Place]):
    """Empty values by YAML path, as one text of numbers: each agreement has dozens, and most ask only how many.

    ``kata``: the words that the numbers of paths and files stand for.
    """

    __slots__ = ("isi", "kata")

    def __init__(self, isi: str, kata: Sequence[str]) -> None:
        self.isi = isi
        self.kata = kata

    def __len__(self) -> int:
        return self.isi.count(";")

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __getitem__(self, jalur: str) -> Place:
        return self._whole()[jalur]

    def items(self) -> ItemsView[str, Place]:
        """All at once: each alone would have the text read once more."""
        return self._whole().items()

    def _whole(self) -> dict[str, Place]:
        rows = (map(int, row.split()) for row in self.isi.split(";")[:-1])
        return {self.kata[jalur]: Place(self.kata[file], line, column) for jalur, file, line, column in rows}


def pack(kosong: Mapping[str, Place], kata: Tabel[str]) -> str:
    """The text that :class:`Kosong` reads."""
    return "".join(
        f"{kata.number(jalur)} {kata.number(place.file)} {place.line} {place.column};"
        for jalur, place in kosong.items()
    )


class Bersama:
    """What the results of a batch have in common."""

    def __init__(self) -> None:
        self._kata: Tabel[str] = Tabel()
        self._masalah: Tabel[Problem] = Tabel()
        self._tingkat: Tabel[Severity] = Tabel()
        self._bahan: Tabel[tuple[str, str]] = Tabel()

    def shrink(self, hasil: Hasil) -> None:
        """Let a result hold as little as it can."""
        own = f"agreements/{hasil.nama}."
        hasil.problems = [self._problem(one, own) for one in hasil.problems]
        hasil.dikecualikan = {self._problem(one, own): why for one, why in hasil.dikecualikan.items()}
        hasil.kosong = Kosong(pack(hasil.kosong, self._kata), self._kata.values)
        hasil.gambar = tuple(map(self._kata.same, hasil.gambar))
        hasil.sebab = list(map(self._kata.same, hasil.sebab))

    def inputs(self, masukan: Mapping[str, str]) -> Sequence[tuple[str, str]]:
        """What a naskah was composed of, as the manifest keeps it."""
        return tuple(map(self._bahan.same, masukan.items()))

    def _problem(self, problem: Problem, own: str) -> Problem:
        place, what, mend, severity, kode, kutipan = problem
        place = place._replace(file=self._kata.same(place.file))
        mend, kode, kutipan = map(self._kata.same, (mend, kode, kutipan))
        problem = Problem(place, what, mend, self._tingkat.same(severity), kode, kutipan)
        # No other agreement has what is found in its own file: there is nothing to look up.
        return problem if place.file.startswith(own) else self._masalah.same(problem)
