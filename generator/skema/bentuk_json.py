"""A shape of the model as JSON Schema, before the project's ids are put in."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from generator.data.model import FIRST_YEAR, LAST_YEAR

Skema = dict[str, Any]

_BEFORE_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MONTH, _DAY = "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
_YEAR = f"({FIRST_YEAR // 100}[0-9]{{2}}|{LAST_YEAR // 100 - 1}[0-9]{{2}}|{LAST_YEAR})"
# Editors read a date as a string. The pattern is for those that do not look at `format`.
_TANGGAL: Skema = {"type": "string", "format": "date", "pattern": f"^{_YEAR}-{_MONTH}-{_DAY}$"}
_WORDS: Skema = {"minLength": 1, "pattern": r"\S"}
_BULAN: Skema = {"type": "string", "pattern": f"^{_YEAR}-{_MONTH}$"}


def shape_schema(shape: type[BaseModel]) -> Skema:
    """The schema of a shape, with the descriptions of its keys."""
    skema = shape.model_json_schema(mode="validation", schema_generator=_Penulis)
    for part in (skema, *skema.get("$defs", {}).values()):
        part.pop("description", None)  # the shape's docstring, which is for programmers
        part["title"] = _BEFORE_CAPITAL.sub(" ", part["title"])
        for words in part["properties"].values():
            _as_sentence(words)
    return skema


def nullable(skema: Skema) -> Skema:
    """The same, or empty. Quotes around nothing are empty too."""
    if skema.get("pattern") == _WORDS["pattern"]:
        skema = {key: value for key, value in skema.items() if key not in _WORDS}
    if isinstance(skema.get("type"), str) and skema.keys().isdisjoint({"pattern", "enum", "const"}):
        return {**skema, "type": [skema["type"], "null"]}
    return {"anyOf": [*skema.get("anyOf", [skema]), {"type": "null"}]}


def _as_sentence(key: Skema) -> None:
    if words := key.get("description"):
        end = "." if words[-1].isalnum() or words[-1] in ')"' else ""
        key["description"] = f"{words[0].upper()}{words[1:]}{end}"


class _Penulis(GenerateJsonSchema):
    """Pydantic's writer, for what stands in a YAML file rather than for what comes out of it."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> Skema:
        return nullable(self.generate_inner(schema["schema"]))

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> Skema:
        """The shapes' functions before validation all take an empty value for an empty list or map."""
        return nullable(self.generate_inner(schema["schema"]))

    def function_plain_schema(self, schema: core_schema.PlainValidatorFunctionSchema) -> Skema:  # noqa: ARG002
        """The only one reads a month or a day."""
        return {"anyOf": [_BULAN, _TANGGAL, {"type": "null"}]}

    def date_schema(self, schema: core_schema.DateSchema) -> Skema:  # noqa: ARG002
        return dict(_TANGGAL)

    def str_schema(self, schema: core_schema.StringSchema) -> Skema:
        """Text that must not be empty must not be blank either."""
        found = super().str_schema(schema)
        return {**found, **_WORDS} if found.get("minLength") else found

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Skema:
        """Without the default: an editor would write it into the file."""
        return self.generate_inner(schema["schema"])
