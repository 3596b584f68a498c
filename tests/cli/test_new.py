"""``pks new``: asked on a terminal, or told by options; it never waits for an answer nobody can give."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.proyek import AKAR, DASAR, lay_project, pks, started

PERLU = ["--naskah", "perjanjian-kerja-sama", "--jenis", "pemerintah-daerah", "--mitra", "Pemerintah Kota Baru"]
INTERRUPT = "\x03"
GIVE_UP = (INTERRUPT, "\x04")


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "proyek", [DASAR])


def agreements(proyek: Path) -> set[str]:
    return {path.name for path in (proyek / "agreements").iterdir()} - {"profil", "_bawaan.yaml", "uji.yaml"}


# --- told by options ---


def test_options_are_enough(proyek: Path) -> None:
    result = pks("new", "kota-baru", *PERLU, "--subjenis", "kota", "--nota", "2023", folder=proyek)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[1] == (
        "Isi berkas itu, lalu: pks check kota-baru --kosong, dan pks build kota-baru."
    )
    assert agreements(proyek) == {"kota-baru.yaml"}
    assert pks("check", "kota-baru", folder=proyek).exit_code == 0


def test_the_empty_values_it_counts_are_those_check_counts(proyek: Path) -> None:
    told = pks("new", "kota-baru", *PERLU, folder=proyek).stdout
    number = told.split(";")[1].split()[0]
    assert f" {number} isian kosong" in pks("check", "kota-baru", folder=proyek).stdout


def test_a_name_is_made_where_none_is_given(proyek: Path) -> None:
    assert pks("new", *PERLU, folder=proyek).stdout.startswith("agreements/pemkot-baru.yaml ditulis;")


def test_what_is_missing_is_said_at_once_when_nobody_can_be_asked(proyek: Path) -> None:
    result = pks("new", "kota-baru", folder=proyek)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == (
        "Galat: Belum disebut: --naskah, --jenis, --mitra. Tanpa terminal tidak ada yang dapat ditanyakan."
    )
    assert agreements(proyek) == set()


def test_the_defaults_may_say_which_document(proyek: Path) -> None:
    (proyek / "agreements/_bawaan.yaml").write_text("naskah: nota-kesepahaman\n")
    assert pks("new", *PERLU[2:], folder=proyek).exit_code == 0
    assert "\nnaskah: nota-kesepahaman\n" in (proyek / "agreements/pemkot-baru.yaml").read_text(encoding="utf-8")


def test_of_several_profiles_of_the_ombudsman_one_must_be_named(proyek: Path) -> None:
    (proyek / "agreements/profil/ombudsman-pusat.yaml").write_text("nama: Ombudsman\njenis: ombudsman\n")
    result = pks("new", *PERLU, folder=proyek)
    assert (result.exit_code, "Belum disebut: --ombudsman." in result.stderr) == (2, True)
    assert pks("new", *PERLU, "--ombudsman", "ombudsman-pusat", folder=proyek).exit_code == 0
    assert "  - ombudsman-pusat\n" in (proyek / "agreements/pemkot-baru.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--jenis", "pemda"], "'--jenis': `pemda` bukan pilihan; yang dikenal: "),
        (["--jenis", "ombudsman"], "'--jenis': `ombudsman` bukan pilihan; "),
        (["--naskah", "perjanjian"], "'--naskah': `perjanjian` bukan pilihan; "),
        (["--subjenis", "negeri"], "'--subjenis': `negeri` bukan pilihan; yang dikenal: kabupaten, kota, provinsi"),
        (["--bidang", "data"], "'--bidang': `data` bukan pilihan; "),
        (["--nota", "kemarin"], "'--nota': `kemarin` bukan tanggal atau tahun; tulis seperti 2023-07-25 atau 2023"),
        (["--jangka-waktu", "lama"], "'--jangka-waktu': `lama` bukan jangka waktu; tulis seperti 3 tahun, "),
        (["--mitra", " "], "'--mitra': kosong; tulis isinya"),
        (["--mitra", "a\nb"], "'--mitra': lebih dari satu baris; tulis dalam satu baris"),
        (["--tentang", "a\u200bb"], "'--tentang': ada karakter tak terlihat U+200B; hapus karakter itu; "),
        (["--ombudsman", "lain"], "'--ombudsman': `lain` bukan pilihan; "),
        (["--naskah", "nota-kesepahaman", "--nota", "2023"], "'--nota': `nota-kesepahaman` tidak menindaklanjuti "),
        (["Pemkot Baru"], "'NAMA': hanya boleh huruf kecil, angka, dan tanda hubung; misalnya pemkot-baru"),
        (["../baru"], "'NAMA': hanya boleh huruf kecil, "),
        (["uji"], "'NAMA': agreements/uji.yaml sudah ada dan tidak ditimpa; pilih nama lain"),
        (["agreements/uji.yaml"], "'NAMA': agreements/uji.yaml sudah ada dan tidak ditimpa; pilih nama lain"),
        (["ombudsman-banten"], "'NAMA': `ombudsman-banten` sudah menjadi id pihak lain; pilih nama lain"),
    ],
    ids=lambda case: " ".join(case) if isinstance(case, list) else "",
)
def test_an_option_that_cannot_be_used_is_told_in_one_line(proyek: Path, arguments: list[str], said: str) -> None:
    before = (proyek / "agreements/uji.yaml").read_bytes()
    result = pks("new", *PERLU, *arguments, folder=proyek)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith(f"Galat: Nilai tidak sah untuk {said}")
    assert agreements(proyek) == set()
    assert (proyek / "agreements/uji.yaml").read_bytes() == before


def test_all_options_that_cannot_be_used_are_told_at_once(proyek: Path) -> None:
    result = pks("new", *PERLU[:2], "--jenis", "pemda", "--mitra", " ", "--nota", "kemarin", folder=proyek)
    assert result.exit_code == 2
    for option in ("--jenis", "--mitra", "--nota"):
        assert f"Nilai tidak sah untuk '{option}': " in result.stderr


def test_what_to_think_of_is_told_with_the_new_file(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    (folder / "templates" / "kamus.yaml").write_bytes((AKAR / "templates" / "kamus.yaml").read_bytes())
    told = pks("new", *PERLU, folder=folder)
    assert "masih diperdebatkan (PP 28/2018)" in told.stdout
    assert re.search(r"^agreements/pemkot-baru\.yaml:\d+:\d+: peringatan", told.stdout, re.MULTILINE)


def test_a_partner_of_unreadable_letters_needs_a_name(proyek: Path) -> None:
    result = pks("new", *PERLU[:4], "--mitra", "漢字", folder=proyek)
    assert (result.exit_code, "tidak dapat dibuat dari nama mitra; sebutkan NAMA." in result.stderr) == (2, True)
    assert pks("new", "kanji", *PERLU[:4], "--mitra", "漢字", folder=proyek).exit_code == 0


def test_a_folder_that_takes_no_file_is_told_of_in_one_line(proyek: Path) -> None:
    result = pks("new", "a" * 250, *PERLU, folder=proyek)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert "galat: tidak dapat ditulis: namanya terlalu panjang" in result.stderr


# --- asked on a terminal ---


def converse(proyek: Path, answers: list[str], *arguments: str) -> tuple[int, str]:
    """The program on a terminal: each answer is typed once it waits for one. Gives its exit code and the screen."""
    command = [sys.executable, "-P", "-m", "generator", "-C", str(proyek), "new", *arguments]
    ours, theirs = pty.openpty()
    with started(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=AKAR, start_new_session=True) as program:
        screen = ""
        for answer in answers:
            screen += _until_it_waits(ours, program)
            _press(ours, program, answer)
        screen += _until_it_waits(ours, program, again=answers[-1] if answers else "")
        os.close(ours)
        os.close(theirs)  # not before: what stands on a terminal that nobody holds open may be lost
        return program.wait(20), screen.replace("\r\n", "\n")


def _press(terminal: int, program: subprocess.Popen[bytes], answer: str) -> None:
    if answer == INTERRUPT:
        program.send_signal(signal.SIGINT)
    else:
        os.write(terminal, answer.encode())


def _until_it_waits(terminal: int, program: subprocess.Popen[bytes], *, again: str | None = None) -> str:
    """What it says until it asks something or, where there is an answer to give ``again``, until it has ended.

    A key that gives up is pressed again, as people do: it is lost while the program is preparing to read the keyboard.
    """
    said, ended, start = b"", False, time.monotonic()
    while not ended and (again is not None or not said.endswith(b": ")):
        assert time.monotonic() < start + 60, said
        ended = program.poll() is not None
        heard = False
        while select.select([terminal], [], [], 0.5)[0]:
            said += os.read(terminal, 1 << 16)
            heard = True
        if again in GIVE_UP and not heard and program.poll() is None:
            _press(terminal, program, again)
    return said.decode(errors="replace")


def test_what_is_needed_is_asked_by_number_and_again_where_it_cannot_be_used(proyek: Path) -> None:
    answers = [
        "2\n",
        "9\n",
        "1\n",
        "\n",
        "Pemerintah Kota: Baru\n",
        "Baru\n",
        "\n",
        "\n",
        "2023\n",
        "3\n",
        "1,3\n",
        "\n",
        "ya\n",
    ]
    code, screen = converse(proyek, answers)
    assert code == 0, screen
    assert "\nJenis naskah:\n  1. nota-kesepahaman " in screen
    assert "Nomor jenis naskah (1–2): " in screen
    assert "Galat: tidak ada nomor 9; ketik nomor 1 sampai " in screen
    assert "Nama berkas, tanpa .yaml [pemkot-baru]: " in screen
    assert "\n  Jabatan           (belum diisi)\n" in screen
    assert "\n  Jangka waktu      3 tahun\n" in screen
    text = (proyek / "agreements/pemkot-baru.yaml").read_text(encoding="utf-8")
    assert '    nama: "Pemerintah Kota: Baru"\n' in text
    assert text.count("  - bidang: ") == 2
    assert pks("check", "pemkot-baru", folder=proyek).exit_code == 0


def test_what_an_option_says_is_not_asked(proyek: Path) -> None:
    code, screen = converse(proyek, ["Pemerintah Kota Baru\n", *["\n"] * 7], *PERLU[:4], "--subjenis", "kota", "kota")
    assert code == 0, screen
    assert "Nomor jenis" not in screen
    assert "Subjenis" not in screen
    assert "Nama berkas" not in screen


@pytest.mark.parametrize("key", GIVE_UP, ids=["interrupt", "end of input"])
def test_whoever_gives_up_is_told_so_in_one_line(proyek: Path, key: str) -> None:
    code, screen = converse(proyek, ["2\n", key])
    assert code == 1
    assert screen.splitlines()[-1] == "Dibatalkan."
    assert "Traceback" not in screen
    assert agreements(proyek) == set()


def test_who_says_no_in_the_end_gets_no_file(proyek: Path) -> None:
    answers = ["Pemerintah Kota Baru\n", *["\n"] * 6, "tak\n", "t\n"]
    code, screen = converse(proyek, answers, *PERLU[:4], "--subjenis", "kota", "kota")
    assert (code, screen.splitlines()[-1], agreements(proyek)) == (1, "Dibatalkan.", set())
    assert "Galat: `tak` bukan jawaban; ketik y atau t" in screen


def test_an_option_that_cannot_be_used_is_told_before_the_first_question(proyek: Path) -> None:
    code, screen = converse(proyek, [], "--nota", "kemarin")
    assert code == 2
    assert "Jenis naskah" not in screen


def test_a_closed_input_is_nobody_to_ask(proyek: Path) -> None:
    command = f'exec "{sys.executable}" -P -m generator -C "{proyek}" new <&-'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=AKAR, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("Galat: Belum disebut: ")
