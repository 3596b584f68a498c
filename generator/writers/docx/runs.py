"""Runs: words, values and empty values in content controls, references as fields."""

from __future__ import annotations

from typing import assert_never

from generator.naskah.tree import Baris, Bingkai, Catatan, Diubah, Kosong, Nilai, Rujukan, Sebaris, Teks, UnsurRujukan
from generator.writers.docx.identity import Identitas, bookmark_name, designation_name, tag_of
from generator.writers.docx.targets import Sasaran
from generator.writers.docx.xml import esc, is_plain, lines
from generator.writers.ukuran import UKURAN_CATATAN, UKURAN_CATATAN_BESAR, WARNA_CATATAN, WARNA_KOSONG, WARNA_NILAI

BREAK = "<w:r><w:br/></w:r>"


def run(text: str, properties: str = "") -> str:
    """One run; line ends in ``text`` become line breaks. Nothing for no text."""
    if not text:
        return ""
    if is_plain(text):
        return f'<w:r>{_rpr(properties)}<w:t xml:space="preserve">{text}</w:t></w:r>'
    parts = "<w:br/>".join(f'<w:t xml:space="preserve">{esc(line)}</w:t>' if line else "" for line in lines(text))
    return f"<w:r>{_rpr(properties)}{parts}</w:r>"


def field(instruction: str, cached: str, properties: str = "") -> str:
    """A complex field; pandoc loses the text of simple ones."""
    rpr = _rpr(properties)
    return (
        f'<w:r>{rpr}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{rpr}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="separate"/></w:r>{run(cached, properties)}'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def _rpr(properties: str) -> str:
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def _shade(fill: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def _note(size: float) -> str:
    return f'<w:b w:val="0"/><w:color w:val="{WARNA_CATATAN}"/><w:sz w:val="{size * 2:.0f}"/>'


class PenulisRun:
    """Writes the runs of one naskah, with the shades that ``bingkai`` asks for."""

    def __init__(self, identitas: Identitas, sasaran: Sasaran, bingkai: Bingkai) -> None:
        self._identitas = identitas
        self._sasaran = sasaran
        self._empty = _shade(WARNA_KOSONG) if bingkai.draf else ""
        self._filled = _shade(WARNA_NILAI) if bingkai.tinjauan else ""

    def baris(self, baris: Baris) -> str:
        """The XML of the runs of a paragraph."""
        return "".join(self._run(sebaris) for sebaris in baris)

    def _run(self, sebaris: Sebaris) -> str:
        face = ("<w:b/><w:bCs/>" if sebaris.tebal else "") + ("<w:i/><w:iCs/>" if sebaris.miring else "")
        match sebaris:
            case Teks():
                return run(sebaris.teks, face)
            case Nilai():
                return self._control(sebaris, face)
            case Kosong():
                return self._control(sebaris, face)
            case Catatan():
                return run(sebaris.teks, _note(UKURAN_CATATAN_BESAR if sebaris.besar else UKURAN_CATATAN))
            case Rujukan():
                return "".join(self._reference(unsur, face) for unsur in sebaris.unsur)
            case Diubah():
                raise TypeError("a naskah that shows two at once is no draft to work in")
            case _:
                assert_never(sebaris)

    def _control(self, nilai: Nilai | Kosong, face: str) -> str:
        """A rich control: LibreOffice loses tracked changes inside plain-text ones.

        An empty value is a placeholder: a click selects the dots, and what is typed instead is not highlighted.
        """
        empty = isinstance(nilai, Kosong)
        style = f'<w:rStyle w:val="PlaceholderText"/>{face}{self._empty}' if empty else f"{face}{self._filled}"
        path = nilai.asal.jalur
        if not path or not nilai.teks:
            return run(nilai.teks, style)
        number, start, end = self._identitas.value(path)
        tag = esc(tag_of(path))
        placeholder = "<w:showingPlcHdr/>" if empty else ""
        return (
            f'{start}<w:sdt><w:sdtPr>{_rpr(face)}<w:alias w:val="{tag}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/>'
            f"{placeholder}</w:sdtPr><w:sdtContent>{run(nilai.teks, style)}</w:sdtContent></w:sdt>{end}"
        )

    def _reference(self, unsur: UnsurRujukan, face: str) -> str:
        return run(unsur.kata, face) + self._number(unsur, face)

    def _number(self, unsur: UnsurRujukan, face: str) -> str:
        """The number of the target, as a field where Word can compute it."""
        if unsur.sasaran in self._sasaran.bernomor:
            return field(f"REF {bookmark_name(unsur.sasaran)} \\n \\h", unsur.nomor, face)
        if unsur.sasaran in self._sasaran.bersebutan:
            return field(f"REF {designation_name(unsur.sasaran)} \\h", unsur.nomor, face)
        if unsur.sasaran in self._sasaran.lain:
            return run(unsur.nomor, face)
        raise ValueError(f"reference to {unsur.sasaran}, which is not in the naskah")
