"""Powers of the Ombudsman in other hands: who examines, who mends its results, and who undoes them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import OF_WORK, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_POWER = "wewenang Ombudsman diserahkan kepada pihak lain"
_RESULT = "hasil pemeriksaan Ombudsman ditentukan mitra"
_OPTIONAL = "rekomendasi Ombudsman dilaksanakan sesuka mitra"
_MAY = r"\s+(?:[\w-]+\s+){0,2}?(?P<inti>dapat|berhak|berwenang|boleh)\s+(?:untuk\s+)?"
_NOT_POLICY = r"(?!\s+(?:kebijakan|kajian|bersama|rapat|perbaikan\s+kebijakan))"
_DRAFT = r"(?:rancangan|konsep|draf)\s+"


def powers(k: Kata) -> Iterator[Halangan]:
    """The patterns of all these."""
    yield from _handed_over(k)
    yield from _mended(k)
    yield from _undone(k)
    yield from _optional(k)


def _handed_over(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KESATU menyerahkan kewenangan pemeriksaan kepada Inspektorat", "Mahasiswa ikut memeriksa Laporan"."""
    words = k.words
    to = rf"[^.;]{{0,60}}?\bkepada\s+(?:[\w-]+\s+){{0,2}}?{k.lawan}"
    power = rf"(?:kewenangan|wewenang)(?:nya)?(?!\w)(?!\s+(?:{k.kegiatan})\s+pajak)"
    what = rf"(?:(?:seluruh|sebagian|semua)\s+)?(?:{power}|(?:{k.kegiatan}|penyelesaian)\s+{k.laporan})"
    active = rf"{k.kami}\s+{k.sepakat}(?P<inti>{any_of(words.menyerahkan_wewenang)})\s+{what}{to}"
    yield Halangan(Pola(active, anchors(words.menyerahkan_wewenang)), _POWER, subjek=True, menurut_hukum=True)
    ours = rf"(?:{power}\s+(?:(?:{k.kegiatan})(?!\s+pajak)|{k.omb})|{k.periksa})"
    passive = rf"\b{ours}[^.;]{{0,60}}?(?P<inti>{any_of(words.diserahkan_wewenang)}){to}"
    yield Halangan(Pola(passive, anchors(words.diserahkan_wewenang)), _POWER, subjek=True, menurut_hukum=True)
    seizes = r"(?P<inti>mengambil\s+alih|menggantikan|meneruskan\s+dan\s+menyelesaikan)"
    taken = rf"{k.lawan}\s+(?:[\w-]+\s+)?{seizes}\s+(?:proses\s+)?{k.periksa}"
    yield Halangan(Pola(taken, ("alih", "menggantikan", "meneruskan")), _POWER, menurut_hukum=True)
    grants = r"(?P<inti>memberikan|memberi)\s+(?:kewenangan|wewenang|mandat|kuasa|hak)\s+kepada\s+"
    granted = rf"{k.kami}\s+{k.sepakat}{grants}{k.lawan}\s+(?:untuk|dalam)\s+(?:ikut\s+)?(?:{k.memeriksa}|{k.periksa})"
    yield Halangan(Pola(granted, ("kewenangan", "wewenang", "mandat", "kuasa", "hak")), _POWER, subjek=True)
    seat = r"(?:dalam|ke\s+dalam|sebagai\s+anggota|menjadi\s+anggota)\s+(?:tim\s+pemeriksa|pemeriksa\s+Laporan)"
    placed = (
        rf"{k.lawan}(?:\s+[\w-]+)?\s+(?P<inti>menempatkan|menugaskan|mengikutsertakan)(?:\s+[\w-]+){{1,4}}?\s+{seat}"
    )
    yield Halangan(Pola(placed, ("pemeriksa",)), _POWER, lunak=True)
    joins = (
        r"(?:ikut|turut|dilibatkan|diikutsertakan|ditugaskan|diberi\s+(?:tugas|kesempatan|wewenang|kewenangan)|dapat|boleh)\s+(?:(?:serta|ikut|turut|untuk|dalam"
        r"|proses)\s+)*"
    )
    examines = r"(?:memeriksa|menyelidiki|pemeriksaan|investigasi|penyelidikan)"
    others = (
        rf"{any_of(words.bukan_pemeriksa)}(?:\s+[\w-]+){{0,4}}?\s+(?P<inti>{joins}){examines}\s+{k.laporan}"
        rf"(?!{OF_WORK})"
    )
    yield Halangan(Pola(others, anchors(words.bukan_pemeriksa), ("laporan", "pengaduan")), _POWER, lunak=True)


