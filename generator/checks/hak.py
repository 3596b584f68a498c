"""Rights and duties: every party has both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from generator.checks.bahan import BacaanPasal, Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.ketentuan import Ayat, has, rules
from generator.checks.pokok import absence, is_required, titled
from generator.checks.pola import Pola, alternatives
from generator.words.bilangan import urutan_kata
from generator.words.kamus import Frasa, Kamus

Sisi = Literal["hak", "kewajiban"]

_SEIMBANG = """\
(1) PIHAK KESATU berhak memperoleh keterangan.
(2) PIHAK KEDUA berhak memperoleh saran.
(3) Masing-masing PIHAK wajib melaksanakan Program.
"""
_JUDUL = "Hak dan Kewajiban"
_ORDINALS = "|".join(["pertama", *(urutan_kata(number) for number in range(1, 13))])
_ALL = r"(?:para|setiap|masing-masing|tiap-tiap|tiap|semua|seluruh|kedua(?:\s+belah)?)\s+pihak"
_LABEL = rf"(?:{_ALL}|pihak\s+(?:{_ORDINALS})|pihak(?!\s+(?:{_ORDINALS}|luar)\b))"
_GROUP = rf"{_LABEL}(?:\s*(?:,\s*(?:dan\s+|serta\s+)?|\s(?:dan|serta|maupun|atau|dan/atau)\s+){_LABEL})*"
_EVERYBODY = Pola(_ALL, ("pihak",))
_FIRST_NAMED = Pola(rf"\W*({_GROUP})", ("pihak",))
_NAMED = re.compile(rf"pihak\s+({_ORDINALS})\b", re.IGNORECASE)


@periksa(
    "pihak-tanpa-hak",
    "galat",
    "Pihak tanpa hak",
    mengapa="Kerja sama yang hanya membebani satu pihak tidak seimbang dan sukar dijalankan.",
    salah=ganti("hak-dan-kewajiban", _SEIMBANG.replace("KEDUA berhak memperoleh", "KEDUA wajib menanggapi"), _JUDUL),
    benar=ganti("hak-dan-kewajiban", _SEIMBANG, _JUDUL),
)
def without_rights(bahan: Bahan) -> Iterator[Temuan]:
    """Parties that no Pasal on rights says to have any."""
    yield from _without(bahan, "hak", "berhak atas apa pun", "tulis hak pihak itu: “… berhak:”")


@periksa(
    "pihak-tanpa-kewajiban",
    "galat",
    "Pihak tanpa kewajiban",
    mengapa="Pihak yang tidak dibebani kewajiban tidak dapat dimintai apa pun.",
    salah=ganti("hak-dan-kewajiban", _SEIMBANG.replace("Masing-masing PIHAK", "PIHAK KESATU"), _JUDUL),
    benar=ganti("hak-dan-kewajiban", _SEIMBANG, _JUDUL),
)
def without_duties(bahan: Bahan) -> Iterator[Temuan]:
    """Parties that no Pasal on duties says to have any."""
    yield from _without(bahan, "kewajiban", "berkewajiban apa pun", "tulis kewajiban pihak itu: “… wajib:”")


def _without(bahan: Bahan, sisi: Sisi, lacks: str, mend: str) -> Iterator[Temuan]:
    if not is_required(bahan, sisi):
        return
    where = list({one.pasal.nomor: one for one in (*titled(bahan, "hak"), *titled(bahan, "kewajiban"))}.values())
    if any(bacaan.tabel for pasal in where for bacaan in pasal.bacaan):
        return  # a table says whose rights are whose by its columns
    endowed = _endowed(bahan, where, sisi)
    place = where[0].place if where else absence(bahan, sisi)
    quote = where[0].judul if where else ""
    for number, (label, pihak) in enumerate(zip(bahan.sebutan, bahan.masukan.pihak, strict=True), 1):
        if number not in endowed:
            named = f"{label} ({pihak.profil.nama})" if pihak.profil.nama else label
            yield Temuan(place, f"{named} tidak dinyatakan {lacks}", mend, quote)


def _endowed(bahan: Bahan, where: Sequence[BacaanPasal], sisi: Sisi) -> set[int]:
    """The numbers of the parties that have rights or duties by these Pasal, or by any where no title names them."""
    ids = {pasal.pasal.id for pasal in where or bahan.pasal}
    found: set[int] = set()
    for ayat in rules(bahan):
        if ayat.pasal.pasal.id in ids:
            for group in _groups(ayat, bahan.kamus, sisi):
                found |= _numbers(group, len(bahan.masukan.pihak))
    return found


def _groups(ayat: Ayat, kamus: Kamus, sisi: Sisi) -> Iterator[str]:
    """The parties an ayat endows, as it names them."""
    title = ayat.pasal.judul
    whole = _is_on(title, kamus, sisi)
    yield from (group for group in _endowed_by(title, kamus, sisi) if not _EVERYBODY.match(group))
    for kalimat in ayat.kalimat:
        yield from _endowed_by(kalimat.teks, kamus, sisi)
        if whole and (match := _FIRST_NAMED.match(kalimat.teks)):
            yield match[1]


@lru_cache(maxsize=1 << 10)
def _is_on(title: str, kamus: Kamus, sisi: Sisi) -> bool:
    """Whether a title names rights and no duties, or the other way round."""
    return has(title, _nouns(kamus, sisi)) and not has(title, _nouns(kamus, "kewajiban" if sisi == "hak" else "hak"))


@lru_cache(maxsize=1 << 13)
def _endowed_by(teks: str, kamus: Kamus, sisi: Sisi) -> tuple[str, ...]:
    return tuple(match[1] for one in _patterns(kamus, sisi) for match in one.finditer(teks))


@lru_cache(maxsize=16)
def _patterns(kamus: Kamus, sisi: Sisi) -> tuple[Pola, Pola]:
    """“PIHAK KEDUA … berhak”, and “Hak PIHAK KEDUA”; the first group is the parties."""
    verbs = alternatives(kamus.isi.hak if sisi == "hak" else kamus.isi.kewajiban)
    nouns = alternatives(_nouns(kamus, sisi))
    gap = rf"(?:(?!\b(?:tidak|bukan|{_LABEL})\b)[^.;]){{0,160}}?"
    endowed = rf"\b({_GROUP})\b{gap}(?:(?<!\byang\s)\b(?:{verbs})|:\s+(?:{nouns}))(?!\w)"
    of = rf"^\W*(?:[\w-]+(?:,\s*|\s+dan\s+|,\s+dan\s+)){{0,3}}?(?:{nouns})\b[^.;]{{0,60}}?\b({_GROUP})\b"
    return Pola(endowed, ("pihak",)), Pola(of, ("pihak",))


def _nouns(kamus: Kamus, sisi: Sisi) -> Frasa:
    return (kamus.isi.pokok.hak if sisi == "hak" else kamus.isi.pokok.kewajiban).judul


def _numbers(group: str, parties: int) -> set[int]:
    """The numbers of the parties a group of labels stands for; a label without a number stands for all."""
    named = _NAMED.findall(group)
    if len(re.findall(r"pihak", group, re.IGNORECASE)) > len(named):
        return set(range(1, parties + 1))
    ordinals = {urutan_kata(number): number for number in range(1, parties + 1)} | {"pertama": 1}
    return {ordinals[word.casefold()] for word in named if word.casefold() in ordinals}


_DUA_KALI = """\
(1) PIHAK KESATU berhak:
    a. memperoleh keterangan; dan
    b. memperoleh data.
