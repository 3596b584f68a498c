"""Where checks speak: the lines of the agreement or template they point at, as they are written."""

from __future__ import annotations

from generator.checks.katalog import ganti, pasal
from tests.checks.conftest import Contoh


def spoken(contoh: Contoh, fragment: str, kode: str, *, final: bool = False) -> list[str]:
    """The lines at which a check speaks when a fragment is laid over the complete agreement."""
    found = [problem for problem in contoh.found(fragment, final=final) if problem.kode == kode]
    return [_line(contoh, problem.place.file, problem.place.line) for problem in found]


def _line(contoh: Contoh, file: str, line: int) -> str:
    return (contoh.folder / file).read_text(encoding="utf-8").splitlines()[line - 1].strip()


def numbered(*kalimat: str) -> str:
    """Sentences as the ayat of a Pasal."""
    return "\n".join(f"({number}) {words}" for number, words in enumerate(kalimat, 1))


def faulty(contoh: Contoh, kode: str, *kalimat: str, judul: str = "Contoh", klausul: str = "") -> list[str]:
    """Those of the sentences, each an ayat of one Pasal, at which a check speaks."""
    words = numbered(*kalimat)
    fragment = ganti(klausul, words, judul) if klausul else pasal(words, judul)
    return [line.partition(") ")[2] for line in spoken(contoh, fragment, kode)]
