"""The matrix of changes for a drafting meeting: where, how it was, how it is, why."""
