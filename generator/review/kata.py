"""The words of the review copy, from ``templates/tinjauan/pertanyaan.yaml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from generator.data.bentuk import fit
from generator.data.model import Bentuk, KataWajib
from generator.data.yaml_file import read_yaml
from generator.words.pustaka import Pustaka

_BERKAS = "templates/tinjauan/pertanyaan.yaml"
Tindakan = Literal["ganti", "sisipkan", "hapus"]


class KataTinjauan(Bentuk):
    """The mark on every page, how a deviation is noted, and a question for each kind of empty value."""

    tanda: KataWajib
    simpangan: KataWajib
    tanpa_alasan: KataWajib
    tindakan: Mapping[Tindakan, KataWajib]
    lainnya: KataWajib
    pertanyaan: dict[str, KataWajib]

    def question(self, jalur: str, ids: frozenset[str]) -> str:
        """The question for the value at a YAML path: the one for the longest end of the path that has one."""
        parts = [part for part in re.split(r"[.\[\]]+", jalur) if part and not part.isdigit() and part not in ids]
        ends = (".".join(parts[at:]) for at in range(len(parts)))
        return next((self.pertanyaan[end] for end in ends if end in self.pertanyaan), self.lainnya)


def read_words(pustaka: Pustaka) -> KataTinjauan:
    """The words of a project's review copies. Raises :class:`UserError`."""
    return fit(KataTinjauan, read_yaml(pustaka.folder / _BERKAS, _BERKAS))
