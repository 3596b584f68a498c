"""Fitting a YAML document to a shape: every mismatch becomes a problem at its place, in Indonesian."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from generator.data.yaml_file import Dokumen, Jalur
from generator.errors import Problem, UserError

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


def fit(shape: type[M], dokumen: Dokumen) -> M:
    """The document's content as a ``shape``. Raises :class:`UserError` with every mismatch."""
    model, problems, _ = fit_mended(shape, dokumen, dokumen.isi)
    if model is None or problems:
        raise UserError(problems)
    return model


def fit_mended(shape: type[M], dokumen: Dokumen, content: Any) -> tuple[M | None, list[Problem], set[str]]:
    """``content`` as a ``shape``, with what does not fit left out so that the rest can still be checked.

    Gives the model (None where nothing can be saved), every problem of the document and of the shape, and the
    top-level keys that were touched.
    """
    problems = list(dokumen.problems)
    touched: set[str] = set()
    mended = deepcopy(content)
    for attempt in range(_ROUNDS):
        try:
            return shape.model_validate(mended), problems, touched
        except ValidationError as error:
            if attempt == 0:  # later mismatches are of our own making
                told = {problem.place for problem in dokumen.problems}
                found = (_problem(shape, dokumen, content, details) for details in error.errors())
                problems += [problem for problem in found if problem.place not in told]
                touched |= {str(details["loc"][0]) for details in error.errors() if details["loc"]}
            for details in reversed(error.errors()):
                _leave_out(mended, *_written(details["loc"], mended))
    return None, problems, touched


def _leave_out(content: Any, jalur: Jalur, missing: str) -> None:
    """Take the value at ``jalur`` out of ``content``, or put a stand-in where a key is missing."""
    for part in jalur if missing else jalur[:-1]:
        content = content[part]
    if missing and isinstance(content, dict):
        content[missing] = _STAND_INS.get(missing)
    elif isinstance(content, dict) and jalur:
        content.pop(jalur[-1], None)
    elif isinstance(content, list) and jalur and isinstance(jalur[-1], int):
        if any(isinstance(item, dict) for item in content):
            content[jalur[-1]] = {}
        else:
            del content[jalur[-1]]


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint for a word that is not known: the nearest known one, or all of them when none is near."""
    names = list(known)
    close = get_close_matches(word, names, n=1, cutoff=0.6)
    if not names:
        return "di sini tidak ada pilihan; kosongkan"
    return f"maksud Anda `{close[0]}`?" if close else "yang dikenal: " + ", ".join(sorted(names))


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
        case _:
            return str(details["msg"])


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
