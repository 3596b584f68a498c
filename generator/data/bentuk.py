"""Fitting a YAML document to a shape: every mismatch becomes a problem at its place, in Indonesian."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from functools import reduce
from operator import getitem, itemgetter
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from generator.data.terdekat import nearest
from generator.data.yaml_file import MOST_PROBLEMS, Dokumen, Jalur, rest_of
from generator.errors import Place, Problem, UserError

M = TypeVar("M", bound=BaseModel)

_KINDS = {
    "string_type": ("teks", "apit dengan tanda kutip bila memang teks"),
    "int_type": ("bilangan bulat", "tulis angka tanpa tanda kutip, misalnya 3"),
    "date_type": ("tanggal", "tulis tahun-bulan-tanggal tanpa tanda kutip, misalnya 2027-02-05"),
    "list_type": ("daftar", "tulis `[satu, dua]` atau satu butir per baris dengan `- `"),
    "dict_type": ("peta `kunci: nilai`", "tulis kunci dan nilainya, satu per baris"),
    "model_type": ("peta `kunci: nilai`", "tulis kunci dan nilainya, satu per baris"),
    "model_attributes_type": ("peta `kunci: nilai`", "tulis kunci dan nilainya, satu per baris"),
    "bool_type": ("true atau false", "tulis true atau false"),
    "float_type": ("bilangan", "tulis angka tanpa tanda kutip"),
}


_MAPS = ("dict_type", "model_type", "model_attributes_type")
_UNSPACED = re.compile(r"[a-z_]+:[^\s/]")
_STAND_INS = {"id": "rusak", "status": "usulan"}
_ROUNDS = 6
_KEY = "[key]"  # pydantic's last step to a key that is wrong itself
_HOLE = object()


def fit(shape: type[M], dokumen: Dokumen) -> M:
    """The document's content as a ``shape``. Raises :class:`UserError` with every mismatch."""
    model, problems, _ = fit_mended(shape, dokumen, dokumen.isi)
    if model is None or problems:
        raise UserError(problems)
    return model


def fit_mended(shape: type[M], dokumen: Dokumen, content: Any) -> tuple[M | None, list[Problem], set[str]]:
    """``content`` as a ``shape``, with what does not fit left out so that the rest can still be checked.

    Gives the model (None where nothing can be saved), the problems of the document and of the shape, and the
    top-level keys that were touched.
    """
    problems = list(dokumen.problems)
    touched: set[str] = set()
    mended = content
    for attempt in range(_ROUNDS):
        try:
            return shape.model_validate(mended), problems, touched
        except ValidationError as error:
            errors = error.errors(include_url=False)
            if attempt == 0:  # later mismatches are of our own making
                mended = deepcopy(content)
                problems += _mismatches(shape, dokumen, content, errors)
                touched |= {str(details["loc"][0]) for details in errors if details["loc"]}
            _leave_out(mended, errors)
    return None, problems, touched


def _mismatches(shape: type[BaseModel], dokumen: Dokumen, content: Any, errors: Sequence[Any]) -> list[Problem]:
    """The first mismatches in the order of the file, and how many more there are: words for each would take long."""
    told = {problem.place for problem in dokumen.problems}
    placed = [(_place(dokumen, content, details), details) for details in errors]
    placed = sorted((pair for pair in placed if pair[0] not in told), key=itemgetter(0))
    first = [_problem(shape, dokumen, content, details) for _, details in placed[:MOST_PROBLEMS]]
    return first + rest_of(place for place, _ in placed[MOST_PROBLEMS:])


def _place(dokumen: Dokumen, content: Any, details: Any) -> Place:
    jalur, missing = _written(details["loc"], content)
    at_key = details["type"] == "extra_forbidden" or missing == _KEY
    return dokumen.key_place(jalur) if at_key else dokumen.place(jalur)


def _leave_out(content: Any, errors: Iterable[Any]) -> None:
    """Take every value that does not fit out of ``content``, or put a stand-in where a key is missing."""
    holed: dict[int, list[Any]] = {}
    for details in errors:
        jalur, missing = _written(details["loc"], content)
        if missing == _KEY:
            missing = ""
        around = reduce(getitem, jalur if missing else jalur[:-1], content)
        if isinstance(around, dict):
            if missing:
                around[missing] = _STAND_INS.get(missing)
            elif jalur:
                around.pop(jalur[-1], None)
        elif isinstance(around, list) and jalur and not missing:
            around[int(jalur[-1])] = _HOLE
            holed[id(around)] = around
    for items in holed.values():
        # Among maps an empty one keeps the others at their places, which messages to come name.
        filler: list[Any] = [{}] if any(isinstance(item, dict) for item in items) else []
        items[:] = [kept for item in items for kept in (filler if item is _HOLE else [item])]


