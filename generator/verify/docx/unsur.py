"""What we never write into a DOCX, and what could therefore hide, strike or count anything unseen by this proof."""

from __future__ import annotations

import re

from generator.verify.beda import Berbeda
from generator.verify.docx.baca import Word

_BODY = (
    "p|pPr|pStyle|r|rPr|t|tc|tcPr|tcW|tr|trPr|br|bookmarkStart|bookmarkEnd|sdt|sdtPr|sdtContent|alias|tag|id|b|bCs|i|"
    "iCs|spacing|ind|jc|keepNext|keepLines|numPr|numId|ilvl|fldChar|instrText|showingPlcHdr|rStyle|shd|color|sz|tbl|"
    "tblPr|tblStyle|tblW|tblInd|tblLayout|tblGrid|gridCol|gridSpan|cantSplit|tblHeader|vAlign|document|body|drawing|"
    "sectPr|headerReference|footerReference|type|pgSz|pgMar"
)
_LISTS = (
    "numbering|abstractNum|nsid|multiLevelType|tmpl|name|lvl|start|numFmt|pStyle|suff|lvlText|lvlJc|pPr|ind|num|"
    "abstractNumId|lvlOverride|startOverride"
)
_HIDING = "vanish|specVanish|webHidden|strike|dstrike|evenAndOddHeaders"


def _other_than(names: str, prefixes: str = "") -> re.Pattern[bytes]:
    """Finds an element that is none of these, of Word's names or of any name with one of the prefixes."""
    return re.compile(rf"<(?!/|w:(?:{names})[ />]{prefixes}|\?)[^ />]*".encode())


_FOREIGN = {
    "word/document.xml": _other_than(_BODY, "|(?:a|pic|wp):"),
    "word/numbering.xml": _other_than(_LISTS),
}
_HIDDEN = re.compile(rf"<(?:w:)?(?:{_HIDING})[ />]".encode())


def refuse_foreign(word: Word) -> None:
    """Raise :class:`Berbeda` for an element that the writer does not write."""
    for name, part in word.parts.items():
        if name.startswith("word/") and name.endswith(".xml") and (found := _FOREIGN.get(name, _HIDDEN).search(part)):
            raise Berbeda("", f"{name}: {found[0].decode(errors='replace')}")
