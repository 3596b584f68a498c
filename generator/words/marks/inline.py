"""Marks inside a paragraph: ``**bold**``, ``*italic*``, ``@label``, ``\\`` for a literal character, and values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from generator.errors import Place, Problem
from generator.naskah.tree import Asal, Teks
from generator.words.lingkungan import VALUE_CLOSE, VALUE_OPEN
from generator.words.marks.raw import RawBaris, RawNilai, RawRujukan, RawSebaris
from generator.words.templating import BarisTerisi

_TOKEN = re.compile(
    rf"\\(?P<literal>.)|{VALUE_OPEN}(?P<value>\d+){VALUE_CLOSE}|(?P<bold>\*\*)|(?P<italic>\*)"
    r"|(?<![\w.@])@(?P<label>[a-z0-9]+(?:-[a-z0-9]+)*)|(?<=[\w.+-])(?P<surel>@)(?=[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<at>@)|(?P<escape>\\)|(?P<brace>[{}])",
)
_SPACES = re.compile(r"\s+")

S = TypeVar("S")


@dataclass(slots=True)
class InlineReader:
    """Reads the runs of one file's paragraphs; collects problems instead of stopping at the first.

    ``gambar``: which of the values are pictures. ``rujukan``: the labels that were referred to.
    """

    berkas: str
    gambar: frozenset[int]
    problems: list[Problem] = field(default_factory=list)
    rujukan: dict[str, None] = field(default_factory=dict)

    def read(self, lines: Iterable[BarisTerisi]) -> RawBaris:
        """The runs of a paragraph written on these lines, which a space joins."""
        state = _State(self)
        for index, line in enumerate(lines):
            if index:
                state.add_text(" ", line.nomor)
            state.read_line(line)
        return state.finish()


@dataclass(slots=True)
class _State:
    reader: InlineReader
    runs: list[RawSebaris] = field(default_factory=list)
    bold_since: int = 0
    italic_since: int = 0

    def read_line(self, line: BarisTerisi) -> None:
        text, at = line.teks.strip(), 0
        for token in _TOKEN.finditer(text):
            self.add_text(text[at : token.start()], line.nomor)
            self._token(token, line.nomor)
            at = token.end()
        self.add_text(text[at:], line.nomor)

    def add_text(self, text: str, line: int) -> None:
        if text:
            asal = Asal(self.reader.berkas, line)
            self.runs.append(Teks(_SPACES.sub(" ", text), asal, bool(self.bold_since), bool(self.italic_since)))

    def finish(self) -> RawBaris:
        for since, mark in ((self.bold_since, "**"), (self.italic_since, "*")):
            if since:
                self._report(
                    since, f"`{mark}` belum ditutup", f"tutup dengan {mark}, atau tulis \\* bila memang bintang"
                )
        return tuple(joined(self.runs))

    def _token(self, token: re.Match[str], line: int) -> None:
        match token.lastgroup:
            case "literal" | "surel":  # the @ of an e-mail address is no mark
                self.add_text(token[token.lastgroup], line)
            case "value":
                self._value(int(token["value"]), line)
            case "bold":
                self.bold_since = 0 if self.bold_since else line
            case "italic":
                self.italic_since = 0 if self.italic_since else line
            case "label":
                place = Place(self.reader.berkas, line)
                self.reader.rujukan[token["label"]] = None
                self.runs.append(RawRujukan(token["label"], place, bool(self.bold_since), bool(self.italic_since)))
            case "brace":
                what = f"kurung kurawal tunggal `{token[0]}`"
                self._report(line, what, f"nilai ditulis {{{{ … }}}}; tulis \\{token[0]} bila memang kurung kurawal")
            case _:
                self._report(
                    line, f"`{token[0]}` di sini bukan tanda yang dikenal", f"tulis \\{token[0]} bila memang huruf itu"
                )

    def _value(self, urut: int, line: int) -> None:
        if urut in self.reader.gambar:
            self._report(line, "gambar tidak dapat berdiri di dalam kalimat", "pakai di bawah tanda LOGO")
        else:
            self.runs.append(RawNilai(urut, line, bool(self.bold_since), bool(self.italic_since)))

    def _report(self, line: int, what: str, mend: str) -> None:
        self.reader.problems.append(Problem(Place(self.reader.berkas, line), what, mend))


def joined(runs: Iterable[S]) -> Iterator[S | Teks]:
    """The runs, neighbouring literal words in the same type as one run."""
    held: Teks | None = None
    for run in runs:
        if isinstance(run, Teks):
            if held and (held.asal, held.tebal, held.miring) == (run.asal, run.tebal, run.miring):
                held = Teks(held.teks + run.teks, held.asal, held.tebal, held.miring)
                continue
            if held:
                yield held
            held = run
        else:
            if held:
                yield held
            held = None
            yield run
    if held:
        yield held
