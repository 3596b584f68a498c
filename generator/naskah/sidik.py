"""The fingerprint of a naskah: changes exactly when its words or looks change."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from generator.naskah.tree import Naskah

# Where words come from and what blocks are called inside does not show on paper.
_UNSEEN = frozenset({"asal", "id", "jalur", "sasaran"})


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
            for field in fields(value):
                if field.name not in _UNSEEN:
                    _feed(digest, getattr(value, field.name))
        case tuple():
            _feed(digest, len(value))
            for item in value:
                _feed(digest, item)
        case bytes():
            digest.update(b"b%d:" % len(value) + value)
        case _:
            text = f"{type(value).__name__}:{value}".encode()
            digest.update(b"%d:" % len(text) + text)
