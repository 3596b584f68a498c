"""An examination that is cut short, put off, or may not take place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import MAY, NO, SPAN, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_SEBUTAN = "pemeriksaan Ombudsman dibatasi"
_ALL = r"(?:(?:seluruh|semua|setiap)\s+)*"
_NEVER, _ONLY = ("tidak", "dilarang"), ("hanya", "baru")
_ALSO = r"(?:(?!PIHAK)[^.;]){0,80}?\b(?:dan|serta)\s+"


def limits(k: Kata) -> Iterator[Halangan]:
    """The patterns of what limits an examination, and of what the Ombudsman gives up."""
    yield from _of_examinations(k)
    yield from _of_the_ombudsman(k)
    yield from _of_meddling(k)
    yield from _of_stand_ins(k)


def _of_examinations(k: Kata) -> Iterator[Halangan]:
    words = k.words
    needed = k.kata_periksa
    membatasi = rf"{any_of(words.membatasi)}\s+{_ALL}{k.periksa}"
    yield Halangan(Pola(membatasi, anchors(words.membatasi), needed), _SEBUTAN, menurut_hukum=True)
    limited = rf"\b{k.periksa}[^.;]{{0,100}}?(?P<inti>{any_of(words.dibatasi)})"
    yield Halangan(Pola(limited, anchors(words.dibatasi), needed), _SEBUTAN, subjek=True, menurut_hukum=True)
    unwanted = rf"\b{k.mitra}\b[^.;]{{0,60}}?{any_of(words.keberatan)}[^.;]{{0,60}}?"
    stopped = rf"{unwanted}\b(?:{k.kegiatan})\s+(?P<inti>{any_of(words.dibatasi)})"
    yield Halangan(Pola(stopped, anchors(words.dibatasi), needed), _SEBUTAN, menurut_hukum=True)
    closed = rf"\b{k.pengaduan}[^.;]{{0,60}}?\b(?P<inti>ditutup|dihentikan|dicabut)\s+(?:apabila|jika|bila|atas)\s+"
    wish = rf"(?:{k.mitra}\s+{any_of(words.keberatan)}|(?:permintaan|keberatan)\s+(?:dari\s+)?{k.mitra})"
    yield Halangan(Pola(closed + wish, ("ditutup", "dihentikan", "dicabut")), _SEBUTAN, menurut_hukum=True)
    done = any_of(words.dilakukan)
    only = rf"\b{k.periksa}[^.;]{{0,120}}?\b(?P<inti>hanya|baru)\s+{MAY}{done}(?!\s+(?:oleh\s+|{k.mitra}))"
    yield Halangan(Pola(only, _ONLY, words.dilakukan, needed), _SEBUTAN, subjek=True)
    never = rf"\b{k.periksa}[^.;]{{0,120}}?\b(?P<inti>tidak)\s+{MAY}{done}(?!\s+oleh)"
    yield Halangan(Pola(never, _NEVER, words.dilakukan, needed), _SEBUTAN, subjek=True, menurut_hukum=True)


def _of_the_ombudsman(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU tidak memeriksa …", "… hanya memeriksa …", "… tidak mengeluarkan rekomendasi terhadap …"."""
    words, examines = k.words, k.kata_memeriksa
    for begin in (k.sepakat, _ALSO):
        no = rf"\b{k.omb}\s+{begin}(?P<inti>{NO}){k.memeriksa}"
        yield Halangan(Pola(no, _NEVER, examines), _SEBUTAN, subjek=True, menurut_hukum=True)
    # That it handles nothing beyond its powers is no limit.
    outside = r"(?![^.;]{0,60}\b(?:Maladministrasi|wewenang\w*|kewenangan\w*)\b)"
    only = rf"\b{k.omb}\s+{k.sepakat}(?:hanya|baru)\s+{MAY}{k.memeriksa}{outside}"
    yield Halangan(Pola(only, _ONLY, examines), _SEBUTAN, subjek=True, menurut_hukum=True)
    then = r"(?=\s*(?:[.,;]|$|\s(?:apabila|jika|dalam\s+hal|selama|sampai|atas\s+permintaan)))"
    what = rf"(?:(?:proses\s+)?(?:{k.kegiatan}){then}|{k.pengaduan})"
    stops = rf"\b{k.omb}\s+{k.sepakat}(?P<inti>{any_of(words.membatasi)})\s+{_ALL}{what}"
    yield Halangan(Pola(stops, anchors(words.membatasi)), _SEBUTAN, subjek=True, menurut_hukum=True)
    # What has nothing to do with a report nobody needs to ask.
    beside = r"(?![^.;]{0,60}\b(?:yang\s+tidak|di\s+luar|selain|kecuali))"
    asks = rf"\b{k.omb}\s+{k.sepakat}(?P<inti>{NO}){any_of(words.meminta)}{beside}[^.;]{{0,60}}?{k.sasaran}"
    yield Halangan(Pola(asks, _NEVER, anchors(words.meminta)), _SEBUTAN, subjek=True, menurut_hukum=True)
    toward = r"(?:yang\s+ditujukan\s+kepada|terhadap|kepada|atas|bagi|mengenai|tentang)"
    on = rf"\s+{toward}\s+(?:[\w-]+\s+){{0,3}}?{k.sasaran}"
    about = rf"(?:{on}|\s*(?=[.,;]|$|\s(?:selama|sepanjang)))"
    found = rf"hasil\s+(?:{k.kegiatan})\s+(?:mengenai|terhadap|tentang|atas)\s+(?:[\w-]+\s+){{0,3}}?{k.sasaran}"
    result = rf"{any_of(words.keluaran)}(?:\s+(?:atau|dan|maupun)\s+{any_of(words.keluaran)})*{about}"
    also = r"(?:(?!\b(?:bahwa|agar|yang)\b)[^.;]){0,90}?\b(?:dan|serta)\s+"
    for begin in (k.sepakat, also):
        issues = rf"\b{k.omb}\s+{begin}(?P<inti>{NO}){any_of(words.mengeluarkan)}\s+(?:{result}|{found})"
        needed = {*anchors(words.keluaran), "hasil"}
        yield Halangan(Pola(issues, _NEVER, needed), _SEBUTAN, subjek=True, menurut_hukum=True)


