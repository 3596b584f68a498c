"""The kinds of change that need a careful eye, from ``templates/tinjauan/perhatian.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.data.bentuk import fit
from generator.data.model import Bentuk, KataWajib
from generator.data.yaml_file import read_yaml
from generator.review.jalur import keys_of
from generator.words.pustaka import Pustaka

_BERKAS = "templates/tinjauan/perhatian.yaml"


class Perhatian(Bentuk):
    """One kind: what it is called, and the clauses, YAML keys, words and units by which a change is of it."""

    sebutan: KataWajib
    klausul: list[str] = []
    jalur: list[str] = []
    kata: list[str] = []
    satuan: list[str] = []

    def concerns(self, klausul: str, jalur: Iterable[str], teks: Iterable[str]) -> bool:
        """Whether a change in a clause, of values at these paths, or of these words, is of this kind."""
        return (
            klausul in self.klausul
            or any(_ends_with(keys_of(path), key.split(".")) for path in jalur for key in self.jalur)
            or any(_any_of(tuple(self.kata), tuple(self.satuan)).search(text) for text in teks)
        )


class DaftarPerhatian(Bentuk):
    """All kinds, in the order they are told."""

    perhatian: dict[str, Perhatian]

    def of(self, klausul: str, jalur: Iterable[str], teks: Iterable[str]) -> Iterator[str]:
        """What the kinds a change is of are called."""
        paths, texts = tuple(jalur), tuple(teks)
        return (one.sebutan for one in self.perhatian.values() if one.concerns(klausul, paths, texts))


def _ends_with(keys: list[str], end: list[str]) -> bool:
    return keys[-len(end) :] == end


@cache
def _any_of(words: tuple[str, ...], units: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of the words, whole, or units behind a number; "Rp" also where the amount follows without a space.

    "Nomor 10 Tahun 2020" counts no years.
    """
    alone, counted = ("|".join(map(re.escape, some)) or "(?!)" for some in (words, units))
    number = r"\d\S*\s+(?:\([^()]*\)\s+)?"
    return re.compile(rf"(?<!\w)(?:{alone}|{number}(?:{counted})(?!\s+\d))(?![^\W\d])", re.IGNORECASE)


def read_perhatian(pustaka: Pustaka) -> DaftarPerhatian:
    """The kinds of a project; none where it has no such file. Raises :class:`UserError`."""
    path = pustaka.folder / _BERKAS
    if not path.is_file():
        return DaftarPerhatian(perhatian={})
    return fit(DaftarPerhatian, read_yaml(path, _BERKAS))
