"""An agreement without an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_denied, undenied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus


@periksa(
    "jangka-waktu-tanpa-akhir",
    "peringatan",
    "Perjanjian berlaku tanpa batas waktu",
    mengapa="Tanpa akhir tidak ada saat untuk menilai kerja sama, dan perjanjian mudah melampaui Nota Kesepahamannya.",
    salah=pasal("{{ naskah.nama }} ini berlaku untuk waktu yang tidak ditentukan."),
    benar=pasal("Kewajiban merahasiakan Data Pribadi berlaku untuk waktu yang tidak ditentukan."),
)
def without_end(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement itself never ends."""
    yield from first_faults(_endless(bahan))


@per_kalimat
def _endless(teks: str, latar: Latar) -> Iterator[Cela]:
    for match in _pattern(latar.kamus, latar.naskah).finditer(teks):
        if not is_denied(teks, match.start("cela"), latar.kamus):
            what = f"perjanjian tidak mempunyai akhir: “{match['cela']}”"
            yield Cela(match.start("cela"), match.end("cela"), what, "sebut lamanya, sama dengan `jangka_waktu`")


@periksa(
    "jangka-waktu-menurut-jabatan",
    "peringatan",
    "Berlakunya perjanjian bergantung pada pejabat",
    mengapa="Perjanjian mengikat lembaga, bukan orang yang menjabat; pergantian pejabat tidak mengakhirinya.",
    salah=pasal("{{ naskah.nama }} ini tidak berlaku lagi apabila Wali Kota diganti."),
    benar=pasal("{{ naskah.nama }} ini tetap berlaku walaupun Wali Kota diganti."),
)
def bound_to_office(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement lasts as long as somebody holds an office."""
    yield from first_faults(_bound(bahan))


@per_kalimat
def _bound(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus; sebut lama atau tanggalnya, sama dengan `jangka_waktu`"
    return undenied(teks, _office(latar.kamus, latar.naskah), latar.kamus, "perjanjian bergantung pada pejabat", mend)


def _subject(naskah: str) -> str:
    """What is said must be of the agreement or its term, at the beginning of the sentence, not of a duty under it."""
    agreement = rf"(?:{re.escape(naskah)}|perjanjian(?:\s+kerja\s+sama)?|kesepakatan|kerja\s+sama)(?:\s+ini)?"
    return rf"(?:^|[:,]\s)\W*(?:(?:jangka\s+waktu|masa\s+berlaku)\s+)?{agreement}"


@lru_cache(maxsize=16)
def _pattern(kamus: Kamus, naskah: str) -> Pola:
    ever = kamus.isi.pemakaian_data.selamanya
    lasts = r"(?:mulai\s+)?(?:berlaku|mengikat|dilaksanakan|berlangsung|diadakan|adalah|ialah)"
    ends = r"(?:mencabut|mengakhiri|membatalkan|menghentikan|memutuskan|menarik|menyatakan)\w*"
    until = rf"(?:sampai|hingga)\s+(?:dengan\s+)?(?:ada|salah\s+satu|satu)\s+(?:[\w-]+\s+){{0,3}}?{ends}"
    new = r"ada\s+(?:perjanjian|ketentuan)\s+(?:\w+\s+)*?baru"
    revoked = rf"(?:sampai|hingga)\s+(?:dengan\s+)?(?:dicabut|diakhiri|dibatalkan|diganti|{new})"
    wish = r"di(?:kehendaki|perlukan|butuhkan|inginkan)|PARA\s+PIHAK\s+(?:masih\s+)?\w*(?:hendaki|inginkan)"
    # Where a length of time stands between, it is the other end that is left open.
    open_ = rf"[^.;,\d]{{0,80}}?\b(?:{until}|{revoked}|(?:selama|sepanjang)\s+(?:masih\s+)?(?:{wish}))"
    endless = rf"{lasts}\s(?:[^.;,]{{0,80}}?\b(?:{alternatives(ever)})|{open_})"
    pattern = rf"{_subject(naskah)}\s+(?:\w+\s+){{0,2}}?(?P<cela>{endless})(?!\w)"
    return Pola(pattern, anchors(ever) | {"sampai", "hingga", "selama", "sepanjang"})


@lru_cache(maxsize=16)
def _office(kamus: Kamus, naskah: str) -> Pola:
    holder = rf"(?:{alternatives(kamus.isi.pejabat_pengikat)})"
    like = r"(?:mengikuti|sama\s+dengan|sesuai\s+dengan|(?:ber|ter)gantung\s+pada|selama|sepanjang|sampai|hingga)"
    term = rf"{like}\b[^.;,]{{0,40}}?"
    while_ = rf"{term}\b(?:masa\s+jabatan\w*\s+(?:\w+\s+){{0,2}}?{holder}|{holder}(?:\s+\w+){{0,3}}?\s+menjabat)"
    over = r"(?:berakhir|gugur|batal|tidak\s+berlaku(?:\s+lagi)?|berhenti|putus|hapus)"
    when = r"(?:apabila|jika|bila|bilamana|karena|dengan|(?:pada\s+)?saat|sejak|dalam\s+hal|ketika)"
    replaced = r"(?:di(?:ganti|gantikan|berhentikan|mutasi)|berganti|berhenti|tidak\s+(?:lagi\s+)?menjabat|pensiun)"
    change = r"(?:pergantian|penggantian|bergantinya|berhentinya|berakhirnya\s+masa\s+jabatan|mutasi|pensiunnya)"
    gone = rf"(?:{holder}(?:\s+[\w-]+){{0,3}}?\s+{replaced}|{change}\s+(?:\w+\s+)?{holder})"
    ended = rf"{over}\s+(?:\w+\s+){{0,3}}?{when}\s+[^.;,]{{0,20}}?{gone}"
    pattern = rf"{_subject(naskah)}[^.;]{{0,60}}?\b(?P<cela>{while_}|{ended})(?!\w)"
    return Pola(
        pattern, anchors(kamus.isi.pejabat_pengikat), ("jabat", "ganti", "berhenti", "mutasi", "pensiun", "meninggal")
    )
