"""JSON Schema (2020-12) for editors, of the three kinds of file under ``agreements/``: what they may hold.

The shapes and the words come from the model, the ids from the project. What a schema cannot say (that a text stands in
quotes, that two dates fit each other) is left to ``pks check``. It refuses nothing that the program takes, except empty
quotes where an id or a date may be left out.
"""

from __future__ import annotations

from generator.skema.berkas import FOLDER, file_name, missing_lines, schema_line
from generator.skema.susunan import schemas

__all__ = ["FOLDER", "file_name", "missing_lines", "schema_line", "schemas"]
