"""Changes in short, as tests say what they expect."""

from __future__ import annotations

from collections.abc import Iterable

from generator.compare.ubahan import Jenis, Larik, Ubahan


def brief(changes: Iterable[Ubahan]) -> list[str]:
    """Every change in a line: "Pasal 10 ayat (1): 3 (tiga) → 5 (lima)"."""
    return [_line(ubahan) for ubahan in changes]


def _line(ubahan: Ubahan) -> str:
    where = f"{ubahan.letak} < {ubahan.letak_lama}" if ubahan.letak_lama else ubahan.letak
    match ubahan.jenis:
        case Jenis.KATA:
            return f"{where}: {' | '.join(words(ubahan.larik))}"
        case Jenis.TAMBAH:
            return f"+ {where}: {_text(larik.baru for larik in ubahan.larik)}"
        case Jenis.HAPUS:
            return f"- {where}: {_text(larik.lama for larik in ubahan.larik)}"
        case Jenis.GANTI:
            return f"ganti {where}"
        case Jenis.PINDAH:
            return f"pindah {where}"
        case Jenis.NOMOR:
            return f"nomor {where}"
        case Jenis.RUPA:
            return f"rupa {where}: {ubahan.hal}"


def words(larik: Iterable[Larik]) -> list[str]:
    """The words that changed, a pair for each place."""
    pieces = (potong for one in larik for potong in one.potong if not potong.tetap)
    return [f"{potong.lama.strip()} → {potong.baru.strip()}".strip() for potong in pieces]


def _text(lines: Iterable[str]) -> str:
    """The lines, of many the first and the number of the others."""
    first, *rest = [line for line in lines if line] or [""]
    return f"{first} (+{len(rest)})" if rest else first
