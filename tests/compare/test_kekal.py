"""Nothing is lost: from the changes and the old naskah every word of the new one can be accounted for."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.compare.kata import split_words
from generator.compare.larik import KOSONG
from generator.compare.naskah import compare
from generator.compare.ubahan import Jenis, Ubahan
from generator.naskah.telusur import lines, walk
from generator.naskah.tree import Baris, Diubah, Kosong, Lampiran, Naskah, Rujukan, Sebaris, Teks
from generator.naskah.ubah import map_runs
from generator.writers.text import write_text
from tests.compare.penyunting import Penyunting
from tests.compare.ringkas import brief
from tests.naskah.acak import agreements
from tests.pohon import naskah_contoh
from tests.proyek import AKAR, Meja

SUNTINGAN = st.lists(st.integers(0, 1 << 32), max_size=6)


def _plain(naskah: Naskah) -> Naskah:
    """The same with references as words: their numbers change by themselves, which is not told."""
    return map_runs(naskah, lambda baris: tuple(_written(run) for run in baris))


def _written(run: Sebaris) -> Sebaris:
    return Teks(run.teks, run.asal, run.tebal, run.miring) if isinstance(run, Rujukan) else run


DASAR = naskah_contoh(pihak=3)


def _edited(naskah: Naskah, seeds: Iterable[int]) -> Naskah:
    for seed in seeds:
        naskah = Penyunting(seed).edit(naskah)
    return naskah


# --- words --------------------------------------------------------------------------------------------------------


def _lines(naskah: Naskah) -> Iterator[Baris]:
    for part in naskah.segmen:
        if isinstance(part, Lampiran):
            yield part.judul
        for blok in walk(part.isi):
            yield from lines(blok)


def _text(baris: Baris) -> str:
    return "".join(KOSONG if isinstance(run, Kosong) else run.teks for run in baris)


def _words(texts: Iterable[str]) -> Counter[str]:
    """The words, without numbers: a row's own is not told of."""
    return Counter(word for text in texts for word in split_words(text) if any(map(str.isalpha, word)))


def _balance(changes: Iterable[Ubahan]) -> Counter[str]:
    """How often each word came, less how often it went."""
    pieces = [potong for ubahan in changes for larik in ubahan.larik for potong in larik.potong]
    found = _words(potong.baru for potong in pieces)
    found.subtract(_words(potong.lama for potong in pieces))
    return Counter({word: count for word, count in found.items() if count})


def _difference(lama: Naskah, baru: Naskah) -> Counter[str]:
    found = _words(map(_text, _lines(baru)))
    found.subtract(_words(map(_text, _lines(lama))))
    return Counter({word: count for word, count in found.items() if count})


@settings(max_examples=120, deadline=None)
@given(before=SUNTINGAN, after=SUNTINGAN)
def test_every_word_that_came_or_went_is_told(before: list[int], after: list[int]) -> None:
    lama, baru = (_plain(_edited(DASAR, seeds)) for seeds in (before, after))
    assert _balance(compare(lama, baru)) == _difference(lama, baru)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=agreements(), other=agreements())
def test_the_same_of_agreements_that_have_nothing_to_do_with_each_other(
    meja: Meja, one: dict[str, Any], other: dict[str, Any]
) -> None:
    lama, baru = _plain(meja.compose(one)), _plain(meja.compose(other))
    assert _balance(compare(lama, baru)) == _difference(lama, baru)


@settings(max_examples=60, deadline=None)
@given(before=SUNTINGAN, after=SUNTINGAN)
def test_the_pieces_of_a_line_are_that_line(before: list[int], after: list[int]) -> None:
    lama, baru = (_edited(DASAR, seeds) for seeds in (before, after))
    old, new = ({"", *map(_text, _lines(naskah))} for naskah in (lama, baru))
    for ubahan in compare(lama, baru):
        if ubahan.jenis is Jenis.KATA:
            for larik in ubahan.larik:
                was, now = ("".join(side) for side in zip(*((one.lama, one.baru) for one in larik.potong), strict=True))
                assert was in old
                assert now in new


@settings(max_examples=60, deadline=None)
@given(before=SUNTINGAN, after=SUNTINGAN)
def test_what_went_in_one_direction_came_in_the_other(before: list[int], after: list[int]) -> None:
    lama, baru = (_plain(_edited(DASAR, seeds)) for seeds in (before, after))
    there, back = _balance(compare(lama, baru)), _balance(compare(baru, lama))
    assert there == Counter({word: -count for word, count in back.items()})


@settings(max_examples=60, deadline=None)
@given(before=SUNTINGAN, after=SUNTINGAN)
def test_nothing_is_told_only_of_what_reads_the_same(before: list[int], after: list[int]) -> None:
    lama, baru = (_plain(_edited(DASAR, seeds)) for seeds in (before, after))
    assert compare(lama, lama) == ()
    assert (write_text(lama) == write_text(baru)) <= (compare(lama, baru) == ())
    assert (compare(lama, baru) == ()) <= (write_text(lama) == write_text(baru))


@settings(max_examples=60, deadline=None)
@given(seeds=SUNTINGAN)
def test_no_two_changes_are_the_same(seeds: list[int]) -> None:
    told = [line for line in brief(compare(DASAR, _edited(DASAR, seeds))) if line.startswith("nomor ")]
    assert len(told) == len(set(told))


def test_the_order_of_memory_changes_nothing() -> None:
    program = (
        "from tests.compare import test_kekal as uji\n"
        "for seed in range(30):\n"
        "    edited = uji._edited(uji.DASAR, range(seed, seed + 4))\n"
        "    print(*uji.brief(uji.compare(uji.DASAR, edited)), sep='\\n')\n"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=AKAR,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert runs[0].count("\n") > 60


def test_a_change_of_looks_alone_is_told_without_words() -> None:
    bold = map_runs(DASAR, lambda baris: tuple(map(_other_weight, baris)))
    assert {ubahan.jenis for ubahan in compare(DASAR, bold)} == {Jenis.RUPA}


def _other_weight(run: Sebaris) -> Sebaris:
    assert not isinstance(run, Diubah)
    return replace(run, tebal=not run.tebal)
