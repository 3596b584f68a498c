"""The grammar of clauses that hinder an examination by the Ombudsman.

A sentence is told of only where the examination itself, or the Ombudsman, is what it speaks of: "Pemeriksaan Laporan …
dengan persetujuan PIHAK KEDUA", not "hasil pemeriksaan Laporan". A denial before the fault keeps it silent.
The words are in ``templates/kamus.yaml``; the modules say in which order they make a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan
from generator.checks.hambatan.batas import limits
from generator.checks.hambatan.bebas import exemptions
from generator.checks.hambatan.dokumen import withheld
from generator.checks.hambatan.giliran import turns
from generator.checks.hambatan.hasil import results
from generator.checks.hambatan.izin import consents
from generator.checks.hambatan.jumlah import counted
from generator.checks.hambatan.kata import Halangan, Kata
from generator.checks.hambatan.kuasa import powers
from generator.checks.hambatan.saluran import channels
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar, Pernyataan
from generator.checks.pernyataan import per_pernyataan
from generator.checks.pola import frasa
from generator.words.kamus import Kamus

_INTRODUCES_SUBJECT = frasa(("bahwa", "maka"))
_DESCRIBES = frasa(("yang", "upaya", "tindakan", "perbuatan", "alasan", "dapat pula"))
_WORD_BEFORE = re.compile(r"([\w/-]+)[\s“]*$")
_PARTNER = re.compile(r"\bPIHAK\s+KE\w+", re.IGNORECASE)
_TOGETHER = re.compile(r"\bbersama(?:-sama)?\b", re.IGNORECASE)
_MEND = "hapus, atau nyatakan bahwa pemeriksaan Laporan tidak dibatasi perjanjian"


def hindrances(bahan: Bahan) -> Iterator[tuple[Pernyataan, Cela]]:
    """What limits an examination, makes it wait, stops it, hands it over or bargains its results away."""
    return ((where, cela) for where, (cela, lunak) in _found(bahan) if not lunak)


def influences(bahan: Bahan) -> Iterator[tuple[Pernyataan, Cela]]:
    """What sways an examination without a limit to it, in sentences that do not limit it too."""
    limited = {id(where) for where, (_, lunak) in _found(bahan) if not lunak}
    return ((where, cela) for where, (cela, lunak) in _found(bahan) if lunak and id(where) not in limited)


@per_pernyataan
def _found(teks: str, latar: Latar) -> Iterator[tuple[Cela, bool]]:
    """What hinders an examination in a sentence, each with whether it only sways it."""
    for one in _patterns(latar.kamus, latar.ombudsman):
        for match in one.pola.finditer(teks):
            if _counts(one, match, latar):
                yield Cela(match.start(), match.end(), f"{one.sebutan}: “{match[0]}”", _MEND), one.lunak


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[Halangan, ...]:
    kata = Kata(kamus, ombudsman)
    of = (consents, limits, turns, exemptions, counted, channels, withheld, powers, results)
    return tuple(one for patterns in of for one in patterns(kata))


def _counts(one: Halangan, match: re.Match[str], latar: Latar) -> bool:
    """Whether words found are a fault: not denied, not beside the point, not a consent of the Ombudsman's own."""
    teks, words = match.string, latar.kamus.isi.pengawasan
    if not _is_the_point(one, match) or _TOGETHER.search(match[0]):
        return False
    if one.menurut_hukum and frasa(words.menurut_hukum).search(teks):
        return False
    if one.kecuali and frasa(one.kecuali).search(teks):
        return False
    if one.tertutup and frasa(words.membuka).search(teks, 0, match.end()):
        return False
    if one.izin and _is_own(teks, match.end(), latar):
        return False
    return not is_denied(teks, one.denied_before(match), latar.kamus)


def _is_the_point(one: Halangan, match: re.Match[str]) -> bool:
    """Whether the words found are what the sentence says, by the word before them."""
    before = _WORD_BEFORE.search(match.string, 0, match.start())
    if before is None:
        return True
    return bool(_INTRODUCES_SUBJECT.fullmatch(before[1])) if one.subjek else not _DESCRIBES.fullmatch(before[1])


def _is_own(teks: str, at: int, latar: Latar) -> bool:
    """Whether those who consent, named behind ``at``, are the Ombudsman's own or those whom the report is about."""
    givers = frasa((latar.ombudsman, *latar.kamus.isi.pengawasan.pemberi))
    found = givers.search(teks, at, at + 60)
    return bool(found and not _PARTNER.search(teks, at, found.start()))
