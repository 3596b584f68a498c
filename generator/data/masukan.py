"""An agreement with all it draws on: its own file, the defaults, the shared profiles, and the places of values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.data.model import Perjanjian, Profil
from generator.data.yaml_file import Dokumen, Jalur, jalur_text
from generator.errors import Place

OMBUDSMAN = "ombudsman"
"""The kind of party that we are."""


@dataclass(frozen=True, eq=False)
class Sumber:
    """Where a piece of data comes from: a document, the way to the piece in it, and how that way is called.

    Two are the same only if they are one. A value prints many times, so what is found out about it is kept.
    ``sebutan`` stands for the first ``awal`` steps of the way: a party goes by its id, wherever it is written.
    ``kata``: the piece is one of the library's words, such as a regulation's title, and not a fact of the agreement.
    """

    dokumen: Dokumen
    dasar: Jalur = ()
    sebutan: str = ""
    awal: int = 0
    kata: bool = False

    def at(self, *parts: str | int) -> Sumber:
        """The same for something inside the piece."""
        return Sumber(self.dokumen, (*self.dasar, *parts), self.sebutan, self.awal, self.kata)

    @cached_property
    def place(self) -> Place:
        """The place in the file, or of the nearest thing around it that is written down."""
        return self.dokumen.place(self.dasar)

    @cached_property
    def jalur(self) -> str:
        """The YAML path as users see it: ``para_pihak[pemkot-cilegon].alamat``, ``program[1].nama``."""
        text = jalur_text(self.dasar[self.awal :])
        return f"{self.sebutan}.{text}" if self.sebutan and text else self.sebutan or text


@dataclass(frozen=True, slots=True)
class PihakMasuk:
    """A party with its id, and where its data stand: in the agreement or in a shared profile."""

    id: str
    profil: Profil
    sumber: Sumber

    @property
    def is_ombudsman(self) -> bool:
        """Whether this is our side."""
        return self.profil.jenis == OMBUDSMAN


@dataclass(frozen=True, slots=True)
class Masukan:
    """A valid agreement, ready to be composed.

    ``dokumen`` holds the agreement over the defaults; each value has its place in the file that states it.
    ``folder`` is the project's folder, against which logos are named.
    """

    nama: str
    perjanjian: Perjanjian
    dokumen: Dokumen
    pihak: tuple[PihakMasuk, ...]
    folder: Path

    def sumber(self, key: str) -> Sumber:
        """Where the value of a top-level key stands."""
        return Sumber(self.dokumen, (key,))
