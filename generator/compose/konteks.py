"""What the clause files can name: the agreement's data, with what follows from it, as values that know their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from generator.data.lambang import LambangRusak, read_lambang
from generator.data.logo import TANPA
from generator.data.masukan import OMBUDSMAN, Masukan, PihakMasuk, Sumber
from generator.data.model import Bentuk, Program, Waktu
from generator.errors import fail
from generator.words.nilai import Deret, Gambar, Isi, Peta
from generator.words.pustaka import Isian, Pustaka, Urutan


def context_of(masukan: Masukan, pustaka: Pustaka) -> Mapping[str, Any]:
    """The names the clause files may use for one agreement."""
    return _Context(masukan, pustaka).names()


def _wrap(value: Any, sumber: Sumber, sebutan: str = "") -> Any:
    """A model, list or scalar as the templates see it."""
    if isinstance(value, Waktu) or not isinstance(value, (Bentuk, dict, list)):
        return Isi(value, sumber)
    if isinstance(value, list):
        return Deret(tuple(_wrap(item, sumber.at(index), sebutan) for index, item in enumerate(value)), sumber)
    items = value.items() if isinstance(value, dict) else ((name, getattr(value, name)) for name in _keys(type(value)))
    return Peta({name: _wrap(item, sumber.at(name), name) for name, item in items}, sebutan)


@cache  # Pydantic looks them up anew each time
def _keys(shape: type[Bentuk]) -> tuple[str, ...]:
    return tuple(shape.model_fields)


def _plain(ids: list[str]) -> Deret:
    """Ids to compare with and to loop over."""
    return Deret(tuple(map(Isi, ids)))


@dataclass
class _Context:
    masukan: Masukan
    pustaka: Pustaka

    def names(self) -> dict[str, Any]:
        perjanjian = self.masukan.perjanjian
        plain = ("tentang", "tempat", "tanggal", "jangka_waktu", "nota_kesepahaman")
        return {
            **{name: _wrap(getattr(perjanjian, name), self.masukan.sumber(name), name) for name in plain},
            "naskah": _document_kind(self.pustaka.urutan[perjanjian.naskah or ""], perjanjian.naskah or ""),
            "para_pihak": Deret(self.parties),
            "ombudsman": next(party for party in self.parties if party.isi["jenis"] == OMBUDSMAN),
            "mitra": Deret(tuple(party for party in self.parties if party.isi["jenis"] != OMBUDSMAN)),
            "berlogo": Deret(tuple(party for party in self.parties if isinstance(party.isi["logo"], Gambar))),
            "penanda_tangan": Deret(self._signing_order()),
            "mengetahui": _wrap(
                perjanjian.tanda_tangan.mengetahui, self.masukan.sumber("tanda_tangan").at("mengetahui"), "mengetahui"
            ),
            "jumlah_pihak": len(self.parties),
            "dua_pihak": len(self.parties) == 2,
            "jenis_mitra": _plain(self.kinds),
            "subjenis_mitra": _plain(self.subkinds),
            "program": Deret(self.programs, self.masukan.sumber("program")),
            "bidang": Deret(tuple(self._chosen_fields()), self.masukan.sumber("program")),
            "bidang_dipilih": _plain(self.chosen_ids),
            "dasar_hukum": self._legal_basis(),
        }

    # --- parties ---

    @cached_property
    def parties(self) -> tuple[Peta, ...]:
        labels = self.pustaka.istilah.parties(len(self.masukan.pihak))
        parties = zip(labels, self.masukan.pihak, strict=True)
        return tuple(self._party(number, sebutan, pihak) for number, (sebutan, pihak) in enumerate(parties, 1))

    def _party(self, number: int, sebutan: str, pihak: PihakMasuk) -> Peta:
        values = dict(_wrap(pihak.profil, pihak.sumber).isi)
        nomor = self.masukan.perjanjian.nomor.get(pihak.id)
        values |= {
            "id": Isi(pihak.id, pihak.sumber),
            "urutan": number,
            "sebutan": Isi(sebutan),
            "nomor": Isi(nomor, self.masukan.sumber("nomor").at(pihak.id)),
            "logo": self._logo(pihak),
        }
        return Peta(values, "pihak")

    def _logo(self, pihak: PihakMasuk) -> Gambar | Isi:
        """The party's emblem, a placeholder while it is unknown, an empty value where it wants none."""
        sumber = pihak.sumber.at("logo")
        if pihak.profil.logo == TANPA:
            return Isi(None, sumber)
        name = pihak.profil.logo or self.pustaka.istilah.logo_kosong
        return _read_picture(self.masukan.folder / name, sumber, kosong=pihak.profil.logo is None)

    def _signing_order(self) -> tuple[Peta, ...]:
        """The parties as their boxes stand, in rows of two: PIHAK KESATU on the left, or on the right where asked."""
        if self.masukan.perjanjian.tanda_tangan.kesatu == "kiri":
            return self.parties
        rows = (self.parties[at : at + 2] for at in range(0, len(self.parties), 2))
        return tuple(party for row in rows for party in reversed(row))

    @cached_property
    def kinds(self) -> list[str]:
        """The kinds of the other parties."""
        return self._kinds("jenis")

    @cached_property
    def subkinds(self) -> list[str]:
        """Their subkinds."""
        return self._kinds("subjenis")

    def _kinds(self, key: str) -> list[str]:
        kinds = (getattr(pihak.profil, key) for pihak in self.masukan.pihak if not pihak.is_ombudsman)
        return list(dict.fromkeys(kind for kind in kinds if kind is not None))

    # --- programmes ---

    @cached_property
    def programs(self) -> tuple[Peta, ...]:
        """The agreed programmes, in the order of the file."""
        return tuple(
            self._program(program, self.masukan.sumber("program").at(index))
            for index, program in enumerate(self.masukan.perjanjian.program)
            if program.status == "disepakati"
        )

    def _program(self, program: Program, sumber: Sumber) -> Peta:
        values = dict(_wrap(program, sumber).isi)
        values["bidang"] = self._field(program.bidang or "", {})
        # Every party can be asked for its unit, whether the agreement names one or not.
        values["penanggung_jawab"] = Peta(
            {
                pihak.id: Isi(program.penanggung_jawab.get(pihak.id), sumber.at("penanggung_jawab", pihak.id))
                for pihak in self.masukan.pihak
            },
            "penanggung_jawab",
        )
        return Peta(values, "program")

    def _field(self, id_: str, extra: Mapping[str, Any]) -> Peta:
        return Peta({"id": Isi(id_), "nama": _field_name(self.pustaka.bidang, id_), **extra}, "bidang")

    @cached_property
    def chosen_ids(self) -> list[str]:
        """The ids of the fields of the agreed programmes, in the order of the templates."""
        chosen = {program.isi["bidang"].isi["id"].data for program in self.programs}
        return [id_ for id_ in self.pustaka.bidang.entri if id_ in chosen]

    def _chosen_fields(self) -> list[Peta]:
        def of(id_: str) -> Deret:
            return Deret(tuple(program for program in self.programs if program.isi["bidang"].isi["id"] == id_))

        return [self._field(id_, {"program": of(id_)}) for id_ in self.chosen_ids]

    # --- law ---

    def _legal_basis(self) -> Deret:
        cited = tuple(_regulation(self.pustaka.peraturan, id_) for id_ in self.cited)
        return Deret(cited, self.masukan.sumber("dasar_hukum"))

    @cached_property
    def cited(self) -> list[str]:
        """The ids of the regulations that print as legal basis, in the order of the register."""
        return [id_ for id_, entry in self.pustaka.peraturan.entri.items() if self._applies(id_, entry.untuk)]

    def _applies(self, id_: str, untuk: Any) -> bool:
        return (
            untuk.selalu
            or id_ in self.masukan.perjanjian.dasar_hukum
            or not set(untuk.jenis).isdisjoint(self.kinds)
            or not set(untuk.subjenis).isdisjoint(self.subkinds)
            or not set(untuk.bidang).isdisjoint(self.chosen_ids)
        )


