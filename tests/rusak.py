"""Files as accidents leave them: lines lost or doubled, bytes changed, pieces of other syntax dropped in."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

# What people paste or mistype, and what parsers are afraid of.
SISIPAN = [
    b"\t", b"\x00", b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\r", b"\xe2\x80\x8b", b"\xee\x80\x82", b": ", b"- ", b"&a ",
    b"*a", b"!!x ", b"| ", b"> ", b"[", b"]", b"{", b"}", b"'", b'"', b"---\n", b"...\n", b"%", b"@", b"`", b"#", b"? ",
    b"<<: ", b"{{", b"}}", b"{%", b"%}", b"{#", b"#}", b"**", b"*", b"\\", b"(1) ", b"a. ", b"1) ", b"PASAL ", b"BAB ",
    b"LAMPIRAN ", b"TABEL 1\n", b"|---|\n", b"@x ", b"[x] ", b"{% if x %}", b"{% endif %}", b"{% for a in b %}",
    b"{% set a = 1 %}", b"{{ x.y }}", b"{{ 1 | kata }}", b"0000-00-00", b"9" * 40, b"no", b"null", b"~", b".inf",
]  # fmt: skip
Change = Callable[[bytes], bytes]


def _lines(change: Callable[[list[bytes], int], None]) -> Callable[[int], Change]:
    def at(position: int) -> Change:
        def apply(data: bytes) -> bytes:
            lines = data.split(b"\n")
            change(lines, position % len(lines))
            return b"\n".join(lines)

        return apply

    return at


def _lose(lines: list[bytes], at: int) -> None:
    del lines[at]


def _double(lines: list[bytes], at: int) -> None:
    lines.insert(at, lines[at])


def _swap(lines: list[bytes], at: int) -> None:
    lines[at], lines[at - 1] = lines[at - 1], lines[at]


def _indent(lines: list[bytes], at: int) -> None:
    lines[at] = b" " + lines[at]


def _outdent(lines: list[bytes], at: int) -> None:
    lines[at] = lines[at].removeprefix(b" ")


def _insert(piece: bytes, position: int) -> Change:
    return lambda data: data[: position % (len(data) + 1)] + piece + data[position % (len(data) + 1) :]


def _lose_bytes(count: int, position: int) -> Change:
    return lambda data: data[: position % (len(data) + 1)] + data[position % (len(data) + 1) + count :]


_POSITION = st.integers(0, 100_000)
_CHANGE = st.one_of(
    *(st.builds(_lines(change), _POSITION) for change in (_lose, _double, _swap, _indent, _outdent)),
    st.builds(_insert, st.sampled_from(SISIPAN) | st.binary(min_size=1, max_size=3), _POSITION),
    st.builds(_lose_bytes, st.integers(1, 200), _POSITION),
)


def broken(data: bytes) -> st.SearchStrategy[bytes]:
    """The bytes after one to three accidents."""

    def apply(changes: list[Change]) -> bytes:
        found = data
        for change in changes:
            found = change(found)
        return found

    return st.lists(_CHANGE, min_size=1, max_size=3).map(apply)
