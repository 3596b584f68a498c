"""Empty values held small: thousands of agreements have dozens each, and most who ask want to know how many."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, Sequence

from generator.build.tabel import Tabel
from generator.errors import Place


class Kosong(Mapping[str, Place]):
    """YAML paths with their places in one text of numbers, read only by who asks for more than their number.

    ``kata``: the words that the numbers of paths and files stand for; many share them.
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
