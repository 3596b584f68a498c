"""A party's emblem: a PNG or JPEG file inside the project's folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.data.masukan import Sumber
from generator.errors import Problem

MAX_BYTES = 2_000_000
TANPA = "tanpa"
"""What is written instead of a path for a party that shows no emblem."""


def logo_problem(sumber: Sumber, name: str | None, folder: Path) -> Iterator[Problem]:
    """What is wrong with a logo's path, if anything; ``folder`` is the project's."""
    if name is None or name == TANPA:
        return
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        yield Problem(sumber.place, f"logo `{name}` di luar folder proyek", "salin gambarnya ke dalam folder proyek")
    elif not path.is_file():
        yield Problem(
            sumber.place, f"logo `{name}` tidak ada", "periksa nama berkas; letaknya dihitung dari folder proyek"
        )
    elif path.stat().st_size > MAX_BYTES:
        yield Problem(sumber.place, f"logo `{name}` lebih besar dari 2 MB", "perkecil gambarnya")
    elif not _is_picture(path):
        yield Problem(sumber.place, f"logo `{name}` bukan gambar PNG atau JPEG yang utuh", "simpan ulang sebagai PNG")


def _is_picture(path: Path) -> bool:
    from PIL import Image, UnidentifiedImageError  # only agreements with a logo pay for it

    try:
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            picture.load()
            return max(picture.size) <= 20 * min(picture.size)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
