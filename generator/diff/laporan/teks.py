"""The report for a terminal: by naskah and Pasal, words that went in red, words that came in green."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

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

_MASUK = "  "
_NAMA, _SEBAB = 8, 3


def to_text(laporan: Laporan, *, warna: bool) -> str:
    """The report; without ``warna`` changed words stand in brackets."""
    return "\n".join(_Teks(laporan.lama, warna).lines(laporan))


class _Teks:
    def __init__(self, lama: str, warna: bool) -> None:
        self._lama = lama
        self._warna = warna

    def lines(self, laporan: Laporan) -> Iterator[str]:
        yield f"{laporan.lama} → {laporan.baru}: {', '.join(summary(laporan)) or 'tidak ada perjanjian'}."
        if kinds := laporan.perhatian:
            yield self._style(f"Perlu dibaca dengan saksama: {'; '.join(kinds)}.", fg="yellow")
        if not self._warna and any(kelompok.ubahan for kelompok in laporan.kelompok):
            yield "Kata yang dihapus ditulis [-begini-], yang disisipkan {+begini+}."
        for one in laporan.hasil:
            if said := whole_line(one):
                yield from ("", self._style(said, bold=True))
        for kelompok in laporan.kelompok:
            yield ""
            yield from self._group(kelompok)

    def _group(self, kelompok: Kelompok) -> Iterator[str]:
        yield self._style(heading(kelompok, _NAMA), bold=True)
        for program in kelompok.program:
            yield f"{_MASUK}{program_line(program)}"
        for ubahan, tempat in zip(kelompok.ubahan, kelompok.tempat_lain, strict=True):
            yield from (f"{_MASUK}{line}" for line in self._change(ubahan, tempat))
        if kelompok.tak_tercetak:
            yield f"{_MASUK}{self._style(TAK_TERCETAK, bold=True)}:"
        for one in kelompok.tak_tercetak:
            yield f"{_MASUK * 2}{hidden_line(one, kelompok.nama)}{self._kinds(one.perhatian)}"
            yield self._style(f"{_MASUK * 3}{cause(one.sebab, self._lama)}", dim=True)

    def _change(self, ubahan: Ubahan, tempat: dict[str, tuple[str, ...]]) -> Iterator[str]:
        kalimat = tell(ubahan)
        said = self._marked(kalimat.isi, panah=kalimat.panah)
        yield f"{self._style(kalimat.letak, bold=True)}: {said}{self._kinds(ubahan.perhatian)}"
        for alinea in kalimat.alinea:
            yield f"{_MASUK * (alinea.masuk + 2)}{self._marked(alinea.isi)}"
        if other := elsewhere(tempat):
            yield f"{_MASUK * 2}di tempat lain: {other}"
        if ubahan.alasan:
            yield f"{_MASUK * 2}alasan: {ubahan.alasan}"
        if causes := list(places(ubahan, self._lama, _SEBAB)):
            yield self._style(f"{_MASUK * 2}{'; '.join(causes)}", dim=True)

    def _kinds(self, perhatian: tuple[str, ...]) -> str:
        return self._style(f"  ⚠ {'; '.join(perhatian)}", fg="yellow") if perhatian else ""

    def _marked(self, frasa: Iterable[Frasa], *, panah: bool = False) -> str:
        """Marked words; beside an arrow no brackets are needed."""
        return "".join(self._phrase(one, bare=panah and not self._warna) for one in frasa)

    def _phrase(self, frasa: Frasa, *, bare: bool) -> str:
        words = " ↵ ".join(frasa.teks.split("\n"))
        match Tanda.BIASA if bare else frasa.tanda:
            case Tanda.LAMA:
                return click.style(words, fg="red", strikethrough=True) if self._warna else f"[-{words}-]"
            case Tanda.BARU:
                return click.style(words, fg="green", underline=True) if self._warna else f"{{+{words}+}}"
            case Tanda.BIASA:
                return words

    def _style(self, words: str, *, fg: str | None = None, bold: bool | None = None, dim: bool | None = None) -> str:
        return click.style(words, fg=fg, bold=bold, dim=dim) if self._warna else words
