"""A naskah in the bytes of its files: all formats asked for, or none where one would not say what the others say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.build.hasil import Hasil
from generator.errors import Place, Problem, UserError
from generator.naskah.tree import Naskah
from generator.verify import VERIFIERS, Berbeda
from generator.writers import WRITERS
from generator.writers.pdf import PdfUnavailable


@dataclass(frozen=True, slots=True)
class Buatan:
    """What became of one file: its bytes, or why there are none.

    ``terhalang``: why this machine cannot make its format at all.
    """

    isi: bytes = b""
    problems: tuple[Problem, ...] = ()
    terhalang: str = ""


@dataclass(frozen=True, slots=True)
class Tersusun:
    """What became of an agreement, what its files are called by format, and the bytes of those made anew.

    Plain values, so that it can come from another process or machine.
    """

    hasil: Hasil
    nama: Mapping[str, str]
    isi: dict[str, bytes] = field(default_factory=dict)

    def take(self, berkas: Mapping[str, Callable[[], Buatan]]) -> None:
        """The files by format, each asked for in turn.

        A new DOCX beside an old PDF would be taken for the same naskah, so nothing is kept where one of them is
        wrong. Only a format this machine cannot make at all holds up no other.
        """
        for format_, made in berkas.items():
            one = made()
            self.hasil.problems += one.problems
            if one.terhalang:
                self.hasil.terhalang[format_] = one.terhalang
            elif not one.problems:
                self.isi[format_] = one.isi
        if self.hasil.tertahan:
            self.isi.clear()


def make(naskah: Naskah, format_: str, nama: str) -> Buatan:
    """The file ``nama``, read back."""
    try:
        data = WRITERS[format_](naskah)
        if format_ in VERIFIERS:
            VERIFIERS[format_](data, naskah)
    except Berbeda as error:
        what = f"{format_.upper()} yang tersusun berbeda dengan naskahnya: {error}"
        mend = "berkas tidak ditulis; laporkan kepada pengembang"
        return Buatan(problems=(Problem(Place(nama), what, mend),))
    except PdfUnavailable as error:
        return Buatan(terhalang=str(error))
    except UserError as error:
        return Buatan(problems=error.problems)
    return Buatan(data)
