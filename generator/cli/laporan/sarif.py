"""The report as SARIF 2.1.0, which code hosts and editors show beside the lines."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any

from generator.cli.laporan.kumpulan import SUSUNAN, Laporan
from generator.errors import Problem, Severity

_LEVELS: dict[Severity, str] = {"galat": "error", "peringatan": "warning", "catatan": "note"}


def to_sarif(laporan: Laporan) -> str:
    """A log with one run; the files are named against the base ``PROYEK``."""
    driver = {"name": "pks", "version": version("pks-generator"), "rules": _rules()}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"PROYEK": {"uri": f"{laporan.berkas.folder.resolve().as_uri()}/"}},
        "results": [
            *(_result(laporan, problem) for problem in laporan.temuan),
            *(_result(laporan, problem) | _suppressed(why) for problem, why in laporan.dikecualikan.items()),
        ],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rules() -> list[dict[str, Any]]:
    # Loaded only here: the other reports need no catalogue.
    from generator.checks import KATALOG

    own = {"id": SUSUNAN, "shortDescription": {"text": "Data atau templat yang tidak dapat disusun"}}
    return [own] + [
        {
            "id": check.id,
            "shortDescription": {"text": check.judul},
            "fullDescription": {"text": check.mengapa},
            "defaultConfiguration": {"level": _LEVELS[check.tingkat]},
        }
        for check in KATALOG.values()
    ]


def _suppressed(alasan: str) -> dict[str, Any]:
    """What a result has that an agreement excepts."""
    return {"suppressions": [{"kind": "inSource", "justification": alasan}]}


def _result(laporan: Laporan, problem: Problem) -> dict[str, Any]:
    place = problem.place
    location: dict[str, Any] = {"artifactLocation": {"uri": place.file, "uriBaseId": "PROYEK"}}
    if place.line:
        location["region"] = {"startLine": place.line}
    if place.column:
        location["region"] |= {"startColumn": place.column, "endColumn": laporan.berkas.span(problem)[1] + 1}
    return {
        "ruleId": problem.kode or SUSUNAN,
        "level": _LEVELS[problem.severity],
        "message": {"text": f"{problem.what} — {problem.mend}" if problem.mend else problem.what},
        "locations": [{"physicalLocation": location}],
    }
