"""What is read to stay is not looked through for garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting() -> Iterator[None]:
    """Python's search for garbage spares what is there already and what comes to be inside: it is needed to the end.

    It would go through a hundred thousand strings and tuples time and again, and find nothing.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # Only the first time: a program that watches makes garbage in between, which would be kept with the rest.
        if not gc.get_freeze_count():
            gc.freeze()
        if searching:
            gc.enable()
