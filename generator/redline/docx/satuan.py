"""What a paragraph is made of, in units that are compared: words, breaks, pictures, fields, controls around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from generator.compare.kata import split_words
from generator.redline.docx.xml import EMBED, ID, NAME, VALUE, A, Elemen, V, W, signature

_INDEX = re.compile(r"\[\d+\]")
_WORD = re.compile(r"\w")
_VALUE_BOOKMARK, _WORDS_BOOKMARK = "_PKS_v_", "_PKSs_"
_RUN, _START, _END, _RPR = f"{W}r", f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}rPr"


@dataclass(frozen=True, slots=True, eq=False)
class Kata:
    """A word, space or sign (``isi`` is text), or what else a run holds: a break, a tab, a picture (an element)."""

    kunci: str
    rpr: Elemen | None
    isi: str | Elemen


@dataclass(frozen=True, slots=True, eq=False)
class Bidang:
    """A field, which changes as a whole: what it computes, what it shows, and the form of its runs."""

    kunci: str
    rpr: Elemen | None
    perintah: str
    tampak: str


Unsur = Kata | Bidang


@dataclass(frozen=True, slots=True, eq=False)
class Wadah:
    """A bookmark called ``nama`` around words: with the properties of the content control in it, or without one."""

    kunci: str
    isi: tuple[Unsur, ...]
    nama: str
    kendali: Elemen | None


Satuan = Unsur | Wadah


@dataclass(frozen=True, slots=True)
class Baris:
    """The content of a paragraph: the bookmarks around all of it, and its units."""

    nama: tuple[str, ...]
    satuan: tuple[Satuan, ...]


def read_line(paragraph: Elemen, pictures: Mapping[str, str]) -> Baris:
    """The content of a ``w:p``; ``pictures`` gives the digest of a picture by its relationship."""
    names: list[str] = []
    units: list[Satuan] = []
    loose: list[Elemen] = []
    children = iter([child for child in paragraph if child.tag != f"{W}pPr"])
    for child in children:
        if child.tag == _RUN:
            loose.append(child)
        elif child.tag == _START:
            name = child.get(NAME)
            if name.startswith((_VALUE_BOOKMARK, _WORDS_BOOKMARK)):
                units += _units(loose, pictures)
                loose = []
                units.append(_container(name, _until_end(children, child.get(ID)), pictures))
            else:
                names.append(name)
        elif child.tag != _END:
            raise ValueError(f"{child.tag} in a paragraph is none that the writer writes")
    return Baris(tuple(names), (*units, *_units(loose, pictures)))


def _until_end(children: Iterator[Elemen], number: str) -> list[Elemen]:
    inner: list[Elemen] = []
    for child in children:
        if child.tag == _END and child.get(ID) == number:
            return inner
        inner.append(child)
    raise ValueError(f"bookmark {number} does not end in its paragraph")


def _container(name: str, inner: list[Elemen], pictures: Mapping[str, str]) -> Wadah:
    if inner and inner[0].tag == f"{W}sdt":
        properties, content = inner[0]
        tag = _INDEX.sub("[]", properties.find(f"{W}tag").get(VALUE))
        return Wadah(f"\x01{tag}", tuple(_units(list(content), pictures)), name, properties)
    return Wadah(f"\x02{name}", tuple(_units(inner, pictures)), name, None)


def _units(runs: list[Elemen], pictures: Mapping[str, str]) -> Iterator[Unsur]:
    """The units of runs; neighbours of the same form are one text, wherever a run happens to end."""
    text, form = "", None
    rest = iter(runs)
    for run in rest:
        rpr = run.find(_RPR)
        for child in run:
            if child.tag == _RPR:
                continue
            if child.tag == f"{W}t" and _same_form(form, rpr):
                text += child.text or ""
                continue
            yield from _words(text, form)
            text, form = "", rpr
            if child.tag == f"{W}t":
                text = child.text or ""
            elif child.tag == f"{W}fldChar":
                yield _field(rest, rpr)
            else:
                yield Kata(_key(_told(child, pictures), rpr), rpr, child)
    yield from _words(text, form)


def _words(text: str, rpr: Elemen | None) -> Iterator[Kata]:
    yield from (Kata(_key(word, rpr), rpr, word) for word in split_words(text))


def _field(rest: Iterator[Elemen], rpr: Elemen | None) -> Bidang:
    command = shown = ""
    for run in rest:
        command += "".join(e.text or "" for e in run.iter(f"{W}instrText"))
        shown += "".join(e.text or "" for e in run.iter(f"{W}t"))
        char = run.find(f"{W}fldChar")
        if char is not None and char.get(f"{W}fldCharType") == "end":
            break
    return _keyed(Bidang("", rpr, command.strip(), shown))


def _keyed(field: Bidang) -> Bidang:
    return replace(field, kunci=_key(f"{field.tampak}\x03{field.perintah}", field.rpr))


def _told(child: Elemen, pictures: Mapping[str, str]) -> str:
    """What an element in a run is, apart from its size and its ids."""
    embedded = [pictures[e.get(EMBED)] for e in child.iter(f"{A}blip")]
    described = [e.get("descr", "") for e in child.iter() if e.tag.endswith("}docPr")]
    marked = [e.get("string", "") for e in child.iter(f"{V}textpath")]
    plain = {f"{W}br": "\n", f"{W}tab": "\t"}.get(child.tag)
    return plain or f"{child.tag}{embedded}{described}{marked}"


def _same_form(one: Elemen | None, other: Elemen | None) -> bool:
    return _form(one) == _form(other)


def _form(rpr: Elemen | None) -> str:
    return "" if rpr is None else signature(rpr)


def _key(text: str, rpr: Elemen | None) -> str:
    return text if rpr is None else text + _hidden(_form(rpr))


@cache
def _hidden(form: str) -> str:
    """A form as signs that no text has and that count as no word, so that a bold space is still a space."""
    return "".join(chr(1 + (byte >> shift & 7)) for byte in form.encode() for shift in (6, 3, 0))


def aimed(units: Iterable[Satuan], names: Mapping[str, str]) -> list[Satuan]:
    """The units with fields that point at the new names of bookmarks."""
    return [_aimed(unit, names) for unit in units]


def _aimed(unit: Satuan, names: Mapping[str, str]) -> Satuan:
    if not isinstance(unit, Bidang) or (target := target_of(unit)) not in names:
        return unit
    return _keyed(replace(unit, perintah=unit.perintah.replace(target, names[target], 1)))


def target_of(field: Bidang) -> str:
    """The bookmark a field points at, or nothing."""
    command, *rest = field.perintah.split()
    return rest[0] if command == "REF" else ""


def flat(units: Iterable[Satuan]) -> Iterator[Unsur]:
    """All units, those in containers too."""
    for unit in units:
        yield from unit.isi if isinstance(unit, Wadah) else (unit,)


def identity(units: Iterable[Satuan]) -> str:
    """What the units are as a whole: the same for paragraphs of the same words, forms, fields and controls."""
    return "\x04".join(
        f"{unit.kunci}\x05{identity(unit.isi)}\x06" if isinstance(unit, Wadah) else unit.kunci for unit in units
    )


def word_count(units: Iterable[Satuan]) -> Counter[str]:
    """How often each word stands in the units."""
    shown = (unit.tampak if isinstance(unit, Bidang) else unit.isi for unit in flat(units))
    return Counter(word.casefold() for word in shown if isinstance(word, str) and _WORD.search(word))


def plain_text(units: Iterable[Satuan]) -> str:
    """The words as they read, without what fields show and without space around them."""
    return "".join(unit.isi for unit in flat(units) if isinstance(unit, Kata) and isinstance(unit.isi, str)).strip()
