"""Bringing an emblem's file into one kind that every writer knows: an 8-bit PNG of modest size that tells nothing else.

Emblems come from anywhere: scans in print colours, telephone photos lying on their side, files with the name of whoever
made them. What travels to the other party is the picture alone.
"""

from __future__ import annotations

import io
import stat
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

MAX_BYTES = 2_000_000
MAX_PIXELS = 25_000_000
LONGEST_SIDE = 1200
STEEPEST = 20
"""How many times as long as wide an emblem may be; anything steeper is a line, not an emblem."""

# What decoders raise for files that are broken or were made to break them.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, struct.error)


class LambangRusak(Exception):
    """An emblem's file cannot serve; ``what`` and ``mend`` for the user."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.what, self.mend = what, mend


@dataclass(frozen=True, slots=True)
class Lambang:
    """An emblem as PNG, with its size in pixels."""

    data: bytes
    lebar: int
    tinggi: int


def read_lambang(path: Path) -> Lambang:
    """The emblem in ``path``. Raises :class:`LambangRusak`, and OSError where there is no such file."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise LambangRusak("bukan berkas gambar", "tunjuk sebuah berkas PNG atau JPEG")
    if status.st_size > MAX_BYTES:
        raise LambangRusak("lebih besar dari 2 MB", "perkecil gambarnya")
    return _read_once(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=32)  # most parties share the placeholder, and an emblem is read both to check and to print it
def _read_once(path: Path, _changed: int, _size: int) -> Lambang:
    data = path.read_bytes()
    lambang = _normalised(data)
    if max(lambang.lebar, lambang.tinggi) > STEEPEST * min(lambang.lebar, lambang.tinggi):
        raise LambangRusak("terlalu panjang atau lebar", f"potong; sisi panjangnya paling banyak {STEEPEST} kali lipat")
    return lambang


def _normalised(data: bytes) -> Lambang:
    from PIL import Image, ImageOps  # only what reads agreements pays for it

    try:
        with _strictly(), Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MAX_PIXELS:
                raise _too_many_pixels()
            opened.load()
            picture = _eight_bit(ImageOps.exif_transpose(opened))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels() from None
    except _BROKEN:
        raise LambangRusak("bukan gambar PNG atau JPEG yang utuh", "simpan ulang sebagai PNG") from None
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    picture.info.clear()  # the encoder would write some of it
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return Lambang(stream.getvalue(), picture.width, picture.height)


@contextmanager
def _strictly() -> Iterator[None]:
    """Half a picture and a bomb are errors, whatever WeasyPrint has told Pillow to put up with."""
    from PIL import Image, ImageFile

    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about oddities that re-encoding does away with
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient


def _too_many_pixels() -> LambangRusak:
    return LambangRusak(f"lebih dari {MAX_PIXELS // 1_000_000} juta piksel", "perkecil gambarnya")


def _eight_bit(picture: Image.Image) -> Image.Image:
    """The picture as RGB, or as RGBA where something shows through."""
    if picture.mode.startswith("I"):  # sixteen bits of grey, which Pillow would cut off and not scale
        return picture.convert("I").point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    picture = picture.convert("RGBA")
    opaque = picture.getchannel("A").getextrema() == (255, 255)
    return picture.convert("RGB") if opaque else picture
