"""The grammar of clauses that hinder an examination by the Ombudsman.

A sentence is told of only where the examination itself, or the Ombudsman, is what it speaks of: "Pemeriksaan Laporan …
dengan persetujuan PIHAK KEDUA", not "hasil pemeriksaan Laporan". A denial before the fault keeps it silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors, frasa
from generator.words.kamus import Kamus

_CONDITION = re.compile(
    r"^\W*(?:dalam\s+hal|apabila|jika|bilamana|bila|selama|sepanjang|sebelum|setelah|terhadap|untuk)\b[^,.;]*,",
    re.IGNORECASE,
)
_DENIAL = frasa(
    ("tidak", "tanpa", "bukan", "dilarang", "tak", "jangan", "larangan", "mencegah", "menolak", "dibebaskan dari")
)
_INTRODUCES_SUBJECT = frasa(("bahwa", "maka"))
_DESCRIBES = frasa(("yang", "upaya", "tindakan", "perbuatan", "alasan", "dapat pula"))
_LAWFUL = frasa(
    (
        *("peraturan perundang-undangan", "undang-undang", "pengadilan", "putusan", "memenuhi syarat", "persyaratan"),
        *("Pelapor mencabut", "Pelapor menarik", "dicabut Pelapor", "dicabut oleh Pelapor", "ditarik oleh Pelapor"),
    )
)
_OPENS = frasa(
    (
        *("mengungkapkan", "diungkapkan", "pengungkapan", "membuka", "dibuka", "diserahkan", "menyerahkan", "salinan"),
        *("publikasi", "dipublikasikan", "memublikasikan", "disebarluaskan", "diumumkan"),
        *("identitas", "rahasia", "kerahasiaan"),
    )
)
_PARTNER = re.compile(r"\bPIHAK\s+KE\w+", re.IGNORECASE)
_TOGETHER = re.compile(r"\bbersama(?:-sama)?\b", re.IGNORECASE)
_MEND = "hapus, atau nyatakan bahwa pemeriksaan Laporan tidak dibatasi perjanjian"


@dataclass(frozen=True, slots=True)
class _Pola:
    """A pattern. ``subjek``: it begins with what its sentence is about. ``izin``: it ends with a consent.

    ``menurut_hukum``: a sentence that follows the law, or names a court's case, is left alone.
    """

    pola: Pola
    subjek: bool = False
    izin: bool = False
    menurut_hukum: bool = False


@per_kalimat
def hindrances(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence limits an examination, makes it wait for consent, stops it, or exempts a party."""
    giver = frasa((latar.ombudsman, *latar.kamus.isi.pengawasan.pemberi))
    for pola in _patterns(latar.kamus, latar.ombudsman):
        for match in pola.pola.finditer(teks):
            if _counts(pola, match, giver):
                yield Cela(match.start(), match.end(), _what(pola, match[0]), _MEND)


def _what(pola: _Pola, words: str) -> str:
    fault = "digantungkan pada persetujuan" if pola.izin else "dibatasi"
    return f"pemeriksaan Ombudsman {fault}: “{words}”"


def _counts(pola: _Pola, match: re.Match[str], giver: Pola) -> bool:
    """Whether words found are a fault: not denied, not beside the point, not a consent of the Ombudsman's own."""
    teks = match.string
    before = re.search(r"([\w/-]+)[\s“]*$", teks[: match.start()])
    if pola.subjek and before and not _INTRODUCES_SUBJECT.fullmatch(before[1]):
        return False
    if before and _DESCRIBES.fullmatch(before[1]):
        return False
    if _TOGETHER.search(match[0]):
        return False
    if pola.menurut_hukum and _LAWFUL.search(teks):
        return False
    if pola.izin and (_OPENS.search(teks, 0, match.end()) or _is_own(teks, match.end(), giver)):
        return False
    return not is_denied(teks, match.end() if pola.izin else _fault(match))


