"""Changes of what an agreement is made of that show in no words of its naskah; for reviewers, never for partners."""

from generator.diff.takcetak.cari import hidden_changes
from generator.diff.takcetak.ubahan import Hal, TakTercetak

__all__ = ["Hal", "TakTercetak", "hidden_changes"]
