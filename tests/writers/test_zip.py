"""Our zip is the one that Python's own library would write, with nothing in it that changes from day to day."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hypothesis import given
from hypothesis import strategies as st

from generator.writers.docx.xml import clean, is_plain, lines
from generator.writers.docx.zip import zipped

NAMES = st.dictionaries(st.from_regex(r"[A-Za-z0-9_/\[\]]{1,20}\.xml", fullmatch=True), st.binary(), max_size=5)


def by_python(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as target:
        for name, data in files.items():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = info.external_attr = 0
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, data, compresslevel=9)
    return buffer.getvalue()


@given(NAMES)
def test_the_bytes_are_those_of_zipfile(files: dict[str, bytes]) -> None:
    assert zipped(files) == by_python(files)
    assert zipped(files, frozenset(files)) == by_python(files)


@given(st.text(st.characters(exclude_categories=())))
def test_plain_text_needs_nothing(text: str) -> None:
    if is_plain(text):
        assert lines(text) == [text]
        assert escape(clean(text), {'"': "&quot;"}) == text
