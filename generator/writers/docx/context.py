"""What all block writers share, and the place where a block is being set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.naskah.gaya import Gaya
from generator.naskah.tree import Baris, Blok, Logo, Tingkat
from generator.writers.docx.identity import Identitas
from generator.writers.docx.numbering import Lajur, Penomoran
from generator.writers.docx.paragraphs import Bentuk, Isi, ParagrafWord
from generator.writers.docx.runs import PenulisRun
from generator.writers.docx.xml import pt_twips
from generator.writers.pemenggalan import Penggalan


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where blocks are set: the right edge and the indent in twips, the list and the kind of item around them.

    ``sel``: in a ruled table, the style of its cells.
    """

    kanan: int
    kiri: int = 0
    lajur: Lajur | None = None
    tingkat: Tingkat | None = None
    sel: str = ""

    @property
    def lebar(self) -> int:
        """The width there is, in twips."""
        return self.kanan - self.kiri


@dataclass(frozen=True, slots=True)
class Konteks:
    """The state of writing one naskah. ``gambar`` gives the relationship id of a picture."""

    gaya: Gaya
    penomoran: Penomoran
    identitas: Identitas
    runs: PenulisRun
    penggalan: Penggalan
    gambar: Callable[[Logo], str]

    @property
    def jarak(self) -> int:
        """The white space after a paragraph, in twips."""
        return pt_twips(self.gaya.jarak.paragraf)

    def paragraf(self, bentuk: Bentuk, baris: Baris, *block_ids: str, awal: str = "") -> ParagrafWord:
        """A paragraph with the bookmarks of the blocks it begins; ``awal`` is the XML of runs before its words."""
        start, end = self.identitas.open(*block_ids)
        return ParagrafWord(bentuk, start + awal + self.runs.baris(baris) + end)


TulisIsi = Callable[[tuple[Blok, ...], Tempat], list[Isi]]
"""Writes blocks inside others: what a table calls for its cells."""
