"""The text of a new agreement: the template ``templates/baru.txt`` filled with the answers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.baru.isian import Isian
from generator.baru.skalar import as_scalar
from generator.data.masukan import OMBUDSMAN
from generator.errors import Place
from generator.words.lingkungan import VALUE_CLOSE, VALUE_OPEN
from generator.words.nilai import Deret, Gambar, Peta
from generator.words.nilai import Isi as Nilai
from generator.words.pustaka import Pustaka

TEMPLAT = Place("templates/baru.txt")
_VALUE = re.compile(f"{VALUE_OPEN}(\\d+){VALUE_CLOSE}")


@dataclass(frozen=True, slots=True)
class KlausulBaru:
    """A clause the naskah will hold; ``bersyarat``: only once programmes are agreed."""

    id: str
    bersyarat: bool


def fill(pustaka: Pustaka, isian: Isian, klausul: Iterable[KlausulBaru] = ()) -> str:
    """The YAML. Raises :class:`UserError` for a template that cannot be filled."""
    filled = pustaka.clause("baru", TEMPLAT).fill({"baru": _names(pustaka, isian, klausul)})

    def scalar(match: re.Match[str]) -> str:
        value = filled.nilai[int(match[1])]
        assert not isinstance(value, Gambar)
        return as_scalar(value.data)

    text = "\n".join(_VALUE.sub(scalar, line.teks).rstrip() for line in filled.baris)
    return text.strip("\n") + "\n"


def _names(pustaka: Pustaka, isian: Isian, klausul: Iterable[KlausulBaru]) -> Peta:
    wajib = pustaka.urutan[isian.naskah].isi.wajib
    own = {"id": Nilai(isian.nama), "bersama": False, "ombudsman": False}
    shared = isian.ombudsman is not None
    ours = {"id": Nilai(isian.ombudsman or OMBUDSMAN), "bersama": shared, "ombudsman": True}
    return Peta(
        {
            **{key: Nilai(getattr(isian, key)) for key in Isian.__slots__ if key not in ("nota", "bidang")},
            "nama_naskah": Nilai(pustaka.urutan[isian.naskah].isi.nama),
            "nota_tanggal": Nilai(isian.nota if isinstance(isian.nota, date) else None),
            "nota_tahun": Nilai(isian.nota if isinstance(isian.nota, int) else None),
            "pihak": Deret((_party(ours), _party(own))),
            "bidang": Deret(tuple(map(Nilai, isian.bidang))),
            "wajib": Deret(tuple(map(Nilai, wajib))),
            "klausul": Deret(tuple(Peta({"id": Nilai(k.id), "bersyarat": k.bersyarat}, "klausul") for k in klausul)),
        },
        "baru",
    )


def _party(values: dict[str, Any]) -> Peta:
    return Peta(values, "pihak")
