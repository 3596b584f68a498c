"""Which files of a comparison are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

REDLINE = {"docx": ".perubahan.docx", "pdf": ".perubahan.pdf"}
"""What the name of a redline ends in, by its format."""

MATRIKS = {"docx": ".matriks.docx", "xlsx": ".matriks.xlsx"}
"""What the name of a matrix ends in, by its format."""


@dataclass(frozen=True, slots=True)
class Pesanan:
    """What is asked for: the endings of the files, and who marks changes in them, and when."""

    akhiran: tuple[str, ...]
    penulis: str
    waktu: datetime
