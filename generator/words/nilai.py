"""What templates see of the data: values that know their YAML path, maps and lists of them.

A template can print a value, test it, compare it and loop over lists; it cannot reach the Python objects behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn

from jinja2 import TemplateRuntimeError

from generator.data.masukan import Sumber
from generator.data.model import Waktu

Data = str | int | float | date | Waktu | None


@dataclass(frozen=True, slots=True)
class Isi:
    """A single value, or an empty one (``data`` is None). ``teks`` is set once a filter has decided how it reads."""

    data: Data
    sumber: Sumber | None = None
    teks: str | None = None

    def read_as(self, teks: str) -> Isi:
        """The same value, reading as ``teks``."""
        return Isi(self.data, self.sumber, teks)

    @property
    def printed(self) -> str | None:
        """How the value reads, or None when it is empty."""
        if self.data is None:
            return None
        return str(self.data) if self.teks is None else self.teks

    def __bool__(self) -> bool:
        return self.data is not None

    def __eq__(self, other: object) -> bool:
        return self.data == (other.data if isinstance(other, Isi) else other)

    def __hash__(self) -> int:
        return hash(self.data)

    def __lt__(self, other: object) -> bool:
        return self._compare(other) < 0

    def __gt__(self, other: object) -> bool:
        return self._compare(other) > 0

    def __le__(self, other: object) -> bool:
        return self._compare(other) <= 0

    def __ge__(self, other: object) -> bool:
        return self._compare(other) >= 0

    def _compare(self, other: object) -> int:
        right = other.data if isinstance(other, Isi) else other
        if isinstance(self.data, int) and isinstance(right, int):
            return self.data - right
        raise TemplateRuntimeError(
            "hanya bilangan yang terisi dapat dibandingkan dengan < atau >; uji dahulu dengan if"
        )

    def __iter__(self) -> NoReturn:
        raise TemplateRuntimeError("ini satu nilai, bukan daftar; tidak dapat diulang dengan for")


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture to be placed by LOGO: the emblem's bytes and where it was named, or should be (``kosong``)."""

    data: bytes
    lebar: int
    tinggi: int
    sumber: Sumber | None
    kosong: bool = False


@dataclass(frozen=True, slots=True)
class Deret:
    """A list of values or maps, and where it stands (an empty list prints as dots through ``daftar``)."""

    isi: tuple[Any, ...]
    sumber: Sumber | None = None

    def __iter__(self) -> Iterator[Any]:
        return iter(self.isi)

    def __len__(self) -> int:
        return len(self.isi)

    def __contains__(self, item: object) -> bool:
        return item in self.isi


@dataclass(frozen=True, slots=True)
class Peta:
    """Values by name. ``sebutan`` is what it is called in messages ("pihak")."""

    isi: Mapping[str, Any]
    sebutan: str = ""
