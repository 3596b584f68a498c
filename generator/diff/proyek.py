"""Comparing all agreements of two sides."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import methodcaller
from pathlib import Path

from generator.build.bangun import Bengkel
from generator.build.inti import cores
from generator.build.serentak import PALING_SEDIKIT, each
from generator.compare.selaras import shared_words
from generator.data.berkas import choose
from generator.diff.perbandingan import Pembanding, Perbandingan
from generator.diff.sama import unchanged
from generator.diff.sisi import Sisi

Pasangan = tuple[str | None, str | None]
"""The name of an agreement on the old and on the new side; None where it has none."""

SERUPA = 0.95
"""A file that is gone and a new one with at least this share of its lines are one agreement under another name."""


def pairs_of(lama: Sisi, baru: Sisi, names: Collection[str]) -> list[Pasangan]:
    """The agreements to compare, those named or all, in the order of their names.

    Raises :class:`UserError` for a name that neither side knows.
    """
    before, after = (_files(side.bengkel) for side in (lama, baru))
    if one := lama.berkas or baru.berkas:
        return [(lama.berkas or _known(one, before), baru.berkas or _known(one, after))]
    if lama.bengkel and baru.bengkel:
        names = choose(sorted({*before, *after}), tuple(names)) if names else ()
    renamed = _renamed(before, after)
    found: list[Pasangan] = [(renamed.get(name, name if name in before else None), name) for name in after]
    found += [(name, None) for name in before if name not in after and name not in renamed.values()]
    chosen = [pair for pair in found if not names or not set(pair).isdisjoint(names)]
    return sorted(chosen, key=lambda pair: pair[1] or pair[0] or "")


def compare_all(lama: Bengkel, baru: Bengkel, pairs: Sequence[Pasangan]) -> Iterator[Perbandingan]:
    """What became of each, in their order; over the cores of the machine where there are many."""
    same = unchanged(lama.proyek.folder, baru.proyek.folder, lama.proyek.berkas, baru.proyek.berkas)
    left = [pair for pair in pairs if pair[0] != pair[1] or pair[1] not in same]
    work = [methodcaller("compare", *pair) for pair in left]
    found = iter(each(Pembanding(lama, baru), work, min(cores(), len(work) // PALING_SEDIKIT)))
    waiting = set(left)
    return (next(found) if pair in waiting else Perbandingan(pair[1] or "") for pair in pairs)


def _known(name: str, files: Mapping[str, Path]) -> str | None:
    """The agreement of the same name on the side where no single file was named."""
    return name if name in files else None


def _files(bengkel: Bengkel | None) -> Mapping[str, Path]:
    return {} if bengkel is None else bengkel.proyek.berkas


def _renamed(before: Mapping[str, Path], after: Mapping[str, Path]) -> dict[str, str]:
    """The old names of agreements whose file is called something else now, by their new ones."""
    gone = {name: _lines(path) for name, path in before.items() if name not in after}
    found: dict[str, str] = {}
    for name, path in after.items():
        if name not in before and gone:
            lines = _lines(path)
            likest = max(gone, key=lambda other: shared_words(gone[other], lines))
            if shared_words(gone[likest], lines) >= SERUPA:
                found[name] = likest
                del gone[likest]
    return found


def _lines(path: Path) -> Counter[str]:
    """The lines of a file; none of one that cannot be read, which is told where it is composed."""
    if not os.access(path, os.R_OK):
        return Counter()
    return Counter(path.read_text(encoding="utf-8", errors="replace").splitlines())
