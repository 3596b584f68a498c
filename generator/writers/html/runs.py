"""Runs inside a paragraph as HTML: words escaped, values marked with their path, empties highlighted in a draft."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import assert_never
from urllib.parse import quote

from generator.naskah.tree import Baris, Catatan, Kosong, Nilai, Rujukan, Sebaris, Teks, text_of


@dataclass(frozen=True, slots=True)
class Marks:
    """What is told about runs: ``paths`` writes YAML paths; the others shade values not yet, or already, filled in."""

    paths: bool
    empties: bool
    filled: bool


def words(teks: str) -> str:
    """Text as HTML; its line breaks print as line breaks."""
    return escape(teks).replace("\n", "<br>")


def plain(baris: Baris) -> str:
    """The words of a run sequence on one line, for bookmarks; not escaped."""
    return " ".join(text_of(baris).split())


def inline(baris: Baris, marks: Marks) -> str:
    """A run sequence as HTML."""
    return "".join(_run(run, marks) for run in baris)


def _run(run: Sebaris, marks: Marks) -> str:
    html = _linked(run, marks)
    if run.miring:
        html = f"<i>{html}</i>"
    return f"<b>{html}</b>" if run.tebal else html


def _linked(run: Sebaris, marks: Marks) -> str:
    html = words(run.teks)
    match run:
        case Rujukan():
            return f'<a href="#{quote(run.unsur[-1].sasaran)}">{html}</a>' if run.unsur else html
        case Nilai() | Kosong():
            return _value(run, html, marks)
        case Catatan():
            return f'<span class="catatan{" besar" if run.besar else ""}">{html}</span>'
        case Teks():
            return html
        case _:
            assert_never(run)


def _value(run: Nilai | Kosong, html: str, marks: Marks) -> str:
    """A span costs layout time and splits the line's text, so one is written only where it says something."""
    shaded = marks.empties if isinstance(run, Kosong) else marks.filled
    kelas = f' class="{type(run).__name__.lower()}"' if shaded else ""
    jalur = f' data-jalur="{escape(run.asal.jalur)}"' if marks.paths else ""
    return f"<span{kelas}{jalur}>{html}</span>" if kelas or jalur else html
