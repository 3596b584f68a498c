"""Facts of an agreement that must fit each other and the project's ids, whatever the words of the naskah."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Collection, Iterator
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from itertools import islice

from generator.data.katalog import Katalog
from generator.data.logo import logo_problem
from generator.data.masukan import Masukan, PihakMasuk, Sumber
from generator.data.model import JangkaWaktu, Perjanjian, Simpangan, Waktu
from generator.data.terdekat import nearest
from generator.data.yaml_file import MOST_PROBLEMS
from generator.errors import Problem

_ON_PAPER = re.compile(r"(?:pasal|ayat|bab)\b", re.IGNORECASE)

Aturan = Callable[[Masukan, Katalog], Iterator[Problem]]


def problems_of(masukan: Masukan, katalog: Katalog, touched: AbstractSet[str]) -> list[Problem]:
    """Every broken rule of one agreement; of keys ``touched``, found faulty before, no consequences are told."""
    broken = (problem for aturan, key in _ATURAN if key not in touched for problem in aturan(masukan, katalog))
    problems = list(islice(broken, MOST_PROBLEMS))
    if further := next(broken, None):  # finding the nearest word for each of thousands takes long
        problems.append(Problem(further.place, "… dan kesalahan lain", "perbaiki dahulu yang lain, lalu periksa lagi"))
    return problems


def _unknown(sumber: Sumber, noun: str, word: str | None, known: Collection[str], where: str = "") -> Iterator[Problem]:
    if word is not None and word not in known:
        yield Problem(sumber.place, f"{noun} `{word}` tidak dikenal{where}", nearest(word, known))


def _empty(sumber: Sumber, key: str, word: str | None) -> Iterator[Problem]:
    dasar = sumber.at(key).dasar
    if word is None and dasar in sumber.dokumen.nilai and sumber.dokumen.left_empty(dasar):
        yield Problem(sumber.at(key).place, f"`{key}` kosong", "isi; tanpa itu naskah tidak dapat disusun")


def _kind_of_document(masukan: Masukan, katalog: Katalog) -> Iterator[Problem]:
    perjanjian = masukan.perjanjian
    yield from _unknown(masukan.sumber("naskah"), "jenis naskah", perjanjian.naskah, katalog.naskah)
    yield from _unknown(masukan.sumber("gaya"), "gaya", perjanjian.gaya, katalog.gaya)
    yield from _empty(Sumber(masukan.dokumen), "naskah", perjanjian.naskah)
    jenis = katalog.naskah.get(perjanjian.naskah or "")
    for key in jenis.wajib if jenis else ():
        if key not in masukan.dokumen.isi and not Perjanjian.model_fields[key].is_required():
            what = f"kunci `{key}` belum ada, padahal wajib untuk `{perjanjian.naskah}`"
            yield Problem(masukan.dokumen.place(()), what, f"tambahkan `{key}:`")


def _parties(masukan: Masukan, katalog: Katalog) -> Iterator[Problem]:
    seen: dict[str, PihakMasuk] = {}
    for pihak in masukan.pihak:
        if pihak.id in seen:
            yield Problem(
                pihak.sumber.place, f"pihak `{pihak.id}` disebut dua kali", "hapus salah satu atau ganti id-nya"
            )
        seen[pihak.id] = pihak
        yield from _party_kind(pihak, katalog)
        yield from logo_problem(pihak.sumber.at("logo"), pihak.profil.logo, masukan.folder)


def _one_ombudsman(masukan: Masukan, _: Katalog) -> Iterator[Problem]:
    ours = [pihak for pihak in masukan.pihak if pihak.is_ombudsman]
    if len(ours) != 1:
        what = f"ada {len(ours)} pihak berjenis `ombudsman`, seharusnya satu"
        yield Problem(masukan.sumber("para_pihak").place, what, "tambahkan atau periksa `jenis` para pihak")


def _party_kind(pihak: PihakMasuk, katalog: Katalog) -> Iterator[Problem]:
    jenis, subjenis = pihak.profil.jenis, pihak.profil.subjenis
    yield from _empty(pihak.sumber, "jenis", jenis)
    yield from _unknown(pihak.sumber.at("jenis"), "jenis pihak", jenis, katalog.jenis)
    if jenis is not None and jenis in katalog.jenis:
        yield from _unknown(
            pihak.sumber.at("subjenis"), "subjenis", subjenis, katalog.jenis[jenis], f" untuk `{jenis}`"
        )


def _party_ids(masukan: Masukan, _: Katalog) -> Iterator[Problem]:
    ids = {pihak.id for pihak in masukan.pihak}
    for key in masukan.perjanjian.nomor:
        yield from _unknown_key(masukan.sumber("nomor").at(key), "pihak", key, ids)
    for index, program in enumerate(masukan.perjanjian.program):
        for key in program.penanggung_jawab:
            sumber = masukan.sumber("program").at(index, "penanggung_jawab", key)
            yield from _unknown_key(sumber, "pihak", key, ids)


def _unknown_key(sumber: Sumber, noun: str, word: str, known: Collection[str]) -> Iterator[Problem]:
    if word not in known:
        yield Problem(sumber.dokumen.key_place(sumber.dasar), f"{noun} `{word}` tidak dikenal", nearest(word, known))


def _named_fields(masukan: Masukan, katalog: Katalog) -> Iterator[Problem]:
    for index, program in enumerate(masukan.perjanjian.program):
        sumber = masukan.sumber("program").at(index)
        yield from _empty(sumber, "bidang", program.bidang)
        yield from _unknown(sumber.at("bidang"), "bidang", program.bidang, katalog.bidang)


def _named_regulations(masukan: Masukan, katalog: Katalog) -> Iterator[Problem]:
    for index, entry in enumerate(masukan.perjanjian.dasar_hukum):
        yield from _unknown(masukan.sumber("dasar_hukum").at(index), "peraturan", entry, katalog.peraturan)


def _deviations(masukan: Masukan, katalog: Katalog) -> Iterator[Problem]:
    jenis = katalog.naskah.get(masukan.perjanjian.naskah or "")
    known = set(jenis.klausul) if jenis else set()
    anchors = set(known)
    changed: set[str] = set()
    for index, simpangan in enumerate(masukan.perjanjian.klausul):
        sumber = masukan.sumber("klausul").at(index)
        actions = [key for key in ("ganti", "sisipkan", "hapus") if getattr(simpangan, key) is not None]
        if len(actions) != 1:
            yield Problem(
                sumber.place, "simpangan harus memuat tepat satu dari ganti, sisipkan, hapus", "pilih salah satu"
            )
            continue
        if (target := simpangan.ganti or simpangan.hapus) in changed:
            what = f"klausul `{target}` sudah diganti atau dihapus simpangan di atasnya"
            yield Problem(sumber.at(actions[0]).place, what, "satukan kedua simpangan itu")
        changed |= {target} if target else set()
        yield from _unknown_clause(sumber.at(actions[0]), target, known)
        yield from _insertion(sumber, simpangan, anchors)
        yield from _deviation_words(sumber, simpangan.isi, needed=actions != ["hapus"])


def _unknown_clause(sumber: Sumber, target: str | None, known: Collection[str]) -> Iterator[Problem]:
    """A clause to replace or delete there is not; one ayat, or a number on paper, has no name of its own."""
    name, _, part = (target or "").partition(" ")
    if part and name in known:
        mend = f"pakai `ganti: {name}`, lalu tulis seluruh klausul itu sebagaimana yang disepakati"
        yield Problem(sumber.place, f"`{part}` tidak dapat disimpangi sendiri, hanya klausul utuh", mend)
    elif _ON_PAPER.match(target or ""):
        mend = "sebut nama klausulnya, misalnya `pembiayaan`; namanya ada dalam komentar berkas buatan `pks new`"
        yield Problem(sumber.place, f"`{target}` nomor, bukan nama klausul", mend)
    else:
        yield from _unknown(sumber, "klausul", target, known)


def _insertion(sumber: Sumber, simpangan: Simpangan, anchors: set[str]) -> Iterator[Problem]:
    """Where a clause is inserted; its id is one to insert others at from here on."""
    letak = simpangan.sisipkan
    if letak is None:
        if simpangan.id is not None:
            what = "`id` hanya untuk klausul sisipan"
            yield Problem(sumber.at("id").place, what, "hapus `id`; klausul yang disimpangi sudah punya nama")
        return
    if (letak.setelah is None) == (letak.sebelum is None):
        mend = (
            "tulis `setelah` atau `sebelum`" if letak.setelah is None else "pilih salah satu, `setelah` atau `sebelum`"
        )
        yield Problem(sumber.at("sisipkan").place, "letak sisipan belum jelas", mend)
    yield from _unknown(sumber.at("sisipkan", "setelah"), "klausul", letak.setelah, anchors)
    yield from _unknown(sumber.at("sisipkan", "sebelum"), "klausul", letak.sebelum, anchors)
    anchors |= {simpangan.id} if simpangan.id else set()


def _deviation_words(sumber: Sumber, isi: str | None, *, needed: bool) -> Iterator[Problem]:
    if needed and isi is None:
        yield Problem(sumber.place, "simpangan tanpa `isi`", "tulis bunyi klausul di bawah `isi: |`")
    if not needed and isi is not None:
        yield Problem(sumber.at("isi").place, "`hapus` tidak memerlukan `isi`", "hapus `isi`, atau pakai `ganti`")
    if isi is not None and sumber.at("isi").dasar not in sumber.dokumen.blok:
        yield Problem(
            sumber.at("isi").place, "`isi` harus ditulis sebagai blok", "tulis `isi: |`, lalu bunyinya di bawahnya"
        )


def _times(masukan: Masukan, _: Katalog) -> Iterator[Problem]:
    term, mou = masukan.perjanjian.jangka_waktu, masukan.perjanjian.nota_kesepahaman
    if term.mulai and term.selesai and term.selesai <= term.mulai:
        place = masukan.sumber("jangka_waktu").at("selesai").place
        yield Problem(place, "jangka waktu selesai sebelum atau pada hari mulainya", "periksa `mulai` dan `selesai`")
    elif term.mulai and term.selesai and (months := _months(term)) and not _lasts(months, term.mulai, term.selesai):
        length = " ".join(
            f"{number} {unit}" for number, unit in ((term.tahun, "tahun"), (term.bulan, "bulan")) if number
        )
        place = masukan.sumber("jangka_waktu").at("tahun" if term.tahun else "bulan").place
        what = f"jangka waktu {length} tidak sama dengan waktu antara `mulai` dan `selesai`"
        yield Problem(place, what, "perbaiki salah satu, atau hapus `selesai`")
    if mou.tanggal and mou.berlaku_sampai and mou.berlaku_sampai <= mou.tanggal:
        place = masukan.sumber("nota_kesepahaman").at("berlaku_sampai").place
        yield Problem(
            place,
            "nota kesepahaman berakhir sebelum atau pada hari ditandatangani",
            "periksa `tanggal` dan `berlaku_sampai`",
        )
    if mou.tanggal and mou.tahun and mou.tanggal.year != mou.tahun:
        place = masukan.sumber("nota_kesepahaman").at("tahun").place
        yield Problem(place, "`tahun` berbeda dengan tahun pada `tanggal`", "hapus `tahun`; cukup `tanggal`")
    for index, program in enumerate(masukan.perjanjian.program):
        mulai, selesai = program.waktu.mulai, program.waktu.selesai
        if mulai and selesai and _last_day(selesai) < _first_day(mulai):
            place = masukan.sumber("program").at(index, "waktu", "selesai").place
            yield Problem(place, "waktu program selesai sebelum mulai", "periksa `mulai` dan `selesai`")


def _months(term: JangkaWaktu) -> int:
    return 12 * (term.tahun or 0) + (term.bulan or 0)


def _lasts(months: int, mulai: date, selesai: date) -> bool:
    """Whether so many months end on a day: the same day of the month as they began, or the one before."""
    year, month = divmod(mulai.year * 12 + mulai.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    end = date(year, month + 1, min(mulai.day, last))
    # Where the month has no such day, it may be over on its last day or on the next.
    return selesai in (end, end - timedelta(1)) or (mulai.day > last and selesai == end + timedelta(1))


def _first_day(waktu: Waktu) -> date:
    return date(waktu.tahun, waktu.bulan, waktu.hari or 1)


def _last_day(waktu: Waktu) -> date:
    return date(waktu.tahun, waktu.bulan, waktu.hari or calendar.monthrange(waktu.tahun, waktu.bulan)[1])


# Each rule with the key whose faults would make it speak of consequences only ("" where none would).
_ATURAN: tuple[tuple[Aturan, str], ...] = (
    (_kind_of_document, ""),
    (_parties, ""),
    (_one_ombudsman, "para_pihak"),
    (_party_ids, "para_pihak"),
    (_named_fields, ""),
    (_named_regulations, "dasar_hukum"),  # what is left of a mended list has moved
    (_deviations, "klausul"),
    (_times, ""),
)
