"""The words of the review copy, from ``templates/tinjauan/pertanyaan.yaml``."""

from __future__ import annotations

from generator.data.bentuk import fit
from generator.data.model import Bentuk, KataWajib, Tindakan
from generator.data.yaml_file import read_yaml
from generator.errors import Place, Problem, UserError
from generator.review.jalur import keys_of
from generator.review.perhatian import read_perhatian
from generator.words.pustaka import Pustaka
from generator.words.templating import Klausul

_BERKAS = "templates/tinjauan/pertanyaan.yaml"
_LEMBAR = "tinjauan/lembar"


class KataTindakan(Bentuk):
    """What each kind of deviation is called."""

    ganti: KataWajib
    sisipkan: KataWajib
    hapus: KataWajib


class KataTinjauan(Bentuk):
    """The mark on every page, how a deviation is noted, and a question for each kind of empty value."""

    tanda: KataWajib
    simpangan: KataWajib
    tanpa_alasan: KataWajib
    tindakan: KataTindakan
    lainnya: KataWajib
    pertanyaan: dict[str, KataWajib]

    def deviation(self, klausul: str, tindakan: Tindakan, alasan: str | None) -> str:
        """The note where a clause deviates from the library."""
        words = self.simpangan.replace("{klausul}", klausul).replace("{tindakan}", self.action(tindakan))
        return words.replace("{alasan}", alasan or self.tanpa_alasan)

    def action(self, tindakan: Tindakan) -> str:
        """What a kind of deviation is called."""
        return str(getattr(self.tindakan, tindakan))

    def question(self, jalur: str) -> str:
        """The question for the value at a YAML path: the one for the longest end of its keys that has one."""
        parts = keys_of(jalur)
        ends = (".".join(parts[at:]) for at in range(len(parts)))
        return next((self.pertanyaan[end] for end in ends if end in self.pertanyaan), self.lainnya)


def read_words(pustaka: Pustaka) -> KataTinjauan:
    """The words of a project's review copies. Raises :class:`UserError`."""
    return fit(KataTinjauan, read_yaml(pustaka.folder / _BERKAS, _BERKAS))


def check_words(pustaka: Pustaka) -> list[Problem]:
    """What is wrong with the templates for reviewers; a project without them makes no review copies."""
    problems: list[Problem] = []
    if not (pustaka.folder / _BERKAS).parent.is_dir():
        return problems
    for read in (read_words, sheet, read_perhatian):
        try:
            read(pustaka)
        except UserError as error:
            problems += error.problems
    return problems


def sheet(pustaka: Pustaka) -> Klausul:
    """The template of the last sheet. Raises :class:`UserError`."""
    return pustaka.clause(_LEMBAR, Place(f"templates/{_LEMBAR}.txt"))
