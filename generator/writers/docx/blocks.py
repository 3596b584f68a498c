"""Blocks to paragraphs and tables: one walk over the tree, in reading order."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from generator.naskah.tree import (
    Bab,
    Bagian,
    Blok,
    Butir,
    Daftar,
    DeretLogo,
    Judul,
    Komparisi,
    Paragraf,
    Pasal,
    Perataan,
    Rincian,
    Tabel,
    TandaTangan,
    Tingkat,
)
from generator.writers.docx.context import Konteks, Tempat
from generator.writers.docx.headings import PenulisJudul
from generator.writers.docx.numbering import STYLES, URUTAN, Lajur
from generator.writers.docx.paragraphs import Bentuk, Isi, ParagrafWord
from generator.writers.docx.signatures import signatures
from generator.writers.docx.tables import details, logos, parties, ruled_table
from generator.writers.rata import alignment

_SEL = ("IsiTabel", "KepalaTabel")
_RATA = {Perataan.RATA: "", Perataan.TENGAH: "center", Perataan.KIRI: "left"}


class PenulisBlok:
    """Writes the blocks of one naskah; called once per segmen, in order."""

    def __init__(self, konteks: Konteks) -> None:
        self._konteks = konteks
        self._dashes: Lajur | None = None
        self.judul = PenulisJudul(konteks)

    def isi(self, isi: tuple[Blok, ...], tempat: Tempat) -> list[Isi]:
        """What the blocks become at this place."""
        return [hasil for blok in isi for hasil in self._blok(blok, tempat)]

    def _blok(self, blok: Blok, tempat: Tempat) -> list[Isi]:
        match blok:
            case Paragraf():
                return [self._paragraf(blok, self._bentuk(tempat))]
            case Daftar():
                return self._daftar(blok, tempat)
            case Bab() | Bagian() | Pasal() | Judul():
                return self._heading(blok, tempat)
            case _:
                return self._table(blok, tempat)

    def _heading(self, blok: Bab | Bagian | Pasal | Judul, tempat: Tempat) -> list[Isi]:
        match blok:
            case Bab():
                return [self.judul.bab(blok)]
            case Bagian():
                return [self.judul.bagian(blok)]
            case Judul():
                return self.judul.judul(blok)
            case Pasal():
                heading = self.judul.pasal(blok.id, blok.judul)
                return [heading, *self.isi(blok.isi, replace(tempat, lajur=self._konteks.penomoran.pasal))]
            case _:
                assert_never(blok)

    def _table(self, blok: Tabel | Rincian | Komparisi | DeretLogo | TandaTangan, tempat: Tempat) -> list[Isi]:
        match blok:
            case Tabel():
                return [ruled_table(self._konteks, blok, tempat, self.isi)]
            case Rincian():
                return [details(self._konteks, blok, tempat)]
            case Komparisi():
                return [parties(self._konteks, blok, tempat)]
            case DeretLogo():
                return [logos(self._konteks, blok, tempat)]
            case TandaTangan():
                return signatures(self._konteks, blok, tempat)
            case _:
                assert_never(blok)

    # --- paragraphs and lists -------------------------------------------------------------------------------------

    def _paragraf(self, paragraf: Paragraf, bentuk: Bentuk) -> ParagrafWord:
        """Left is what the styles of cells are, heads aside: narrow columns tear."""
        rata = alignment(paragraf.perataan, paragraf.isi)
        in_cell = bentuk.style in _SEL and rata is Perataan.KIRI
        lanjut = paragraf.id in self._konteks.penggalan.ditahan
        bentuk = replace(bentuk, rata="" if in_cell else _RATA[rata], lanjut=lanjut)
        return self._konteks.paragraf(bentuk, paragraf.isi, paragraf.id)

    def _bentuk(self, tempat: Tempat) -> Bentuk:
        return Bentuk(tempat.sel or "BodyText", inden=(tempat.kiri, 0) if tempat.kiri else None)

    def _daftar(self, daftar: Daftar, tempat: Tempat) -> list[Isi]:
        self._konteks.identitas.expect(daftar.id)
        lajur = self._lajur(daftar, tempat)
        return [hasil for butir in daftar.butir for hasil in self._butir(butir, daftar.tingkat, lajur, tempat)]

    def _lajur(self, daftar: Daftar, tempat: Tempat) -> Lajur:
        """The list around it if its levels go on inwards, else a list of its own. Dashes never count and share one."""
        if daftar.tingkat is Tingkat.STRIP:
            self._dashes = self._dashes or self._konteks.penomoran.items("strip", Tingkat.STRIP, 0)
            return self._dashes
        if tempat.lajur and _deeper(daftar.tingkat, tempat.tingkat):
            return self._konteks.penomoran.restart(tempat.lajur, daftar.tingkat)
        return self._konteks.penomoran.items(daftar.id, daftar.tingkat, tempat.kiri, in_cell=bool(tempat.sel))

    def _butir(self, butir: Butir, tingkat: Tingkat, lajur: Lajur, tempat: Tempat) -> list[Isi]:
        pertama, *lain = butir.isi
        assert isinstance(pertama, Paragraf)
        self._konteks.identitas.expect(butir.id)
        if not butir.penanda:
            bentuk = replace(self._bentuk(tempat), style=tempat.sel or "AyatTunggal")
            dalam = replace(tempat, lajur=lajur, tingkat=tingkat)
        else:
            lajur.count(lajur.level(tingkat))
            bentuk = self._bernomor(tingkat, lajur, tempat)
            kiri = tempat.kiri + self._konteks.penomoran.width(tingkat)
            dalam = replace(tempat, kiri=kiri, lajur=lajur, tingkat=tingkat)
        return [self._paragraf(pertama, bentuk), *self.isi(tuple(lain), dalam)]

    def _bernomor(self, tingkat: Tingkat, lajur: Lajur, tempat: Tempat) -> Bentuk:
        """The style numbers an item of the Pasal; all else, and every indent the level does not give, is direct."""
        level = lajur.level(tingkat)
        aras = lajur.aras(level)
        kiri = tempat.kiri + self._konteks.penomoran.width(tingkat)
        inden = None if aras.kiri == kiri else (kiri, aras.gantung)
        if lajur == self._konteks.penomoran.pasal:
            return Bentuk(STYLES[tingkat], inden=inden)
        style = STYLES[tingkat] if lajur.dasar < 0 else "ListParagraph"
        return Bentuk(tempat.sel or style, (lajur.nomor, level), inden)


def _deeper(tingkat: Tingkat, around: Tingkat | None) -> bool:
    if around is None:
        return True
    return around in URUTAN and URUTAN.index(tingkat) > URUTAN.index(around)
