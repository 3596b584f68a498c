"""Pipe rows: ``| cell | cell |``, over one line or several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.words.templating import BarisTerisi

Sel = list[BarisTerisi]
"""A cell as the pieces of lines it was written on."""

_PIPE = re.compile(r"(?<!\\)\|")
_PARAGRAPH = re.compile(r"(?:^|\s)//(?:\s|$)")


def is_rule(line: BarisTerisi) -> bool:
    """Whether the line is the ``|---|`` under a table's head."""
    words = line.teks.strip()
    return len(words) > 2 and words[0] == words[-1] == "|" and "-" in words and not words.strip("|:- ")


def ends_row(line: BarisTerisi) -> bool:
    """Whether a pipe row ends with this line."""
    return line.teks.rstrip().endswith("|") and not line.teks.rstrip().endswith("\\|")


def cells(lines: list[BarisTerisi]) -> list[Sel]:
    """The cells of a row written on these lines, the first of which begins with a pipe and the last ends with one."""
    row: list[Sel] = []
    for line in lines:
        first, *rest = _PIPE.split(line.teks.strip())
        if row:
            row[-1].append(BarisTerisi(line.nomor, first))
        row.extend([BarisTerisi(line.nomor, piece)] for piece in rest)
    return [[piece for piece in cell if piece.teks.strip()] for cell in row[:-1]]


def paragraphs(cell: Sel) -> Iterator[Sel]:
    """The paragraphs of a cell, parted by ``//``; an empty cell has one empty paragraph."""
    paragraph: Sel = []
    for piece in cell:
        first, *rest = _PARAGRAPH.split(piece.teks)
        paragraph.append(BarisTerisi(piece.nomor, first))
        for words in rest:
            yield [part for part in paragraph if part.teks.strip()]
            paragraph = [BarisTerisi(piece.nomor, words)]
    yield [part for part in paragraph if part.teks.strip()]