def _problem(shape: type[BaseModel], dokumen: Dokumen, content: Any, details: Any) -> Problem:
    jalur, missing = _written(details["loc"], content)
    match details["type"]:
        case "extra_forbidden":
            name = str(jalur[-1])
            return Problem(
                dokumen.key_place(jalur), f"kunci `{name}` tidak dikenal", nearest(name, _keys(shape, jalur))
            )
        case "missing":
            return Problem(dokumen.place(jalur), f"kunci `{missing}` belum ada", f"tambahkan `{missing}:`")
        case kind if kind in _KINDS:
            noun, mend = _KINDS[kind]
            if kind == "string_type" and details["input"] is None:
                return Problem(dokumen.place(jalur), f"{_name(jalur, dokumen)} kosong", "isi atau hapus")
            mend = _colon_hint(kind, details["input"], jalur) or mend
            return Problem(dokumen.place(jalur), f"{_name(jalur, dokumen)} harus {noun}", mend)
        case "literal_error":
            allowed = str(details["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
            if missing == _KEY:
                name = str(jalur[-1])
                return Problem(dokumen.key_place(jalur), f"kunci `{name}` tidak dikenal", nearest(name, allowed))
            return Problem(
                dokumen.place(jalur),
                f"`{details['input']}` bukan pilihan untuk {_name(jalur, dokumen)}",
                nearest(str(details["input"]), allowed),
            )
        case _:
            what, _, mend = _other(details).partition(" | ")
            return Problem(dokumen.place(jalur), f"{_name(jalur, dokumen)} {what}", mend)


def _colon_hint(kind: str, found: Any, jalur: Jalur) -> str:
    """The way out where a colon made a sentence a map, or lacked the space that makes a map of words."""
    if kind == "string_type" and isinstance(found, dict) and len(found) == 1 and isinstance(jalur[-1], int):
        return f"ada titik dua sesudah `{next(iter(found))}`; apit seluruh kalimat dengan tanda kutip"
    if kind in _MAPS and isinstance(found, str) and _UNSPACED.match(found):
        return f"{_KINDS[kind][1]}; mungkin kurang spasi sesudah titik dua"
    return ""


def _other(details: Any) -> str:
    ctx = details.get("ctx", {})
    match details["type"]:
        case "string_pattern_mismatch":
            return "hanya boleh huruf kecil, angka, dan tanda hubung | tulis seperti pemkot-cilegon"
        case "string_too_short":
            return "kosong | isi atau hapus"
        case "greater_than_equal":
            return f"terlalu kecil | paling sedikit {ctx['ge']:g}"
        case "less_than_equal":
            return f"terlalu besar | paling banyak {ctx['le']:g}"
        case "too_short":
            return f"terlalu sedikit | paling sedikit {ctx['min_length']} butir"
        case "too_long":
            return f"terlalu banyak | paling banyak {ctx['max_length']} butir"
        case "custom":  # a shape's own words
            return str(ctx["kata"])
        case _:
            return "tidak sesuai | lihat daftar kunci dalam panduan"


def _written(loc: tuple[str | int, ...], content: Any) -> tuple[Jalur, str]:
    """The part of pydantic's location that stands in the file (it adds union tags), and the key that is missing."""
    jalur: list[str | int] = []
    rest = ""
    for part in loc:
        if _holds(content, part):
            content, rest = content[part], ""
        else:
            rest = str(part)
            continue
        jalur.append(part)
    return tuple(jalur), rest


def _holds(content: Any, part: str | int) -> bool:
    if isinstance(content, list):
        return isinstance(part, int) and part < len(content)
    return isinstance(content, dict) and part in content


def _name(jalur: Jalur, dokumen: Dokumen) -> str:
    whole = dokumen.dasar + jalur
    names = [part for part in whole if isinstance(part, str)]
    if not names:
        return "isi berkas"
    return f"butir dalam `{names[-1]}`" if isinstance(whole[-1], int) else f"`{names[-1]}`"


def _keys(shape: type[BaseModel], jalur: Jalur) -> list[str]:
    """The keys known where the last key of ``jalur`` stands, found by following the shape's own annotations."""
    current: list[type[BaseModel]] = [shape]
    for part in jalur[:-1]:
        if isinstance(part, str):
            current = [m for c in current if part in c.model_fields for m in _models(c.model_fields[part].annotation)]
    return sorted({name for model in current for name in model.model_fields})


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if isinstance(annotation, type):
        return []
    return [model for argument in getattr(annotation, "__args__", ()) for model in _models(argument)]
