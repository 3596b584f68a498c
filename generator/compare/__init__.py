"""Comparing two naskah: which blocks belong together, what became of each, and how to tell it."""
