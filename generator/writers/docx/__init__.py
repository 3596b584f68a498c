"""The Word writer: a naskah in, the bytes of a DOCX out, the same bytes for the same naskah on any day.

python-docx opens a slim template and keeps pictures, relationships and properties; the body is one string of XML that
is parsed once, which is many times faster than building it paragraph by paragraph.
"""

from __future__ import annotations

from generator.writers.docx.document import write_docx

__all__ = ["write_docx"]
