"""What several checks of words want to know of a place in a line beyond the words themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.checks.bahan import Bacaan, Temuan
from generator.naskah.tree import Teks

# Values that are names: of persons, offices, units, and of documents others have signed.
_NAMES = re.compile(
    r"^para_pihak\[[^]]*\]\.(?!uraian)|penanggung_jawab|^(?:tanda_tangan|nota_kesepahaman|peraturan|nomor)"
)

# An official title runs from "Nomor … tentang" to the next stop.
_OFFICIAL = re.compile(r"\bNomor\s[^;(]{1,150}?\stentang\s[^;(]*", re.IGNORECASE)

_SENTENCE_END = re.compile(r"(?:^|[.:;?!])[\s“\"'(]*$")


def is_typed(bacaan: Bacaan, at: int) -> bool:
    """Whether the character at ``at`` was typed in a clause: neither a value nor a reference the program resolved."""
    return isinstance(bacaan.run(at), Teks)


def is_name(bacaan: Bacaan, at: int) -> bool:
    """Whether the character at ``at`` belongs to a name or title that is not ours to spell."""
    return bool(_NAMES.search(bacaan.run(at).asal.jalur)) or in_official_title(bacaan.teks, at)


def in_official_title(teks: str, at: int) -> bool:
    """Whether the character at ``at`` stands in the title of a regulation or another numbered document."""
    return any(match.start() <= at < match.end() for match in _OFFICIAL.finditer(teks))


def in_capitals(bacaan: Bacaan) -> bool:
    """Whether a line is set in capitals throughout, as titles are."""
    return bacaan.teks.isupper()


def begins_sentence(teks: str, at: int) -> bool:
    """Whether a word at ``at`` begins a sentence, so that its capital says nothing."""
    return bool(_SENTENCE_END.search(teks, 0, at))


def once(temuan: Iterable[Temuan]) -> Iterator[Temuan]:
    """Findings without those that say the same of the same place: a value may print many times."""
    seen: set[tuple[object, str]] = set()
    for one in temuan:
        key = (one.place, one.what.casefold())
        if key not in seen:
            seen.add(key)
            yield one
