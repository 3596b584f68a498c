"""The report as a comment under a pull request: short first, the details folded, and never too long to be posted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from generator.compare.ubahan import Ubahan
from generator.diff.hasil import Laporan, summary
from generator.diff.kelompok import Kelompok
from generator.diff.laporan.kalimat import Frasa, Tanda, tell
from generator.diff.laporan.kata import (
    TAK_TERCETAK,
    cause,
    elsewhere,
    heading,
    hidden_line,
    places,
    program_line,
    whole_line,
)

TERPANJANG = 60_000
"""Bytes; GitHub takes 65,536 characters in a comment."""

PENANDA = "<!-- pks-diff -->"
"""The first line, by which a workflow finds the comment it wrote before."""

_NAMA, _SEBAB, _MASALAH = 12, 8, 20
_KHUSUS = re.compile(r"([\\`*_{}\[\]#!|~$])")


def to_markdown(laporan: Laporan) -> str:
    """The comment. Groups that find no room are counted, and their details are the first to go."""
    writer = _Markdown(laporan.lama)
    head = "\n".join(writer.head(laporan))
    groups = [(writer.group(one, rinci=True), writer.group(one, rinci=False)) for one in laporan.kelompok]
    return "\n\n".join((head, *_fitting(groups, TERPANJANG - _size(head)))) + "\n"


def _fitting(groups: list[tuple[str, str]], room: int) -> Iterator[str]:
    """As many groups as there is room for, with their details while these leave room for all others without them."""
    short = [_size(brief) + 2 for _, brief in groups]
    for at, (full, brief) in enumerate(groups):
        rest = sum(short[at + 1 :])
        chosen = full if _size(full) + 2 + rest <= room else brief
        if _size(chosen) + 2 > room - 200:
            yield f"_… dan {len(groups) - at} kelompok perubahan lagi; lihat laporan lengkapnya._"
            return
        room -= _size(chosen) + 2
        yield chosen


def _size(text: str) -> int:
    return len(text.encode())


class _Markdown:
    def __init__(self, lama: str) -> None:
        self._lama = lama

    def head(self, laporan: Laporan) -> Iterator[str]:
        yield PENANDA
        yield "### Pengaruh terhadap naskah"
        yield ""
        said = ", ".join(summary(laporan)) or "tidak ada perjanjian"
        yield f"{_code(laporan.lama)} → {_code(laporan.baru)}: **{said}**."
        if kinds := laporan.perhatian:
            yield ""
            yield f"⚠️ Perlu dibaca dengan saksama: {_safe('; '.join(kinds))}."
        for problem in laporan.masalah[:_MASALAH]:
            yield f"- ❌ {_code(str(problem.place))}: {_safe(problem.uraian)}"
        if (more := len(laporan.masalah) - _MASALAH) > 0:
            yield f"- … dan {more} masalah lagi"
        for one in laporan.hasil:
            if said := whole_line(one):
                yield f"- {_safe(said)}"

    def group(self, kelompok: Kelompok, *, rinci: bool) -> str:
        """A group: a line for each change; ``rinci`` with lines of the naskah, causes and reasons folded below."""
        lines = [f"#### {_safe(heading(kelompok, _NAMA))}", ""]
        lines += (f"- {_safe(program_line(program))}" for program in kelompok.program)
        lines += map(self._brief, kelompok.ubahan)
        if kelompok.tak_tercetak:
            lines.append(f"- **{TAK_TERCETAK}**:")
            lines += (
                f"  - {_safe(hidden_line(one, kelompok.nama))}{_kinds(one.perhatian)}" for one in kelompok.tak_tercetak
            )
        if rinci and (details := list(self._details(kelompok))):
            lines += ["", "<details><summary>rincian</summary>", "", *details, "", "</details>"]
        return "\n".join(lines)

    def _brief(self, ubahan: Ubahan) -> str:
        kalimat = tell(ubahan)
        return f"- **{_safe(kalimat.letak)}**: {_marked(kalimat.isi)}{_kinds(ubahan.perhatian)}"

    def _details(self, kelompok: Kelompok) -> Iterator[str]:
        for ubahan, tempat in zip(kelompok.ubahan, kelompok.tempat_lain, strict=True):
            kalimat = tell(ubahan)
            more = [f"> {'&emsp;' * alinea.masuk}{_marked(alinea.isi)}<br>" for alinea in kalimat.alinea]
            if other := elsewhere(tempat):
                more.append(f"> di tempat lain: {_safe(other)}<br>")
            if ubahan.alasan:
                more.append(f"> alasan: {_safe(ubahan.alasan)}<br>")
            if causes := list(places(ubahan, self._lama, _SEBAB)):
                more.append(f"> sebab: {', '.join(map(_code, causes))}")
            if more:
                yield f"**{_safe(kalimat.letak)}**"
                yield from (*more, "")
        if kelompok.tak_tercetak:
            yield f"**{TAK_TERCETAK}**"
            where = dict.fromkeys(cause(one.sebab, self._lama) for one in kelompok.tak_tercetak)
            yield from (f"> sebab: {', '.join(map(_code, where))}", "")


def _kinds(perhatian: tuple[str, ...]) -> str:
    return f" ⚠️ _{_safe('; '.join(perhatian))}_" if perhatian else ""


def _marked(frasa: Iterable[Frasa]) -> str:
    return "".join(map(_phrase, frasa))


def _phrase(frasa: Frasa) -> str:
    words = _safe(frasa.teks)
    match frasa.tanda:
        case Tanda.LAMA:
            return f"<del>{words}</del>"
        case Tanda.BARU:
            return f"<ins>{words}</ins>"
        case Tanda.BIASA:
            return words


def _safe(text: str) -> str:
    """Words that print as they are: no mark-up, no mention of anybody, no line of their own."""
    words = _KHUSUS.sub(r"\\\1", escape(text, quote=False))
    return words.replace("@", "&#64;").replace("\n", " ↵ ")


def _code(text: str) -> str:
    """Words set as code, which no sign in them can end."""
    return f"`{text.replace('`', '’')}`"
