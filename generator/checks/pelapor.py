"""What keeps people from reporting: threats, consents of their superiors, papers nobody needs, and withdrawals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan.kata import MAY, OF_WORK, Halangan, Kata, any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults
from generator.checks.pernyataan import per_pernyataan
from generator.checks.pola import Pola, anchors, frasa
from generator.words.kamus import Kamus

_MEND = "hapus: setiap orang dapat menyampaikan Laporan tanpa syarat dari mitra dan tanpa ancaman"
_THREAT, _CONSENT = "Pelapor diancam", "Laporan digantungkan pada izin"
_PAPER, _BACK, _BANNED = "Laporan dipersulit dengan syarat", "Pelapor didorong mencabut Laporan", "Laporan dilarang"
_SUBJECT = r"(?:^|(?<=[,:]\s)|(?<=\bbahwa\s)|(?<=\bmaka\s)|(?<=\bsetiap\s))"
"""Before him who is threatened: "petugas yang memungut biaya dari Pelapor dikenai sanksi" threatens another."""
_STAFF = ("pegawai", "karyawan", "mahasiswa", "dosen", "siswa")
_AUTHORITY = r"(?:RT|RW|kelurahan|lurah|desa|kecamatan|camat|rukun\s+tetangga|rukun\s+warga)"


@periksa(
    "pelapor-dipersulit",
    "peringatan",
    "Ketentuan yang mempersulit atau mengancam Pelapor",
    mengapa="Laporan disampaikan bebas: bukan dengan izin atasan atau mitra, bukan dengan surat dari pihak lain, dan "
    "tanpa ancaman terhadap Pelapor.",
    salah=pasal("Pelapor yang Laporannya tidak terbukti dapat dituntut oleh PIHAK KEDUA."),
    benar=pasal("Pelapor tidak dapat dituntut karena menyampaikan Laporan."),
)
def harassed(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences and activities that keep people from reporting, or make them withdraw."""
    yield from first_faults(_harassments(bahan))


@per_pernyataan
def _harassments(teks: str, latar: Latar) -> Iterator[Cela]:
    for one in _patterns(latar.kamus, latar.ombudsman):
        for match in one.pola.finditer(teks):
            lawful = one.menurut_hukum and frasa(latar.kamus.isi.pengawasan.menurut_hukum).search(teks)
            if not lawful and not is_denied(teks, one.denied_before(match), latar.kamus):
                yield Cela(match.start(), match.end(), f"{one.sebutan}: “{match[0]}”", _MEND)


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[Halangan, ...]:
    kata = Kata(kamus, ombudsman)
    people = any_of((*kamus.isi.pungutan.orang, *_STAFF))
    reporter = rf"(?:Pelapor|{people}(?:\s+PIHAK\s+\w+)?\s+yang\s+(?:akan\s+|telah\s+)?{any_of(kata.melapor)})(?!\w)"
    return (*_threats(kata, reporter), *_consents(kata), *_papers(kata), *_withdrawals(), *_bans(kata))


def _threats(k: Kata, reporter: str) -> Iterator[Halangan]:
    """ "Pelapor yang Laporannya tidak terbukti dapat dituntut", "PIHAK KEDUA dapat memutasi pegawai yang melapor"."""
    sanction = r"(?:dikenai|dikenakan|dijatuhi|diberi)\s+(?:sanksi|hukuman|denda)"
    police = r"dilaporkan\s+(?:kepada|ke)\s+(?:kepolisian|polisi|aparat)"
    fired = r"diberhentikan|dimutasi|dipindahkan|dikeluarkan"
    answers = rf"bertanggung\s+(?:jawab|gugat)\s+(?:secara\s+hukum\s+)?kepada\s+{k.lawan}"
    punished = rf"(?:dituntut|digugat|dipidanakan|{police}|{sanction}|{fired}|{answers})"
    # He of whom it is told that his report "tidak terbukti" is still threatened: a denial counts only before him,
    # or at the threat.
    may = r"(?<!\byang\s)(?<!tidak\s)(?:(?:dapat|akan|boleh|bisa|wajib|harus)\s+)?"
    passive = rf"{_SUBJECT}(?P<inti>{reporter})(?:\s+yang\s+[^.;,]{{1,60}}?)?\s+{may}{punished}"
    yield Halangan(Pola(passive, ("pelapor", *anchors(k.melapor))), _THREAT)
    sanctions = r"(?:memberi|memberikan|menjatuhkan)\s+(?:sanksi|hukuman)\s+kepada"
    sues = rf"(?:menuntut|menggugat|memidanakan|melaporkan|menindak|memberhentikan|memutasi|memindahkan|{sanctions})"
    may = r"(?P<inti>dapat|berhak|akan|boleh|berwenang)"
    active = rf"{k.lawan}\s+(?:[\w-]+\s+)?{may}\s+{sues}\s+(?:setiap\s+|para\s+)?{reporter}"
    yield Halangan(Pola(active, ("pelapor", *anchors(k.melapor))), _THREAT)
    tells = (
        r"(?P<inti>wajib|harus|diwajibkan)\s+(?:memberitahukan|memberitahu|melapor\s+kepada|meminta\s+izin"
        r"|memperoleh\s+izin)"
    )
    told = rf"{reporter}(?:\s+[\w-]+){{0,3}}?\s+{tells}(?:\s+[\w-]+){{0,3}}?\s+{k.lawan}"
    yield Halangan(Pola(told, ("pelapor", *anchors(k.melapor))), _CONSENT, menurut_hukum=True)