# The library's own words are the same objects in every agreement, so that clauses made of them are built once.


@lru_cache(maxsize=16)
def _document_kind(urutan: Urutan, id_: str) -> Peta:
    sumber = Sumber(urutan.dokumen, (), f"naskah.{id_}", kata=True)
    return Peta({"nama": Isi(urutan.isi.nama, sumber.at("nama"))}, "naskah")


@lru_cache(maxsize=1 << 7)
def _field_name(bidang: Isian, id_: str) -> Isi:
    return Isi(bidang.entri[id_].nama, bidang.sumber(id_, "nama", "bidang"))


@lru_cache(maxsize=1 << 8)
def _regulation(register: Isian, id_: str) -> Peta:
    entry = register.entri[id_]
    keys = ("bentuk", "nomor", "tahun", "tentang", "lembaran_negara", "perubahan", "status")
    values = {key: Isi(getattr(entry, key), register.sumber(id_, key, "peraturan")) for key in keys}
    return Peta({"id": Isi(id_), **values}, "peraturan")


def _read_picture(path: Path, sumber: Sumber, *, kosong: bool) -> Gambar:
    """The picture as PNG with its size. A picture that names no resolution is judged by its pixels alone."""
    try:
        lambang = read_lambang(path.resolve())
    except (LambangRusak, OSError):  # it was whole when the agreement was read
        raise fail(sumber.place, f"logo `{path.name}` berubah selagi naskah disusun", "ulangi") from None
    return Gambar(lambang.data, lambang.lebar, lambang.tinggi, sumber, kosong)
