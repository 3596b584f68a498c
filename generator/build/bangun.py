"""Building one agreement: its data to files, or to problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from generator.build.bahan_naskah import inputs_of
from generator.build.hasil import Hasil
from generator.build.kirim import deliver
from generator.build.kosong import empty_values, refuse_empty
from generator.build.letak import Berkas
from generator.build.salinan import Salinan
from generator.build.tersusun import Tersusun
from generator.checks import Bahan, examine
from generator.compose import compose_words, seal
from generator.data.logo import TANPA
from generator.data.masukan import Masukan
from generator.data.proyek import Proyek, open_project
from generator.errors import UserError
from generator.naskah.sidik import digest
from generator.naskah.tree import Naskah
from generator.review.salinan import review_copy
from generator.words.pustaka import Pustaka, read_pustaka


@dataclass(frozen=True, slots=True)
class Bengkel:
    """A project opened for work: its agreements, its library, its files, and the day on which it is worked on."""

    proyek: Proyek
    pustaka: Pustaka
    berkas: Berkas
    hari_ini: date

    def pembuka(self) -> Callable[[], Bengkel]:
        """What opens the same project in another process."""
        return partial(open_workshop, self.proyek.folder, self.hari_ini)

    def check(self, nama: str) -> Hasil:
        """What is wrong with one agreement, without making what only its files need."""
        return self._compose(nama, Salinan.DRAF, to_write=False)[0]

    def compose(self, nama: str, salinan: Salinan = Salinan.DRAF) -> tuple[Hasil, Naskah | None]:
        """One agreement, composed, with what is wrong with it; no naskah where it cannot be composed."""
        return self._compose(nama, salinan, to_write=True)

    def _compose(self, nama: str, salinan: Salinan, *, to_write: bool) -> tuple[Hasil, Naskah | None]:
        hasil, naskah = Hasil(nama), None
        with hasil.kept():
            naskah = self._composed(hasil, salinan, to_write=to_write)
        hasil.problems = [self.berkas.locate(problem) for problem in hasil.problems]
        hasil.dikecualikan = {self.berkas.locate(problem): why for problem, why in hasil.dikecualikan.items()}
        return hasil, naskah

    def _composed(self, hasil: Hasil, salinan: Salinan, *, to_write: bool) -> Naskah | None:
        final = salinan is Salinan.FINAL
        try:
            masukan = self.proyek.load(hasil.nama)
            hasil.gambar = _pictures(masukan, self.pustaka)
            naskah = compose_words(masukan, self.pustaka, final=final)
            hasil.kosong = empty_values(naskah)
            penilaian = examine(Bahan(masukan, self.pustaka, naskah, final, self.hari_ini))
            hasil.problems += penilaian.temuan
            hasil.dikecualikan = penilaian.dikecualikan
            hasil.diperiksa, hasil.berlaku_sampai = self.hari_ini, penilaian.berlaku_sampai
            if to_write:
                naskah = seal(naskah, masukan)
                hasil.masukan = inputs_of(masukan, self.pustaka, naskah, hasil.gambar)
            if salinan is Salinan.TINJAUAN:
                naskah = review_copy(naskah, masukan, self.pustaka)
        except UserError as error:
            hasil.problems += error.problems
            return None
        hasil.problems += refuse_empty(hasil.kosong) if final else []
        return naskah

    def build(self, nama: str, formats: Sequence[str], output: Path, salinan: Salinan = Salinan.DRAF) -> Hasil:
        """Write one agreement. What cannot be written leaves the files of the last time alone."""
        tersusun = self.render(nama, dict.fromkeys(formats, ""), salinan)
        with tersusun.hasil.kept():
            deliver(tersusun, output)
        return tersusun.hasil

    def render(self, nama: str, formats: Mapping[str, str], salinan: Salinan) -> Tersusun:
        """One agreement in the bytes of its files, written nowhere.

        ``formats``: the digest of the naskah that each format has already; what would say the same is not made again.
        A final is only made without any error; a draft is made with those that the checks find, which are told.
        """
        hasil, naskah = self.compose(nama, salinan)
        tersusun = Tersusun(hasil, {format_: f"{nama}{salinan.akhiran}.{format_}" for format_ in formats})
        ready = not hasil.galat if salinan is Salinan.FINAL else not hasil.tertahan
        if naskah is not None and ready:
            with hasil.kept():
                hasil.naskah = digest(naskah)
                tersusun.render(naskah, [format_ for format_, made in formats.items() if made != hasil.naskah])
        return tersusun


def _pictures(masukan: Masukan, pustaka: Pustaka) -> tuple[str, ...]:
    """The pictures an agreement depends on, by their paths in the project; whether it lacks an emblem or not."""
    logos = (pihak.profil.logo for pihak in masukan.pihak)
    return tuple(sorted({pustaka.istilah.logo_kosong, *(logo for logo in logos if logo and logo != TANPA)}))


def open_workshop(folder: Path, hari_ini: date | None = None, *, periksa: bool = True) -> Bengkel:
    """The project in ``folder``, ready to be worked on today or on another day.

    Without ``periksa`` it can be composed, not checked: a revision of years ago lacks what the checks of today ask of
    its dictionary. Raises :class:`UserError` for what stops every agreement.
    """
    pustaka = read_pustaka(folder, periksa=periksa)
    today = hari_ini or datetime.now().astimezone().date()
    return Bengkel(open_project(folder, pustaka.katalog), pustaka, Berkas(folder), today)
