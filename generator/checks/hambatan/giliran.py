"""A report that must wait for somebody else's turn, and one that is put before those of others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import MAY, SPAN, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_WAITS = "pemeriksaan Ombudsman ditunda demi penanganan pihak lain"
_FIRST = "penanganan Laporan diistimewakan bagi mitra"
_OF = r"(?:dari|oleh|melalui|bersama|didampingi|diteruskan|disampaikan|diajukan|dibawa|milik|rujukan|anggota)"
_SOLVED = r"(?:diselesaikan|ditangani|diperiksa|diproses|ditindaklanjuti|diklarifikasi)"


def turns(k: Kata) -> Iterator[Halangan]:
    """The patterns of both."""
    yield from _waiting(k)
    yield from _preferred(k)


def _waiting(k: Kata) -> Iterator[Halangan]:
    """ "Laporan … terlebih dahulu diselesaikan oleh Inspektorat sebelum ditangani PIHAK KESATU"."""
    first, internally = any_of(k.words.dahulu), r"(?:secara\s+internal\s+)?"
    handled = rf"{any_of(k.words.ditangani)}(?:\s+lebih\s+lanjut)?\s+(?:oleh\s+)?{k.omb}"
    before = rf"\b(?:laporan|pengaduan)\b{SPAN}\b{_SOLVED}\s+{SPAN}\bsebelum\s+{MAY}{handled}"
    yield Halangan(Pola(before, ("sebelum",), anchors(k.words.ditangani)), _WAITS, menurut_hukum=True)
    solved = rf"(?:{first}\s+{_SOLVED}|{_SOLVED}\s+{first})\s+{internally}(?:oleh\s+)?(?!oleh\b)(?!{k.omb})\w"
    internal = rf"\b{k.pengaduan}[^.;]{{0,60}}?(?P<inti>{solved}[\w-]*)"
    yield Halangan(Pola(internal, anchors(k.words.dahulu)), _WAITS, menurut_hukum=True)
    waits = rf"\b{k.sendiri}\s+{k.sepakat}menunggu\b{SPAN}\b(?:sebelum|untuk)\s+{k.memeriksa}"
    yield Halangan(Pola(waits, ("menunggu",)), _WAITS, subjek=True, menurut_hukum=True)


def _preferred(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU mendahulukan penanganan Laporan yang didampingi PIHAK KEDUA"."""
    words, first, handled = k.words, any_of(k.words.dahulu), any_of(k.words.ditangani)
    theirs = rf"[^.;]{{0,60}}?\b{_OF}\s+(?:oleh\s+|melalui\s+)?(?:[\w-]+\s+){{0,2}}?{k.mitra}"
    report = rf"(?:(?:{k.kegiatan}|penyelesaian|tindak\s+lanjut)\s+)?{k.laporan}{theirs}"
    puts = rf"(?:{any_of(words.mendahulukan)}|memberikan\s+prioritas\s+(?:pada|kepada|bagi|dalam))"
    active = rf"\b{k.sendiri}\s+{k.sepakat}{puts}\s+{report}"
    yield Halangan(Pola(active, {*anchors(words.mendahulukan), "prioritas"}), _FIRST, subjek=True)
    early = rf"(?:{any_of(words.didahulukan)}|{handled}\s+{first}|{first}\s+{handled})"
    passive = rf"\b{report}[^.;]{{0,60}}?(?P<inti>{early})(?!\s+oleh\s+(?!{k.omb}))"
    yield Halangan(Pola(passive, anchors((*words.didahulukan, *words.dahulu))), _FIRST)
