"""A change in words: what every report for people says, marked for each to show in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from generator.compare.larik import Potong
from generator.compare.ubahan import Jenis, Larik, Ubahan

_BILANGAN = re.compile(r"(?:Rp\.?\s?)?\d[^\s()]*(?:\s*\([^()]*\))?")
_SPASI = re.compile(r"\s+")
_NAMA_SPASI = {" ": "spasi", "\u00a0": "spasi tak terputus", "\u202f": "spasi sempit", "\n": "ganti baris"}

_SEBELUM, _SESUDAH = 2, 1
"""How many words around a single change help to know it again."""

_SEKITAR = 6
"""The same where several words of a sentence changed."""


class Tanda(Enum):
    """How words are marked: not at all, as dropped, or as added."""

    BIASA = ""
    LAMA = "lama"
    BARU = "baru"


class Frasa(NamedTuple):
    """Words with their mark."""

    teks: str
    tanda: Tanda = Tanda.BIASA


class Alinea(NamedTuple):
    """A line of the naskah, as deep as it is nested, in marked words."""

    masuk: int
    isi: tuple[Frasa, ...]


@dataclass(frozen=True, slots=True)
class Kalimat:
    """A change: where it is, in a few words what it is, and the lines it concerns where those must be read.

    ``panah``: an arrow stands between what was and what is, so that it reads without any marks.
    """

    letak: str
    isi: tuple[Frasa, ...]
    alinea: tuple[Alinea, ...] = ()
    panah: bool = False


def tell(ubahan: Ubahan) -> Kalimat:
    """A change as a person would say it."""
    match ubahan.jenis:
        case Jenis.KATA:
            return _words(ubahan)
        case Jenis.TAMBAH:
            return Kalimat(ubahan.letak, _plain("ditambahkan"), _whole(ubahan.larik))
        case Jenis.HAPUS:
            return Kalimat(ubahan.letak, _plain("dihapus"), _whole(ubahan.larik))
        case Jenis.GANTI:
            return Kalimat(_place(ubahan), _plain("diganti seluruhnya"), _whole(ubahan.larik))
        case Jenis.PINDAH:
            moved = f"dipindahkan dari {ubahan.letak_lama}" if ubahan.letak_lama else "pindah urutan"
            return Kalimat(ubahan.letak, _plain(moved))
        case Jenis.NOMOR:
            return Kalimat(ubahan.letak_lama, _plain(f"menjadi {ubahan.letak} (hanya nomornya)"))
        case Jenis.RUPA:
            return Kalimat(_place(ubahan), _plain(ubahan.hal))


def _place(ubahan: Ubahan) -> str:
    return f"{ubahan.letak} (semula {ubahan.letak_lama})" if ubahan.letak_lama else ubahan.letak


def _plain(teks: str) -> tuple[Frasa, ...]:
    return (Frasa(teks),)


def _words(ubahan: Ubahan) -> Kalimat:
    """Changed words: a single change in a few words, several in their sentence."""
    where = _place(ubahan)
    if len(ubahan.larik) > 1:
        return Kalimat(
            where, _plain("berubah"), tuple(Alinea(one.masuk, tuple(_around(one.potong))) for one in ubahan.larik)
        )
    potong = ubahan.larik[0].potong
    changed = [at for at, one in enumerate(potong) if not one.tetap]
    if len(changed) > 1:
        return Kalimat(where, tuple(_around(potong)))
    one = potong[changed[0]]
    if _same_but_spaces(one):
        return Kalimat(where, _plain(_spaces(one)), panah=True)
    if not any(letter.isalnum() for letter in one.lama + one.baru):
        return Kalimat(where, _plain(f"tanda “{one.lama.strip()}” → “{one.baru.strip()}”"), panah=True)
    if one.lama.strip() and one.baru.strip():
        return Kalimat(where, tuple(_arrow(potong, changed[0])), panah=True)
    return Kalimat(where, (Frasa("kata dihapus: " if one.lama.strip() else "kata disisipkan: "), *_around(potong)))


def _same_but_spaces(one: Potong) -> bool:
    """Whether nothing but the kind of a space or a line end changed."""
    return one.lama.split() == one.baru.split()


def _spaces(one: Potong) -> str:
    """Which space became which: "spasi → spasi tak terputus"; between which words, where it stands among some."""
    pairs = zip(_SPASI.findall(one.lama), _SPASI.findall(one.baru), strict=False)
    lama, baru = next((pair for pair in pairs if pair[0] != pair[1]), (one.lama, one.baru))
    where = f" dalam “{' '.join(one.baru.split())}”" if one.baru.strip() else ""
    return f"{_visible(lama)} → {_visible(baru)}{where}"


def _visible(teks: str) -> str:
    """Words as they are; spaces that nobody would see by their names."""
    if teks.strip():
        return teks
    if not teks:
        return "tanpa spasi"
    return " ".join(_NAMA_SPASI.get(sign, "spasi khusus") for sign in teks)


def _arrow(potong: Sequence[Potong], at: int) -> Iterator[Frasa]:
    """ "jangka waktu 3 (tiga) tahun → 5 (lima) tahun": a number with its unit; "PIHAK KEDUA → PIHAK lain": a word."""
    one = potong[at]
    before = potong[at - 1].baru if at else ""
    counts = all(_BILANGAN.fullmatch(teks.strip()) for teks in (one.lama, one.baru))
    after = Frasa(_unit(potong[at + 1].baru) if counts and at + 1 < len(potong) else "")
    again = Frasa("" if after.teks else _last(before, 1))
    yield from (Frasa(_last(before, _SEBELUM)), Frasa(one.lama, Tanda.LAMA), after, Frasa(" → "))
    yield from (again, Frasa(one.baru, Tanda.BARU), after)


def _around(potong: Sequence[Potong]) -> Iterator[Frasa]:
    """A sentence with its changes marked; long stretches nobody changed are left out."""
    for at, one in enumerate(potong):
        if not one.tetap:
            marked = (one.lama, Tanda.LAMA), (one.baru, Tanda.BARU)
            yield from (Frasa(_visible(teks), tanda) for teks, tanda in marked if teks)
            continue
        head = _first(one.baru, _SEKITAR) if at else ""
        tail = _last(one.baru, _SEKITAR) if at + 1 < len(potong) else ""
        whole = (
            len(one.baru.split()) <= 2 * _SEKITAR
            if head and tail
            else len((head + tail).split()) == len(one.baru.split())
        )
        yield Frasa(one.baru if whole else f"{head} … {tail}" if head or tail else "…")


def _last(teks: str, count: int) -> str:
    """The last words of a text, with the space behind them."""
    words = teks.split()
    return teks if len(words) <= count else " ".join(words[-count:]) + teks[len(teks.rstrip()) :]


def _unit(teks: str) -> str:
    """The word behind a number; none where a sign follows at once."""
    return _first(teks, _SESUDAH) if teks[:1].isspace() else ""


def _first(teks: str, count: int) -> str:
    """The first words of a text, with the space before them."""
    words = teks.split()
    return teks.rstrip() if len(words) <= count else teks[: len(teks) - len(teks.lstrip())] + " ".join(words[:count])


def _whole(larik: Sequence[Larik]) -> tuple[Alinea, ...]:
    """Lines that stand on one side only."""
    marked = ((one.masuk, one.baru, Tanda.BARU) if one.baru else (one.masuk, one.lama, Tanda.LAMA) for one in larik)
    return tuple(Alinea(masuk, (Frasa(teks, tanda),)) for masuk, teks, tanda in marked if teks)
