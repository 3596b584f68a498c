"""What became of one agreement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.errors import Place, Problem


@dataclass(slots=True)
class Hasil:
    """What became of one agreement.

    ``kosong``: values that print as dots, by YAML path. ``dikecualikan``: findings it excepts, with the reason.
    ``terhalang``: formats this machine cannot make, with why. ``disisihkan``: Word files somebody had edited, kept
    under another name. ``dibiarkan``: files of an earlier time that should have been replaced and were not.
    ``jejak``: the traceback of a mistake of ours that stopped it. ``gambar``: the pictures it takes from the project.
    ``diperiksa``, ``berlaku_sampai``: the days from and up to which what was found is so.
    """

    nama: str
    ditulis: list[Path] = field(default_factory=list)
    kosong: dict[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    dikecualikan: dict[Problem, str] = field(default_factory=dict)
    terhalang: dict[str, str] = field(default_factory=dict)
    disisihkan: list[Path] = field(default_factory=list)
    dibiarkan: list[Path] = field(default_factory=list)
    jejak: str = ""
    gambar: tuple[str, ...] = ()
    diperiksa: date = date.min
    berlaku_sampai: date = date.max

    @property
    def galat(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity == "galat" for problem in self.problems)

    @property
    def tertahan(self) -> bool:
        """Whether there is nothing right to deliver. What the checks find holds up no draft: it is negotiated."""
        return any(problem.severity == "galat" and not problem.kode for problem in self.problems)

    @property
    def dikirim(self) -> bool:
        """Whether everything asked for was written."""
        return bool(self.ditulis) and not (self.terhalang or self.tertahan or self.jejak)

    @property
    def gagal(self) -> bool:
        """Whether something asked for was not delivered, or has errors."""
        return bool(self.terhalang or self.galat or self.jejak)
