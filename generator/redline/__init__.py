"""An old and a new naskah shown at once: with tracked changes of Word's own, to work on, and marked, to be read."""
