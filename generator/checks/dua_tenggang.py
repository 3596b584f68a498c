"""Two times for the notice of the same deed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jangka_waktu import BERLAKU, DAPAT, USUL
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Kalimat, Latar, has, per_kalimat
from generator.checks.tenggat import Tenggat, durations
from generator.words.kamus import KataJangkaWaktu

_Jangka = tuple[Kalimat, Tenggat]

_BEFORE = re.compile(r"(?:\s+kalender)?\s+(?:sebelum|di\s+muka|terlebih\s+dahulu)", re.IGNORECASE)


@periksa(
    "dua-tenggang-pemberitahuan",
    "peringatan",
    "Dua tenggang yang berbeda untuk hal yang sama",
    mengapa="Tidak jelas tenggang mana yang harus dipenuhi, dan pemberitahuan mudah dinyatakan terlambat.",
    salah=ganti(
        "jangka-waktu",
        BERLAKU + DAPAT + USUL + "(4) Usulan perpanjangan disampaikan paling lambat 3 (tiga) bulan sebelum berakhir.\n",
        "Jangka Waktu",
    ),
    benar=ganti(
        "jangka-waktu",
        BERLAKU + DAPAT + USUL + "(4) Usulan perpanjangan disampaikan paling lambat 2 (dua) bulan sebelum berakhir.\n",
        "Jangka Waktu",
    ),
)
def two_notice_periods(bahan: Bahan) -> Iterator[Temuan]:
    """Notice of extension, of termination or of force majeure for which two Pasal or ayat set different times."""
    periods = (*_notice_period(bahan), *_hindrance_period(bahan))
    for deed in ("perpanjangan", "pengakhiran", KAHAR):
        named = [(kalimat, tenggat) for kalimat, (kind, tenggat) in periods if kind == deed]
        for later in named[1:]:
            if later[1].jam != named[0][1].jam and later[1].akhir > later[0].pangkal:
                yield _differing(deed, named[0], later, bahan.place("naskah").file)


def _differing(deed: str, first: _Jangka, later: _Jangka, own: str) -> Temuan:
    """Two times for the same notice, told at the later one, or at the earlier where only that is the agreement's."""
    earlier, here = (later, first) if _file(later) != own == _file(first) else (first, later)
    (kalimat, tenggat), (_, other) = here, earlier
    period, against = kalimat.teks[tenggat.mulai : tenggat.akhir], earlier[0].teks[other.mulai : other.akhir]
    what = f"tenggang {deed} {period} berbeda dengan {against} dalam {_whereabouts(earlier[0])}"
    return kalimat.temuan(Cela(tenggat.mulai, tenggat.akhir, what, "samakan tenggangnya"))


def _whereabouts(kalimat: Kalimat) -> str:
    """ "Pasal 9 ayat (2)"."""
    pasal, butir = kalimat.bacaan.pasal, kalimat.bacaan.butir
    ayat = f" ayat {butir[0].penanda}" if butir and butir[0].penanda.startswith("(") else ""
    return (pasal.sebutan if pasal else "ketentuan lain") + ayat


def _file(one: _Jangka) -> str:
    return one[0].bacaan.place().file


_SPECIAL = (
    "mendesak",
    "pelanggaran",
    "melanggar",
    "wanprestasi",
    "kahar",
    "memaksa",
    "evaluasi",
    "monitoring",
    "kecuali",
)


@per_kalimat
def _notice_period(teks: str, latar: Latar) -> Iterator[tuple[str, Tenggat]]:
    """How long before the end a sentence wants notice of which deed; special cases are left out."""
    kata = latar.kamus.isi.jangka_waktu
    if has(teks, _SPECIAL) or not has(teks, kata.pemberitahuan):
        return
    found: set[str] = set()
    for tenggat in durations(teks):
        deed = _deed(teks, tenggat, kata)
        if _BEFORE.match(teks, tenggat.akhir) and deed not in found:
            found.add(deed)
            yield from [(deed, tenggat)] if deed else []


KAHAR = "pemberitahuan keadaan kahar"
_LIMIT = re.compile(r"(?:paling\s+(?:lambat|lama)|dalam(?:\s+jangka)?\s+waktu)\s+$", re.IGNORECASE)
_SINCE = re.compile(r"(?:\s+(?:kerja|kalender))?\s+(?:sejak|setelah|sesudah|terhitung)(?!\w)", re.IGNORECASE)
_TELLS = (
    "memberitahukan",
    "memberitahukannya",
    "memberitahu",
    "memberi tahu",
    "diberitahukan",
    "melaporkan",
    "melaporkannya",
    "dilaporkan",
)
_TO_PARTY = re.compile(r"(?<!\w)PIHAK\s+(?:lain|lainnya|KE[A-Z]+)(?!\w)")
# Another notice than the first: that it is over, or what is answered to it.
_AFTERWARDS = re.compile(r"berakhir|selesai|dilanjutkan|pulih|tanggap|jawab|diterima|perkembangan|ulang", re.IGNORECASE)


@per_kalimat
def _hindrance_period(teks: str, latar: Latar) -> Iterator[tuple[str, Tenggat]]:
    """Within which time a sentence wants other parties told that force majeure hinders one."""
    if not has(teks, latar.kamus.isi.keadaan_kahar) or not has(teks, _TELLS):
        return
    if _TO_PARTY.search(teks) and not _AFTERWARDS.search(teks):
        for tenggat in durations(teks):
            if _LIMIT.search(teks, 0, tenggat.mulai) and _SINCE.match(teks, tenggat.akhir):
                yield KAHAR, tenggat
                return


_PARTS = re.compile(r";|,?\s+(?:sedangkan|sementara|adapun)\s+|,?\s+dan\s+", re.IGNORECASE)


def _deed(teks: str, tenggat: Tenggat, kata: KataJangkaWaktu) -> str:
    """What a time is for: the one deed the sentence speaks of, or else the one its part of the sentence does."""
    begin = max((match.end() for match in _PARTS.finditer(teks, 0, tenggat.mulai)), default=0)
    end = next((match.start() for match in _PARTS.finditer(teks, tenggat.akhir)), len(teks))
    for words in (teks, teks[begin:end]):
        extends, ends = has(words, kata.perpanjangan), has(words, kata.pengakhiran)
        if extends != ends:
            return "perpanjangan" if extends else "pengakhiran"
    return ""
