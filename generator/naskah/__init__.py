"""The naskah: a typed tree that imports nothing of ours, and what can be told of it alone."""
