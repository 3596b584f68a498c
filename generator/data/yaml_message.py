"""YAML's syntax errors in Indonesian, with the usual cause."""

from __future__ import annotations

import re

import yaml

from generator.errors import Place, Problem

# What the parser says → what went wrong and the way out. Looked up by the beginning of the parser's words.
_KNOWN = {
    "mapping values are not allowed": (
        "ada titik dua di tempat yang tidak semestinya",
        "bila titik dua bagian dari teks, apit teks itu dengan tanda kutip; periksa juga indentasinya",
    ),
    "could not find expected ':'": ("baris ini tanpa titik dua", "tulis `kunci: nilai`; di bawah `|`, beri indentasi"),
    "found character that cannot start any token": (
        "ada tab atau tanda (`@`, `` ` ``, `%`) di awal nilai",
        "ganti tab dengan spasi; teks yang berawalan tanda diapit tanda kutip",
    ),
    "found a tab character": ("ada tab pada indentasi", "ganti tab dengan spasi"),
    "did not find expected key": (
        "susunan kunci terputus",
        "periksa indentasi baris ini, serta tanda kutip dan kurung pada baris ini dan sebelumnya",
    ),
    "did not find expected '-' indicator": (
        "susunan daftar terputus",
        "samakan indentasi baris ini dengan baris-baris setingkat di atasnya",
    ),
    "block sequence entries are not allowed": ("daftar tidak dapat dimulai di sini", "tulis `- ` di baris baru"),
    "did not find expected comment or line break": ("ada tulisan sesudah `|` atau `>`", "pindahkan ke baris baru"),
    "did not find expected alphabetic or numeric character": (
        "ada `&` atau `*` di awal nilai",
        "apit teks itu dengan tanda kutip",
    ),
    "mapping keys are not allowed": ("ada `?` di awal nilai", "apit teks itu dengan tanda kutip"),
    "found unknown directive name": ("baris berawalan `%` tidak dipakai di sini", "hapus baris itu"),
    "found incompatible YAML document": ("baris berawalan `%` tidak dipakai di sini", "hapus baris itu"),
    "did not find expected <document start>": ("ada isi sesudah `...`", "hapus `...`"),
    "did not find expected ',' or ']'": (
        "daftar `[ … ]` belum lengkap",
        "pisahkan isi dengan koma dan tutup dengan `]`",
    ),
    "did not find expected ',' or '}'": ("peta `{ … }` belum lengkap", "pisahkan isi dengan koma dan tutup dengan `}`"),
    "did not find expected node content": ("nilai di sini tidak lengkap", "periksa kurung dan koma"),
    "found unexpected end of stream": ("tanda kutip belum ditutup", "tutup tanda kutipnya"),
    "found unexpected document indicator": ("ada `---` atau `...` di dalam teks", "hapus atau beri indentasi"),
    "found unknown escape character": (
        "ada garis miring terbalik di dalam tanda kutip ganda",
        "pakai tanda kutip tunggal, atau tulis `\\\\`",
    ),
    "control characters are not allowed": ("ada karakter kendali", "hapus karakter itu"),
    "invalid leading UTF-8 octet": ("bukan teks UTF-8", "simpan ulang sebagai UTF-8"),
    "found invalid Unicode character escape code": (
        "kode karakter di dalam tanda kutip ganda tidak sah",
        "tulis karakternya langsung, atau pakai tanda kutip tunggal",
    ),
    "found undefined tag handle": ("penanda tipe `!` tidak dipakai di sini", "apit teks itu dengan tanda kutip"),
    "did not find expected tag URI": ("penanda tipe `!` tidak dipakai di sini", "apit teks itu dengan tanda kutip"),
    "found undefined alias": ("alias `*` tidak dipakai di sini", "apit teks itu dengan tanda kutip"),
}

# What the parser notices only where the text ends or goes on differently: the mistake is where it began.
_AT_BEGINNING = (
    "could not find expected ':'",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    "found unexpected end of stream",
    "found unexpected document indicator",
)


# Slips of the keyboard that the parser takes for something else, at the line it names or the one before.
_SLIPS = (
    (re.compile("\N{NO-BREAK SPACE}"), "ada spasi tak terputus (U+00A0)", "ganti dengan spasi biasa"),
    (re.compile(r"^\s*-(?=[^\s-])"), "sesudah `-` belum ada spasi", "tulis `- ` lalu isinya"),
    (
        re.compile(r"^\s*(?:- )?[a-z_][a-z0-9_-]*:(?=[^\s/])"),
        "sesudah titik dua belum ada spasi",
        "tulis `kunci: nilai`",
    ),
)


def explain(error: yaml.YAMLError, berkas: str, text: str) -> Problem:
    """The parser's error about ``text`` as a problem at its place."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    place = _place(error, said, berkas, text)
    if slip := _slip(place, text.split("\n")):
        return slip
    for beginning, (what, mend) in _KNOWN.items():
        if said.startswith(beginning):
            return Problem(place, what, mend)
    return Problem(place, f"susunan YAML keliru ({said})", "periksa indentasi, tanda kutip, dan kurung di sekitar sini")


def _slip(place: Place, lines: list[str]) -> Problem | None:
    for number in (place.line, place.line - 1):
        for pattern, what, mend in _SLIPS if 0 < number <= len(lines) else ():
            if match := pattern.search(lines[number - 1]):
                return Problem(Place(place.file, number, match.end()), what, mend)
    return None


def place_of_byte(berkas: str, data: bytes, position: int) -> Place:
    """The place of a byte of a UTF-8 text, all of which is well formed up to there."""
    before = data[:position].decode("utf-8-sig")
    return Place(berkas, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _place(error: yaml.YAMLError, said: str, berkas: str, text: str) -> Place:
    if isinstance(error, yaml.reader.ReaderError):
        return place_of_byte(berkas, text.encode(), error.position)
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    if said.startswith(_AT_BEGINNING):
        marks.reverse()
    mark = marks[0] or marks[1]
    return Place(berkas, mark.line + 1, mark.column + 1) if mark else Place(berkas)
