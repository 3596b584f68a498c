"""How soon a breach of data is told, and to whom: 3 x 24 hours for those the law names (UU 27/2022 Pasal 46)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.pola import Pola, alternatives, anchors, frasa
from generator.checks.tenggat import Tenggat, durations
from generator.words.kamus import Kamus

_BATAS_JAM = 72


def late_limits(teks: str, kamus: Kamus) -> Iterator[Tenggat]:
    """The time limits of a notice that are too long.

    Each that is set for those the law names; of the others the shortest counts, since a full account may follow.
    """
    limits = durations(teks)
    shortest = min(limits, key=lambda one: one.jam, default=None)
    named = frasa(kamus.isi.data_pribadi.penerima)
    for one in limits:
        if one.jam > _BATAS_JAM and (one is shortest or named.search(_clause(teks, one, kamus))):
            yield one


def _clause(teks: str, limit: Tenggat, kamus: Kamus) -> str:
    """The part of a sentence with a time limit: from one that tells to the next."""
    starts = [match.start() for match in _next_notice(kamus).finditer(teks)]
    begin = max((at for at in starts if at <= limit.mulai), default=0)
    end = min((at for at in starts if at > limit.mulai), default=len(teks))
    return teks[begin:end]


@lru_cache(maxsize=8)
def _next_notice(kamus: Kamus) -> Pola:
    """Where another notice begins: "… dan PIHAK KESATU memberitahukan …", "… dan paling lambat …"."""
    tells = alternatives(kamus.isi.data_pribadi.pemberitahuan)
    conjunction = r"(?:\b(?:dan|serta|sedangkan|kemudian|lalu|selanjutnya)|[,;])\s+"
    limit = r"(?:paling|selambat-lambatnya|selambatnya|dalam\s+(?:waktu|jangka))"
    pattern = rf"{conjunction}(?:PIHAK\s+(?:\w+\s+){{1,3}}?)?(?:\w+\s+)?(?:(?:{tells})(?!\w)|{limit}\b)"
    return Pola(pattern, anchors((*kamus.isi.data_pribadi.pemberitahuan, "paling", "dalam", "selambat")))
