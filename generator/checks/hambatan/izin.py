"""An examination that waits for somebody's consent."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.checks.hambatan.kata import MAY, MUST, SPAN, UPON, Halangan, Kata, any_of
from generator.checks.pola import Pola, anchors

_SEBUTAN = "pemeriksaan Ombudsman digantungkan pada persetujuan"
_ONLY_AFTER = r"(?:hanya|baru)\b[^.;]{0,80}?\b(?:setelah|sesudah|dengan|atas|apabila|jika)"
_NOT_BEFORE = r"(?:tidak|dilarang)\b[^.;]{0,80}?\b(?:sebelum|tanpa|kecuali|selain)"


def consents(k: Kata) -> Iterator[Halangan]:
    """The patterns of consents to the examination, to what it needs, to what comes of it, and to a report."""
    for pattern, needed in (*_to_examine(k), *_named_first(k)):
        yield _consent(k, pattern, needed, tertutup=True)
    for pattern, needed in (*_to_results(k), *_to_reports(k), *_to_witnesses(k), *_to_answers(k)):
        yield _consent(k, pattern, needed)
    for pattern, needed in _to_drafts(k):
        yield Halangan(Pola(pattern, needed), _SEBUTAN, izin=True)
    things = r"\b(?:keterangan|klarifikasi|dokumen)\b[^.;]{0,60}?\b(?:diminta|permintaan)\b"
    asked = rf"(?:{any_of(k.words.permintaan)}|{things})"
    upon = rf"{asked}[^.;]{{0,80}}?\b(?:(?:{k.kegiatan})\s|{k.sendiri}){SPAN}{UPON}\b{k.izin}"
    needs = rf"{any_of(k.words.permintaan)}[^.;]{{0,80}}?\b{k.sendiri}{SPAN}(?:{MUST}|\bmemerlukan\b){SPAN}{k.izin}"
    yield _consent(k, needs, ("permintaan", "panggilan"), tertutup=True)
    yield _consent(k, upon, ("diminta", "permintaan", "panggilan"), tertutup=True, subjek=False)
    actorless = rf"\bsebelum\s+(?:{k.memeriksa}|{k.periksa}){SPAN}{k.memperoleh}{SPAN}\b{k.izin}"
    yield _consent(k, actorless, ("sebelum",), tertutup=True, subjek=False)


def _consent(
    k: Kata, pattern: str, needed: Collection[str], *, subjek: bool = True, tertutup: bool = False
) -> Halangan:
    return Halangan(Pola(pattern, needed, k.kata_izin), _SEBUTAN, subjek, izin=True, tertutup=tertutup)


def _to_examine(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """The examination or the Ombudsman comes first: "Pemeriksaan Laporan … dengan izin", "PIHAK KESATU memeriksa …"."""
    either = rf"(?:{k.memeriksa}|{any_of(k.words.meminta)}|{k.periksa})"
    yield rf"\b{k.periksa}{k.olehnya}\b{k.izin}", k.kata_periksa
    obtain = rf"{k.memperoleh}{SPAN}\b{k.izin}{SPAN}"
    yield rf"\b{k.sendiri}{SPAN}{MUST}{SPAN}{obtain}\b{either}", k.words.memperoleh
    yield rf"\b{k.sendiri}{SPAN}{obtain}\bsebelum\s+{either}", ("sebelum",)
    visits = r"(?:mengunjungi|mendatangi|memasuki|melakukan\s+kunjungan\s+(?:ke|pada))\s+"
    place = r"(?:unit|kantor|ruang|lokasi|satuan|perangkat|dinas)\b"
    acts = rf"(?:{k.memeriksa}|{any_of(k.words.meminta)}|{visits}{place})"
    yield (
        rf"\b{k.sendiri}\s+yang\s+(?:akan\s+)?{acts}{SPAN}{MUST}{SPAN}{k.memperoleh}{SPAN}\b{k.izin}",
        k.words.memperoleh,
    )
    yield (
        rf"\b{k.sendiri}{SPAN}\b{acts}{SPAN}(?:{UPON}\b{k.nomina_izin}|\b{k.disetujui})",
        k.kata_memeriksa | {"mengunjungi", "mendatangi", "memasuki", "kunjungan"},
    )


def _named_first(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """ "Sebelum meminta keterangan kepada Perangkat Daerah, PIHAK KESATU wajib memperoleh persetujuan"."""
    acts = rf"(?:{k.memeriksa}|{any_of(k.words.meminta)}|{k.periksa})"
    opens = rf"\b(?:sebelum|untuk|dalam\s+hal|apabila|jika|dalam)\s+(?:akan\s+)?{acts}"
    must = rf"\b{k.sendiri}{SPAN}{MUST}{SPAN}{k.memperoleh}{SPAN}\b{k.izin}"
    yield rf"{opens}[^.;]{{0,120}}?,\s+{must}", k.words.memperoleh


def _to_results(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """ "Hasil pemeriksaan PIHAK KESATU tidak diumumkan sebelum disetujui oleh PIHAK KEDUA"."""
    own = rf"(?:rekomendasi|saran|tindakan\s+korektif)\s+(?:[\w-]+\s+){{0,3}}?{k.sendiri}"
    result = rf"\b(?:(?:laporan\s+)?hasil\s+(?:{k.kegiatan})|{own})"
    names = (*anchors(k.words.keluaran), "hasil", "saran")
    needs = rf"\b(?:wajib|harus)\s+(?:{k.memperoleh}\s+)?(?:disetujui|persetujuan)(?!\w)"
    yield rf"(?:{result}|\brekomendasi\b)[^.;]{{0,80}}?{needs}", names
    # Of the reporter, whose secrets the results may hold, consent is right.
    of_others = r"(?!\s+(?:tertulis\s+)?(?:dari\s+|oleh\s+)?Pelapor)"
    yield rf"{result}[^.;]{{0,60}}?{_condition(k)}{of_others}", names
    made_known = r"\b(?:publikasi|pengumuman|penerbitan|siaran\s+pers)\s+(?:(?:atas|tentang|mengenai)\s+)?"
    by = rf"(?:\s+(?:tertulis|dari|oleh))*\s+{k.lawan}"
    noun = rf"{made_known}(?:{result}|{any_of(k.words.temuan)})[^.;]{{0,80}}?"
    yield rf"{noun}(?:{UPON}\b{k.nomina_izin}|\b{k.disetujui}){by}", ("publikasi", "pengumuman", "penerbitan", "siaran")
    told = r"\b(?:diumumkan|dipublikasikan|diterbitkan|dirilis|disampaikan)\b"
    rated = rf"\bhasil\s+(?:penilaian|survei|{k.kegiatan})\s+(?:[\w-]+\s+){{0,2}}?{k.sendiri}"
    yield (
        rf"{rated}[^.;]{{0,60}}?{told}[^.;]{{0,60}}?(?:{UPON}\b{k.nomina_izin}|\b{k.disetujui}){of_others}",
        ("hasil",),
    )


def _to_reports(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """ "Setiap Laporan mengenai PIHAK KEDUA harus lebih dulu dikonsultasikan dan disepakati dengan PIHAK KEDUA"."""
    report = rf"\b(?:(?:setiap|semua|seluruh)\s+)?{k.pengaduan}[^.;]{{0,80}}?"
    agreed = rf"(?:{any_of(k.words.disepakati)}|{k.memperoleh}\s+(?:\w+\s+){{0,2}}?{k.nomina_izin})"
    yield rf"{report}{MUST}[^.;]{{0,80}}?{agreed}", k.kata_izin
    yield rf"{report}{_condition(k)}", k.kata_izin
    # A report on whomever: only the partner's consent is a fault, since the reporter's may be needed.
    from_them = rf"(?:{k.nomina_izin}|disetujui)\s+(?:tertulis\s+)?(?:(?:dari|oleh)\s+)?(?:\w+\s+)?{k.mitra}"
    handled = any_of(k.words.ditangani)
    yield rf"\blaporan\s+(?P<inti>(?:tidak|hanya|baru))\s+{MAY}{handled}[^.;]{{0,60}}?\b{from_them}", k.kata_izin


def _to_answers(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """ "Pegawai PIHAK KEDUA memenuhi undangan PIHAK KESATU hanya apabila Sekretaris Daerah menyetujuinya"."""
    summons = r"(?:memenuhi\s+(?:undangan|panggilan|permintaan)|memberikan\s+(?:keterangan|klarifikasi|penjelasan))"
    when = r"(?P<inti>hanya)\s+(?:apabila|jika|bila|setelah|sesudah|dengan|atas|sepanjang)\b"
    agrees = rf"(?:{k.nomina_izin}|{any_of(k.words.menyetujui)}|{any_of(k.words.disepakati)})"
    asked = rf"{k.sasaran}[^.;]{{0,40}}?{summons}\s+[^.;]{{0,60}}?"
    yield rf"{asked}\b{when}[^.;]{{0,60}}?{agrees}", ("memenuhi", "memberikan")


def _to_drafts(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """ "Rancangan laporan akhir hasil pemeriksaan dimintakan paraf Direktur Utama sebelum ditetapkan"."""
    result = rf"\b(?:laporan\s+(?:akhir\s+)?)?hasil\s+(?:{k.kegiatan})"
    asked = rf"(?:dimintakan\s+(?:{k.nomina_izin}|paraf)|diparaf|disetujui)(?!\w)"
    first = r"\b(?:sebelum|terlebih\s+dahulu|lebih\s+dahulu)\b"
    yield (
        rf"{result}[^.;]{{0,60}}?{asked}[^.;]{{0,60}}?{k.mitra}[^.;]{{0,30}}?{first}",
        ("dimintakan", "diparaf", "disetujui"),
    )


def _condition(k: Kata) -> str:
    """ "hanya … setelah disetujui", "tidak … tanpa izin"."""
    return rf"\b(?P<inti>{_ONLY_AFTER}|{_NOT_BEFORE})\b[^.;]{{0,40}}?(?:{any_of(k.words.disepakati)}|{k.nomina_izin})"


def _to_witnesses(k: Kata) -> Iterator[tuple[str, Collection[str]]]:
    """ "Pegawai PIHAK KEDUA hanya memberikan keterangan kepada PIHAK KESATU setelah mendapat izin atasan"."""
    to = rf"(?=\s+kepada\s+{k.omb}|\s+(?:setelah|sesudah|tanpa|dengan|sebelum|atas|apabila|jika)\b)"
    gives = rf"(?:memberikan\s+(?:keterangan|klarifikasi|penjelasan)|memenuhi\s+(?:panggilan|permintaan)){to}"
    told = rf"(?:{gives}|{any_of(k.words.dimintai)})"
    agreed = rf"(?:{k.nomina_izin}|{any_of(k.words.disepakati)})"
    only = rf"\b(?P<inti>(?:hanya|baru)\s+{MAY}{told}{SPAN}\b(?:setelah|sesudah|dengan|atas|apabila|jika)"
    never = rf"(?:tidak|dilarang)\s+{MAY}{told}{SPAN}\b(?:sebelum|tanpa|kecuali))"
    yield (
        rf"{k.sasaran}[^.;]{{0,40}}?(?:{only}|{never})\b[^.;]{{0,40}}?{agreed}",
        {*anchors(k.words.dimintai), "memberikan", "memenuhi"},
    )
