"""From a clause file and data to lines that still know their line in the file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any

import jinja2
from jinja2 import Template, TemplateRuntimeError, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError

from generator.data.skalar import ScalarTrap, refuse_invisible
from generator.data.terdekat import nearest
from generator.errors import Place, Problem, UserError, fail
from generator.words.lingkungan import TAMPUNG, Lingkungan
from generator.words.nilai import Gambar, Isi

_LINE_OPEN, _LINE_CLOSE = "\ue000", "\ue001"
_LINE = re.compile(f"{_LINE_OPEN}(\\d+){_LINE_CLOSE}")
_TAG = re.compile(r"\{%-?\s*(\w+)")
_ONLY_TAGS = re.compile(r"\s*(\{%((?!%\}).)*%\}\s*|\{#((?!#\}).)*#\}\s*)+")


@dataclass(frozen=True, slots=True)
class SumberKlausul:
    """Words in marks: the text, the file it stands in, and the place in the file where the text begins."""

    teks: str
    berkas: str
    baris: int = 1
    kolom: int = 1

    def place(self, line: int) -> Place:
        """The place of a line counted inside the text."""
        return Place(self.berkas, self.baris + line - 1)


@dataclass(frozen=True, slots=True)
class BarisTerisi:
    """A filled line: its line in the clause file, and its words with placeholders for values."""

    nomor: int
    teks: str


@dataclass(frozen=True, slots=True, eq=False)
class Lembar:
    """The lines of a filled clause; a single object for all that reads the same. ``kolom``: where lines begin."""

    berkas: str
    kolom: int
    baris: tuple[BarisTerisi, ...]


@dataclass(frozen=True, slots=True)
class Terisi:
    """A filled clause: its lines, and the values their placeholders stand for."""

    lembar: Lembar
    nilai: tuple[Isi | Gambar, ...]

    @property
    def baris(self) -> tuple[BarisTerisi, ...]:
        """Its lines."""
        return self.lembar.baris


@dataclass(frozen=True, slots=True, eq=False)
class Klausul:
    """A clause file compiled once, to be filled for many agreements.

    ``kosong``: the lines that are blank in the file. ``nama``: the names it takes from the data, with their first line.
    """

    sumber: SumberKlausul
    template: Template
    kosong: frozenset[int]
    nama: Mapping[str, int]

    def fill(self, data: Mapping[str, Any]) -> Terisi:
        """The clause filled with ``data``. Raises :class:`UserError` at the line that cannot be filled."""
        if unknown := [
            Problem(self.sumber.place(line), f"`{name}` tidak dikenal", nearest(name, data))
            for name, line in self.nama.items()
            if name not in data
        ]:
            raise UserError(unknown)
        kept: list[Isi | Gambar] = []
        try:
            text = self.template.render({**data, TAMPUNG: kept})
        except (UndefinedError, TemplateRuntimeError, SecurityError) as error:
            raise self._unfillable(error, str(error.message)) from None
        except (TypeError, ValueError) as error:
            if not _innermost_file(error.__traceback__).startswith((str(self.template.filename), _JINJA)):
                raise
            raise self._unfillable(error, "ungkapan ini tidak cocok dengan jenis nilainya") from None
        return Terisi(_sheet(self, text), tuple(kept))

    def _unfillable(self, error: Exception, what: str) -> UserError:
        line = _line_in(error.__traceback__, str(self.template.filename))
        return fail(self.sumber.place(line), what, "periksa nama dan saringan di dalam {{ }} atau {% %}")


@lru_cache(maxsize=1 << 9)  # most clauses read the same in many agreements, up to their values
def _sheet(klausul: Klausul, text: str) -> Lembar:
    sumber = klausul.sumber
    parts = _LINE.split(text)[1:]
    lines = [(int(number), words.rstrip()) for number, words in zip(parts[::2], parts[1::2], strict=True)]
    # A line that had words but is left with none was emptied by an `if`: it leaves no blank line behind.
    kept = [
        BarisTerisi(sumber.baris + number - 1, words) for number, words in lines if words or number in klausul.kosong
    ]
    return Lembar(sumber.berkas, sumber.kolom, tuple(kept))


@lru_cache(maxsize=1 << 7)  # two revisions of a project share most clauses, two agreements some deviations
def compile_clause(sumber: SumberKlausul, lingkungan: Lingkungan) -> Klausul:
    """A clause ready to be filled. Raises :class:`UserError` for templating that does not hold together."""
    lines = sumber.teks.split("\n")
    marked = "\n".join(_mark_lines(sumber, lines))
    try:
        tree = lingkungan.parse(marked, sumber.berkas, sumber.berkas)
        lingkungan.check(tree)
        code = lingkungan.compile(tree, sumber.berkas, sumber.berkas)
    except TemplateSyntaxError as error:
        line = _unclosed(lines) if "Unexpected end of template" in str(error.message) else error.lineno
        raise fail(sumber.place(line), *_explain(error)) from None
    except (RecursionError, SyntaxError):  # Python's own limits, met by what Jinja writes
        what = "kurung, {% if %}, atau {% for %} di sini bersusun terlalu dalam"
        raise fail(sumber.place(1), what, "sederhanakan susunannya") from None
    template = Template.from_code(lingkungan, code, dict(lingkungan.globals))
    blank = frozenset(number for number, line in enumerate(lines, 1) if not line.strip())
    return Klausul(sumber, template, blank, _names(tree))


def _names(tree: nodes.Template) -> dict[str, int]:
    """The names a template takes from outside, each with the line of its first use."""
    names = list(tree.find_all(nodes.Name))
    own = {"loop", *(name.name for name in names if name.ctx == "store")}
    return {name.name: name.lineno for name in reversed(names) if name.name not in own}


def _unclosed(lines: list[str]) -> int:
    """The line of the innermost ``if`` or ``for`` that nothing closes."""
    opened: list[int] = []
    for number, line in enumerate(lines, 1):
        for tag in _TAG.findall(line):
            if tag in ("if", "for"):
                opened.append(number)
            elif tag.startswith("end") and opened:
                opened.pop()
    return opened[-1] if opened else len(lines)


def _mark_lines(sumber: SumberKlausul, lines: list[str]) -> list[str]:
    marked: list[str] = []
    in_comment = False
    for number, line in enumerate(lines, 1):
        _refuse_invisible(sumber, number, line)
        opens, closes = line.rfind("{#"), line.rfind("#}")
        if opens > closes and line[:opens].strip():
            raise fail(
                sumber.place(number), "komentar panjang dimulai di tengah baris", "pindahkan {# ke awal baris baru"
            )
        alone = in_comment or opens > closes or bool(_ONLY_TAGS.fullmatch(line))
        if not alone:
            _check_braces(sumber, number, line)
        marked.append(line if alone else f"{_LINE_OPEN}{number}{_LINE_CLOSE}{line}")
        in_comment = opens > closes or (in_comment and closes < 0)
    return marked


def _refuse_invisible(sumber: SumberKlausul, number: int, line: str) -> None:
    """Nobody sees such characters, and some of them mark lines and values in here."""
    try:
        refuse_invisible(line)
    except ScalarTrap as trap:
        place = sumber.place(number)._replace(column=sumber.kolom + trap.at)
        raise fail(place, trap.what, trap.mend) from None


def _check_braces(sumber: SumberKlausul, number: int, line: str) -> None:
    for opening, closing in (("{{", "}}"), ("{%", "%}")):
        if line.count(opening) != line.count(closing):
            mend = f"buka dan tutup `{opening} {closing}` dalam baris yang sama"
            raise fail(sumber.place(number), f"`{opening}` dan `{closing}` tidak berpasangan", mend)


# Jinja's words → what went wrong and the way out. Looked up by a part of Jinja's message.
_KNOWN = {
    "Unexpected end of template": (
        "ada {% if %} atau {% for %} yang belum ditutup",
        "tambahkan {% endif %} atau {% endfor %}",
    ),
    "saringan `": ("", "periksa kata sesudah tanda |"),
    "tidak boleh dipakai": ("", "yang boleh hanya {{ nilai }}, {% if %}, dan {% for %}"),
    "Missing end of comment tag": ("komentar {# belum ditutup", "tutup dengan #}"),
}
_NEAR = re.compile(r"(?:got|unexpected|unexpected char) '(.*?)'")
_ENDS = {"end of print statement": "}}", "end of statement block": "%}"}
_NO_TAG = re.compile(r"Encountered unknown tag '(.*?)'")
_JINJA = str(Path(jinja2.__file__).parent)


def _explain(error: TemplateSyntaxError) -> tuple[str, str]:
    said = str(error.message)
    if match := _NO_TAG.match(said):
        mend = "yang boleh hanya {% if %} dan {% for %}; setiap penutup harus ada pembukanya"
        return f"{{% {match[1]} %}} tidak dikenal di sini", mend
    for part, (what, mend) in _KNOWN.items():
        if part in said:
            return what or said, mend
    near = _NEAR.search(said)
    where = f" di dekat `{_ENDS.get(near[1], near[1])}`" if near else ""
    mend = "periksa tanda kurung, tanda kutip, dan nama di baris ini"
    return f"susunan {{{{ }}}} atau {{% %}} keliru{where}", mend


def _frames(traceback: TracebackType | None) -> list[tuple[str, int]]:
    found = []
    while traceback is not None:
        found.append((traceback.tb_frame.f_code.co_filename, traceback.tb_lineno))
        traceback = traceback.tb_next
    return found


def _innermost_file(traceback: TracebackType | None) -> str:
    return _frames(traceback)[-1][0]


def _line_in(traceback: TracebackType | None, filename: str) -> int:
    return next((line for name, line in reversed(_frames(traceback)) if name == filename), 1)
