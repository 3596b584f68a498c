"""The whole document: sections in order, then the parts around them."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document
from docx.oxml import parse_xml

from generator.naskah.tree import Lampiran, Logo, Naskah, Pasal
from generator.writers.docx.blocks import PenulisBlok
from generator.writers.docx.context import Konteks, Tempat
from generator.writers.docx.furniture import Halaman, footer_xml, header_xml
from generator.writers.docx.headings import pattern
from generator.writers.docx.identity import Identitas
from generator.writers.docx.keaslian import WAKTU
from generator.writers.docx.numbering import Penomoran
from generator.writers.docx.package import (
    FOOTER,
    HEADER,
    LANDSCAPE_FOOTER,
    font_table_xml,
    packed,
    settings_xml,
    template,
)
from generator.writers.docx.paragraphs import Isi, end_section, settle, xml_of
from generator.writers.docx.runs import PenulisRun
from generator.writers.docx.styles import styles_xml
from generator.writers.docx.targets import targets_of
from generator.writers.docx.theme import theme_xml
from generator.writers.docx.xml import clean, declarations
from generator.writers.pemenggalan import page_breaks

_PROPERTY_LIMIT = 255


def write_docx(naskah: Naskah) -> bytes:
    """``naskah`` as a Word file."""
    document = docx.Document(template(_parts(naskah)))
    _set_properties(document, naskah)
    konteks = _context(naskah, document)
    body = parse_xml(f"<w:body{declarations('w', 'r', 'wp', 'a', 'pic')}>{_body(naskah, konteks)}</w:body>")
    document.element.replace(document.element.body, body)
    document.part.numbering_part.element.extend(list(parse_xml(konteks.penomoran.xml())))
    return packed(document.part.package)


def _parts(naskah: Naskah) -> dict[str, str]:
    gaya, bingkai = naskah.gaya, naskah.bingkai
    parts = {
        "styles": styles_xml(gaya),
        "numbering": f"<w:numbering{declarations('w')}/>",
        "settings": settings_xml(gaya),
        "fontTable": font_table_xml(gaya),
        "theme": theme_xml(gaya),
        "footer": footer_xml(bingkai, Halaman(gaya, mendatar=False).lebar),
    }
    if bingkai.draf:
        parts["header"] = header_xml(bingkai, gaya)
    if any(isinstance(segmen, Lampiran) and segmen.mendatar for segmen in naskah.segmen):
        parts["footerLandscape"] = footer_xml(bingkai, Halaman(gaya, mendatar=True).lebar)
    return parts


def _set_properties(document: Document, naskah: Naskah) -> None:
    """Core properties, with a date that tells whether somebody saved the file since."""
    properties = document.core_properties
    properties.title = clean(naskah.judul)[:_PROPERTY_LIMIT]
    properties.subject = clean(naskah.pokok)[:_PROPERTY_LIMIT]
    properties.author = properties.last_modified_by = clean(naskah.penyusun)[:_PROPERTY_LIMIT]
    properties.language = naskah.gaya.bahasa
    properties.created = properties.modified = WAKTU


def _context(naskah: Naskah, document: Document) -> Konteks:
    def relate(logo: Logo) -> str:
        return document.part.get_or_add_image(BytesIO(logo.data))[0]

    pasal = next((blok for segmen in naskah.segmen for blok in segmen.isi if isinstance(blok, Pasal)), None)
    identitas = Identitas()
    return Konteks(
        gaya=naskah.gaya,
        penomoran=Penomoran(naskah.gaya, pattern(pasal.sebutan, str(pasal.nomor)) if pasal else "%1"),
        identitas=identitas,
        runs=PenulisRun(identitas, targets_of(naskah), naskah.bingkai),
        penggalan=page_breaks(naskah),
        gambar=relate,
    )


def _body(naskah: Naskah, konteks: Konteks) -> str:
    """All sections; the last one's properties stand in the body itself, the others' in their last paragraph."""
    sections = _sections(naskah, konteks)
    *earlier, (last, final) = [(settle(isi), properties) for isi, properties in sections]
    return "".join(xml_of(end_section(isi, properties)) for isi, properties in earlier) + xml_of(last) + final


def _sections(naskah: Naskah, konteks: Konteks) -> list[tuple[list[Isi], str]]:
    """The text of each section with its properties: what stands before the annexes, then every annex."""
    penulis = PenulisBlok(konteks)
    sections: list[tuple[list[Isi], str]] = [([], _section(naskah, mendatar=False))]
    for segmen in naskah.segmen:
        mendatar = isinstance(segmen, Lampiran) and segmen.mendatar
        tempat = Tempat(Halaman(naskah.gaya, mendatar).lebar)
        if isinstance(segmen, Lampiran):
            sections.append(([penulis.judul.lampiran(segmen)], _section(naskah, mendatar=mendatar)))
        elif segmen.halaman_baru:
            sections.append(([], _section(naskah, mendatar=False)))
        sections[-1][0].extend(penulis.isi(segmen.isi, tempat))
    return [section for section in sections if section[0]] or sections[:1]


def _section(naskah: Naskah, *, mendatar: bool) -> str:
    header = HEADER if naskah.bingkai.draf else ""
    return Halaman(naskah.gaya, mendatar).seksi(header, LANDSCAPE_FOOTER if mendatar else FOOTER)
