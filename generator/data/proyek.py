"""A project folder: its agreements, shared profiles and defaults, read and validated."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.data.aturan import problems_of
from generator.data.bawaan import over_defaults
from generator.data.bentuk import fit, fit_mended
from generator.data.berkas import DEFAULTS, PROFILES, label, stems, unread
from generator.data.katalog import Katalog
from generator.data.masukan import Masukan, PihakMasuk, Sumber
from generator.data.model import Bawaan, Perjanjian, Pihak, Profil
from generator.data.terdekat import nearest
from generator.data.yaml_file import Dokumen, read_yaml
from generator.errors import Place, Problem, UserError


@dataclass(frozen=True, slots=True)
class Profilan:
    """A shared profile with its document."""

    profil: Profil
    sumber: Sumber


@dataclass(frozen=True, slots=True)
class Proyek:
    """The shared part of a project, and the way to each agreement's file.

    ``rusak``: profiles that could not be read, with their problems, reported by the agreements that use them.
    ``salah_nama``: files that are no agreements, profiles or templates because of what they are called or where they
    are, or that there is no agreement at all.
    """

    folder: Path
    berkas: Mapping[str, Path]
    bawaan: Dokumen | None
    profil: Mapping[str, Profilan]
    rusak: Mapping[str, tuple[Problem, ...]]
    salah_nama: tuple[Problem, ...]
    katalog: Katalog

    def load(self, name: str) -> Masukan:
        """One agreement, read and validated. Raises :class:`UserError` with all its problems."""
        return self._validated(name, read_yaml(self.berkas[name], label(self.folder, self.berkas[name])))

    def load_file(self, path: Path) -> Masukan:
        """A file from anywhere as if it were the agreement of its name. Raises :class:`UserError` as :meth:`load`."""
        return self._validated(path.stem, read_yaml(path, f"agreements/{path.name}"))

    def _validated(self, name: str, written: Dokumen) -> Masukan:
        dokumen = over_defaults(written, self.bawaan)
        perjanjian, problems, touched = fit_mended(Perjanjian, dokumen, dokumen.isi)
        if perjanjian is None:
            raise UserError(problems)
        parties, unknown = self._parties(perjanjian, dokumen)
        masukan = Masukan(name, perjanjian, dokumen, parties, self.folder)
        problems += unknown + problems_of(masukan, self.katalog, touched | ({"para_pihak"} if unknown else set()))
        if problems:
            raise UserError(problems)
        return masukan

    def _parties(self, perjanjian: Perjanjian, dokumen: Dokumen) -> tuple[tuple[PihakMasuk, ...], list[Problem]]:
        parties: list[PihakMasuk] = []
        problems: list[Problem] = []
        for index, pihak in enumerate(perjanjian.para_pihak):
            sumber = Sumber(dokumen, ("para_pihak", index))
            if isinstance(pihak, Pihak):
                sumber = replace(sumber, sebutan=f"para_pihak[{pihak.id}]", awal=len(sumber.dasar))
                parties.append(PihakMasuk(pihak.id, pihak, sumber))
                if pihak.id in self.profil:
                    what = f"id `{pihak.id}` sudah dipakai profil bersama"
                    mend = f"tulis `- {pihak.id}` saja, atau ganti id-nya"
                    problems.append(Problem(sumber.at("id").place, what, mend))
            elif pihak in self.profil:
                parties.append(PihakMasuk(pihak, self.profil[pihak].profil, self.profil[pihak].sumber))
            else:
                problems += self.rusak.get(pihak) or [self._no_profile(pihak, sumber)]
        return tuple(parties), problems

    def _no_profile(self, name: str, sumber: Sumber) -> Problem:
        known = [*self.profil, *self.rusak]
        mend = nearest(name, known) if known else f"buat agreements/profil/{name}.yaml"
        return Problem(sumber.place, f"profil `{name}` tidak ada", mend)


def open_project(folder: Path, katalog: Katalog) -> Proyek:
    """The project in ``folder``. Raises :class:`UserError` for what stops every agreement."""
    agreements = folder / "agreements"
    profil: dict[str, Profilan] = {}
    rusak: dict[str, tuple[Problem, ...]] = {}
    profiles, misnamed_profiles = stems(folder, agreements / PROFILES)
    for stem, path in profiles.items():
        try:
            dokumen = read_yaml(path, label(folder, path))
            profil[stem] = Profilan(fit(Profil, dokumen), Sumber(dokumen, (), f"profil.{stem}"))
        except UserError as error:
            rusak[stem] = error.problems
    berkas, misnamed = stems(folder, agreements)
    idle = (*misnamed, *misnamed_profiles, *unread(folder))
    if not berkas and not idle:
        idle = (Problem(Place("agreements"), "belum ada perjanjian", "buat agreements/NAMA.yaml", "peringatan"),)
    return Proyek(folder, berkas, _defaults(folder), profil, rusak, idle, katalog)


def _defaults(folder: Path) -> Dokumen | None:
    path = folder / "agreements" / f"{DEFAULTS}.yaml"
    if not os.path.lexists(path):
        return None
    dokumen = read_yaml(path, label(folder, path))
    fit(Bawaan, dokumen)
    return dokumen
