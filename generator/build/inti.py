"""The cores of this machine, and how processes on them begin and end."""

from __future__ import annotations

import os
import signal
import sys
from multiprocessing import active_children

CABANG = sys.platform == "linux"
"""Whether a worker begins as a copy of this process, with all that is loaded. Elsewhere that is not safe."""


def cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def deaf() -> None:
    """In a worker: Ctrl-C is for the process that asked for the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def kill_workers() -> None:
    """What is still being made, nobody waits for."""
    for child in active_children():
        child.kill()
