"""What was found when the project was last checked, kept in ``output/``: it is told again as long as it must be true.

A memory that cannot be read or written is no fault of the agreements and costs only time, so nobody is told of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from generator.build.hasil import Hasil
from generator.build.ringkas import Kosong, pack
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
        whole, _, content = (folder / _BERKAS).read_bytes().partition(b"\n")
        if hashlib.sha256(content).hexdigest() != whole.decode():
            return Ingatan()
        kept = json.loads(content)
        return _read(folder, sidik, kept, hari_ini) if kept["sidik"] == sidik.bersama else Ingatan()
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return Ingatan()


def keep(folder: Path, sidik: Sidik, ingatan: Ingatan) -> None:
    """Remember what was found, where the program has its folder for what it makes."""
    from generator.build.place import staged  # who only reads must not wait for it

    path = folder / _BERKAS
    if path.parent.is_dir():
        with suppress(OSError), staged(path, _content(folder, sidik, ingatan)) as temporary:
            temporary.replace(path)


def _content(folder: Path, sidik: Sidik, ingatan: Ingatan) -> bytes:
    """As JSON, after a line with its digest: some of it is read late, when damage could no longer be borne."""
    # Names of files need not be text; in ASCII, JSON holds them all the same.
    content = json.dumps(_kept(folder, sidik, ingatan)).encode()
    return hashlib.sha256(content).hexdigest().encode() + b"\n" + content


def _kept(folder: Path, sidik: Sidik, ingatan: Ingatan) -> dict[str, Any]:
    tabel = _Tabel()
    return {
        "sidik": sidik.bersama,
        "templat": None if ingatan.templat is None else list(map(tabel.masalah.number, ingatan.templat)),
        "salah_nama": None if ingatan.salah_nama is None else list(map(tabel.masalah.number, ingatan.salah_nama)),
        "perjanjian": {
            hasil.nama: _agreement(hasil, sidik.perjanjian[hasil.nama], tabel)
            for hasil in ingatan.hasil.values()
            # The results that hold as long as the files do: of agreements that could be composed.
            if not (hasil.tertahan or hasil.jejak) and hasil.nama in sidik.perjanjian
        },
        "masalah": [[tabel.kata.number(place.file), *place[1:], *words] for place, *words in tabel.masalah.values],
        "gambar": {name: digest(folder / name) for name in tabel.gambar.values},
        "kata": tabel.kata.values,
    }


@dataclass(frozen=True, slots=True)
class _Tabel:
    """What agreements share."""

    masalah: Tabel[Problem] = field(default_factory=Tabel)
    gambar: Tabel[str] = field(default_factory=Tabel)
    kata: Tabel[str] = field(default_factory=Tabel)


def _agreement(hasil: Hasil, sidik: str, tabel: _Tabel) -> dict[str, Any]:
    return {
        "sidik": sidik,
        "hari": [str(hasil.diperiksa), str(hasil.berlaku_sampai)],
        "gambar": list(map(tabel.gambar.number, hasil.gambar)),
        "naskah": hasil.naskah,
        "kosong": pack(hasil.kosong, tabel.kata),
        "temuan": list(map(tabel.masalah.number, hasil.problems)),
        "dikecualikan": [[tabel.masalah.number(one), why] for one, why in hasil.dikecualikan.items()],
    }


def _read(folder: Path, sidik: Sidik, kept: Mapping[str, Any], hari_ini: date) -> Ingatan:
    words = kept["kata"]
    problems = [Problem(Place(words[file], line, column), *rest) for file, line, column, *rest in kept["masalah"]]
    templat, misnamed = (
        None if kept[key] is None else tuple(problems[number] for number in kept[key])
        for key in ("templat", "salah_nama")
    )
    found = Ingatan(templat, misnamed)
    today = hari_ini.isoformat()
    pictures = list(kept["gambar"])
    changed = {number for number, name in enumerate(pictures) if not _is(f"{folder}/{name}", kept["gambar"][name])}
    for name, one in kept["perjanjian"].items():
        since, until = one["hari"]
        if one["sidik"] == sidik.perjanjian.get(name) and since <= today <= until and changed.isdisjoint(one["gambar"]):
            found.hasil[name] = Hasil(
                name,
                kosong=Kosong(one["kosong"], words),
                problems=[problems[number] for number in one["temuan"]],
                dikecualikan={problems[number]: why for number, why in one["dikecualikan"]},
                gambar=tuple(pictures[number] for number in one["gambar"]),
                naskah=one["naskah"],
                diperiksa=date.fromisoformat(since),
                berlaku_sampai=date.fromisoformat(until),
            )
    return found


def _is(path: str, known: str) -> bool:
    try:
        return digest(path) == known
    except OSError:  # it is gone, and whoever needs it will be told
        return False
