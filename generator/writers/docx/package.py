"""The package: a slim template that python-docx opens, its remaining parts, and a zip that is the same on any day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZipFile

from docx.opc.package import OpcPackage
from docx.opc.part import Part

from generator.naskah.gaya import Gaya
from generator.writers.docx.keaslian import sealed
from generator.writers.docx.xml import declarations, esc
from generator.writers.docx.zip import zipped

_OFFICE = "application/vnd.openxmlformats-officedocument"
_WORD = f"{_OFFICE}.wordprocessingml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

HEADER, FOOTER, LANDSCAPE_FOOTER = "rId6", "rId7", "rId8"
"""Relationship ids of the parts around the pages."""
_PARTS = {
    "rId1": ("styles", "styles"),
    "rId2": ("numbering", "numbering"),
    "rId3": ("settings", "settings"),
    "rId4": ("fontTable", "fontTable"),
    "rId5": ("theme", "theme"),
    HEADER: ("header", "header"),
    FOOTER: ("footer", "footer"),
    LANDSCAPE_FOOTER: ("footer", "footerLandscape"),
}


def template(parts: Mapping[str, str]) -> BytesIO:
    """A package with an empty body; ``parts`` are the XML of its parts by name (``styles``, ``footer`` …)."""
    names = {rid: name for rid, (_, name) in _PARTS.items() if name in parts}
    kinds = {rid: _PARTS[rid][0] for rid in names}
    files = {
        "[Content_Types].xml": _content_types({name: kinds[rid] for rid, name in names.items()}),
        "_rels/.rels": _relationships(
            (
                ("rId1", f"{_RELATIONSHIPS}/officeDocument", "word/document.xml"),
                ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            )
        ),
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"/>',
        "word/document.xml": f"<w:document{declarations('w', 'r')}><w:body><w:p/></w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(
            (rid, f"{_RELATIONSHIPS}/{kinds[rid]}", f"{name}.xml") for rid, name in names.items()
        ),
        **{f"word/{name}.xml": parts[name] for name in names.values()},
    }
    return _stored({name: (_XML + xml).encode() for name, xml in files.items()})


def packed(package: OpcPackage) -> bytes:
    """The package in a fixed order without the time of day.

    python-docx would compress every part, and we once more to get rid of the time.
    """
    parts = sorted(package.parts, key=lambda part: part.partname)
    files = {"[Content_Types].xml": _types_of(parts), "_rels/.rels": package.rels.xml}
    rest = {part.partname.membername: part.blob for part in parts}
    rest |= {part.partname.rels_uri.membername: part.rels.xml for part in parts if part.rels}
    files |= {name: rest[name] for name in sorted(rest)}
    return zipped(sealed(files), frozenset(files) - {"word/document.xml", "docProps/core.xml"})


def _types_of(parts: list[Part]) -> bytes:
    """What kind each part is: a picture by its ending, any other by its name."""
    endings = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    endings |= {part.partname.ext: part.content_type for part in parts if part.content_type.startswith("image/")}
    names = {part.partname: part.content_type for part in parts if not part.content_type.startswith("image/")}
    defaults = "".join(f'<Default Extension="{ext}" ContentType="{kind}"/>' for ext, kind in sorted(endings.items()))
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in names.items())
    types = f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'
    return f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n{types}".encode()


def _stored(files: Mapping[str, bytes]) -> BytesIO:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as target:
        for name, data in files.items():
            target.writestr(name, data)
    buffer.seek(0)
    return buffer


def _content_types(kinds: Mapping[str, str]) -> str:
    types = {f"word/{name}.xml": f"{_WORD}.{kind}+xml" for name, kind in kinds.items() if kind != "theme"}
    types |= {f"word/{name}.xml": f"{_OFFICE}.theme+xml" for name, kind in kinds.items() if kind == "theme"}
    types["word/document.xml"] = f"{_WORD}.document.main+xml"
    types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: Iterable[tuple[str, str, str]]) -> str:
    """``targets``: id, type and target of each."""
    items = "".join(f'<Relationship Id="{rid}" Type="{kind}" Target="{target}"/>' for rid, kind, target in targets)
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def settings_xml(gaya: Gaya) -> str:
    """Settings: no hyphenation, lines ended by hand are not stretched, nothing is updated on opening."""
    setting = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in {
            "compatibilityMode": 15,
            "overrideTableStyleFontSizeAndJustification": 1,
            "enableOpenTypeFeatures": 1,
            "doNotFlipMirrorIndents": 1,
            "differentiateMultirowTableHeaders": 1,
        }.items()
    )
    return (
        f'<w:settings{declarations("w")}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="567"/><w:autoHyphenation w:val="0"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:compat><w:doNotExpandShiftReturn/>{setting}</w:compat>"
        f'<w:themeFontLang w:val="{esc(gaya.bahasa)}"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def font_table_xml(gaya: Gaya) -> str:
    """The font by its name in Word, and the free one that stands in for it."""
    return (
        f'<w:fonts{declarations("w")}><w:font w:name="{esc(gaya.huruf.nama)}">'
        f'<w:altName w:val="{esc(gaya.huruf.pdf)}"/>'
        '<w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
