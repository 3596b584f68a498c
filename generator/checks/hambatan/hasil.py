"""What comes of an examination, bargained away: kept quiet, promised beforehand, or paid for with favours."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import NO, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_KEPT = "hasil pemeriksaan Ombudsman ditahan"
_PROMISED = "hasil penilaian Ombudsman dijanjikan kepada mitra"
_FAVOUR = "mitra diistimewakan"
_CLEARED = "mitra dibebaskan dari temuan Ombudsman"
_ENDS = "kerja sama digantungkan pada hasil pemeriksaan"
_ALONE = "Ombudsman dilarang bekerja sama dengan pihak lain"
_NOT_YET = r"(?![^.;]*\b(?:sebelum|belum|identitas)\b)"


def results(k: Kata) -> Iterator[Halangan]:
    """The patterns of all these."""
    yield from _kept(k)
    yield from _cleared(k)
    yield from _promised(k)
    yield from _favoured(k)
    yield from _at_stake(k)


def _kept(k: Kata) -> Iterator[Halangan]:
    """ "Hasil pemeriksaan hanya untuk keperluan internal PIHAK KEDUA", "… tidak mengumumkan ketidakpatuhan …"."""
    found, needed = any_of(k.words.temuan), anchors(k.words.temuan)
    inside = rf"(?:(?:keperluan|kepentingan|kalangan|penggunaan|pemakaian)\s+)?intern(?:al)?(?!\s+{k.omb})(?!\w)"
    purpose = r"(?:\s+[\w-]+){0,4}?\s+(?P<inti>hanya\s+(?:\w+\s+)?(?:untuk|bagi))"
    only = rf"{found}(?!\s+hasil\b)(?:{purpose}|(?:\s+{k.omb})?\s+(?P<sifat>bersifat))\s+{inside}"
    yield Halangan(Pola(only, ("intern",), needed), _KEPT, subjek=True)
    theirs = (
        rf"(?:{found}|\bberkas\s+pemeriksaan)(?:\s+[\w-]+){{0,3}}?\s+(?P<inti>menjadi|merupakan|adalah)\s+"
        r"(?:hak\s+)?milik\s+"
    )
    yield Halangan(Pola(rf"{theirs}(?:{k.lawan}|bersama|PARA\s+PIHAK)", ("milik",)), _KEPT, subjek=True)
    never = rf"{k.kami}\s+{k.sepakat}(?:menahan\s+diri\s+(?:untuk\s+)?)?(?P<inti>{NO}){any_of(k.words.mengumumkan)}"
    unfit = r"(?:ketidakpatuhan|temuan|Maladministrasi|hasil\s+penilaian|nilai\s+kepatuhan|peringkat\s+kepatuhan)"
    about = rf"{unfit}(?:\s+[\w-]+){{0,3}}?\s+{k.lawan}"
    quiet = rf"{never}\s+(?:{found}(?:\s+[\w-]+){{0,5}}?\s+kepada\s+Pelapor|{about}){_NOT_YET}"
    yield Halangan(Pola(quiet, ("tidak", "dilarang"), needed), _KEPT, subjek=True, menurut_hukum=True)
    hushed = (
        r"(?P<inti>tidak\s+(?:akan\s+|dapat\s+|boleh\s+)?|dilarang\s+)(?:diumumkan|dipublikasikan|dibuka|disiarkan"
        r"|dirilis)"
    )
    yield Halangan(
        Pola(rf"{about}\s+{hushed}{_NOT_YET}", ("tidak", "dilarang"), needed), _KEPT, subjek=True, menurut_hukum=True
    )
    stops = rf"{k.kami}\s+{k.sepakat}(?P<inti>{any_of(k.words.membatasi)})"
    issue = (
        rf"(?:(?:penerbitan|penyampaian|pengumuman|publikasi)\s+{found}|(?:jumlah\s+)?temuan\s+[^.;]{{0,30}}?{k.lawan})"
    )
    yield Halangan(Pola(rf"{stops}\s+{issue}", anchors(k.words.membatasi), needed), _KEPT, menurut_hukum=True)
    untold = (
        r"(?P<inti>tidak\s+(?:\w+\s+)?|dilarang\s+)(?:disampaikan|diberitahukan|diberikan"
        r"|diungkapkan)\s+kepada\s+Pelapor"
    )
    passive = rf"{found}(?:\s+[\w-]+){{0,4}}?\s+{untold}{_NOT_YET}"
    yield Halangan(Pola(passive, ("pelapor",), ("tidak", "dilarang")), _KEPT, subjek=True, menurut_hukum=True)


def _cleared(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU membebaskan PIHAK KEDUA dari segala temuan Maladministrasi"."""
    of = r"(?:(?:segala|seluruh|setiap|semua|akibat|adanya)\s+)*"
    what = rf"{of}(?:{any_of(k.words.temuan)}|\b(?:{k.kegiatan})(?!\w))"
    frees = r"(?P<inti>membebaskan|melepaskan|mengecualikan)"
    active = rf"{k.kami}\s+{k.sepakat}{frees}\s+{k.lawan}\s+dari\s+{what}"
    yield Halangan(Pola(active, ("membebaskan", "melepaskan", "mengecualikan")), _CLEARED, subjek=True)
    passive = rf"{k.lawan}[^.;]{{0,40}}?{any_of(k.words.bebas)}\s+{of}{any_of(k.words.temuan)}"
    yield Halangan(Pola(passive, anchors(k.words.bebas), anchors(k.words.temuan)), _CLEARED)


