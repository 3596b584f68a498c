"""The report as one page of HTML that fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from generator.compare.ubahan import Ubahan
from generator.diff.hasil import Laporan, summary
from generator.diff.kelompok import Kelompok, Nama
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
from generator.diff.takcetak import TakTercetak

_SEBAB = 12
_GAYA = Path(__file__).with_name("halaman.css")


def to_html(laporan: Laporan) -> str:
    """The page."""
    title = f"Perubahan naskah: {laporan.lama} → {laporan.baru}"
    body = "\n".join((*_head(laporan), *_groups(laporan)))
    return (
        '<!DOCTYPE html>\n<html lang="id">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_GAYA.read_text(encoding='utf-8')}</style>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _head(laporan: Laporan) -> Iterator[str]:
    yield "<h1>Perubahan naskah</h1>"
    sides = f"<b>{escape(laporan.lama)}</b> → <b>{escape(laporan.baru)}</b>"
    yield f"<p>{sides}: {escape(', '.join(summary(laporan)) or 'tidak ada perjanjian')}.</p>"
    if kinds := laporan.perhatian:
        yield f"<p>Perlu dibaca dengan saksama: {' '.join(map(_badge, kinds))}</p>"
    yield from (f'<p class="galat">{escape(str(problem))}</p>' for problem in laporan.masalah)
    whole = [said for one in laporan.hasil if (said := whole_line(one))]
    if whole:
        yield f"<ul>{''.join(f'<li>{escape(said)}</li>' for said in whole)}</ul>"
    if len(laporan.kelompok) > 1:
        links = (
            f'<li><a href="#k{n}">{escape(heading(one, 4))}</a> <span class="samar">({_count(one)})</span></li>'
            for n, one in enumerate(laporan.kelompok, 1)
        )
        yield f"<nav><ul>{''.join(links)}</ul></nav>"


def _count(kelompok: Kelompok) -> str:
    return f"{len(kelompok.ubahan) + len(kelompok.tak_tercetak)} perubahan"


def _badge(kind: str) -> str:
    return f'<span class="tanda">{escape(kind)}</span>'


def _groups(laporan: Laporan) -> Iterator[str]:
    for n, kelompok in enumerate(laporan.kelompok, 1):
        yield f'<section id="k{n}"><h2>{escape(heading(kelompok, 4))}</h2>'
        if len(kelompok.nama) > 4:
            yield f"<details><summary>semua naskahnya</summary><p>{escape(', '.join(kelompok.nama))}</p></details>"
        yield from (f"<p>{escape(program_line(program))}</p>" for program in kelompok.program)
        for ubahan, tempat in zip(kelompok.ubahan, kelompok.tempat_lain, strict=True):
            yield from _change(ubahan, tempat, laporan.lama)
        if kelompok.tak_tercetak:
            yield f"<h3>{escape(TAK_TERCETAK)}</h3>"
            yield f"<ul>{''.join(_hidden(one, kelompok.nama, laporan.lama) for one in kelompok.tak_tercetak)}</ul>"
        yield "</section>"


def _hidden(one: TakTercetak, nama: Nama, lama: str) -> str:
    kinds = " ".join(map(_badge, one.perhatian))
    where = f'<span class="sebab"><code>{escape(cause(one.sebab, lama))}</code></span>'
    return f"<li>{escape(hidden_line(one, nama))} {kinds} {where}</li>"


def _change(ubahan: Ubahan, tempat: dict[str, tuple[str, ...]], lama: str) -> Iterator[str]:
    kalimat = tell(ubahan)
    kinds = " ".join(map(_badge, ubahan.perhatian))
    yield f'<div class="ubahan{" awas" if ubahan.perhatian else ""}">'
    yield f'<p><span class="letak">{escape(kalimat.letak)}</span>: {_marked(kalimat.isi)} {kinds}</p>'
    if kalimat.alinea:
        lines = (
            f'<p style="margin-left:{alinea.masuk * 1.5}em">{_marked(alinea.isi)}</p>' for alinea in kalimat.alinea
        )
        yield f'<div class="naskah">{"".join(lines)}</div>'
    if other := elsewhere(tempat):
        yield f'<p class="samar">di tempat lain: {escape(other)}</p>'
    if ubahan.alasan:
        yield f"<p>Alasan: {escape(ubahan.alasan)}</p>"
    if causes := list(places(ubahan, lama, _SEBAB)):
        yield f'<p class="sebab">{", ".join(f"<code>{escape(cause)}</code>" for cause in causes)}</p>'
    yield "</div>"


def _marked(frasa: Iterable[Frasa]) -> str:
    return "".join(map(_phrase, frasa))


def _phrase(frasa: Frasa) -> str:
    words = escape(frasa.teks, quote=False).replace("\n", "<br>")
    match frasa.tanda:
        case Tanda.LAMA:
            return f"<del>{words}</del>"
        case Tanda.BARU:
            return f"<ins>{words}</ins>"
        case Tanda.BIASA:
            return words
