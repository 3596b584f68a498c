"""From a valid agreement and the library to the naskah: choose, fill, number, resolve."""

from generator.compose.konteks import cited_regulations, context_of
from generator.compose.susun import compose, compose_part, compose_words, seal

__all__ = ["cited_regulations", "compose", "compose_part", "compose_words", "context_of", "seal"]
