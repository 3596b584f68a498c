"""Loading WeasyPrint without asking the system, process after process, under which names its libraries are known."""

from __future__ import annotations

import ctypes.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_NAMES = (
    "libgobject-2.0.so.0",
    "libpango-1.0.so.0",
    "libharfbuzz.so.0",
    "libharfbuzz-subset.so.0",
    "libfontconfig.so.1",
    "libpangoft2-1.0.so.0",
)
"""What the libraries are called on Linux. WeasyPrint tries these names last."""


@contextmanager
def without_search() -> Iterator[None]:
    """While this lasts, libraries are found by no other names than these, if all of them are there.

    WeasyPrint tries others first, and each takes a compiler or two to be looked up.
    """
    if not all(map(_is_there, _NAMES)):
        yield
        return
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None  # noqa: ARG005
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _is_there(name: str) -> bool:
    if sys.platform != "linux":
        return False
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
