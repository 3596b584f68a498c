"""What a YAML path says: whom it concerns, and which keys it leads through."""

from __future__ import annotations

import re

_PIHAK = re.compile(r"para_pihak\[([^\]]+)\]|(?:profil|nomor|program\[\d+\]\.penanggung_jawab)\.([^.]+)")
_PROGRAM = re.compile(r"program\[(\d+)\]")
_LETAK = re.compile(r"\[[^\]]*\]")


def party_of(jalur: str) -> str | None:
    """The id of the party that a path leads to something of. An id may be a key's word, so only its place tells."""
    match = _PIHAK.match(jalur)
    return (match[1] or match[2]) if match else None


def program_of(jalur: str) -> int | None:
    """The position, from 0, of the programme a path leads into."""
    match = _PROGRAM.match(jalur)
    return int(match[1]) - 1 if match else None


def keys_of(jalur: str) -> list[str]:
    """The keys on the way, without the ids of parties and the numbers of list items."""
    match = _PIHAK.match(jalur)
    if match and match[2]:
        jalur = jalur[: match.start(2) - 1] + jalur[match.end() :]
    return _LETAK.sub("", jalur).split(".")
