"""The two sides of a comparison, in real repositories: what git, folders and files are taken for."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from generator.diff.hasil import compare_sides
from generator.diff.perbandingan import Keadaan
from generator.diff.proyek import pairs_of
from generator.diff.sisi import open_sides
from generator.errors import UserError
from tests.compare.ringkas import brief
from tests.proyek import AKAR, DASAR, commit, git, lay_project

TIGA_LIMA = ["Pasal 9 ayat (1): 3 (tiga) → 5 (lima)"]
TIGA_EMPAT = ["Pasal 9 ayat (1): 3 (tiga) → 4 (empat)"]
EMPAT_LIMA = ["Pasal 9 ayat (1): 4 (empat) → 5 (lima)"]


def term(proyek: Path, tahun: int) -> None:
    path = proyek / "agreements" / "uji.yaml"
    text = path.read_text(encoding="utf-8")
    at = text.index("jangka_waktu: {tahun: ") + len("jangka_waktu: {tahun: ")
    path.write_text(f"{text[:at]}{tahun}{text[at + 1 :]}", encoding="utf-8")


def changes(start: Path, lama: str, baru: str | None = None, *, bercabang: bool = False) -> dict[str, list[str]]:
    """What became of every agreement that changed."""
    with open_sides(start, lama, baru, bercabang=bercabang) as (before, after):
        laporan = compare_sides(before, after, pairs_of(before, after, ()))
    assert not laporan.masalah
    return {one.nama: brief(one.ubahan) for one in laporan.hasil if one.keadaan is not Keadaan.TETAP}


def refused(start: Path, lama: str, baru: str | None = None) -> str:
    """The one line that says why a side cannot be had."""
    with pytest.raises(UserError) as raised, open_sides(start, lama, baru):
        pass
    (problem,) = raised.value.problems
    return f"{problem.place}: {problem.what} — {problem.mend}"


@pytest.fixture(scope="module")
def riwayat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository: 3 years, then 4 on ``main``, and 5 on ``cabang``, which parted before that."""
    folder = lay_project(tmp_path_factory.mktemp("riwayat") / "proyek", [DASAR])
    git(folder, "init", "-q", "-b", "main")
    commit(folder, "tiga")
    git(folder, "tag", "awal")
    git(folder, "switch", "-q", "-c", "cabang")
    term(folder, 5)
    commit(folder, "lima")
    git(folder, "switch", "-q", "main")
    term(folder, 4)
    commit(folder, "empat")
    return folder


@pytest.fixture
def proyek(riwayat: Path, tmp_path: Path) -> Path:
    """A copy of that repository for a test to write into."""
    return Path(shutil.copytree(riwayat, tmp_path / "proyek", symlinks=True))


@pytest.mark.parametrize(
    ("lama", "baru", "expected"),
    [
        ("HEAD~1", "HEAD", TIGA_EMPAT),
        ("awal", "main", TIGA_EMPAT),
        ("main", "cabang", EMPAT_LIMA),
        ("main..cabang", None, EMPAT_LIMA),
        ("main...cabang", None, TIGA_LIMA),
        ("...cabang", None, TIGA_LIMA),
        ("awal..", None, TIGA_EMPAT),
        ("awal", None, TIGA_EMPAT),
        ("main", None, None),
    ],
)
def test_revisions_are_compared(riwayat: Path, lama: str, baru: str | None, expected: list[str] | None) -> None:
    assert changes(riwayat, lama, baru) == ({"uji": expected} if expected else {})


def test_a_branch_is_compared_with_where_it_parted(riwayat: Path) -> None:
    assert changes(riwayat, "main", "cabang", bercabang=True) == {"uji": TIGA_LIMA}


def test_what_is_not_committed_is_the_new_side_and_stays_as_it_is(proyek: Path) -> None:
    term(proyek, 5)
    (proyek / "agreements" / "lain.yaml").write_text((proyek / "agreements" / "uji.yaml").read_text(encoding="utf-8"))
    before = {path: path.stat().st_mtime_ns for path in sorted(proyek.rglob("*"))}
    status = git(proyek, "--no-optional-locks", "status", "--porcelain")
    assert changes(proyek, "HEAD") == {"lain": [], "uji": EMPAT_LIMA}
    assert {path: path.stat().st_mtime_ns for path in sorted(proyek.rglob("*"))} == before
    assert git(proyek, "--no-optional-locks", "status", "--porcelain") == status


