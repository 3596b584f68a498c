"""A keadaan kahar that is whatever a party says it is, or that nobody needs to be told of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import undenied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors, frasa
from generator.words.kamus import Kamus

_KAHAR = r"(?:keadaan\s+kahar|kahar|force\s+majeure|keadaan\s+memaksa)"


@periksa(
    "kahar-terlalu-luas",
    "peringatan",
    "Keadaan kahar menurut kehendak satu pihak",
    mengapa="Keadaan kahar adalah peristiwa di luar kemampuan para pihak, bukan yang dinilai salah satunya.",
    salah=pasal("Pergantian pimpinan PIHAK KEDUA termasuk keadaan kahar."),
    benar=pasal("Pergantian pimpinan PIHAK KEDUA tidak termasuk keadaan kahar."),
)
def too_wide(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which one party says what it is, or by which what hinders nobody is one."""
    yield from first_faults(_too_wide(bahan))


@periksa(
    "kahar-tanpa-pemberitahuan",
    "peringatan",
    "Keadaan kahar tidak perlu diberitahukan",
    mengapa="Tanpa pemberitahuan pihak lain tidak dapat menyesuaikan program atau membuktikan peristiwanya.",
    salah=pasal("Keadaan kahar tidak perlu diberitahukan."),
    benar=pasal("Keadaan kahar wajib diberitahukan paling lambat 7 (tujuh) hari."),
)
def untold(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which nobody needs to be told."""
    yield from first_faults(_untold(bahan))


@per_kalimat
def _too_wide(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "batasi pada peristiwa di luar kemampuan PARA PIHAK yang dibuktikan keterangan instansi berwenang"
    for cela in undenied(teks, _wide(latar.kamus), latar.kamus, "keadaan kahar terlalu luas", mend):
        if not frasa(latar.kamus.isi.ingkar).search(teks, cela.mulai, cela.akhir):
            yield cela


@per_kalimat
def _untold(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: wajib diberitahukan secara tertulis paling lambat sekian hari sejak terjadinya"
    return undenied(teks, _UNTOLD, latar.kamus, "keadaan kahar tidak diberitahukan", mend)


@lru_cache(maxsize=8)
def _wide(kamus: Kamus) -> Pola:
    kata = kamus.isi.kahar
    who = r"(?:PIHAK\s+KE\w+|salah\s+satu\s+PIHAK|satu\s+PIHAK|PIHAK\s+yang\s+(?:terkena|mengalami\w*|terdampak))"
    party = rf"{who}(?!\s*(?:,|dan|serta)\s+(?:dan\s+)?PIHAK)"
    judged = rf"{_KAHAR}\b[^.;]{{0,80}}?\b(?P<cela>(?:{alternatives(kata.menurut)})\s+{party})"
    events = alternatives(kata.bukan_kahar)
    is_one = rf"(?:termasuk|merupakan|adalah|dianggap(?:\s+sebagai)?|dipandang\s+sebagai)\s+(?:\w+\s+)?{_KAHAR}"
    listed = rf"{_KAHAR}\b[^.;]{{0,40}}?\b(?:meliputi|termasuk|adalah|ialah|yaitu|yakni)\b[^.;]{{0,100}}?"
    return Pola(
        rf"{judged}(?!\w)|\b(?P<peristiwa>(?:{events})\b[^.;,]{{0,40}}?\b{is_one})(?!\w)|{listed}\b(?P<daftar>{events})(?!\w)",
        ("kahar", "majeure", "memaksa"),
        anchors((*kata.menurut, *kata.bukan_kahar)),
    )


_NOT_TOLD = (
    r"tidak\s+(?:perlu|wajib|harus)\s+(?:di(?:beritahukan|laporkan|sampaikan|umumkan)|ada\s+pemberitahuan)"
    r"|tanpa\s+(?:perlu\s+)?pemberitahuan"
)
_UNTOLD = Pola(
    rf"\b{_KAHAR}\b[^.;]{{0,60}}?\b(?P<cela>{_NOT_TOLD})(?!\w)"
    rf"|\b(?P<pihak>tidak\s+(?:perlu|wajib|harus)\s+(?:memberitahukan|melaporkan|menyampaikan)\s+(?:\w+\s+)?{_KAHAR})(?!\w)",
    ("kahar", "majeure", "memaksa"),
    ("tidak", "tanpa"),
)
