"""The naskah as a typed tree, and how it is composed from data and words."""
