"""What stands around the text: sections, the draft watermark, paraf boxes and page numbers."""

from __future__ import annotations

from dataclasses import dataclass

from generator.naskah.gaya import Gaya
from generator.naskah.tree import Bingkai
from generator.writers.docx.paragraphs import Bentuk, ParagrafWord
from generator.writers.docx.runs import field, run
from generator.writers.docx.tables import cell_xml, row_xml, table_xml
from generator.writers.docx.xml import declarations, esc, twips
from generator.writers.ukuran import LEBAR_PARAF, TEPI_KAKI, TINGGI_PARAF, paraf_rows


@dataclass(frozen=True, slots=True)
class Halaman:
    """A page upright or on its side, in twips."""

    gaya: Gaya
    mendatar: bool

    @property
    def kertas(self) -> tuple[int, int]:
        """Width and height as the page lies."""
        paper = self.gaya.kertas
        upright = twips(paper.lebar), twips(paper.tinggi)
        return upright[::-1] if self.mendatar else upright

    @property
    def lebar(self) -> int:
        """The width of the text."""
        return self.kertas[0] - twips(self.gaya.tepi.kiri) - twips(self.gaya.tepi.kanan)

    def seksi(self, header: str, footer: str) -> str:
        """The ``w:sectPr``; header and footer are relationship ids, no header if empty."""
        width, height = self.kertas
        edge = self.gaya.tepi
        references = f'<w:headerReference w:type="default" r:id="{header}"/>' if header else ""
        references += f'<w:footerReference w:type="default" r:id="{footer}"/>'
        return (
            f'<w:sectPr>{references}<w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{width}" w:h="{height}" w:orient="{"landscape" if self.mendatar else "portrait"}"/>'
            f'<w:pgMar w:top="{twips(edge.atas)}" w:right="{twips(edge.kanan)}" w:bottom="{twips(edge.bawah)}" '
            f'w:left="{twips(edge.kiri)}" w:header="{twips(TEPI_KAKI)}" w:footer="{twips(TEPI_KAKI)}" '
            'w:gutter="0"/></w:sectPr>'
        )


def header_xml(bingkai: Bingkai, gaya: Gaya) -> str:
    """The header of a draft: its mark behind the text, under the name by which Word finds watermarks."""
    width = 440
    height = min(150, round(width * 1.4 / len(bingkai.draf)))
    return (
        f'<w:hdr{declarations("w", "r", "v", "o")}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:pict>'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e">'
        '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>'
        '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
        '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
        '<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" '
        f'style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;rotation:315;'
        "z-index:-251658240;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        'mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" '
        f'stroked="f"><v:fill opacity=".35"/>'
        f'<v:textpath style="font-family:&quot;{esc(gaya.huruf.nama)}&quot;;font-size:1pt" '
        f'string="{esc(bingkai.draf)}"/></v:shape></w:pict></w:r></w:p></w:hdr>'
    )


def footer_xml(bingkai: Bingkai, width: int) -> str:
    """Paraf boxes at the right; below them the draft mark with its hash, and the page number in the middle."""
    before, between, after = bingkai.halaman
    page = run(before) + field("PAGE", "1") + run(between) + field("NUMPAGES", "1") + run(after)
    mark = run(f"{bingkai.draf} {bingkai.sidik}".strip()) if bingkai.draf else ""
    tabs = f'<w:tabs><w:tab w:val="center" w:pos="{width // 2}"/></w:tabs>'
    line = f'<w:p><w:pPr><w:pStyle w:val="Footer"/>{tabs}</w:pPr>{mark}<w:r><w:tab/></w:r>{page}</w:p>'
    return f"<w:ftr{declarations('w', 'r')}>{_paraf(bingkai.paraf, width)}{line}</w:ftr>"


def _paraf(labels: tuple[str, ...], width: int) -> str:
    if not labels:
        return ""
    rows = paraf_rows(labels)
    per_row = len(rows[0])
    box = min(twips(LEBAR_PARAF), width // per_row)
    return table_xml("KotakParaf", [box] * per_row, (_paraf_row(row, box, per_row) for row in rows), rata="right")


def _paraf_row(labels: tuple[str, ...], box: int, per_row: int) -> str:
    """The boxes of a shorter last row keep their size and stand at the right."""
    cells = [cell_xml([ParagrafWord(Bentuk("Paraf"), run(label))], box) for label in labels]
    return row_xml(cells, height=twips(TINGGI_PARAF), skip=(per_row - len(labels), box))
