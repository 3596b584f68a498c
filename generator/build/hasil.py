"""What became of one agreement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from generator.errors import Place, Problem

Keadaan = Literal["disusun", "tetap", "gagal"]


@dataclass(slots=True)
class Hasil:
    """What became of one agreement.

    ``ditulis``, ``tetap``: the formats written, and those whose files say the same already. ``kosong``: values that
    print as dots, by YAML path. ``dikecualikan``: findings it excepts, with the reason. ``terhalang``: formats this
    machine cannot make, with why. ``disisihkan``: Word files somebody had edited, kept under another name.
    ``dibiarkan``: formats whose files are of an earlier time, and should have been replaced and were not.
    ``tertinggal``: files in other formats that say what the naskah no longer says. ``jejak``: the traceback of a
    mistake of ours that stopped it. ``gambar``: the pictures it takes from the project.

    ``diperiksa``, ``berlaku_sampai``: the days from and up to which what was found is so. ``naskah``: the digest of
    what its files are made of, where that was composed. ``masukan``: what it was composed of, with digests, until the
    manifest has it.
    ``sebab``: what changed since its files were written.
    """

    nama: str
    ditulis: list[str] = field(default_factory=list)
    tetap: list[str] = field(default_factory=list)
    kosong: Mapping[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    dikecualikan: dict[Problem, str] = field(default_factory=dict)
    terhalang: dict[str, str] = field(default_factory=dict)
    disisihkan: list[Path] = field(default_factory=list)
    tertinggal: list[Path] = field(default_factory=list)
    dibiarkan: list[str] = field(default_factory=list)
    jejak: str = ""
    gambar: tuple[str, ...] = ()
    naskah: str = ""
    masukan: dict[str, str] = field(default_factory=dict)
    sebab: list[str] = field(default_factory=list)
    diperiksa: date = date.min
    berlaku_sampai: date = date.max

    @property
    def galat(self) -> int:
        """How many of the problems are errors."""
        return len(self._errors())

    @property
    def tertahan(self) -> bool:
        """Whether there is nothing right to deliver. What the checks find holds up no draft: it is negotiated."""
        return any(not problem.kode for problem in self._errors())

    @property
    def dikirim(self) -> bool:
        """Whether everything asked for is there."""
        return bool(self.ditulis or self.tetap) and not (self.terhalang or self.tertahan or self.jejak)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """What fails inside is kept with the agreement it happened to."""
        try:
            yield
        # A mistake of ours, of which we cannot know the kind: it must not take away the other agreements of the batch.
        # Nothing is hidden: the program prints the traceback in the end and fails.
        except Exception:  # noqa: BLE001
            import traceback

            self.jejak = traceback.format_exc()

    @property
    def keadaan(self) -> Keadaan:
        """What became of its files: made anew, as they should be already, or not all of them there."""
        if not self.dikirim:
            return "gagal"
        return "disusun" if self.ditulis else "tetap"

    @property
    def gagal(self) -> bool:
        """Whether something asked for was not delivered, or has errors."""
        return bool(self.terhalang or self.galat or self.jejak)

    def _errors(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity == "galat"]
