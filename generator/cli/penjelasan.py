"""What a check is for, from the catalogue: told on the terminal, and as the page ``docs/pemeriksaan.md``."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

from generator.checks import KATALOG, KELOMPOK, Pemeriksaan
from generator.errors import Severity

_ABOUT = """# Pemeriksaan

`pks check` memeriksa data dan bunyi naskah sesudah tersusun: klausul pustaka, klausul yang disimpangi, dan isian.
Setiap temuan menyebut nama pemeriksaannya dalam kurung siku; `pks check --explain NAMA` menampilkan penjelasan yang
sama seperti di sini. **Galat** menahan naskah; **peringatan** tidak, tetapi harus dibaca; **catatan** hanya tampil
dengan `--catatan`. Tidak adanya temuan tidak berarti naskahnya sah.

Temuan yang memang diterima dikecualikan dalam berkas perjanjian, dengan alasan:

```yaml
abaikan:
  - {periksa: NAMA, pada: kata-kata dalam temuan itu, alasan: mengapa diterima}
```

Halaman ini dibuat dari katalog pemeriksaan; jangan diubah dengan tangan.
"""

_FINAL: dict[Severity, str] = {
    "galat": "galat pada naskah final",
    "peringatan": "peringatan pada naskah final",
    "catatan": "catatan pada naskah final",
}


ABOUT_SUSUNAN = """susunan (galat)
Data atau templat yang tidak dapat disusun menjadi naskah

Temuan tanpa nama pemeriksaan datang dari pembacaan berkas, bukan dari katalog: YAML yang keliru, kunci atau id yang
tidak dikenal, isi yang wajib ada, templat yang rusak, rujukan ke label yang tidak ada. Draf tidak dibuat sebelum
diperbaiki, dan temuan ini tidak dapat dikecualikan. Laporan json, sarif, dan github menyebutnya `susunan`."""


def explain(check: Pemeriksaan) -> str:
    """Everything there is to know of a check, for the terminal."""
    parts = [f"{check.id} ({level(check)})\n{check.judul}\n", check.mengapa + "\n"]
    if check.dasar:
        parts.append(f"Dasar: {check.dasar}\n")
    parts += [f"Contoh yang salah:\n{indent(check.salah.rstrip(), '    ')}\n"]
    parts += [f"Contoh yang benar:\n{indent(check.benar.rstrip(), '    ')}"]
    return "\n".join(parts)


def level(check: Pemeriksaan) -> str:
    """How grave a finding is, and when it is to be signed if that differs."""
    if check.saat_final == check.tingkat:
        return check.tingkat
    return f"{check.tingkat}; {_FINAL[check.saat_final]}"


def overview() -> Iterator[str]:
    """A line per check, by group: its id, level and title."""
    width = max(map(len, KATALOG))
    for title, checks in KELOMPOK.items():
        yield f"{title}:"
        yield from (f"  {check.id.ljust(width)}  {check.tingkat.ljust(10)}  {check.judul}" for check in checks)


def page() -> str:
    """The page of all checks, in Markdown."""
    parts = [_ABOUT]
    for title, checks in KELOMPOK.items():
        parts += [f"## {title}\n", "| Pemeriksaan | Tingkat | |", "|---|---|---|"]
        parts += [f"| [`{check.id}`](#{check.id}) | {level(check)} | {check.judul} |" for check in checks]
        parts += ["", *map(_section, checks)]
    return "\n".join(parts)


def _section(check: Pemeriksaan) -> str:
    basis = f"\n\nDasar: {check.dasar}." if check.dasar else ""
    wrong, right = (f"```yaml\n{example.rstrip()}\n```" for example in (check.salah, check.benar))
    return (
        f"### {check.id}\n\n**{check.judul}** ({level(check)}). {check.mengapa}{basis}\n\n"
        f"Salah:\n\n{wrong}\n\nBenar:\n\n{right}\n"
    )
