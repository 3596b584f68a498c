"""A text is searched only for the phrases that can stand in it; nothing that stands in it may be lost to that."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.pola import frasa, kata

BAGIAN = ["dan", "dan/atau", "e-mail", "no.", "kerja", "Kerja", "sama", "3x24", "%", "&", "é"]
FRASA = st.lists(st.sampled_from(BAGIAN), min_size=1, max_size=3).map(" ".join)
TEKS = st.lists(st.sampled_from([*BAGIAN, "kerjasama", "an", "  ", ",", "\n"]), max_size=12).map(" ".join)


def _spans(pattern: re.Pattern[str], teks: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(teks)]


@given(pilihan=st.lists(FRASA, min_size=1, max_size=6).map(tuple), teks=TEKS)
def test_what_a_phrase_matches_is_found(pilihan: tuple[str, ...], teks: str) -> None:
    """The whole pattern, over the whole text, finds what the narrowed one does."""
    for pola in (kata(pilihan), frasa(pilihan)):
        whole = re.compile(pola.pattern, re.IGNORECASE)
        assert [match.span() for match in pola.finditer(teks)] == _spans(whole, teks)
        first = pola.search(teks)
        assert (first and first.span()) == next(iter(_spans(whole, teks)), None)


@given(pilihan=st.lists(st.tuples(FRASA, FRASA).map("…".join), min_size=1, max_size=4).map(tuple), teks=TEKS)
def test_words_between_are_bridged(pilihan: tuple[str, ...], teks: str) -> None:
    """The same where words stand between."""
    pola = frasa(pilihan)
    assert [match.span() for match in pola.finditer(teks)] == _spans(re.compile(pola.pattern, re.IGNORECASE), teks)


@pytest.mark.parametrize("teks", ["", "kerja sama", "%"])
def test_no_words_are_found_nowhere(teks: str) -> None:
    """An empty list of the dictionary finds nothing, not everything."""
    assert kata(()).search(teks) is None
    assert frasa(()).fullmatch(teks) is None
