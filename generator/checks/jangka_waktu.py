"""How an agreement is extended, and when that and its end must be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Kalimat, Latar, first_faults, has, holding, per_kalimat, rules, sentences
from generator.checks.pola import Pola, alternatives, anchors, frasa
from generator.checks.tenggat import Tenggat, durations, sets_time
from generator.words.kamus import Kamus, KataJangkaWaktu

_may_extend = holding(lambda isi: isi.jangka_waktu.dapat_diperpanjang)
_extends = holding(lambda isi: isi.jangka_waktu.perpanjangan)

_BERLAKU = "(1) {{ naskah.nama }} ini berlaku selama {{ jangka_waktu.tahun | terbilang }} tahun.\n"
_USUL = "(3) Perpanjangan diusulkan paling lambat 60 (enam puluh) hari sebelum {{ naskah.nama }} ini berakhir.\n"
_DAPAT = "(2) Jangka waktu dapat diperpanjang dengan kesepakatan PARA PIHAK.\n"


@periksa(
    "perpanjangan-tanpa-pemberitahuan",
    "peringatan",
    "Perpanjangan tanpa tenggang pengusulan",
    mengapa="Tanpa tenggang, usul perpanjangan datang terlambat dan kerja sama terputus tanpa disengaja.",
    salah=ganti("jangka-waktu", _BERLAKU + _DAPAT, "Jangka Waktu"),
    benar=ganti("jangka-waktu", _BERLAKU + _DAPAT + _USUL, "Jangka Waktu"),
)
def extension_without_notice(bahan: Bahan) -> Iterator[Temuan]:
    """The agreement can be extended, and no Pasal that says so sets a time before its end to propose it."""
    about = {ayat.pasal.pasal.id for ayat in _may_extend(bahan)}
    when = [*(ayat for ayat in rules(bahan) if ayat.pasal.pasal.id in about), *_extends(bahan)]
    if not about or any(sets_time(ayat.teks) for ayat in when):
        return
    possible = frasa(tuple(bahan.kamus.isi.jangka_waktu.dapat_diperpanjang))
    automatic = {kalimat for kalimat, _ in _automatic(bahan)}
    for kalimat in sentences(bahan):
        match = possible.search(kalimat.teks, kalimat.pangkal)
        if match and kalimat not in automatic:
            what = "perpanjangan dimungkinkan, tetapi tidak disebut kapan harus diusulkan"
            mend = "tambahkan: diusulkan paling lambat sekian hari sebelum jangka waktu berakhir"
            yield kalimat.temuan(Cela(match.start(), match.end(), what, mend))
            return


@periksa(
    "perpanjangan-otomatis",
    "peringatan",
    "Perpanjangan otomatis",
    mengapa="Tanpa kesepakatan baru kerja sama berjalan terus tanpa evaluasi dan dapat melampaui Nota Kesepahaman.",
    salah=ganti("jangka-waktu", _BERLAKU + "(2) Jangka waktu diperpanjang secara otomatis.\n" + _USUL, "Jangka Waktu"),
    benar=ganti("jangka-waktu", _BERLAKU + "(2) Jangka waktu tidak diperpanjang secara otomatis.\n", "Jangka Waktu"),
)
def automatic_extension(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement goes on by itself."""
    yield from first_faults(_automatic(bahan))


@per_kalimat
def _automatic(teks: str, latar: Latar) -> Iterator[Cela]:
    what, mend = (
        "perpanjangan terjadi dengan sendirinya: “{}”",
        "tulis: dapat diperpanjang berdasarkan kesepakatan tertulis",
    )
    return (
        Cela(match.start(), match.end(), what.format(match[0]), mend)
        for match in _automatic_pattern(latar.kamus).finditer(teks)
        if not re.search(r"\b(?:tidak|tanpa|bukan)\b(?:\s+[\w-]+){0,4}\s*$", teks[: match.start()], re.IGNORECASE)
        and not re.search(r"\b(?:tidak|bukan)\b", match[0], re.IGNORECASE)
    )


