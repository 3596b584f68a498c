"""What an examination needs, withheld: documents that wait for a consent, and secrets of the partner's own making."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import MAY, NO, UPON, Halangan, Kata, any_of
from generator.checks.pola import Pola

_CONSENT = "pemeriksaan Ombudsman digantungkan pada persetujuan"
_SECRET = "keterangan bagi Ombudsman ditahan sebagai rahasia"
_THINGS = r"\b(?:dokumen|keterangan|arsip|warkah|berkas|rekaman|bukti|buku\s+tanah|informasi)\b"
_GIVEN = r"(?:di(?:berikan|perlihatkan|serahkan|tunjukkan|pinjamkan|sampaikan|buka|akses|salin))"
_NOBODY = r"(?:(?!Pelapor|Data\s+Pribadi)[^.;])"


def withheld(k: Kata) -> Iterator[Halangan]:
    """The patterns of both."""
    yield from _waiting_for_consent(k)
    yield from _secret(k)


def _waiting_for_consent(k: Kata) -> Iterator[Halangan]:
    """ "Dokumen hanya diperlihatkan kepada PIHAK KESATU atas persetujuan", "… tidak mengakses dokumen tanpa izin"."""
    given = rf"{_THINGS}{_NOBODY}{{0,60}}?\b"
    to_us = rf"{_GIVEN}\s+(?:kepada|oleh)\s+{k.omb}[^.;]{{0,60}}?"
    agreed = rf"\b(?:{k.nomina_izin}|{any_of(k.words.disepakati)}|{any_of(k.words.menyetujui)})"
    on = r"\b(?:atas|dengan|setelah|sesudah|tanpa|sebelum|apabila|jika|sepanjang)\b[^.;]{0,40}?"
    only = rf"{given}(?P<inti>hanya|baru|tidak|dilarang)\s+{MAY}{to_us}{on}{agreed}"
    yield Halangan(Pola(only, k.kata_izin), _CONSENT, izin=True, menurut_hukum=True)
    plain = rf"{given}{to_us}{UPON}\b{k.izin}(?:\s+(?:tertulis|dari|oleh))*\s+{k.lawan}"
    yield Halangan(Pola(plain, k.kata_izin), _CONSENT, izin=True, menurut_hukum=True)
    acts = (
        r"(?:mengakses|membaca|melihat|menyalin|meminta|memasuki|mengunjungi|mendatangi|memeriksa|memanggil"
        r"|mewawancarai|menemui)"
    )
    what = rf"(?:dokumen|arsip|warkah|berkas|ruang\w*|gedung|kantor|lokasi|keterangan|{k.lawan})"
    without = r"\b(?:tanpa|sebelum|kecuali|selain)\b[^.;]{0,30}?"
    never = rf"{k.kami}\s+{k.sepakat}(?P<inti>{NO}){acts}\s+(?:[\w-]+\s+){{0,4}}?{what}[^.;]{{0,60}}?{without}{agreed}"
    yield Halangan(Pola(never, k.kata_izin), _CONSENT, subjek=True, izin=True, menurut_hukum=True)


def _secret(k: Kata) -> Iterator[Halangan]:
    """ "Keterangan yang dianggap rahasia oleh PIHAK KEDUA tidak wajib diberikan kepada PIHAK KESATU"."""
    theirs = (
        r"(?:(?:dianggap|dinilai|dipandang|dinyatakan|ditetapkan)\s+(?:[\w-]+\s+)?rahasia|rahasia\s+(?:jabatan"
        rf"|dinas|internal|{k.lawan}))"
    )
    no = r"(?P<inti>tidak\s+(?:wajib|perlu|dapat|boleh|harus|akan)?\s*|dapat\s+tidak\s+)"
    kept = rf"{_THINGS}[^.;]{{0,60}}?\b{theirs}[^.;]{{0,60}}?\b{no}{_GIVEN}\s+kepada\s+{k.omb}"
    yield Halangan(Pola(kept, ("rahasia",)), _SECRET, menurut_hukum=True)
    refuses = r"(?:menolak|tidak\s+memberikan|menahan|tidak\s+menyerahkan)"
    reason = (
        r"(?:dengan\s+alasan|karena|atas\s+dasar|yang\s+(?:\w+\s+)?(?:dianggap|dinilai|menurutnya))\s+"
        r"(?:[\w-]+\s+){0,2}?rahasia"
    )
    asked = r"(?:keterangan|dokumen|permintaan|data|informasi)"
    may = rf"{k.lawan}\s+(?:[\w-]+\s+){{0,3}}?(?P<inti>dapat|berhak|boleh|berwenang)\s+{refuses}"
    yield Halangan(
        Pola(rf"{may}[^.;]{{0,60}}?{asked}[^.;]{{0,60}}?{reason}", ("rahasia",)), _SECRET, menurut_hukum=True
    )
