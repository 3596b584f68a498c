"""Whether two names can be those of one institution or office: both are often said shorter, or with more words."""

from __future__ import annotations

import re

from generator.checks.pola import kata
from generator.words.kamus import Kamus

_REGION = re.compile(
    r"(?<!\w)(?P<bentuk>Provinsi|Kota|Kabupaten)\s+(?P<nama>(?-i:[A-Z])\w*(?:\s+(?!Provinsi|Kota|Kabupaten)(?-i:[A-Z])\w*)*)",
    re.IGNORECASE,
)


def region_of(nama: str) -> tuple[str, str] | None:
    """The kind and the name of the region a name ends with: "kota", "tangerang selatan"."""
    found = _REGION.search(" ".join(nama.split()))
    return (found["bentuk"].casefold(), found["nama"].casefold()) if found else None


def is_of_another_region(nama: str, ours: str) -> bool:
    """Whether both name a region, of one kind, and it is not the same."""
    theirs, own = region_of(nama), region_of(ours)
    return theirs is not None and own is not None and theirs[0] == own[0] and theirs[1] != own[1]


def is_another(nama: str, ours: str, kamus: Kamus) -> bool:
    """Whether a name is surely not the one of ``ours``: of another region, or without any word of its own in common."""
    theirs, own = _words(nama, kamus), _words(ours, kamus)
    return bool(theirs and own) and (not theirs & own or is_of_another_region(nama, ours))


def _words(nama: str, kamus: Kamus) -> frozenset[str]:
    """The words of a name in small letters, without those that many institutions share."""
    words = re.findall(r"\w+", nama.casefold())
    return frozenset(word for word in words if not kata(kamus.isi.kata_umum_lembaga).search(word))
