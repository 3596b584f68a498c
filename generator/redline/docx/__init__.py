"""The redlined Word file: two files of the writer become one with Word's own tracked changes."""

from __future__ import annotations

from generator.redline.docx.bukti import verify_redline
from generator.redline.docx.gabung import redline_docx
from generator.redline.docx.terima import accept, reject

__all__ = ["accept", "redline_docx", "reject", "verify_redline"]
