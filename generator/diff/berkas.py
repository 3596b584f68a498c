"""Files that show what became of one agreement: the redline for the other party, the matrix for the meeting."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from generator.build.bangun import Bengkel
from generator.build.inti import cores
from generator.build.serentak import PALING_SEDIKIT, each
from generator.compose import compose
from generator.diff.matriks.baris import BarisMatriks, rows_of
from generator.diff.matriks.kata import KataMatriks, read_matrix_words
from generator.diff.matriks.naskah import matrix
from generator.diff.matriks.xlsx import write_xlsx
from generator.diff.perbandingan import Pembanding, Perbandingan
from generator.diff.pesanan import MATRIKS, REDLINE, Pesanan
from generator.errors import Place, Problem, UserError
from generator.naskah.tree import Naskah
from generator.redline.docx import redline_docx, verify_redline
from generator.redline.pdf import redline_pdf
from generator.verify import VERIFIERS, Berbeda
from generator.writers import WRITERS
from generator.writers.pdf import PdfUnavailable


@dataclass(slots=True)
class BerkasUbahan:
    """The files of one agreement by name; ``problems``: why one is missing. ``jejak``: a mistake of ours."""

    nama: str
    isi: dict[str, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    jejak: str = ""


def make_files(lama: Bengkel, baru: Bengkel, hasil: Sequence[Perbandingan], pesanan: Pesanan) -> Iterator[BerkasUbahan]:
    """The files of each agreement, made and read back, written nowhere; over the cores where there are many."""
    work = [partial(_made, one=one, pesanan=pesanan) for one in hasil]
    return each(Pembanding(lama, baru), work, min(cores(), len(work) // PALING_SEDIKIT))


def _made(pembanding: Pembanding, one: Perbandingan, pesanan: Pesanan) -> BerkasUbahan:
    found = BerkasUbahan(one.nama)
    try:
        pembuat = _Pembuat(pembanding, one, pesanan)
        for akhiran in pesanan.akhiran:
            _keep(found, f"{one.nama}{akhiran}", partial(PEMBUAT[akhiran], pembuat))
    # A mistake of ours: it is printed in the end, and must not take away the files of the others.
    except Exception:  # noqa: BLE001
        found.jejak = traceback.format_exc()
    return found


def _keep(found: BerkasUbahan, name: str, make: Callable[[], bytes]) -> None:
    try:
        found.isi[name] = make()
    except Berbeda as error:
        what = f"yang tersusun berbeda dengan naskahnya: {error}"
        found.problems.append(Problem(Place(name), what, "berkas tidak ditulis; laporkan kepada pengembang"))
    except PdfUnavailable as error:
        found.problems.append(Problem(Place(name), str(error), "atau jalankan tanpa --format pdf"))
    except UserError as error:
        found.problems += error.problems


@dataclass(frozen=True)
class _Pembuat:
    """Makes the files of one agreement from its naskah on both sides, each composed once."""

    pembanding: Pembanding
    one: Perbandingan
    pesanan: Pesanan

    @cached_property
    def lama(self) -> Naskah:
        """The old naskah."""
        return _composed(self.pembanding.lama, self.one.nama_lama or self.one.nama)

    @cached_property
    def baru(self) -> Naskah:
        """The new naskah."""
        return _composed(self.pembanding.baru, self.one.nama)

    @cached_property
    def matriks(self) -> tuple[Sequence[BarisMatriks], KataMatriks]:
        """The rows of the matrix, and its words."""
        kata = read_matrix_words(self.pembanding.baru.pustaka, self.pembanding.lama.pustaka)
        return rows_of(self.one.ubahan, kata), kata

    def redline_docx(self) -> bytes:
        """The new naskah with tracked changes against the old one, fit for the other party."""
        files = [WRITERS["docx"](naskah) for naskah in (self.lama, self.baru)]
        author = self.pesanan.penulis or self.baru.penyusun
        data = redline_docx(*files, penulis=author, waktu=self.pesanan.waktu)
        verify_redline(data, self.lama, self.baru)
        return data

    def redline_pdf(self) -> bytes:
        """The same to be read."""
        return redline_pdf(self.lama, self.baru)

    def matrix_docx(self) -> bytes:
        """The matrix as a Word file."""
        naskah = matrix(self.baru, *self.matriks)
        data = WRITERS["docx"](naskah)
        VERIFIERS["docx"](data, naskah)
        return data

    def matrix_xlsx(self) -> bytes:
        """The matrix as a workbook."""
        return write_xlsx(*self.matriks, self.baru.judul)


PEMBUAT: Mapping[str, Callable[[_Pembuat], bytes]] = {
    REDLINE["docx"]: _Pembuat.redline_docx,
    REDLINE["pdf"]: _Pembuat.redline_pdf,
    MATRIKS["docx"]: _Pembuat.matrix_docx,
    MATRIKS["xlsx"]: _Pembuat.matrix_xlsx,
}
"""What makes each kind of file, by what its name ends in."""


def _composed(bengkel: Bengkel, nama: str) -> Naskah:
    return compose(bengkel.proyek.load(nama), bengkel.pustaka)
