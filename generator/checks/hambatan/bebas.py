"""A party that is exempt or need not answer, and a report that must be withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import MAY, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_SEBUTAN = "pemeriksaan Ombudsman dibatasi"
_OF = r"(?:(?:objek|kegiatan|lingkup|setiap|segala|seluruh|proses|tindakan)\s+)*"
_NOT_OURS = r"(?!\w)(?!\s+(?:oleh|pajak|kesehatan|keuangan|berkas|bidang))"


def exemptions(k: Kata) -> Iterator[Halangan]:
    """The patterns of all these."""
    yield from _withdrawn()
    yield from _exempt(k)
    yield from _refused(k)


def _withdrawn() -> Iterator[Halangan]:
    must = r"\b(?:wajib|harus|bersedia|diwajibkan|diharuskan|sepakat|agar|diminta)\s*:?\s+(?:[\w-]+\s+){0,4}?"
    withdraw = r"(?:mencabut|menarik|membatalkan)\s+(?:kembali\s+)?(?:(?:seluruh|semua|setiap)\s+)?"
    pola = Pola(must + withdraw + r"(?:laporan|pengaduan)(?:nya)?(?!\w)", ("mencabut", "menarik", "membatalkan"))
    yield Halangan(pola, _SEBUTAN)


def _exempt(k: Kata) -> Iterator[Halangan]:
    words = k.words
    yield Halangan(Pola(rf"{any_of(words.bebas)}\s+{_OF}(?:{k.kegiatan}){_NOT_OURS}", anchors(words.bebas)), _SEBUTAN)
    never = r"\b(?P<inti>bukan(?:\s+merupakan)?|tidak\s+(?:termasuk|menjadi))\s+(?:\w+\s+)?(?:objek|sasaran|lingkup)\s+"
    no_object = Pola(rf"{never}(?:{k.kegiatan}){_NOT_OURS}", ("objek", "sasaran", "lingkup"))
    yield Halangan(no_object, _SEBUTAN, menurut_hukum=True)
    about = rf"\blaporan\s[^.;,]{{0,60}}?{k.sasaran}[^.;,]{{0,60}}?\b(?P<inti>tidak)\s+{MAY}"
    ignored = Pola(rf"{about}{any_of(words.ditangani)}(?!\s+oleh\s+(?!{k.omb}))", anchors(words.ditangani))
    yield Halangan(ignored, _SEBUTAN, menurut_hukum=True)
    not_among = rf"\btidak\s+termasuk\s+(?:\w+\s+){{0,3}}?(?:dapat\s+)?{any_of(words.dimintai)}\s+oleh\s+{k.omb}"
    yield Halangan(Pola(not_among, anchors(words.dimintai)), _SEBUTAN, menurut_hukum=True)
    spared = rf"{k.sasaran}[^.;,]{{0,40}}?\b(?P<inti>tidak)\s+(?:dapat|boleh|akan)\s+{any_of(words.dimintai)}"
    by = rf"(?=\s+(?:(?:keterangan\w*\s+)?(?:oleh|kepada)\s+{k.omb}|selama|sepanjang))"
    yield Halangan(Pola(spared + by, anchors(words.dimintai)), _SEBUTAN, menurut_hukum=True)


def _refused(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KEDUA berhak menolak permintaan keterangan PIHAK KESATU", "… tidak wajib melaksanakan rekomendasi"."""
    may = r"(?:\w+\s+){0,3}?(?:berhak|dapat|boleh)\s+"
    asked = rf"(?:{any_of(k.words.permintaan)}|{any_of(k.words.keluaran)})\s+(?:[\w-]+\s+){{0,3}}?{k.sendiri}"
    refuses = rf"\b{k.mitra}\s+{may}{any_of(k.words.menolak)}\s+(?:(?:seluruh|semua|setiap)\s+)*(?:{k.periksa}|{asked})"
    yield Halangan(Pola(refuses, anchors(k.words.menolak)), _SEBUTAN, menurut_hukum=True)
    present = rf"(?:kehadiran|kedatangan|penugasan|penunjukan)\s+(?:{k.kami}|{any_of(k.words.pelaku)})"
    unwelcome = rf"\b{k.pasti}\s+{may}{any_of(k.words.menolak)}\s+{present}"
    yield Halangan(Pola(unwelcome, anchors(k.words.menolak)), _SEBUTAN)
    free = r"(?:\w+\s+){0,3}?(?P<inti>tidak\s+(?:wajib|berkewajiban|harus|terikat\s+(?:pada|untuk)|diwajibkan))\s+"
    fulfils = rf"(?:(?:untuk\s+)?(?:memenuhi|melaksanakan|menindaklanjuti|menjalankan|menghadiri)\s+)?{asked}"
    yield Halangan(
        Pola(rf"\b{k.mitra}\s+{free}{fulfils}", ("tidak",), anchors((*k.words.permintaan, *k.words.keluaran))),
        _SEBUTAN,
        menurut_hukum=True,
    )
    idle = r"(?P<inti>tidak\s+(?:mengikat|wajib\s+(?:dilaksanakan|ditindaklanjuti|dipenuhi)))(?!\w)"
    not_binding = rf"{any_of(k.words.keluaran)}\s+(?:[\w-]+\s+){{0,3}}?{k.sendiri}\s+{idle}"
    yield Halangan(Pola(not_binding, ("tidak",), anchors(k.words.keluaran)), _SEBUTAN, subjek=True, menurut_hukum=True)
