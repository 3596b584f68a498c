"""What is read to stay is not looked through for garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting() -> Iterator[None]:
    """Python's search for garbage spares what comes to be inside, then and later: it is all still needed in the end.

    It would go through a hundred thousand strings and tuples time and again, and find nothing. A worker that begins as
    a copy of this process does not mark them either, so that their memory stays shared.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