def _is_own(teks: str, at: int, giver: Pola) -> bool:
    """Whether those who consent, named behind ``at``, are the Ombudsman's own or those whom the report is about."""
    found = giver.search(teks, at, at + 60)
    return bool(found and not _PARTNER.search(teks, at, found.start()))


def _fault(match: re.Match[str]) -> int:
    """Where the word begins that makes the fault: the group ``inti``, or all of it."""
    return match.start("inti") if "inti" in match.re.groupindex else match.start()


def is_denied(teks: str, at: int) -> bool:
    """Whether a sentence denies something before ``at``, apart from a condition it opens with."""
    condition = _CONDITION.match(teks)
    begin = condition.end() if condition and condition.end() <= at else 0
    return bool(_DENIAL.search(teks, begin, at))


_POWERS = ("penyelesaian laporan", "tindak lanjut laporan", "kewenangan", "wewenang", "independensi", "kemandirian")
_DEALS_WITH = ("memeriksa", "menangani", "menindaklanjuti", "menerima", "menyelesaikan", "memproses", "menyelidiki")
_CARRIES_OUT = ("melakukan", "melaksanakan", "memulai", "melanjutkan", "meneruskan")
_EXAMINES = (*_DEALS_WITH, *_CARRIES_OUT)
_DONE = ("dilakukan", "dilaksanakan", "dimulai", "diproses", "diteruskan", "dilanjutkan", "dijalankan")
_OBTAINS = ("memperoleh", "mendapat", "mendapatkan", "meminta", "mengantongi", "memiliki", "mengajukan")


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[_Pola, ...]:
    kata = _Kata(kamus, ombudsman)
    return (*_of_consent(kata), *_of_limits(kata), *_of_exemptions(kata))


class _Kata:
    """The pieces the patterns are made of, for one name of the Ombudsman."""

    def __init__(self, kamus: Kamus, ombudsman: str) -> None:
        words = kamus.isi.pengawasan
        self.omb = omb = rf"(?:{re.escape(ombudsman)}|Ombudsman(?:\s+Republik\s+Indonesia)?)(?!\w)"
        self.mitra = rf"PIHAK\s+(?!{re.escape(ombudsman.rsplit(maxsplit=1)[-1])}\b)\w+"
        self.sendiri = rf"{omb}(?!\s+(?:dan|bersama|bersama-sama)\s+)"
        # Without a word of each group its piece is not there.
        self.kata_izin = anchors((*words.persetujuan, *words.disetujui)) | {"disetujui", "persetujuan"}
        self.kata_membatasi, self.kata_dibatasi = anchors(words.membatasi), anchors(words.dibatasi)
        self.kata_periksa = anchors(words.kegiatan) | anchors(_POWERS)
        self.nomina_izin = rf"(?:{alternatives(tuple(words.persetujuan))})(?!\w)"
        self.disetujui = rf"(?:{alternatives(tuple(words.disetujui))})(?!\w)"
        self.izin = rf"(?:{self.nomina_izin}|{self.disetujui})"
        self.membatasi = alternatives(tuple(words.membatasi))
        self.dibatasi = alternatives(tuple(words.dibatasi))
        self.kegiatan = act = alternatives(tuple(words.kegiatan))
        self.laporan = report = (
            r"(?:(?:atas|terhadap|mengenai|setiap|suatu|seluruh|semua)\s+)*(?:laporan|pengaduan)(?:nya)?(?!\w)"
        )
        and_ = r"(?:\s*,|,?\s+dan/atau|,?\s+dan|,?\s+atau|,?\s+serta)\s+"
        listed = rf"(?:{and_}(?:{act}|penyelesaian|penerimaan|wewenang|fungsi))*"
        few = r"(?:(?:(?!PIHAK)[\w-]+\s+){0,4}?|(?:[\w-]+\s+){0,6}?oleh\s+)"
        power = rf"{alternatives(_POWERS)}|(?:tugas|fungsi)(?=[^.;]{{0,30}}wewenang)"
        self.periksa = (
            r"(?:(?:pelaksanaan|proses|kegiatan|tindakan|setiap|seluruh|semua|suatu)\s+)*"
            rf"(?:(?:{act}){listed}\s+(?:{report}|lapangan(?!\w)|{few}{self.sendiri})|(?:{power}){listed}\s+{few}{self.sendiri})"
            rf"(?!\s+oleh\s+(?!{omb}))"
        )
        self.memeriksa = (
            rf"(?:(?:{'|'.join(_DEALS_WITH)})\s+{report}|memeriksa(?!\w)"
            rf"|(?:{'|'.join(_CARRIES_OUT)})\s+(?:{act})(?!\w))"
        )
        self.dilakukan = rf"(?:{'|'.join(_DONE)})(?!\w)"
        self.sepakat = r"(?:(?:juga|sepakat|bersedia|setuju|berjanji|berkomitmen|wajib|akan)\s+(?:untuk\s+)?)*"


