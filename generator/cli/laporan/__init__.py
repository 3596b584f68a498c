"""What ``pks check`` found, told to people and to machines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.cli.laporan.github import to_github
from generator.cli.laporan.json_ import to_json
from generator.cli.laporan.kumpulan import SUSUNAN, Laporan, collect
from generator.cli.laporan.sarif import to_sarif
from generator.cli.laporan.teks import print_text

__all__ = ["LAPORAN", "SUSUNAN", "Laporan", "collect", "print_text"]

LAPORAN: Mapping[str, Callable[[Laporan], str]] = {"json": to_json, "sarif": to_sarif, "github": to_github}
"""The formats for machines by name; each gives the whole report as text."""
