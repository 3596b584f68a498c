"""An old and a new naskah shown at once, what was deleted and what was inserted marked: for reading, not for work."""
