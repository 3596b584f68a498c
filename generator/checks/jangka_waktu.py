"""How an agreement is extended, and when that and its end must be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import alternatives, first_faults, has, pattern, rules, sentences
from generator.checks.tenggat import durations, sets_time
from generator.words.kamus import Kamus

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
    kata = bahan.kamus.isi.jangka_waktu
    possible, extends = tuple(kata.dapat_diperpanjang), tuple(kata.perpanjangan)
    about = {ayat.pasal.pasal.id for ayat in rules(bahan) if has(ayat.teks, possible)}
    when = [ayat for ayat in rules(bahan) if ayat.pasal.pasal.id in about or has(ayat.teks, extends)]
    if any(sets_time(ayat.teks) for ayat in when):
        return
    for kalimat in sentences(bahan):
        match = pattern(possible).search(kalimat.teks, kalimat.pangkal)
        if match and not any(_automatic(kalimat.teks, bahan.kamus)):
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
    kamus = bahan.kamus
    yield from first_faults(sentences(bahan), lambda teks: _automatic(teks, kamus))


@lru_cache(maxsize=1 << 14)
def _automatic(teks: str, kamus: Kamus) -> tuple[Cela, ...]:
    what, mend = (
        "perpanjangan terjadi dengan sendirinya: “{}”",
        "tulis: dapat diperpanjang berdasarkan kesepakatan tertulis",
    )
    return tuple(
        Cela(match.start(), match.end(), what.format(match[0]), mend)
        for match in _automatic_pattern(kamus).finditer(teks)
        if not re.search(r"\b(?:tidak|tanpa|bukan)\b(?:\s+[\w-]+){0,4}\s*$", teks[: match.start()], re.IGNORECASE)
        and not re.search(r"\b(?:tidak|bukan)\b", match[0], re.IGNORECASE)
    )


@lru_cache(maxsize=8)
def _automatic_pattern(kamus: Kamus) -> re.Pattern[str]:
    kata = kamus.isi.jangka_waktu
    extends, self_ = alternatives(tuple(kata.perpanjangan)), alternatives(tuple(kata.otomatis))
    deemed = r"(?:dianggap|dinyatakan)(?:\s+(?:telah|otomatis))*"
    after = rf"\b(?:{extends})(?!\w)(?:\s+[\w()-]+){{0,8}}?\s+(?:{self_})(?!\w)"
    return re.compile(
        rf"{after}|\b(?:{self_}|{deemed})\s+(?:(?:dapat|akan|untuk|telah)\s+)*(?:{extends})(?!\w)", re.IGNORECASE
    )


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
    kata = bahan.kamus.isi.jangka_waktu
    for deed, words, other in (
        ("perpanjangan", kata.perpanjangan, kata.pengakhiran),
        ("pengakhiran", kata.pengakhiran, kata.perpanjangan),
    ):
        first: tuple[int, str] | None = None
        for kalimat in sentences(bahan):
            for jam, begin, end in _notice_period(kalimat.teks, tuple(words), tuple(other), bahan.kamus):
                period = kalimat.teks[begin:end]
                if first is None:
                    first = (jam, period)
                elif jam != first[0] and end > kalimat.pangkal:
                    what = f"tenggang {deed} {period} berbeda dengan {first[1]} yang disebut sebelumnya"
                    yield kalimat.temuan(Cela(begin, end, what, "samakan tenggangnya"))


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


@lru_cache(maxsize=1 << 14)
def _notice_period(
    teks: str, words: tuple[str, ...], other: tuple[str, ...], kamus: Kamus
) -> tuple[tuple[int, int, int], ...]:
    """How long before the end a sentence wants notice of a deed, and where it says so; special cases are left out."""
    notice = tuple(kamus.isi.jangka_waktu.pemberitahuan)
    if not has(teks, words) or has(teks, other) or has(teks, _SPECIAL) or not has(teks, notice):
        return ()
    return tuple(
        (one.jam, one.mulai, one.akhir)
        for one in durations(teks)
        if re.match(r"(?:\s+kalender)?\s+sebelum", teks[one.akhir :], re.IGNORECASE)
    )[:1]
