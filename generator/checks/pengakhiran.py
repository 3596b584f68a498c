"""How an agreement is ended before its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import undenied
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Latar, first_faults, has, holding, per_kalimat
from generator.checks.pokok import governed_by, is_required, titled
from generator.checks.pola import Pola, alternatives, anchors
from generator.checks.tenggat import durations, sets_time
from generator.words.kamus import Kamus

_ends = holding(lambda isi: isi.jangka_waktu.pengakhiran)
_extends = holding(lambda isi: isi.jangka_waktu.perpanjangan)
_tells = holding(lambda isi: isi.jangka_waktu.pemberitahuan)

_AKHIRI = "(1) Salah satu PIHAK dapat mengakhiri {{ naskah.nama }} ini.\n"
_BERITAHU = "(2) Pengakhiran diberitahukan paling lambat 30 (tiga puluh) hari sebelumnya.\n"
_TETAP = "(3) Pengakhiran tidak menghapuskan kewajiban yang belum diselesaikan.\n"


@periksa(
    "pengakhiran-tanpa-pemberitahuan",
    "peringatan",
    "Pengakhiran sepihak tanpa tenggang pemberitahuan",
    mengapa="Pihak lain memerlukan waktu untuk menyelesaikan program yang sedang berjalan.",
    salah=ganti("pengakhiran", _AKHIRI + _TETAP, "Pengakhiran"),
    benar=ganti("pengakhiran", _AKHIRI + _BERITAHU + _TETAP, "Pengakhiran"),
)
def termination_without_notice(bahan: Bahan) -> Iterator[Temuan]:
    """One party may end the agreement, and no Pasal on that sets a time for telling the others."""
    about = {ayat.pasal.pasal.id for ayat in _ends(bahan)}
    ends, extends = set(_ends(bahan)), set(_extends(bahan))
    told = [ayat for ayat in _tells(bahan) if ayat.pasal.pasal.id in about and (ayat in ends or ayat not in extends)]
    sudden = {kalimat for kalimat, _ in _at_once(bahan)}
    yield from first_faults(_at_once(bahan))
    if not any(sets_time(ayat.teks) for ayat in told):
        others = [(kalimat, cela) for kalimat, cela in _one_sided(bahan) if kalimat not in sudden]
        yield from list(first_faults(others))[:1]


@per_kalimat
def _at_once(teks: str, latar: Latar) -> Iterator[Cela]:
    """The words of a sentence by which the agreement ends at once, whatever other words say of notice."""
    if not durations(teks) and not has(teks, latar.kamus.isi.jangka_waktu.alasan_seketika):
        what, mend = "pengakhiran tanpa tenggang", "tulis: diberitahukan secara tertulis sekian hari sebelumnya"
        yield from undenied(teks, _at_once_pattern(latar.kamus), latar.kamus, what, mend)


@lru_cache(maxsize=8)
def _at_once_pattern(kamus: Kamus) -> Pola:
    kata = kamus.isi.jangka_waktu
    ends = r"(?:berakhir|diakhiri|mengakhiri\w*|dihentikan|menghentikan|diputus\w*|memutus\w*|dibatalkan|membatalkan)"
    agreement = r"(?:perjanjian|kerja\s+sama|kesepakatan)"
    about = rf"(?:{agreement}\b[^.;]{{0,60}}?\b{ends}|{ends}\b[^.;]{{0,20}}?\b{agreement})"
    return Pola(rf"\b{about}\b[^.;]{{0,80}}?\b(?P<cela>{alternatives(kata.seketika)})(?!\w)", anchors(kata.seketika))


@per_kalimat
def _one_sided(teks: str, latar: Latar) -> Iterator[Cela]:
    """The words of a sentence by which one party ends the agreement."""
    for match in _one_sided_pattern(latar.kamus).finditer(teks):
        if not _DENIED.search(match[0]) and not teks[: match.start()].endswith("tidak "):
            what = f"pengakhiran sepihak tanpa tenggang pemberitahuan: “{match[0]}”"
            mend = "tambahkan: diberitahukan secara tertulis paling lambat sekian hari sebelumnya"
            yield Cela(match.start(), match.end(), what, mend)


# "Menyatakan tidak berlaku" denies nothing.
_DENIED = re.compile(r"tidak(?!\s+berlaku)")


@lru_cache(maxsize=8)
def _one_sided_pattern(kamus: Kamus) -> Pola:
    kata = kamus.isi.jangka_waktu
    ends = alternatives(kata.mengakhiri)
    one = rf"(?:{alternatives(kata.satu_pihak)})\b[^.;\n]{{0,80}}?"
    who = rf"(?:PIHAK\s+KE\w+|{alternatives(kamus.isi.perselisihan.pejabat)})"
    named = rf"{who}\s+(?:[\w-]+\s+){{0,2}}?(?:dapat|berhak|berwenang)\b[^.;,\n]{{0,40}}?"
    void = r"(?:tidak\s+berlaku|berakhir|batal|gugur|putus)"
    declared = rf"menyatakan\s+(?:bahwa\s+)?(?:perjanjian|kerja\s+sama|kesepakatan)\b[^.;,\n]{{0,40}}?\b{void}"
    needed = anchors(kata.sepihak) | anchors(kata.mengakhiri) | {"menyatakan"}
    return Pola(rf"(?<!\w)(?:{alternatives(kata.sepihak)}|(?:{one}|{named})\b(?:{ends}|{declared}))(?!\w)", needed)


@periksa(
    "akibat-pengakhiran-tidak-diatur",
    "catatan",
    "Akibat pengakhiran tidak diatur",
    mengapa="Kewajiban, data, dan program yang sedang berjalan perlu diselesaikan ketika kerja sama berakhir.",
    salah=ganti("pengakhiran", _AKHIRI + _BERITAHU, "Pengakhiran"),
    benar=ganti("pengakhiran", _AKHIRI + _BERITAHU + _TETAP, "Pengakhiran"),
)
def no_consequences(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal on termination, where there must be one, that does not say what follows."""
    words = bahan.kamus.isi.jangka_waktu.akibat_pengakhiran
    found = titled(bahan, "pengakhiran") if is_required(bahan, "pengakhiran") else []
    if found and not any(has(one.teks, words) for one in governed_by(bahan, "pengakhiran")):
        what = f"{found[0].pasal.sebutan} tidak mengatur akibat pengakhiran"
        mend = "tambahkan: pengakhiran tidak menghapuskan kewajiban yang belum diselesaikan"
        yield Temuan(found[0].place, what, mend, found[0].judul)
