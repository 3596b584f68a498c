"""What is held small says what it said before, and what is equal is held once."""

from __future__ import annotations

import gc
import pickle
from pathlib import Path

from generator.build.hasil import Hasil
from generator.build.manifes import Entri, Manifes, Tercatat, read_manifest, write_manifest
from generator.build.menetap import lasting
from generator.build.pembuat import Pembuat
from generator.build.ringkas import Bersama
from generator.errors import Place, Problem

KOSONG = {"nomor.mitra": Place("agreements/a.yaml", 3, 9), "tanggal": Place("agreements/a.yaml", 7), "a.b": Place("x")}


def result(name: str) -> Hasil:
    """As it comes from another process, with nothing in common with any other."""
    found = Problem(Place("templates/peraturan.yaml", 24, 11), "belum diperiksa", "periksa", "peringatan", "x", "kata")
    hasil = Hasil(name, kosong=KOSONG, problems=[found], dikecualikan={found: "alasan"}, sebab=["belum pernah disusun"])
    copy: Hasil = pickle.loads(pickle.dumps(hasil))
    return copy


def test_a_result_says_the_same_when_it_is_held_small() -> None:
    hasil, whole = result("uji"), result("uji")
    Bersama().shrink(hasil)
    assert hasil == whole
    assert list(hasil.kosong.items()) == list(KOSONG.items())
    assert (len(hasil.kosong), list(hasil.kosong), hasil.kosong["tanggal"]) == (3, list(KOSONG), KOSONG["tanggal"])


def test_what_results_have_in_common_is_held_once() -> None:
    bersama, first, second = Bersama(), result("satu"), result("dua")
    bersama.shrink(first)
    bersama.shrink(second)
    assert first.problems[0] is second.problems[0]
    assert first.sebab[0] is second.sebab[0]
    (one,), (other,) = (bersama.inputs({"ab": "01"}) for _ in range(2))
    assert one is other


def test_a_manifest_reads_as_it_was_written(tmp_path: Path) -> None:
    pairs = [(f"templates/{number}.txt", f"{number:016}") for number in range(6)]
    composed = {"a": pairs, "b": [pairs[4], pairs[5], pairs[1], pairs[3], pairs[2]], "c": [], "d": [pairs[0]]}
    berkas = {"a.txt": Tercatat("0" * 64, 5, 7, "1" * 64, "id")}
    naskah = {name: Entri(name, "draf", tuple(inputs), dict(berkas)) for name, inputs in composed.items()}
    manifes = Manifes({"id": Pembuat("cap", {"python": "3"}, {})}, naskah)
    write_manifest(tmp_path, manifes)
    assert read_manifest(tmp_path) == manifes


def test_python_looks_for_garbage_again_afterwards() -> None:
    gc.unfreeze()
    try:
        with lasting():
            assert not gc.isenabled()
        assert gc.isenabled()
        kept = gc.get_freeze_count()
        assert kept
        with lasting():
            [[] for _ in range(9)]
        assert gc.get_freeze_count() <= kept
    finally:
        gc.unfreeze()
