"""Keeping the work of a lawyer who edited a draft in the output folder, before a new draft takes its place."""

from __future__ import annotations

from itertools import count
from pathlib import Path


def keep_edited(path: Path) -> Path | None:
    """Rename an office file that was saved since it was written; gives its new name, None where nothing was to keep."""
    if path.suffix not in (".docx", ".xlsx") or not path.is_file():
        return None
    from generator.writers.docx.keaslian import is_untouched  # with it comes python-docx, which checking does without

    if is_untouched(path):
        return None
    names = (path.with_suffix(f".suntingan{'' if number == 1 else f'-{number}'}{path.suffix}") for number in count(1))
    kept = next(name for name in names if not name.exists())
    path.rename(kept)
    return kept
