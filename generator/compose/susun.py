"""From a valid agreement and the library to the naskah: choose, fill, number, resolve. A pure function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.compose.bangunan import build
from generator.compose.data_naskah import data_of
from generator.compose.konteks import context_of
from generator.compose.rakitan import Jejak, RawKlausul, RawSegmen, assemble
from generator.data.masukan import Masukan
from generator.errors import Place
from generator.naskah.sidik import fingerprint
from generator.naskah.tree import Bingkai, Judul, Lampiran, Naskah, Segmen, text_of
from generator.words.bentuk_templat import Istilah
from generator.words.marks.blok import parse
from generator.words.pustaka import Pustaka
from generator.words.templating import Klausul

Isi = tuple[Segmen | Lampiran, ...]


def compose(masukan: Masukan, pustaka: Pustaka, *, final: bool = False) -> Naskah:
    """The naskah of an agreement; a final one carries no draft mark. Raises :class:`UserError` with every problem."""
    return seal(compose_words(masukan, pustaka, final=final), masukan)


def compose_words(
    masukan: Masukan, pustaka: Pustaka, *, final: bool = False, konteks: Mapping[str, Any] | None = None
) -> Naskah:
    """The naskah without what only its files need: the data it was made of and the fingerprint. Raises UserError.

    ``konteks``: what the clause files may name, where that is known already.
    """
    rakitan = assemble(masukan, pustaka, context_of(masukan, pustaka) if konteks is None else konteks)
    segmen = build(rakitan.segmen, pustaka.istilah, rakitan.hilang)
    return _framed(masukan, pustaka, segmen, final=final)


def seal(naskah: Naskah, masukan: Masukan) -> Naskah:
    """The naskah with the data it was made of and, in a draft, its fingerprint."""
    naskah = replace(naskah, data=data_of(masukan, naskah))
    if not naskah.bingkai.draf:
        return naskah
    return replace(naskah, bingkai=replace(naskah.bingkai, sidik=fingerprint(naskah)))


def traces_of(masukan: Masukan, pustaka: Pustaka) -> Mapping[Place, Jejak]:
    """What each deviation did to the naskah, by the deviation's place, in the order of the naskah."""
    return assemble(masukan, pustaka, context_of(masukan, pustaka)).jejak


def compose_part(id_: str, klausul: Klausul, data: Mapping[str, Any], pustaka: Pustaka) -> Segmen:
    """A part that stands outside the order of a document, filled with ``data``. Raises :class:`UserError`."""
    place = Place(klausul.sumber.berkas, klausul.sumber.baris)
    terisi = klausul.fill(data)
    raw = RawSegmen(id_, [RawKlausul(id_, parse(terisi), terisi.nilai, place)], lampiran=False, mendatar=False)
    (part,) = build([raw], pustaka.istilah, {})
    assert isinstance(part, Segmen)
    return part


def _framed(masukan: Masukan, pustaka: Pustaka, segmen: Isi, *, final: bool) -> Naskah:
    jenis = pustaka.urutan[masukan.perjanjian.naskah or ""].isi.nama
    return Naskah(
        nama=masukan.nama,
        judul=_title(segmen) or jenis,
        pokok=masukan.perjanjian.tentang or "",
        penyusun=next(pihak.profil.nama or "" for pihak in masukan.pihak if pihak.is_ombudsman),
        segmen=segmen,
        bingkai=_frame(pustaka.istilah, len(masukan.pihak), final=final),
        gaya=pustaka.gaya[masukan.perjanjian.gaya],
    )


def _title(segmen: Isi) -> str:
    titles = [blok for part in segmen for blok in part.isi if isinstance(blok, Judul)]
    return " ".join(text_of(line) for line in titles[0].baris) if titles else ""


def _frame(istilah: Istilah, parties: int, *, final: bool) -> Bingkai:
    before, between, after = (words or "" for words in istilah.halaman)
    return Bingkai(
        halaman=(f"{before} " if before else "", f" {between} ", f" {after}" if after else ""),
        paraf=istilah.parties(parties),
        draf="" if final else istilah.draf,
        sidik="",
    )
