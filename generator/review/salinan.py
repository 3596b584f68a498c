"""The review copy: the naskah with a note at every value, its empty values numbered, its deviations explained.

It is for our own office: it says so on every page, since reasons are not for the other party.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.compose import compose_part, context_of
from generator.data.masukan import Masukan
from generator.data.model import Simpangan
from generator.errors import Place
from generator.naskah.telusur import empties, own_runs, walk
from generator.naskah.tree import (
    Asal,
    Baris,
    Blok,
    Catatan,
    Kosong,
    Lampiran,
    Naskah,
    Nilai,
    Paragraf,
    Pasal,
    Sebaris,
    Segmen,
)
from generator.naskah.ubah import map_runs
from generator.review.kata import KataTinjauan, read_words, sheet
from generator.words.nilai import Deret, Isi, Peta
from generator.words.pustaka import Pustaka


def review_copy(naskah: Naskah, masukan: Masukan, pustaka: Pustaka) -> Naskah:
    """The review copy of a composed draft. Raises :class:`UserError` for faults of its own templates."""
    return _Peninjau(naskah, masukan, pustaka, read_words(pustaka)).copy()


@dataclass(slots=True)
class _Peninjau:
    naskah: Naskah
    masukan: Masukan
    pustaka: Pustaka
    kata: KataTinjauan

    def copy(self) -> Naskah:
        numbers = {jalur: number for number, jalur in enumerate(empties(self.naskah), 1)}
        noted = map_runs(self.naskah, lambda baris: tuple(_noted(baris, numbers)))
        explained = tuple(self._explain(part) for part in noted.segmen)
        bingkai = replace(self.naskah.bingkai, draf=self.kata.tanda, tinjauan=True)
        return replace(noted, segmen=(*explained, self._sheet()), bingkai=bingkai, data=b"")

    # --- deviations in their place ---

    def _explain(self, part: Segmen | Lampiran) -> Segmen | Lampiran:
        return replace(part, isi=tuple(self._explained(blok) for blok in part.isi))

    def _explained(self, blok: Blok) -> Blok:
        """A Pasal whose words a deviation wrote, with the reason under its heading."""
        if not isinstance(blok, Pasal):
            return blok
        for simpangan, place, lines in self._written():
            if any(_stands_in(run, place, lines) for run in _runs(blok)):
                return replace(blok, isi=(self._note(blok, simpangan, place), *blok.isi))
        return blok

    def _written(self) -> Iterator[tuple[Simpangan, Place, int]]:
        """The deviations that have words, with the place of the first line and the number of lines."""
        for index, simpangan in enumerate(self.masukan.perjanjian.klausul):
            if simpangan.isi is not None:
                sumber = self.masukan.sumber("klausul").at(index, "isi")
                yield simpangan, sumber.dokumen.blok[sumber.dasar], simpangan.isi.count("\n") + 1

    def _note(self, pasal: Pasal, simpangan: Simpangan, place: Place) -> Paragraf:
        words = self.kata.deviation(simpangan.tindakan, simpangan.alasan)
        return Paragraf(f"{pasal.id}/tinjauan", (Catatan(words, Asal(place.file, place.line), besar=True),))

    # --- the last sheet ---

    def _sheet(self) -> Segmen:
        names = context_of(self.masukan, self.pustaka)
        data = {
            **names,
            "pertanyaan": Deret(tuple(self._questions(names["para_pihak"]))),
            "simpangan": Deret(tuple(self._deviations())),
        }
        return replace(compose_part("tinjauan", sheet(self.pustaka), data, self.pustaka), halaman_baru=True)

    def _questions(self, para_pihak: Deret) -> Iterator[Peta]:
        """The questions, party by party, then those that concern all."""
        ids = frozenset(pihak.id for pihak in self.masukan.pihak) | {"profil", "para_pihak"}
        asked: dict[str, list[Peta]] = {id_: [] for id_ in (*(pihak.id for pihak in self.masukan.pihak), "")}
        for number, (jalur, asal) in enumerate(empties(self.naskah).items(), 1):
            party = next((pihak.id for pihak in self.masukan.pihak if _concerns(jalur, pihak.id)), "")
            question = {
                "nomor": number,
                "kalimat": Isi(self.kata.question(jalur, ids)),
                "program": Isi(self._program_of(jalur)),
                "jalur": Isi(jalur),
                "tempat": Isi(str(Place(asal.berkas, asal.baris))),
            }
            asked[party].append(Peta(question, "pertanyaan"))
        parties = {party.isi["id"].data: party for party in para_pihak}
        for id_, questions in asked.items():
            if questions:
                known = parties[id_].isi if id_ else {"sebutan": Isi(None), "nama": Isi(None)}
                yield Peta({"sebutan": known["sebutan"], "nama": known["nama"], "isi": Deret(tuple(questions))})

    def _program_of(self, jalur: str) -> str | None:
        """The name of the programme a YAML path leads into, if it does."""
        match = re.match(r"program\[(\d+)\]", jalur)
        return self.masukan.perjanjian.program[int(match[1]) - 1].nama if match else None

    def _inserted(self, index: int) -> str:
        """The id of the clause that the deviation at ``index`` inserted, found by where its words are from."""
        simpangan = self.masukan.perjanjian.klausul[index]
        place, lines = next((place, lines) for written, place, lines in self._written() if written is simpangan)
        pasal = (blok for part in self.naskah.segmen for blok in part.isi if isinstance(blok, Pasal))
        found = (blok.id for blok in pasal if any(_stands_in(run, place, lines) for run in _runs(blok)))
        return next(found, simpangan.id or "")

    def _deviations(self) -> Iterator[Peta]:
        for index, simpangan in enumerate(self.masukan.perjanjian.klausul):
            yield Peta(
                {
                    "klausul": Isi(self._inserted(index) if simpangan.sisipkan else simpangan.sasaran),
                    "tindakan": Isi(self.kata.action(simpangan.tindakan)),
                    "alasan": Isi(simpangan.alasan or self.kata.tanpa_alasan),
                    "tempat": Isi(str(self.masukan.sumber("klausul").at(index).place)),
                },
                "simpangan",
            )


def _noted(baris: Baris, numbers: dict[str, int]) -> Iterator[Sebaris]:
    """The runs, each value followed by its YAML path, each empty one by the number of its question."""
    for run in baris:
        yield run
        match run:
            case Nilai():
                yield Catatan(f" [{run.asal.jalur}]", run.asal)
            case Kosong():
                yield Catatan(f" [?{numbers[run.asal.jalur]}]", run.asal)


def _runs(pasal: Pasal) -> Iterator[Sebaris]:
    for blok in walk((pasal,)):
        yield from own_runs(blok)


def _stands_in(run: Sebaris, place: Place, lines: int) -> bool:
    return run.asal.berkas == place.file and place.line <= run.asal.baris < place.line + lines


def _concerns(jalur: str, party: str) -> bool:
    """Whether a YAML path leads to something of a party."""
    return party in jalur.replace("[", ".").replace("]", ".").split(".")
