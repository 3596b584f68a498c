"""The grammar of clauses that make those who report pay, and of those that let somebody sue the Ombudsman."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.hambatan import is_denied
from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus

_CHARGED = r"(?:menjadi\s+beban|dibebankan|dikenakan|ditanggung|dipungut|dibayar|dimintakan|ditagihkan)"
_CHARGES = r"(?:memungut|mengenakan|membebankan|meminta|menarik|menagih|menerima)"
_PAYS = r"(?:dikenai|dikenakan|dibebani|membayar|menanggung|dipungut|menyetor|dimintai)"
_LAWFUL = re.compile(r"\b(?:peraturan|undang-undang)\b", re.IGNORECASE)
"""What a law makes people pay, or lets them sue for, is not for a clause to forbid."""
_TO = r"(?:kepada|pada|oleh|dari|sepenuhnya|terhadap|setiap|masing-masing|para)"


@per_kalimat
def payments(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence makes those who report pay."""
    return _found(
        teks,
        _payment_patterns(latar.kamus),
        "biaya dibebankan kepada Pelapor",
        "hapus: penanganan Laporan tidak dipungut biaya",
    )


@per_kalimat
def suits(teks: str, latar: Latar) -> Iterator[Cela]:
    """What in a sentence lets somebody sue the Ombudsman."""
    mend = "hapus: Ombudsman tidak dapat digugat karena tugasnya"
    return _found(teks, _suit_patterns(latar.kamus, latar.ombudsman), "Ombudsman dapat digugat", mend)


def _found(teks: str, patterns: tuple[Pola, ...], fault: str, mend: str) -> Iterator[Cela]:
    return (
        Cela(match.start(), match.end(), f"{fault}: “{match[0]}”", mend)
        for one in patterns
        for match in one.finditer(teks)
        if not (is_denied(teks, match.end()) or _LAWFUL.search(teks))
    )


@lru_cache(maxsize=8)
def _payment_patterns(kamus: Kamus) -> tuple[Pola, ...]:
    fee = rf"(?:{alternatives(tuple(kamus.isi.pungutan.biaya))})(?!\w)"
    payer = rf"(?:{alternatives(tuple(kamus.isi.pungutan.pelapor))})(?!\w)"
    needed = anchors(kamus.isi.pungutan.biaya), anchors(kamus.isi.pungutan.pelapor)
    words = (
        rf"\b{fee}[^.;]{{0,100}}?\b{_CHARGED}(?:\s+{_TO})*\s+{payer}",
        rf"\b{_CHARGES}\s+(?:(?!bukti|kuitansi|keterangan|data)[\w-]+\s+){{0,2}}?{fee}[^.;]{{0,60}}?\b(?:dari|kepada|terhadap|pada)\s+(?:setiap\s+|para\s+)?{payer}",
        # "Pelapor yang diminta membayar pungutan" tells what happened to him, not what he owes.
        rf"\b{payer}(?!\s+yang\s+(?:\w+\s+)?{_PAYS})[^.;]{{0,80}}?(?<!\byang\s)\b{_PAYS}\s+(?:[\w-]+\s+){{0,3}}?{fee}",
    )
    return tuple(Pola(one, *needed) for one in words)


@lru_cache(maxsize=64)
def _suit_patterns(kamus: Kamus, ombudsman: str) -> tuple[Pola, ...]:
    omb = rf"(?:{re.escape(ombudsman)}|Ombudsman)(?!\w)"
    may = r"\b(?:dapat|berhak|boleh|berwenang|mempunyai\s+hak|memiliki\s+hak)\b[^.;]{0,80}?"
    sue = alternatives(tuple(kamus.isi.gugatan))
    accept = rf"\b{omb}\s+(?:dapat|bisa|bersedia|boleh)\s+(?:digugat|dituntut)(?!\w)"
    return (
        Pola(
            rf"{may}\b(?:{sue})\s+(?:(?:ganti\s+rugi|kerugian|dari|kepada|terhadap)\s+)*{omb}(?!\s+(?:untuk|agar))",
            anchors(kamus.isi.gugatan),
        ),
        Pola(accept, ("digugat", "dituntut")),
    )
