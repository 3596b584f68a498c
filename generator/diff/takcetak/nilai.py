"""Values that changed and do not print: of the agreement, of its parties and of its programmes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any

from generator.compare.larik import KOSONG
from generator.compose import printing_parts
from generator.data.masukan import Masukan, Sumber
from generator.data.model import Bentuk, Perjanjian, Program, Waktu
from generator.diff.program import matched
from generator.diff.takcetak.diceritakan import Diceritakan
from generator.diff.takcetak.ubahan import Hal, TakTercetak, changed
from generator.words.tanggal import bulan_tahun, tanggal

_TERSENDIRI = frozenset({"para_pihak", "dasar_hukum", "program", "klausul", "abaikan"})
"""What has a way of its own to be compared."""

_Isi = tuple[Any, Sumber] | None
"""A value with where it stands; None where there is nothing it could stand in."""


@dataclass(frozen=True, slots=True)
class PencariNilai:
    """Finds them in both sides of one agreement; what the words of the naskah tell of either side is left out."""

    lama: Masukan
    baru: Masukan
    cerita_lama: Diceritakan
    cerita_baru: Diceritakan

    def find(self) -> Iterator[TakTercetak]:
        """The changes, in the order of the keys."""
        for key in Perjanjian.model_fields:
            if key not in _TERSENDIRI:
                yield from self._compared(*(_top(masukan, key) for masukan in (self.lama, self.baru)))
        yield from self._parties()
        yield from self._regulations()
        yield from self._programs()

    def _parties(self) -> Iterator[TakTercetak]:
        """Parties on both sides; one that came or went is told by the words of the whole naskah."""
        before = {pihak.id: pihak for pihak in self.lama.pihak}
        for pihak in self.baru.pihak:
            if there := before.get(pihak.id):
                yield from self._compared((there.profil, there.sumber), (pihak.profil, pihak.sumber))

    def _regulations(self) -> Iterator[TakTercetak]:
        """Regulations that came or went and print all the same, because a kind of party brings them."""
        before, after = (masukan.perjanjian.dasar_hukum for masukan in (self.lama, self.baru))
        for id_ in (one for one in before if one not in after and not self.cerita_lama.entry(f"peraturan.{one}")):
            yield changed(Hal.NILAI, "dasar_hukum", (id_, self.lama.sumber("dasar_hukum").at(before.index(id_))), None)
        for id_ in (one for one in after if one not in before and not self.cerita_baru.entry(f"peraturan.{one}")):
            yield changed(Hal.NILAI, "dasar_hukum", None, (id_, self.baru.sumber("dasar_hukum").at(after.index(id_))))

    def _programs(self) -> Iterator[TakTercetak]:
        """Programmes that are not agreed, and what does not print of those that are."""
        before, after = (masukan.perjanjian.program for masukan in (self.lama, self.baru))
        for i, j in matched(before, after):
            there = None if i is None else (before[i], self.lama.sumber("program").at(i))
            here = None if j is None else (after[j], self.baru.sumber("program").at(j))
            if there and here:
                yield from self._program(there, here)
            elif (one := there or here) and one[0].status != "disepakati":
                said = [side and (side[0].status, side[1]) for side in (there, here)]
                yield changed(Hal.PROGRAM, one[0].nama or KOSONG, *said)

    def _program(self, lama: tuple[Program, Sumber], baru: tuple[Program, Sumber]) -> Iterator[TakTercetak]:
        """What changed inside a programme; that it was agreed, or is no longer, is told of the programme."""
        agreed = [program.status == "disepakati" for program, _ in (lama, baru)]
        for one in self._compared(lama, baru):
            if agreed[0] is agreed[1] or one.sebab.jalur != baru[1].at("status").jalur:
                yield one._replace(pokok=f"{one.pokok} (“{baru[0].nama or KOSONG}”)")

    # --- one value on both sides ---

    def _compared(self, lama: _Isi, baru: _Isi) -> Iterator[TakTercetak]:
        before, after = (one and one[0] for one in (lama, baru))
        if before == after:
            return
        parts = [_parts(one) for one in (lama, baru)]
        if any(parts):
            for key in dict.fromkeys(key for one in parts for key in one):
                yield from self._compared(*(one.get(key) for one in parts))
        elif any(isinstance(item, Bentuk) for value in (before, after) if isinstance(value, list) for item in value):
            yield from self._listed(lama, baru)
        elif _said(before) != _said(after) and not self._told(lama, baru):
            where = baru or lama
            assert where is not None
            yield changed(Hal.NILAI, where[1].jalur, *(one and (_said(one[0]), one[1]) for one in (lama, baru)))

    def _listed(self, lama: _Isi, baru: _Isi) -> Iterator[TakTercetak]:
        """Lists of entries, those that are on both sides left out."""
        before, after = (list(_entries(one)) for one in (lama, baru))
        kept = Counter(repr(one) for one, _ in before) & Counter(repr(one) for one, _ in after)
        left = (_without(entries, Counter(kept)) for entries in (before, after))
        for there, here in zip_longest(*left):
            yield from self._compared(there, here)

    def _told(self, lama: _Isi, baru: _Isi) -> bool:
        return bool((lama and self.cerita_lama.value(lama[1])) or (baru and self.cerita_baru.value(baru[1])))


def _top(masukan: Masukan, key: str) -> tuple[Any, Sumber]:
    return getattr(masukan.perjanjian, key), masukan.sumber(key)


def _parts(isi: _Isi) -> Mapping[str, _Isi]:
    """What a value holds by key, each with where it prints."""
    if isi is None:
        return {}
    value, sumber = isi
    if isinstance(value, Bentuk) and not isinstance(value, Waktu):
        return {key: (item, at) for key, item, at in printing_parts(value, sumber)}
    return {key: (item, sumber.at(key)) for key, item in value.items()} if isinstance(value, dict) else {}


def _entries(isi: _Isi) -> Iterator[tuple[Any, Sumber]]:
    if isi is not None:
        yield from ((item, isi[1].at(index)) for index, item in enumerate(isi[0] or ()))


def _without(entries: Sequence[tuple[Any, Sumber]], kept: Counter[str]) -> Iterator[tuple[Any, Sumber]]:
    for item, sumber in entries:
        if kept[repr(item)]:
            kept[repr(item)] -= 1
        else:
            yield item, sumber


def _said(value: Any) -> str:
    """A value as people read it."""
    match value:
        case None | "" | []:
            return KOSONG
        case date():
            return tanggal(value)
        case Waktu():
            day = date(value.tahun, value.bulan, value.hari or 1)
            return tanggal(day) if value.hari else bulan_tahun(day)
        case list():
            return "; ".join(map(_said, value))
        case _:
            return " ".join(str(value).split())