def _of_meddling(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KEDUA berwenang menentukan Laporan yang diperiksa"."""
    handled = any_of(k.words.ditangani)
    course = rf"(?:(?:arah|jalannya|hasil|simpulan|kesimpulan)\s+)?{k.periksa}"
    draft = rf"(?:rancangan\s+)?(?:laporan\s+)?hasil\s+(?:{k.kegiatan})"
    fit = r"(?:akan|dapat|boleh|layak|perlu|patut|pantas|bisa)\s+(?:untuk\s+)?"
    what = rf"(?:{k.laporan}\s+(?:mana\s+)?yang\s+(?:{fit})?{handled}|{course})"
    decides = rf"(?:{any_of(k.words.menentukan)}\s+{_ALL}(?:{what}|{draft})|{any_of(k.words.menyetujui)}\s+{draft})"
    which = (
        rf"{any_of(k.words.menentukan)}\s+(?:daftar\s+|jenis\s+|jumlah\s+)?{_ALL}{k.laporan}\s+"
        rf"(?:mana\s+)?yang\s+{fit}{handled}"
    )
    yield Halangan(Pola(rf"{which}\s+(?:oleh\s+)?{k.omb}", anchors(k.words.menentukan)), _SEBUTAN, menurut_hukum=True)
    may = r"\b(?P<inti>dapat|berhak|boleh|berwenang|ikut|turut)\s+(?:ikut\s+|turut\s+)?"
    meddles = rf"\b{k.mitra}{SPAN}{may}(?:\w+\s+(?:dan|atau)\s+)?{decides}"
    yield Halangan(Pola(meddles, anchors((*k.words.menentukan, *k.words.menyetujui))), _SEBUTAN, menurut_hukum=True)


def _of_stand_ins(k: Kata) -> Iterator[Halangan]:
    """A partner that examines for the Ombudsman, gives what it thinks fit, or has a finding taken back."""
    instead = (
        rf"\b{k.mitra}\s+(?P<inti>dapat|berwenang|berhak|boleh)\s+{k.memeriksa}[^.;]{{0,40}}?\batas\s+nama\s+{k.omb}"
    )
    yield Halangan(Pola(instead, ("atas",), k.kata_memeriksa), _SEBUTAN)
    fit = r"\b(?:sepanjang|apabila|jika|bila)\s+(?P<inti>dipandang|dianggap|dinilai)\s+(?:perlu|layak)\s+oleh\s+"
    asked = (
        rf"\b(?:keterangan|dokumen|data|informasi)\s+yang\s+diminta\s+(?:oleh\s+)?{k.omb}[^.;]{{0,60}}?{fit}(?!{k.omb})"
    )
    yield Halangan(Pola(asked, ("dipandang", "dianggap", "dinilai")), _SEBUTAN)
    back = r"(?P<inti>mencabut|menarik|membatalkan|mengubah)\s+"
    unhappy = rf"{k.mitra}\s+{any_of(k.words.keberatan)}"
    undone = r"yang\s+(?:tidak|belum)\s+(?:dapat\s+|mampu\s+|sanggup\s+|bersedia\s+)?di\w+\s+(?:oleh\s+)?"
    burden = rf"(?:{undone}|yang\s+(?:memberatkan|menyulitkan|merugikan)\s+){k.lawan}"
    wish = rf"(?:diminta\s+(?:oleh\s+)?{k.mitra}|(?:permintaan|keberatan)\s+{k.mitra}|{unhappy}|{burden})"
    taken = rf"\b{k.omb}\s+{k.sepakat}{back}{any_of(k.words.keluaran)}[^.;]{{0,60}}?{wish}"
    yield Halangan(Pola(taken, ("mencabut", "menarik", "membatalkan", "mengubah")), _SEBUTAN, menurut_hukum=True)
