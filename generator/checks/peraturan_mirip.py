"""The regulation of the register that a citation of none of them may mean."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from generator.checks.bahan import Bahan
from generator.checks.penyebutan import Sebutan, register_of
from generator.words.bentuk_templat import Peraturan

_NEAR = 0.8
"""How alike two titles must be for one to be taken for the other."""


def plain_title(judul: str) -> str:
    """A title without what printers differ in: capitals, spaces, hyphens, commas."""
    return " ".join(re.sub(r"[^\w]+", " ", judul.casefold()).split()) + " "


def resembling(sebutan: Sebutan, bahan: Bahan) -> Peraturan | None:
    """The one regulation of the same form with its title, or with its number or year and nearly its title.

    Where no title is cited: the one whose number and year differ from it by a single digit.
    """
    form, nomor, tahun = sebutan.kunci
    same_form = [(key, entry) for key, entry in register_of(bahan).items() if key[0] == form]
    if not sebutan.judul:
        found = [entry for key, entry in same_form if _one_digit_apart(f"{key[1]}/{key[2]}", f"{nomor}/{tahun}")]
    else:
        title = plain_title(sebutan.judul)
        found = [entry for _, entry in same_form if title.startswith(plain_title(entry.tentang))]
        found = found or [
            entry
            for key, entry in same_form
            if (key[1] == nomor or key[2] == tahun) and _is_near(title, plain_title(entry.tentang))
        ]
    return found[0] if len(found) == 1 else None


def _one_digit_apart(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _is_near(cited: str, title: str) -> bool:
    """Whether a title is spelt almost like as many of the words cited, which may go on beyond it."""
    said = " ".join(cited.split()[: len(title.split())])
    return SequenceMatcher(a=said, b=title.strip(), autojunk=False).ratio() >= _NEAR
