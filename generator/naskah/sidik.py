"""The fingerprint of a naskah: changes exactly when its words or looks change."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from itertools import groupby
from typing import Any

from generator.naskah.tree import Baris, Kosong, Naskah, Nilai, Rujukan, Teks

# What blocks are called inside, and where an emblem was named or should be, does not show on paper.
_UNSEEN = frozenset({"id", "asal", "kosong"})


def fingerprint(naskah: Naskah) -> str:
    """Eight hexadecimal digits of the SHA-256 of all that prints."""
    digest = hashlib.sha256()
    for piece in (naskah.segmen, naskah.bingkai, naskah.gaya):
        _feed(digest, piece)
    return digest.hexdigest()[:8]


def _feed(digest: Any, value: Any) -> None:
    """Add a value unambiguously: each with its type and length, containers with their members."""
    match value:
        case Enum():
            _feed(digest, value.name)
        case _ if is_dataclass(value):
            _feed(digest, type(value).__name__)
            for name in _seen_fields(value.__class__):
                _feed(digest, getattr(value, name))
        case (Teks() | Nilai() | Kosong() | Rujukan(), *_):
            _feed(digest, _seen(value))
        case tuple():
            _feed(digest, len(value))
            for item in value:
                _feed(digest, item)
        case bytes():
            digest.update(b"b%d:" % len(value) + value)
        case _:
            text = f"{type(value).__name__}:{value}".encode()
            digest.update(b"%d:" % len(text) + text)


@cache
def _seen_fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in _UNSEEN)


def _seen(baris: Baris) -> tuple[tuple[str, bool, bool, bool], ...]:
    """The words of a paragraph by the way they look, however they came together: by lines, values or references."""
    looks = groupby(baris, key=lambda run: (run.tebal, run.miring, isinstance(run, Kosong)))
    return tuple(("".join(run.teks for run in group), *look) for look, group in looks)
