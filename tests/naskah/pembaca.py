"""A reader of the finished naskah who knows only what is printed: counts for itself and follows references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.naskah.telusur import children, own_runs
from generator.naskah.tree import Blok, Butir, Daftar, Lampiran, Naskah, Pasal, Rujukan, Segmen, Tabel, Tingkat

BENTUK = {
    Tingkat.AYAT: r"\((\d+)\)",
    Tingkat.HURUF: r"([a-z]+)\.",
    Tingkat.ANGKA: r"(\d+)\.",
    Tingkat.HURUF_KURUNG: r"([a-z]+)\)",
    Tingkat.ANGKA_KURUNG: r"(\d+)\)",
    Tingkat.STRIP: "–",
}
_LANGKAH = re.compile(r"(Pasal|Lampiran|ayat|huruf|angka) (\S+)")
_TINGKAT = {
    ("ayat", False): Tingkat.AYAT,
    ("huruf", False): Tingkat.HURUF,
    ("angka", False): Tingkat.ANGKA,
    ("huruf", True): Tingkat.HURUF_KURUNG,
    ("angka", True): Tingkat.ANGKA_KURUNG,
}

Wadah = Segmen | Lampiran | Pasal | Butir


def number_in(tingkat: Tingkat, penanda: str) -> int:
    """The number that a printed mark says, letters counted."""
    match = re.fullmatch(BENTUK[tingkat], penanda)
    assert match, f"{penanda} is not how {tingkat} is printed"
    if tingkat is Tingkat.STRIP:
        return 0
    words = match[1]
    if words.isdigit():
        return int(words)
    assert len(set(words)) == 1
    return (len(words) - 1) * 26 + ord(words[0]) - ord("a") + 1


@dataclass(frozen=True)
class Letak:
    """A reference and the containers it stands in, from the segmen inwards."""

    rujukan: Rujukan
    dalam: tuple[Wadah, ...]


def references(naskah: Naskah) -> Iterator[Letak]:
    """Every reference with where it stands."""
    for segmen in naskah.segmen:
        yield from _references(segmen.isi, (segmen,))


def _references(isi: tuple[Blok, ...], dalam: tuple[Wadah, ...]) -> Iterator[Letak]:
    for blok in isi:
        yield from (Letak(run, dalam) for run in own_runs(blok) if isinstance(run, Rujukan))
        match blok:
            case Pasal():
                yield from _references(blok.isi, (*dalam, blok))
            case Daftar():
                for butir in blok.butir:
                    yield from _references(butir.isi, (*dalam, butir))
            case Tabel():
                yield from _references(children(blok), dalam)
            case _:
                pass


def follow(naskah: Naskah, letak: Letak) -> str:
    """The id of the block one reaches by doing what the printed reference says."""
    steps = _LANGKAH.findall(letak.rujukan.teks)
    assert " ".join(f"{word} {number}" for word, number in steps) == letak.rujukan.teks
    word, number = steps[0]
    if word == "Lampiran":
        return next(
            part.id for part in naskah.segmen if isinstance(part, Lampiran) and part.sebutan == f"Lampiran {number}"
        )
    if word == "Pasal":
        here: Wadah = next(pasal for pasal in pasals(naskah) if pasal.sebutan == f"Pasal {number}")
        steps = steps[1:]
    else:
        # A relative reference is read from the inside out: "huruf b" is a sibling before it is a cousin.
        here = next(wadah for wadah in reversed(letak.dalam) if _inside(wadah, word, number))
    for word, number in steps:
        found = _inside(here, word, number)
        assert found, f"{letak.rujukan.teks}: nothing is called {word} {number}"
        here = found[0]
    return here.id


def _inside(wadah: Wadah, word: str, number: str) -> list[Butir]:
    """The items directly inside that are called so; an ayat without a number is looked through."""
    tingkat = _TINGKAT[word, number.endswith(")") and word != "ayat"]
    printed = number if number.endswith(")") else f"{number}."
    found = []
    for blok in wadah.isi:
        for butir in blok.butir if isinstance(blok, Daftar) else ():
            if isinstance(blok, Daftar) and blok.tingkat is tingkat and butir.penanda == printed:
                found.append(butir)
            elif not butir.penanda:
                found += _inside(butir, word, number)
    return found


def pasals(naskah: Naskah) -> list[Pasal]:
    """Every Pasal in reading order."""
    return [blok for part in naskah.segmen for blok in part.isi if isinstance(blok, Pasal)]
