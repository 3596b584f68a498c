"""``manifest.json``: what was written into a folder, of what and with what, so that anybody can verify it.

It lies beside the files, is replaced whole, and is no more than a memory: where it is missing, everything is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from generator.build.pembuat import Pembuat
from generator.build.sidik import digest
from generator.build.tabel import Tabel
from generator.errors import Place, Problem, fail, reason

BERKAS = "manifest.json"
_VERSI = 3
_NAMA = re.compile(r"[a-z0-9][a-z0-9.-]*")
"""What a file is called: as an agreement is, with what the copy and the format add."""


class Tercatat(NamedTuple):
    """A file as it was written: ``diubah`` in nanoseconds, ``naskah`` the digest of what it says, ``pembuat`` an id."""

    sha256: str
    ukuran: int
    diubah: int
    naskah: str
    pembuat: str

    def is_still(self, path: str | Path) -> bool:
        """Whether a file holds what was written. Its time saves reading it, and may differ in a copied folder."""
        try:
            stat = os.stat(path)  # noqa: PTH116  # a Path for each of thousands takes longer than to look
            if stat.st_size != self.ukuran:
                return False
            return stat.st_mtime_ns == self.diubah or digest(path) == self.sha256
        except OSError:
            return False


@dataclass(slots=True)
class Entri:
    """One copy of one agreement: what it was composed of, as names with digests, and its files by name."""

    perjanjian: str
    salinan: str
    masukan: Sequence[tuple[str, str]] = ()
    berkas: dict[str, Tercatat] = field(default_factory=dict)


@dataclass(slots=True)
class Manifes:
    """What a folder holds: ``naskah`` by the name its files share, ``pembuat`` by id."""

    pembuat: dict[str, Pembuat] = field(default_factory=dict)
    naskah: dict[str, Entri] = field(default_factory=dict)


def read_manifest(output: Path) -> Manifes:
    """What is known of a folder; nothing where there is no manifest. Raises UserError for one that is damaged."""
    path = output / BERKAS
    try:
        return _read(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return Manifes()
    except OSError as error:
        raise fail(
            Place(str(path)), f"tidak dapat dibaca: {reason(error)}", "periksa izin berkas dan folder itu"
        ) from None
    except (ValueError, LookupError, TypeError, AttributeError):
        mend = "hapus berkas itu; `pks build` menyusun semuanya kembali dan menulis yang baru"
        raise fail(Place(str(path)), "isinya rusak", mend) from None


def write_manifest(output: Path, manifes: Manifes) -> None:
    """Put it in its place in one step, without what no file was made with any more. Raises OSError.

    Agreements share most of what they are composed of; each entry says which lines of ``masukan`` it was, from one and
    up to another.
    """
    used = {tercatat.pembuat for entri in manifes.naskah.values() for tercatat in entri.berkas.values()}
    makers = {id_: asdict(pembuat) for id_, pembuat in sorted(manifes.pembuat.items()) if id_ in used}
    masukan: Tabel[tuple[str, str]] = Tabel()
    entries = ",\n".join(
        f"{json.dumps(key)}: {json.dumps(_as_json(one, masukan))}" for key, one in sorted(manifes.naskah.items())
    )
    inputs = ",\n".join(map(json.dumps, masukan.values))
    head = f'{{"versi": {_VERSI}, "pembuat": {json.dumps(makers)}'
    content = f'{head}, "naskah": {{\n{entries}\n}}, "masukan": [\n{inputs}\n]}}\n'
    from generator.build.place import staged  # who only reads must not wait for it

    path = output / BERKAS
    with staged(path, content.encode()) as temporary:
        temporary.replace(path)


def verify(output: Path) -> list[Problem]:
    """What in a folder is not as it was written. Raises UserError where nobody can tell."""
    if not (output / BERKAS).is_file():
        raise fail(Place(str(output / BERKAS)), "tidak ada", "jalankan `pks build` untuk folder itu lebih dahulu")
    return list(_differing(output, read_manifest(output).naskah.values()))


def _differing(output: Path, entries: Iterable[Entri]) -> Iterator[Problem]:
    for entri in entries:
        for name, tercatat in entri.berkas.items():
            path = output / name
            mend = f"susun kembali: pks build {entri.perjanjian}"
            try:
                found = hashlib.sha256(path.read_bytes()).hexdigest()
            except FileNotFoundError:
                yield Problem(Place(str(path)), "tidak ada lagi", mend)
            except OSError as error:
                yield Problem(Place(str(path)), f"tidak dapat dibaca: {reason(error)}", "periksa izin berkas itu")
            else:
                if found != tercatat.sha256:
                    yield Problem(Place(str(path)), "isinya bukan lagi yang ditulis pks", mend)


def _read(kept: Any) -> Manifes:
    if kept["versi"] != _VERSI:
        raise ValueError
    masukan = [(str(name), str(sidik)) for name, sidik in kept["masukan"]]
    return Manifes(
        {str(id_): _makers(one) for id_, one in kept["pembuat"].items()},
        {str(key): _entry(one, masukan) for key, one in kept["naskah"].items()},
    )


def _makers(kept: Any) -> Pembuat:
    return Pembuat(str(kept["cap"]), dict(kept["pustaka"]), dict(kept["sistem"]))


def _entry(kept: Any, masukan: list[tuple[str, str]]) -> Entri:
    files = {name: Tercatat(**one) for name, one in kept["berkas"].items()}
    # Nothing outside the folder is ever looked at, or removed, for what a file says.
    if not all(map(_NAMA.fullmatch, files)):
        raise ValueError
    inputs: list[tuple[str, str]] = []
    for begin, end in kept["masukan"]:
        inputs += masukan[begin:end]
    return Entri(str(kept["perjanjian"]), str(kept["salinan"]), tuple(inputs), files)


def _as_json(entri: Entri, masukan: Tabel[tuple[str, str]]) -> dict[str, Any]:
    return {
        "perjanjian": entri.perjanjian,
        "salinan": entri.salinan,
        "masukan": _spans(map(masukan.number, entri.masukan)),
        "berkas": {name: one._asdict() for name, one in entri.berkas.items()},
    }


def _spans(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers that follow each other as the first and the one after the last."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][1] == number:
            found[-1][1] += 1
        else:
            found.append([number, number + 1])
    return found
