"""The catalogue of checks: each a small function with what a lawyer wants to know of it.

A check is registered by the decorator above it. Its examples are pieces of an agreement's YAML, laid over a complete
one: ``salah`` must make it speak, ``benar`` must not. They are its tests and its documentation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import wraps
from textwrap import indent

from generator.checks.bahan import Bahan, Temuan
from generator.checks.larik import per_larik
from generator.errors import Problem, Severity
from generator.words.kamus import Kamus

Fungsi = Callable[[Bahan], Iterator[Temuan]]


@dataclass(frozen=True, slots=True)
class Cela:
    """A fault in a line: where its words begin and end, what is wrong, and the way out."""

    mulai: int
    akhir: int
    what: str
    mend: str


FungsiBunyi = Callable[[str, Kamus], Iterator[Cela]]


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """A check. ``saat_final``: its level when the naskah is to be signed; ``dasar``: the legal basis, if any."""

    id: str
    tingkat: Severity
    saat_final: Severity
    judul: str
    mengapa: str
    dasar: str
    salah: str
    benar: str
    fungsi: Fungsi

    def run(self, bahan: Bahan) -> Iterator[Problem]:
        """What it finds in an agreement."""
        severity = self.saat_final if bahan.final else self.tingkat
        for temuan in self.fungsi(bahan):
            yield Problem(temuan.place, temuan.what, temuan.mend, severity, self.id, temuan.kutipan)


_KATALOG: dict[str, Pemeriksaan] = {}

KATALOG: Mapping[str, Pemeriksaan] = _KATALOG
"""Every check by id, in the order of the modules that hold them."""


def periksa(
    id_: str,
    tingkat: Severity,
    judul: str,
    *,
    mengapa: str,
    salah: str,
    benar: str,
    dasar: str = "",
    saat_final: Severity | None = None,
) -> Callable[[Fungsi], Fungsi]:
    """Register a function of an agreement as the check ``id_``; ``saat_final`` where a final is judged otherwise."""

    def register(fungsi: Fungsi) -> Fungsi:
        assert id_ not in _KATALOG, id_
        _KATALOG[id_] = Pemeriksaan(id_, tingkat, saat_final or tingkat, judul, mengapa, dasar, salah, benar, fungsi)
        return fungsi

    return register


def bunyi(fungsi: FungsiBunyi) -> Fungsi:
    """A function of the words of one line as one of an agreement.

    It must depend on the words alone: what it says of a line is remembered.
    """

    in_lines = per_larik(fungsi)

    @wraps(fungsi)
    def over_lines(bahan: Bahan) -> Iterator[Temuan]:
        for bacaan, cela in in_lines(bahan):
            words = bacaan.teks[cela.mulai : cela.akhir]
            yield Temuan(bacaan.place(cela.mulai, cela.akhir), cela.what, cela.mend, words)

    return over_lines


def pasal(teks: str, judul: str = "Contoh") -> str:
    """An example: a Pasal of these words, inserted."""
    return _simpangan("sisipkan: {setelah: ketentuan-umum}\n    id: contoh", teks, judul)


def ganti(klausul: str, teks: str, judul: str = "Contoh") -> str:
    """An example: a clause of the library replaced by these words."""
    return _simpangan(f"ganti: {klausul}", teks, judul)


def hapus(klausul: str) -> str:
    """An example: a clause of the library left out."""
    return f"klausul:\n  - hapus: {klausul}\n    alasan: contoh\n"


def _simpangan(tindakan: str, teks: str, judul: str) -> str:
    words = indent(f"PASAL {judul}\n{teks.strip()}", " " * 6)
    return f"klausul:\n  - {tindakan}\n    alasan: contoh\n    isi: |\n{words}\n"
