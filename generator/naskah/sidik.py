"""What tells two naskah apart: the fingerprint that prints, and the digest of all that its files are made of."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from enum import Enum
from functools import cache
from itertools import groupby
from typing import Any

from generator.naskah.tree import Asal, Baris, Kosong, Naskah, Nilai, Rujukan, Teks

# What blocks are called inside, and where an emblem was named or should be, does not show on paper.
_UNSEEN = frozenset({"id", "asal", "kosong"})
_RUNS = (Teks, Nilai, Kosong, Rujukan)


def fingerprint(naskah: Naskah) -> str:
    """Eight hexadecimal digits of the SHA-256 of all that prints."""
    printed = repr(_plain((naskah.segmen, naskah.bingkai, naskah.gaya)))
    return _sha256(printed)[:8]


def digest(naskah: Naskah) -> str:
    """The SHA-256 of all that a writer sees; on which line of which file words were written, none does."""
    return _sha256(repr(_whole(naskah)))


def _sha256(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def _whole(value: Any) -> Any:
    """A value with everything in it as nested tuples, whose ``repr`` is unambiguous."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, tuple):
        return tuple(map(_whole, value))
    if isinstance(value, Asal):
        return value.jalur
    if isinstance(value, bytes):
        return hashlib.sha256(value).digest()
    if isinstance(value, Enum):
        return value.name
    kind: type = type(value)
    return (kind.__name__, *(_whole(getattr(value, name)) for name in _all_fields(kind)))


@cache
def _all_fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _plain(value: Any) -> Any:
    """A value as nested tuples, whose ``repr`` is unambiguous."""
    if isinstance(value, (str, int, float, bytes)):
        return value
    if isinstance(value, tuple):
        if value and isinstance(value[0], _RUNS):
            return _seen(value)
        return tuple(map(_plain, value))
    if isinstance(value, Enum):
        return value.name
    kind: type = type(value)
    return (kind.__name__, *(_plain(getattr(value, name)) for name in _seen_fields(kind)))


@cache
def _seen_fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in _UNSEEN)


def _seen(baris: Baris) -> tuple[tuple[str, bool, bool, bool], ...]:
    """The words of a paragraph by the way they look, however they came together: by lines, values or references."""
    looks = groupby(baris, key=lambda run: (run.tebal, run.miring, isinstance(run, Kosong)))
    return tuple(("".join(run.teks for run in group), *look) for look, group in looks)
