"""A new agreement: from the answers of whoever begins it to a commented YAML file with nothing made up."""

from __future__ import annotations

from generator.baru.berkas import write_new
from generator.baru.isian import Isian

__all__ = ["Isian", "write_new"]
