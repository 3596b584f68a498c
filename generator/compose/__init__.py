"""From a valid agreement and the library to the naskah: choose, fill, number, resolve."""

from generator.compose.susun import compose

__all__ = ["compose"]
