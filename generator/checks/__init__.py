"""What a draft should be told of although it can be made: small functions, one module per area of law."""

from __future__ import annotations

from generator.checks import peraturan, simpangan, terpakai, waktu  # noqa: F401  # registers their checks
from generator.checks.bahan import Bahan
from generator.checks.katalog import KATALOG, Pemeriksaan
from generator.checks.pengecualian import without_excepted
from generator.errors import Problem

__all__ = ["KATALOG", "Bahan", "Pemeriksaan", "findings"]


def findings(bahan: Bahan) -> list[Problem]:
    """What all checks have to say of one agreement, without what it excepts."""
    return without_excepted([problem for check in KATALOG.values() for problem in check.run(bahan)], bahan.masukan)