def _consents(k: Kata) -> Iterator[Halangan]:
    """ "Laporan pegawai terhadap atasannya disampaikan seizin atasan yang bersangkutan"."""
    consent = (
        rf"\b(?:{k.nomina_izin}|sepengetahuan|disetujui|diketahui|diizinkan)(?:\s+(?:tertulis|dari|oleh|secara))*\s+"
    )
    giver = rf"(?:{k.lawan}|{_AUTHORITY}(?!\w)|pimpinan)"
    people = r"(?:pegawai|mahasiswa|warga|masyarakat|karyawan|dosen|sivitas|Pelapor|terhadap|mengenai|dari|oleh)"
    sent = r"(?P<inti>disampaikan|diajukan|dibuat|dikirim|diterima)"
    report = rf"\b(?:laporan|pengaduan)(?!{OF_WORK}|\s+mengenai{OF_WORK})\s+{people}\b[^.;]{{0,60}}?\b{sent}\b"
    yield Halangan(
        Pola(rf"{report}[^.;]{{0,40}}?{consent}{giver}", k.kata_izin | {"sepengetahuan", "diketahui"}),
        _CONSENT,
        menurut_hukum=True,
    )
    reporter = r"\b(?:Pelapor|pegawai|mahasiswa|warga|karyawan|dosen|masyarakat)\b"
    reports = r"(?:melapor|mengadu|menyampaikan\s+(?:laporan|pengaduan)|mengajukan\s+(?:laporan|pengaduan))"
    when = r"(?:setelah|dengan|atas|sesudah|tanpa|sepanjang|apabila|jika|seizin|sebelum)"
    bound = r"(?P<inti>hanya|baru|wajib|harus|tidak|dilarang)\s+(?:dapat\s+|boleh\s+)?(?:[\w-]+\s+){0,4}?"
    active = (
        rf"{reporter}(?:\s+[\w-]+){{0,6}}?\s+{bound}{reports}"
        rf"(?!{OF_WORK})[^.;]{{0,40}}?\b{when}\b[^.;]{{0,30}}?{consent}{giver}"
    )
    yield Halangan(Pola(active, k.kata_izin | {"sepengetahuan"}), _CONSENT, menurut_hukum=True)


def _papers(k: Kata) -> Iterator[Halangan]:
    """ "Laporan baru dapat diterima setelah Pelapor melampirkan surat pengantar dari kelurahan"."""
    letter = (
        rf"surat\s+(?:pengantar|rekomendasi|izin|persetujuan|keterangan\s+(?:dari\s+)?(?:{_AUTHORITY}|{k.lawan})"
        r"|pernyataan\s+(?:tidak|bersedia|damai|akan))"
    )
    brings = (
        r"(?:melampirkan|menyertakan|menyerahkan|membawa|memperoleh|mendapat|mendapatkan|menunjukkan"
        r"|menandatangani|dilampiri|disertai)"
    )
    handled = any_of(k.words.ditangani)
    first = (
        rf"\b(?:laporan|pengaduan)(?!{OF_WORK})[^.;]{{0,40}}?\b(?P<inti>hanya|baru)\s+{MAY}(?:disampaikan|diajukan"
        rf"|{handled})"
    )
    yield Halangan(
        Pola(rf"{first}[^.;]{{0,60}}?\b{brings}\s+(?:\w+\s+)?{letter}", ("surat",)), _PAPER, menurut_hukum=True
    )
    must = (
        rf"\bPelapor\b(?:\s+[\w-]+){{0,6}}?\s+(?P<inti>wajib|harus|diwajibkan|diharuskan"
        rf"|terlebih\s+dahulu)\s+{brings}\s+{letter}"
    )
    yield Halangan(Pola(must, ("surat",), ("pelapor",)), _PAPER, menurut_hukum=True)


def _withdrawals() -> Iterator[Halangan]:
    """ "Fasilitasi pencabutan Laporan", "surat pernyataan pencabutan Laporan" as an activity or its output."""
    of = r"pencabutan\s+(?:kembali\s+)?(?:laporan|pengaduan)(?!\w)"
    pushes = (
        r"(?:fasilitasi|pendampingan|percepatan|pengurusan|penandatanganan|pengarahan|imbauan|bujukan|upaya|target"
        r"|mendorong|memfasilitasi|mengarahkan|membujuk|mengupayakan)"
    )
    yield Halangan(Pola(rf"\b(?P<inti>{pushes})\s+(?:[\w-]+\s+){{0,3}}?{of}", ("pencabutan",)), _BACK)
    value = rf"^(?:(?:surat|berita\s+acara|pernyataan|jumlah)\s+){{0,2}}{of}(?:\s+(?:oleh|dari)\s+[\w\s]+)?$"
    yield Halangan(Pola(value, ("pencabutan",)), _BACK)


def _bans(k: Kata) -> Iterator[Halangan]:
    """ "Mahasiswa dilarang melapor langsung kepada PIHAK KESATU"."""
    reporter = r"\b(?:Pelapor|pegawai|mahasiswa|warga|karyawan|dosen|masyarakat|sivitas\s+akademika|wajib\s+pajak)\b"
    no = r"(?P<inti>dilarang|tidak\s+(?:boleh|dapat|diperkenankan|diperbolehkan))\s+"
    reports = r"(?:melapor|mengadu|menyampaikan\s+(?:laporan|pengaduan)|mengajukan\s+(?:laporan|pengaduan))"
    ban = (
        rf"{reporter}(?:\s+PIHAK\s+\w+)?(?:\s+[\w-]+){{0,3}}?\s+{no}{reports}(?!{OF_WORK})(?:\s+[\w-]+){{0,3}}?\s+"
        rf"(?:kepada|ke)\s+{k.omb}"
    )
    yield Halangan(Pola(ban, anchors(("dilarang", "tidak"))), _BANNED, menurut_hukum=True)
