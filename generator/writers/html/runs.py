"""Runs inside a paragraph as HTML: words escaped, values marked with their path, empties highlighted in a draft.

Words that one of two naskah has alone stand in ``<del>`` or ``<ins>``. WeasyPrint gives both the tag of any other
inline element; where the tags of a PDF must tell them, they stand in a link to nowhere, ``<a><s>…`` or ``<a><span>…``.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import assert_never
from urllib.parse import quote

from generator.naskah.tree import Baris, Catatan, Diubah, Kosong, Nilai, Rujukan, Sebaris, Teks, Ubahan, text_of


@dataclass(frozen=True, slots=True)
class Marks:
    """What is told about runs: ``paths`` writes YAML paths; the others shade values not yet, or already, filled in.

    ``tagged``: changes are told to the tags of a PDF.
    """

    paths: bool = False
    empties: bool = False
    filled: bool = False
    tagged: bool = False


def words(teks: str) -> str:
    """Text as HTML; its line breaks print as line breaks."""
    return escape(teks).replace("\n", "<br>")


def plain(baris: Baris) -> str:
    """The words of a run sequence on one line, for bookmarks; not escaped. Of two wordings the new one."""
    baru = tuple(run for run in baris if not (isinstance(run, Diubah) and run.ubahan is Ubahan.DIHAPUS))
    return " ".join(text_of(baru or baris).split())


def inline(baris: Baris, marks: Marks) -> str:
    """A run sequence as HTML; neighbouring words of one change become one element.

    Between words and those that took their place a line may break: together they may be wider than their cell.
    """
    groups = [(ubahan, "".join(_run(run, marks) for run in group)) for ubahan, group in groupby(baris, _change)]
    before = (None, *(ubahan for ubahan, _ in groups))
    return "".join(
        ("<wbr>" if ubahan and last else "") + changed(html, ubahan, marks)
        for last, (ubahan, html) in zip(before, groups, strict=False)
    )


def _change(run: Sebaris) -> Ubahan | None:
    return run.ubahan if isinstance(run, Diubah) else None


def changed(html: str, ubahan: Ubahan | None, marks: Marks) -> str:
    """Inline HTML with the mark of a change, if it is one."""
    if ubahan is None:
        return html
    tag, dalam = ("del", "s") if ubahan is Ubahan.DIHAPUS else ("ins", "span")
    # White space may be dropped by the layout: then there is nothing to tell.
    if marks.tagged and html.strip():
        return f'<a class="{tag}"><{dalam}>{html}</{dalam}></a>'
    return f"<{tag}>{html}</{tag}>"


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
        case Diubah():
            return _linked(run.isi, marks)
        case _:
            assert_never(run)


def _value(run: Nilai | Kosong, html: str, marks: Marks) -> str:
    """A span costs layout time and splits the line's text, so one is written only where it says something."""
    shaded = marks.empties if isinstance(run, Kosong) else marks.filled
    kelas = f' class="{type(run).__name__.lower()}"' if shaded else ""
    jalur = f' data-jalur="{escape(run.asal.jalur)}"' if marks.paths else ""
    return f"<span{kelas}{jalur}>{html}</span>" if kelas or jalur else html
