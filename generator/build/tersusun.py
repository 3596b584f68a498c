"""A naskah in the bytes of its files: all formats asked for, or none where one would not say what the others say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.build.hasil import Hasil
from generator.errors import Place, Problem, UserError
from generator.naskah.tree import Naskah
from generator.verify import VERIFIERS, Berbeda
from generator.writers import WRITERS
from generator.writers.pdf import PdfUnavailable


@dataclass(frozen=True, slots=True)
class Tersusun:
    """What became of an agreement, what its files are called by format, and the bytes of those made anew.

    Plain values, so that it can come from another process or machine.
    """

    hasil: Hasil
    nama: Mapping[str, str]
    isi: dict[str, bytes] = field(default_factory=dict)

    def render(self, naskah: Naskah, formats: Iterable[str]) -> None:
        """Make the naskah in some formats, and read back what was made.

        A new DOCX beside an old PDF would be taken for the same naskah, so nothing is kept where one of them is
        wrong. Only a format this machine cannot make at all holds up no other.
        """
        for format_ in formats:
            self._render(naskah, format_)
        if self.hasil.tertahan:
            self.isi.clear()

    def _render(self, naskah: Naskah, format_: str) -> None:
        try:
            data = WRITERS[format_](naskah)
            if format_ in VERIFIERS:
                VERIFIERS[format_](data, naskah)
        except Berbeda as error:
            what = f"{format_.upper()} yang tersusun berbeda dengan naskahnya: {error}"
            mend = "berkas tidak ditulis; laporkan kepada pengembang"
            self.hasil.problems.append(Problem(Place(self.nama[format_]), what, mend))
        except PdfUnavailable as error:
            self.hasil.terhalang[format_] = str(error)
        except UserError as error:
            self.hasil.problems += error.problems
        else:
            self.isi[format_] = data
