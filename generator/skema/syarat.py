"""What holds between the values of a file, as far as a schema can say it: ``if`` this, ``then`` that."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from generator.data.masukan import OMBUDSMAN
from generator.skema.bentuk_json import Skema
from generator.skema.pilihan import Pilihan, one_of

_EMPTY: Skema = {"type": "null"}
_TEXT: Skema = {"type": "string", "pattern": r"\S"}


def subkinds(pilihan: Pilihan) -> list[Skema]:
    """A party's subkind is one of its kind."""
    return [
        {"if": _is("jenis", [id_]), "then": {"properties": {"subjenis": one_of(jenis.subjenis, empty=True)}}}
        for id_, jenis in pilihan.pustaka.jenis.items()
    ]


def kinds_of_document(pilihan: Pilihan, given: Collection[str], default: str | None) -> list[Skema]:
    """The keys a kind of document must have, unless the defaults have ``given`` them, and the ids of its clauses."""
    rules = []
    for id_, urutan in pilihan.pustaka.urutan.items():
        clause = {
            "ganti": one_of(pilihan.klausul([id_]), empty=True),
            "hapus": one_of(pilihan.klausul([id_], removable=True), empty=True),
        }
        then = {
            "required": [key for key in urutan.isi.wajib if key not in given],
            "properties": {"klausul": {"items": {"properties": clause}}},
        }
        rules.append({"if": _is("naskah", [id_], unsaid=id_ == default), "then": then})
    return rules


def one_ombudsman(profiles: Collection[str]) -> Skema:
    """Among the parties just one is the Ombudsman: one of these profiles, or a party that says so itself."""
    own: Skema = {"type": "object", **_is("jenis", [OMBUDSMAN])}
    return {"contains": {"anyOf": [{"enum": list(profiles)}, own]}, "minContains": 1, "maxContains": 1}


def deviation() -> list[Skema]:
    """A deviation does one of three things, each of which needs other keys."""
    return [
        _only({"ganti": _TEXT, "isi": _TEXT}, {"sisipkan", "hapus", "id"}),
        _only({"sisipkan": {"type": "object"}, "isi": _TEXT}, {"ganti", "hapus"}),
        _only({"hapus": _TEXT}, {"ganti", "sisipkan", "isi", "id"}),
    ]


def place_of_insertion() -> list[Skema]:
    """A clause is inserted behind another or before one."""
    return [_only({"setelah": _TEXT}, {"sebelum"}), _only({"sebelum": _TEXT}, {"setelah"})]


def _only(needed: Skema, unused: Iterable[str]) -> Skema:
    return {"required": list(needed), "properties": {**needed, **dict.fromkeys(sorted(unused), _EMPTY)}}


def _is(key: str, values: list[str], *, unsaid: bool = False) -> Skema:
    """Whether a key has one of these values; where ``unsaid``, also whether it is left out or empty."""
    if unsaid:
        return {"properties": {key: {"enum": [*values, None]}}}
    return {"properties": {key: {"enum": values}}, "required": [key]}
