"""Plain YAML scalars as Python values, without YAML's surprises.

YAML 1.1 reads ``no`` as false, ``012`` as 10 and ``12:30`` as 750. Whoever wrote that into an agreement meant something
else, so each is refused with the way out instead of being guessed.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

Skalar = str | int | float | bool | date | None

_DECIMAL_INT = re.compile(r"-?(0|[1-9][0-9]*)")
_DECIMAL_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MAX_DIGITS = 30
# What YAML takes as a comment though nobody begins one so: `#5`, or `# 5` behind a single space.
_CUT_OFF = re.compile(r"[ \t]+(#[^\s#].*)| (# [0-9].*)")
_CURLY = re.compile(r"“[^“]*”|‘[^‘]*’")
_resolver = Resolver()


class ScalarTrap(ValueError):
    """A scalar that YAML would read as something its writer did not mean; ``what`` and ``mend`` for the user.

    ``at``: how many characters stand before what is wrong, where that is known.
    """

    def __init__(self, what: str, mend: str, at: int = 0) -> None:
        super().__init__(what)
        self.what, self.mend, self.at = what, mend, at


def parse_plain(text: str) -> Skalar:
    """The value of an unquoted scalar. Raises :class:`ScalarTrap`."""
    tag: str = _resolver.resolve(ScalarNode, text, (True, False)).rpartition(":")[2]  # type: ignore[no-untyped-call]
    return _PARSERS.get(tag, _parse_words)(text)


def refuse_cut(teks: str, at: int) -> None:
    """Raise :class:`ScalarTrap` where words that end before ``at`` seem to go on in what YAML skips as a comment."""
    if match := _CUT_OFF.match(teks, at):
        lost = match[match.lastindex or 0].rstrip()
        raise ScalarTrap(
            f"sesudah ` #` dibaca sebagai komentar, jadi `{lost}` tidak ikut tercetak",
            "apit seluruh nilai dengan tanda kutip; komentar ditulis sesudah dua spasi dan `# `",
        )


def parse_text(text: str) -> str | None:
    """The words of a quoted or block scalar, trimmed; nothing but white space is an empty value."""
    refuse_invisible(text)
    return text.strip() or None


def parse_block(text: str) -> str | None:
    """The words of a literal block, untouched, since a clause's lines and indentation count."""
    refuse_invisible(text)
    return text if text.strip() else None


def _parse_words(text: str) -> str | None:
    if _CURLY.fullmatch(text):
        mend = 'ganti dengan tanda kutip lurus "…", atau hapus'
        raise ScalarTrap("tanda kutip lengkung bukan tanda kutip YAML", mend)
    return parse_text(text)


def refuse_invisible(text: str) -> None:
    """Raise :class:`ScalarTrap` for a character that nobody sees but that is stored, compared and perhaps printed."""
    if text.isprintable():
        return
    for at, char in enumerate(text):
        category = unicodedata.category(char)
        if (category in ("Cc", "Cf", "Cs", "Co", "Cn") and char not in "\n\t") or char in "\u2028\u2029":
            raise ScalarTrap(
                f"ada karakter tak terlihat U+{ord(char):04X}",
                "hapus karakter itu; biasanya ikut tersalin dari Word, WhatsApp, atau PDF",
                at,
            )


def _parse_bool(text: str) -> bool:
    if text in ("true", "false"):
        return text == "true"
    meaning = "benar" if text.lower() in ("yes", "on", "true", "y") else "salah"
    raise ScalarTrap(
        f"`{text}` dibaca YAML sebagai nilai {meaning}, bukan sebagai kata", f'apit dengan tanda kutip: "{text}"'
    )


def _parse_int(text: str) -> int:
    if len(text) > _MAX_DIGITS:
        raise ScalarTrap("bilangan ini terlalu panjang", "apit dengan tanda kutip bila memang teks")
    if _DECIMAL_INT.fullmatch(text):
        return int(text)
    raise ScalarTrap(
        f"`{text}` dibaca YAML sebagai bilangan lain (angka berawalan nol, bertitik dua, atau bergaris bawah)",
        f'apit dengan tanda kutip: "{text}"',
    )


def _parse_float(text: str) -> float:
    if _DECIMAL_FLOAT.fullmatch(text):
        return float(text)
    raise ScalarTrap(f"`{text}` dibaca YAML sebagai bilangan pecahan khusus", f'apit dengan tanda kutip: "{text}"')


def _parse_date(text: str) -> date:
    if not _DATE.fullmatch(text):
        raise ScalarTrap(f"`{text}` bukan tanggal yang dikenal", "tulis tahun-bulan-tanggal, misalnya 2026-12-13")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ScalarTrap(f"tanggal {text} tidak ada dalam kalender", "periksa bulan dan tanggalnya") from None


def _parse_other(text: str) -> str:
    raise ScalarTrap(f"`{text}` punya arti khusus dalam YAML", f'apit dengan tanda kutip: "{text}"')


_PARSERS = {
    "null": lambda _: None,
    "bool": _parse_bool,
    "int": _parse_int,
    "float": _parse_float,
    "timestamp": _parse_date,
    "merge": _parse_other,
    "value": _parse_other,
}
