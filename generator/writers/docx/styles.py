"""The styles, all derived from the looks profile."""

from __future__ import annotations

from generator.naskah.gaya import Gaya
from generator.writers.docx.numbering import STYLES
from generator.writers.docx.xml import declarations, esc, half_points, pt_twips, twips
from generator.writers.ukuran import JARAK_SEL, SELA_SEL, TEPI_SEL, line_height

_CENTRED, _LEFT = '<w:jc w:val="center"/>', '<w:jc w:val="left"/>'
_BOLD = "<w:b/><w:bCs/>"
_KEEP = "<w:keepNext/><w:keepLines/>"
_BUILT_IN = {"Title", "Body Text", "List Paragraph", "Table Grid", "heading 1", "header", "footer"}


def styles_xml(gaya: Gaya) -> str:
    """The styles part."""
    parts = (_defaults(gaya), _BASE, _headings(gaya), _items(), _cells(gaya), _aligned(gaya), _furniture(gaya), _TABLES)
    return f"<w:styles{declarations('w')}>{''.join(parts)}</w:styles>"


def _style(style_id: str, name: str, ppr: str = "", rpr: str = "", following: str = "") -> str:
    """A paragraph style; ``name`` is what Word shows, or the English name of a style of its own."""
    own = "" if name in _BUILT_IN else ' w:customStyle="1"'
    after = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style_id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"{after}<w:qFormat/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>"
    )


_SINGLE = ' w:line="240" w:lineRule="auto"'
"""Lines as high as the type or the picture."""


def _spacing(before: float, after: float, line: str = "") -> str:
    """White space in points; ``line``: lines of another height than the looks say."""
    return f'<w:spacing w:before="{pt_twips(before)}" w:after="{pt_twips(after)}"{line}/>'


def _lines(gaya: Gaya, size: float, spasi: float = 1) -> str:
    """Lines as high as in the PDF whichever font is at hand; a "multiple" would be one of the font's own height.

    At least as high, so that bigger type and pictures find room.
    """
    return f' w:line="{pt_twips(line_height(gaya.huruf, size, spasi))}" w:lineRule="atLeast"'


def _size(points: float) -> str:
    return f'<w:sz w:val="{half_points(points)}"/><w:szCs w:val="{half_points(points)}"/>'


def _defaults(gaya: Gaya) -> str:
    font = esc(gaya.huruf.nama)
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>{_size(gaya.huruf.ukuran)}'
        f'<w:lang w:val="{esc(gaya.bahasa)}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="{pt_twips(gaya.jarak.paragraf)}"'
        f"{_lines(gaya, gaya.huruf.ukuran, gaya.huruf.spasi)}/>"
        '<w:jc w:val="both"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )


_BASE = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/></w:style>' + _style("BodyText", "Body Text")
)


def _headings(gaya: Gaya) -> str:
    """A Pasal is Heading 1 in every naskah, with or without BAB above it.

    Word ties the outline level of its own headings to their names, so a Pasal below a BAB would have to be another
    style, and text moved between naskah would change its looks; BAB, Bagian and Lampiran stand beside it in the
    navigation instead. The title block is no heading: its lines are not places to go to.
    """
    after = gaya.jarak.paragraf
    # Of the space after a paragraph and the space above the next one Word sets the larger.
    shape = _spacing(gaya.jarak.pasal, after) + _CENTRED + '<w:outlineLvl w:val="0"/>'
    annex = _spacing(0, gaya.jarak.pasal) + _CENTRED + '<w:outlineLvl w:val="0"/>'
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    return (
        _style("Title", "Title", _KEEP + _spacing(0, gaya.jarak.judul) + _CENTRED, _BOLD, "Title")
        + _style("Heading1", "heading 1", _KEEP + numbered + shape, _BOLD, "Ayat")
        + _style("Bab", "BAB", _KEEP + shape, _BOLD, "Heading1")
        + _style("Bagian", "Bagian", _KEEP + shape, _BOLD, "Heading1")
        + _style("Lampiran", "Lampiran", _KEEP + annex, _BOLD, "BodyText")
    )


def _items() -> str:
    """The numbered levels of the Pasal list, which gives their indents; items of other lists; the only ayat."""
    numbered = (
        _style(style_id, style_id, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')
        for level, style_id in enumerate(STYLES.values(), 1)
    )
    return "".join(numbered) + _style("AyatTunggal", "Ayat Tunggal") + _style("ListParagraph", "List Paragraph")


def _cells(gaya: Gaya) -> str:
    """Words in ruled tables."""
    close = _spacing(0, JARAK_SEL, _lines(gaya, gaya.ukuran.tabel))
    size = _size(gaya.ukuran.tabel)
    return _style("IsiTabel", "Isi Tabel", close + _LEFT, size) + _style(
        "KepalaTabel", "Kepala Tabel", "<w:keepNext/>" + close + _CENTRED, _BOLD + size
    )


def _aligned(gaya: Gaya) -> str:
    """Paragraphs of borderless tables, and the line that only separates tables."""
    # Two offices side by side must not touch.
    signed = _spacing(0, 0) + '<w:ind w:left="113" w:right="113"/>' + _CENTRED
    return (
        _style("Rincian", "Rincian", _spacing(0, gaya.jarak.paragraf / 2) + _LEFT)
        + _style("Komparisi", "Komparisi")
        + _style("Logo", "Logo", _spacing(0, gaya.jarak.judul, _SINGLE) + _CENTRED, _size(1))
        + _style("TandaTangan", "Tanda Tangan", signed, _BOLD)
        + _style("KeteranganTandaTangan", "Keterangan Tanda Tangan", signed)
        + _style("Pemisah", "Pemisah", '<w:spacing w:after="0" w:line="2" w:lineRule="exact"/>', _size(1))
    )


def _furniture(gaya: Gaya) -> str:
    return (
        _style("Header", "header", _spacing(0, 0, _SINGLE) + _LEFT)
        + _style("Footer", "footer", _spacing(3, 0, _SINGLE) + _LEFT, _size(gaya.ukuran.kaki))
        + _style("Paraf", "Paraf", _spacing(1.5, 0, _SINGLE) + _CENTRED, _size(gaya.ukuran.kaki - 1.5))
    )


def _table(style_id: str, name: str, margins: tuple[int, int], borders: str = "") -> str:
    own = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="table"{own} w:styleId="{style_id}"><w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr>{borders}{_margins(*margins)}</w:tblPr></w:style>"
    )


def _margins(vertical: int, side: int) -> str:
    sizes = {"top": vertical, "left": side, "bottom": vertical, "right": side}
    sides = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sizes.items())
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"


def _borders() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    rules = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    return f"<w:tblBorders>{rules}</w:tblBorders>"


_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_margins(0, 0)}</w:tblPr></w:style>'
    + _table("TableGrid", "Table Grid", (pt_twips(TEPI_SEL), twips(SELA_SEL)), _borders())
    + _table("KotakParaf", "Kotak Paraf", (0, 28), _borders())
    + _table("Polos", "Polos", (0, 0))
)
