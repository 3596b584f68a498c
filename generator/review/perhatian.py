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
    """One kind: what it is called, and the clauses, YAML keys, words, units and patterns by which a change is of it.

    ``kecuali``: words that are none of these.
    """

    sebutan: KataWajib
    klausul: list[str] = []
    jalur: list[str] = []
    kata: list[str] = []
    satuan: list[str] = []
    pola: list[str] = []
    kecuali: list[str] = []

    def concerns(self, klausul: str, jalur: Iterable[str], teks: Iterable[str]) -> bool:
        """Whether a change in a clause, of values at these paths, or of these words, is of this kind."""
        return (
            klausul in self.klausul
            or any(_ends_with(keys_of(path), key.split(".")) for path in jalur for key in self.jalur)
            or any(self._speaks_of(text) for text in teks)
        )

    def _speaks_of(self, text: str) -> bool:
        told = _words(tuple(self.kecuali)).sub(" ", text)
        return bool(_any_of(tuple(self.kata), tuple(self.satuan), tuple(self.pola)).search(told))


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
def _any_of(words: tuple[str, ...], units: tuple[str, ...], patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Finds words, units behind a number, or patterns; "Rp" also where the amount follows without a space.

    "Nomor 10 Tahun 2020" counts no years.
    """
    alone, counted = (_either(map(re.escape, some)) for some in (words, units))
    shaped = _either(re.escape(pattern).replace(r"\#", r"\d\S*") for pattern in patterns)
    number = r"\d\S*\s+(?:\([^()]*\)\s+)?"
    return re.compile(rf"(?<!\w)(?:{alone}|{shaped}|{number}{counted}(?!\s+\d{{4}}\b))(?![^\W\d])", re.IGNORECASE)


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{_either(map(re.escape, words))}\b", re.IGNORECASE)


def _either(parts: Iterable[str]) -> str:
    """Any of them; nothing at all where there are none."""
    return f"(?:{'|'.join(parts) or '(?!)'})"


def read_perhatian(pustaka: Pustaka) -> DaftarPerhatian:
    """The kinds of a project; none where it has no such file. Raises :class:`UserError`."""
    path = pustaka.folder / _BERKAS
    if not path.is_file():
        return DaftarPerhatian(perhatian={})
    return fit(DaftarPerhatian, read_yaml(path, _BERKAS))
