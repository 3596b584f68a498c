"""Reading a YAML file with the place of every key and value, and refusing what nobody means to write.

The file is read from the parser's events rather than its composed nodes: that shows anchors, bounds the depth, and
never expands an alias, so that no file can blow up in memory.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unicodedata import normalize

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.data.skalar import ScalarTrap, parse_block, parse_plain, parse_text, refuse_cut
from generator.data.yaml_message import explain, place_of_byte
from generator.errors import Place, Problem, UserError, fail, reason

Jalur = tuple[str | int, ...]
"""The way to a value: keys and list positions (from 0)."""

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Dokumen:
    """The content of a YAML file as plain values, and where each stands.

    ``blok`` gives, for a literal block scalar (``|``), the place of its first line, behind the indentation that is not
    part of its words. ``problems``: what is wrong in the file though it could be read; such a value counts as empty.
    ``dasar``: the way from the top to ``isi``.
    """

    berkas: str
    isi: Any
    nilai: dict[Jalur, Place]
    kunci: dict[Jalur, Place]
    blok: dict[Jalur, Place]
    problems: tuple[Problem, ...] = ()
    dasar: Jalur = ()

    def place(self, jalur: Jalur) -> Place:
        """The place of a value, or of the nearest thing around it that is written down."""
        jalur = self.dasar + jalur
        while jalur and jalur not in self.nilai:
            jalur = jalur[:-1]
        return self.nilai[jalur]

    def key_place(self, jalur: Jalur) -> Place:
        """The place of a key, or of the value where there is no key."""
        return self.kunci.get(self.dasar + jalur) or self.place(jalur)

    def left_empty(self, jalur: Jalur) -> bool:
        """Whether a value stands in the file as empty, and is not one that counts as empty for being wrong."""
        value = self.isi
        for part in jalur:
            value = value[part]
        return value is None and all(problem.place != self.place(jalur) for problem in self.problems)

    def inside(self, key: str) -> Dokumen:
        """The part of the document under a top-level key, whose ways start there; its problems stay with the whole."""
        return replace(self, isi=self.isi[key], dasar=(*self.dasar, key), problems=())


def capped(problems: list[Problem]) -> list[Problem]:
    """The first problems of a file, and how many more there are: nobody reads hundreds."""
    return problems[:MOST_PROBLEMS] + rest_of(problem.place for problem in problems[MOST_PROBLEMS:])


def rest_of(places: Iterable[Place]) -> list[Problem]:
    """The problem that stands for all those at ``places``, if there are any."""
    rest = list(places)
    if not rest:
        return []
    return [Problem(rest[0], f"… dan {len(rest)} kesalahan lain", "perbaiki dahulu yang di atas, lalu periksa lagi")]


def jalur_text(jalur: Jalur) -> str:
    """``("program", 0, "nama")`` as ``program[1].nama``: people count from one."""
    text = ""
    for part in jalur:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def read_yaml(path: Path, berkas: str) -> Dokumen:
    """Read ``path``, called ``berkas`` in messages. Raises :class:`UserError` if it cannot be read to its end."""
    text = read_text(path, berkas)
    reader = _Reader(berkas, text, text.split("\n"))
    try:
        isi = reader.read(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        raise UserError([*capped(reader.problems), explain(error, berkas, text)]) from None
    except yaml.YAMLError as error:
        raise UserError([explain(error, berkas, text)]) from None
    return Dokumen(berkas, isi, reader.nilai, reader.kunci, reader.blok, tuple(capped(reader.problems)))


def read_text(path: Path, berkas: str) -> str:
    """The words of a UTF-8 file, accents joined to their letters.

    Raises :class:`UserError` for another encoding, a huge or an unreadable file.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():  # reading a pipe would wait for ever
            raise fail(Place(berkas), "bukan berkas biasa", "ganti dengan berkas teks")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise fail(Place(berkas), f"tidak dapat dibaca: {reason(error)}", "periksa nama dan izin berkas itu") from None
    if len(data) > MAX_BYTES:
        raise fail(Place(berkas), "lebih besar dari 1 MB", "pastikan ini benar berkas teks yang dimaksud")
    try:
        return normalize("NFC", data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        mend = "simpan ulang sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean: UTF-8)"
        raise fail(place_of_byte(berkas, data, error.start), "bukan teks UTF-8", mend) from None


@dataclass(slots=True)
class _Reader:
    berkas: str
    teks: str
    baris: list[str]
    problems: list[Problem] = field(default_factory=list)
    nilai: dict[Jalur, Place] = field(default_factory=dict)
    kunci: dict[Jalur, Place] = field(default_factory=dict)
    blok: dict[Jalur, Place] = field(default_factory=dict)

    def read(self, events: Iterator[Any]) -> Any:
        next(events)  # the start of the stream
        if isinstance(next(events), yaml.StreamEndEvent):  # and not of a document
            raise fail(Place(self.berkas), "berkas ini kosong", "isi atau hapus berkas ini")
        isi = self._node(next(events), events, ())
        next(events)  # the end of the document
        if not isinstance(next(events), yaml.StreamEndEvent):
            extra = next(events)
            self._report(extra, "ada dokumen kedua (`---`) dalam satu berkas", "pindahkan ke berkas tersendiri")
        return isi

    def _place(self, event: Any) -> Place:
        return Place(self.berkas, event.start_mark.line + 1, event.start_mark.column + 1)

    def _report(self, event: Any, what: str, mend: str) -> None:
        self.problems.append(Problem(self._place(event), what, mend))

    def _node(self, event: Any, stream: Iterator[Any], jalur: Jalur) -> Any:
        self.nilai[jalur] = self._place(event)
        if len(jalur) > MAX_DEPTH:
            too_deep = Problem(self._place(event), "susunan terlalu dalam", "periksa kurung")
            raise UserError([*capped(self.problems), too_deep])
        self._refuse_extras(event)
        match event:
            case MappingStartEvent():
                return self._mapping(stream, jalur)
            case SequenceStartEvent():
                return self._sequence(stream, jalur)
            case ScalarEvent():
                return self._scalar(event, jalur)
            case _:
                return None  # an alias, already reported

    def _refuse_extras(self, event: Any) -> None:
        if isinstance(event, AliasEvent):
            mend = "tulis nilainya langsung; bila teks memang berawalan `*`, apit dengan tanda kutip"
            self._report(event, f"alias `*{event.anchor}` tidak dipakai di sini", mend)
        elif event.anchor is not None:
            mend = "tulis nilainya langsung; bila teks memang berawalan `&`, apit dengan tanda kutip"
            self._report(event, f"jangkar `&{event.anchor}` tidak dipakai di sini", mend)
        elif event.tag is not None and event.tag != "!":
            mend = "hapus penanda itu; bila teks memang berawalan `!`, apit dengan tanda kutip"
            self._report(event, f"penanda tipe `{event.tag}` tidak dipakai di sini", mend)

    def _mapping(self, stream: Iterator[Any], jalur: Jalur) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(key_event := next(stream), MappingEndEvent):
            key = self._key(key_event, stream, jalur)
            path = (*jalur, key)
            if key in result:
                first = self.kunci[path].line
                self._report(
                    key_event, f"kunci `{key}` ditulis dua kali (pertama di baris {first})", "hapus salah satu"
                )
                self._node(next(stream), stream, (*jalur, f"{key} (ganda)"))
                continue
            self.kunci[path] = self._place(key_event)
            result[key] = self._node(next(stream), stream, path)
        return result

    def _key(self, event: Any, stream: Iterator[Any], jalur: Jalur) -> str:
        if isinstance(event, ScalarEvent):
            if event.value == "<<":
                self._report(event, "penggabungan `<<` tidak dipakai di sini", "tulis kuncinya satu per satu")
            return event.value
        self._report(event, "kunci harus sebuah kata", "bila maksudnya teks berkurung kurawal, apit dengan tanda kutip")
        self._node(event, stream, (*jalur, "?"))
        return f"? baris {self._place(event).line}"

    def _sequence(self, stream: Iterator[Any], jalur: Jalur) -> list[Any]:
        result: list[Any] = []
        while not isinstance(event := next(stream), SequenceEndEvent):
            result.append(self._node(event, stream, (*jalur, len(result))))
        return result

    def _scalar(self, event: Any, jalur: Jalur) -> Any:
        try:
            if event.style == "|":
                self.blok[jalur] = self._block_place(event)
                return parse_block(event.value)
            if event.style:
                return parse_text(event.value)
            value = parse_plain(event.value)
            if isinstance(value, str):
                refuse_cut(self.teks, event.end_mark.index)
            return value
        except ScalarTrap as trap:
            self._report(event, trap.what, trap.mend)
            return None

    def _block_place(self, event: ScalarEvent) -> Place:
        line = self._place(event).line + 1
        words = event.value.split("\n")
        filled = next((index for index, text in enumerate(words) if text.strip()), 0)
        written = self.baris[line - 1 + filled] if line - 1 + filled < len(self.baris) else ""
        return Place(self.berkas, line, len(written) - len(words[filled]) + 1)
