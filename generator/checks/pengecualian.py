"""Findings that an agreement excepts, with a reason, by ``abaikan``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.checks.bahan import Bahan
from generator.checks.katalog import KATALOG
from generator.data.model import Pengecualian
from generator.data.terdekat import nearest
from generator.errors import Place, Problem


@dataclass(frozen=True, slots=True)
class Penilaian:
    """What the checks say of an agreement, and what they found that it excepts, each with its reason.

    ``berlaku_sampai``: the last day on which they say the same.
    """

    temuan: list[Problem]
    dikecualikan: dict[Problem, str]
    berlaku_sampai: date


def judge(problems: Sequence[Problem], bahan: Bahan) -> Penilaian:
    """The problems apart from those an agreement excepts, and a warning for each exception that excepts nothing."""
    exceptions = bahan.perjanjian.abaikan
    excepted = {
        problem: exception.alasan for problem in problems for exception in exceptions if _covers(exception, problem)
    }
    kept = [problem for problem in problems if problem not in excepted]
    for index, exception in enumerate(exceptions):
        place = bahan.place("abaikan", index, "periksa")
        if exception.periksa not in KATALOG:
            what = f"pemeriksaan `{exception.periksa}` tidak dikenal"
            kept.append(Problem(place, what, nearest_check(exception.periksa)))
        elif not any(_covers(exception, problem) for problem in problems):
            kept.append(_needless(exception, place, found=any(p.kode == exception.periksa for p in problems)))
    return Penilaian(kept, excepted, min(bahan.menanti, default=date.max))


def nearest_check(name: str) -> str:
    """The way out for a check there is not."""
    return f"{nearest(name, KATALOG)}; semua namanya: pks check --daftar"


def _needless(exception: Pengecualian, place: Place, *, found: bool) -> Problem:
    """An exception that excepts nothing: the check finds nothing, or nothing with the words it names."""
    if found:
        what = f"pengecualian `{exception.periksa}` tidak cocok dengan temuan mana pun: “{exception.pada}”"
        return Problem(place, what, "samakan `pada` dengan kata-kata dalam temuannya", "peringatan")
    what = f"pengecualian `{exception.periksa}` tidak lagi mengecualikan apa pun"
    return Problem(place, what, "hapus pengecualian ini", "peringatan")


def _covers(exception: Pengecualian, problem: Problem) -> bool:
    """Whether an exception is meant for a problem: by the check, and by words if it names some."""
    if exception.periksa != problem.kode:
        return False
    return exception.pada is None or exception.pada in problem.kutipan or exception.pada in problem.what