@lru_cache(maxsize=8)
def _automatic_pattern(kamus: Kamus) -> Pola:
    kata = kamus.isi.jangka_waktu
    extends, self_ = alternatives(tuple(kata.perpanjangan)), alternatives(tuple(kata.otomatis))
    deemed = r"(?:dianggap|dinyatakan)(?:\s+(?:telah|otomatis))*"
    # Words that only speak of extending when it is the agreement or its term that goes on.
    term = r"\b(?:perjanjian|kerja\s?sama|jangka\s+waktu|masa\s+berlaku|kesepa\w+an)(?:nya)?\b[^.;,\n]{0,60}?"
    goes_on = rf"{term}\b(?:{alternatives(tuple(kata.berlanjut))})"
    after = rf"(?:\b(?:{extends})|{goes_on})(?!\w)(?:\s+[\w()-]+){{0,8}}?\s+(?:{self_})(?!\w)"
    before = rf"(?:{self_}|{deemed})\s+(?:(?:dapat|akan|untuk|telah)\s+)*"
    going_on = rf"{term}\b{before}(?:{alternatives(tuple(kata.berlanjut))})"
    return Pola(
        rf"{after}|\b{before}(?:{extends})(?!\w)|{going_on}(?!\w)",
        anchors(kata.perpanjangan) | anchors(kata.berlanjut),
        anchors(kata.otomatis) | {"dianggap", "dinyatakan"},
    )


_Jangka = tuple[Kalimat, Tenggat]

_BEFORE = re.compile(r"(?:\s+kalender)?\s+(?:sebelum|di\s+muka|terlebih\s+dahulu)", re.IGNORECASE)


@periksa(
    "dua-tenggang-pemberitahuan",
    "peringatan",
    "Dua tenggang yang berbeda untuk hal yang sama",
    mengapa="Tidak jelas tenggang mana yang harus dipenuhi, dan pemberitahuan mudah dinyatakan terlambat.",
    salah=ganti(
        "jangka-waktu",
        _BERLAKU
        + _DAPAT
        + _USUL
        + "(4) Usulan perpanjangan disampaikan paling lambat 3 (tiga) bulan sebelum berakhir.\n",
        "Jangka Waktu",
    ),
    benar=ganti(
        "jangka-waktu",
        _BERLAKU
        + _DAPAT
        + _USUL
        + "(4) Usulan perpanjangan disampaikan paling lambat 2 (dua) bulan sebelum berakhir.\n",
        "Jangka Waktu",
    ),
)
def two_notice_periods(bahan: Bahan) -> Iterator[Temuan]:
    """Notice of extension, or of termination, for which two Pasal or ayat set different times."""
    for deed in ("perpanjangan", "pengakhiran"):
        named = [(kalimat, tenggat) for kalimat, (kind, tenggat) in _notice_period(bahan) if kind == deed]
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
    if has(teks, _SPECIAL) or not has(teks, tuple(kata.pemberitahuan)):
        return
    found: set[str] = set()
    for tenggat in durations(teks):
        deed = _deed(teks, tenggat, kata)
        if _BEFORE.match(teks, tenggat.akhir) and deed not in found:
            found.add(deed)
            yield from [(deed, tenggat)] if deed else []


_PARTS = re.compile(r";|,?\s+(?:sedangkan|sementara|adapun)\s+|,?\s+dan\s+", re.IGNORECASE)


def _deed(teks: str, tenggat: Tenggat, kata: KataJangkaWaktu) -> str:
    """What a time is for: the one deed the sentence speaks of, or else the one its part of the sentence does."""
    begin = max((match.end() for match in _PARTS.finditer(teks, 0, tenggat.mulai)), default=0)
    end = next((match.start() for match in _PARTS.finditer(teks, tenggat.akhir)), len(teks))
    for words in (teks, teks[begin:end]):
        extends, ends = has(words, tuple(kata.perpanjangan)), has(words, tuple(kata.pengakhiran))
        if extends != ends:
            return "perpanjangan" if extends else "pengakhiran"
    return ""
