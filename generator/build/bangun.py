"""Building one agreement: its data to files, or to problems."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from generator.build.kosong import empty_values, refuse_empty
from generator.build.place import put
from generator.build.suntingan import keep_edited
from generator.checks.peraturan import doubtful_regulations
from generator.checks.simpangan import reasonless
from generator.compose import compose
from generator.data.proyek import Proyek, open_project
from generator.errors import Place, Problem, UserError, reason
from generator.naskah.tree import Naskah
from generator.review.salinan import review_copy
from generator.verify import VERIFIERS, Berbeda
from generator.words.pustaka import Pustaka, read_pustaka
from generator.writers import WRITERS
from generator.writers.pdf import PdfUnavailable


class Salinan(Enum):
    """Which copy of a naskah is made."""

    DRAF = "draf"
    FINAL = "naskah final"
    TINJAUAN = "salinan tinjauan"

    @property
    def akhiran(self) -> str:
        """What its files are called after the agreement's name: a review copy must not be sent by mistake."""
        return ".tinjauan" if self is Salinan.TINJAUAN else ""


@dataclass(slots=True)
class Hasil:
    """What became of one agreement.

    ``kosong``: values that print as dots, by YAML path. ``terhalang``: formats this machine cannot make, with why.
    ``disisihkan``: Word files somebody had edited, kept under another name.
    """

    nama: str
    ditulis: list[Path] = field(default_factory=list)
    kosong: dict[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    terhalang: dict[str, str] = field(default_factory=dict)
    disisihkan: list[Path] = field(default_factory=list)

    @property
    def gagal(self) -> bool:
        """Whether something asked for was not delivered."""
        return bool(self.terhalang) or any(problem.severity == "galat" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Bengkel:
    """A project opened for work: its agreements and its library."""

    proyek: Proyek
    pustaka: Pustaka

    def check(self, nama: str, salinan: Salinan = Salinan.DRAF) -> tuple[Hasil, Naskah | None]:
        """Compose one agreement and collect what is wrong with it; the naskah is None where it cannot be composed."""
        hasil = Hasil(nama)
        final = salinan is Salinan.FINAL
        try:
            masukan = self.proyek.load(nama)
            naskah = compose(masukan, self.pustaka, final=final)
            hasil.kosong = empty_values(naskah)
            if salinan is Salinan.TINJAUAN:
                naskah = review_copy(naskah, masukan, self.pustaka)
        except UserError as error:
            hasil.problems += error.problems
            return hasil, None
        hasil.problems += refuse_empty(hasil.kosong) if final else []
        hasil.problems += reasonless(masukan, "galat" if final else "peringatan")
        hasil.problems += doubtful_regulations(masukan, self.pustaka)
        return hasil, naskah

    def build(self, nama: str, formats: tuple[str, ...], output: Path, salinan: Salinan = Salinan.DRAF) -> Hasil:
        """Write one agreement. What cannot be written leaves the files of the last time alone."""
        hasil, naskah = self.check(nama, salinan)
        if naskah is not None and not hasil.gagal:
            for format_ in formats:
                _deliver(hasil, format_, output / f"{nama}{salinan.akhiran}.{format_}", naskah)
        return hasil


def open_workshop(folder: Path) -> Bengkel:
    """The project in ``folder``, ready. Raises :class:`UserError` for what stops every agreement."""
    pustaka = read_pustaka(folder)
    return Bengkel(open_project(folder, pustaka.katalog), pustaka)


def _deliver(hasil: Hasil, format_: str, path: Path, naskah: Naskah) -> None:
    try:
        data = WRITERS[format_](naskah)
        if format_ in VERIFIERS:
            VERIFIERS[format_](data, naskah)
        if kept := keep_edited(path):
            hasil.disisihkan.append(kept)
        put(path, data)
        hasil.ditulis.append(path)
    except Berbeda as error:
        what = f"{format_.upper()} yang tersusun berbeda dengan naskahnya: {error}"
        hasil.problems.append(Problem(Place(str(path)), what, "berkas tidak ditulis; laporkan kepada pengembang"))
    except PdfUnavailable as error:
        hasil.terhalang[format_] = str(error)
    except UserError as error:
        hasil.problems += error.problems
    except OSError as error:
        mend = "periksa izin folder dan sisa ruang penyimpanan; berkas lama tidak diubah"
        hasil.problems.append(Problem(Place(str(path)), f"tidak dapat ditulis: {reason(error)}", mend))
