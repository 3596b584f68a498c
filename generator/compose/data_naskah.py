"""The data a naskah was made of, as YAML that may go to the other party.

Only what stands in the naskah: no comments, no reasons, no programmes that stayed out, no words of deviations (those
are printed), no paths of our disk.
"""

from __future__ import annotations

from typing import Any

import yaml

from generator.data.masukan import Masukan
from generator.data.model import Bentuk, Program, Waktu


def data_of(masukan: Masukan) -> bytes:
    """The YAML, in UTF-8, keys in the order of the model; empty values stay in, since they print as dots."""
    perjanjian = masukan.perjanjian
    content = {
        "naskah": perjanjian.naskah,
        "tentang": perjanjian.tentang,
        "tempat": perjanjian.tempat,
        "tanggal": perjanjian.tanggal,
        "nomor": {pihak.id: perjanjian.nomor.get(pihak.id) for pihak in masukan.pihak},
        "nota_kesepahaman": _plain(perjanjian.nota_kesepahaman),
        "para_pihak": [{"id": pihak.id, **_plain(pihak.profil, {"id", "logo"})} for pihak in masukan.pihak],
        "tanda_tangan": _plain(perjanjian.tanda_tangan),
        "jangka_waktu": _plain(perjanjian.jangka_waktu),
        "dasar_hukum": perjanjian.dasar_hukum,
        "program": [_program(program) for program in perjanjian.program if program.status == "disepakati"],
    }
    text: str = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=120)
    return text.encode()


def _program(program: Program) -> dict[str, Any]:
    return {key: _plain(getattr(program, key)) for key in type(program).model_fields if key != "status"}


def _plain(value: Any, without: set[str] | frozenset[str] = frozenset()) -> Any:
    """A model as plain values, without the keys named."""
    match value:
        case Waktu():
            month = f"{value.tahun:04}-{value.bulan:02}"
            return f"{month}-{value.hari:02}" if value.hari else month
        case Bentuk():
            return {key: _plain(getattr(value, key)) for key in type(value).model_fields if key not in without}
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value
