"""Values as YAML that our reader takes for exactly these values."""

from __future__ import annotations

import re

from generator.data.skalar import ScalarTrap, parse_plain

# Words that need no quotes. What YAML or our reader might take for more than words gets quotes, needed or not.
_PLAIN = re.compile(r"[^\W\d_][\w .,()/&–-]*(?<![ ])")


def as_scalar(value: object) -> str:
    """A value of one line as it is written into a YAML file; nothing for an empty one."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)  # a number or a date
    if _is_plain(value):
        return value
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def _is_plain(value: str) -> bool:
    try:
        return bool(_PLAIN.fullmatch(value)) and parse_plain(value) == value
    except ScalarTrap:
        return False
