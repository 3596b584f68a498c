"""The ids of a project that an editor offers: what may be written where, each with what it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.checks import KATALOG
from generator.data.proyek import Proyek
from generator.skema.bentuk_json import Skema
from generator.words.pustaka import Pustaka


@dataclass(frozen=True)
class Pilihan:
    """Everything that has an id in a project."""

    proyek: Proyek
    pustaka: Pustaka

    @cached_property
    def naskah(self) -> Mapping[str, str]:
        """The kinds of document."""
        return {id_: urutan.isi.nama for id_, urutan in self.pustaka.urutan.items()}

    @cached_property
    def jenis(self) -> Mapping[str, str]:
        """The kinds of party."""
        return {id_: jenis.nama for id_, jenis in self.pustaka.jenis.items()}

    @cached_property
    def subjenis(self) -> Mapping[str, str]:
        """The subkinds of all kinds of party."""
        return {id_: nama for jenis in self.pustaka.jenis.values() for id_, nama in jenis.subjenis.items()}

    @cached_property
    def bidang(self) -> Mapping[str, str]:
        """The programme fields."""
        return {id_: bidang.nama for id_, bidang in self.pustaka.bidang.entri.items()}

    @cached_property
    def peraturan(self) -> Mapping[str, str]:
        """The regulations."""
        return {
            id_: f"{entri.bentuk} Nomor {entri.nomor} Tahun {entri.tahun} tentang {entri.tentang}"
            for id_, entri in self.pustaka.peraturan.entri.items()
        }

    @cached_property
    def periksa(self) -> Mapping[str, str]:
        """The checks, by name: in which order they are run is nobody's business."""
        return {id_: KATALOG[id_].judul for id_ in sorted(KATALOG)}

    @cached_property
    def profil(self) -> Mapping[str, str]:
        """The shared profiles, broken ones too: whoever names one made no mistake."""
        names = {id_: profilan.profil.nama or "" for id_, profilan in self.proyek.profil.items()}
        return dict(sorted({**dict.fromkeys(self.proyek.rusak, ""), **names}.items()))

    def klausul(self, naskah: Iterable[str], *, removable: bool = False) -> list[str]:
        """The clauses and parts of kinds of document in their order; only those that may be left out, if asked."""
        found: dict[str, None] = {}
        for id_ in naskah:
            for segmen in self.pustaka.urutan[id_].isi.segmen:
                parts = [segmen] if segmen.berkas else segmen.klausul or []
                found |= dict.fromkeys(part.nama for part in parts if not (removable and part.tetap))
        return list(found)


def one_of(names: Mapping[str, str] | Iterable[str], *, empty: bool) -> Skema:
    """One of these ids, or nothing where it may be left ``empty``; what each stands for is shown by editors."""
    ids: list[str | None] = list(names)
    told = list(names.values()) if isinstance(names, Mapping) else []
    if empty:
        ids, told = [*ids, None], [*told, "kosong"] if told else []
    return {"enum": ids, "enumDescriptions": told} if told else {"enum": ids}
