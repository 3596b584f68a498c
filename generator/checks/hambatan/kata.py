"""The pieces the patterns of hindrances are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Frasa, Kamus

SPAN = r"[^.;]{0,160}?"
MAY = r"(?:dapat\s+|boleh\s+|akan\s+|perlu\s+)?"
MUST = r"\b(?:wajib|harus|perlu|berkewajiban|hanya\s+dapat|(?:terlebih|lebih)\s+(?:dahulu|dulu))\b"
UPON = (
    r"\b(?:(?:dengan|atas)\b[^.;]{0,25}?"
    r"|(?:setelah|sesudah|apabila|dalam\s+hal|sepanjang|jika|tergantung|bergantung|menunggu)\b[^.;]{0,80}?)"
)
NO = r"(?:tidak(?:\s+(?:akan|dapat|boleh|diperkenankan|berwenang|berhak|perlu))?|dilarang)\s*:?\s*(?:untuk\s+)?"
OF_WORK = (
    r"\s+(?:pelaksanaan|kegiatan|bulanan|triwulan|semester|tahunan|mingguan|akhir|kemajuan|berkala|keuangan|hasil"
    r"|monitoring|evaluasi|magang|kajian|penelitian|penutup|tertulis|kinerja|program|tim|panitia)(?!\w)"
)
"""What follows "laporan" where it is no Laporan, but a paper on how the work goes."""
_AND = r"(?:\s*,|,?\s+dan/atau|,?\s+dan|,?\s+atau|,?\s+serta)\s+"


@dataclass(frozen=True, slots=True)
class Halangan:
    """A pattern of a fault, and what to call it. Its group ``inti``, if any, is the word that makes it one.

    ``subjek``: it begins with what its sentence is about. ``izin``: it ends with a consent. ``tertutup``: a sentence
    on opening secrets is left alone; ``menurut_hukum``: one that follows the law, or names a court's case; and one with
    any of the words ``kecuali``. ``lunak``: it sways an examination without a limit to it.
    """

    pola: Pola
    sebutan: str
    subjek: bool = False
    izin: bool = False
    tertutup: bool = False
    menurut_hukum: bool = False
    lunak: bool = False
    kecuali: Frasa | None = None

    def denied_before(self, match: re.Match[str]) -> int:
        """Up to where a denial keeps it silent: a consent is not needed wherever the denial stands before it."""
        if "inti" in match.re.groupindex:
            return match.start("inti")
        return match.end() if self.izin else match.start()


def any_of(pilihan: Sequence[str]) -> str:
    """Any of some words or phrases, whole, as part of a pattern."""
    return rf"\b(?:{alternatives(pilihan)})(?!\w)"


class Kata:
    """The pieces, for one name of the Ombudsman."""

    def __init__(self, kamus: Kamus, ombudsman: str) -> None:
        self.words = words = kamus.isi.pengawasan
        people = rf"(?:{any_of(words.pelaku)}\s+){{0,3}}"
        self.omb = omb = rf"(?:{people}(?:{re.escape(ombudsman)}|Ombudsman(?:\s+Republik\s+Indonesia)?)(?!\w))"
        self.mitra = rf"PIHAK\s+(?!{re.escape(ombudsman.rsplit(maxsplit=1)[-1])}\b)\w+"
        self.sendiri = rf"{omb}(?!\s+(?:dan|bersama|bersama-sama)\s+)"
        self.melapor = kamus.isi.pungutan.melapor
        self.kegiatan = alternatives(words.kegiatan)
        self.sasaran = rf"(?:\b{self.mitra}|{any_of(words.sasaran)})"
        number = re.escape(ombudsman.rsplit(maxsplit=1)[-1])
        # "PIHAK KEDUA", not "PIHAK yang" or "PIHAK lain"; and whoever acts for it or may be complained of.
        self.pasti = rf"(?:\bPIHAK\s+(?!{number}\b)KE\w+\b)"
        someone = rf"(?:{self.pasti}|{any_of(words.sasaran)}|{any_of(words.pejabat_mitra)})"
        self.lawan = rf"(?:(?:(?:para|setiap|seluruh|suatu)\s+)?{someone}(?!\s+(?:PIHAK\s+{number}\b|Ombudsman)))"
        self.kami = rf"(?:\b{omb}|{any_of(words.orang_ombudsman)}(?!\s+(?:{self.pasti}|Inspektorat)))"
        self._of_consent()
        self._of_reports()
        self.periksa = self._examination()
        self.memeriksa = self._examines()
        self.sepakat = r"(?:(?:juga|sepakat|bersedia|setuju|berjanji|berkomitmen|wajib|harus|akan)\s+(?:untuk\s+)?)*"
        # "Pengawasan … dilakukan oleh Inspektorat" is not the Ombudsman's.
        self.olehnya = rf"(?:(?!(?:dilakukan|dilaksanakan)\s+(?:oleh\s+(?!{omb})|{self.mitra}))[^.;]){{0,160}}?"

    def _of_consent(self) -> None:
        words = self.words
        # Without a word of each group its piece is not there.
        self.kata_izin = anchors((*words.persetujuan, *words.disetujui, *words.menyetujui, *words.disepakati))
        self.kata_periksa = anchors(words.kegiatan) | anchors(words.wewenang)
        self.kata_memeriksa = anchors((*words.menangani, *words.melakukan, *words.meminta))
        self.nomina_izin = rf"(?:{alternatives(words.persetujuan)})(?!\w)"
        # "menyetujui" without what: that somebody agrees to a remedy is no consent to the examination.
        agrees = rf"{any_of(words.menyetujui)}(?=\s*(?:[.,;]|$|secara\s+tertulis))"
        granted = rf"(?:setelah|sesudah|apabila|jika|sepanjang|dalam\s+hal)\b[^.;]{{0,60}}?{agrees}"
        self.disetujui = rf"(?:(?:{alternatives(words.disetujui)})(?!\w)|{granted})"
        self.izin = rf"(?:{self.nomina_izin}|{self.disetujui})"
        self.memperoleh = any_of(words.memperoleh)

    def _of_reports(self) -> None:
        self.laporan = (
            r"(?:(?:atas|terhadap|mengenai|setiap|suatu|seluruh|semua)\s+)*(?:laporan|pengaduan)(?:nya)?(?!\w)"
        )
        which = r"yang\s+(?:berkaitan\s+dengan|menyangkut|ditujukan\s+kepada|melibatkan)"
        about = rf"(?:mengenai|terhadap|tentang|atas|terkait(?:\s+dengan)?|{which})"
        # A report on somebody, not one on how a programme goes.
        self.pengaduan = (
            rf"(?:laporan|pengaduan)\s+(?:masyarakat\s+)?{about}\s+(?:(?:pelayanan|layanan|tindakan)\s+)?{self.sasaran}"
        )

    def _examination(self) -> str:
        """The Ombudsman's examination as a noun: of a report, at a place, of somebody, or by the Ombudsman."""
        act = self.kegiatan
        listed = rf"(?:{_AND}(?:{act}|penyelesaian|penerimaan|wewenang|fungsi))*"
        few = r"(?:(?:(?!PIHAK)[\w-]+\s+){0,4}?|(?:[\w-]+\s+){0,6}?oleh\s+)"
        power = rf"{alternatives(self.words.wewenang)}|(?:tugas|fungsi)(?=[^.;]{{0,30}}wewenang)"
        of = rf"(?:terhadap|atas|kepada)\s+(?:(?:setiap|para|seluruh|semua)\s+)?{self.sasaran}"
        return (
            r"(?:(?:pelaksanaan|proses|kegiatan|tindakan|setiap|seluruh|semua|suatu)\s+)*"
            rf"(?:(?:{act}){listed}\s+(?:{self.laporan}|lapangan(?!\w)|{of}|{few}{self.sendiri})"
            rf"|(?:{power}){listed}\s+{few}{self.sendiri})"
            rf"(?!\s+oleh\s+(?!{self.omb}))"
        )

    def _examines(self) -> str:
        """The same as a verb, which tells nothing of who does it."""
        words = self.words
        return (
            rf"(?:(?:{'|'.join(words.menangani)})\s+(?:(?:setiap|suatu|seluruh|semua)\s+)?{self.laporan}|memeriksa(?!\w)"
            rf"|(?:{'|'.join(words.melakukan)})\s+(?:{self.kegiatan})(?!\w))"
        )