_SPAN = r"[^.;]{0,160}?"
_OBTAIN = rf"\b(?:{'|'.join(_OBTAINS)})\b"
_UPON = (
    r"\b(?:(?:dengan|atas)\b[^.;]{0,25}?"
    r"|(?:setelah|apabila|dalam\s+hal|sepanjang|jika|sesudah|tergantung|bergantung)\b[^.;]{0,80}?)"
)
_MAY = r"(?:dapat\s+|boleh\s+|akan\s+)?"


def _of_consent(k: _Kata) -> Iterator[_Pola]:
    """An examination that waits for somebody's consent."""
    must = r"\b(?:wajib|harus|perlu|berkewajiban|terlebih\s+dahulu|hanya\s+dapat)\b"
    evidence = r"(?:keterangan|klarifikasi|dokumen)"
    asked = rf"\b(?:{evidence}\b[^.;]{{0,60}}?\b(?:diminta|permintaan)|permintaan\s+{evidence})\b"
    agreed = r"(?:disetujui|persetujuan)(?!\w)"
    either = rf"(?:{k.memeriksa}|{k.periksa})"
    result = rf"\b(?:hasil\s+(?:{k.kegiatan})|rekomendasi)\b"
    for words, needed, subjek in (
        (rf"\b{k.periksa}{_SPAN}\b{k.izin}", k.kata_periksa, True),
        (rf"\b{k.sendiri}{_SPAN}{must}{_SPAN}{_OBTAIN}{_SPAN}\b{k.izin}{_SPAN}\b{either}", _OBTAINS, True),
        (rf"\b{k.sendiri}{_SPAN}{_OBTAIN}{_SPAN}\b{k.izin}{_SPAN}\bsebelum\s+{either}", ("sebelum",), True),
        (rf"\bsebelum\s+{either}{_SPAN}{_OBTAIN}{_SPAN}\b{k.izin}", ("sebelum",), False),
        (rf"\b{k.sendiri}{_SPAN}\b{k.memeriksa}{_SPAN}(?:{_UPON}\b{k.nomina_izin}|\b{k.disetujui})", _EXAMINES, True),
        (rf"{result}[^.;]{{0,80}}?\b(?:wajib|harus)\s+(?:{_OBTAIN}\s+)?{agreed}", ("hasil", "rekomendasi"), True),
        (rf"{asked}[^.;]{{0,80}}?\b(?:{k.kegiatan})\s{_SPAN}{_UPON}\b{k.izin}", ("diminta", "permintaan"), False),
    ):
        yield _Pola(Pola(words, needed, k.kata_izin), subjek, izin=True)


