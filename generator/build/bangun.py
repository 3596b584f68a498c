"""Building one agreement: its data to files, or to problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from generator.build.bahan_naskah import inputs_of
from generator.build.hasil import Hasil
from generator.build.kosong import empty_values, refuse_empty
from generator.build.letak import Berkas
from generator.build.pendamping import Pendamping
from generator.build.salinan import Salinan
from generator.build.tersusun import Buatan, Tersusun, make
from generator.compose import compose_words, context_of, seal
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
    """A project opened for work: its agreements, its library, its files, and the day on which it is worked on.

    ``pendamping``: who makes the PDFs, if not this process.
    """

    proyek: Proyek
    pustaka: Pustaka
    berkas: Berkas
    hari_ini: date
    pendamping: Pendamping | None = None

    def pembuka(self) -> Callable[[], Bengkel]:
        """What opens the same project in another process."""
        return partial(open_workshop, self.proyek.folder, self.hari_ini)

    def check(self, nama: str) -> Hasil:
        """What is wrong with one agreement, without making what only its files need."""
        return self._compose(nama, Salinan.DRAF, to_write=False)[0]

    def compose(self, nama: str, salinan: Salinan = Salinan.DRAF) -> tuple[Hasil, Naskah | None]:
        """One agreement, composed, with what is wrong with it; no naskah where it cannot be composed."""
        return self._compose(nama, salinan, to_write=True)

    def render(self, nama: str, formats: Mapping[str, str], salinan: Salinan) -> Tersusun:
        """One agreement in the bytes of its files, written nowhere.

        ``formats``: the digest of the naskah that each format has already; what would say the same is not made again.
        A final is only made without any error; a draft is made with those that the checks find, which are told.
        """
        files = {format_: f"{nama}{salinan.akhiran}.{format_}" for format_ in formats}
        begun: dict[str, Callable[[], Buatan]] = {}
        sidik = ""

        def begin(naskah: Naskah) -> None:
            nonlocal sidik
            sidik = digest(naskah)
            left = [format_ for format_, made in formats.items() if made != sidik]
            begun.update({format_: self._begun(naskah, format_, files[format_]) for format_ in left})

        hasil, naskah = self._compose(nama, salinan, to_write=True, begin=begin)
        tersusun = Tersusun(hasil, files)
        ready = not hasil.galat if salinan is Salinan.FINAL else not hasil.tertahan
        if naskah is not None and ready:
            hasil.naskah = sidik
            with hasil.kept():
                tersusun.take(begun)
        return tersusun

    def _begun(self, naskah: Naskah, format_: str, name: str) -> Callable[[], Buatan]:
        if self.pendamping and format_ == "pdf":
            return self.pendamping.make(naskah, format_, name)
        return partial(make, naskah, format_, name)

    def _compose(
        self, nama: str, salinan: Salinan, *, to_write: bool, begin: Callable[[Naskah], None] | None = None
    ) -> tuple[Hasil, Naskah | None]:
        hasil, naskah = Hasil(nama), None
        with hasil.kept():
            naskah = self._composed(hasil, salinan, to_write=to_write, begin=begin)
        hasil.problems = [self.berkas.locate(problem) for problem in hasil.problems]
        hasil.dikecualikan = {self.berkas.locate(problem): why for problem, why in hasil.dikecualikan.items()}
        return hasil, naskah

    def _composed(
        self, hasil: Hasil, salinan: Salinan, *, to_write: bool, begin: Callable[[Naskah], None] | None
    ) -> Naskah | None:
        """``begin`` hears of the naskah as soon as it is there, before it is known whether anything is wrong in it."""
        final = salinan is Salinan.FINAL
        try:
            masukan = self.proyek.load(hasil.nama)
            hasil.gambar = _pictures(masukan, self.pustaka)
            konteks = context_of(masukan, self.pustaka)
            naskah = words = compose_words(masukan, self.pustaka, final=final, konteks=konteks)
            if to_write:
                naskah = seal(words, masukan)
                hasil.masukan = inputs_of(masukan, self.pustaka, naskah, hasil.gambar)
            if salinan is Salinan.TINJAUAN:
                naskah = review_copy(naskah, masukan, self.pustaka)
            if begin:
                begin(naskah)
            self._examine(hasil, masukan, words, konteks, final=final)
        except UserError as error:
            hasil.problems += error.problems
            return None
        hasil.problems += refuse_empty(hasil.kosong) if final else []
        return naskah

    def _examine(
        self, hasil: Hasil, masukan: Masukan, naskah: Naskah, konteks: Mapping[str, Any], *, final: bool
    ) -> None:
        from generator.checks import Bahan, examine  # while the PDF is being written they are still loaded

        hasil.kosong = empty_values(naskah)
        penilaian = examine(Bahan(masukan, self.pustaka, naskah, konteks, final, self.hari_ini))
        hasil.problems += penilaian.temuan
        hasil.dikecualikan = penilaian.dikecualikan
        hasil.diperiksa, hasil.berlaku_sampai = self.hari_ini, penilaian.berlaku_sampai


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
