"""A party's emblem: a PNG or JPEG file inside the project's folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.data.lambang import LambangRusak, read_lambang
from generator.data.masukan import Sumber
from generator.errors import Problem, reason

TANPA = "tanpa"
"""What is written instead of a path for a party that shows no emblem."""


def logo_problem(sumber: Sumber, name: str | None, folder: Path) -> Iterator[Problem]:
    """What is wrong with a logo's path or picture, if anything; ``folder`` is the project's."""
    if name is None or name == TANPA:
        return
    try:
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()):
            read_lambang(path)
        else:
            yield Problem(
                sumber.place, f"logo `{name}` di luar folder proyek", "salin gambarnya ke dalam folder proyek"
            )
    except LambangRusak as fault:
        yield Problem(sumber.place, f"logo `{name}` {fault.what}", fault.mend)
    except FileNotFoundError:
        mend = "periksa nama berkas; letaknya dihitung dari folder proyek"
        yield Problem(sumber.place, f"logo `{name}` tidak ada", mend)
    except OSError as error:
        what = f"logo `{name}` tidak dapat dibaca: {reason(error)}"
        yield Problem(sumber.place, what, "periksa nama dan izin berkas itu")
    except RuntimeError:  # how Python before 3.13 tells of links that lead to each other
        yield Problem(sumber.place, f"logo `{name}` tidak dapat dibaca: tautannya berputar", "hapus tautan itu")