def _mended(k: Kata) -> Iterator[Halangan]:
    """ "Rancangan laporan hasil pemeriksaan disampaikan kepada PIHAK KEDUA untuk dikoreksi"."""
    words = k.words
    result = rf"{any_of(words.temuan)}{_NOT_POLICY}"
    aim = rf"\b(?:untuk|guna|agar|supaya)\s+(?:[\w-]+\s+){{0,2}}?(?P<inti>{any_of(words.dikoreksi)})"
    sent = rf"\b{_DRAFT}{result}[^.;]{{0,60}}?\bkepada\s+(?:[\w-]+\s+)?{k.lawan}[^.;]{{0,40}}?{aim}"
    yield Halangan(Pola(sent, ("rancangan", "konsep", "draf")), _RESULT, menurut_hukum=True)
    sealed = rf"(?:disahkan|disetujui|ditandatangani|diparaf|{k.nomina_izin})(?:\s+(?:tertulis|dari|oleh))*\s+{k.lawan}"
    valid = r"(?P<inti>hanya|baru)\s+(?:dapat\s+)?(?:berlaku|mengikat|sah|diterbitkan|dilaksanakan)"
    waits = rf"{result}(?:\s+[\w-]+){{0,3}}?\s+{valid}\s+(?:setelah|apabila|jika|dengan)\s+(?:\w+\s+)?{sealed}"
    yield Halangan(Pola(waits, ("hanya", "baru")), _RESULT, subjek=True, menurut_hukum=True)
    paper = rf"(?:{_DRAFT})?(?:LAHP|(?:laporan\s+(?:akhir\s+)?)?hasil\s+pemeriksaan(?!\s+bersama))"
    mends = rf"{k.lawan}{_MAY}(?:meninjau\s+dan\s+)?{any_of(words.mengoreksi)}\s+{paper}"
    yield Halangan(Pola(mends, anchors(words.mengoreksi)), _RESULT, menurut_hukum=True)


def _undone(k: Kata) -> Iterator[Halangan]:
    """ "Keputusan PIHAK KESATU dapat dibatalkan oleh Gubernur"."""
    words = k.words
    act = (
        rf"(?:\b(?:keputusan|penetapan|simpulan|kesimpulan)|{any_of(words.temuan)})(?:\s+[\w-]+){{0,3}}?\s+{k.sendiri}"
    )
    active = rf"{k.lawan}{_MAY}{any_of(words.meniadakan)}\s+(?:(?:setiap|seluruh|suatu|sebagian|isi)\s+)*{act}"
    yield Halangan(Pola(active, anchors(words.meniadakan)), _RESULT, menurut_hukum=True)
    passive = rf"{act}\s+(?P<inti>dapat|boleh)\s+{any_of(words.ditiadakan)}\s+(?:oleh\s+)?{k.lawan}"
    yield Halangan(Pola(passive, anchors(words.ditiadakan)), _RESULT, subjek=True, menurut_hukum=True)


def _optional(k: Kata) -> Iterator[Halangan]:
    """ "Rekomendasi PIHAK KESATU dilaksanakan sepanjang dipandang sesuai dengan kebijakan daerah"."""
    asked = rf"{any_of(k.words.keluaran)}\s+(?:[\w-]+\s+){{0,3}}?{k.sendiri}"
    fit = (
        r"(?:(?:dipandang|dianggap|dinilai|dirasa|sesuai|sejalan|selaras|memungkinkan|dikehendaki)\b"
        r"|tidak\s+bertentangan\s+dengan\s+kebijakan)"
    )
    when = rf"\b(?P<inti>sepanjang|sejauh|apabila|jika|bila)\s+(?:[\w-]+\s+){{0,3}}?{fit}"
    done = r"\b(?:dilaksanakan|ditindaklanjuti|dijalankan|dipenuhi|diikuti)\b"
    needed = ("sepanjang", "sejauh", "apabila", "jika", "bila")
    passive = rf"{asked}[^.;]{{0,60}}?{done}[^.;]{{0,60}}?{when}"
    yield Halangan(Pola(passive, needed, anchors(k.words.keluaran)), _OPTIONAL, subjek=True, menurut_hukum=True)
    does = r"(?:melaksanakan|menindaklanjuti|menjalankan|memenuhi|mengikuti)"
    active = rf"{k.lawan}\s+(?:[\w-]+\s+){{0,2}}?{does}\s+{asked}[^.;]{{0,40}}?{when}"
    yield Halangan(Pola(active, needed, anchors(k.words.keluaran)), _OPTIONAL, menurut_hukum=True)
    mere = (
        r"(?P<inti>(?:hanya\s+)?(?:bersifat|merupakan|berupa)\s+(?:sebagai\s+)?(?:anjuran|imbauan|opsional|pilihan"
        r"|pertimbangan|tidak\s+mengikat))"
    )
    yield Halangan(
        Pola(rf"{asked}\s+{mere}", ("bersifat", "merupakan", "berupa")), _OPTIONAL, subjek=True, menurut_hukum=True
    )
