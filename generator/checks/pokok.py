"""What a kind of document must deal with, and which Pasal does: words and kinds stand in ``templates/kamus.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import get_args

from generator.checks.bahan import BacaanPasal, Bahan
from generator.checks.ketentuan import Ayat, has, per_ayat
from generator.checks.pola import frasa
from generator.errors import Place, UserError
from generator.words.kamus import Kamus, NamaPokok, Penanda

_SEMUA: tuple[NamaPokok, ...] = get_args(NamaPokok)
_POINTS = frasa(("sebagaimana dimaksud",))
_PASAL = re.compile(r"(?m)^PASAL (.*)$")


def is_required(bahan: Bahan, pokok: NamaPokok) -> bool:
    """Whether this kind of document must deal with a matter."""
    return pokok in bahan.kamus.isi.pokok_wajib.get(bahan.perjanjian.naskah or "", [])


def titled(bahan: Bahan, pokok: NamaPokok) -> list[BacaanPasal]:
    """The Pasal whose title names a matter."""
    return [pasal for pasal in bahan.pasal if pokok in _named(pasal.judul, bahan.kamus)]


@lru_cache(maxsize=1 << 10)
def _named(judul: str, kamus: Kamus) -> frozenset[NamaPokok]:
    """The matters a title names."""
    return frozenset(pokok for pokok in _SEMUA if has(judul, _penanda(kamus, pokok).judul))


def ruled(bahan: Bahan, pokok: NamaPokok) -> list[Ayat]:
    """The provisions whose words show that they settle a matter."""
    return [ayat for ayat, settled in _settled(bahan) if settled == pokok]


def governed_by(bahan: Bahan, pokok: NamaPokok) -> list[BacaanPasal]:
    """The Pasal that deal with a matter, by title or by words, in order."""
    found = {pasal.pasal.id for pasal in titled(bahan, pokok)} | {ayat.pasal.pasal.id for ayat in ruled(bahan, pokok)}
    return [pasal for pasal in bahan.pasal if pasal.pasal.id in found]


def is_definition(ayat: Ayat) -> bool:
    """Whether a provision only says what terms mean."""
    return "yang dimaksud dengan" in ayat.teks


@per_ayat
def _settled(teks: str, kamus: Kamus) -> Iterator[NamaPokok]:
    """The matters that words settle: those that only point at another Pasal, or define a term, do not."""
    if "yang dimaksud dengan" in teks:
        return
    for pokok in _SEMUA:
        words = frasa(_penanda(kamus, pokok).isi)
        if any(not _POINTS.match(teks, match.end() + 1) for match in words.finditer(teks)):
            yield pokok


def _penanda(kamus: Kamus, pokok: NamaPokok) -> Penanda:
    found: Penanda = getattr(kamus.isi.pokok, pokok)
    return found


def absence(bahan: Bahan, pokok: NamaPokok) -> Place:
    """Where it can be mended that nothing deals with a matter: at the deviation that took it out, or at the kind."""
    titles = _library_titles(bahan)
    words = _penanda(bahan.kamus, pokok).judul
    for index, simpangan in enumerate(bahan.perjanjian.klausul):
        if simpangan.tindakan != "sisipkan" and has(titles.get(simpangan.sasaran, ""), words):
            return bahan.place("klausul", index, simpangan.tindakan)
    return bahan.place("naskah")


def _library_titles(bahan: Bahan) -> dict[str, str]:
    """The titles of the library's clauses for this kind of document, by id."""
    return {nama: " ".join(_PASAL.findall(teks)) for nama, teks in library_sources(bahan).items()}


def library_sources(bahan: Bahan) -> dict[str, str]:
    """The library's clauses for this kind of document as they are written, by id."""
    order = bahan.pustaka.urutan[bahan.perjanjian.naskah or ""]
    return {entri.nama: _source(bahan, str(entri.berkas), place) for entri, place in order.clauses()}


def _source(bahan: Bahan, berkas: str, place: Place) -> str:
    """A clause as it is written; nothing where it cannot be read: only an agreement that uses it has that fault."""
    try:
        return bahan.pustaka.clause(berkas, place).sumber.teks
    except UserError:
        return ""
