"""The marks of the clause files: text that looks like the printed page, read strictly into raw blocks."""
