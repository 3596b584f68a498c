"""The sixteen agreements of this repository."""

from __future__ import annotations

import re

import pytest

from generator.build.bangun import Bengkel
from generator.naskah.telusur import runs, walk
from generator.naskah.tree import Daftar, Komparisi, Kosong, Naskah, Tingkat, text_of
from generator.writers.text import write_text
from tests.compose.test_compose import (
    assert_counts_without_gaps,
    assert_reads_as_one_sentence,
    assert_references_lead_where_they_say,
)
from tests.naskah.pembaca import pasals, references
from tests.naskah.test_sidik import turned
from tests.proyek import AKAR, Meja, naskah_of

NAMES = sorted(path.stem for path in (AKAR / "agreements").glob("*.yaml") if not path.name.startswith("_"))
PARTNERS = {
    "untirta", "uin-smh-banten", "umt", "unsera", "pemprov-banten", "pemkot-serang", "pemkot-cilegon",
    "pemkot-tangerang", "pemkot-tangerang-selatan", "pemkab-lebak", "pemkab-pandeglang", "pemkab-serang",
    "pemkab-tangerang", "kanwil-bpn-banten", "kanwil-kemenkum-banten", "kanwil-djp-banten",
}  # fmt: skip

# What no naskah may hold, each with an example of it; the dots of an empty value are one sign here.
FORBIDDEN = {
    "kerjasama": (r"(?i)kerjasama", "perjanjian kerjasama"),
    "materai": (r"(?i)\bmaterai", "Materai cukup"),
    "addendum": (r"(?i)addendum|amandemen", "Addendum ini"),
    "PERTAMA for KESATU": (r"PERTAMA", "PIHAK PERTAMA"),
    "two-party wording": (r"(?i)kedua belah|pihak lainnya", "kedua belah pihak"),
    "vague words": (r"(?i)dan lain-lain|antara lain\b|tersebut di atas|\bdll\b|\bdsb\b", "bahan, dll"),
    "pasal ini": (r"pasal ini\b|ayat ini\b", "sebagaimana dimaksud dalam pasal ini"),
    "a doubled word": (r"(?i)\b(\w+) \1\b", "yang yang"),
    "two spaces": (r"  ", "dua  spasi"),
    "a space before a mark": (r" [,;.](?!\w)", "kata ;"),
    "a doubled mark": (r"[;,:.]{2,}", "kata;;"),
    "marks apart": (r"[;,.] [;,.]", "kata. ."),
    "an open bracket": (r"\([^()]*(\n|$)", "(satu"),
    "an instruction": (r"\bTODO\b|\bXXX\b|(?i:\bdiisi\b)", "diisi kemudian"),
    "a template": (r"\{\{|\{%|\}\}|%\}|\b(None|True|False)\b", "{{ nama }}"),
    "a mark": (r"\*\*|@[a-z]|\\|\[[a-z-]+\]", "**tebal**"),
}


@pytest.fixture(scope="module", params=NAMES)
def naskah(request: pytest.FixtureRequest, bengkel: Bengkel) -> Naskah:
    return naskah_of(bengkel, request.param)


def printed(naskah: Naskah) -> str:
    """The text, with one sign for every row of dots and without the indentation."""
    dots = next((run.teks for run in runs(naskah) if isinstance(run, Kosong)), "\0")
    return re.sub(r"(?m)^ +", "", write_text(naskah).replace(dots, "□"))


def test_there_is_an_agreement_for_every_partner() -> None:
    assert set(NAMES) == PARTNERS


def test_the_whole_repository_passes_its_own_check(bengkel: Bengkel) -> None:
    assert bengkel.proyek.salah_nama == ()
    assert bengkel.pustaka.check_all() == []
    problems = [problem for name in NAMES for problem in bengkel.check(name).problems]
    assert [problem for problem in problems if problem.severity == "galat"] == []
    # Law nobody has confirmed, memoranda of more than five years ago, and with regions a kind of document in dispute.
    warned = {problem.kode for problem in problems if problem.severity == "peringatan"}
    assert warned == {"peraturan-belum-diperiksa", "nota-kesepahaman-mungkin-berakhir", "jenis-naskah-diperdebatkan"}


def test_its_numbers_have_no_gaps_and_its_references_lead_somewhere(naskah: Naskah) -> None:
    assert len(list(references(naskah))) > 10
    assert_counts_without_gaps(naskah)
    assert_references_lead_where_they_say(naskah)


def test_its_lists_read_as_sentences(naskah: Naskah) -> None:
    for pasal in pasals(naskah):
        for blok in walk(pasal.isi):
            if isinstance(blok, Daftar) and blok.tingkat is Tingkat.HURUF:
                assert_reads_as_one_sentence(blok)


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_forbidden_words_are_printed(naskah: Naskah, what: str) -> None:
    found = [match[0] for match in re.finditer(FORBIDDEN[what][0], printed(naskah))]
    assert not found


def test_what_is_forbidden_would_be_found() -> None:
    assert [what for what, (pattern, example) in FORBIDDEN.items() if not re.search(pattern, example)] == []


def test_every_figure_in_brackets_is_said_in_words(naskah: Naskah) -> None:
    from generator.words.bilangan import kata

    pairs = re.findall(r"(?<! x )(?<![\d.])(\d[\d.]*)(?:%)? \(([a-z ]+?)(?: persen)?\)", printed(naskah))
    assert len(pairs) > 10
    assert [pair for pair in pairs if kata(int(pair[0].replace(".", ""))) != pair[1]] == []


def test_the_ombudsman_of_banten_is_the_first_of_its_parties(naskah: Naskah) -> None:
    komparisi = next(blok for part in naskah.segmen for blok in walk(part.isi) if isinstance(blok, Komparisi))
    assert len(komparisi.pihak) == 2
    assert "Perwakilan Provinsi Banten" in text_of(komparisi.pihak[0].uraian)


def test_nothing_unknown_is_made_up(naskah: Naskah) -> None:
    """Numbers, dates of signing and addresses are not known to anybody yet."""
    text = printed(naskah)
    assert re.findall(r"NOMOR: (.*)", text) == ["□", "□"]
    assert "Pada hari ini, □, tanggal □ bulan □ tahun □ (□)" in text
    assert not re.search(r"(Telepon|Surel) : (?!□)", text)


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_its_keys_does_not_show(name: str, bengkel: Bengkel, meja: Meja) -> None:
    import yaml

    content = yaml.safe_load((AKAR / "agreements" / f"{name}.yaml").read_text(encoding="utf-8"))
    assert meja.compose(turned(content)).bingkai.sidik == naskah_of(bengkel, name).bingkai.sidik
