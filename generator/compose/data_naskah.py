"""The data a naskah was made of, as YAML that goes to the other party.

Only what stands in the naskah: values that print, and empty ones that print as dots. No comments, no reasons, no
programmes that stayed out, no words of deviations (those are printed), no paths of our disk, nothing that is there for
the checks alone, and nothing of parts that this kind of document or a deviation leaves out.

Beside them stands what shows in print without being a value there: the kind of document, the parties' ids, by which
numbers and units are listed, their kinds, by which clauses and regulations are chosen, the side on which the first one
signs, the regulations that print as legal basis, and the fields of programmes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from generator.compose.tercetak import Tercetak, printing_parts, what_prints
from generator.data.masukan import Masukan, PihakMasuk, Sumber
from generator.data.model import Bentuk, Program, Waktu
from generator.naskah.tree import Naskah

_TIDAK = object()  # stands for what does not print; None is an empty value


def data_of(masukan: Masukan, naskah: Naskah) -> bytes:
    """The YAML of what ``naskah`` prints, in UTF-8, keys in the order of the model."""
    content = _Penyaring(masukan, what_prints(naskah)).content()
    text: str = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=120)
    return text.encode()


@dataclass(frozen=True, slots=True)
class _Penyaring:
    masukan: Masukan
    tercetak: Tercetak

    def content(self) -> dict[str, Any]:
        perjanjian = self.masukan.perjanjian
        content = {
            "naskah": perjanjian.naskah,
            "tentang": self._top("tentang"),
            "tempat": self._top("tempat"),
            "tanggal": self._top("tanggal"),
            "nomor": self._by_party(perjanjian.nomor, self.masukan.sumber("nomor")),
            "nota_kesepahaman": self._top("nota_kesepahaman"),
            "para_pihak": [self._party(pihak) for pihak in self.masukan.pihak],
            "tanda_tangan": self._signatures(),
            "jangka_waktu": self._top("jangka_waktu"),
            "dasar_hukum": [id_ for id_ in perjanjian.dasar_hukum if self.tercetak.names(f"peraturan.{id_}")] or _TIDAK,
            "program": list(self._programs()) or self._kept([], self.masukan.sumber("program")),
        }
        return _without_unprinted(content)

    def _signatures(self) -> dict[str, Any]:
        tata, sumber = self.masukan.perjanjian.tanda_tangan, self.masukan.sumber("tanda_tangan")
        witnesses = self._kept(tata.mengetahui, sumber.at("mengetahui"))
        return _without_unprinted({"kesatu": tata.kesatu, "mengetahui": witnesses})

    def _party(self, pihak: PihakMasuk) -> dict[str, Any]:
        parts = {key: self._kept(value, at) for key, value, at in printing_parts(pihak.profil, pihak.sumber)}
        kinds = {"jenis": pihak.profil.jenis, "subjenis": pihak.profil.subjenis or _TIDAK}
        return _without_unprinted({"id": pihak.id} | parts | kinds | {"id": pihak.id})

    def _programs(self) -> Iterator[dict[str, Any]]:
        """The agreed programmes of which something prints, then the fields that print and that none of them names."""
        agreed = [
            (program.bidang, self._program(program, self.masukan.sumber("program").at(index)))
            for index, program in enumerate(self.masukan.perjanjian.program)
            if program.status == "disepakati"
        ]
        yield from ({"bidang": bidang, **kept} for bidang, kept in agreed if kept)
        said = {bidang for bidang, kept in agreed if kept}
        for bidang in dict.fromkeys(bidang for bidang, _ in agreed):
            if bidang not in said and self.tercetak.names(f"bidang.{bidang}"):
                yield {"bidang": bidang}

    def _program(self, program: Program, sumber: Sumber) -> dict[str, Any]:
        units = self._by_party(program.penanggung_jawab, sumber.at("penanggung_jawab"))
        parts = {key: self._kept(value, at) for key, value, at in printing_parts(program, sumber)}
        return _without_unprinted(parts | {"penanggung_jawab": units})

    def _by_party(self, values: dict[str, str | None], sumber: Sumber) -> Any:
        """Values by party. Every party can be asked for its own, whether the agreement names one or not."""
        return self._kept({pihak.id: values.get(pihak.id) for pihak in self.masukan.pihak}, sumber)

    # --- what prints ---

    def _top(self, key: str) -> Any:
        return self._kept(getattr(self.masukan.perjanjian, key), self.masukan.sumber(key))

    def _kept(self, value: Any, sumber: Sumber) -> Any:
        """A value as plain ones, as far as it prints."""
        match value:
            case None | []:
                return value if sumber.jalur in self.tercetak.titik else _TIDAK
            case str() | int() | date() | Waktu():
                return _plain(value) if self.tercetak.shows(sumber.jalur) else _TIDAK
            case list():
                kept = [self._kept(item, sumber.at(index)) for index, item in enumerate(value)]
                return [item for item in kept if item is not _TIDAK] or _TIDAK
            case dict():
                parts = {key: self._kept(item, sumber.at(key)) for key, item in value.items()}
                return _without_unprinted(parts) or _TIDAK
            case Bentuk():
                parts = {key: self._kept(item, at) for key, item, at in printing_parts(value, sumber)}
                return _without_unprinted(parts) or _TIDAK
            case _:
                raise AssertionError(f"{type(value).__name__} is no value of an agreement")


def _without_unprinted(parts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in parts.items() if value is not _TIDAK}


def _plain(value: Any) -> Any:
    if not isinstance(value, Waktu):
        return value
    month = f"{value.tahun:04}-{value.bulan:02}"
    return f"{month}-{value.hari:02}" if value.hari else month
