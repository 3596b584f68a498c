"""An examination that may only come through a partner's door: its channel, its company, and its diary."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import MAY, OF_WORK, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_CHANNEL = "pemeriksaan Ombudsman hanya boleh melalui mitra"
_COMPANY = "pemeriksaan Ombudsman diawasi mitra"
_DIARY = "pemeriksaan Ombudsman menunggu kesediaan mitra"
_NOTICE = "pemeriksaan mendadak diberitahukan lebih dahulu"
_THROUGH = r"(?:melalui|lewat)\s+(?:[\w-]+\s+){0,2}?"
_WITH = r"(?:didampingi|dihadiri|disaksikan|diikuti)\s+(?:oleh\s+)?(?:[\w-]+\s+){0,2}?"
_COMPANIONS = ("didampingi", "dihadiri", "disaksikan", "diikuti")
_OFFICIALS = r"(?:pejabat|pegawai|aparatur|atasan|terlapor|kepala|Inspektorat|Bagian\s+Hukum|perangkat\s+daerah)\w*"
_FREE = r"(?:(?!\b(?:tidak|tanpa|dilarang)\b)[^.;])"
_PLAN = r"(?:(?:jadwal|rencana|waktu|tanggal|lokasi|tempat|pelaksanaan|adanya)\s+(?:[\w-]+\s+){0,3}?)?"


def channels(k: Kata) -> Iterator[Halangan]:
    """The patterns of all these."""
    yield from _through(k)
    yield from _in_company(k)
    yield from _at_their_time(k)
    yield from _announced(k)


def _through(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU meminta keterangan pegawai hanya melalui Bagian Hukum"."""
    doors = ("melalui", "lewat")
    acts = rf"(?:{k.memeriksa}|{any_of(k.words.meminta)}|{any_of(k.words.bertemu)})"
    only = r"\b(?P<inti>hanya|harus|wajib|semata-mata)\s+(?:dapat\s+)?"
    after = rf"{k.kami}\s+(?:[\w-]+\s+){{0,3}}?{acts}[^.;]{{0,80}}?{only}(?:dilakukan\s+)?{_THROUGH}{k.lawan}"
    yield Halangan(Pola(after, doors, ("hanya", "harus", "wajib", "semata-mata")), _CHANNEL, menurut_hukum=True)
    before = rf"{k.kami}\s+(?P<inti>hanya|wajib|harus)\s+{MAY}{acts}[^.;]{{0,60}}?\b{_THROUGH}{k.lawan}"
    yield Halangan(Pola(before, doors, ("hanya", "wajib", "harus")), _CHANNEL, menurut_hukum=True)
    not_theirs = rf"(?:(?!oleh\s+{k.pasti})[^.;])"
    asked = rf"(?:{any_of(k.words.permintaan)}|\b{k.periksa}){not_theirs}{{0,80}}?{only}(?:di\w+\s+){{0,2}}?"
    passive = rf"{asked}{_THROUGH}{k.lawan}"
    yield Halangan(Pola(passive, doors, ("hanya", "harus", "wajib")), _CHANNEL, subjek=True, menurut_hukum=True)
    brought = r"(?:disampaikan|diajukan|diterima|dilayani|diproses)\s+(?:[\w-]+\s+){0,4}?"
    report = rf"\blaporan(?!{OF_WORK})(?:\s+[\w-]+){{0,4}}?\s+(?P<inti>hanya)\s+{MAY}{brought}{_THROUGH}{k.lawan}"
    yield Halangan(Pola(report, doors, ("hanya",), ("laporan",)), _CHANNEL, subjek=True, menurut_hukum=True)


def _in_company(k: Kata) -> Iterator[Halangan]:
    """ "Tim pemeriksa wajib didampingi pejabat PIHAK KEDUA", and whenever it meets who reported."""
    must = r"\b(?P<inti>wajib|harus|selalu|hanya)\s+(?:[\w-]+\s+){0,4}?"
    always = rf"(?:{k.kami}|\b{k.periksa})(?:\s+[\w-]+){{0,6}}?\s+{must}{_WITH}{k.lawan}"
    yield Halangan(Pola(always, _COMPANIONS), _COMPANY, subjek=True, menurut_hukum=True, lunak=True)
    meets = rf"{any_of(k.words.bertemu)}(?:\s+[\w-]+){{0,3}}?\s+Pelapor(?!\s+(?:dapat|berhak|boleh|yang))(?!\w)"
    with_them = rf"(?P<inti>{_WITH}){_OFFICIALS}"
    first = rf"\b{with_them}[^.;]{{0,60}}?{meets}"
    yield Halangan(Pola(first, _COMPANIONS, ("pelapor",)), _COMPANY, lunak=True)
    attends = r"(?P<inti>hadir|mendampingi|menghadiri|menyaksikan|mengikuti)\s+[^.;]{0,40}?"
    present = rf"\b{_OFFICIALS}(?:\s+[\w-]+){{0,3}}?\s+{attends}{meets}"
    yield Halangan(
        Pola(present, ("hadir", "mendampingi", "menyaksikan", "mengikuti"), ("pelapor",)), _COMPANY, lunak=True
    )
    then = rf"{meets}[^.;]{{0,60}}?\b{with_them}"
    yield Halangan(Pola(then, _COMPANIONS, ("pelapor",)), _COMPANY, lunak=True)


