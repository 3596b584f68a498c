"""Values that were filled in but print nowhere: a value must not vanish without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.pokok import library_sources
from generator.checks.tersebut import is_said
from generator.compose import printing_parts, what_prints
from generator.data.masukan import Masukan, Sumber
from generator.data.model import Bentuk, Simpangan, Waktu

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
    salah=ganti("jangka-waktu", "{{ naskah.nama }} ini berlaku sejak ditandatangani.", "Jangka Waktu"),
    benar=ganti(
        "jangka-waktu",
        "{{ naskah.nama }} ini berlaku selama {{ jangka_waktu.tahun | terbilang }} tahun, sejak "
        "{{ jangka_waktu.mulai | tanggal }} sampai dengan {{ jangka_waktu.selesai | tanggal }}.",
        "Jangka Waktu",
    ),
)
def unused_values(bahan: Bahan) -> Iterator[Temuan]:
    """Filled values that this kind of document has no place for, those of one kind together."""
    tercetak = what_prints(bahan.naskah)
    groups: dict[str, list[Sumber]] = {}
    for sumber, value in {sumber.jalur: (sumber, value) for sumber, value in _filled(bahan.masukan)}.values():
        if not tercetak.shows(sumber.jalur) and not is_said(value, sumber.jalur, bahan):
            groups.setdefault(_kind(sumber.jalur), []).append(sumber)
    return (_lost(kind, sources, bahan) for kind, sources in groups.items())


def _kind(jalur: str) -> str:
    """What values that belong together share: "para_pihak.narahubung", "jangka_waktu"."""
    parts = re.sub(r"\[[^]]*\]", "", jalur).split(".")
    alone = len(parts) == 1 or (len(parts) == 2 and parts[0] in ("para_pihak", "program"))
    return ".".join(parts if alone else parts[:-1])


def _lost(kind: str, sources: list[Sumber], bahan: Bahan) -> Temuan:
    """What is said of values of one kind: at the deviation that took their place, if one did."""
    jalur = sources[0].jalur
    named = f"`{jalur}`" + (f" dan {len(sources) - 1} isian sejenis" if len(sources) > 1 else "")
    deviation = _taken_out_by(kind.rpartition(".")[2], bahan)
    if deviation is None:
        what = f"{named} terisi, tetapi tidak tercetak dalam naskah ini"
        return Temuan(sources[0].place, what, "periksa apakah salah tempat; bila tidak, sebut nilainya dengan {{ … }}")
    index, simpangan = deviation
    place = bahan.place("klausul", index, simpangan.tindakan)
    if simpangan.tindakan == "hapus":
        what = f"{named} tidak tercetak lagi, karena klausul `{simpangan.sasaran}` dihapus"
        return Temuan(place, what, "sebut nilainya di klausul lain")
    what = f"bunyi pengganti klausul `{simpangan.sasaran}` tidak memuat {named}"
    value = "nilainya" if "[" in jalur else f"{{{{ {jalur} }}}}"
    return Temuan(place, what, f"tulis {value} pada tempatnya")


def _taken_out_by(key: str, bahan: Bahan) -> tuple[int, Simpangan] | None:
    """The first deviation that replaces or deletes a clause of the library which names a key."""
    named = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")
    sources = library_sources(bahan)
    for index, simpangan in enumerate(bahan.perjanjian.klausul):
        if simpangan.tindakan != "sisipkan" and named.search(sources.get(simpangan.sasaran, "")):
            return index, simpangan
    return None


def _filled(masukan: Masukan) -> Iterator[tuple[Sumber, object]]:
    """Where every filled value stands that is meant to print, and the value."""
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


def _leaves(value: object, sumber: Sumber) -> Iterator[tuple[Sumber, object]]:
    match value:
        case None:
            return
        case Waktu() | date() | str() | int():
            yield sumber, value
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
