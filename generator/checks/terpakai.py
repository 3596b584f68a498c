"""Values that were filled in but print nowhere: a value must not vanish without a word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.data.masukan import Masukan, Sumber
from generator.data.model import Bentuk, Kurun, Waktu
from generator.naskah.telusur import runs, walk
from generator.naskah.tree import DeretLogo, Nilai

# Keys that steer the naskah or are there for the checks and for whoever reads the YAML.
_UNPRINTED = frozenset(
    {"naskah", "gaya", "id", "jenis", "subjenis", "bidang", "status", "kesatu", "dasar_hukum", "klausul", "logo"}
    | {"berlaku_sampai", "menjabat_sampai"}
)


@periksa(
    "nilai-tidak-tercetak",
    "peringatan",
    "Isian yang tidak tercetak",
    mengapa="Isian yang tidak tercetak di mana pun hilang tanpa disadari: salah tempat, atau templatnya yang kurang.",
    salah="naskah: nota-kesepahaman\n",
    benar="tempat: Cilegon\n",
)
def unused_values(bahan: Bahan) -> Iterator[Temuan]:
    """Filled values that this kind of document has no place for."""
    naskah = bahan.naskah
    printed = {run.asal.jalur for run in runs(naskah) if isinstance(run, Nilai)}
    printed |= {
        logo.asal.jalur
        for part in naskah.segmen
        for blok in walk(part.isi)
        if isinstance(blok, DeretLogo)
        for logo in blok.logo
    }
    for sumber in _filled(bahan.masukan):
        if not _is_printed(sumber.jalur, printed):
            what = f"`{sumber.jalur}` terisi, tetapi tidak tercetak dalam naskah ini"
            yield Temuan(sumber.place, what, "kosongkan bila salah tempat, atau ubah templatnya")


def _filled(masukan: Masukan) -> Iterator[Sumber]:
    """Where every filled value stands that is meant to print."""
    perjanjian = masukan.perjanjian
    for key in ("tentang", "tempat", "tanggal", "nomor", "jangka_waktu"):
        yield from _leaves(getattr(perjanjian, key), masukan.sumber(key))
    mou = perjanjian.nota_kesepahaman
    for key in type(mou).model_fields:
        # The year is for when the date is not known.
        if key not in _UNPRINTED and (key != "tahun" or mou.tanggal is None):
            yield from _leaves(getattr(mou, key), masukan.sumber("nota_kesepahaman").at(key))
    for pihak in masukan.pihak:
        yield from _leaves(pihak.profil, pihak.sumber)
    for index, program in enumerate(perjanjian.program):
        if program.status == "disepakati":
            yield from _leaves(program, masukan.sumber("program").at(index))
    yield from _leaves(perjanjian.tanda_tangan, masukan.sumber("tanda_tangan"))


def _leaves(value: object, sumber: Sumber) -> Iterator[Sumber]:
    match value:
        case None:
            return
        case Waktu() | date() | str() | int():
            yield sumber
        case Kurun() if value.mulai == value.selesai:
            yield from _leaves(value.mulai, sumber.at("mulai"))  # one month is named once
        case Bentuk():
            for key in type(value).model_fields:
                if key not in _UNPRINTED:
                    yield from _leaves(getattr(value, key), sumber.at(key))
        case dict():
            for key, item in value.items():
                yield from _leaves(item, sumber.at(key))
        case list():
            for index, item in enumerate(value):
                yield from _leaves(item, sumber.at(index))


def _is_printed(jalur: str, printed: set[str]) -> bool:
    """Whether a value prints, by itself or as part of the list it stands in."""
    return jalur in printed or jalur.rpartition("[")[0] in printed