def _of_limits(k: _Kata) -> Iterator[_Pola]:
    """An examination that is cut short, put off, or may not take place."""
    all_ = r"(?:(?:seluruh|semua|setiap)\s+)*"
    no = r"(?:tidak(?:\s+(?:akan|dapat|boleh|diperkenankan|berwenang|berhak|perlu))?|dilarang)\s*:?\s*(?:untuk\s+)?"
    only, never = ("hanya", "baru"), ("tidak", "dilarang")
    refuses = r"(?:\w+\s+){0,3}?(?:berhak|dapat|boleh)\s+menolak\s+"
    only_done = rf"(?P<inti>hanya|baru)\s+{_MAY}{k.dilakukan}(?!\s+oleh\s+{k.omb})"
    also = r"(?:(?!PIHAK)[^.;]){0,80}?\b(?:dan|serta)\s+"
    for words, needed, subjek, lawful in (
        (rf"\b(?:{k.membatasi})\s+{all_}{k.periksa}", (k.kata_membatasi, k.kata_periksa), False, True),
        (rf"\b{k.mitra}\s+{refuses}{all_}{k.periksa}", (("menolak",), k.kata_periksa), False, True),
        (
            rf"\b{k.periksa}[^.;]{{0,100}}?\b(?P<inti>{k.dibatasi})(?!\w)",
            (k.kata_dibatasi, k.kata_periksa),
            True,
            True,
        ),
        (rf"\b{k.periksa}[^.;]{{0,120}}?\b{only_done}", (only, _DONE, k.kata_periksa), True, False),
        (
            rf"\b{k.periksa}[^.;]{{0,120}}?\b(?P<inti>tidak)\s+{_MAY}{k.dilakukan}(?!\s+oleh)",
            (never, _DONE, k.kata_periksa),
            True,
            True,
        ),
        (rf"\b{k.omb}\s+{k.sepakat}(?P<inti>{no}){k.memeriksa}", (never, _EXAMINES), True, True),
        (rf"\b{k.omb}\s+{also}(?P<inti>{no}){k.memeriksa}", (never, _EXAMINES), True, True),
        (rf"\b{k.omb}\s+{k.sepakat}(?:hanya|baru)\s+{_MAY}{k.memeriksa}", (only, _EXAMINES), True, True),
    ):
        yield _Pola(Pola(words, *needed), subjek, menurut_hukum=lawful)


def _of_exemptions(k: _Kata) -> Iterator[_Pola]:
    """A party that is exempt, and a report that must be withdrawn."""
    of = r"(?:(?:objek|kegiatan|lingkup|setiap|segala|seluruh)\s+)*"
    not_ours = r"(?!\w)(?!\s+(?:oleh|pajak|kesehatan|keuangan|berkas|bidang))"
    must = r"\b(?:wajib|harus|bersedia|diwajibkan|diharuskan|sepakat|agar|diminta)\s*:?\s+(?:[\w-]+\s+){0,4}?"
    withdraw = r"(?:mencabut|menarik|membatalkan)\s+(?:kembali\s+)?(?:(?:seluruh|semua|setiap)\s+)?"
    exempt = r"\b(?:dikecualikan|dibebaskan|terbebas|terhindar)\s+dari\s+"
    never = r"\b(?P<inti>bukan(?:\s+merupakan)?|tidak\s+(?:termasuk|menjadi))\s+(?:\w+\s+)?(?:objek|sasaran|lingkup)\s+"
    about = rf"\blaporan\s[^.;,]{{0,60}}?{k.mitra}[^.;,]{{0,60}}?\b(?P<inti>tidak)\s+{_MAY}"
    handled = r"(?:diperiksa|ditangani|ditindaklanjuti|diproses)(?!\w)(?!\s+oleh)"
    freed = ("dikecualikan", "dibebaskan", "terbebas", "terhindar")
    for words, needed, lawful in (
        (must + withdraw + r"(?:laporan|pengaduan)(?:nya)?(?!\w)", ("mencabut", "menarik", "membatalkan"), False),
        (rf"{exempt}{of}(?:{k.kegiatan}){not_ours}", freed, False),
        (rf"{never}(?:{k.kegiatan}){not_ours}", ("objek", "sasaran", "lingkup"), True),
        (about + handled, ("diperiksa", "ditangani", "ditindaklanjuti", "diproses"), True),
    ):
        yield _Pola(Pola(words, needed), menurut_hukum=lawful)