def _promised(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU memberikan predikat kepatuhan tinggi kepada PIHAK KEDUA setiap tahun"."""
    words = k.words
    mark, high = any_of(words.predikat), any_of(words.derajat)
    to = rf"(?:[^.;]{{0,40}}?(?:kepada|bagi|untuk)\s+)?{k.lawan}"
    gives = rf"{k.kami}\s+{k.sepakat}(?P<inti>{any_of(words.menjanjikan)})\s+"
    active = rf"{gives}(?:[\w-]+\s+)?{mark}(?:\s+[\w-]+){{0,4}}?\s+{high}\s*{to}"
    sure = (
        rf"{k.kami}\s+{k.sepakat}(?P<inti>menjamin|menaikkan|mempertahankan|memastikan)\s+{mark}"
        rf"(?:\s+kepatuhan)?\s+{k.lawan}"
    )
    gets = r"(?:memperoleh|mendapat|mendapatkan|meraih|menerima|berada\s+(?:pada|di|dalam))"
    outcome = rf"{k.lawan}\s+{gets}\s+(?:[\w-]+\s+)?{mark}(?:\s+[\w-]+){{0,2}}?\s+{high}"
    sees = rf"{k.kami}\s+{k.sepakat}(?P<inti>menjamin|memastikan|menjanjikan)\s+(?:bahwa\s+|agar\s+)?{outcome}"
    for pattern in (active, sure, sees):
        yield Halangan(Pola(pattern, anchors(words.predikat)), _PROMISED, subjek=True, kecuali=words.dinilai)
    passive = (
        rf"{mark}(?:\s+kepatuhan)?(?:\s+[\w-]+){{0,2}}?\s+{k.lawan}\s+(?P<inti>{any_of(words.dijanjikan)})\s+"
        rf"(?:[\w-]+\s+){{0,2}}?{high}"
    )
    yield Halangan(Pola(passive, anchors(words.dijanjikan)), _PROMISED, subjek=True, kecuali=words.dinilai)


def _favoured(k: Kata) -> Iterator[Halangan]:
    """ "Kepala Perwakilan memberikan perlakuan khusus bagi Laporan mengenai Perangkat Daerah"."""
    gives = rf"{k.kami}\s+{k.sepakat}(?P<inti>memberikan|memberi)\s+(?:[\w-]+\s+)?"
    to = r"\s+(?:kepada|bagi|terhadap|untuk|atas|dalam|pada)\s+"
    about = (
        rf"(?:mengenai|terhadap|tentang|dari|yang\s+(?:menyangkut|berkaitan\s+dengan|ditujukan\s+kepada))\s+{k.lawan}"
    )
    report = rf"(?:(?:{k.kegiatan}|penyelesaian)\s+)?{k.laporan}\s+{about}"
    favour = rf"{gives}{any_of(k.words.istimewa)}{to}{report}"
    direct = rf"{gives}(?:perlakuan\s+(?:khusus|istimewa)|keistimewaan|kekebalan){to}{k.pasti}"
    for pattern in (favour, direct):
        yield Halangan(Pola(pattern, anchors(k.words.istimewa)), _FAVOUR, subjek=True, lunak=True)


def _at_stake(k: Kata) -> Iterator[Halangan]:
    """ "Perjanjian Kerja Sama ini batal apabila PIHAK KESATU menerbitkan rekomendasi", and no other partners."""
    words = k.words
    issued = rf"{any_of(words.temuan)}(?:\s+[\w-]+){{0,5}}?\s+(?:terbit|diterbitkan|dikeluarkan|diumumkan)"
    acts = rf"(?:{k.omb}\s+(?:{any_of(words.mengeluarkan)}\s+{any_of(words.temuan)}|{k.memeriksa})|{issued})"
    when = rf"\b(?:apabila|jika|bila|dalam\s+hal|sejak|setelah)\s+{acts}"
    it = r"\b(?:perjanjian(?:\s+kerja\s+sama)?|kerja\s+sama)(?:\s+ini)?(?:\s+[\w-]+){0,2}?\s+"
    ends = r"(?P<inti>batal|berakhir|gugur|diakhiri|dihentikan|putus)(?!\w)"
    needed = ("batal", "berakhir", "gugur", "diakhiri", "dihentikan", "putus")
    yield Halangan(Pola(rf"{it}{ends}[^.;]{{0,40}}?{when}", needed), _ENDS, subjek=True)
    yield Halangan(Pola(rf"{when}[^.;]{{0,80}}?,\s+{it}{ends}", needed), _ENDS)
    others = r"dengan\s+[^.;]{0,50}?\b(?:lain|lainnya|mana\s+pun)\b(?![^.;]*\bbertentangan)"
    alone = (
        rf"(?:{k.kami}|\bPARA\s+PIHAK)\s+{k.sepakat}(?P<inti>{NO})(?:menjalin|mengadakan|membuat|melakukan"
        r"|menandatangani)"
    )
    yield Halangan(
        Pola(rf"{alone}\s+(?:[\w-]+\s+){{0,2}}?kerja\s+sama[^.;]{{0,30}}?{others}", ("tidak", "dilarang")),
        _ALONE,
        subjek=True,
        lunak=True,
    )
