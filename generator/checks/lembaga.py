"""Names of institutions that have changed."""

from __future__ import annotations

from collections.abc import Iterator

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
    for lama, place in (*_of_parties(bahan), *_of_clauses(bahan)):
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


def _of_clauses(bahan: Bahan) -> Iterator[tuple[NamaLama, Place]]:
    """Names in the words of clauses, without values and the titles of regulations."""
    register = bahan.pustaka.peraturan.dokumen.berkas
    for bacaan, (lama, at) in _in_lines(bahan):
        if not bacaan.is_value(at) and bacaan.place(at).file != register:
            yield lama, bacaan.place(at)


def _found(words: str, kamus: Kamus) -> tuple[tuple[NamaLama, int], ...]:
    """The old names in a line, with where they begin; none where the line speaks of the past or of a memorandum."""
    of_the_past = kata(*kamus.isi.nama_dahulu, *kamus.isi.nota_kesepahaman)
    matches = list(kata(*(lama.lama for lama in kamus.isi.nama_lama)).finditer(words))
    if not matches or of_the_past.search(words):
        return ()
    by_name = {lama.lama.casefold(): lama for lama in kamus.isi.nama_lama}
    return tuple((by_name[" ".join(match[0].casefold().split())], match.start()) for match in matches)


_in_lines = per_larik(_found)
