"""YAML's syntax errors in Indonesian, with the usual cause."""

from __future__ import annotations

import yaml

from generator.errors import Place, Problem

# What the parser says → what went wrong and the way out. Looked up by the beginning of the parser's words.
_KNOWN = {
    "mapping values are not allowed": (
        "ada titik dua di tempat yang tidak semestinya",
        "bila titik dua bagian dari teks, apit teks itu dengan tanda kutip; periksa juga indentasinya",
    ),
    "could not find expected ':'": ("kunci ini belum diikuti titik dua", "tulis `kunci: nilai`"),
    "found character that cannot start any token": (
        "ada tab atau tanda (`@`, `` ` ``, `%`) di awal nilai",
        "ganti tab dengan spasi; teks yang berawalan tanda diapit tanda kutip",
    ),
    "found a tab character": ("ada tab pada indentasi", "ganti tab dengan spasi"),
    "did not find expected key": (
        "susunan kunci terputus",
        "periksa indentasi baris ini dan tanda kutip atau kurung pada baris sebelumnya",
    ),
    "did not find expected '-' indicator": ("susunan daftar terputus", "samakan indentasi setiap tanda `-`"),
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
    "found undefined tag handle": ("penanda tipe `!` tidak dipakai di sini", "apit teks itu dengan tanda kutip"),
    "found undefined alias": ("alias `*` tidak dipakai di sini", "apit teks itu dengan tanda kutip"),
}


def explain(error: yaml.YAMLError, berkas: str) -> Problem:
    """The parser's error as a problem at its place."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(berkas, mark.line + 1, mark.column + 1) if mark else Place(berkas)
    for beginning, (what, mend) in _KNOWN.items():
        if said.startswith(beginning):
            return Problem(place, what, mend)
    return Problem(place, f"susunan YAML keliru ({said})", "periksa indentasi, tanda kutip, dan kurung di sekitar sini")
