"""What was found when the project was last checked, kept in ``output/``: it is told again as long as it must be true.

A memory that cannot be read or written is no fault of the agreements and costs only time, so nobody is told of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from generator.build.hasil import Hasil
from generator.build.sidik import Sidik, digest
from generator.build.tabel import Tabel
from generator.errors import Place, Problem

_BERKAS = Path("output", ".periksa.json")


@dataclass(slots=True)
class Ingatan:
    """What is known of a project: of its ``templat``, its misnamed files, and each agreement (``hasil``).

    ``templat`` and ``salah_nama`` are None where nothing is known yet.
    """

    templat: tuple[Problem, ...] | None = None
    salah_nama: tuple[Problem, ...] | None = None
    hasil: dict[str, Hasil] = field(default_factory=dict)


def recall(folder: Path, sidik: Sidik, hari_ini: date) -> Ingatan:
    """What is known of the project as it is, and is still so on a day."""
    try:
        kept = json.loads((folder / _BERKAS).read_bytes())
        return _read(folder, sidik, kept, hari_ini) if kept["sidik"] == sidik.bersama else Ingatan()
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return Ingatan()


def keep(folder: Path, sidik: Sidik, ingatan: Ingatan) -> None:
    """Remember what was found, where the program has its folder for what it makes."""
    from generator.build.place import staged  # who only reads must not wait for it

    path = folder / _BERKAS
    if path.parent.is_dir():
        # Names of files need not be text; in ASCII, JSON holds them all the same.
        with suppress(OSError), staged(path, json.dumps(_kept(folder, sidik, ingatan)).encode()) as temporary:
            temporary.replace(path)


def _kept(folder: Path, sidik: Sidik, ingatan: Ingatan) -> dict[str, Any]:
    problems: Tabel[Problem] = Tabel()
    empty: Tabel[tuple[str, Place]] = Tabel()
    files: Tabel[str] = Tabel()
    return {
        "sidik": sidik.bersama,
        "templat": None if ingatan.templat is None else list(map(problems.number, ingatan.templat)),
        "salah_nama": None if ingatan.salah_nama is None else list(map(problems.number, ingatan.salah_nama)),
        "perjanjian": dict(_agreements(folder, sidik, ingatan.hasil.values(), problems, empty)),
        "masalah": [[files.number(place.file), *place[1:], *words] for place, *words in problems.values],
        "kosong": [[jalur, files.number(place.file), *place[1:]] for jalur, place in empty.values],
        "berkas": files.values,
    }


def _agreements(
    folder: Path, sidik: Sidik, results: Iterable[Hasil], problems: Tabel[Problem], empty: Tabel[tuple[str, Place]]
) -> Iterable[tuple[str, dict[str, Any]]]:
    """The results that hold as long as the files do: of agreements that could be composed."""
    for hasil in results:
        if not (hasil.tertahan or hasil.jejak) and hasil.nama in sidik.perjanjian:
            yield (
                hasil.nama,
                {
                    "sidik": sidik.perjanjian[hasil.nama],
                    "hari": [str(hasil.diperiksa), str(hasil.berlaku_sampai)],
                    "gambar": {name: digest(folder / name) for name in hasil.gambar},
                    "naskah": hasil.naskah,
                    "kosong": list(map(empty.number, hasil.kosong.items())),
                    "temuan": list(map(problems.number, hasil.problems)),
                    "dikecualikan": [[problems.number(one), why] for one, why in hasil.dikecualikan.items()],
                },
            )


def _read(folder: Path, sidik: Sidik, kept: Mapping[str, Any], hari_ini: date) -> Ingatan:
    files = kept["berkas"]
    problems = [Problem(Place(files[file], line, column), *words) for file, line, column, *words in kept["masalah"]]
    empty = [(jalur, Place(files[file], line, column)) for jalur, file, line, column in kept["kosong"]]
    templat, misnamed = (
        None if kept[key] is None else tuple(problems[number] for number in kept[key])
        for key in ("templat", "salah_nama")
    )
    found = Ingatan(templat, misnamed)
    seen = cache(digest)  # most agreements have the same emblem
    for name, one in kept["perjanjian"].items():
        holds = one["hari"][0] <= hari_ini.isoformat() <= one["hari"][1]
        if holds and one["sidik"] == sidik.perjanjian.get(name) and _unchanged(folder, one["gambar"], seen):
            since, until = map(date.fromisoformat, one["hari"])
            found.hasil[name] = Hasil(
                name,
                kosong=dict([empty[number] for number in one["kosong"]]),
                problems=[problems[number] for number in one["temuan"]],
                dikecualikan={problems[number]: why for number, why in one["dikecualikan"]},
                gambar=tuple(one["gambar"]),
                naskah=one["naskah"],
                diperiksa=since,
                berlaku_sampai=until,
            )
    return found


def _unchanged(folder: Path, pictures: Mapping[str, str], digest_of: Callable[[str], str]) -> bool:
    return all(digest_of(f"{folder}/{name}") == known for name, known in pictures.items())
