"""Random damage to the shipped YAML and clauses: python -m tests.acak SEED COUNT

Each case damages one file of a project and checks an agreement. It fails on an exception that is not meant for the
user, on a case that takes longer than two seconds, and when the process has taken more than 300 MB in the end.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.bangun import Bengkel, open_workshop
from generator.data.proyek import open_project
from generator.errors import UserError
from tests.proyek import AKAR, lay_project

MOST_SECONDS = 2.0
MOST_MEMORY = 300 * 1024  # KiB, as Linux counts
SISIPAN = (
    *("{{", "}}", "{%", "%}", "{#", "#}", "{{ tanggal | terbilang }}", "{% for x in program %}", "{% if x %}"),
    *("{{ 9 ** 9 ** 9 }}", "@masa-berlaku", "@", "**", "*", "\\", "(1)", "a.", "1.", "a)", "1)", "- ", "PASAL "),
    *("BAB ", "TABEL 1 2", "|", "TTD", "JUDUL", "LAMPIRAN x", "&a ", "*a", "<<: ", "!!python/object:os.system "),
    *("? ", ": ", "\n", "\n\n", "\t", "\x00", "\x1b", "\r", "\ue000", "\ufeff", "\u202e", "\U0001f44d", "é", "“"),
    *("'", '"', "#", " #", "[", "]", "{", "}", ",", ">", "|\n", "---\n", "...\n", "no", "012", "1e999", "9" * 400),
    *("a" * 5000, "kata " * 400, "31 Februari 2024", "14 (lima belas) hari", "Pasal 99 ayat (9)", "PIHAK PERTAMA"),
    *("Rp. 1.000", "Undang-Undang Nomor", "(" * 300, "; dan", "yang yang", "Rp" + "9" * 60, "1" * 40 + " (satu)"),
)


def damage(data: bytes, chance: random.Random) -> bytes:
    """The content of a file with one to four accidents."""
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(_ACCIDENTS)(data, chance)
    return data


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(SISIPAN).encode() + data[at:]


def _cut(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.randrange(200) :]


def _lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _repeat(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    return b"\n".join(lines[:at] + lines[at : at + chance.randrange(1, 9)] * chance.randrange(2, 5) + lines[at:])


def _indent(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    lines[at] = b" " * chance.randrange(9) + lines[at].lstrip()
    return b"\n".join(lines)


_PARTS = (("agreements", "yaml"), ("agreements", "yaml"), ("templates", "txt"), ("templates", "yaml"))

_ACCIDENTS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip,
    _insert,
    _insert,
    _cut,
    _lines,
    _repeat,
    _indent,
)


def run(seed: int, count: int) -> list[str]:
    """What went wrong in ``count`` cases, a line each with the seed that brings it back."""
    with TemporaryDirectory() as name:
        meja = _Meja(Path(name) / "proyek")
        cases = ((number, meja.try_out(random.Random(f"{seed}/{number}"))) for number in range(count))
        return [f"{seed}/{number}: {problem}" for number, problem in cases if problem]


class _Meja:
    """A project with the shipped agreements, one file of which is damaged at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = lay_project(folder, [])
        for path in (AKAR / "agreements").glob("*.yaml"):
            (folder / "agreements" / path.name).write_bytes(path.read_bytes())
        self.whole = open_workshop(folder)
        self.kinds = [sorted(folder.glob(f"{part}/**/*.{end}")) for part, end in _PARTS]

    def try_out(self, chance: random.Random) -> str:
        """One case; gives what went wrong, or nothing."""
        victim = chance.choice(chance.choice(self.kinds))
        whole = victim.read_bytes()
        victim.write_bytes(damage(whole, chance))
        start = time.process_time()
        try:
            said = self._check(victim, chance)
        except UserError:
            said = ""
        except Exception as error:  # noqa: BLE001  # of any kind: that there is one is what is looked for
            said = repr(error)
        finally:
            victim.write_bytes(whole)
        took = time.process_time() - start
        if took > MOST_SECONDS:
            said = said or f"took {took:.1f} s"
        return f"{victim.relative_to(self.folder)}: {said}" if said else ""

    def _check(self, victim: Path, chance: random.Random) -> str:
        bengkel = self._open(victim)
        names = list(bengkel.proyek.berkas)
        name = victim.stem if victim.stem in names and victim.parent.name == "agreements" else chance.choice(names)
        hasil = bengkel.check(name)
        if "templates" in victim.parts:
            bengkel.pustaka.check_all()
        return hasil.jejak

    def _open(self, victim: Path) -> Bengkel:
        """The project with the damage; whole templates are read once, since reading them takes most of the time."""
        if "templates" in victim.parts:
            return open_workshop(self.folder)
        return replace(self.whole, proyek=open_project(self.folder, self.whole.pustaka.katalog))


def _most_memory() -> int:
    """The most memory this program has taken, in KiB; getrusage would tell that of the process it was started from."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1])


def main(seed: int, count: int) -> int:
    """Run the cases and print what failed; gives the exit code."""
    failures = run(seed, count)
    if (memory := _most_memory()) > MOST_MEMORY:
        failures.append(f"{memory // 1024} MB taken")
    print(*failures, f"{count} cases, {len(failures)} failures, {memory // 1024} MB", sep="\n")
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
