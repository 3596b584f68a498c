"""Number words mean their number: read back by a parser that shares nothing with what wrote them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.words.bilangan import BATAS, huruf, kata, romawi, rupiah, terbilang, urutan_kata

SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
BESAR = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
NILAI_ROMAWI = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def read_words(words: str) -> int:
    """The number that Indonesian words say; refuses what no Indonesian writes."""
    if words == "nol":
        return 0
    total, held, unit = 0, 0, 0
    last = 10**13
    for word in words.split():
        if word in BESAR or word == "seribu":
            size = BESAR.get(word, 1000)
            amount = 1 if word == "seribu" else held + unit
            assert (word == "seribu") == (size == 1000 and amount == 1), f"{words}: 1000 is seribu"
            assert word != "seribu" or held + unit == 0
            assert 0 < amount < 1000
            assert size < last, f"{words}: units must fall"
            total, held, unit, last = total + amount * size, 0, 0, size
        elif word == "puluh":
            assert 2 <= unit <= 9
            held, unit = held + unit * 10, 0
        elif word == "ratus":
            assert 2 <= unit <= 9
            assert held == 0
            held, unit = unit * 100, 0
        elif word == "belas":
            assert 2 <= unit <= 9
            held, unit = held + 10 + unit, 0
        elif word in ("sepuluh", "sebelas"):
            held += {"sepuluh": 10, "sebelas": 11}[word]
        elif word == "seratus":
            assert held == unit == 0
            held = 100
        else:
            assert unit == 0, f"{words}: two digits in a row"
            unit = SATUAN.index(word)
            assert unit > 0
    return total + held + unit


def test_every_number_that_a_naskah_is_likely_to_hold_reads_back() -> None:
    assert [number for number in range(20_001) if read_words(kata(number)) != number] == []


@settings(max_examples=1500, deadline=None, derandomize=True)
@given(
    st.integers(0, BATAS)
    | st.builds(
        lambda groups: min(sum(group * 1000**place for place, group in enumerate(groups)), BATAS),
        st.lists(st.sampled_from([0, 1, 2, 10, 11, 12, 19, 20, 21, 99, 100, 101, 111, 999]), min_size=4, max_size=5),
    )
)
def test_any_number_up_to_a_trillion_reads_back(number: int) -> None:
    assert read_words(kata(number)) == number


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (1_000, "seribu"),
        (1_100, "seribu seratus"),
        (1_001_000, "satu juta seribu"),
        (2_001_000_001, "dua miliar satu juta satu"),
        (BATAS, "satu triliun"),
    ],
)
def test_numbers_are_contracted_as_they_are_spoken(number: int, words: str) -> None:
    assert kata(number) == words


@pytest.mark.parametrize("number", [-1, BATAS + 1])
def test_a_number_out_of_range_is_refused_and_not_guessed(number: int) -> None:
    with pytest.raises(ValueError, match="di luar jangkauan"):
        kata(number)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.integers(0, BATAS))
def test_figures_and_words_of_one_number_agree(number: int) -> None:
    match = re.fullmatch(r"([\d.]+) \((.+)\)", terbilang(number))
    assert match
    assert int(match[1].replace(".", "")) == number == read_words(match[2])
    assert all(len(group) == 3 for group in match[1].split(".")[1:])


def test_ordinals_begin_with_kesatu_and_never_with_pertama() -> None:
    assert [urutan_kata(number) for number in range(1, 8)] == [
        "kesatu", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh",
    ]  # fmt: skip


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.integers(0, BATAS))
def test_money_keeps_every_digit(number: int) -> None:
    match = re.fullmatch(r"Rp(\d{1,3}(?:\.\d{3})*),00", rupiah(number))
    assert match
    assert int(match[1].replace(".", "")) == number


def test_roman_numerals_read_back() -> None:
    for number in range(1, 4000):
        values = [NILAI_ROMAWI[letter] for letter in romawi(number)]
        signed = [-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True)]
        assert sum(signed) == number
        assert not re.search(r"(.)\1{3}", romawi(number))


@pytest.mark.parametrize("number", [0, 4000])
def test_there_is_no_roman_numeral_for_what_romans_could_not_write(number: int) -> None:
    with pytest.raises(ValueError, match="angka Romawi"):
        romawi(number)


def test_list_letters_go_on_after_z_as_word_counts_them() -> None:
    assert [huruf(number) for number in (1, 26, 27, 28, 52, 53)] == ["a", "z", "aa", "bb", "zz", "aaa"]
