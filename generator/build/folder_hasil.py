"""The folder that drafts are written into, and its manifest."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.build.hasil import Hasil
from generator.build.manifes import Entri, Manifes, Tercatat, read_manifest, write_manifest
from generator.build.pembuat import Pembuat
from generator.build.salinan import Salinan
from generator.errors import Place, Problem, UserError, reason

_JEDA = 2.0
"""Seconds between two writings of the manifest: what a killed run loses of it is only made once more."""


@dataclass(slots=True)
class FolderHasil:
    """One copy of agreements in some formats, as a folder holds it.

    ``problems``: what is wrong with the folder itself; it costs time, no draft.
    """

    output: Path
    formats: Sequence[str]
    salinan: Salinan
    manifes: Manifes = field(default_factory=Manifes)
    problems: list[Problem] = field(default_factory=list)
    _disimpan: float = 0.0
    _berubah: bool = False

    def read(self) -> None:
        """What the manifest says now. One that is damaged is told, and everything is made anew."""
        self._disimpan = time.monotonic()
        try:
            self.manifes = read_manifest(self.output)
        except UserError as error:
            mend = "semua disusun ulang, dan berkas itu ditulis kembali"
            self.problems = [problem._replace(severity="peringatan", mend=mend) for problem in error.problems]
            self.manifes = Manifes()

    def paths(self, nama: str) -> dict[str, Path]:
        """Where an agreement's files are, by format."""
        return {format_: self.output / f"{self._key(nama)}.{format_}" for format_ in self.formats}

    def entry(self, nama: str) -> Entri | None:
        """What the manifest says of an agreement."""
        return self.manifes.naskah.get(self._key(nama))

    def makers(self, cap: str) -> Pembuat | None:
        """What files are made with, if some file here was made with the same; ``cap`` tells programs apart."""
        known = (one for one in self.manifes.pembuat.values() if one.cap == cap and one.still_there())
        return next((one for one in known if one.sistem or "pdf" not in self.formats), None)

    def made(self, nama: str, makers: Callable[[], Pembuat]) -> dict[str, str]:
        """By format, the digest of what a file says; empty where it must be made anew whatever it should say."""
        key = self._key(nama)
        entri = self.manifes.naskah.get(key)
        files: Mapping[str, Tercatat] = entri.berkas if entri else {}
        return {
            format_: one.naskah
            if (one := files.get(name := f"{key}.{format_}"))
            and one.pembuat == makers().id_for(format_)
            and one.is_still(f"{self.output}/{name}")
            else ""
            for format_ in self.formats
        }

    def outdated(self, nama: str, naskah: str) -> list[Path]:
        """The files of an agreement, in whatever format, that were written of another naskah than this one."""
        entri = self.entry(nama)
        old = [name for name, one in entri.berkas.items() if one.naskah != naskah] if entri else []
        return [path for name in old if (path := self.output / name).is_file()]

    def record(
        self, hasil: Hasil, isi: Mapping[str, bytes], makers: Pembuat, masukan: Sequence[tuple[str, str]]
    ) -> None:
        """Note what was written of an agreement and what it is made of, and save that if it was not for a while."""
        if not (hasil.ditulis or hasil.tetap):
            return
        entri = self.manifes.naskah.setdefault(self._key(hasil.nama), Entri(hasil.nama, self.salinan.value))
        paths = self.paths(hasil.nama)
        for format_ in hasil.ditulis:
            path, id_ = paths[format_], makers.id_for(format_)
            stat = path.stat()
            sha = hashlib.sha256(isi[format_]).hexdigest()
            entri.berkas[path.name] = Tercatat(sha, stat.st_size, stat.st_mtime_ns, hasil.naskah, id_)
        # Also where nothing was written: the same program, installed once more, is known by another ``cap``.
        self.manifes.pembuat |= {makers.id_for(format_): makers for format_ in (*hasil.ditulis, *hasil.tetap)}
        entri.masukan = masukan
        hasil.tertinggal = self.outdated(hasil.nama, hasil.naskah)
        self._berubah = True
        if time.monotonic() > self._disimpan + _JEDA:
            self.save()

    def save(self) -> None:
        """Write the manifest if it says anything new."""
        if not self._berubah:
            return
        begin = time.monotonic()
        try:
            write_manifest(self.output, self.manifes)
        except OSError as error:
            what = f"manifest.json tidak dapat ditulis: {reason(error)}"
            mend = "periksa izin folder dan sisa ruang penyimpanan"
            self.problems = [Problem(Place(str(self.output)), what, mend)]
        self._berubah = False
        # So that it takes no more than a twentieth of a run, however many agreements it tells of.
        self._disimpan = time.monotonic() + 20 * (time.monotonic() - begin)

    def orphans(self, known: Collection[str]) -> list[Path]:
        """The files, whatever copy and format, of agreements there are no longer."""
        entries = [entri for entri in self.manifes.naskah.values() if entri.perjanjian not in known]
        return [path for entri in entries for name in entri.berkas if (path := self.output / name).is_file()]

    def prune(self, known: Collection[str]) -> list[Path]:
        """Remove those files and forget them; gives what was removed. Finals stay, and a file that somebody changed.

        Raises :class:`UserError` where another run fills the folder.
        """
        from generator.build.kunci import locked

        with locked(self.output):
            self.read()
            return self._pruned(known)

    def _pruned(self, known: Collection[str]) -> list[Path]:
        removed = []
        for key, entri in list(self.manifes.naskah.items()):
            if entri.perjanjian in known or entri.salinan == Salinan.FINAL.value:
                continue
            for name, one in list(entri.berkas.items()):
                if not (path := self.output / name).is_file():
                    del entri.berkas[name]
                elif one.is_still(path) and self._remove(path):
                    removed.append(path)
                    del entri.berkas[name]
            if not entri.berkas:
                del self.manifes.naskah[key]
            self._berubah = True
        self.save()
        return removed

    def _remove(self, path: Path) -> bool:
        try:
            path.unlink()
        except OSError as error:
            what = f"tidak dapat dihapus: {reason(error)}"
            self.problems.append(Problem(Place(str(path)), what, "periksa izin folder itu"))
            return False
        return True

    def _key(self, nama: str) -> str:
        return f"{nama}{self.salinan.akhiran}"
