"""A zip that is the same on any day; parts that many documents share are compressed once."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import lru_cache
from struct import pack

_DAY = 0x21
"""1 January 1980, the first day a zip knows."""

_VERSION, _DEFLATED = 20, 8
_ATTRIBUTES = 0o600 << 16
"""For programs that ask who may read what they unpack."""

_DIINGAT, _TERBESAR = 64, 1 << 18
"""How many packed parts are remembered, and up to how many bytes each: a big one is a picture."""


def zipped(files: Mapping[str, bytes], shared: frozenset[str] = frozenset()) -> bytes:
    """The files in their order; what is in ``shared`` may well be in the next zip too, and its packing is kept."""
    parts: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, data in files.items():
        squeezed, crc = (_kept if name in shared and len(data) <= _TERBESAR else _squeezed)(data)
        encoded = name.encode("ascii")
        facts = pack("<HHHHIIIHH", 0, _DEFLATED, 0, _DAY, crc, len(squeezed), len(data), len(encoded), 0)
        local = pack("<4sH", b"PK\3\4", _VERSION) + facts + encoded
        # Without a comment, on the first disk, as bytes.
        begin = pack("<4sHH", b"PK\1\2", _VERSION, _VERSION)
        directory.append(begin + facts + pack("<HHHII", 0, 0, 0, _ATTRIBUTES, offset))
        directory.append(encoded)
        parts += (local, squeezed)
        offset += len(local) + len(squeezed)
    central = b"".join(directory)
    end = pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(files), len(files), len(central), offset, 0)
    return b"".join((*parts, central, end))


def _squeezed(data: bytes) -> tuple[bytes, int]:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return squeezer.compress(data) + squeezer.flush(), zlib.crc32(data)


_kept = lru_cache(_DIINGAT)(_squeezed)
