"""The three schemas, put together from the shapes, the ids of the project, and what holds between values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.data.bawaan import says
from generator.data.masukan import OMBUDSMAN
from generator.data.model import Bawaan, Perjanjian, Profil
from generator.data.proyek import Proyek
from generator.skema import syarat
from generator.skema.bentuk_json import Skema, shape_schema
from generator.skema.pilihan import Pilihan, one_of
from generator.words.pustaka import Pustaka

_ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
_INTRO = {
    "perjanjian": "Satu perjanjian; setiap kunci dijelaskan dalam docs/panduan.md.",
    "profil": "Satu pihak yang dipakai bersama oleh beberapa perjanjian.",
    "bawaan": "Yang berlaku bagi semua perjanjian selama tidak dinyatakan lain.",
}


def schemas(proyek: Proyek, pustaka: Pustaka) -> dict[str, str]:
    """The schemas as text by the kind of file: ``perjanjian``, ``profil``, ``bawaan``."""
    pilihan = Pilihan(proyek, pustaka)
    made = {"perjanjian": _agreement(pilihan), "profil": _profile(pilihan), "bawaan": _defaults(pilihan)}
    return {name: _text(skema, _INTRO[name]) for name, skema in made.items()}


def _text(skema: Skema, intro: str) -> str:
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Ditulis oleh `pks schema` dari program dan templates/; jangan disunting.",
        "title": skema["title"],
        "description": intro,
    }
    return json.dumps(head | skema, ensure_ascii=False, indent=1) + "\n"


def _agreement(pilihan: Pilihan) -> Skema:
    skema = shape_schema(Perjanjian)
    keys, parts = skema["properties"], skema["$defs"]
    _shared(skema, pilihan)
    _parties(skema, pilihan)
    _party(parts["Pihak"], pilihan)
    _take(parts["Program"]["properties"]["bidang"], one_of(pilihan.bidang, empty=False))
    _take(parts["Pengecualian"]["properties"]["periksa"], one_of(pilihan.periksa, empty=False))
    for owner in (keys["nomor"], parts["Program"]["properties"]["penanggung_jawab"]):
        owner["propertyNames"] = {"pattern": _ID}
    _deviations(parts, pilihan)
    said = _said(pilihan)
    _open_where_said(skema, said)
    skema["allOf"] = syarat.kinds_of_document(pilihan, said.keys(), said.get("naskah"))
    return skema


def _profile(pilihan: Pilihan) -> Skema:
    skema = shape_schema(Profil)
    _party(skema, pilihan)
    return skema


def _defaults(pilihan: Pilihan) -> Skema:
    """Its keys are those of an agreement, and so is what they mean."""
    skema, explained = shape_schema(Bawaan), shape_schema(Perjanjian)["properties"]
    for name, key in skema["properties"].items():
        key |= {word: explained[name][word] for word in ("description", "examples") if word in explained[name]}
    _shared(skema, pilihan, empty=True)
    return skema


def _shared(skema: Skema, pilihan: Pilihan, *, empty: bool = False) -> None:
    keys = skema["properties"]
    _take(keys["naskah"], one_of(pilihan.naskah, empty=empty))
    _take(keys["gaya"], one_of(pilihan.pustaka.gaya.keys(), empty=empty))
    _take(keys["dasar_hukum"]["items"], one_of(pilihan.peraturan, empty=False))


def _parties(skema: Skema, pilihan: Pilihan) -> None:
    own: Skema = {"$ref": "#/$defs/Pihak"}
    shared = one_of(pilihan.profil, empty=False)
    parties = skema["properties"]["para_pihak"]
    parties |= {"items": {"anyOf": [shared, own]} if pilihan.profil else own, "uniqueItems": True}
    if pilihan.profil:
        skema["$defs"]["Pihak"]["properties"]["id"]["not"] = {"enum": list(pilihan.profil)}
    if not pilihan.proyek.rusak:  # of a broken profile nobody knows whose it is
        profiles = pilihan.proyek.profil.items()
        ours = [id_ for id_, profilan in profiles if profilan.profil.jenis == OMBUDSMAN]
        parties |= syarat.one_ombudsman(ours)


def _party(shape: Skema, pilihan: Pilihan) -> None:
    keys = shape["properties"]
    _take(keys["jenis"], one_of(pilihan.jenis, empty=False))
    _take(keys["subjenis"], one_of(pilihan.subjenis, empty=True))
    shape["allOf"] = syarat.subkinds(pilihan)


def _deviations(parts: Mapping[str, Skema], pilihan: Pilihan) -> None:
    deviation, place = parts["Simpangan"], parts["Letak"]
    kinds = list(pilihan.naskah)
    _take(deviation["properties"]["ganti"], one_of(pilihan.klausul(kinds), empty=True))
    _take(deviation["properties"]["hapus"], one_of(pilihan.klausul(kinds, removable=True), empty=True))
    deviation["oneOf"] = syarat.deviation()
    # An inserted clause may stand beside another inserted one, whose id only the agreement knows.
    beside: Skema = {"anyOf": [one_of(pilihan.klausul(kinds), empty=True), {"type": "string", "pattern": _ID}]}
    for key in place["properties"].values():
        _take(key, beside)
    place["oneOf"] = syarat.place_of_insertion()


def _take(key: Skema, instead: Skema) -> None:
    """Say of a key more than its type; what explains it stays."""
    for word in ("type", "minLength", "pattern", "anyOf"):
        key.pop(word, None)
    key |= instead


def _said(pilihan: Pilihan) -> Mapping[str, Any]:
    """What the project's defaults state, and agreements may therefore leave open."""
    content: Mapping[str, Any] = pilihan.proyek.bawaan.isi if pilihan.proyek.bawaan else {}
    return {key: value for key, value in content.items() if says(value)}


def _open_where_said(skema: Skema, said: Mapping[str, Any]) -> None:
    """What the defaults state may be left out of an agreement, or left empty."""
    keys = skema["properties"]
    skema["required"] = [key for key in skema["required"] if key not in said]
    for key in said.keys() & {"naskah", "gaya"}:
        keys[key] = _or_empty(keys[key])
    signatures = said.get("tanda_tangan") or {}
    if signatures.get("kesatu"):
        side = skema["$defs"]["TataTandaTangan"]["properties"]
        side["kesatu"] = _or_empty(side["kesatu"])


def _or_empty(key: Skema) -> Skema:
    """The key, which may also be empty."""
    told = {"enumDescriptions": [*key["enumDescriptions"], "mengikuti bawaan"]} if "enumDescriptions" in key else {}
    bare = {word: value for word, value in key.items() if word != "type"}
    return bare | {"enum": [*key["enum"], None]} | told
