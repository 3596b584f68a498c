"""``manifest.json``: what was written into a folder, of what and with what, so that anybody can verify it.

It lies beside the files, is replaced whole, and is no more than a memory: where it is missing, everything is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from generator.build.pembuat import Pembuat
from generator.build.sidik import digest
from generator.build.tabel import Tabel
from generator.errors import Place, Problem, fail, reason

BERKAS = "manifest.json"
_VERSI = 2


@dataclass(frozen=True, slots=True)
class Tercatat:
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
    """One copy of one agreement: what it was composed of, by name with a digest, and its files by name."""

    perjanjian: str
    salinan: str
    masukan: dict[str, str] = field(default_factory=dict)
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

    Agreements share most of what they are composed of; each entry says by numbers which lines of ``masukan`` it was.
    """
    used = {tercatat.pembuat for entri in manifes.naskah.values() for tercatat in entri.berkas.values()}
    makers = {id_: asdict(pembuat) for id_, pembuat in sorted(manifes.pembuat.items()) if id_ in used}
    masukan: Tabel[tuple[str, str]] = Tabel()
    entries = ",\n".join(
        f"{json.dumps(key)}: {json.dumps(asdict(one) | {'masukan': list(map(masukan.number, one.masukan.items()))})}"
        for key, one in sorted(manifes.naskah.items())
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
    return Manifes(
        {str(id_): _makers(one) for id_, one in kept["pembuat"].items()},
        {str(key): _entry(one, kept["masukan"]) for key, one in kept["naskah"].items()},
    )


def _makers(kept: Any) -> Pembuat:
    return Pembuat(str(kept["cap"]), dict(kept["pustaka"]), dict(kept["sistem"]))


def _entry(kept: Any, masukan: list[Any]) -> Entri:
    files = {name: Tercatat(**one) for name, one in kept["berkas"].items()}
    # Nothing outside the folder is ever looked at, or removed, for what a file says.
    if any(os.path.basename(name) != name or name in ("", ".", "..") for name in files):  # noqa: PTH119
        raise ValueError
    inputs = dict(masukan[number] for number in kept["masukan"])
    return Entri(str(kept["perjanjian"]), str(kept["salinan"]), inputs, files)