def test_a_project_below_the_top_of_its_repository(riwayat: Path, tmp_path: Path) -> None:
    top = tmp_path / "semua"
    inner = top / "naskah" / "banten"
    shutil.copytree(riwayat, inner, ignore=shutil.ignore_patterns(".git"))
    (top / "agreements").mkdir()
    git(top, "init", "-q")
    commit(top, "empat")
    term(inner, 5)
    assert changes(inner, "HEAD") == {"uji": EMPAT_LIMA}
    assert changes(inner / "agreements", "HEAD") == {"uji": EMPAT_LIMA}


def test_a_revision_from_before_the_project(proyek: Path) -> None:
    git(proyek, "switch", "-q", "--orphan", "lain")
    (proyek / "LICENSE").write_text("MIT\n")
    commit(proyek, "tanpa proyek")
    git(proyek, "switch", "-q", "main")
    assert "pada revisi ini tidak ada agreements/ dan templates/" in refused(proyek, "lain")


@pytest.mark.parametrize("name", ["kiriman.docx", "Kiriman Mitra.DOCX", "lama.doc"])
def test_word_files_are_for_word(riwayat: Path, name: str) -> None:
    assert refused(riwayat, name, "baru.docx") == (
        f"{name}: berkas Word tidak dibandingkan di sini — bandingkan dalam Word (Tinjau > Bandingkan), atau sebagai "
        "teks dengan `pks text BERKAS.docx`"
    )
    assert refused(riwayat, "main", name).startswith(f"{name}: berkas Word tidak dibandingkan di sini")


def test_an_unknown_revision_says_what_a_revision_may_be(riwayat: Path) -> None:
    assert refused(riwayat, "minggu-lalu") == (
        "minggu-lalu: revisi ini tidak dikenal — tulis nama cabang (main), HEAD (catatan terakhir), HEAD~1 (catatan "
        "sebelumnya), nama tag, atau nomor catatan; daftarnya: `git branch --all`, `git tag`, `git log --oneline`"
    )


@pytest.mark.parametrize("name", ["tidak-ada", "HEAD~99", "--help", "-1", "HEAD:agreements", "deadbeef", "a b"])
def test_a_revision_that_does_not_exist(riwayat: Path, name: str) -> None:
    assert "revisi ini tidak dikenal" in refused(riwayat, name)


def test_a_branch_may_be_called_like_a_folder(proyek: Path) -> None:
    git(proyek, "branch", "gambar", "awal")
    (proyek / "gambar").mkdir()
    assert changes(proyek, "gambar", "main") == {"uji": TIGA_EMPAT}


def test_no_common_ancestor(proyek: Path) -> None:
    git(proyek, "switch", "-q", "--orphan", "lain")
    (proyek / "LICENSE").write_text("MIT\n")
    commit(proyek, "tanpa proyek")
    git(proyek, "switch", "-q", "main")
    assert "tidak mempunyai leluhur bersama" in refused(proyek, "main...lain")