(2) PIHAK {} berhak:
    a. memperoleh saran; dan
    b. memperoleh pendampingan.
(3) Masing-masing PIHAK wajib melaksanakan Program.
(4) PIHAK KEDUA berhak memperoleh laporan.
"""


@periksa(
    "rincian-hak-kembar",
    "peringatan",
    "Hak atau kewajiban satu pihak dirinci dua kali",
    mengapa="Rincian kedua biasanya milik pihak lain yang sebutannya keliru disalin.",
    salah=ganti("hak-dan-kewajiban", _DUA_KALI.format("KESATU juga"), _JUDUL),
    benar=ganti("hak-dan-kewajiban", _DUA_KALI.format("KEDUA juga"), _JUDUL),
)
def listed_twice(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal that lists the rights, or the duties, of the same party under the same words twice."""
    seen: set[tuple[str, str]] = set()
    for ayat in rules(bahan):
        first = ayat.kalimat[0]
        words = first.teks[first.pangkal :]
        match = _INTRODUCES.fullmatch(words) if len(ayat.kalimat) > 1 else None
        if match is None:
            continue
        key = ayat.pasal.pasal.id, " ".join(f"{match[1]} {match[2]}".casefold().split())
        if key in seen:
            what = f"“{words.rstrip(':')}” dirinci dua kali dalam {ayat.pasal.pasal.sebutan}"
            yield Temuan(first.bacaan.place(), what, "periksa pihaknya, atau gabungkan kedua rinciannya", words)
        seen.add(key)


_INTRODUCES = Pola(
    r"\W*((?:PARA\s+)?PIHAK(?:\s+KE\w+)?)\s+(?:juga\s+|pula\s+)?"
    r"((?:mempunyai\s+|memiliki\s+)?(?:berhak|hak|wajib|berkewajiban|kewajiban|bertanggung\s+jawab|bertugas|tugas))"
    r"(?:\s+(?:untuk|atas|sebagai\s+berikut))*\s*:",
    ("pihak",),
)
