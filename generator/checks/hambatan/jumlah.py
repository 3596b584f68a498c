"""Examinations that are counted, and reports of some kind that nobody examines or that end by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.hambatan.kata import MAY, OF_WORK, Halangan, Kata, any_of
from generator.checks.pola import Pola

_LIMITED = "pemeriksaan Ombudsman dibatasi"
_CLOSED = "Laporan berakhir tanpa pemeriksaan"
_REFUSED = "Laporan dari pihak tertentu tidak dilayani"
_MOST = (
    r"(?:paling\s+banyak|sebanyak-banyaknya|maksimal|maksimum|tidak\s+(?:boleh\s+|dapat\s+)?(?:lebih\s+dari"
    r"|melebihi|melampaui)|hanya)"
)
_MOSTS = ("paling", "sebanyak-banyaknya", "maksimal", "maksimum", "tidak", "hanya")
_COUNTED = r"\s+(?:\d+|satu|dua|sekali)\b[^.;]{0,25}?\b(?:kali(?!\s+berturut)|sekali|Laporan|orang|pejabat|pegawai)\b"
_NOT_OURS = (
    r"(?!\s+(?:pajak|kesehatan|keuangan|internal|berkas|barang|tanah|kelengkapan|laboratorium|laporan\s+keuangan))"
)
_IF = r"\b(?:dalam\s+hal|apabila|jika|bila|sepanjang|setelah|sejak)\s+"
_ANSWERS = (
    r"(?:menanggapi|menjawab|menjelaskan|hadir|memberikan\s+(?:tanggapan|jawaban|penjelasan|klarifikasi|keterangan))"
)
_ANSWERED = r"(?:ditanggapi|dijawab|dijelaskan|diklarifikasi)"


def counted(k: Kata) -> Iterator[Halangan]:
    """The patterns of all these."""
    yield from _numbers(k)
    yield from _left_out(k)
    yield from _unheard(k)
    yield from _over(k)


def _numbers(k: Kata) -> Iterator[Halangan]:
    """ "Pemanggilan pejabat dilakukan paling banyak 1 (satu) kali", "Jumlah Laporan yang diperiksa dibatasi"."""
    whom = rf"(?=(?:\s+[\w-]+){{0,3}}?\s+(?:{k.sasaran}|{k.omb}|terlapor|saksi))"
    acts = rf"(?:\b{k.periksa}|{any_of(k.words.permintaan)}{whom}|\bkunjungan\s+lapangan)"
    passive = rf"{acts}[^.;]{{0,100}}?\b(?P<inti>{_MOST}){_COUNTED}"
    yield Halangan(
        Pola(passive, _MOSTS, ("kali", "laporan", "orang", "pejabat", "pegawai")),
        _LIMITED,
        subjek=True,
        menurut_hukum=True,
    )
    does = rf"(?:{k.memeriksa}|{any_of(k.words.meminta)})"
    active = rf"{k.kami}\s+{k.sepakat}{MAY}{does}[^.;]{{0,60}}?\b(?P<inti>{_MOST}){_COUNTED}"
    yield Halangan(Pola(active, _MOSTS, ("kali", "laporan", "orang")), _LIMITED, menurut_hukum=True)
    takes = rf"{k.kami}\s+{k.sepakat}{MAY}(?:menangani|menerima|menindaklanjuti)"
    few = rf"{takes}\s+(?P<inti>{_MOST})\s+(?:\d+|satu|dua)\b[^.;]{{0,20}}?\b(?:Laporan|pengaduan)\b"
    yield Halangan(Pola(few, _MOSTS, ("laporan", "pengaduan")), _LIMITED, menurut_hukum=True)
    reports = rf"\b(?:laporan|pengaduan)(?!{OF_WORK})\b[^.;]{{0,90}}?{any_of(k.words.ditangani)}[^.;]{{0,60}}?"
    many = rf"(?:jumlah\s+(?:laporan|pengaduan)(?!{OF_WORK})\b[^.;]{{0,90}}?(?=dibatasi)|{reports})"
    number = rf"{many}\b(?P<inti>dibatasi(?!\s+oleh)|{_MOST}{_COUNTED})"
    yield Halangan(
        Pola(number, ("dibatasi", *_MOSTS), ("laporan", "pengaduan")), _LIMITED, subjek=True, menurut_hukum=True
    )


def _left_out(k: Kata) -> Iterator[Halangan]:
    """ "Pemeriksaan tidak mencakup pengadaan barang dan jasa", "Selama pemilihan, pemeriksaan dihentikan sementara"."""
    scope = r"(?:(?:ruang\s+lingkup|lingkup|cakupan|objek)\s+)?"
    it = (
        rf"\b{scope}(?:(?:seluruh|setiap|semua|proses)\s+)*(?:pemeriksaan{_NOT_OURS}|(?:penilaian"
        rf"|survei)\s+kepatuhan|{k.periksa})"
    )
    not_others = rf"(?:(?!\boleh\s+(?!{k.omb})|\bhasil\b)[^.;]){{0,60}}?"
    covers = r"(?:mencakup|meliputi|menjangkau|menyangkut)"
    ends = r"(?:ikut|turut|dengan\s+sendirinya)\s+(?:dihentikan|berakhir|berhenti|gugur)"
    cut = rf"(?:{any_of(k.words.dibatasi)}|\btidak\s+{covers}|\bdikecualikan\s+(?:terhadap|atas|bagi|untuk)|\b{ends})"
    yield Halangan(
        Pola(rf"{it}{not_others}(?P<inti>{cut})", k.kata_periksa | {"kepatuhan"}),
        _LIMITED,
        subjek=True,
        menurut_hukum=True,
    )


def _unheard(k: Kata) -> Iterator[Halangan]:
    """ "Laporan dari wartawan tidak dilayani", "Laporan pegawai diselesaikan secara internal dan tidak diteruskan"."""
    unfit = r"lengkap|memenuhi|berkaitan|kedaluwarsa|daluwarsa|tahun|wenang"
    some = rf"(?:(?!{unfit})[^.;])"
    whose = r"(?:dari|melalui|lewat|yang\s+(?:disampaikan|diajukan|dikirim|berasal)\b)"
    refused = rf"(?P<inti>tidak)\s+{MAY}(?:dilayani|{any_of(k.words.ditangani)})(?!\s+oleh\s+(?!{k.omb}))"
    kinds = rf"\blaporan(?!{OF_WORK})\s+{whose}{some}{{0,100}}?\b{refused}(?!{some}*(?:{unfit}))"
    yield Halangan(Pola(kinds, ("tidak",), ("laporan",)), _REFUSED, subjek=True, menurut_hukum=True, lunak=True)
    about = (
        r"(?:mengenai|tentang|terkait(?:\s+dengan)?|terhadap|di\s+bidang|yang\s+(?:menyangkut|berkaitan\s+dengan"
        r"|mengenai))"
    )
    ours = rf"(?P<inti>tidak)\s+{MAY}(?:dilayani|{any_of(k.words.ditangani)})\s+(?:oleh\s+)?{k.omb}"
    matter = rf"\blaporan(?!{OF_WORK})\s+{about}(?!{OF_WORK})\s+{some}{{1,80}}?\b{ours}(?!{some}*(?:{unfit}))"
    yield Halangan(Pola(matter, ("tidak",), ("laporan",)), _LIMITED, subjek=True, menurut_hukum=True)
    people = r"(?:dari|oleh|pegawai|mahasiswa|warga|masyarakat|sivitas|dosen|karyawan|terhadap|mengenai)"
    passed_on = r"(?:diteruskan|disampaikan|dibawa|dilaporkan|diadukan|diajukan)\s+(?:lagi\s+)?(?:kepada|ke)\s+"
    no = r"(?P<inti>tidak\s+(?:boleh\s+|perlu\s+|dapat\s+|akan\s+)?|tanpa\s+(?:perlu\s+)?)"
    report = (
        rf"\b(?:laporan|pengaduan|keluhan|aduan)(?!{OF_WORK}|\s+mengenai{OF_WORK})(?:\s+[\w-]+){{0,2}}?\s+{people}\b"
    )
    inside = (
        r"(?:diselesaikan|ditangani)\s+(?:cukup\s+)?(?:secara\s+internal|di\s+(?:tingkat|lingkungan)|pada\s+tingkat)"
    )
    report = rf"(?:{report}|\b(?:laporan|pengaduan|keluhan)(?:\s+[\w-]+){{0,3}}?\s+{inside})"
    kept = rf"{report}{some}{{0,100}}?\b{no}{passed_on}{k.omb}"
    yield Halangan(Pola(kept, ("tidak", "tanpa")), _REFUSED, subjek=True, menurut_hukum=True)


def _over(k: Kata) -> Iterator[Halangan]:
    """ "Dalam hal PIHAK KEDUA tidak menjawab, Laporan dianggap selesai", "… menutup Laporan tanpa pemeriksaan"."""
    words = k.words
    state = rf"(?:(?:dianggap|dinyatakan|menjadi|dengan\s+sendirinya)\s+{any_of(words.gugur)}|ditutup)"
    they = rf"{k.lawan}\s+(?:[\w-]+\s+)?(?:tidak|belum|telah|sudah)\s+{_ANSWERS}"
    when = rf"{_IF}(?:{they}|laporan(?:nya)?\s+(?:telah|sudah)\s+{_ANSWERED}|tidak\s+(?:disampaikan|{_ANSWERED}))"
    needed = ("dianggap", "dinyatakan", "menjadi", "sendirinya", "ditutup")
    then = (
        rf"{when}[^.;]{{0,100}}?,\s+(?:maka\s+)?(?:laporan|pengaduan|temuan)\s+(?:[\w-]+\s+){{0,3}}?(?P<inti>{state})"
    )
    yield Halangan(Pola(then, needed), _CLOSED, menurut_hukum=True)
    what = rf"(?:\blaporan(?!{OF_WORK})|{any_of(words.temuan)})"
    first = rf"{what}(?:\s+[\w-]+){{0,5}}?\s+(?P<inti>{state})[^.;]{{0,30}}?{when}(?![^.;]*\bPelapor\b)"
    yield Halangan(Pola(first, needed), _CLOSED, subjek=True, menurut_hukum=True)
    theirs = (
        rf"(?:(?:telah|sudah)\s+{_ANSWERED}\s+(?:oleh\s+)?{k.lawan}|(?:tidak|belum)\s+(?:ditindaklanjuti"
        rf"|{_ANSWERED}|diselesaikan))"
    )
    # The denial in what the report is like is beside the point; one at the end counts.
    left = (
        rf"\b(?P<inti>laporan|temuan|pengaduan)\s+yang\s+{theirs}[^.;]{{0,60}}?(?<!tidak\s)\b{state}"
        r"(?![^.;]*\bPelapor\b)"
    )
    yield Halangan(Pola(left, needed), _CLOSED, subjek=True, menurut_hukum=True)
    closes = r"(?P<inti>menutup|menghentikan|menyelesaikan)"
    answered = rf"{when}[^.;]{{0,80}}?,\s+{k.kami}\s+{k.sepakat}(?P<inti>menutup|menghentikan)\s+{k.laporan}"
    yield Halangan(Pola(answered, ("menutup", "menghentikan")), _CLOSED, menurut_hukum=True)
    unread = r"\s+tanpa\s+(?:\w+\s+)?(?:pemeriksaan|memeriksa\w*|diperiksa|penelaahan)"
    active = rf"{k.kami}\s+{k.sepakat}{closes}\s+{k.laporan}{unread}"
    yield Halangan(Pola(active, ("tanpa",)), _CLOSED, subjek=True, menurut_hukum=True)
    passive = rf"\blaporan(?!{OF_WORK})(?:\s+[\w-]+){{0,8}}?\s+(?P<inti>ditutup|dihentikan|diselesaikan){unread}"
    yield Halangan(Pola(passive, ("tanpa",)), _CLOSED, subjek=True, menurut_hukum=True)
