"""From a valid agreement and the library to the naskah: choose, fill, number, resolve."""

from generator.compose.konteks import context_of
from generator.compose.rakitan import Jejak
from generator.compose.susun import compose, compose_part, compose_words, seal, traces_of
from generator.compose.tercetak import Tercetak, printing_parts, what_prints

__all__ = [
    "Jejak",
    "Tercetak",
    "compose",
    "compose_part",
    "compose_words",
    "context_of",
    "printing_parts",
    "seal",
    "traces_of",
    "what_prints",
]