def test_a_shallow_clone_says_how_to_get_more(riwayat: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{riwayat}", "dangkal")
    assert changes(tmp_path / "dangkal", "HEAD") == {}
    assert "git fetch --unshallow" in refused(tmp_path / "dangkal", "HEAD~1")


def test_outside_any_repository(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    assert "bukan repositori git" in refused(folder, "HEAD")


def test_without_git(riwayat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "git tidak terpasang" in refused(riwayat, "HEAD")


def test_no_room_for_a_revision_is_one_line(riwayat: Path) -> None:
    """A file may not become larger than a few kilobytes, and the templates hold larger ones."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "diff", "awal"],
        cwd=riwayat,
        env={**os.environ, "PYTHONPATH": str(AKAR)},
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (30_000, 30_000)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("awal: galat: revisi ini tidak dapat ditulis ke folder sementara: ")
    assert done.stderr.count("\n") == 1


def test_two_folders_need_no_git(riwayat: Path, proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    term(proyek, 5)
    monkeypatch.setenv("PATH", "")
    assert changes(proyek, str(riwayat), ".") == {"uji": EMPAT_LIMA}


def test_a_hook_points_at_another_repository(proyek: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "init", "-q", "lain")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "lain" / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path / "lain"))
    monkeypatch.setenv("GIT_INDEX_FILE", "index")
    assert changes(proyek, "awal", "main") == {"uji": TIGA_EMPAT}


def test_linked_files_lead_to_what_the_revision_holds(proyek: Path) -> None:
    (proyek / "agreements" / "profil" / "kantor.yaml").symlink_to("ombudsman-banten.yaml")
    (proyek / "agreements" / "keluar.yaml").symlink_to("../../rahasia.yaml")
    (proyek.parent / "rahasia.yaml").write_text("rahasia: ya\n")
    commit(proyek, "tautan")
    with open_sides(proyek, "HEAD", "HEAD") as (before, _):
        assert before.bengkel
        assert "kantor" in before.bengkel.proyek.profil
        assert not (before.bengkel.proyek.folder / "agreements" / "keluar.yaml").exists()


def test_an_emblem_of_any_name_is_taken_from_the_revision(proyek: Path) -> None:
    picture = (proyek / "templates" / "logo" / "kosong.png").read_bytes()
    for name in ("lambang kota", "lambang.jfif"):
        (proyek / "gambar").mkdir(exist_ok=True)
        (proyek / "gambar" / name).write_bytes(picture)
        profil = proyek / "agreements" / "uji.yaml"
        text = profil.read_text(encoding="utf-8")
        profil.write_text(text.replace("    subjenis: kota\n", f"    subjenis: kota\n    logo: gambar/{name}\n", 1))
        commit(proyek, name)
        assert changes(proyek, "HEAD") == {}
        profil.write_text(text, encoding="utf-8")


# --- files --------------------------------------------------------------------------------------------------------


def test_a_file_is_compared_with_its_namesake_in_the_folder_of_work(proyek: Path, tmp_path: Path) -> None:
    outside = tmp_path / "uji.yaml"
    shutil.copy(proyek / "agreements" / "uji.yaml", outside)
    term(proyek, 5)
    assert changes(proyek, str(outside)) == {"uji": EMPAT_LIMA}


def test_a_file_of_the_folder_of_work_alone_is_compared_with_the_last_commit(proyek: Path) -> None:
    term(proyek, 5)
    assert changes(proyek, "agreements/uji.yaml") == {"uji": EMPAT_LIMA}
    assert changes(proyek / "agreements", "uji.yaml") == {"uji": EMPAT_LIMA}


def test_a_file_that_nobody_committed_is_new(proyek: Path) -> None:
    shutil.copy(proyek / "agreements" / "uji.yaml", proyek / "agreements" / "lain.yaml")
    with open_sides(proyek, "agreements/lain.yaml", None) as (before, after):
        (one,) = compare_sides(before, after, pairs_of(before, after, ())).hasil
    assert (one.nama, one.keadaan) == ("lain", Keadaan.BARU)


@pytest.mark.parametrize("commands", [[], ["init"]])
def test_a_file_alone_without_any_commit_says_what_to_write(tmp_path: Path, commands: list[str]) -> None:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    for command in commands:
        git(folder, command)
    told = refused(folder, "agreements/uji.yaml")
    assert told.startswith("agreements/uji.yaml: tidak ada catatan git untuk dibandingkan (")
    assert told.endswith(") — sebutkan juga berkas lamanya: pks diff LAMA.yaml agreements/uji.yaml")


def test_two_files_of_other_names_are_one_agreement(proyek: Path) -> None:
    agreements = proyek / "agreements"
    shutil.copy(agreements / "uji.yaml", agreements / "lain.yaml")
    term(proyek, 5)
    assert changes(proyek, "agreements/lain.yaml", "agreements/uji.yaml") == {"uji": EMPAT_LIMA}


def test_a_file_of_another_project_brings_its_templates(proyek: Path, riwayat: Path) -> None:
    klausul = proyek / "templates" / "klausul" / "perubahan.txt"
    klausul.write_text(klausul.read_text(encoding="utf-8").replace("PASAL Perubahan", "PASAL Adendum"))
    found = changes(riwayat, str(riwayat / "agreements" / "uji.yaml"), str(proyek / "agreements" / "uji.yaml"))
    assert found == {"uji": ["Pasal 15: PERUBAHAN → ADENDUM"]}


@pytest.mark.parametrize(
    ("lama", "expected"),
    [("tidak-ada.yaml", "berkas itu tidak ada"), ("templates", "bukan folder proyek"), ("lain.yaml", "senama")],
)
def test_what_is_no_side(proyek: Path, lama: str, expected: str) -> None:
    shutil.copy(proyek / "agreements" / "uji.yaml", proyek / "lain.yaml")
    assert expected in refused(proyek, lama)


# --- what cannot be composed --------------------------------------------------------------------------------------


def both(start: Path, lama: str, names: Sequence[str] = ()) -> tuple[dict[str, Keadaan], list[str]]:
    with open_sides(start, lama, None) as (before, after):
        laporan = compare_sides(before, after, pairs_of(before, after, names))
    return {one.nama: one.keadaan for one in laporan.hasil}, [str(problem) for problem in laporan.masalah]


def test_an_agreement_that_does_not_compose_leaves_the_others(proyek: Path) -> None:
    agreements = proyek / "agreements"
    shutil.copy(agreements / "uji.yaml", agreements / "lain.yaml")
    commit(proyek, "dua")
    term(proyek, 5)
    (agreements / "lain.yaml").write_text("naskah: [\n")
    states, problems = both(proyek, "HEAD")
    assert states == {"lain": Keadaan.GAGAL, "uji": Keadaan.BERUBAH}
    assert [problem.split(":")[0] for problem in problems] == ["agreements/lain.yaml"]
    git(proyek, "commit", "-q", "-a", "-m", "rusak")
    git(proyek, "checkout", "-q", "HEAD~1", "--", ".")
    states, problems = both(proyek, "HEAD")
    assert states == {"lain": Keadaan.GAGAL, "uji": Keadaan.BERUBAH}
    assert [problem.split(":")[:2] for problem in problems] == [["HEAD", "agreements/lain.yaml"]]


def test_a_side_without_templates_that_can_be_read(proyek: Path) -> None:
    (proyek / "templates" / "istilah.yaml").write_text("a: [\n")
    states, problems = both(proyek, "HEAD")
    assert states == {}
    assert problems[0].startswith("templates/istilah.yaml")


def test_a_file_that_cannot_be_read(proyek: Path) -> None:
    (proyek / "agreements" / "uji.yaml").unlink()
    (proyek / "agreements" / "uji.yaml").mkdir()
    states, problems = both(proyek, "HEAD")
    assert states == {"uji": Keadaan.GAGAL}
    assert problems[0].startswith("agreements/uji.yaml")


def test_a_file_that_is_no_text(proyek: Path) -> None:
    (proyek / "agreements" / "uji.yaml").write_bytes(b"\xff\xfe\x00")
    states, problems = both(proyek, "HEAD")
    assert states == {"uji": Keadaan.GAGAL}
    assert len(problems) == 1


# --- what cannot have changed is not composed ---------------------------------------------------------------------


def test_a_picture_changed(proyek: Path) -> None:
    picture = (proyek / "templates" / "logo" / "kosong.png").read_bytes()
    (proyek / "lambang kota.png").write_bytes(picture)
    uji = proyek / "agreements" / "uji.yaml"
    text = uji.read_text(encoding="utf-8").replace(
        "    subjenis: kota\n", '    subjenis: kota\n    logo: "lambang kota.png"\n'
    )
    uji.write_text(text, encoding="utf-8")
    commit(proyek, "lambang")
    Image.new("RGB", (90, 90), (9, 99, 9)).save(proyek / "lambang kota.png")
    assert changes(proyek, "HEAD") == {"uji": ["rupa bagian logo Lambang Pemerintah Kota Contoh: gambarnya diganti"]}


def test_a_profile_changed(proyek: Path) -> None:
    profil = proyek / "agreements" / "profil" / "ombudsman-banten.yaml"
    profil.write_text(profil.read_text(encoding="utf-8").replace("alamat:\n", "alamat: Jalan A\n", 1))
    assert changes(proyek, "HEAD") == {
        "uji": ["bagian komparisi angka I: (kosong) → Jalan A", "Pasal 11 ayat (1) baris “Alamat”: (kosong) → Jalan A"]
    }


def test_the_defaults_changed(proyek: Path) -> None:
    path = proyek / "agreements" / "_bawaan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("kesatu: kiri", "kesatu: kanan"))
    assert changes(proyek, "HEAD") == {"uji": ["pindah bagian tanda tangan kotak PIHAK KESATU"]}


def test_an_agreement_under_another_name(proyek: Path) -> None:
    (proyek / "agreements" / "uji.yaml").rename(proyek / "agreements" / "baru.yaml")
    with open_sides(proyek, "HEAD", None) as (before, after):
        laporan = compare_sides(before, after, pairs_of(before, after, ()))
    (one,) = laporan.hasil
    assert (one.nama_lama, one.nama, one.keadaan, one.ubahan) == ("uji", "baru", Keadaan.BERUBAH, ())
