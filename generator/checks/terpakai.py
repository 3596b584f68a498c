"""Values that were filled in but print nowhere: a value must not vanish without a word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.compose import printing_parts, what_prints
from generator.data.masukan import Masukan, Sumber
from generator.data.model import Bentuk, Waktu

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
    tercetak = what_prints(bahan.naskah)
    for jalur, sumber in {sumber.jalur: sumber for sumber in _filled(bahan.masukan)}.items():
        if not tercetak.shows(jalur):
            what = f"`{jalur}` terisi, tetapi tidak tercetak dalam naskah ini"
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
        case Bentuk():
            for key, item, at in printing_parts(value, sumber):
                if key not in _UNPRINTED:
                    yield from _leaves(item, at)
        case dict():
            for key, item in value.items():
                yield from _leaves(item, sumber.at(key))
        case list():
            for index, item in enumerate(value):
                yield from _leaves(item, sumber.at(index))
