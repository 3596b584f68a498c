"""Hidden bookmarks and content controls: how a returned Word file is read back to the blocks and values it came from.

Bookmarks beginning with ``_`` are hidden in Word and survive saving by LibreOffice, which drops the tags of controls;
so every control has a bookmark around it too. Names are functions of ids alone: a reader of a returned file computes
them again from the tree.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import sha256

from generator.writers.docx.xml import clean

_PLAIN = re.compile(r"(?!v-)[a-z0-9]+(?:[-/][a-z0-9]+)*")
_NAME_LIMIT, _TAG_LIMIT = 40, 64
_DIKENAL = 8192
"""How many names are remembered: agreements made of the same clauses have the same ids."""


def _hash(text: str, length: int) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


@lru_cache(_DIKENAL)
def bookmark_name(block_id: str) -> str:
    """The bookmark of a block: readable where that is unambiguous and short enough, else a hash."""
    readable = "_PKS_" + block_id.replace("-", "_").replace("/", "__")
    if _PLAIN.fullmatch(block_id) and len(readable) <= _NAME_LIMIT:
        return readable
    return f"_PKSh_{_hash(block_id, 24)}"


def designation_name(block_id: str) -> str:
    """The bookmark around words such as "Bagian Kesatu", which are text and not a number."""
    return f"_PKSs_{_hash(block_id, 24)}"


@lru_cache(_DIKENAL)
def value_name(block_id: str, path: str, ordinal: int) -> str:
    """The bookmark of the ``ordinal``-th value of a block."""
    return f"_PKS_v_{_hash(f'{block_id}|{ordinal}|{path}', 24)}"


def tag_of(path: str) -> str:
    """The tag of a content control: the YAML path, or its beginning and a hash beyond Word's 64 characters."""
    path = clean(path)
    return path if len(path) <= _TAG_LIMIT else f"{path[: _TAG_LIMIT - 17]}~{_hash(path, 16)}"


class Identitas:
    """Hands out bookmarks and control ids, each once, in the order of the text."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._pending: list[str] = []
        self._scope, self._ordinal = "", 0
        self._controls = 0

    def expect(self, block_id: str) -> None:
        """Let the next paragraph carry the bookmark of a block that has no paragraph of its own."""
        self._pending.append(block_id)

    def open(self, *block_ids: str) -> tuple[str, str]:
        """The XML before and after the runs of a paragraph that begins the given blocks and the expected ones."""
        ids, self._pending = [*self._pending, *block_ids], []
        if ids:
            self._scope, self._ordinal = ids[-1], 0
        pairs = [self.bookmark(bookmark_name(block_id)) for block_id in ids]
        return "".join(start for start, _ in pairs), "".join(end for _, end in reversed(pairs))

    def bookmark(self, name: str) -> tuple[str, str]:
        """Start and end of a bookmark. Two blocks with one id are a bug of the caller."""
        if name.casefold() in self._names:
            raise ValueError(f"bookmark {name} twice: block ids are not unique")
        self._names.add(name.casefold())
        number = len(self._names)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>', f'<w:bookmarkEnd w:id="{number}"/>'

    def value(self, path: str) -> tuple[int, str, str]:
        """For a value of the paragraph opened last: the id of its control, and start and end of its bookmark."""
        self._ordinal += 1
        self._controls += 1
        return self._controls, *self.bookmark(value_name(self._scope, path, self._ordinal))
