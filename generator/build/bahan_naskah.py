"""What a naskah was composed of, by name, with a digest of each: so that somebody can be told what changed.

Whether a file must be made anew does not hang on this, but on the naskah itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.build.sidik import digest
from generator.compose import what_prints
from generator.data.berkas import DEFAULTS
from generator.data.masukan import Masukan
from generator.naskah.telusur import runs
from generator.naskah.tree import Naskah
from generator.words.pustaka import Pustaka


def inputs_of(masukan: Masukan, pustaka: Pustaka, naskah: Naskah, pictures: Iterable[str]) -> dict[str, str]:
    """The files read for it and the entries of the library it uses, each with the first digits of its SHA-256."""
    names = {*_files(masukan, naskah), *pictures}
    return dict(_digests(pustaka.folder, sorted(names))) | dict(_entries(naskah, pustaka))


def _digests(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        with suppress(OSError):  # there are no defaults, or it went since it was read
            yield name, digest(folder / name)[:16]


def _files(masukan: Masukan, naskah: Naskah) -> Iterator[str]:
    yield masukan.dokumen.berkas
    yield f"agreements/{DEFAULTS}.yaml"
    yield from (pihak.sumber.dokumen.berkas for pihak in masukan.pihak)
    yield from ("templates/istilah.yaml", "templates/jenis.yaml")
    yield f"templates/naskah/{masukan.perjanjian.naskah}.yaml"
    yield f"templates/gaya/{masukan.perjanjian.gaya}.yaml"
    yield from {run.asal.berkas for run in runs(naskah) if run.asal.berkas.endswith(".txt")}


def _entries(naskah: Naskah, pustaka: Pustaka) -> Iterator[tuple[str, str]]:
    """The entries of the registers of which a word prints."""
    registers: Mapping[str, Mapping[str, Any]] = {"bidang": pustaka.bidang.entri, "peraturan": pustaka.peraturan.entri}
    used = {tuple(jalur.split(".")[:2]) for jalur in what_prints(naskah).pustaka}
    for register, id_ in sorted(pair for pair in used if len(pair) == 2):
        if id_ in registers.get(register, {}):
            words = repr(registers[register][id_]).encode("utf-8", "surrogatepass")
            yield f"templates/{register}.yaml: {id_}", hashlib.sha256(words).hexdigest()[:16]
