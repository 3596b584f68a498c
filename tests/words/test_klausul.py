"""Clause files: however damaged, they are filled and read, or refused with the line that is wrong."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compose.konteks import context_of
from generator.errors import UserError
from generator.words.marks.blok import parse
from generator.words.templating import SumberKlausul
from tests.batas import within
from tests.compose.test_compose import SEDERHANA
from tests.proyek import AKAR, Meja, as_yaml
from tests.rusak import broken

SHIPPED = sorted((AKAR / "templates").glob("**/*.txt"))


@pytest.fixture(scope="module")
def data_contoh(meja: Meja) -> Any:
    """What clause files can name."""
    return context_of(meja.load(as_yaml(SEDERHANA)), meja.pustaka)


def read(meja: Meja, data_contoh: Any, words: str, berkas: str = "templates/uji.txt") -> int:
    """Compile, fill and parse; the number of blocks."""
    return len(parse(meja.pustaka.compile(SumberKlausul(words, berkas)).fill(data_contoh)).isi)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_damaged_clause_is_refused_at_a_line_of_its_own(meja: Meja, data_contoh: Any, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(SHIPPED))
    words = data.draw(broken(path.read_bytes())).decode("utf-8", errors="replace")
    with within(5):
        try:
            read(meja, data_contoh, words)
        except UserError as error:
            for problem in error.problems:
                assert problem.place.file == "templates/uji.txt"
                assert 1 <= problem.place.line <= words.count("\n") + 1
                assert problem.mend


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_clause_names_only_what_there_is(meja: Meja, data_contoh: Any, path: Any) -> None:
    with suppress(UserError):
        read(meja, data_contoh, path.read_text(encoding="utf-8"))
    klausul = meja.pustaka.compile(SumberKlausul(path.read_text(encoding="utf-8"), path.name))
    assert set(klausul.nama) <= set(data_contoh) | {
        "pertanyaan",
        "simpangan",
        "baru",
    }  # those are for templates of their own


@pytest.mark.parametrize(
    "piece", ["|-", "| - ", "**", "(", "\\", "@a", "[a", "{{ 'a' }}", "{# a #}", "{% if 1 %}{% endif %}", "// ", "1.1."]
)
def test_a_line_as_long_as_a_file_may_be_is_read_in_no_time(meja: Meja, data_contoh: Any, piece: str) -> None:
    words = f"PASAL Uji\nTABEL 1\n|{piece * (20_000 // len(piece))}|\nKalimat {piece * (20_000 // len(piece))}\n"
    with within(20), suppress(UserError):
        read(meja, data_contoh, words)


@pytest.mark.parametrize(
    ("words", "blocks"),
    [
        ("{# komentar\n   dua baris #}\nPASAL Uji\nKalimat.\n", 1),
        ("{% if dua_pihak %}\nPASAL Satu\nKalimat.\n{% endif %}\nPASAL Dua\nKalimat.\n", 2),
        ("{% if not dua_pihak %}\nPASAL Satu\nKalimat.\n{% endif %}\nPASAL Dua\nKalimat.\n", 1),
        ("{% for pihak in para_pihak %}\nPASAL {{ pihak.sebutan }}\nKalimat.\n{% endfor %}\n", 2),
        ("{% for pihak in mengetahui %}\nPASAL X\n{% else %}\nPASAL Tidak Ada\nKalimat.\n{% endfor %}\n", 1),
        ("\n\n\nPASAL Uji\n\n\nKalimat.\n\n\n", 1),
        ("PASAL Uji\r\nKalimat.\r\n".replace("\r\n", "\n"), 1),
    ],
)
def test_a_line_of_tags_leaves_no_line(meja: Meja, data_contoh: Any, words: str, blocks: int) -> None:
    assert read(meja, data_contoh, words) == blocks


def test_all_unknown_names_of_a_clause_are_told_at_once(meja: Meja, data_contoh: Any) -> None:
    words = (
        "PASAL Uji\n{{ satuu }}\n{% if duaa %}\n{{ tigaa }}\n{% endif %}\n{% for x in empatt %}{{ x }}{% endfor %}\n"
    )
    with pytest.raises(UserError) as caught:
        read(meja, data_contoh, words)
    assert [problem.place.line for problem in caught.value.problems] == [2, 3, 4, 6]
