"""When Python looks for what nobody needs any more."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_once() -> Iterator[None]:
    """What this makes is looked through once, at its end, and not time and again while all of it is in use.

    A laid-out document is hundreds of thousands of objects that hold each other until it is written; then they all go.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect(0)
