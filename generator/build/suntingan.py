"""Keeping the work of a lawyer who edited a draft in the output folder, before a new draft takes its place."""

from __future__ import annotations

from itertools import count
from pathlib import Path


def keep_edited(path: Path) -> Path | None:
    """Rename a file that was changed since it was written; gives its new name, None where nothing was to keep."""
    if path.suffix not in (".docx", ".xlsx", ".pdf") or not path.is_file() or _is_untouched(path):
        return None
    names = (path.with_suffix(f".suntingan{'' if number == 1 else f'-{number}'}{path.suffix}") for number in count(1))
    kept = next(name for name in names if not name.exists())
    path.rename(kept)
    return kept


def _is_untouched(path: Path) -> bool:
    if path.suffix == ".pdf":
        from generator.writers.pdf.keaslian import is_untouched
    else:  # with it comes python-docx, which checking does without
        from generator.writers.docx.keaslian import is_untouched
    return is_untouched(path)
