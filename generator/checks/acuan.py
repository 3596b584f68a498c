"""References as they read in a line ("Pasal 3 ayat (1) huruf a dan huruf b"), and what they lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_UNSUR = re.compile(
    r"(?<![\w-])(?:(?P<pasal>[Pp]asal)\s+(?P<p>\d+[A-Z]*)(?![\w/])|(?P<lampiran>Lampiran)\s+(?P<l>[IVX]+|\d+)(?![\w/])"
    r"|(?P<ayat>[Aa]yat)\s+\((?P<y>\d+[a-z]?)\)|(?P<huruf>[Hh]uruf)\s+(?P<h>(?P<satu>[a-z])(?P=satu)?)(?!\w)"
    r"|(?P<angka>[Aa]ngka)\s+(?P<a>\d+)(?!\w|%|[.,]\d|\s*\())\)?"
)
_KIND = {"pasal": "p", "lampiran": "l", "ayat": "y", "huruf": "h", "angka": "a"}

_AND = r"(?:dan/atau|dan|atau|serta|sampai\s+dengan|s\.?d\.?|jo\.?|juncto)"
_BARE = r"(?:\(\d+\)|\d+(?!\d|\s*\())"  # "ayat (1), (2), dan (3)"
_BETWEEN = re.compile(rf"\s*(?:,|\s{_AND}\s|{_BARE}|\s)*\s*")
"""What may stand between references that are said in one breath."""

_LAW = (
    r"(?:[Uu]ndang-[Uu]ndang|UU\w*|[Pp]eraturan(?!\s+[Pp]erundang)|Per(?:p?pu|da|gub|bup|wal\w*|pres|ma|ppu|men\w*)|PP|PMK"
    r"|[Kk]eputusan|Keppres|[Kk]itab|KUH\w*|HIR|RBg|[Ii]nstruksi|[Ss]tatuta|[Aa]nggaran\s+[Dd]asar|[Kk]onvensi)(?!\w)"
)
_OTHER = r"(?:[Nn]ota|[Pp]erjanjian|[Kk]ontrak|[Aa]dendum|[Nn]askah|[Pp]edoman|[Ss]urat|MoU|PKS|[Kk]esepakatan)(?!\w)"
_OURS = re.compile(rf"\s*(?:(?:dari|dalam|pada)\s+)?{_OTHER}(?:\s+[\w-]+){{0,2}}?\s+ini(?!\w)")
_OF = r"(?:\s+(?:sebagaimana|yang|dimaksud|diatur|tercantum|termuat|dari|dalam|pada|menurut|tersebut|ketentuan))*"
_ELSEWHERE = re.compile(
    rf"(?:\s*,?\s*{_AND}?\s*{_BARE})*(?:,?{_OF}\s+(?:{_LAW})|{_OF}\s+(?:{_OTHER}|(?!PARA\b|PIHAK\b)[A-Z]))"
)
_LAW_BEFORE = re.compile(rf"(?<![\w-]){_LAW}")
_JUST_BEFORE = re.compile(
    r"(?:Nota\s+Kesepahaman|MoU)(?!\s+ini)[^.;,]{0,25},?\s*(?:khususnya|terutama|dalam|pada)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Unsur:
    """One element: its kind ("pasal", "lampiran", "ayat", "huruf", "angka"), number as written, and where it stands."""

    jenis: str
    nomor: str
    mulai: int
    akhir: int

    @property
    def nilai(self) -> int:
        """The number as a number; 0 for one that no place of a naskah can have."""
        if self.jenis == "huruf":
            return ord(self.nomor[0]) - ord("a") + 1 + 26 * (len(self.nomor) - 1)
        if self.jenis == "lampiran" and not self.nomor.isdigit():
            return _roman(self.nomor)
        return int(self.nomor) if self.nomor.isdigit() else 0


@dataclass(frozen=True, slots=True)
class Acuan:
    """A reference: its elements from the outside in, with those it takes over from the one before it.

    ``mulai`` and ``akhir`` enclose the words it is made of itself. ``luar``: it leads, or may lead, out of the naskah.
    """

    unsur: tuple[Unsur, ...]
    mulai: int
    akhir: int
    luar: bool = False


@lru_cache(maxsize=1 << 12)
def holds_any(teks: str) -> bool:
    """Whether a line may hold a reference."""
    return bool(_UNSUR.search(teks))


@lru_cache(maxsize=1 << 12)
def references(teks: str, pengantar: str = "") -> tuple[Acuan, ...]:
    """The references in a line; ``pengantar`` are the lines that introduce the lists it stands in."""
    return tuple(_references(teks, pengantar))


def _references(teks: str, pengantar: str) -> Iterator[Acuan]:
    for cluster in _clusters(teks):
        first, last = cluster[0].mulai, cluster[-1].akhir
        ours = _OURS.match(teks, last)
        before = f"{pengantar} {teks[:first]}"
        luar = not ours and bool(
            _ELSEWHERE.match(teks, last) or _LAW_BEFORE.search(before) or _JUST_BEFORE.search(before)
        )
        yield from _split(teks, cluster, luar=luar)


def _clusters(teks: str) -> Iterator[list[Unsur]]:
    """The elements of a line, those said in one breath together."""
    cluster: list[Unsur] = []
    for match in _UNSUR.finditer(teks):
        kind = next(kind for kind in _KIND if match[kind])
        unsur = Unsur(kind, match[_KIND[kind]], match.start(), match.end())
        if cluster and not _BETWEEN.fullmatch(teks, cluster[-1].akhir, unsur.mulai):
            yield cluster
            cluster = []
        cluster.append(unsur)
    if cluster:
        yield cluster


def _split(teks: str, cluster: list[Unsur], *, luar: bool) -> Iterator[Acuan]:
    """The references of a cluster: an element that follows at once leads deeper, one after "dan" stands beside."""
    way: list[Unsur] = []
    begin = cluster[0].mulai
    for index, unsur in enumerate(cluster):
        if index and teks[cluster[index - 1].akhir : unsur.mulai].strip():
            yield Acuan(_from_outside(way), begin, cluster[index - 1].akhir, luar)
            begin = unsur.mulai
            way = _above(way, unsur)
        way.append(unsur)
    yield Acuan(_from_outside(way), begin, cluster[-1].akhir, luar)


def _from_outside(way: list[Unsur]) -> tuple[Unsur, ...]:
    """The elements from the outside in, also of "ayat (2) Pasal 7", which begins within."""
    kinds = [unsur.jenis for unsur in way]
    backwards = kinds == sorted(kinds, key=list(_KIND).index, reverse=True) and len(set(kinds)) == len(kinds)
    return tuple(reversed(way) if backwards else way)


def _above(way: list[Unsur], unsur: Unsur) -> list[Unsur]:
    """What an element after "dan" takes over: all that stands above the last of its kind, if there is one."""
    same = [index for index, other in enumerate(way) if other.jenis == unsur.jenis]
    return way[: same[-1]] if same else []


def _roman(words: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in words]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
