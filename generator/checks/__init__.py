"""What a draft should be told of although it can be made: small functions, one module per area of law."""

from __future__ import annotations

from generator.checks.peraturan import doubtful_regulations
from generator.checks.simpangan import needless_deletions, reasonless
from generator.checks.terpakai import unused_values
from generator.checks.waktu import outlived_memorandum
from generator.data.masukan import Masukan
from generator.errors import Problem
from generator.naskah.tree import Naskah
from generator.words.pustaka import Pustaka


def findings(masukan: Masukan, pustaka: Pustaka, naskah: Naskah, *, final: bool) -> list[Problem]:
    """What all checks have to say of one agreement; some are stricter with a final."""
    return [
        *reasonless(masukan, "galat" if final else "peringatan"),
        *needless_deletions(masukan, pustaka),
        *doubtful_regulations(masukan, pustaka),
        *outlived_memorandum(masukan),
        *unused_values(masukan, naskah),
    ]
