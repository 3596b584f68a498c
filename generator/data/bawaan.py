"""Laying an agreement over the project's defaults, each value keeping the place where it is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.data.yaml_file import Dokumen, Jalur
from generator.errors import Place

_KEY_BY_KEY = ("tanda_tangan", "jangka_waktu")
# An agreement that says how long it lasts in one of these ways does not last as long as the defaults say besides.
_LENGTH = ("tahun", "bulan", "selesai")


def over_defaults(dokumen: Dokumen, bawaan: Dokumen | None) -> Dokumen:
    """The agreement with the defaults for what it leaves out or leaves empty; an empty default is none."""
    if bawaan is None or not isinstance(dokumen.isi, dict):
        return dokumen
    isi, ways = dict(dokumen.isi), list[Jalur]()
    for key, value in bawaan.isi.items():
        if _open(dokumen, (key,)) and says(value):
            isi[key] = value
            ways.append((key,))
        elif key in _KEY_BY_KEY and isinstance(isi.get(key), dict) and isinstance(value, dict):
            taken = _missing(dokumen, key, value)
            isi[key] = {**isi[key], **taken}
            ways += [(key, name) for name in taken]
    return replace(
        dokumen,
        isi=isi,
        nilai={**dokumen.nilai, **_below(bawaan.nilai, ways)},
        kunci={**dokumen.kunci, **_below(bawaan.kunci, ways)},
        blok={**dokumen.blok, **_below(bawaan.blok, ways)},
    )


def _missing(dokumen: Dokumen, key: str, defaults: dict[str, Any]) -> dict[str, Any]:
    """The defaults inside a key that the agreement states in part."""
    own = dokumen.isi[key]
    told = key == "jangka_waktu" and any(own.get(name) is not None for name in _LENGTH)
    return {
        name: value
        for name, value in defaults.items()
        if _open(dokumen, (key, name)) and says(value) and not (told and name in _LENGTH)
    }


def _open(dokumen: Dokumen, jalur: Jalur) -> bool:
    """Whether a value is left out, or left empty on purpose."""
    return jalur not in dokumen.nilai or dokumen.left_empty(jalur)


def says(value: Any) -> bool:
    """Whether a default states anything."""
    return any(map(says, value.values())) if isinstance(value, dict) else value is not None


def _below(places: dict[Jalur, Place], ways: list[Jalur]) -> dict[Jalur, Place]:
    return {jalur: place for jalur, place in places.items() if any(jalur[: len(way)] == way for way in ways)}
