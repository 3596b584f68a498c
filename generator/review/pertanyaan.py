"""The questions for what is still empty: numbered in the naskah, asked party by party on the last sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.data.masukan import Masukan
from generator.errors import Place
from generator.naskah.telusur import empties
from generator.naskah.tree import Baris, Blok, Catatan, DeretLogo, Kosong, Naskah, Nilai, Paragraf, Perataan, Sebaris
from generator.naskah.ubah import map_runs
from generator.review.jalur import party_of, program_of
from generator.review.kata import KataTinjauan
from generator.words.nilai import Deret, Isi, Peta


def noted(naskah: Naskah) -> Naskah:
    """The naskah with the YAML path behind each value, and the number of its question behind each empty one."""
    numbers = {jalur: number for number, jalur in enumerate(empties(naskah), 1)}
    told = map_runs(naskah, lambda baris: tuple(_noted(baris, numbers)))
    segmen = (
        replace(part, isi=tuple(own for blok in part.isi for own in _with_note(blok, numbers))) for part in told.segmen
    )
    return replace(told, segmen=tuple(segmen))


def _noted(baris: Baris, numbers: Mapping[str, int]) -> Iterator[Sebaris]:
    for run in baris:
        yield run
        match run:
            case Nilai():
                yield Catatan(f" [{run.asal.jalur}]", run.asal)
            case Kosong():
                yield Catatan(f" [?{numbers[run.asal.jalur]}]", run.asal)


def _with_note(blok: Blok, numbers: Mapping[str, int]) -> Iterator[Blok]:
    """The block; under emblems, which hold no words, a line with the numbers of those that are missing."""
    yield blok
    missing = [logo for logo in blok.logo if logo.kosong] if isinstance(blok, DeretLogo) else []
    if missing:
        notes = (
            Catatan(f"{'   ' if index else ''}[?{numbers[logo.asal.jalur]}] {logo.alternatif}", logo.asal)
            for index, logo in enumerate(missing)
        )
        yield Paragraf(f"{blok.id}/tinjauan", tuple(notes), Perataan.TENGAH)


@dataclass(frozen=True, slots=True)
class Penanya:
    """Asks for what is empty in the naskah of one agreement."""

    naskah: Naskah
    masukan: Masukan
    kata: KataTinjauan

    def questions(self, para_pihak: Deret) -> Iterator[Peta]:
        """The questions, party by party, then those that concern all."""
        ids = [pihak.id for pihak in self.masukan.pihak]
        asked: dict[str, list[Peta]] = {id_: [] for id_ in (*ids, "")}
        for number, (jalur, asal) in enumerate(empties(self.naskah).items(), 1):
            party = party_of(jalur)
            question = self._question(number, jalur, Place(asal.berkas, asal.baris))
            asked[party if party in ids else ""].append(question)
        parties = {party.isi["id"].data: party for party in para_pihak}
        for id_, questions in asked.items():
            if questions:
                known = parties[id_].isi if id_ else {"sebutan": Isi(None), "nama": Isi(None)}
                yield Peta({"sebutan": known["sebutan"], "nama": known["nama"], "isi": Deret(tuple(questions))})

    def _question(self, number: int, jalur: str, place: Place) -> Peta:
        program = program_of(jalur)
        return Peta(
            {
                "nomor": number,
                "kalimat": Isi(self.kata.question(jalur)),
                "program": Isi(None if program is None else self.masukan.perjanjian.program[program].nama),
                "jalur": Isi(jalur),
                "tempat": Isi(str(place)),
            },
            "pertanyaan",
        )
