"""Names of institutions that have changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jabatan import contoh_mitra
from generator.checks.katalog import periksa
from generator.checks.larik import per_larik
from generator.checks.pola import kata
from generator.errors import Place
from generator.words.kamus import Kamus, NamaLama

_LAMA = "Kantor Wilayah Kementerian Hukum dan HAM Contoh"


@periksa(
    "nama-lembaga-lama",
    "peringatan",
    "Nama lembaga yang sudah berganti",
    mengapa="Lembaga disebut dengan nama yang berlaku pada hari penandatanganan, agar jelas siapa yang terikat.",
    salah="tanggal: 2025-03-01\n" + contoh_mitra("jabatan: ", _LAMA, "instansi-vertikal"),
    benar="tanggal: 2024-02-29\n" + contoh_mitra("jabatan: ", _LAMA, "instansi-vertikal"),
)
def outdated_names(bahan: Bahan) -> Iterator[Temuan]:
    """Institutions called as they were before the day of signing, among the parties and in the clauses."""
    signed = bahan.perjanjian.tanggal
    for lama, place in (*_of_parties(bahan), *_of_clauses(bahan), *_of_bases(bahan)):
        if signed is None or signed >= lama.sejak:
            what = f"“{lama.lama}” sudah berganti nama menjadi “{lama.baru}”"
            yield Temuan(place, what, "pakai nama yang berlaku, atau sebut sebagai nama dahulu", lama.lama)


def _of_parties(bahan: Bahan) -> Iterator[tuple[NamaLama, Place]]:
    """The names parties go by now; what a basis of authority or a memorandum was called then stays as it was."""
    for pihak in bahan.masukan.pihak:
        for key in (("nama",), ("uraian",), ("penandatangan", "jabatan")):
            words = pihak.profil.penandatangan.jabatan if len(key) > 1 else getattr(pihak.profil, key[0])
            for lama, _ in _found(words or "", bahan.kamus):
                yield lama, pihak.sumber.at(*key).place


def _of_bases(bahan: Bahan) -> Iterator[tuple[NamaLama, Place]]:
    """Ministers who gave somebody authority in a year in which they were called otherwise."""
    for pihak in bahan.masukan.pihak:
        dasar = pihak.profil.penandatangan.dasar or ""
        years = [int(year) for year in re.findall(r"(?:Tahun\s+|/)(\d{4})(?!\d)", dasar)]
        names = {name.replace("kementerian", "menteri", 1): lama for name, lama in _names(bahan.kamus).items()}
        match = kata(tuple(names)).search(dasar) if years else None
        if match and max(years) > (lama := names[_plain(match[0])]).sejak.year:
            minister = NamaLama(lama=match[0], baru=lama.baru.replace("Kementerian", "Menteri"), sejak=lama.sejak)
            yield minister, pihak.sumber.at("penandatangan", "dasar").place


def _of_clauses(bahan: Bahan) -> Iterator[tuple[NamaLama, Place]]:
    """Names in the words of clauses, without values and the titles of regulations."""
    register = bahan.pustaka.peraturan.dokumen.berkas
    for bacaan, (lama, at) in _in_lines(bahan):
        if not bacaan.is_value(at) and bacaan.place(at).file != register:
            yield lama, bacaan.place(at)


def _found(words: str, kamus: Kamus) -> tuple[tuple[NamaLama, int], ...]:
    """The old names in a line, with where they begin; none where the line speaks of the past or of a memorandum."""
    of_the_past = kata((*kamus.isi.nama_dahulu, *kamus.isi.nota_kesepahaman))
    by_name = _names(kamus)
    matches = [
        match
        for match in kata(tuple(by_name)).finditer(words)
        if not (_is_of_more(words, match) or _is_new(words, match, by_name))
    ]
    if not matches or of_the_past.search(words):
        return ()
    return tuple((by_name[_plain(match[0])], match.start()) for match in matches)


def _is_of_more(words: str, match: re.Match[str]) -> bool:
    """Whether a name is half of another ("…/Badan …"), or belongs to a numbered document, which keeps its title."""
    return words[: match.start()].rstrip().endswith("/") or bool(
        re.match(r"(?:\s+Republik\s+Indonesia)?\s+(?:Nomor|No\.)", words[match.end() :])
    )


def _is_new(words: str, match: re.Match[str], by_name: Mapping[str, NamaLama]) -> bool:
    """Whether the old name is the beginning of the new one, which is what stands there."""
    baru = by_name[_plain(match[0])].baru.casefold()
    return baru.startswith(_plain(match[0])) and words[match.start() :].casefold().startswith(baru)


@lru_cache(maxsize=8)
def _names(kamus: Kamus) -> dict[str, NamaLama]:
    """The old names in small letters, with or without the comma before "dan"."""
    names = ((lama, lama.lama.casefold()) for lama in kamus.isi.nama_lama)
    return {name: lama for lama, full in names for name in (full, full.replace(", dan ", " dan "))}


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


_in_lines = per_larik(_found)
