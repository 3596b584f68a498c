"""Asking git, the program."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from generator.errors import Place, fail

# Set for hooks: they would lead git to another repository than the one the project lies in.
_SASARAN_LAIN = frozenset(
    {
        *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"),
        *("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"),
    }
)


def ask_git(folder: Path, *args: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What git answers in a folder, in English and without locking anything for a mere look.

    Raises :class:`~generator.errors.UserError` where it is not installed.
    """
    kept = {name: value for name, value in os.environ.items() if name not in _SASARAN_LAIN}
    surroundings = {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(
            ["git", *args], cwd=folder, input=stdin, capture_output=True, check=False, env=surroundings
        )
    except FileNotFoundError:
        raise fail(
            Place("git"),
            "git tidak terpasang",
            "pasang dengan `sudo apt-get install git`; dua folder dapat dibandingkan tanpa git",
        ) from None