def _at_their_time(k: Kata) -> Iterator[Halangan]:
    """ "Pemeriksaan lapangan dijadwalkan menurut kesediaan Perangkat Daerah yang dilaporkan"."""
    wish = r"(?:kesediaan|kesiapan|kehendak|keinginan|kelonggaran|waktu\s+luang)"
    by = rf"(?:menurut|sesuai\s+dengan|berdasarkan|mengikuti|atas|pada)\s+(?:[\w-]+\s+){{0,2}}?{wish}"
    acts = rf"(?:\b{k.periksa}|\bkunjungan\s+(?:lapangan|pengawasan)|{any_of(k.words.permintaan)})"
    held = r"(?P<inti>dijadwalkan|dilakukan|dilaksanakan|diadakan|ditetapkan|disesuaikan)"
    passive = rf"{acts}[^.;]{{0,60}}?\b{held}\s+(?:[\w-]+\s+){{0,2}}?{by}\s+(?:[\w-]+\s+)?{k.lawan}"
    wishes = ("kesediaan", "kesiapan", "kehendak", "keinginan", "kelonggaran", "luang")
    yield Halangan(Pola(passive, wishes), _DIARY, subjek=True, lunak=True)
    plans = r"(?P<inti>menjadwalkan|melakukan|melaksanakan|menyesuaikan\s+jadwal)"
    active = rf"{k.kami}\s+{k.sepakat}{plans}\s+{acts}[^.;]{{0,60}}?\b{by}\s+(?:[\w-]+\s+)?{k.lawan}"
    yield Halangan(Pola(active, wishes), _DIARY, subjek=True, lunak=True)


def _announced(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU wajib memberitahukan jadwal inspeksi mendadak", and one that is ruled out."""
    words, sudden = k.words, any_of(k.words.mendadak)
    needed = anchors(words.mendadak)
    tells = r"(?P<inti>memberitahukan|memberitahu|menginformasikan|menyampaikan|mengumumkan|mengonfirmasi)"
    active = rf"{k.kami}\s+(?:[\w-]+\s+){{0,3}}?{tells}\s+{_PLAN}{sudden}"
    yield Halangan(Pola(active, needed), _NOTICE, subjek=True, lunak=True)
    before = rf"sebelum\s+(?:[\w-]+\s+){{0,3}}?{sudden}"
    warned = rf"{k.kami}\s+(?:[\w-]+\s+){{0,3}}?{tells}\s+[^.;]{{0,60}}?\b{before}"
    yield Halangan(Pola(warned, needed, ("sebelum",)), _NOTICE, subjek=True, lunak=True)
    # What is sudden may be called "tanpa pemberitahuan": a denial counts before it, or between it and the verb.
    told = r"(?:diberitahukan|dijadwalkan|diinformasikan|disampaikan|dikoordinasikan|diumumkan)"
    first = rf"[^.;]{{0,60}}?\b(?:terlebih\s+dahulu|lebih\s+dahulu|paling\s+lambat|sebelum\w*|kepada\s+{k.lawan})"
    there = rf"(?P<inti>{sudden}){_FREE}"
    passive = rf"\b{_PLAN}{there}{{0,40}}?\b{told}{first}"
    yield Halangan(Pola(passive, needed), _NOTICE, subjek=True, lunak=True)
    never = rf"tidak\s+{MAY}{any_of(words.dilakukan)}(?!\s+oleh)|tidak\s+diperkenankan|dilarang"
    out = rf"{there}{{0,80}}?(?:{any_of(words.dibatasi)}|\b(?:{never})(?!\w))"
    limited = "pemeriksaan Ombudsman dibatasi"
    yield Halangan(Pola(out, needed), limited, subjek=True, menurut_hukum=True)
