"""The deviations from the clause library, each noted with its reason where it stands, or would have stood."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.compose import Jejak
from generator.data.masukan import Masukan
from generator.errors import Place
from generator.naskah.tree import Asal, Blok, Catatan, Lampiran, Paragraf, Pasal, Segmen
from generator.review.kata import KataTinjauan
from generator.words.nilai import Isi, Peta

Bagian = Segmen | Lampiran


@dataclass(frozen=True, slots=True)
class PenandaSimpangan:
    """Tells of the deviations of one agreement; ``jejak`` says what they did, in the order of the naskah."""

    masukan: Masukan
    kata: KataTinjauan
    jejak: Mapping[Place, Jejak]

    def noted(self, segmen: tuple[Bagian, ...]) -> tuple[Bagian, ...]:
        """The naskah's parts with a note for each deviation that did something."""
        parts = list(segmen)
        numbers = {self._place(index): index for index in range(len(self.masukan.perjanjian.klausul))}
        for place, jejak in self.jejak.items():
            self._note(parts, numbers[place], jejak)
        return tuple(parts)

    def listed(self) -> Iterator[Peta]:
        """All deviations for the last sheet, in the order they are written in."""
        for index, simpangan in enumerate(self.masukan.perjanjian.klausul):
            place = self._place(index)
            klausul = self.jejak[place].klausul if place in self.jejak else simpangan.sasaran
            yield Peta(
                {
                    "klausul": Isi(klausul),
                    "tindakan": Isi(self.kata.action(simpangan.tindakan)),
                    "alasan": Isi(simpangan.alasan or self.kata.tanpa_alasan),
                    "tempat": Isi(str(place)),
                },
                "simpangan",
            )

    def _place(self, index: int) -> Place:
        return self.masukan.sumber("klausul").at(index).place

    def _note(self, parts: list[Bagian], index: int, jejak: Jejak) -> None:
        simpangan, place = self.masukan.perjanjian.klausul[index], self._place(index)
        words = self.kata.deviation(jejak.klausul, simpangan.tindakan, simpangan.alasan)
        note = Paragraf(f"tinjauan/simpangan.{index + 1}", (Catatan(words, Asal(place.file, place.line), besar=True),))
        put = _before if simpangan.hapus else _into
        put(parts, jejak.milik, note)


def _into(parts: list[Bagian], milik: frozenset[str], note: Paragraf) -> None:
    """Put a note with a clause's words: under the heading of its Pasal or Lampiran, else before its first block."""
    number, blocks = _find(parts, milik)
    isi = list(parts[number].isi)
    at = next((at for at in blocks if isinstance(isi[at], Pasal)), blocks[0] if blocks else 0)
    if blocks and isinstance(pasal := isi[at], Pasal):
        isi[at] = replace(pasal, isi=(note, *pasal.isi))
    else:
        isi.insert(at, note)
    parts[number] = replace(parts[number], isi=tuple(isi))


def _before(parts: list[Bagian], milik: frozenset[str], note: Paragraf) -> None:
    """Put a note before a clause; at the end of what precedes an annex, or of the whole, where nothing follows."""
    number, blocks = _find(parts, milik) if milik else (len(parts), [])
    if number == len(parts) or isinstance(parts[number], Lampiran):
        number = max(number - 1, 0)
        blocks = [len(parts[number].isi)]
    isi: list[Blok] = list(parts[number].isi)
    isi.insert(blocks[0], note)
    parts[number] = replace(parts[number], isi=tuple(isi))


def _find(parts: list[Bagian], milik: frozenset[str]) -> tuple[int, list[int]]:
    """The part a clause stands in, and which of that part's blocks are its own."""
    for number, part in enumerate(parts):
        blocks = [at for at, blok in enumerate(part.isi) if blok.id.split("/")[0] in milik]
        if blocks or (isinstance(part, Lampiran) and part.id in milik):
            return number, blocks
    raise AssertionError(f"no block of {sorted(milik)} is in the naskah")
