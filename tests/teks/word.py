"""Word files made by hand, as other programs than ours write them."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word(body: str, **parts: str) -> bytes:
    """A DOCX whose body is this XML; ``parts``: the content of its other parts ("numbering", "styles", "footnotes")."""
    roots = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes"}
    files = {name: f"<w:{roots[name]} {_NS}>{xml}</w:{roots[name]}>" for name, xml in parts.items()}
    rels = "".join(f'<Relationship Id="r{x}" Type="{_TYPE}/{x}" Target="{x}.xml"/>' for x in files)
    return zipped(
        {
            "_rels/.rels": f'<Relationships xmlns="{_RELS}"><Relationship Id="r" Type="{_TYPE}/officeDocument"'
            ' Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELS}">{rels}</Relationships>',
            "word/document.xml": f"<w:document {_NS}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}.xml": xml for name, xml in files.items()},
        }
    )


def zipped(files: dict[str, str]) -> bytes:
    """A ZIP archive."""
    target = BytesIO()
    with ZipFile(target, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    return target.getvalue()


def p(text: str, properties: str = "") -> str:
    """A paragraph; ``text`` is words or the XML of runs."""
    runs = text if text.startswith("<") else r(text)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def r(text: str) -> str:
    """A run."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def num(num_id: int, level: int = 0) -> str:
    """The properties of a paragraph in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def table(*rows: tuple[str, ...]) -> str:
    """A table of paragraphs."""
    return "".join(
        ("<w:tbl>", *(f"<w:tr>{''.join(f'<w:tc>{p(c)}</w:tc>' for c in row)}</w:tr>" for row in rows), "</w:tbl>")
    )


def lists(*levels: tuple[str, str], abstract: str = "0", num_id: str = "1", override: str = "") -> str:
    """A numbering part with one list: the format and the text of each level."""
    defined = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (fmt, text) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{abstract}">{defined}</w:abstractNum>'
        f'<w:num w:numId="{num_id}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
    )
