"""Pictures in the line of text, with their text alternative."""

from __future__ import annotations

from generator.naskah.tree import Logo
from generator.writers.docx.xml import emu, esc


def fit(logo: Logo, height: float, width: float) -> tuple[float, float]:
    """Width and height in millimetres: ``height`` high unless that is wider than ``width``."""
    scale = min(height / logo.tinggi, width / logo.lebar)
    return logo.lebar * scale, logo.tinggi * scale


def inline_picture(logo: Logo, relationship: str, number: int, height: float, width: float) -> str:
    """The ``w:drawing`` of a logo; ``number`` is unique in the document, height and greatest width in millimetres."""
    wide, high = fit(logo, height, width)
    size = f'cx="{emu(wide)}" cy="{emu(high)}"'
    return (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="Logo {number}" descr="{esc(logo.alternatif)}"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Logo {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
